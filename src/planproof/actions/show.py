"""A plan, or the part of it that somebody asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from planproof.errors import InvalidUsage
from planproof.model import Phase, Section, Task
from planproof.model.address import Addressed, fold
from planproof.model.answers import Opened, Shown, Slice
from planproof.model.lookup import resolve
from planproof.text import Span


def show(
    opened: Opened,
    *,
    phase: str | None = None,
    task: str | None = None,
    part: str | None = None,
    section: str | None = None,
) -> Shown:
    """The whole plan, or the one part of it that is named.

    Raises:
        UnknownAddress: the plan has no such part, or more than one.
        InvalidUsage: more than one part is named.
    """
    plan = opened.plan
    if sum(name is not None for name in (phase, task, part, section)) > 1:
        raise InvalidUsage("name one part: --phase, --task, --part or --section")
    if section is not None:
        return _sections(opened, find_sections(opened, section))
    if task is not None:
        return _part(opened, resolve(plan, task, Task, known=opened.known))
    if phase is not None:
        return _part(opened, resolve(plan, phase, Phase, known=opened.known))
    if part is not None:
        return _part(opened, resolve(plan, part, known=opened.known))
    whole = [(opened.path, opened.source), *opened.companions.items()]
    slices = (Slice(path=path, source=source, span=Span(0, len(source.data))) for path, source in whole)
    return Shown(opened=opened, slices=tuple(slices))


def _part(opened: Opened, entry: Addressed) -> Shown:
    if isinstance(entry.node, Section):
        return _sections(opened, (entry.node,))
    return Shown(opened=opened, part=entry, slices=(opened.slice(entry.node),))


def _sections(opened: Opened, sections: tuple[Section, ...]) -> Shown:
    spans = section_spans(opened.plan.sections, len(opened.source.data))
    slices = (Slice(path=opened.path, source=opened.source, span=spans[one.span.start]) for one in sections)
    return Shown(opened=opened, sections=sections, slices=tuple(slices))


def find_sections(opened: Opened, name: str) -> tuple[Section, ...]:
    """The sections about something (`risks`), by a kind's name; else the one with this heading, or a piece of it.

    Of sections in each other the outermost stands for all.

    Raises:
        UnknownAddress: there is none, or several have such a heading.
    """
    plan = opened.plan
    wanted = fold(name)
    titled = [section for section in plan.sections if section.level]
    kind = wanted.replace(" ", "_").replace("-", "_")
    of_kind = [section for section in titled if section.kind and section.kind.value in (kind, f"{kind}s")]
    if of_kind:
        return tuple(_outermost(of_kind, section_spans(plan.sections, len(opened.source.data))))
    named = [section for section in titled if fold(section.title) == wanted]
    if len(named) == 1:
        return tuple(named)
    found = resolve(plan, name, Section, known=opened.known).node
    return (found,) if isinstance(found, Section) else ()


def section_spans(sections: Sequence[Section], end: int) -> dict[int, Span]:
    """By its first byte the bytes of each section and of all sections below it; the last one ends at `end`."""
    found: dict[int, Span] = {}
    above: list[Section] = []
    for section in sections:
        # What stands before the first heading, at level 0, has nothing below it.
        while above and not 0 < above[-1].level < section.level:
            outer = above.pop()
            found[outer.span.start] = Span(outer.span.start, section.span.start)
        above.append(section)
    return found | {outer.span.start: Span(outer.span.start, end) for outer in above}


def _outermost(sections: Sequence[Section], spans: Mapping[int, Span]) -> Iterator[Section]:
    end = 0
    for section in sections:
        if section.span.start >= end:
            yield section
            end = spans[section.span.start].end
