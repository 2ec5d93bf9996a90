"""The rows of a timeline as they stand together: in one table, or in one list."""

from __future__ import annotations

import re
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
    blocks = list(_outermost(draft.blocks))
    for index, block in enumerate(blocks):
        held = [row for row in timeline if block.span.holds(row.span)]
        if held:
            section = next((s for s in reversed(draft.plan.sections) if s.span.start <= block.span.start), None)
            end = section.span.end if section else len(draft.source.data)
            limit = blocks[index + 1].span.start if index + 1 < len(blocks) else end
            below = Span(block.span.end, min(limit, end))
            inside = [row for row in held if row.total]
            beside = [row for row in timeline if row.total and below.holds(row.span)]
            total = next(iter(inside or beside), None)
            rows = tuple(row for row in held if total is None or row.span.start < total.span.start)
            start = section.span.start if section else 0
            yield Group(
                span=block.span,
                rows=rows,
                total=total,
                whole=_whole(block, rows),
                before=tuple(row for row in timeline if start <= row.span.start < block.span.start),
                around=draft.source.slice(Span(start, end)),
            )


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
