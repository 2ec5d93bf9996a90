"""Dates in every form that the language names."""

import datetime as dt

import pytest

from planproof.reading.dates import find_date
from planproof.reading.vocabulary import vocabulary_for

DAY = dt.date(2025, 10, 26)


def date(text: str) -> dt.date | None:
    found = find_date(text, vocabulary_for(text))
    return found.date if found else None


@pytest.mark.parametrize(
    "written",
    [
        "2025-10-26",
        "2025/10/26",
        "26.10.2025",
        "26 Oct 2025",
        "26 October 2025",
        "26th October 2025",
        "26th of October, 2025",
        "October 26, 2025",
        "October 26 2025",
        "Oct 26, 2025",
        "Oct. 26th, 2025",
        "OCTOBER 26, 2025",
        "2025-10-26T14:30:00Z",
        "2025-10-26 (draft 3)",
        "2025-10-26, by Ann",
        "Sunday, October 26, 2025",
        "Sunday 26 Oct 2025",
        "2025.10.26",
        "2025年10月26日",
        "2025년 10월 26일",
        "26. Oktober 2025",
        "26 octobre 2025",
        "26 de octubre de 2025",
        "26 de outubro de 2025",
        "26 października 2025",
        "26 октября 2025",
        "26 октября 2025 г.",
    ],
)
def test_a_day_is_read_however_it_is_written(written: str) -> None:
    assert date(written) == DAY


@pytest.mark.parametrize(
    "written",
    [
        "",
        "-",
        "TBD",
        "YYYY-MM-DD",
        "soon",
        "2025-10",
        "October 2025",
        "Q4 2025",
        "2026-02-30",
        "2025-13-01",
        "31.04.2025",
        "0000-00-00",
        "26 Foo 2025",
        "Foo 26, 2025",
        "12025-10-26",
        "2025-10-267",
    ],
)
def test_anything_else_is_none(written: str) -> None:
    assert date(written) is None


def test_days_of_one_digit_are_read() -> None:
    assert date("2025-1-5") == date("5.1.2025") == date("Jan 5, 2025") == date("5 Jan 2025") == dt.date(2025, 1, 5)


def test_the_first_date_counts_and_what_stands_behind_it_is_dropped() -> None:
    found = find_date("2025-10-26 → 2025-11-30", vocabulary_for(""))
    assert found is not None and (found.date, found.start, found.end) == (DAY, 0, 10)


def test_digits_of_other_scripts_do_not_break_it() -> None:
    assert date("٢٠٢٥-١٠-٢٦") in (None, DAY)
