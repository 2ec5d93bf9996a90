"""Sections that a plan does not have yet, at the place that the template gives them among those that it has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from planproof.editing.adding.heads import beside_section
from planproof.editing.adding.kinds import FILE_TOPICS
from planproof.editing.adding.wish import Wish
from planproof.editing.draft import Draft
from planproof.editing.effect import Way
from planproof.editing.language import called
from planproof.markdown import Break, Heading
from planproof.model import FileChange, Section, SectionKind
from planproof.model.details import Dependency
from planproof.text import Edit, Span

_AROUND: Final = {
    "future_state": SectionKind.FUTURE_STATE,
    "technical": SectionKind.TECHNICAL,
    "tests": SectionKind.TESTS,
    "rollout": SectionKind.ROLLOUT,
}
_RANKS: Final = {
    kind: at
    for at, kind in enumerate(
        (
            *(SectionKind.HEADER, SectionKind.SUMMARY, SectionKind.CURRENT_STATE, SectionKind.EXISTS),
            *(SectionKind.PROBLEMS, SectionKind.FUTURE_STATE, SectionKind.GOALS, SectionKind.CRITERIA),
            *(SectionKind.NON_GOALS, SectionKind.WORK, SectionKind.PHASE, SectionKind.TASK, SectionKind.TECHNICAL),
            *(SectionKind.ARCHITECTURE, SectionKind.FILES, SectionKind.INTEGRATION, SectionKind.RISKS),
            *(SectionKind.TESTS, SectionKind.UNIT_TESTS, SectionKind.INTEGRATION_TESTS, SectionKind.MANUAL_TESTS),
            *(SectionKind.METRICS, SectionKind.TIMELINE, SectionKind.DEPENDENCIES, SectionKind.EXTERNAL),
            *(SectionKind.INTERNAL, SectionKind.ROLLOUT, SectionKind.DEPLOYMENT, SectionKind.ROLLBACK),
            *(SectionKind.DOCUMENTATION, SectionKind.QUESTIONS, SectionKind.DECISIONS, SectionKind.RESOURCES),
            *(SectionKind.FUTURE_WORK, SectionKind.PROGRESS, SectionKind.NOTES),
        )
    )
}
"""The order of the template."""


def topic_of_wish(wish: Wish) -> str:
    """The topic of the heading that a new part is to stand under."""
    if wish.kind.node is FileChange and wish.change:
        return FILE_TOPICS[wish.change]
    if wish.kind.node is Dependency and wish.group:
        return wish.group
    return wish.kind.topics[0]


def kind_of_wish(wish: Wish) -> SectionKind:
    """The kind of the section that a new part is to stand in."""
    if wish.kind.node is Dependency and wish.group:
        return SectionKind(wish.group)
    return wish.kind.kinds[0]


def new_section(draft: Draft, wish: Wish, body: Sequence[str]) -> tuple[Way, list[Section]]:
    """The edit that makes the section of a new part with it in it, and the sections that are then read besides.

    Args:
        draft: the text and its plan.
        wish: what is to be added.
        body: the lines below the heading.
    """
    kind = kind_of_wish(wish)
    title = called(draft, "topics", topic_of_wish(wish))
    around = around_of(draft, wish)
    level = around.level + 1 if around else top_level(draft)
    made = [Section(span=Span(0, 0), kind=kind, title=title, level=level)]
    lines = [f"{'#' * level} {title}", "", *body]
    within = extent(draft, around) if around else Span(0, len(draft.source.data))
    inner = [s for s in draft.plan.sections if s.level == level and within.holds(s.span) and s is not around]
    return placed(draft, kind, lines, inner, around), made


def around_of(draft: Draft, wish: Wish) -> Section | None:
    """The section of the plan below which the new one belongs, if the plan has it."""
    kind = _AROUND.get(wish.kind.around)
    if wish.kind.node is Dependency and wish.group:
        kind = SectionKind.DEPENDENCIES
    top = top_level(draft)
    return next((one for one in draft.plan.sections if kind and one.kind is kind and one.level == top), None)


def top_level(draft: Draft) -> int:
    """The level of the headings of a plan's sections."""
    levels = Counter(section.level for section in draft.plan.sections if 1 < section.level <= 6)
    many = [level for level, count in sorted(levels.items()) if count > 1] or sorted(levels)
    return many[0] if many else 2


def placed(
    draft: Draft, kind: SectionKind, lines: Sequence[str], inner: Sequence[Section], around: Section | None
) -> Way:
    """The edit that puts a section behind those that stand before it in the template, else before all others."""
    rank = _RANKS[kind]
    earlier = [section for section in inner if section.kind and _RANKS[section.kind] <= rank]
    later = [section for section in inner if section.kind and _RANKS[section.kind] > rank]
    if earlier:
        return beside_section(draft, extent(draft, earlier[-1]), lines, before=False)
    if later:
        return beside_section(draft, later[0].span, lines, before=True)
    if around:
        return beside_section(draft, extent(draft, around), lines, before=False)
    return at_end(draft, lines)


def at_end(draft: Draft, lines: Sequence[str]) -> Way:
    """The edit that puts lines at the end of a text, before what stands at its foot."""
    newline = draft.newline.decode()
    end = _foot(draft, Span(0, len(draft.source.data)))
    kept = len(draft.source.data[:end].rstrip())
    return (Edit.of(kept, kept, (newline * 2 if kept else "") + newline.join(lines) + ("" if kept else newline)),)


def extent(draft: Draft, section: Section) -> Span:
    """A section with all that stands below it; what stands at the foot of the text left out."""
    later = [
        block.span.start
        for block in draft.blocks
        if isinstance(block, Heading) and block.span.start > section.span.start and block.level <= section.level
    ]
    span = Span(section.span.start, later[0] if later else len(draft.source.data))
    return span if later else Span(span.start, _foot(draft, span))


def _foot(draft: Draft, span: Span) -> int:
    """Where the foot of a text begins: a line across it behind the last heading, with text below it."""
    heads = [block.span.start for block in draft.blocks if isinstance(block, Heading)]
    last = heads[-1] if heads else 0
    rules = [block.span.start for block in draft.blocks if isinstance(block, Break) and block.span.start > last]
    follows = [block.span.start for block in draft.blocks if not isinstance(block, Break)]
    for rule in rules:
        if span.start < rule and any(start > rule for start in follows):
            return rule
    return span.end
