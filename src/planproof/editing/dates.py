"""Dates written in the way of a plan."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

_MONTHS: Final = tuple("January February March April May June July August September October November December".split())
_ISO: Final = re.compile(r"\d{4}([-/.])(\d{1,2})\1(\d{1,2})")
_DOTTED: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.\d{4}")
_DAY_FIRST: Final = re.compile(r"(\d{1,2}) ([A-Za-z]{3,9})(\.?,?) \d{4}")
_MONTH_FIRST: Final = re.compile(r"([A-Za-z]{3,9})(\.?) (\d{1,2})(,?) \d{4}")


def dated(date: dt.date, like: str) -> str:
    """A date in the form of another one; as year-month-day where that form is none that planproof can write."""
    text = like.strip()
    if found := _ISO.fullmatch(text):
        padded = len(found[2]) == 2 or found[2] == "0"
        return _joined(found[1], padded, date.year, date.month, date.day)
    if found := _DOTTED.fullmatch(text):
        padded = len(found[1]) == len(found[2]) == 2
        return _joined(".", padded, date.day, date.month, date.year)
    if (found := _DAY_FIRST.fullmatch(text)) and (month := _month(date, found[2])):
        return f"{date.day} {month}{found[3]} {date.year}"
    if (found := _MONTH_FIRST.fullmatch(text)) and (month := _month(date, found[1])):
        return f"{month}{found[2]} {date.day}{found[4]} {date.year}"
    return date.isoformat()


def _joined(sign: str, padded: bool, *parts: int) -> str:
    return sign.join(f"{part:02}" if padded else str(part) for part in parts)


def _month(date: dt.date, like: str) -> str | None:
    """The name of a month, as long as another one is written; none where that is no English one."""
    name = _MONTHS[date.month - 1]
    if like.title() in _MONTHS and (len(like) > len("May") or like.title() != "May"):
        return name
    return name[:3] if any(known[:3] == like.title() for known in _MONTHS) else None
