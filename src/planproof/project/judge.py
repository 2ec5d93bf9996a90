"""Whether a text is a plan, by what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from planproof.model import Plan, SectionKind
from planproof.project import names as n
from planproof.project.trust import LISTS_NOTHING, Trust
from planproof.text import SourceText

_OF_PLANS: Final = frozenset(
    (
        SectionKind.GOALS,
        SectionKind.CRITERIA,
        SectionKind.WORK,
        SectionKind.PHASE,
        SectionKind.TASK,
        SectionKind.RISKS,
        SectionKind.TIMELINE,
        SectionKind.METRICS,
        SectionKind.ROLLOUT,
        SectionKind.PROGRESS,
        SectionKind.QUESTIONS,
        SectionKind.FUTURE_STATE,
    )
)
"""Sections that hardly any other document has."""
_IN_PLANS: Final = _OF_PLANS | {
    SectionKind.NON_GOALS,
    SectionKind.CURRENT_STATE,
    SectionKind.PROBLEMS,
    SectionKind.EXISTS,
    SectionKind.FILES,
    SectionKind.DEPENDENCIES,
    SectionKind.DEPLOYMENT,
    SectionKind.ROLLBACK,
    SectionKind.DECISIONS,
    SectionKind.TESTS,
    SectionKind.FUTURE_WORK,
    SectionKind.RESOURCES,
}

# Front matter of prompts, and what it may hold besides; any other key tells of a document about work.
_OF_PROMPTS: Final = frozenset(
    (
        "tools",
        "allowed-tools",
        "argument-hint",
        "disable-model-invocation",
        "alwaysapply",
        "globs",
        "applyto",
        "handoffs",
    )
)
_BESIDE_DESCRIPTION: Final = frozenset(("name", "model", "agent", "mode", "scripts", "handoffs"))
_IN_PROMPTS: Final = _BESIDE_DESCRIPTION | {"description", "color", "license", "version", "author", "metadata"}

_PLACEHOLDERS: Final = (
    r"\[(?:[A-Z]{3,15}(?: [A-Z0-9/-]{1,15}){1,4}|###[^\]\n]{0,60}"
    r"|FEATURE|DATE|NAME|TITLE|PROJECT|LINK|AUTHOR|OWNER|BRANCH|TEAM"
    r"|[A-Z][a-z]{1,15}(?: [A-Za-z/]{1,15}){0,4}|[a-z]{3,15}/[a-z]{3,15})\](?![(\[:])"
    r"|\bYYYY-MM-DD\b|\{\{[^{}\n]{1,40}\}\}|\{[A-Z][A-Z_ ]{2,30}\}|<[A-Z][A-Z_ -]{2,30}>"
)
_TITLE_PLACEHOLDER: Final = (
    r"\[(?:[A-Za-z]{2,20}(?:[ /][A-Za-z]{1,20}){1,5}|feature|name|title|project|task|topic|component)\]"
    r"|\{\{?[A-Za-z_ ]{2,40}\}\}?|<[A-Za-z][A-Za-z _-]{2,40}>"
)
_FEW_PLACEHOLDERS: Final = 5
_MANY_PLACEHOLDERS: Final = 0.15


def is_plan(plan: Plan, source: SourceText) -> bool:
    """Whether a text that was read is a plan: it lists work, or has sections that only plans have."""
    return why_no_plan(plan, source) is None


def why_no_plan(plan: Plan, source: SourceText, trust: Trust = Trust.LIKELY) -> str | None:
    """Why a text that was read is no plan; none where it is one.

    Args:
        plan: what was read.
        source: what it was read from.
        trust: where nothing but plans stands, lists will do; where all sorts of things stand, it must list work.
    """
    if not source.view.strip():
        return "empty"
    if is_prompt(source):
        return "a prompt for an agent, by its front matter"
    if is_template(plan, source):
        return "a template: what is in brackets was never filled in"
    if _lists_work(plan):
        return None
    if trust is Trust.VAGUE:
        return LISTS_NOTHING
    lists = sum(bool(section.items) for section in plan.sections)
    called = lists > 1 and (trust is Trust.SURE or _calls_itself(plan))
    return None if called or _has_sections(plan) else LISTS_NOTHING


def is_prompt(source: SourceText) -> bool:
    """Whether the front matter is that of an instruction to a program."""
    keys = frozenset(_front_matter_keys(source.view[:10_000]))
    described = "description" in keys and not keys.isdisjoint(_BESIDE_DESCRIPTION) and keys <= _IN_PROMPTS
    return described or not keys.isdisjoint(_OF_PROMPTS)


def is_template(plan: Plan, source: SourceText) -> bool:
    """Whether a text waits to be filled in."""
    if plan.title and _is_blank(plan.title):
        return True
    lines = list(_prose(source.view))
    placeholder = _placeholder()
    blanks = sum(len(placeholder.findall(line)) for line in lines)
    return blanks >= _FEW_PLACEHOLDERS and blanks >= _MANY_PLACEHOLDERS * len(lines)


def _is_blank(title: str) -> bool:
    """Whether a title names nothing: `[Task Name] - Implementation Plan`, but not `[Draft] Login Plan`."""
    rest, blanks = re.subn(_TITLE_PLACEHOLDER, " ", title, flags=re.IGNORECASE)
    return blanks > 0 and n.SAYS_NOTHING.issuperset(n.words_of(rest))


@lru_cache(maxsize=1)
def _placeholder() -> re.Pattern[str]:
    # Compiled when a search first meets a plan: a command about a file that was named never needs it.
    return re.compile(_PLACEHOLDERS)


def _lists_work(plan: Plan) -> bool:
    phases = plan.phases
    if any(phase.tasks for phase in phases) or sum(phase.number is not None for phase in phases) > 1:
        return True
    return any(item.state is not None for section in plan.sections for item in section.items)


def _has_sections(plan: Plan) -> bool:
    kinds = {section.kind for section in plan.sections if section.kind}
    return not kinds.isdisjoint(_OF_PLANS) and len(kinds & _IN_PLANS) > 1


def _calls_itself(plan: Plan) -> bool:
    title = plan.title or ""
    return n.says_plan(title) or n.says(title, n.ROADMAP, n.ROADMAP_PARTS)


def _front_matter_keys(text: str) -> Iterator[str]:
    first, *lines = text.split("\n", 200)
    if first.strip() != "---":
        return
    for line in lines:
        if line.strip() in ("---", "..."):
            return
        key, colon, _ = line.partition(":")
        if colon and key[:1].isalpha():
            yield key.strip().lower()


def _prose(text: str) -> Iterator[str]:
    """The lines that hold something, without code."""
    fence = ""
    for line in text.splitlines():
        bare = line.strip()
        if fence:
            fence = "" if bare == fence else fence
        elif bare.startswith(("```", "~~~")):
            fence = bare[:3]
        elif bare:
            yield "".join(line.split("`")[::2]) if "`" in line else line
