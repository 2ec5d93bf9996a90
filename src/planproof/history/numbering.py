"""Ordered lists counted anew where both sides gave the same number to different items."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from planproof.history.pieces import Piece

_ITEM: Final = re.compile(r"([ \t>]*)(\d{1,9})([.)])(?=[ \t])")


def renumbered(pieces: Sequence[Piece], base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> list[Piece]:
    """The pieces with the numbers of those lists put in order that were in order on all sides before."""
    if any(_stumbles(lines) for lines in (base, ours, theirs)):
        return list(pieces)
    found: list[Piece] = []
    last: dict[str, int] = {}
    for piece in pieces:
        if not isinstance(piece, str):
            last.clear()
            found.append(piece)
            continue
        found.append(_counted(piece, last))
    return found


def _counted(line: str, last: dict[str, int]) -> str:
    """A line with the number that follows the last one of its list; `last` has them by indentation."""
    item = _ITEM.match(line)
    if not item:
        if line.strip() and not line[0].isspace():
            last.clear()
        return line
    indent, number = item[1], int(item[2])
    for other in [other for other in last if len(other) > len(indent)]:
        del last[other]
    if indent in last and number == last[indent]:
        number += 1
    elif indent in last and number < last[indent] and number != 1:
        number = last[indent] + 1
    last[indent] = number
    return f"{indent}{number}{line[item.end(2) :]}"


def _stumbles(lines: Sequence[str]) -> bool:
    """Whether a list of a version is not in order by itself: then its numbers mean something else."""
    last: dict[str, int] = {}
    return any(_counted(line, last) != line for line in lines)
