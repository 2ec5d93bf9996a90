"""The files that a plan names as its business: under headings and labels of files, in columns, in fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.markdown import Inline, Item, List, Paragraph, Row, Table
from planproof.model import Change, FileChange
from planproof.reading.context import Context
from planproof.reading.paths import change_of, path_of, paths_in
from planproof.reading.pieces import FILES, Piece
from planproof.reading.tables import Columns, columns_of
from planproof.reading.topics import topic_of
from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import words

_CHANGES: Final = {
    "files_create": Change.CREATE,
    "files_modify": Change.MODIFY,
    "files_delete": Change.DELETE,
    "files_test": Change.UNKNOWN,
    "files": Change.UNKNOWN,
}


def files_in_piece(ctx: Context, piece: Piece, topic: str | None) -> list[FileChange]:
    """The files named in a block: in lists, tables and lines under a label of files, and in fields (`File: …`).

    Args:
        ctx: the text.
        piece: the block.
        topic: what label or heading it stands under.
    """
    found: list[FileChange] = []
    topic = topic if topic in FILES else None
    block = piece.block
    if isinstance(block, List):
        for item in block.items:
            if topic is not None or item.rest or ":" in item.head.text or "\uff1a" in item.head.text:
                found += _item_files(ctx, item, topic)
    elif isinstance(block, Table):
        found += _table_files(ctx, block, topic)
    elif isinstance(block, Paragraph):
        for line in block.inline.lines:
            found += _line_files(ctx, line, topic if not piece.labelled else None)
    return found


_LONGEST_KEY: Final = 40
_TAGS: Final = {"[modify]": Change.MODIFY, "[new]": Change.CREATE, "[create]": Change.CREATE, "[delete]": Change.DELETE}


def heading_file(heading: Inline) -> list[FileChange]:
    """The file of a heading that begins with what is done to it (`[MODIFY] app.py`)."""
    tag = heading.text.split(" ", 1)[0].casefold()
    change = _TAGS.get(tag)
    if change is None:
        return []
    start = len(tag) + 1
    rest = heading.part(start, len(heading.text))
    return [FileChange(span=span, path=path, change=change) for path, span, _, _ in paths_in(rest)]


def _line_files(ctx: Context, line: Inline, topic: str | None) -> list[FileChange]:
    """The files of a line: a field `File: …`, or a path that opens a line under a heading of files."""
    found: list[FileChange] = []
    for field in ctx.line_fields(line):
        named = topic_of(field.key, ctx.vocabulary) if len(field.key) < _LONGEST_KEY else None
        if named in FILES and field.text:
            found += _named(ctx, field.value, named, outer=topic)
    return found


def _item_files(ctx: Context, item: Item, topic: str | None) -> list[FileChange]:
    """The files of an item: its own words, and what its inner lists say under labels of files."""
    found: list[FileChange] = []
    head = item.head
    for index, line in enumerate(head.lines[:3]):
        keyed = _line_files(ctx, line, topic) if ":" in line.text or "\uff1a" in line.text else []
        if keyed:
            found += keyed
        elif topic is not None and index == 0:
            found += _named(ctx, line, topic)
    if len(item.blocks) < 2:
        return found
    inner_topic = topic if not found else None
    label = topic_of(head.text, ctx.vocabulary) if head.text.rstrip().endswith((":", "\uff1a")) else None
    if label in ("files", "files_test") and topic is not None:
        label = topic
    for rest in item.rest:
        if isinstance(rest, List):
            for inner in rest.items:
                found += _item_files(ctx, inner, label if label in FILES else inner_topic)
    return found


def _named(ctx: Context, line: Inline, topic: str, *, outer: str | None = None) -> Iterator[FileChange]:
    """The paths that a line names, each with what the words beside it say, else what the heading says."""
    text = line.text
    stop = _prose(text)
    found = [entry for entry in paths_in(line) if entry[2] < stop]
    default = _CHANGES[topic] if _CHANGES[topic] is not Change.UNKNOWN or outer is None else _CHANGES[outer]
    for index, (path, span, start, end) in enumerate(found):
        following = found[index + 1][2] if index + 1 < len(found) else len(text)
        beside = text[end:following]
        before = text[:start] if index == 0 else ""
        change = change_of(beside.split(". ")[0], ctx.vocabulary) if _remark(beside) else None
        change = _stronger(default, change or change_of(before, ctx.vocabulary), beside, ctx.vocabulary)
        note = beside.strip(" \t-\u2013\u2014:()\uff08\uff09") or None
        yield FileChange(span=span, path=path, change=change, note=note)


def _remark(beside: str) -> bool:
    """Whether what follows a path is a remark on it."""
    return beside.lstrip()[:1] in (
        "-",
        "\u2013",
        "\u2014",
        "(",
        ":",
        "\uff08",
        "\uff1a",
        "\u2192",
        "[",
        "\u2190",
        "|",
        "\u2705",
        "\u2728",
    )


def _stronger(default: Change, said: Change | None, beside: str, vocabulary: Vocabulary) -> Change:
    """A heading's change holds unless the remark names a more specific one, in brackets or as its first word."""
    if said is None or default in (Change.CREATE, Change.DELETE):
        return default
    remark = words(beside.split("\uff0c")[0].split(";")[0])
    if "if" in remark:
        return default
    if said is Change.DELETE and len(remark) > 3:
        return Change.MODIFY
    if default is Change.MODIFY and said is Change.CREATE:
        return said if change_of(" ".join(remark[:1]), vocabulary) is said and len(remark) < 4 else default
    return said


def _prose(text: str) -> int:
    """Where a line's own paths end and its remark begins: what the remark mentions is no entry."""
    for mark in (" - ", " \u2014 ", " \u2013 ", ": ", " \u2192 "):
        at = text.find(mark)
        if at > 0:
            return at + 1 if path_of(text[:at].strip("`*_ ")) or "`" in text[:at] or "." in text[:at] else len(text)
    return len(text)


def _table_files(ctx: Context, table: Table, topic: str | None) -> list[FileChange]:
    """The rows of a table with a column of files, under a heading of files."""
    columns = columns_of(table, ctx.vocabulary)
    at = columns.index("file")
    if at is not None and topic is None and _changes_files(ctx, table, columns):
        topic = "files"
    if topic is None or at is None:
        return _keyed_files(ctx, table)
    return [file for row in table.rows for file in _row_files(ctx, row, at, topic)]


def _changes_files(ctx: Context, table: Table, columns: Columns) -> bool:
    """Whether a table beside its column of files says in another what is done to each."""
    at = columns.index("change")
    if at is None or not table.rows or at == columns.index("file"):
        return False
    said = [row for row in table.rows if change_of(" ".join(row.cells[at].inline.text.split()[:1]), ctx.vocabulary)]
    return len(said) * 2 > len(table.rows)


def _keyed_files(ctx: Context, table: Table) -> list[FileChange]:
    """The files in a table of keys and values (`files | a.py, b.py`)."""
    if len(table.header.cells) != 2:
        return []
    found: list[FileChange] = []
    for row in table.rows:
        topic = topic_of(row.cells[0].inline.text, ctx.vocabulary)
        if topic in FILES:
            found += _named(ctx, row.cells[1].inline, topic)
    return found


def _row_files(ctx: Context, row: Row, at: int, topic: str) -> Iterator[FileChange]:
    default = _CHANGES[topic]
    for path, span, _, end in paths_in(row.cells[at].inline):
        rest = row.cells[at].inline.text[end:]
        said = change_of(rest, ctx.vocabulary)
        for index, cell in enumerate(row.cells):
            if said is None and index != at:
                said = change_of(" ".join(cell.inline.text.split()[:2]), ctx.vocabulary)
        note = " ".join(row.cells[at + 1].inline.text.split()) if at + 1 < len(row.cells) else None
        change = default if default is not Change.UNKNOWN else said or default
        yield FileChange(span=span, path=path, change=change, note=note or None)
