"""Efforts and durations, read by hand: no regular expression stands a long line of digits as well."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from planproof.model import Duration, Effort
from planproof.model.settings import Settings
from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import words

_RANGE: Final = frozenset("-\u2013\u2014~\u301c\uff5e\u2212\u2015")
_RANGE_WORDS: Final = ("to ", "bis ", "a ", "à ", "до ", "and ", "or ", "do ")
_ORDER: Final = tuple(Effort)
_LONGEST_NUMBER: Final = 6


class Match(NamedTuple):
    """A value and the characters that it was read from."""

    value: Duration
    start: int
    end: int


def find_durations(text: str, vocabulary: Vocabulary, settings: Settings) -> list[Match]:
    """The durations in a text, in order; neighbours such as `2 hours 20 minutes` are one."""
    found: list[Match] = []
    at = 0
    while at < len(text):
        if not text[at].isdigit():
            at += 1
            continue
        match = _duration_at(text, at, vocabulary, settings)
        if match is None:
            at = _skip_word(text, at)
            continue
        if found and _joined(text, found[-1], match):
            last = found.pop()
            total = Duration(last.value.low + match.value.low, last.value.high + match.value.high)
            match = Match(total, last.start, match.end)
        found.append(match)
        at = match.end
    return found


def duration_of(text: str, vocabulary: Vocabulary, settings: Settings) -> Duration | None:
    """The first duration in a text, in hours; none where there is none (`TBD`, `-`, `Week 1-2`)."""
    found = find_durations(text, vocabulary, settings)
    return found[0].value if found else None


def _joined(text: str, last: Match, match: Match) -> bool:
    """Whether two durations are one, written in two units."""
    between = text[last.end : match.start].strip()
    return between in ("", "and", "und", "et", "y") and match.value.high < last.value.low


def _duration_at(text: str, start: int, vocabulary: Vocabulary, settings: Settings) -> Match | None:
    if start and (text[start - 1].isalnum() or text[start - 1] in ".,$\u20ac#/"):
        return None
    low, at = _number(text, start)
    high = low
    if low is None:
        return None
    second, after = _second_number(text, at)
    unit, end = _unit(text, at, vocabulary)
    if unit is None and second is not None:
        unit, end = _unit(text, after, vocabulary)
        high = second
    elif unit is not None and second is None:
        second, high, unit, end = _range_with_units(text, end, low, unit, vocabulary)
    if unit is None or high is None or high > 9999:
        return None
    hours = hours_of(unit, settings)
    return Match(Duration(*sorted((round(low * hours, 4), round(high * hours, 4)))), start, end)


def _range_with_units(
    text: str, end: int, low: float, unit: str, vocabulary: Vocabulary
) -> tuple[float | None, float, str, int]:
    """`2h - 3h`: the same unit behind both numbers."""
    second, after = _second_number(text, end)
    if second is not None:
        again, behind = _unit(text, after, vocabulary)
        if again == unit:
            return second, second, unit, behind
    return None, low, unit, end


def hours_of(unit: str, settings: Settings) -> float:
    """How many hours of work a unit of time stands for."""
    return {
        "minute": 1 / 60,
        "hour": 1.0,
        "day": settings.hours_per_day,
        "week": settings.hours_per_week,
        "month": settings.hours_per_month,
        "sprint": settings.hours_per_sprint,
    }[unit]


def _number(text: str, at: int) -> tuple[float | None, int]:
    start = at
    while at < len(text) and (text[at].isdigit() or (text[at] in ".," and text[at + 1 : at + 2].isdigit())):
        at += 1
    digits = text[start:at].replace(",", ".")
    if not digits or len(digits) > _LONGEST_NUMBER or digits.count(".") > 1 or not digits.isascii():
        return None, at
    return float(digits), at


def _second_number(text: str, at: int) -> tuple[float | None, int]:
    """The number behind a dash or `to`, and the index behind it."""
    at = _blanks(text, at)
    if at < len(text) and text[at] in _RANGE:
        at = _blanks(text, at + 1)
    else:
        word = next((word for word in _RANGE_WORDS if text.startswith(word, at)), None)
        if word is None:
            return None, at
        at = _blanks(text, at + len(word))
    while at < len(text) and text[at] in "~\u2248":
        at += 1
    return _number(text, at) if at < len(text) and text[at].isdigit() else (None, at)


def _blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\u00a0+":
        at += 1
    return at


def _skip_word(text: str, at: int) -> int:
    while at < len(text) and text[at].isalnum():
        at += 1
    return at


def _unit(text: str, at: int, vocabulary: Vocabulary) -> tuple[str | None, int]:
    """The unit of time at an index, words like `working` before it passed over, and the index behind it."""
    glued = at < len(text) and text[at].isalpha()
    for _ in range(3):
        at = _blanks(text, at)
        if at < len(text) and text[at] == "-":
            at += 1
        end = at
        while end < len(text) and (text[end].isalpha() or (text[end] == "-" and text[end + 1 : end + 2].isalpha())):
            end += 1
        word = text[at:end].casefold()
        unit = vocabulary.units.get(word) or (None if word.isascii() else _eastern_unit(word, vocabulary))
        if unit and (len(word) > 1 or glued or word != "m"):
            return (None, end) if word == "m" and text[at:end] == "M" else (unit, _dot(text, end))
        if word not in vocabulary.fillers:
            break
        at = end
    return None, at


def _dot(text: str, end: int) -> int:
    return end + 1 if text[end : end + 1] == "." and text[end + 1 : end + 2] != "." else end


def _eastern_unit(word: str, vocabulary: Vocabulary) -> str | None:
    """Units of scripts without blanks: the longest that the word begins with."""
    for size in range(min(4, len(word)), 0, -1):
        unit = vocabulary.units.get(word[:size])
        if unit and not word[:size].isascii():
            return unit
    return None


@lru_cache(maxsize=4096)
def effort_of(text: str, vocabulary: Vocabulary) -> Effort | None:
    """The T-shirt size that a value begins with; of a range the larger, of a template's choice none."""
    head = text.strip(" \t*_`~[]()").split("(")[0].split("\uff08")[0].split(",")[0]
    parts = [part for part in head.replace("\u2013", "-").replace("\u2014", " ").casefold().split("/") if part.strip()]
    if len(parts) > 2:
        return None
    sizes = [size for part in parts for size in _sizes(part, vocabulary)]
    if not sizes:
        return None
    return max(sizes, key=_ORDER.index)


def _sizes(part: str, vocabulary: Vocabulary) -> list[Effort]:
    """The sizes of `s`, `s-m`, `extra large`, `medium effort`."""
    if part.strip() in vocabulary.sizes:
        return [Effort(vocabulary.sizes[part.strip()])]
    ends = [end.strip() for end in part.split("-")] if part.count("-") == 1 else part.split(" to ")
    if len(ends) == 2 and all(end in vocabulary.sizes for end in ends):
        return [Effort(vocabulary.sizes[end]) for end in ends]
    first = words(part)[:2]
    for size in (2, 1):
        name = " ".join(first[:size])
        if name in vocabulary.sizes:
            return [Effort(vocabulary.sizes[name])]
    return []
