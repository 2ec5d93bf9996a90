"""Which files may be plans, by where they stand and what they are called. What they say is looked at later."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from itertools import pairwise
from typing import Final

from planproof.project import names as n
from planproof.project.trust import Trust
from planproof.records import record


class Role(StrEnum):
    """What a file is within a plan that has several."""

    PLAN = "plan"
    TASKS = "tasks"
    CONTEXT = "context"


@record
class Rule:
    """A way in which people keep plans.

    Attributes:
        name: as `--why` shows it.
        tells: what it takes, in a few words.
        trust: how much it tells of a file.
        match: the role of a file, none where the rule does not speak of it. It is given the names of the folders in
            lower case, from the repository's root on, and the name of the file as written, without its ending.
    """

    name: str
    tells: str
    match: Callable[[tuple[str, ...], str], Role | None]
    trust: Trust = Trust.LIKELY


Match = tuple[Rule, Role]


def rule_of(folders: tuple[str, ...], name: str) -> Match | None:
    """The first rule that takes a file, and its role."""
    stem = stem_of(name)
    if stem is None or stem.lower() in n.NEVER:
        return None
    lower = tuple(map(str.lower, folders))
    for rule in RULES:
        role = rule.match(lower, stem)
        if role:
            return rule, role
    return None


def stem_of(name: str) -> str | None:
    """The name of a Markdown file without its ending; none for other files."""
    stem, dot, ending = name.rpartition(".")
    return stem if dot and stem and f".{ending.lower()}" in n.MARKDOWN else None


def why_not(folders: tuple[str, ...], name: str) -> str | None:
    """Why a file is no plan whatever it says; none where it may be one."""
    lower = tuple(map(str.lower, folders))
    stem = stem_of(name) or name
    words = n.words_of(stem)
    if any(map(_templates, lower)):
        return "in a folder of templates"
    # "template-engine-plan" is a plan for templates, "plan-template" and "template-plan" are templates for plans.
    if not n.TEMPLATE.isdisjoint(words if len(words) < 3 else words[-1:]):
        return "a template, by its name"
    if _prompts(lower):
        return "in a folder of prompts for agents"
    return "no plan, by its name" if _tells_of_work(stem) else None


def role_of(stem: str) -> Role:
    """What the name of a file says of its part in a plan."""
    words = n.words_of(stem)
    for word in (*words[-1:], *words[:1]):
        if n.is_plan_word(word):
            return Role.PLAN
        if word in n.TASKS:
            return Role.TASKS
        if word in n.CONTEXT and word == words[-1]:
            return Role.CONTEXT
    return Role.TASKS if words == ("task",) or n.says(stem, frozenset(), n.TASKS_PARTS) else Role.PLAN


def key_of(stem: str) -> str:
    """A name without the word for its role: the same for `auth-plan`, `AUTH_TASKS` and `auth-context`."""
    words = list(n.words_of(stem))
    for at in (-1, 0):
        if words and (n.is_plan_word(words[at]) or words[at] in n.PARTS_OF_PLANS):
            del words[at]
            break
    return " ".join(words)


def _prompts(folders: tuple[str, ...]) -> bool:
    """Whether folders lead to instructions for agents; where plans for them are kept, a folder of plans comes first."""
    tool = False
    for folder in folders:
        if n.says_plan(folder) or folder in n.DEV_DOCS:
            return False
        if folder in n.PROMPTS or (tool and folder in n.TOOL_PROMPTS):
            return True
        tool = tool or folder.lstrip(".") in n.TOOLS or folder.endswith(("plugin", "plugins"))
    return False


def _templates(folder: str) -> bool:
    """`templates`, `plan-templates`; not `character-templates-editor`, which is a piece of work."""
    words = n.words_of(folder)
    return len(words) < 3 and not n.TEMPLATE.isdisjoint(words[-1:])


def _tells_of_work(stem: str) -> bool:
    words = n.words_of(stem)
    if words[-1:] and words[-1].endswith(n.REPORT_ENDS):
        return True
    if n.OFTEN_REPORT.isdisjoint(words[-1:]):
        return not n.REPORT.isdisjoint(words[-1:])
    # "product-reviews" may be what is to be built; "review", "plan-review" and "task-3-review" are not.
    return len(words) == 1 or _named(stem) is not None or words[0] == "task" or not n.WORK.isdisjoint(words)


def _named(stem: str) -> Role | None:
    """The role of a file whose name says one."""
    role = role_of(stem)
    plain = role is Role.PLAN and not (n.says_plan(stem) or n.says(stem, n.ROADMAP, n.ROADMAP_PARTS))
    return None if plain else role


def _exact(stem: str, plan: str = "", tasks: str = "", context: tuple[str, ...] = ()) -> Role | None:
    lower = stem.lower()
    if lower in (plan, tasks):
        return Role.PLAN if lower == plan else Role.TASKS
    return Role.CONTEXT if lower in context else None


def _follows(folders: tuple[str, ...], *path: str) -> bool:
    """Whether the folders hold these, one directly in the other."""
    last = len(folders) - len(path)
    return any(folders[at : at + len(path)] == path for at in range(last + 1))


def _dev_docs(folders: tuple[str, ...], stem: str) -> Role | None:
    if not any(first in n.DEV_DOCS and second in n.DEV_DOCS_STATES for first, second in pairwise(folders)):
        return None
    return Role.PLAN if stem.lower() == folders[-1] else _named(stem)


def _kiro(folders: tuple[str, ...], stem: str) -> Role | None:
    found = _follows(folders, ".kiro", "specs")
    return _exact(stem, tasks="tasks", context=("design", "requirements", "bugfix")) if found else None


def _openspec(folders: tuple[str, ...], stem: str) -> Role | None:
    found = _follows(folders, "openspec", "changes")
    return _exact(stem, tasks="tasks", context=("proposal", "design")) if found else None


def _spec_kit(folders: tuple[str, ...], stem: str) -> Role | None:
    found = "specs" in folders[:-1]
    return _exact(stem, plan="plan", tasks="tasks", context=("spec",)) if found else None


def _superpowers(folders: tuple[str, ...], stem: str) -> Role | None:  # noqa: ARG001
    return Role.PLAN if _follows(folders, "superpowers", "plans") else None


def _plans_folder(folders: tuple[str, ...], stem: str) -> Role | None:
    return _named(stem) or Role.PLAN if any(map(n.says_plan, folders)) else None


def _plan_name(folders: tuple[str, ...], stem: str) -> Role | None:  # noqa: ARG001
    return role_of(stem) if n.says_plan(stem) else None


def _roadmap_name(folders: tuple[str, ...], stem: str) -> Role | None:  # noqa: ARG001
    return Role.PLAN if n.says(stem, n.ROADMAP, n.ROADMAP_PARTS) else None


def _tasks_name(folders: tuple[str, ...], stem: str) -> Role | None:  # noqa: ARG001
    return Role.TASKS if _named(stem) is Role.TASKS else None


def _work_name(folders: tuple[str, ...], stem: str) -> Role | None:  # noqa: ARG001
    words = n.words_of(stem)
    if not n.NOT_WORK.isdisjoint(words[-1:]):
        return None
    return Role.PLAN if not n.WORK.isdisjoint(words[:1]) or n.says(stem, frozenset(), n.WORK_PARTS) else None


def _phase_name(folders: tuple[str, ...], stem: str) -> Role | None:  # noqa: ARG001
    words = n.words_of(stem)
    if not n.NOT_WORK.isdisjoint(words[-1:]):
        return None
    counted = any(_counts(word, after) for word, after in zip(words, (*words[1:], ""), strict=False))
    return Role.PLAN if counted or n.says(stem, frozenset(), n.PHASE_PARTS) else None


def _counts(word: str, after: str) -> bool:
    """`phase 2`, `phase2`."""
    plain = word.rstrip("0123456789")
    return plain in n.PHASE and (plain != word or after[:1].isdigit())


def _context_name(folders: tuple[str, ...], stem: str) -> Role | None:  # noqa: ARG001
    return Role.CONTEXT if _named(stem) is Role.CONTEXT else None


RULES: Final = (
    Rule(
        name="kiro",
        tells="`tasks.md` in `.kiro/specs/NAME`, with `design.md` and `requirements.md`",
        match=_kiro,
        trust=Trust.SURE,
    ),
    Rule(
        name="openspec",
        tells="`tasks.md` in `openspec/changes/NAME`, with `proposal.md` and `design.md`",
        match=_openspec,
        trust=Trust.SURE,
    ),
    Rule(
        name="dev-docs",
        tells="plans and tasks, by their names, in `dev/active`, `dev/archive` and the like",
        match=_dev_docs,
        trust=Trust.SURE,
    ),
    Rule(
        name="spec-kit",
        tells="`plan.md` and `tasks.md` in `specs/NAME`, with `spec.md`",
        match=_spec_kit,
        trust=Trust.SURE,
    ),
    Rule(
        name="superpowers",
        tells="everything in `superpowers/plans`",
        match=_superpowers,
        trust=Trust.SURE,
    ),
    Rule(name="plans-folder", tells="everything in a folder named after plans", match=_plans_folder),
    Rule(name="plan-name", tells="a name with a word for plan, in any of many languages", match=_plan_name),
    Rule(name="roadmap-name", tells="a name with a word for a roadmap or milestones", match=_roadmap_name),
    Rule(name="tasks-name", tells="a name that begins or ends with tasks, todo, checklist, backlog", match=_tasks_name),
    Rule(
        name="work-name",
        tells="a name that begins with implementation, migration, refactoring and the like",
        match=_work_name,
        trust=Trust.VAGUE,
    ),
    Rule(
        name="phase-name",
        tells="a name with the number of a phase, a sprint, a milestone",
        match=_phase_name,
        trust=Trust.VAGUE,
    ),
    Rule(name="context-name", tells="`context.md`, `NAME-context.md` beside a plan of that name", match=_context_name),
)
"""In the order in which they are asked."""

INCLUDED: Final = Rule(name="include", tells="a pattern of the configuration", match=lambda _, __: None)
NAMED: Final = Rule(name="named", tells="you named the file", match=lambda _, __: None)
BESIDE: Final = Rule(name="beside", tells="it belongs to a file that you named", match=lambda _, __: None)
