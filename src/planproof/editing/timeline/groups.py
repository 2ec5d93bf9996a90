"""The rows of a timeline as they stand together: in one table, or in one list."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from planproof.editing.draft import Draft
from planproof.markdown import Block, Item, List, Quote, Table
from planproof.model import TimelineRow
from planproof.records import record
from planproof.text import Span

_ADDING: Final = re.compile(r"(?i)cumul|kumul|running|acumul|elapsed|finish|\bend\b|\bby\b")


@record
class Group:
    """Rows of one table or list, in order.

    Attributes:
        span: of the table or list.
        rows: those before the first total.
        total: the first total: in the table or list, or in a line below it in the same section.
        whole: whether every row of the table has an amount.
        before: the rows of the tables and lists before it in its section.
        around: the text of the section that it stands in.
    """

    span: Span
    rows: tuple[TimelineRow, ...]
    total: TimelineRow | None
    whole: bool
    before: tuple[TimelineRow, ...]
    around: str


def groups(draft: Draft) -> Iterator[Group]:
    """The tables and lists of a plan's timeline."""
    timeline = draft.plan.timeline
    if not timeline:
        return
    rows_in = _Rows(timeline)
    blocks = list(_outermost(draft.blocks))
    starts = [section.span.start for section in draft.plan.sections]
    around = _Around(draft)
    for index, block in enumerate(blocks):
        held = rows_in.held(block.span)
        if held:
            at = bisect_right(starts, block.span.start) - 1
            section = draft.plan.sections[at].span if at >= 0 else Span(0, len(draft.source.data))
            limit = blocks[index + 1].span.start if index + 1 < len(blocks) else section.end
            below = Span(block.span.end, min(limit, section.end))
            inside = [row for row in held if row.total]
            beside = [row for row in rows_in.held(below) if row.total]
            total = next(iter(inside or beside), None)
            rows = tuple(row for row in held if total is None or row.span.start < total.span.start)
            yield Group(
                span=block.span,
                rows=rows,
                total=total,
                whole=_whole(block, rows),
                before=rows_in.between(section.start, block.span.start),
                around=around.text(section),
            )


class _Rows:
    """The rows of a timeline by where they stand."""

    def __init__(self, timeline: Sequence[TimelineRow]) -> None:
        self._rows = sorted(timeline, key=lambda row: row.span)
        self._starts = [row.span.start for row in self._rows]

    def between(self, start: int, end: int) -> tuple[TimelineRow, ...]:
        """Those that begin from one byte on, and before another."""
        return tuple(self._rows[bisect_left(self._starts, start) : bisect_left(self._starts, end)])

    def held(self, span: Span) -> list[TimelineRow]:
        """Those that lie in some bytes."""
        return [row for row in self.between(span.start, span.end + 1) if span.holds(row.span)]


class _Around:
    """The texts of sections, each made once: many tables may stand in one."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._known: dict[Span, str] = {}

    def text(self, span: Span) -> str:
        """The text of a section."""
        if span not in self._known:
            self._known[span] = self._draft.source.slice(span)
        return self._known[span]


def adding(draft: Draft, place: Span) -> bool:
    """Whether a place stands in a table whose amounts add up from row to row, by a word in its head."""
    tables = (block for block in _outermost(draft.blocks) if isinstance(block, Table))
    table = next((table for table in tables if table.span.holds(place)), None)
    return table is not None and any(_ADDING.search(cell.inline.text) for cell in table.header.cells)


def _whole(block: Table | List, rows: Sequence[TimelineRow]) -> bool:
    if not rows:
        return False
    parts: Sequence[Span] = [part.span for part in (block.rows if isinstance(block, Table) else block.items)]
    counted = [part for part in parts if part.start <= rows[-1].span.start]
    return len(counted) == len(rows)


def _outermost(blocks: Sequence[Block | Item]) -> Iterator[Table | List]:
    for block in blocks:
        if isinstance(block, Table | List):
            yield block
        elif isinstance(block, Quote):
            yield from _outermost(block.blocks)
