"""Phases as series: those that are numbered together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final

from planproof.lint.document import Document
from planproof.markdown import List, Table
from planproof.model import Phase
from planproof.reading.words import words
from planproof.text import Span

_NUMBERS: Final = re.compile(r"(?<!\d)(\d{1,3})(?:\s?[-\u2013~]\s?(\d{1,3}))?(?!\d)")
_LONGEST: Final = 40
_WIDEST: Final = 20


def numbered_phases(document: Document) -> Iterator[list[Phase]]:
    """The numbered phases that stand side by side: the same word and level, the same heading around them."""
    series: dict[tuple[str, int, int], list[Phase]] = {}
    around = _around(document)
    for phase in document.named_phases:
        word = _word(document, phase)
        if phase.number and word and phase.span.start in around and phase.source is None:
            series.setdefault((word, *around[phase.span.start]), []).append(phase)
    return iter(series.values())


def phase_numbers(document: Document) -> set[int]:
    """The numbers that the plan gives to a phase anywhere: in headings, at the beginning of items, lines and cells."""
    found: set[int] = set()
    for inline in document.inlines:
        for line in inline.lines:
            match = _NUMBERS.search(line.text[:_LONGEST])
            if match:
                low, high = int(match[1]), int(match[2] or match[1])
                found.update(range(low, min(high, low + _WIDEST) + 1))
    return found


def untold_phases(document: Document) -> Iterator[Phase]:
    """Open phases without tasks, lists or tables, in a plan in which most phases have tasks; none around others."""
    phases = document.named_phases
    empty = [phase for phase in phases if not phase.tasks]
    outer = {name for phase in phases if (name := phase.parent)}
    if len(empty) * 2 > len(phases):
        return
    listed = [block.span.start for block in document.blocks if isinstance(block, List | Table)]
    for phase in empty:
        known = phase.state.closed or phase.source or {phase.number, phase.name} & outer
        if not known and not _holds(_own(document, phase), listed):
            yield phase


def untold(document: Document, phase: Phase) -> str:
    """What stands below the heading of a phase."""
    own = _own(document, phase)
    return document.source.slice(Span(document.line_at(own.start).end, own.end)).strip(" \t\r\n-")


def has_code(document: Document, phase: Phase) -> bool:
    """Whether a code block stands below the heading of a phase."""
    return _holds(_own(document, phase), [span.start for span in document.code])


def _holds(span: Span, starts: list[int]) -> bool:
    """Whether one of these places, in order, lies in a span."""
    at = bisect_left(starts, span.start)
    return at < len(starts) and starts[at] < span.end


def _own(document: Document, phase: Phase) -> Span:
    """A phase without those behind or inside it."""
    starts = document.phase_starts
    at = bisect_right(starts, phase.span.start)
    return Span(phase.span.start, min(phase.span.end, starts[at]) if at < len(starts) else phase.span.end)


def _around(document: Document) -> dict[int, tuple[int, int]]:
    """For each heading its level, and where the heading around it begins."""
    found: dict[int, tuple[int, int]] = {}
    open_: list[tuple[int, int]] = []
    for section in document.plan.sections:
        while open_ and open_[-1][0] >= section.level:
            open_.pop()
        found[section.span.start] = (section.level, open_[-1][1] if open_ else -1)
        open_.append((section.level, section.span.start))
    return found


def _word(document: Document, phase: Phase) -> str:
    """What a phase calls itself: phase, week, sprint; empty where only its number says that it is one."""
    text = document.source.slice(document.line_at(phase.span.start))
    line = words(text) if f" -{phase.number}" not in text else []
    known = document.vocabulary.phases | document.vocabulary.weak_phases
    return next((word for word in line if word in known), "")
