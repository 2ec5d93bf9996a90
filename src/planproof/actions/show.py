"""A plan, or the part of it that somebody asks for."""

from __future__ import annotations

from collections.abc import Sequence

from planproof.errors import InvalidUsage, UnknownAddress
from planproof.model import Phase, Plan, Section, Task
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
        found = find_sections(plan, section)
        return Shown(opened=opened, sections=found, slices=tuple(_section(opened, one) for one in found))
    if task is not None:
        return _part(opened, resolve(plan, task, Task))
    if phase is not None:
        return _part(opened, resolve(plan, phase, Phase))
    if part is not None:
        return _part(opened, resolve(plan, part))
    whole = [(opened.path, opened.source), *opened.companions.items()]
    slices = (Slice(path=path, source=source, span=Span(0, len(source.data))) for path, source in whole)
    return Shown(opened=opened, slices=tuple(slices))


def _part(opened: Opened, entry: Addressed) -> Shown:
    if isinstance(entry.node, Section):
        return Shown(opened=opened, sections=(entry.node,), slices=(_section(opened, entry.node),))
    return Shown(opened=opened, part=entry, slices=(opened.slice(entry.node),))


def _section(opened: Opened, section: Section) -> Slice:
    span = section_span(opened.plan, section, len(opened.source.data))
    return Slice(path=opened.path, source=opened.source, span=span)


def find_sections(plan: Plan, name: str) -> tuple[Section, ...]:
    """The sections about something (`risks`), by a kind's name; else the one with this heading, or a piece of it.

    Of sections in each other the outermost stands for all.

    Raises:
        UnknownAddress: there is none, or several have such a heading.
    """
    wanted = fold(name)
    titled = [section for section in plan.sections if section.level]
    kind = wanted.replace(" ", "_").replace("-", "_")
    of_kind = [section for section in titled if section.kind and section.kind.value in (kind, f"{kind}s")]
    if of_kind:
        return tuple(_outermost(plan, of_kind))
    for found in (
        [section for section in titled if fold(section.title) == wanted],
        [section for section in titled if wanted and wanted in fold(section.title)],
    ):
        if len(found) == 1:
            return tuple(found)
    return (_by_address(plan, name),)


def section_span(plan: Plan, section: Section, end: int) -> Span:
    """The bytes of a section and of all sections below it."""
    behind = [one for one in plan.sections if one.span.start > section.span.start]
    stop = next((one.span.start for one in behind if one.level <= section.level), end)
    return Span(section.span.start, max(stop, section.span.end))


def _outermost(plan: Plan, sections: Sequence[Section]) -> list[Section]:
    found: list[Section] = []
    last = Span(0, 0)
    for section in sections:
        if section.span.start >= last.end:
            found.append(section)
            last = section_span(plan, section, max(one.span.end for one in plan.sections))
    return found


def _by_address(plan: Plan, name: str) -> Section:
    node = resolve(plan, name, Section).node
    if not isinstance(node, Section):
        raise UnknownAddress(f"'{name}' is no section")
    return node
