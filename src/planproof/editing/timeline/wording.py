"""Lengths of time said as a timeline says them: in its units and words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.language import language, table_of
from planproof.editing.setting.durations import duration_like
from planproof.editing.timeline.amounts import Written, said_like
from planproof.model import Duration
from planproof.model.settings import Settings
from planproof.reading.amounts import duration_of, hours_of
from planproof.reading.vocabulary import split
from planproof.reading.words import fold

_FINER: Final = {"sprint": "day", "month": "day", "week": "day", "day": "hour"}
_UNBENT: Final = ("zh", "ja", "ko")
"""Languages whose words do not change with numbers."""

_MANY: Final = 2
"""Hours from which minutes are counted only where nothing is counted in hours."""

_LEAST: Final = 0.1
"""The share of a unit below which a finer one is taken."""

_PARTS: Final = re.compile(r"(\d+)([^\W\d_]+|[ \u00a0][^\W\d_]+)(\W+)(\d+)([^\W\d_]+|[ \u00a0][^\W\d_]+)")
_PLACEHOLDER: Final = re.compile(r"(?:[xX?_N]{1,3}|[-\u2013\u2014]|\.{2,3}|\u2026|tb[cd])(?:[ -]?[^\W\d_]{1,10})?\.?")
_DASHES: Final = "-\u2013\u2014?.\u2026"


def said(draft: Draft, value: Duration, models: Iterable[Written], settings: Settings) -> str:
    """A length of time in the wording of the first model that can say it; in hours where none can."""
    whole = Duration(*(round(hours * 60) / 60 for hours in value))
    known = list(models)
    if whole.high >= _MANY and known and known[0].units == {"minute"}:
        known.sort(key=lambda model: model.units != {"hour"})  # where hours are counted too
    for model in known:
        if model.value == whole and not model.rough and model.units == known[0].units:
            return model.text  # `1 day` among `2 days`, in any language
    for model in known:
        for text in _like(draft, whole, model, settings):
            found = duration_of(text, draft.vocabulary, settings)
            if found and found.high > 0:
                return text
    return f"{_plain(value.low)} {_hours(draft, one=value.low == 1)}"


def _hours(draft: Draft, *, one: bool) -> str:
    """The word for hours in the language of the plan; `h` where its form depends on the number."""
    code = language(draft)
    if code == "en":
        return "hour" if one else "hours"
    return split(table_of(code).units["hour"])[0] if code in _UNBENT else "h"


def _plain(hours: float) -> str:
    return f"{round(hours, 2):g}"


def _like(draft: Draft, value: Duration, model: Written, settings: Settings) -> Iterator[str]:
    if len(model.units) == 1:
        unit = next(iter(model.units))
        size = hours_of(unit, settings)
        text = model.text
        while value.high < size * _LEAST and unit in _FINER:
            unit = _FINER[unit]
            size = hours_of(unit, settings)
            text = duration_like(draft, f"2{unit[0]}", text)
        like = Written(text, model.span, model.value, frozenset({unit}), model.rough)
        if made := said_like(like, value, draft.vocabulary, settings, slack=max(size * 0.006, 0.01)):
            yield made
    elif model.units == {"hour", "minute"} and value.low == value.high:
        yield from _in_two_units(value.low, model.text)


def _in_two_units(hours: float, model: str) -> Iterator[str]:
    """`1h 45m` like another amount of hours and minutes."""
    found = _PARTS.fullmatch(model)
    whole, minutes = divmod(round(hours * 60), 60)
    if found:
        parts = [f"{whole}{found[2]}"] if whole else []
        parts += [f"{minutes}{found[5]}"] if minutes or not whole else []
        yield found[3].join(parts)


def is_nothing(draft: Draft, text: str) -> bool:
    """Whether the words of a cell, their decoration aside, say that there is no amount yet: `-`, `TBD`, `X hours`."""
    plain = text.strip(" *_`~")
    folded = fold(plain)
    return not plain.strip(_DASHES) or folded in draft.vocabulary.nothing or bool(_PLACEHOLDER.fullmatch(folded))


def filled(draft: Draft, text: str, amount: str, like: str = "") -> str:
    """What a cell says when it gets an amount: in the place of one that says nothing, else before its words.

    Args:
        draft: the text.
        text: what the cell says, decoration included, without an amount.
        amount: what it is to say.
        like: another cell of the row, whose decoration an empty one takes.
    """
    plain = text.strip(" *_`")
    if is_nothing(draft, text):
        if plain:
            return text.replace(plain, amount, 1)
        mark = next((mark for mark in ("**", "__") if like.startswith(mark) and like.endswith(mark)), "")
        return f"{mark}{amount}{mark}"
    if any(char.isalnum() for char in plain):
        return f"{amount}, {text}" if "(" in text else f"{amount} ({text})"
    return f"{amount} {text}"
