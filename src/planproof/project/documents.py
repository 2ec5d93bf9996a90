"""Plans in several files, as one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from planproof.project.rules import Role, key_of, stem_of
from planproof.project.walk import Candidate, Place
from planproof.records import record, replace
from planproof.text import SourceText

if TYPE_CHECKING:
    from planproof.model import Plan

LISTS_ALL: Final = frozenset(("spec-kit",))
"""Ways of keeping plans in which the phases of `plan.md` are those of planning, and the work is listed elsewhere."""

_BY_FOLDER: Final = frozenset(("kiro", "openspec", "spec-kit"))


@record
class PlanFile:
    """One file of a plan, read."""

    path: str
    source: SourceText
    plan: Plan


@record
class ContextFile:
    """A file that tells about a plan and is none itself."""

    path: str
    source: SourceText


@record
class PlanDocument:
    """A plan, in one file or several.

    Attributes:
        main: the file that describes it; the list of tasks where there is no other.
        tasks: the list of tasks that was read with it.
        context: files that tell about it.
        plan: what all of them say together; its phases with a `source` were read from `tasks`.
        name: that of the folder or file, for plans without a title.
        rule: what took it for a plan.
    """

    main: PlanFile
    plan: Plan
    name: str
    rule: str
    tasks: PlanFile | None = None
    context: tuple[ContextFile, ...] = ()

    def file_of(self, source: str | None) -> PlanFile:
        """The file that a phase with that `source` was read from."""
        return self.tasks if self.tasks and source == self.tasks.path else self.main


def combined(plan: PlanFile, tasks: PlanFile, rule: str) -> Plan:
    """What a description and its list of tasks say together, where they are kept in the manner of a rule."""
    from planproof.reading.companions import combine

    lists_all = rule in LISTS_ALL and tasks.plan.phases
    return combine(replace(plan.plan, phases=()) if lists_all else plan.plan, tasks.plan, tasks.path)


def groups_of(candidates: Sequence[Candidate]) -> list[list[Candidate]]:
    """The files that belong together: each group has at most one plan and one list of tasks."""
    found: dict[tuple[Place, str], list[Candidate]] = {}
    for candidate in candidates:
        found.setdefault(_key(candidate), []).append(candidate)
    groups = [part for group in found.values() for part in _parted(group)]
    return _joined_by_folder(groups)


def name_of(group: Sequence[Candidate]) -> str:
    """What people call the work: the name that its files have in common, else that of their folder."""
    first = group[0]
    rule, _ = first.match
    stem = stem_of(first.place[-1]) or first.place[-1]
    key = key_of(stem)
    if rule.name in _BY_FOLDER or not key:
        return first.place[-2] or stem
    return "-".join(key.split()) if len(group) > 1 else stem


def _key(candidate: Candidate) -> tuple[Place, str]:
    rule, _ = candidate.match
    folder = candidate.place[:-1]
    if rule.name in _BY_FOLDER:
        return folder, f"/{rule.name}"
    return folder, key_of(stem_of(candidate.place[-1]) or candidate.place[-1])


def _parted(group: list[Candidate]) -> list[list[Candidate]]:
    """Files of the same part are plans of their own, all but the first."""
    first: dict[Role, Candidate] = {}
    kept, others = [], []
    for candidate in group:
        _, role = candidate.match
        if role is Role.CONTEXT or first.setdefault(role, candidate) is candidate:
            kept.append(candidate)
        else:
            others.append([candidate])
    return [kept, *others]


def _joined_by_folder(groups: list[list[Candidate]]) -> list[list[Candidate]]:
    """In dev-docs a folder is one piece of work: its only plan and its only list belong together, however called."""
    folders: dict[Place, list[list[Candidate]]] = {}
    joined = []
    for group in groups:
        rule, _ = group[0].match
        if rule.name == "dev-docs":
            folders.setdefault(group[0].place[:-1], []).append(group)
        else:
            joined.append(group)
    for parts in folders.values():
        whole = [candidate for part in parts for candidate in part]
        roles = [candidate.match[1] for candidate in whole]
        one = roles.count(Role.PLAN) < 2 and roles.count(Role.TASKS) < 2
        joined.extend([whole] if one else parts)
    return joined
