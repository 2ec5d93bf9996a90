"""The wildcards of .gitignore: `*`, `?`, `[a-z]` within a name, `**` across folders. Linear, whatever the pattern."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, TypeAlias

DEEP: Final = None
"""Stands for any number of folders, in the place of a name."""

_POSIX: Final = {
    "alnum": "0-9A-Za-z",
    "alpha": "A-Za-z",
    "blank": r" \t",
    "cntrl": r"\x00-\x1f\x7f",
    "digit": "0-9",
    "graph": r"\x21-\x7e",
    "lower": "a-z",
    "print": r"\x20-\x7e",
    "punct": r"\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e",
    "space": r"\t-\r ",
    "upper": "A-Z",
    "xdigit": "0-9A-Fa-f",
}


class Malformed(ValueError):
    """A pattern that no name can match: a bracket never closed, a backslash before nothing."""


class Chunk:
    """What stands between two stars: each piece of it matches one character, so nothing is ever tried twice."""

    __slots__ = ("_compiled", "_pieces", "plain", "size")

    def __init__(self, pieces: list[tuple[str, bool]]) -> None:
        """Pieces are (text, False) for a character as it is, (regular expression, True) for one of several."""
        self.size = len(pieces)
        self.plain = None if any(special for _, special in pieces) else "".join(text for text, _ in pieces)
        self._pieces = pieces
        self._compiled: re.Pattern[str] | None = None

    def fits(self, text: str, at: int) -> bool:
        """Whether it matches the text from a place on."""
        if self.plain is not None:
            return text.startswith(self.plain, at)
        return self._regex().match(text, at) is not None

    def find(self, text: str, at: int, end: int) -> int:
        """Where it first matches between two places; -1 for nowhere."""
        if self.plain is not None:
            return text.find(self.plain, at, end)
        found = self._regex().search(text, at, end)
        return found.start() if found else -1

    def _regex(self) -> re.Pattern[str]:
        # Compiled when a name first gets this far: most never do.
        if self._compiled is None:
            regex = "".join(text if special else re.escape(text) for text, special in self._pieces)
            self._compiled = re.compile(regex, re.DOTALL)
        return self._compiled


class Name:
    """A pattern for one name: chunks with stars between them."""

    __slots__ = ("_head", "_inner", "_tail", "_wanted", "literal")

    def __init__(self, pattern: str) -> None:
        chunks = [Chunk(pieces) for pieces in _chunks(pattern)]
        self.literal = chunks[0].plain if len(chunks) == 1 else None
        self._head = chunks[0]
        self._tail = chunks[-1] if len(chunks) > 1 else None
        self._inner = [chunk for chunk in chunks[1:-1] if chunk.size]
        self._wanted = sum(chunk.size for chunk in chunks)

    def matches(self, name: str) -> bool:
        """Whether the whole name is what the pattern says."""
        if self._tail is None:
            return len(name) == self._wanted and self._head.fits(name, 0)
        at, end = self._head.size, len(name) - self._tail.size
        if len(name) < self._wanted or not self._tail.fits(name, end) or not self._head.fits(name, 0):
            return False
        for chunk in self._inner:
            at = chunk.find(name, at, end)
            if at < 0:
                return False
            at += chunk.size
        return True


Segments: TypeAlias = list[Name | None]


def segments(pattern: str) -> Segments:
    """The parts of a pattern between its slashes; two stars or more alone between slashes are `DEEP`.

    Raises:
        Malformed: no name can match it.
    """
    parts: Segments = [DEEP if len(part) > 1 and not part.strip("*") else Name(part) for part in pattern.split("/")]
    # `a/**` is what stands in `a`, and not `a` itself.
    return [*parts, Name("*")] if parts[-1] is DEEP else parts


def matches(parts: Segments, names: Sequence[str]) -> bool:
    """Whether a path, as the names of its folders and its own, is what the parts of a pattern say."""
    if DEEP not in parts and len(parts) != len(names):
        return False
    at = i = mark = 0
    deep = -1
    while i < len(names):
        if at < len(parts) and parts[at] is DEEP:
            deep, mark, at = at, i, at + 1
        elif _fits(parts, at, names[i]):
            at, i = at + 1, i + 1
        elif deep >= 0:  # one name more for the stars; what stood before them need not be tried again
            mark += 1
            at, i = deep + 1, mark
        else:
            return False
    return at == len(parts)


def _fits(parts: Segments, at: int, name: str) -> bool:
    part = parts[at] if at < len(parts) else None
    return part is not None and part.matches(name)


def _chunks(pattern: str) -> list[list[tuple[str, bool]]]:
    chunks: list[list[tuple[str, bool]]] = [[]]
    at = 0
    while at < len(pattern):
        letter = pattern[at]
        if letter == "*":
            chunks.append([])
        elif letter == "?":
            chunks[-1].append((".", True))
        elif letter == "[":
            at, regex = _bracket(pattern, at + 1)
            chunks[-1].append((regex, True))
        elif letter == "\\":
            at += 1
            if at == len(pattern):
                raise Malformed(pattern)
            chunks[-1].append((pattern[at], False))
        else:
            chunks[-1].append((letter, False))
        at += 1
    return chunks


def _bracket(pattern: str, at: int) -> tuple[int, str]:
    """The regular expression for a bracket whose inside begins at a place, and the place of its end."""
    negated = pattern[at : at + 1] in ("!", "^")
    at += negated
    first, inside = at, ""
    while at == first or pattern[at : at + 1] != "]":
        at, part = _posix(pattern, at) or _range(pattern, at)
        inside += part
    return at, f"[{'^' if negated else ''}{inside}]"


def _posix(pattern: str, at: int) -> tuple[int, str] | None:
    """A class such as `[:digit:]`; none where a bracket is only a bracket."""
    end = pattern.find("]", at + 2)
    if not pattern.startswith("[:", at) or not pattern.endswith(":", at + 2, max(end, 0)):
        return None
    name = pattern[at + 2 : end - 1]
    if name not in _POSIX:
        raise Malformed(pattern)
    return end + 1, _POSIX[name]


def _range(pattern: str, at: int) -> tuple[int, str]:
    """A letter, or all from one to another; of a range that runs backwards the first letter, as git has it."""
    at, low = _letter(pattern, at)
    if pattern[at : at + 1] != "-" or pattern[at + 1 : at + 2] in ("]", ""):
        return at, _escaped(low)
    at, high = _letter(pattern, at + 1)
    return at, f"{_escaped(low)}-{_escaped(high)}" if low <= high else _escaped(low)


def _letter(pattern: str, at: int) -> tuple[int, str]:
    at += pattern[at : at + 1] == "\\"
    if at >= len(pattern):
        raise Malformed(pattern)
    return at + 1, pattern[at]


def _escaped(letter: str) -> str:
    # More than the letters that mean something: none may come to mean something beside another.
    return letter if letter.isalnum() else f"\\x{ord(letter):02x}" if ord(letter) < 128 else letter
