"""Tables as grids of cells: cells, columns and rows written anew, so that columns that were aligned stay aligned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final

from planproof.editing.draft import Draft
from planproof.markdown import Row, Table
from planproof.records import record
from planproof.text import Edit, Span
from planproof.text.width import width

HEAD: Final = 0
RULE: Final = 1
FIRST: Final = 2
"""The lines of a grid: its head, the dashes below it, its first row."""

_SHORTEST: Final = 3
_BARS: Final = ("|", "")


@record
class Column:
    """A column that a table is to get: behind which it stands, and what stands in it, the head first."""

    behind: int
    texts: tuple[str, ...]


@record
class NewRow:
    """A row that a table is to get.

    Attributes:
        behind: the line behind which it stands.
        like: the line whose bars it has.
        texts: what stands in its cells.
        new: what stands in its cell of a new column.
        newline: what parts it from the line before it.
    """

    behind: int
    like: int
    texts: tuple[str, ...]
    newline: str
    new: str = ""


class Grid:
    """A table whose every row has a cell for each column.

    Attributes:
        lines: of each line the bytes of its cells, between their bars.
        ends: of each line the bytes up to and behind its cells: the bars at its ends, if it has them.
    """

    def __init__(self, draft: Draft, lines: Sequence[Sequence[Span]], ends: Sequence[tuple[Span, Span]]) -> None:
        self._draft = draft
        self.lines = lines
        self.ends = ends

    @cached_property
    def raw(self) -> list[list[str]]:
        """The cells of each line with their blanks."""
        return [[self._draft.source.slice(cell) for cell in line] for line in self.lines]

    @cached_property
    def texts(self) -> list[list[str]]:
        """The cells of each line without the blanks around them."""
        return [[text.strip() for text in line] for line in self.raw]

    @property
    def columns(self) -> int:
        """How many there are."""
        return len(self.lines[HEAD])

    @cached_property
    def widths(self) -> list[int]:
        """How wide each column is: its widest cell with its blanks, dashes left out."""
        return [max(width(line[at]) for line in self._written) for at in range(self.columns)]

    @property
    def _written(self) -> list[list[str]]:
        return [self.raw[HEAD], *self.raw[FIRST:]]

    @cached_property
    def aligned(self) -> bool:
        """Whether the cells of each column are as wide as each other."""
        return len(self.lines) > FIRST and all(
            len({width(line[at]) for line in self._written}) == 1 for at in range(self.columns)
        )

    @cached_property
    def blank(self) -> str:
        """What stands between a bar and the words behind it."""
        cells = [text for line in self._written for text in line if text.strip()]
        return " " if any(text[0].isspace() for text in cells) or not cells else ""

    def side(self, at: int) -> tuple[bool, bool]:
        """Whether the dashes of a column bear a colon on their left, and on their right."""
        dashes = self.texts[RULE][at]
        return dashes.startswith(":"), dashes.endswith(":") and len(dashes) > 1

    def dashes(self, at: int, wide: int) -> str:
        """The dashes of a column, as wide as that, in the form in which they are written now."""
        left, right = self.side(at)
        raw = self.raw[RULE][at]
        before, after = raw[:1].isspace(), raw[-1:].isspace()
        room = wide - before - after - left - right
        middle = "-" * max(room, _SHORTEST - left - right, 1)
        return f"{' ' * before}{':' * left}{middle}{':' * right}{' ' * after}"

    def laid(self, text: str, at: int, wide: int) -> str:
        """A cell as wide as that, on the side on which its column stands."""
        left, right = self.side(at)
        room = max(wide - width(text) - 2 * len(self.blank), 0)
        before = room // 2 if left and right else room if right else 0
        return f"{self.blank}{' ' * before}{text}{' ' * (room - before)}{self.blank}"

    def line(self, number: int, cells: Iterable[str]) -> str:
        """A line with these cells, blanks included, and the bars of its own."""
        before, after = (self._draft.source.slice(end) for end in self.ends[number])
        return f"{before}{'|'.join(cells)}{after}"

    def source(self, span: Span) -> bytes:
        """The bytes of a part of the text."""
        return self._draft.source.data[span.start : span.end]


def narrowed(span: Span, old: bytes, new: bytes) -> Edit | None:
    """The edit that makes one text of another, without what both begin and end with; none where they are equal."""
    if old == new:
        return None
    least = min(len(old), len(new))
    start = next((at for at in range(least) if old[at] != new[at]), least)
    end = next((at for at in range(least - start) if old[-1 - at] != new[-1 - at]), least - start)
    while start and old[start : start + 1] and old[start] & 0xC0 == 0x80:  # whole characters
        start -= 1
    while end and old[len(old) - end] & 0xC0 == 0x80:
        end -= 1
    return Edit(Span(span.start + start, span.end - end), new[start : len(new) - end])


def grid_of(draft: Draft, table: Table) -> Grid | None:
    """The grid of a table; none where a row has other cells than the head, or the dashes are not as expected."""
    rule = _rule(draft, table)
    if rule is None:
        return None
    lines: list[Sequence[Span]] = []
    ends: list[tuple[Span, Span]] = []
    for cells, line in ((_cells(draft, table.header), None), rule, *((_cells(draft, row), None) for row in table.rows)):
        if cells is None:
            return None
        around = line or draft.line_at(cells[0].start)
        before, after = Span(around.start, cells[0].start), Span(cells[-1].end, around.end)
        if draft.source.slice(after).strip() not in _BARS or not _is_text(draft, around):
            return None
        lines.append(cells)
        ends.append((before, after))
    return Grid(draft, lines, ends)


def _is_text(draft: Draft, line: Span) -> bool:
    """Whether a line can be written again byte for byte."""
    return draft.source.valid or draft.source.slice(line).encode() == draft.source.data[line.start : line.end]


def _cells(draft: Draft, row: Row) -> list[Span] | None:
    """The bytes of a row's cells; none where it has not written all of them."""
    cells = [cell.span for cell in row.cells]
    data = draft.source.data
    for cell, following in pairwise(cells):
        if data[cell.end : following.start] != b"|":
            return None
    last = cells[-1]
    written = last.end > last.start or data[last.end : last.end + 1] == b"|"
    return cells if written else None


def _rule(draft: Draft, table: Table) -> tuple[list[Span], Span] | None:
    """The bytes of the dashes of each column, and their line."""
    number = draft.source.line(table.header.span.start) + 1
    if number > len(draft.source.line_starts):
        return None
    line = draft.source.line_span(number)
    text = draft.source.slice(line)
    start = len(text) - len(text.lstrip(" \t>"))
    end = len(text.rstrip())
    start += text[start : start + 1] == "|"
    end -= text[start:end].endswith("|")
    if len(text.encode()) != line.end - line.start or set(text[start:end]) - set(" \t|:-"):
        return None
    parts = text[start:end].split("|")
    if len(parts) != len(table.header.cells) or not all("-" in part for part in parts):
        return None
    spans, at = [], line.start + len(text[:start].encode())
    for part in parts:
        spans.append(Span(at, at + len(part)))
        at += len(part) + 1
    return spans, line


def rewritten_cells(
    grid: Grid, cells: Mapping[tuple[int, int], str], column: Column | None = None, row: NewRow | None = None
) -> tuple[Edit, ...]:
    """The edits that give cells other words, by their line and column, and add a column and a row.

    Where the columns are aligned, one that gets wider gets so in every row.
    """
    changes = _Changes(grid, cells, column, row)
    edits: list[Edit] = []
    for number in range(len(grid.lines)):
        (first, _), (_, last) = grid.ends[number]
        text = grid.line(number, changes.line(number))
        if row and row.behind == number:
            text += row.newline + grid.line(row.like, changes.row(row))
        edit = narrowed(Span(first, last), grid.source(Span(first, last)), text.encode())
        edits += [edit] if edit else []
    return tuple(edits)


class _Changes:
    """What becomes of the cells of a grid."""

    def __init__(
        self, grid: Grid, cells: Mapping[tuple[int, int], str], column: Column | None, row: NewRow | None
    ) -> None:
        self.grid = grid
        self.cells = cells
        self.column = column
        around = 2 * len(grid.blank)
        self.wide = list(grid.widths)
        wanted = [(at, text) for (_, at), text in cells.items()] + list(enumerate(row.texts if row else ()))
        for at, text in wanted:
            self.wide[at] = max(self.wide[at], width(text) + around)
        new = [*(column.texts if column else ()), row.new if row else ""]
        self.new = max(map(width, new)) + around

    def line(self, number: int) -> Iterator[str]:
        """The cells of a line, blanks included."""
        for at in range(self.grid.columns):
            yield self._cell(number, at)
            if self.column and self.column.behind == at:
                yield self._dashes(at) if number == RULE else self._new(self.column.texts[number - (number > RULE)])

    def row(self, row: NewRow) -> Iterator[str]:
        """The cells of the new row."""
        for at, text in enumerate(row.texts):
            yield self.grid.laid(text, at, self.wide[at] if self.grid.aligned else 0)
            if self.column and self.column.behind == at:
                yield self._new(row.new)

    def _cell(self, number: int, at: int) -> str:
        grid, raw = self.grid, self.grid.raw[number][at]
        text = self.cells.get((number, at))
        if grid.aligned and (text is not None or self.wide[at] > grid.widths[at]):
            if number == RULE:
                return grid.dashes(at, width(raw) + self.wide[at] - grid.widths[at])
            return grid.laid(grid.texts[number][at] if text is None else text, at, self.wide[at])
        return raw if text is None else _filled(raw, text, grid.blank)

    def _new(self, text: str) -> str:
        """A cell of the new column, in the form of the column behind which it stands."""
        assert self.column
        return self.grid.laid(text, self.column.behind, self.new if self.grid.aligned else 0)

    def _dashes(self, at: int) -> str:
        """The dashes of the new column: as few as others, where those do not go with what stands above them."""
        assert self.column
        pairs = zip(self.grid.raw[HEAD], self.grid.raw[RULE], strict=True)
        if not self.grid.aligned and any(abs(width(head) - width(dashes)) > 1 for head, dashes in pairs):
            return self.grid.dashes(at, width(self.grid.raw[RULE][at]))
        head = width(self.column.texts[HEAD]) + 2 * len(self.grid.blank)
        return self.grid.dashes(at, self.new if self.grid.aligned else head)


def _filled(before: str, text: str, blank: str) -> str:
    """A cell with other words, as wide as before where more than one blank filled it."""
    stripped = before.strip()
    left = before[: len(before) - len(before.lstrip())] if stripped else blank
    right = before[len(before.rstrip()) :] if stripped else before[len(left) :]
    room = width(stripped) + len(right) - width(text)
    padding = max(room, len(blank)) if len(right) > 1 or not stripped else len(right)
    return f"{left}{text}{' ' * padding}"
