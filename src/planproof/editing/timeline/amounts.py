"""Durations as they are written: their bytes, their units, and how to say another figure in the same way."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from planproof.editing.draft import Draft
from planproof.model import Duration, Node
from planproof.model.settings import DEFAULTS, Settings
from planproof.reading.amounts import find_durations, hours_of
from planproof.reading.vocabulary import Vocabulary
from planproof.text import Span

_WORD: Final = re.compile(r"[^\W\d_]+")
_FIGURES: Final = re.compile(r"(\d+(?:[.,]\d+)?)(?:(\s*(?:[-\u2013\u2014~]|to|bis)\s*)(\d+(?:[.,]\d+)?))?(\D*)")
_SINGULAR: Final = re.compile(r"(minute|hour|day|week|month|sprint)s?$")
_ABOUT: Final = re.compile(
    r"(?:[~\u2248\u00b1<>\u2264\u2265+]|about|around|roughly|approx\w{0,12}|ca|circa|up to|at least)\.?\s*$"
)


class Written(NamedTuple):
    """A duration in the text.

    Attributes:
        text: as written, number and unit.
        span: the bytes of that.
        value: in hours.
        units: which units it names (`hour`, `day`).
        rough: whether it says itself that it is no exact figure.
    """

    text: str
    span: Span
    value: Duration
    units: frozenset[str]
    rough: bool

    @property
    def kind(self) -> frozenset[str]:
        """Its units, minutes being hours: only durations of one kind can be summed without asking how long a day is."""
        return frozenset("hour" if unit == "minute" else unit for unit in self.units)


def written(draft: Draft, node: Node, *names: str, settings: Settings = DEFAULTS) -> Written | None:
    """The first duration in one of these values of a node; in the node itself where it has none of them."""
    spans = [node.where[name] for name in names if name in node.where] or [node.span]
    for span in spans:
        text = draft.source.slice(span)
        found = find_durations(text, draft.vocabulary, settings)
        if found and len(text.encode()) == span.end - span.start:
            first = found[0]
            start = span.start + len(text[: first.start].encode())
            part = text[first.start : first.end]
            units = units_of(part, draft.vocabulary)
            return Written(part, Span(start, start + len(part.encode())), first.value, units, _rough(draft, start))
    return None


def _rough(draft: Draft, start: int) -> bool:
    """Whether what stands before a figure says that it is no exact one."""
    line = draft.line_at(start)
    return _ABOUT.search(draft.source.slice(Span(line.start, start)).casefold().rstrip("*_` ")) is not None


def units_of(text: str, vocabulary: Vocabulary) -> frozenset[str]:
    """The units of time that a text names."""
    units = vocabulary.units
    found = set()
    for word in _WORD.findall(text.casefold()):
        sizes = range(len(word), 0, -1) if not word.isascii() else (len(word),)
        unit = next((units[word[:size]] for size in sizes if word[:size] in units), None)
        if unit:
            found.add(unit)
    return frozenset(found)


def summed(values: Iterable[Duration]) -> Duration:
    """Durations as one."""
    low = high = 0.0
    for value in values:
        low += value.low
        high += value.high
    return Duration(round(low, 4), round(high, 4))


def step(figure: Written) -> float:
    """How many hours one in the last digit of a figure stands for."""
    digits = _FIGURES.match(figure.text)
    numbers = (digits[1], digits[3] or "") if digits else ()
    decimals = max((len(number.replace(",", ".").partition(".")[2]) for number in numbers), default=0)
    unit = min((hours_of(unit, DEFAULTS) for unit in figure.units), default=1.0)
    return float(unit / 10**decimals)


def said_like(
    model: Written, value: Duration, vocabulary: Vocabulary, settings: Settings = DEFAULTS, slack: float = 0.01
) -> str | None:
    """A duration in the wording of another one; none where that wording cannot say it.

    Args:
        model: the other one.
        value: what is to be said.
        vocabulary: the words of the text.
        settings: how long a day is.
        slack: the hours by which what is said may differ from what was to be said.
    """
    digits = _FIGURES.fullmatch(model.text)
    if digits is None or len(model.units) != 1:
        return None
    hours = hours_of(next(iter(model.units)), settings)
    low, high = _number(value.low / hours, model.text), _number(value.high / hours, model.text)
    figures = low if low == high else f"{low}{digits[2] or '-'}{high}"
    said = figures + _SINGULAR.sub(rf"\1{'' if high == '1' else 's'}", digits[4])
    again = find_durations(said, vocabulary, settings)
    right = again and abs(again[0].value.low - value.low) < slack and abs(again[0].value.high - value.high) < slack
    return said if right else None


def _number(value: float, model: str) -> str:
    text = f"{round(value, 2):g}"
    return text.replace(".", ",") if "," in model else text


def plainly(value: Duration) -> str:
    """A duration in hours, for messages."""
    low, high = f"{round(value.low, 2):g}", f"{round(value.high, 2):g}"
    return f"{low} h" if low == high else f"{low}-{high} h"
