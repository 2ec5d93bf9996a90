"""Dates as people write them in headers."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

from planproof.reading.vocabulary import Vocabulary

_YEAR_FIRST: Final = r"(?<!\d)(\d{4})[-/.\u5e74\ub144] ?(\d{1,2})[-/.\u6708\uc6d4] ?(\d{1,2})(?!\d)"
_DAY_FIRST: Final = r"(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)"
_DAY_MONTH: Final = r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)? (?:de |of )?([^\W\d_]{3,12})\.?,? (?:de )?(\d{4})(?!\d)"
_MONTH_DAY: Final = r"([^\W\d_]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)"


class FoundDate(NamedTuple):
    """A date and the characters that it was read from."""

    date: dt.date
    start: int
    end: int


def find_date(text: str, vocabulary: Vocabulary) -> FoundDate | None:
    """The first date in a text; none where it names no day of the calendar."""
    head = text[:200]
    found = re.search(_YEAR_FIRST, head)
    if found:
        return _date(found, *map(int, found.groups()))
    found = re.search(_DAY_FIRST, head)
    if found:
        day, month, year = map(int, found.groups())
        return _date(found, year, month, day)
    found = re.search(_DAY_MONTH, head)
    if found and found[2].casefold() in vocabulary.months:
        return _date(found, int(found[3]), vocabulary.months[found[2].casefold()], int(found[1]))
    found = re.search(_MONTH_DAY, head)
    if found and found[1].casefold() in vocabulary.months:
        return _date(found, int(found[3]), vocabulary.months[found[1].casefold()], int(found[2]))
    return None


def _date(found: re.Match[str], year: int, month: int, day: int) -> FoundDate | None:
    try:
        return FoundDate(dt.date(year, month, day), found.start(), found.end())
    except ValueError:
        return None
