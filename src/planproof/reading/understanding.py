"""How much of a text was understood: what each section is about, and the share of lines in those that are known."""

from __future__ import annotations

from planproof.model import SectionKind, Understanding
from planproof.reading.context import Context
from planproof.reading.details import KINDS
from planproof.reading.outline import Section

Kinds = dict[int, tuple[SectionKind | None, str | None]]
"""By the identity of an outline section: its kind, and the topic that holds in it."""


def kinds_of(ctx: Context, homes: frozenset[int] = frozenset()) -> Kinds:
    """What each section is about; a heading that planproof does not know takes the topic of the one around it.

    Args:
        ctx: the text.
        homes: the sections that are phases, by identity, also those whose headings have no word for it.
    """
    kinds: Kinds = {}
    for section in ctx.sections:
        phase = id(section) in homes and section.phase is None and not section.is_title
        kinds[id(section)] = (SectionKind.PHASE, None) if phase else _kind(section, kinds)
    return kinds


def _kind(section: Section, kinds: Kinds) -> tuple[SectionKind | None, str | None]:
    if section.heading is None or section.is_title:
        return SectionKind.HEADER, None
    around = kinds.get(id(section.parent), (None, None)) if section.parent is not None else (None, None)
    if section.phase is not None and around[1] in (None, "work", "tasks", "timeline", "rollout"):
        return SectionKind.PHASE, None
    if section.task is not None and (section.task.word or around[0] in (SectionKind.PHASE, SectionKind.WORK)):
        return SectionKind.TASK, None
    if around[1] in ("criteria", "metrics") and section.topic not in ("criteria", "metrics"):
        return around
    if around[1] == "mitigation" and section.topic == "risks":
        return around
    if section.topic is not None and section.topic in KINDS:
        return KINDS[section.topic], section.topic
    if around[0] is SectionKind.HEADER:
        return None, section.topic
    return around[0], section.topic or around[1]


def understanding_of(ctx: Context, kinds: Kinds) -> Understanding:
    """The lines that hold anything, how many of them stand in sections of a known kind, and the other headings."""
    data = ctx.source.data
    sections = ctx.sections
    ends = [*(section.start for section in sections[1:]), len(data)]
    lines = named = 0
    for section, end in zip(sections, ends, strict=True):
        held = sum([1 for line in data[section.start : end].splitlines() if line.strip()])
        lines += held
        named += held if kinds[id(section)][0] is not None else 0
    unnamed = tuple(section.title for section in sections if kinds[id(section)][0] is None)
    return Understanding(lines=lines, named=named, unnamed=unnamed)
