"""Remarks beside parts of a plan: why something was done early, or blocked, or dropped."""

from __future__ import annotations

from collections.abc import Iterator

from planproof.editing.draft import Draft
from planproof.editing.effect import Intent, Way
from planproof.editing.marks import text_start
from planproof.editing.paths import Path, part
from planproof.editing.tables import rewritten
from planproof.markdown import Item, List
from planproof.model import Node
from planproof.reading.words import fold
from planproof.text import Edit, Span

_COLUMNS = ("note", "notes", "comment", "comments", "remark", "remarks")


def add_note(draft: Draft, path: Path, text: str, name: str) -> Intent:
    """The intent that a remark stands beside a part; it changes nothing of what the plan says.

    Args:
        draft: the text and its plan.
        path: of the part.
        text: the remark, of which line breaks become blanks.
        name: what messages call the part.
    """
    plain = " ".join(text.split())
    node = part(draft.plan, path)
    return Intent(what=f"note at {name} why", ways=tuple(_ways(draft, node, plain)), expect=lambda plan: plan)


def _ways(draft: Draft, node: Node, text: str) -> Iterator[Way]:
    if found := draft.item_of(node):
        _, item = found
        for written in (f"Note: {text}", f"({text})"):
            yield (nested(draft, item, written),)
    elif row := draft.row_of(node):
        table, cells = row
        for head, cell in zip(table.header.cells, cells.cells, strict=False):
            if fold(head.inline.text) in _COLUMNS:
                said = draft.source.slice(cell.span).strip(" -\u2013\u2014")
                yield (rewritten(draft.source, cell, f"{said}; {text}" if said else text),)
    else:
        yield (below(draft, node, f"Note: {text}"),)
        yield (below(draft, node, f"_{text}_"),)


def nested(draft: Draft, item: Item, text: str) -> Edit:
    """The edit that puts a bullet of its own at the end of an item, indented as others in it are."""
    data = draft.source.data
    inner = next((block for block in reversed(item.rest) if isinstance(block, List) and block.start is None), None)
    end = item.span.start + len(data[item.span.start : item.span.end].rstrip())
    if inner and inner.items:
        first = inner.items[0].span.start
        lead = data[draft.line_at(first).start : first]
        bullet = data[first : first + 1]
    else:
        line = draft.line_at(item.span.start)
        column = text_start(draft, item, None) - item.span.start
        lead = data[line.start : item.span.start] + b" " * column
        bullet = data[item.span.start : item.span.start + 1]
    bullet = bullet if bullet in (b"-", b"*", b"+") else b"-"
    return Edit(Span(end, end), draft.newline + lead + bullet + b" " + text.encode())


def below(draft: Draft, node: Node, text: str) -> Edit:
    """The edit that puts a paragraph directly below a heading or bold line."""
    line = draft.line_at(node.span.start)
    newline = draft.newline
    follows = draft.source.data[line.end + len(newline) :]
    blank = b"" if not follows.strip() or follows.startswith(newline) else newline
    return Edit(Span(line.end, line.end), newline * 2 + text.encode() + blank)
