"""Criteria of the whole plan, and what all of its lists outside the phases have in common."""

from __future__ import annotations

from collections.abc import Iterator

from planproof.markdown import Item, List, Row, Table
from planproof.model import Criterion, State
from planproof.reading.context import Context
from planproof.reading.marks import state_of
from planproof.reading.pieces import Piece
from planproof.reading.tables import Columns, columns_of
from planproof.reading.task_body import criterion_of
from planproof.reading.task_items import has_box


def read_criteria(ctx: Context, piece: Piece) -> list[Criterion]:
    """The criteria of a block: items, or rows of a table."""
    block = piece.block
    if isinstance(block, List):
        return [criterion for item in flat_items(block) if (criterion := criterion_of(ctx, item)).text]
    if isinstance(block, Table):
        columns = columns_of(block, ctx.vocabulary)
        at = _criterion_column(columns)
        return [found for row in block.rows if (found := _criterion_row(ctx, columns, row, at)).text]
    return []


def flat_items(block: List) -> Iterator[Item]:
    """The items of a list; of items in named groups the items count, not the groups."""
    for item in block.items:
        inner = [rest for rest in item.rest if isinstance(rest, List)]
        if inner and _is_group(item, inner):
            for rest in inner:
                yield from flat_items(rest)
        elif item.head.text.strip():
            yield item


def _is_group(item: Item, inner: list[List]) -> bool:
    """Whether an item only names the group that stands below it."""
    if has_box(item):
        return False
    text = item.head.text.rstrip()
    return text.endswith((":", "\uff1a")) or any(has_box(nested) for rest in inner for nested in rest.items)


def _criterion_column(columns: Columns) -> int | None:
    at = columns.index("criterion")
    if at is None or columns.index("metric") == at:
        return next((i for i, found in enumerate(columns.meanings) if "criterion" in found or "metric" in found), None)
    return at


def _criterion_row(ctx: Context, columns: Columns, row: Row, at: int | None) -> Criterion:
    head = ctx.head(row.cells[first_words(row) if at is None else at].inline, ids=False)
    state = state_of(columns.words(row, "status"), ctx.vocabulary) or head.state or State.TODO
    return Criterion(span=row.span, where=head.where, text=head.text, state=state)


def first_words(row: Row) -> int:
    """The index of the first cell that is not a bare number or id."""
    for index, cell in enumerate(row.cells):
        text = cell.inline.text.strip()
        if text and not text.replace(".", "").isdigit() and not (len(text) < 6 and text[-1].isdigit()):
            return index
    return 0
