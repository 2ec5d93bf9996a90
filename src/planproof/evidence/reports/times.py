"""The time at which a report says it was made."""

from __future__ import annotations

import datetime as dt
from typing import Final

_EARLIEST: Final = 946_684_800
"""The second at which this century began: no report is older, and a smaller number is no time."""
_LATEST: Final = 253_402_300_799


def time_of(text: str | None) -> dt.datetime | None:
    """The time that a text in the manner of ISO 8601 names; none where it names none."""
    if not text or len(text) > 40:
        return None
    try:
        return dt.datetime.fromisoformat(text.strip())
    except ValueError:
        return None


def moment_of(number: float | None) -> dt.datetime | None:
    """The time that a number of seconds or milliseconds since 1970 stands for; none where it is neither."""
    if number is None:
        return None
    seconds = number / 1000 if number > _LATEST / 10 else number
    if not _EARLIEST <= seconds <= _LATEST:
        return None
    return dt.datetime.fromtimestamp(seconds, tz=dt.UTC)
