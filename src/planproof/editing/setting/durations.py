"""Lengths of time written like others."""

from __future__ import annotations

import re
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.language import table_of
from planproof.editing.phrases import LANGUAGES, cased
from planproof.reading.vocabulary import split

_NUMBER: Final = r"(\d{1,5}(?:[.,]\d{1,4})?)"
_PARTS: Final = re.compile(
    _NUMBER + r"(?:( ?[-\u2013\u2014~] ?| to | bis )[~\u2248]?" + _NUMBER + r")?([ \u00a0-]?)([^\W\d_]{1,20})(\.?)"
)
_SINGULAR: Final = {
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "week": "week",
    "month": "month",
    "sprint": "sprint",
}
_SHORT: Final = {"minute": "min", "hour": "h", "day": "d", "week": "w", "month": "mo", "sprint": "sprint"}


def duration_like(draft: Draft, text: str, like: str) -> str:
    """A length of time with its unit written as in another one: `4h` like `2 hours` is `4 hours`.

    Args:
        draft: the text around, for its words.
        text: what is to be written; it stays as it is where it is no plain number of one unit.
        like: the length of time whose form it is to have.
    """
    new, old = _PARTS.fullmatch(text.strip("~\u2248 ")), _PARTS.search(like)
    units = draft.vocabulary.units
    if new is None or old is None:
        return text
    unit, other = units.get(new[5].casefold()), units.get(old[5].casefold())
    if unit is None or other is None:
        return text
    word = _unit_like(unit, other, old[5], plural=not _is_one(new[3] or new[1]))
    if word is None:
        return text
    number = new[1] if new[2] is None else f"{new[1]}{old[2] or new[2]}{new[3]}"
    return f"{number}{old[4]}{word}{old[6] if word == old[5] else ''}"


def _is_one(number: str) -> bool:
    return number in ("1", "1.0", "1,0")


def _unit_like(unit: str, other: str, word: str, *, plural: bool) -> str | None:
    """The word for a unit, as long and in the language of the word for another one; none where none is known."""
    folded = word.casefold()
    english = split(table_of("en").units[other])
    if folded in english:
        if len(folded) <= 3 and unit == other:
            return word
        if len(folded) <= 3 and folded != "day":
            return _SHORT[unit]
        return cased(_SINGULAR[unit] + ("s" if plural else ""), word if word.isupper() else word[:1])
    for code in LANGUAGES[1:]:
        if folded in split(table_of(code).units.get(other, "")):
            return word if unit == other else None
    return None
