"""What a merge is made of: lines that are settled, and conflicts that are not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from planproof.records import record


@record
class Conflict:
    """Lines for which the two sides want different things."""

    ours: tuple[str, ...]
    theirs: tuple[str, ...]


Piece: TypeAlias = str | Conflict


def lines_of(piece: Piece) -> Sequence[str]:
    """The lines of a piece; of a conflict those of both sides."""
    return (piece,) if isinstance(piece, str) else (*piece.ours, *piece.theirs)
