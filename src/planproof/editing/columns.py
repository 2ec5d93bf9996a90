"""A column added to a table that has none for a value."""

from __future__ import annotations

from planproof.editing.draft import Draft
from planproof.editing.effect import Way
from planproof.editing.wording import exact, size
from planproof.markdown import Row, Table
from planproof.text import Edit, Span
from planproof.text.width import width

EMPTY = "-"
"""What stands in the cells of a new column that say nothing."""


def with_column(draft: Draft, table: Table, behind: int, head: str, values: dict[int, str], empty: str = EMPTY) -> Way:
    """The edits that add a column to a table; no edits where its rows are not written as its head is.

    Args:
        draft: the text.
        table: which is to have it.
        behind: the index of the column behind which it is to stand.
        head: its head.
        values: by the index of their rows, what stands in it.
        empty: what stands in its other cells.
    """
    texts = [values.get(index, empty) for index in range(len(table.rows))]
    wide = max(width(text) for text in (head, *texts, "---"))
    cells = [(table.header, head), *zip(table.rows, texts, strict=True)]
    rule = _rule(draft, table, behind, wide)
    if rule is None or any(not _written(row, behind) for row, _ in cells):
        return ()
    return (*(_added(draft, row, behind, text, wide) for row, text in cells), rule)


def _written(row: Row, at: int) -> bool:
    return at < len(row.cells) and row.cells[at].span.end > row.cells[at].span.start


def _added(draft: Draft, row: Row, behind: int, text: str, wide: int) -> Edit:
    """A cell behind another one; the bar that closes the other, or none at the end of a row, stays where it is."""
    end = row.cells[behind].span.end
    padded = text + " " * (wide - width(text))
    closed = draft.source.data[end : end + 1] == b"|"
    plain = text.replace("|", "\\|") if "|" in text else padded
    before = "" if draft.source.data[end - 1 : end].isspace() else " "
    return Edit.of(end, end, f"| {plain} " if closed else f"{before}| {plain}".rstrip())


def _rule(draft: Draft, table: Table, behind: int, wide: int) -> Edit | None:
    """The dashes below the new head, in the form of those before them; none where the line is not as expected."""
    line = draft.line_at(draft.line_at(table.header.span.start).end + len(draft.newline))
    text = exact(draft, line)
    bars = [at for at, char in enumerate(text) if char == "|"]
    opened = text.lstrip(" \t>")[:1] == "|"
    at = behind + 1 if opened else behind
    start = bars[at - 1] + 1 if at > 0 and len(bars) >= at else 0
    end = bars[at] if at < len(bars) else len(text.rstrip())
    segment = text[start:end]
    if "-" not in segment:
        return None
    spaced = segment[:1] == " "
    dashes = f"| {'-' * wide} " if spaced else f"|{'-' * (wide + 2)}"
    offset = line.start + size(text[:end])
    return Edit(Span(offset, offset), (dashes if at < len(bars) else dashes.rstrip()).encode())
