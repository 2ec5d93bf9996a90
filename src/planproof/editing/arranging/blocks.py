"""The lines that a part of a plan is written in, and what they stand among."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from planproof.editing.adding.items import end_of, lead_of, mark_at
from planproof.editing.draft import Draft
from planproof.markdown import Item, List, Row, Table
from planproof.model import Node
from planproof.text import Span


class Form(StrEnum):
    """How a part is written."""

    ITEM = "item"
    ROW = "row"
    SECTION = "section"


class Block(NamedTuple):
    """The whole lines of a part.

    Attributes:
        span: from the beginning of its first line to the end of its last one, without that line's end.
        around: the list or table that it stands in, none for a section.
        at: its place in that, from 0.
    """

    form: Form
    span: Span
    around: List | Table | None = None
    at: int = 0

    @property
    def item(self) -> Item:
        """The item that it is."""
        assert isinstance(self.around, List)
        return self.around.items[self.at]


def block_of(draft: Draft, node: Node) -> Block | None:
    """The lines of a part; none where it shares its lines with something else."""
    if found := draft.item_of(node):
        list_, item = found
        start = draft.line_at(item.span.start).start
        if draft.source.data[start : mark_at(draft, item)].strip(b" \t>"):
            return None  # the bullet of an outer item stands before it
        span = Span(start, end_of(draft, item.span))
        return Block(Form.ITEM, span, list_, list_.items.index(item))
    if row := draft.row_of(node):
        return _of_row(draft, *row)
    line = draft.line_at(node.span.start)
    if node.span.start != line.start or draft.source.data[line.start : line.start + 1] == b"":
        return None
    return Block(Form.SECTION, Span(line.start, end_of(draft, node.span)))


def _of_row(draft: Draft, table: Table, row: Row) -> Block:
    return Block(Form.ROW, draft.line_at(row.span.start), table, table.rows.index(row))


def text_of(draft: Draft, block: Block) -> str:
    """The text of a block, without the end of its last line."""
    return draft.source.slice(block.span)


def siblings(block: Block) -> int:
    """How many parts stand in the same list or table."""
    around = block.around
    return len(around.items) if isinstance(around, List) else len(around.rows) if around else 0


def lead(draft: Draft, block: Block) -> str:
    """What stands before an item on its line."""
    return lead_of(draft, block.item)
