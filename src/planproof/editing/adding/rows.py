"""New rows of tables: a cell for each column, as wide and as empty as those of the other rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from planproof.editing.adding.words import dressed, words_place
from planproof.editing.draft import Draft
from planproof.editing.effect import Way
from planproof.editing.style import Style
from planproof.markdown import Row, Table
from planproof.model import Node, State, Task
from planproof.reading.marks import BOXES, state_of
from planproof.reading.tables import Columns, columns_of
from planproof.text import Edit, Span
from planproof.text.width import width

_WORDS_OF: Final = {"Risk": "risk", "Task": "task", "Metric": "metric", "Question": "question", "FileChange": "file"}


def beside_row(
    draft: Draft, table: Table, row: Row, like: Node, text: str, new_id: str | None, *, before: bool,
    values: Mapping[str, str] = {},
) -> Way:  # fmt: skip
    """The edit that puts a row before or behind another one.

    Args:
        draft: the text.
        table: the table.
        row: the other row.
        like: the part that was read from it.
        text: the words of the new part.
        new_id: its id, where it bears one.
        before: whether it is to stand before the other.
        values: what stands in other columns, by their meaning.
    """
    line = draft.line_at(row.span.start)
    texts = _texts(draft, table, row, like, text, new_id, values)
    if texts is None:
        return ()
    made = _composed(draft, row, line, texts, aligned=_is_aligned(draft, table))
    newline = draft.newline.decode()
    at = line.start if before else line.end
    return (Edit.of(at, at, f"{made}{newline}" if before else f"{newline}{made}"),)


def _texts(
    draft: Draft, table: Table, row: Row, like: Node, text: str, new_id: str | None, values: Mapping[str, str]
) -> list[str] | None:
    """What stands in each cell of the new row; none where the cell of the words is not found."""
    place = words_place(draft, like)
    columns = columns_of(table, draft.vocabulary)
    own = next((at for at, cell in enumerate(row.cells) if place and cell.span.holds(place)), None)
    if own is None:
        own = columns.index(_WORDS_OF.get(type(like).__name__, "text"))
    if own is None or own >= len(row.cells):
        return None
    texts = []
    for at, cell in enumerate(row.cells):
        if at == own:
            start = (
                cell.span.start
                + len(draft.source.data[cell.span.start : cell.span.end])
                - len(draft.source.data[cell.span.start : cell.span.end].lstrip())
            )
            inner = None if at == columns.index("id") or _id_column(columns, at) else new_id
            texts.append(dressed(draft, like, start, text.replace("|", "\\|"), inner if "id" in like.where else None))
        else:
            texts.append(_other(draft, table, columns, at, row, like, new_id, values))
    return texts


def _id_column(columns: Columns, at: int) -> bool:
    return at < len(columns.meanings) and "id" in columns.meanings[at]


def _other(
    draft: Draft, table: Table, columns: Columns, at: int, row: Row, like: Node, new_id: str | None,
    values: Mapping[str, str],
) -> str:  # fmt: skip
    """What stands in a cell beside the words: a given value, the id, the state of what is to do, nothing."""
    meanings = columns.meanings[at] if at < len(columns.meanings) else ()
    given = next((values[meaning] for meaning in meanings if meaning in values), None)
    if given is not None:
        return given
    written = draft.source.slice(row.cells[at].span).strip()
    if isinstance(like, Task) and new_id and _holds_id(row, at, like, columns):
        return written.replace(like.id or "", new_id)
    others = [draft.source.slice(other.cells[at].span).strip() for other in table.rows if at < len(other.cells)]
    if at == 0 and _counts(others):
        return _next(others)
    if "status" in meanings:
        return _open(draft, others)
    if isinstance(like, Task) and "phase" in meanings:
        return written
    return nothing_of(draft, others)


def _holds_id(row: Row, at: int, like: Task, columns: Columns) -> bool:
    """Whether a cell holds the id of a task, and not its words."""
    written = like.where.get("id")
    return bool(like.id) and (at == columns.index("id") or (written is not None and row.cells[at].span.holds(written)))


def _counts(texts: list[str]) -> bool:
    """Whether the cells of a column number the rows: 1, 2, 3, or R1, R2, R3."""
    return (
        all(text[-1:].isdigit() and len(text) < 6 for text in texts)
        and len({text.rstrip("0123456789") for text in texts}) == 1
    )


def _next(texts: list[str]) -> str:
    prefix = texts[0].rstrip("0123456789")
    digits = [text[len(prefix) :] for text in texts]
    wide = len(digits[0]) if digits[0].startswith("0") else 1
    return f"{prefix}{max(map(int, digits)) + 1:0{wide}}"


def _open(draft: Draft, others: list[str]) -> str:
    """How a column of states says that something is to do."""
    said = Style(draft).said_elsewhere(others, State.TODO)
    if said:
        return said
    if any(len(text) == 3 and text[0] == "[" and text[1] in BOXES for text in others):
        return "[ ]"
    known = next((text for text in others if state_of(text, draft.vocabulary)), None)
    return Style(draft).restated(known, State.TODO) if known else nothing_of(draft, others)


def nothing_of(draft: Draft, others: list[str]) -> str:
    """What stands in the cells of a column that say nothing, as most of them have it; else nothing at all."""
    empty = Counter(text for text in others if not text or text.casefold() in draft.vocabulary.nothing)
    return empty.most_common(1)[0][0] if empty else ""


def _is_aligned(draft: Draft, table: Table) -> bool:
    """Whether the cells of each column are as wide as the others: all rows then end at the same place."""
    rows = [draft.source.slice(draft.line_at(row.span.start)).rstrip() for row in (table.header, *table.rows)]
    return len(rows) > 1 and len({width(row) for row in rows}) == 1


def _composed(draft: Draft, row: Row, line: Span, texts: list[str], *, aligned: bool) -> str:
    """A row whose cells are parted as those of another one, and as wide where the columns are aligned."""
    made, at = "", line.start
    for cell, text in zip(row.cells, texts, strict=True):
        like = draft.source.slice(cell.span)
        made += draft.source.slice(Span(at, cell.span.start)) + (_padded(like, text) if aligned else _plain(like, text))
        at = max(cell.span.end, at)
    return made + draft.source.slice(Span(at, line.end))


def _plain(like: str, text: str) -> str:
    """A text with a blank on the sides on which another cell has one."""
    return f"{' ' if like[:1].isspace() else ''}{text}{' ' if like[-1:].isspace() and (text or len(like) > 1) else ''}"


def _padded(like: str, text: str) -> str:
    """A text with blanks around it, as wide as another cell where it fits."""
    left = " " if like[:1].isspace() else ""
    least = 1 if like[-1:].isspace() else 0
    return f"{left}{text}{' ' * max(width(like) - width(left) - width(text), least)}"


def composed(draft: Draft, table: Table, row: Row, like: Node, text: str, new_id: str | None) -> list[str]:
    """A table of its own with one row, with the head of another table."""
    texts = _texts(draft, table, row, like, text, new_id, {})
    head = draft.line_at(table.header.span.start)
    rule = draft.line_at(head.end + len(draft.newline))
    made = (
        _composed(draft, row, draft.line_at(row.span.start), texts, aligned=_is_aligned(draft, table))
        if texts
        else f"| {text} |"
    )
    return [draft.source.slice(head), draft.source.slice(rule), made]
