"""The plans below some paths: which files are plans, which belong together, and which were left out, and why."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from planproof.errors import PlanproofError, shown
from planproof.project.config import Config
from planproof.project.documents import ContextFile, PlanDocument, PlanFile, combined, groups_of, name_of
from planproof.project.rules import BESIDE, INCLUDED, NAMED, Role, role_of, stem_of
from planproof.project.store import read_source
from planproof.project.trust import LISTS_NOTHING
from planproof.project.walk import Candidate, Place, Sight, Skipped, place_of, walk
from planproof.records import record
from planproof.text import SourceText

if TYPE_CHECKING:
    from planproof.model import Plan

T = TypeVar("T")


@record
class Found:
    """A file of a plan.

    Attributes:
        rule: what took it in, by name: `named` if the user did.
        role: what it is to its plan.
        group: the name of the plan.
        plan: what was read; none for context.
    """

    path: str
    rule: str
    role: Role
    group: str
    source: SourceText
    plan: Plan | None


@record
class Rejected:
    """A file that might have been a plan, as a rule has it by its place or name, and why it is none."""

    path: str
    rule: str
    reason: str


@record
class Discovery:
    """What a search found.

    Attributes:
        documents: the plans.
        found: their files.
        rejected: files that are none after all.
        skipped: folders that were not searched.
    """

    documents: tuple[PlanDocument, ...] = ()
    found: tuple[Found, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    skipped: tuple[Skipped, ...] = ()


def find_plans(paths: Sequence[str], config: Config, *, companions: bool = True) -> Discovery:
    """Find plans and read them, each file once.

    Args:
        paths: files, which are taken whatever they say, and folders, which are searched; none for the present folder.
        config: of the project.
        companions: whether a plan that is named brings the list of tasks and the context beside it.

    Raises:
        PathMissing: there is nothing at one of the paths.
        NotReadable: one of the paths cannot be searched, or is no readable text.
    """
    candidates, skipped = _candidates(paths, config, companions)
    return _sorted(_read_all(candidates, config), skipped)


def work_groups(paths: Sequence[str], config: Config) -> list[list[Candidate]]:
    """The files that may list work, those of one plan together; what they say, nobody has looked at.

    Args:
        paths: as for `find_plans`.
        config: of the project.

    Raises:
        PathMissing: there is nothing at one of the paths.
        NotReadable: one of the paths cannot be searched, or is no readable text.
    """
    candidates, _ = _candidates(paths, config, companions=True)
    ready = sorted((one for one in candidates if not one.reason), key=lambda candidate: candidate.place)
    return [[one for one in group if _is_work(one, group)] for group in groups_of(ready)]


def kept_of(judged: Sequence[tuple[T, str | None]]) -> list[T]:
    """The files of a group that make its plan, by why each would be none; none, where the group has no plan."""
    if all(why for _, why in judged):
        return []
    # Beside a list of tasks a description need not say much; what must not be read as a plan still must not.
    return [one for one, why in judged if why in (None, LISTS_NOTHING)]


def _candidates(paths: Sequence[str], config: Config, companions: bool) -> tuple[list[Candidate], tuple[Skipped, ...]]:
    candidates: dict[Place, Candidate] = {}
    skipped: dict[str, Skipped] = {}
    for path in paths or (os.curdir,):
        if not os.path.isdir(path):
            candidates |= {made.place: made for made in _named(path, config, companions)}
            continue
        for met in walk(path, config):
            if isinstance(met, Skipped):
                skipped[met.path] = met
            else:
                candidates.setdefault(met.place, met)
    return _without_twins(candidates), tuple(skipped.values())


def _named(path: str, config: Config, companions: bool) -> Iterator[Candidate]:
    """A file that the user named and, if it describes a plan, what belongs to it."""
    source = read_source(path, config.max_bytes)
    folder, name = os.path.split(path)
    sight = Sight(folder or os.curdir, config)
    place = place_of(path)
    match = sight.match(place) or (NAMED, role_of(stem_of(name) or name))
    own = Candidate(path=path, place=place, match=match, by=NAMED, source=source)
    yield own
    if companions and match[1] is Role.PLAN:
        beside = [made for made in _beside(folder, sight) if made.place != place]
        group = next(group for group in groups_of([own, *beside]) if own in group)
        yield from (candidate for candidate in group if candidate is not own)


def _beside(folder: str, sight: Sight) -> Iterator[Candidate]:
    try:
        names = sorted(os.listdir(folder or os.curdir))
    except OSError:
        return
    for name in names:
        place = (*sight.place, name)
        match = sight.match(place)
        if match and not sight.why_not(place):
            yield Candidate(path=os.path.join(folder, name), place=place, match=match, by=BESIDE)


def _without_twins(candidates: dict[Place, Candidate]) -> list[Candidate]:
    """All but links to files that are met by themselves, or by another link."""
    links = [candidate for candidate in candidates.values() if candidate.real]
    if not links:
        return list(candidates.values())
    met = {place_of(os.path.realpath(other.path)) for other in candidates.values() if not other.real}
    twins = set()
    for link in links:
        if link.real in met:
            twins.add(link.place)
        elif link.real:
            met.add(link.real)
    return [candidate for place, candidate in candidates.items() if place not in twins]


def _read_all(candidates: Iterable[Candidate], config: Config) -> Iterator[Discovery]:
    ready = []
    for candidate in sorted(candidates, key=lambda candidate: candidate.place):
        if candidate.reason:
            yield Discovery(rejected=(_rejected(candidate, candidate.reason),))
        else:
            ready.append(candidate)
    for group in groups_of(ready):
        yield _read_group(group, config)


def _read_group(group: list[Candidate], config: Config) -> Discovery:
    """The plan that some files make together, or why they make none."""
    work = [candidate for candidate in group if _is_work(candidate, group)]
    context = [candidate for candidate in group if candidate not in work]
    judged = [_judged(candidate, config) for candidate in work]
    kept = [(one, file) for one, file in kept_of([((one, file), why) for one, file, why in judged]) if file]
    if not kept:
        return Discovery(rejected=tuple(_rejected(candidate, why) for candidate, _, why in judged if why))
    told = [(candidate, file) for candidate in context if (file := _context(candidate, config))]
    document = _document(group, kept, tuple(file for _, file in told))
    return Discovery(
        documents=(document,),
        found=(
            *(_found(candidate, document, file.source, file.plan) for candidate, file in kept),
            *(_found(candidate, document, file.source, None) for candidate, file in told),
        ),
        rejected=tuple(_rejected(candidate, why) for candidate, _, why in judged if why and why != LISTS_NOTHING),
    )


def _is_work(candidate: Candidate, group: list[Candidate]) -> bool:
    """Whether a file is to be read as a plan; context is where it was asked for, and alone."""
    asked = is_asked_for(candidate) and all(other.match[1] is Role.CONTEXT for other in group)
    return asked or candidate.match[1] is not Role.CONTEXT


def is_asked_for(candidate: Candidate) -> bool:
    """Whether the user wants a file to be read, whatever it says."""
    return candidate.by is NAMED or candidate.match[0] is INCLUDED


def _judged(candidate: Candidate, config: Config) -> tuple[Candidate, PlanFile | None, str | None]:
    """A file as a plan, and why it is none."""
    try:
        source = candidate.source or read_source(candidate.path, config.max_bytes)
    except PlanproofError as error:
        return candidate, None, str(error).removeprefix(f"{shown(candidate.path)} ")
    # A check that remembers all that it was asked never reads a plan.
    from planproof.project.judge import why_no_plan
    from planproof.reading import read_plan

    plan = read_plan(source, config.settings)
    why = None if is_asked_for(candidate) else why_no_plan(plan, source, candidate.match[0].trust)
    return candidate, PlanFile(path=candidate.path, source=source, plan=plan), why


def _context(candidate: Candidate, config: Config) -> ContextFile | None:
    try:
        return ContextFile(
            path=candidate.path, source=candidate.source or read_source(candidate.path, config.max_bytes)
        )
    except PlanproofError:
        return None


def _document(
    group: list[Candidate], kept: list[tuple[Candidate, PlanFile]], context: tuple[ContextFile, ...]
) -> PlanDocument:
    # A description comes before its list of tasks, and each group has at most one of both.
    (first, main), *others = sorted(kept, key=lambda pair: pair[0].match[1] is Role.TASKS)
    tasks = others[0][1] if others else None
    return PlanDocument(
        main=main,
        tasks=tasks,
        context=context,
        plan=combined(main, tasks, first.match[0].name) if tasks else main.plan,
        name=name_of(group),
        rule=(first.by or first.match[0]).name,
    )


def _found(candidate: Candidate, document: PlanDocument, source: SourceText, plan: Plan | None) -> Found:
    rule, role = candidate.match
    by = candidate.by or rule
    return Found(path=candidate.path, rule=by.name, role=role, group=document.name, source=source, plan=plan)


def _rejected(candidate: Candidate, reason: str) -> Rejected:
    return Rejected(path=candidate.path, rule=(candidate.by or candidate.match[0]).name, reason=reason)


def _sorted(parts: Iterable[Discovery], skipped: tuple[Skipped, ...]) -> Discovery:
    """All parts together, each list by path."""
    results = list(parts)
    return Discovery(
        documents=tuple(sorted((one for part in results for one in part.documents), key=lambda one: one.main.path)),
        found=tuple(sorted((one for part in results for one in part.found), key=lambda one: one.path)),
        rejected=tuple(sorted((one for part in results for one in part.rejected), key=lambda one: one.path)),
        skipped=tuple(sorted(skipped, key=lambda one: one.path)),
    )
