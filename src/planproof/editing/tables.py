"""Cells of tables written anew, so that columns that were aligned stay aligned."""

from __future__ import annotations

from planproof.markdown import Cell
from planproof.text import Edit, SourceText
from planproof.text.width import width


def rewritten(source: SourceText, cell: Cell, text: str) -> Edit:
    """The edit that gives a cell other words; its padding changes so that it stays as wide, if that is possible.

    A bar in the text is escaped, and a line break becomes a blank.
    """
    before = source.slice(cell.span)
    plain = " ".join(text.split()).replace("\\|", "|").replace("|", "\\|")
    stripped = before.strip()
    left = (before[: len(before) - len(before.lstrip())] if stripped else before[:1]) or (" " if before else "")
    right = before[len(before.rstrip()) :] if stripped else before[len(left) :]
    room = width(stripped) + len(right) - width(plain)
    least = 1 if before else 0
    padding = max(room, least) if len(right) > 1 or not stripped else min(len(right), 1)
    return Edit.of(cell.span.start, cell.span.end, f"{left}{plain}{' ' * padding}")
