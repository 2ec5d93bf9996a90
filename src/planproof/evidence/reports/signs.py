"""How the content of a file shows its format, at a glance: no more is looked at than tells."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

Sign = Callable[[bytes], bool]
_ELEMENT: Final = re.compile(rb"<([A-Za-z_][A-Za-z0-9_.:-]{0,60})")
_HEAD: Final = 8_000
_LINES: Final = 40
_LONGEST: Final = 500


def keys(*names: str) -> Sign:
    """A JSON object that has all of these keys, at the top or further in."""
    return _opened(b"{", names)


def keys_of_first(*names: str) -> Sign:
    """A JSON list of objects, or objects one a line, that have all of these keys."""
    return _opened(b"[{", names)


def _opened(brackets: bytes, names: tuple[str, ...]) -> Sign:
    wanted = [f'"{name}"'.encode() for name in names]

    def looks_right(data: bytes) -> bool:
        opening = data[:_HEAD].lstrip()[:1]
        return opening != b"" and opening in brackets and all(key in data for key in wanted)

    return looks_right


def root(*names: str, has: bytes = b"") -> Sign:
    """An XML document whose outermost element has one of these names, and near whose beginning these bytes stand."""

    def looks_right(data: bytes) -> bool:
        head = data[:_HEAD]
        element = _ELEMENT.search(head) if head.lstrip()[:1] == b"<" else None
        return element is not None and element[1].decode().rpartition(":")[2] in names and has in head

    return looks_right


def first_line(pattern: bytes) -> Sign:
    """A text whose first line begins like this."""
    return _like(pattern, 1)


def lines_like(pattern: bytes) -> Sign:
    """A text that has such a line near its beginning."""
    return _like(pattern, _LINES)


def _like(pattern: bytes, most: int) -> Sign:
    expression = re.compile(pattern)

    def looks_right(data: bytes) -> bool:
        lines = data[:_HEAD].strip(b"\r\n").splitlines()[:most]
        return any(expression.match(line[:_LONGEST]) for line in lines)

    return looks_right
