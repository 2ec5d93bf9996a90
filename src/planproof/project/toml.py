"""TOML that people write: refused at once where a parser would work for minutes, and with the line of each key."""

from __future__ import annotations

import re
from typing import Any, Final

MAX_PARTS: Final = 32
"""A key with more parts than this takes time that grows with their square."""
MAX_DEPTH: Final = 32
"""Brackets nested deeper than this are beyond what the parser can stand."""

# Strings and comments are stepped over whole; nothing is ever given back, so this is linear.
_TOKENS: Final = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*+(?:"{3,5}|\Z)'
    r"|'''(?:[^']|'(?!''))*+(?:'{3,5}|\Z)"
    r'|"(?:[^"\\\n]|\\.)*+"?|' + r"'[^'\n]*+'?|\#[^\n]*+|[.\[\]{}=,\n]",
    re.DOTALL,
)


def parse_toml(text: str) -> dict[str, Any]:
    """The tables of a TOML file.

    Raises:
        ValueError: it is not TOML, or not such as a person writes; the message may name a line.
    """
    _refuse_absurd(text)
    import tomllib

    return tomllib.loads(text)


def line_of(text: str, path: tuple[str, ...]) -> int:
    """The line on which a key is given a value, 1 where that cannot be told; `path` is its tables and its name."""
    table: tuple[str, ...] = ()
    inside = 1
    for number, line in enumerate(text.split("\n"), 1):
        key, equals, _ = line.strip().partition("=")
        if key.startswith("["):
            table = _parts(key.partition("#")[0].strip("[] \t"))
            full = table
        elif equals:
            full = (*table, *_parts(key))
        else:
            continue
        if full == path:
            return number
        if full == path[: len(full)]:
            inside = number
    return inside


def _parts(key: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in key.split("."))


def _refuse_absurd(text: str) -> None:
    parts = depth = 0
    for token in _TOKENS.finditer(text):
        letter = token[0]
        if letter == ".":
            parts += 1
            if parts >= MAX_PARTS:
                raise ValueError(f"a key of more than {MAX_PARTS} parts (at line {_line(text, token.start())})")
            continue
        if letter in "=,\n[]{}":
            parts = 0
        if letter in "[{":
            depth += 1
        elif letter in "]}":
            depth -= 1
        if depth > MAX_DEPTH:
            raise ValueError(f"brackets nested more than {MAX_DEPTH} deep (at line {_line(text, token.start())})")


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1
