"""Lines made of pieces. Whatever becomes a piece is cleaned, so that no renderer can forget it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from planproof.report.clean import clean
from planproof.report.style import Role, Style
from planproof.text.width import head, width, wrap


class Piece(NamedTuple):
    """A run of text in one role."""

    text: str
    role: Role


Part: TypeAlias = "str | tuple[str, Role] | Line"


class Line:
    """A line, or a cell of a table: pieces one behind the other."""

    __slots__ = ("pieces",)

    def __init__(self, *parts: Part) -> None:
        self.pieces = tuple(piece for part in parts for piece in _pieces(part))

    def __repr__(self) -> str:
        return f"Line({self.text!r})"

    @property
    def text(self) -> str:
        """The words without colours."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def columns(self) -> int:
        """How wide it is."""
        return sum(width(piece.text) for piece in self.pieces)

    def fit(self, columns: int, ellipsis: str) -> Line:
        """The line if it is not wider than that, else its beginning with an ellipsis."""
        if self.columns <= columns:
            return self
        room = columns - width(ellipsis)
        kept: list[tuple[str, Role]] = []
        for text, role in self.pieces:
            if width(text) > room:
                return Line(*kept, (head(text, room).rstrip() + ellipsis, role))
            kept.append((text, role))
            room -= width(text)
        return self

    def wrap(self, columns: int, most: int, ellipsis: str) -> list[Line]:
        """The line broken at blanks into at most so many; an ellipsis where words had to be left out."""
        if most == 1 or self.columns <= columns or not self.pieces:
            return [self.fit(columns, ellipsis)]
        kept = wrap(self.text, columns)
        if len(kept) > most:
            kept[most - 1 :] = [head(kept[most - 1], columns - width(ellipsis)).rstrip() + ellipsis]
        return self._recolored(kept)

    def _recolored(self, texts: Iterable[str]) -> list[Line]:
        """The texts, which together are this line but for its blanks, in the roles that their characters had."""
        roles = iter([role for text, role in self.pieces for character in text if character != " "])
        lines = []
        for text in texts:
            role = Role.PLAIN
            parts: list[tuple[str, Role]] = []
            for character in text:
                role = role if character == " " else next(roles, role)
                parts.append((character, role))
            lines.append(Line(*(("".join(c for c, _ in run), role) for role, run in groupby(parts, key=_role))))
        return lines

    def pad(self, columns: int, *, right: bool = False) -> Line:
        """The line with blanks behind it, or before it, to that width."""
        blanks = " " * (columns - self.columns)
        return (Line(blanks, self) if right else Line(self, blanks)) if blanks else self

    def trimmed(self) -> Line:
        """The line without blanks at its end."""
        pieces = list(self.pieces)
        while pieces and not pieces[-1].text.rstrip():
            pieces.pop()
        if pieces:
            pieces[-1] = Piece(pieces[-1].text.rstrip(), pieces[-1].role)
        return Line(*pieces)


EMPTY = Line()
_role = itemgetter(1)

NARROWEST = 16
"""Columns that a flexible column keeps, however narrow the terminal."""


def draw(lines: Iterable[Line], style: Style) -> str:
    """The text of the lines, each with its line end; coloured if the style says so."""
    return "".join(_drawn(line, style) + "\n" for line in lines)


def join(lines: Iterable[Line], separator: Part) -> Line:
    """One line out of several, with something between them; empty ones are left out."""
    parts: list[Part] = []
    for line in lines:
        if line.pieces:
            parts += [separator, line] if parts else [line]
    return Line(*parts)


def table(
    rows: Sequence[Sequence[Line]],
    style: Style,
    *,
    indent: int = 0,
    flexible: int = 0,
    right: Iterable[int] = (),
    most: int = 1,
) -> list[list[Line]]:
    """Rows with their columns under each other, each row as the lines that it takes.

    Args:
        rows: cells; all rows have as many. Columns that are empty in all of them are left out.
        style: gives the width, and the ellipsis.
        indent: blanks before each line.
        flexible: the column that gives way where the rows are too wide; its cells have one role each.
        right: the columns that are aligned to the right.
        most: over how many lines a cell of the flexible column may go.
    """
    widths = [max(cell.columns for cell in column) for column in zip(*rows, strict=True)]
    over = indent + sum(widths) + 2 * (len([one for one in widths if one]) - 1) - style.columns
    if over > 0:
        widths[flexible] = max(min(widths[flexible], NARROWEST), widths[flexible] - over)
    return [_row(row, widths, style, indent, flexible, frozenset(right), most) for row in rows]


def _row(
    row: Sequence[Line],
    widths: Sequence[int],
    style: Style,
    indent: int,
    flexible: int,
    right: frozenset[int],
    most: int,
) -> list[Line]:
    """The first line of a row with all its cells, then what is left of the flexible one."""
    first, *rest = row[flexible].wrap(widths[flexible], most, style.glyphs.ellipsis)
    parts: list[Part] = []
    before = indent
    for index, (cell, columns) in enumerate(zip(row, widths, strict=True)):
        if columns:
            shown = first if index == flexible else cell
            fitted = shown.fit(columns, style.glyphs.ellipsis).pad(columns, right=index in right)
            parts += ["  ", fitted] if parts else [fitted]
            before += columns + 2 if index < flexible else 0
    lines = [Line(" " * indent, *parts), *(Line(" " * before, line) for line in rest)]
    return [line.trimmed() for line in lines]


def _pieces(part: Part) -> tuple[Piece, ...]:
    if isinstance(part, Line):
        return part.pieces
    text, role = (part, Role.PLAIN) if isinstance(part, str) else part
    cleaned = clean(text)
    return (Piece(cleaned, role),) if cleaned else ()


def _drawn(line: Line, style: Style) -> str:
    if not style.color:
        return line.text
    return "".join(f"\x1b[{role.value}m{text}\x1b[0m" if role.value else text for text, role in line.pieces)
