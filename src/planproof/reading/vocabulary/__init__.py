"""What people call things, in all languages at once: the tables merged into look-ups, once for each mix of scripts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import Final

from planproof.reading.vocabulary.table import Table
from planproof.records import record

_ALWAYS: Final = ("en", "de", "fr", "es", "pt", "pl")
_CYRILLIC: Final = tuple(bytes([lead]) for lead in range(0xD0, 0xD4))
_EASTERN: Final = tuple(bytes([lead]) for lead in range(0xE3, 0xEE))
"""The first bytes, in UTF-8, of Cyrillic letters, and of eastern ones among others: a text is soon searched for them."""

Names = dict[str, str]
Edges = dict[str, list[tuple[str, str]]]
"""By the outermost character: names and what they stand for, longest first."""


@record
class Vocabulary:
    """Look-ups from folded names to what they stand for; see `Table` for what each holds.

    `first_words` begin the names in `topic_prefixes`, `last_words` end those in `topic_suffixes`.
    """

    topics: Names
    topic_prefixes: Names
    topic_suffixes: Names
    first_words: frozenset[str]
    last_words: frozenset[str]
    eastern_prefixes: Edges
    eastern_suffixes: Edges
    fields: Names
    phases: frozenset[str]
    weak_phases: frozenset[str]
    number_first: frozenset[str]
    task_words: frozenset[str]
    mentions: frozenset[str]
    explains: frozenset[str]
    states: Names
    statuses: Names
    negations: frozenset[str]
    partly: frozenset[str]
    units: Names
    fillers: frozenset[str]
    sizes: Names
    levels: Names
    columns: dict[str, tuple[str, ...]]
    totals: frozenset[str]
    nothing: frozenset[str]
    every: frozenset[str]
    creates: frozenset[str]
    modifies: frozenset[str]
    deletes: frozenset[str]
    ranks: Names
    months: dict[str, int]
    steps_of_tests: frozenset[str]

    __eq__ = object.__eq__
    __hash__ = object.__hash__  # there are few vocabularies, and they are keys of caches


def vocabulary_for(text: str) -> Vocabulary:
    """The vocabulary of the languages that may stand in a text, judged by its scripts."""
    if text.isascii():
        return _merged(False, False)
    data = text.encode("utf-8", errors="replace")
    cyrillic = any(lead in data for lead in _CYRILLIC)
    return _merged(cyrillic, any(lead in data for lead in _EASTERN) and any(map(_eastern, set(text))))


@cache
def _merged(cyrillic: bool, eastern: bool) -> Vocabulary:
    codes = (*_ALWAYS, *(("ru",) if cyrillic else ()), *(("zh", "ja", "ko") if eastern else ()))
    tables: list[Table] = [import_module(f"{__name__}.{code}").TABLE for code in codes]
    topics: Names = {}
    prefixes: Names = {}
    suffixes: Names = {}
    for table in tables:
        for topic, names in table.topics.items():
            for name in split(names):
                plain = name
                if name[-1] == "*":
                    plain = name.strip("*")
                    prefixes.setdefault(plain, topic)
                if name[0] == "*":
                    plain = name.strip("*")
                    suffixes.setdefault(plain, topic)
                topics.setdefault(plain, topic)
    return Vocabulary(
        topics=topics,
        topic_prefixes=prefixes,
        topic_suffixes=suffixes,
        first_words=frozenset([name.partition(" ")[0] for name in prefixes]),
        last_words=frozenset([name.rpartition(" ")[2] for name in suffixes]),
        eastern_prefixes=_edges(prefixes, 0) if eastern else {},
        eastern_suffixes=_edges(suffixes, -1) if eastern else {},
        columns=_columns(tables),
        months=_months(tables),
        number_first=_set(table.phases + ";" + table.weak_phases for table in tables if table.number_first),
        **{name: _by_name(getattr(table, name) for table in tables) for name in _BY_NAME},  # type: ignore[arg-type]
        **{name: _set(getattr(table, name) for table in tables) for name in _SETS},  # type: ignore[arg-type]
    )


_BY_NAME: Final = ("fields", "states", "statuses", "units", "sizes", "levels", "ranks")
_SETS: Final = (
    "phases", "weak_phases", "task_words", "mentions", "explains", "negations", "partly", "fillers",
    "totals", "nothing", "every", "creates", "modifies", "deletes", "steps_of_tests",
)  # fmt: skip


def split(names: str) -> list[str]:
    """The names of one string of a table."""
    return [name for part in names.split(";") if (name := part.strip())]


def _by_name(parts: Iterable[dict[str, str]]) -> Names:
    merged: Names = {}
    for part in parts:
        for meaning, names in part.items():
            for name in split(names):
                merged.setdefault(name, meaning)
    return merged


def _columns(tables: Iterable[Table]) -> dict[str, tuple[str, ...]]:
    """A column's head may mean several things (`Action`); which one, its table decides."""
    merged: dict[str, tuple[str, ...]] = {}
    for table in tables:
        for meaning, names in table.columns.items():
            for name in split(names):
                known = merged.get(name)
                if known is None:
                    merged[name] = (meaning,)
                elif meaning not in known:
                    merged[name] = (*known, meaning)
    return merged


def _months(tables: Iterable[Table]) -> dict[str, int]:
    return {
        name: number
        for table in reversed(list(tables))
        for number, names in enumerate(split(table.months), start=1)
        for name in names.split()
    }


def _set(parts: Iterable[str]) -> frozenset[str]:
    return frozenset([name for part in parts for name in split(part)])


def _eastern(char: str) -> bool:
    """Whether a character is a letter of a script without blanks between words."""
    return "\u3040" <= char <= "\u30ff" or "\u4e00" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af"


def _edges(names: Names, at: int) -> Edges:
    """The names in eastern scripts, by the character at one of their ends."""
    edges: Edges = {}
    found = [(name, topic) for name, topic in names.items() if not name.isascii() and any(map(_eastern, name))]
    for name, topic in sorted(found, key=lambda pair: -len(pair[0])):
        edges.setdefault(name[at], []).append((name, topic))
    return edges
