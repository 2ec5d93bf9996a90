"""JSON as reports hold it, read with distrust: every value is asked for by its type, and knows where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NoReturn

from planproof.evidence.reports.broken import Kind, quoted
from planproof.evidence.reports.texts import text_of

_LARGEST_COUNT: Final = 10**15
_MOST: Final = 2_000_000
"""Brackets and commas that are read."""


class Value:
    """A value of a JSON document and the way to it. Asking for what is not there stops with a `BrokenReport`."""

    __slots__ = ("_above", "_key", "_kind", "raw")

    def __init__(self, raw: Any, kind: Kind, key: str = "", above: Value | None = None) -> None:
        self.raw = raw
        self._kind = kind
        self._key = key
        self._above = above

    @property
    def place(self) -> str:
        """The way from the top, as `totals.covered_lines`."""
        way = f"{self._above.place}{self._key}" if self._above else ""
        return way.removeprefix(".") if self._above and not self._above._above else way

    def broken(self, fault: str) -> NoReturn:
        """Stop because of a fault here.

        Raises:
            BrokenReport: always.
        """
        self._kind.broken(fault, self.place)

    def __contains__(self, key: str) -> bool:
        return isinstance(self.raw, dict) and self.raw.get(key) is not None

    def __getitem__(self, key: str) -> Value:
        """What stands under a key; a value of nothing where there is no such key."""
        below = self.raw.get(key) if isinstance(self.raw, dict) else None
        return Value(below, self._kind, f".{quoted(key)}", self)

    def items(self) -> Iterator[tuple[str, Value]]:
        """The keys and values of an object."""
        if not isinstance(self.raw, dict):
            self._expected("an object")
        for key, below in self.raw.items():
            yield key, Value(below, self._kind, f".{quoted(key)}", self)

    def __iter__(self) -> Iterator[Value]:
        if not isinstance(self.raw, list):
            self._expected("a list")
        for index, below in enumerate(self.raw):
            yield Value(below, self._kind, f"[{index}]", self)

    def count(self) -> int:
        """A whole number, not negative."""
        if type(self.raw) is not int or not 0 <= self.raw < _LARGEST_COUNT:
            self._expected("a count")
        return int(self.raw)

    def number(self) -> float:
        """A number, not negative."""
        if type(self.raw) not in (int, float) or not 0 <= self.raw < _LARGEST_COUNT:
            self._expected("a number that is not negative")
        return float(self.raw)

    def text(self) -> str:
        """A text."""
        if not isinstance(self.raw, str):
            self._expected("a text")
        return str(self.raw)

    def text_or_none(self) -> str | None:
        """A text; none where there is nothing."""
        return None if self.raw is None else self.text()

    def line(self) -> int | None:
        """The number of a line; none where it is nothing or less than one."""
        return self.count() or None if self.raw is not None and self.raw != 0 else None

    def _expected(self, what: str) -> NoReturn:
        self.broken(f"it should be {what}, and is {'missing' if self.raw is None else quoted(self.raw)}")


def load_json(data: bytes, kind: Kind) -> Value:
    """The document that bytes hold.

    Raises:
        BrokenReport: they hold none, or one that says two things under one key, or with numbers that are none.
    """
    kind.check_size(data, b"{", b"[", b",", most=_MOST)
    return Value(parse_json(text_of(data, kind), kind), kind)


def parse_json(text: str, kind: Kind, place: str = "") -> Any:
    """The value that a text holds; `place` says where it stands, if it is a part of a report.

    Raises:
        BrokenReport: it is no JSON, or not such as can be trusted.
    """
    import json

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) != len(pairs):
            keys = [key for key, _ in pairs]
            twice = next(key for key in keys if keys.count(key) > 1) if len(keys) < 10_000 else "one of its keys"
            kind.broken(f"{quoted(twice)} stands twice in one object", place)
        return made

    def refuse(constant: str) -> NoReturn:
        kind.broken(f"{constant} is no number", place)

    try:
        return json.loads(text, object_pairs_hook=once, parse_constant=refuse)
    except json.JSONDecodeError as error:
        kind.broken(f"it is no JSON ({error.msg})", place or f"line {error.lineno}, column {error.colno}")
    except RecursionError:
        kind.broken("it is nested too deeply", place)
    except ValueError:
        kind.broken("a number in it is too long", place)
