"""How many columns of a terminal a text takes."""

from __future__ import annotations

from typing import Final


class _Widths(dict[str, int]):
    """Columns of each character that is not ASCII, worked out once for each."""

    def __missing__(self, character: str) -> int:
        columns = self[character] = _columns(character)
        return columns


def width(text: str) -> int:
    """The columns that a cleaned text takes: two for wide characters and emoji, none for combining marks."""
    return len(text) if text.isascii() else sum(map(_WIDTHS.__getitem__, text))


def fit(text: str, columns: int, ellipsis: str = "…") -> str:
    """The text if it fits, else as much of its beginning as does with an ellipsis behind it."""
    if width(text) <= columns:
        return text
    room = columns - width(ellipsis)
    return head(text, room).rstrip() + ellipsis if room >= 0 else ""


def head(text: str, columns: int) -> str:
    """As much of the beginning of a text as fits."""
    taken = 0
    for index, character in enumerate(text):
        taken += width(character)
        if taken > columns:
            return text[:index]
    return text


def tail(text: str, columns: int, ellipsis: str = "…") -> str:
    """The text if it fits, else as much of its end as does with an ellipsis before it: of a path the end says more."""
    if width(text) <= columns:
        return text
    return ellipsis + head(text[::-1], columns - width(ellipsis))[::-1]


def wrap(text: str, columns: int) -> list[str]:
    """The text broken into lines of at most so many columns, at blanks where it has some; never empty."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if width(longer) <= columns:
            line = longer
            continue
        if line:
            lines.append(line)
        *broken, line = _pieces(word, max(2, columns))
        lines += broken
    return [*lines, line] if line or not lines else lines


def _pieces(word: str, columns: int) -> list[str]:
    """A word cut where the line ends: scripts without blanks, long paths."""
    pieces = []
    while width(word) > columns:
        pieces.append(head(word, columns))
        word = word[len(pieces[-1]) :]
    return [*pieces, word]


def _columns(character: str) -> int:
    from unicodedata import category, east_asian_width

    code = ord(character)
    if category(character) in ("Mn", "Me") or 0x1160 <= code <= 0x11FF:
        return 0
    if east_asian_width(character) in "WF":
        return 2
    # Emoji younger than this Python's Unicode are unassigned for it.
    return 2 if 0x1F300 <= code <= 0x1FAFF and category(character) == "Cn" else 1


_WIDTHS: Final = _Widths()
