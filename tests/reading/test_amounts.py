"""Efforts and durations: section 1 of the plan language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.model import Duration, Effort
from planproof.model.settings import DEFAULTS, Settings
from planproof.reading.amounts import duration_of, effort_of, find_durations
from planproof.reading.vocabulary import vocabulary_for


def hours(text: str, settings: Settings = DEFAULTS) -> tuple[float, float] | None:
    found = duration_of(text, vocabulary_for(text), settings)
    return tuple(found) if found else None  # type: ignore[return-value]


def size(text: str) -> Effort | None:
    return effort_of(text, vocabulary_for(text))


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("4h", 4, 4),
        ("4 h", 4, 4),
        ("4hrs", 4, 4),
        ("1 hr", 1, 1),
        ("4 hours", 4, 4),
        ("2-3 hours", 2, 3),
        ("2–3 hours", 2, 3),
        ("2—3 hours", 2, 3),
        ("2 - 3 hours", 2, 3),
        ("2 to 3 hours", 2, 3),
        ("2h-3h", 2, 3),
        ("2h - 3h", 2, 3),
        ("~30 min", 0.5, 0.5),
        ("≈ 45 minutes", 0.75, 0.75),
        ("90 mins", 1.5, 1.5),
        ("30m", 0.5, 0.5),
        ("0.5 day", 4, 4),
        ("1,5 Tage", 12, 12),
        ("1–2 days", 8, 16),
        ("2d", 16, 16),
        ("1 week", 40, 40),
        ("2-3 weeks", 80, 120),
        ("1 month", 160, 160),
        ("2 sprints", 160, 160),
        ("2 hours 20 minutes", 2.3333, 2.3333),
        ("1h 30m", 1.5, 1.5),
        ("1 day and 4 hours", 12, 12),
        ("3-5 working days", 24, 40),
        ("2 person-days", 16, 16),
        ("about 6 hours", 6, 6),
        ("**8 hours**", 8, 8),
        ("Effort: 6h total", 6, 6),
        ("3 hours (4 with tests)", 3, 3),
        ("2+ hours", 2, 2),
    ],
)
def test_a_duration_is_a_pair_of_hours(text: str, low: float, high: float) -> None:
    assert hours(text) == (low, high)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4 Stunden", 4),
        ("2 Tage", 16),
        ("1 Woche", 40),
        ("30 Minuten", 0.5),
        ("4 heures", 4),
        ("2 jours", 16),
        ("1 semaine", 40),
        ("4 horas", 4),
        ("2 días", 16),
        ("2 dias", 16),
        ("1 semana", 40),
        ("4 godz.", 4),
        ("2 dni", 16),
        ("1 tydzień", 40),
        ("4 часа", 4),
        ("5 часов", 5),
        ("2 дня", 16),
        ("1 неделя", 40),
        ("4小时", 4),
        ("4 小时", 4),
        ("2天", 16),
        ("1周", 40),
        ("30分钟", 0.5),
        ("4시간", 4),
        ("4 시간", 4),
        ("2일", 16),
        ("1주", 40),
        ("30분", 0.5),
        ("4時間", 4),
        ("2日", 16),
        ("1週間", 40),
        ("30分", 0.5),
        ("4 timer", 4),
    ],
)
def test_units_are_read_in_other_languages(text: str, expected: float) -> None:
    assert hours(text) == (expected, expected)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "TBD",
        "X hours",
        "hours",
        "Week 1-2",
        "Day 3",
        "Month 2",
        "2025-10-26",
        "v2.5",
        "3 files",
        "100%",
        "$4h",
        "#4 h",
        "a4h",
        "1.2.3 days",
        "5M",
        "4 hundred",
        "99999999 hours",
    ],
)
def test_what_is_no_length_is_none(text: str) -> None:
    assert hours(text) is None


def test_the_settings_say_how_long_a_day_week_month_and_sprint_are() -> None:
    ours = Settings(hours_per_day=6, hours_per_week=30, hours_per_month=120, hours_per_sprint=60)
    assert [hours(text, ours) for text in ("1 hour", "1 day", "1 week", "1 month", "1 sprint")] == [
        (h, h) for h in (1, 6, 30, 120, 60)
    ]


def test_the_first_duration_of_a_text_counts_and_all_can_be_found() -> None:
    text = "2h for the tests, then 3-4 days"
    found = find_durations(text, vocabulary_for(text), DEFAULTS)
    assert [(match.value, text[match.start : match.end]) for match in found] == [
        (Duration(2, 2), "2h"),
        (Duration(24, 32), "3-4 days"),
    ]


def test_a_range_that_falls_is_turned_round() -> None:
    assert hours("3-2 hours") == (2, 3)


@pytest.mark.parametrize("effort", list(Effort))
def test_letters_are_sizes(effort: Effort) -> None:
    assert size(effort.value) is effort
    assert size(f"[{effort.value}]") is effort
    assert size(f"{effort.value} (about 3 days)") is effort


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Small", "S"),
        ("small", "S"),
        ("Medium", "M"),
        ("Large", "L"),
        ("Extra Large", "XL"),
        ("Medium effort", "M"),
        ("S-M", "M"),
        ("S–M", "M"),
        ("M-L", "L"),
        ("L-XL", "XL"),
        ("Small to Medium", "M"),
        ("S/M", "M"),
        ("M (8h)", "M"),
        ("M, about 8 hours", "M"),
        ("**L**", "L"),
        ("`XL`", "XL"),
    ],
)
def test_a_size_may_be_a_word_and_of_a_range_the_larger_counts(text: str, expected: str) -> None:
    assert size(text) is Effort(expected)


@pytest.mark.parametrize("text", ["S/M/L/XL", "XS/S/M/L/XL", "S / M / L", "", "-", "TBD", "8 hours", "Some", "Monday"])
def test_a_choice_left_unfilled_is_no_effort(text: str) -> None:
    assert size(text) is None


@given(st.text(alphabet="0123456789-–.,~ hdwmin小时", max_size=40))
def test_any_text_gives_an_ordered_pair_or_nothing(text: str) -> None:
    found = hours(text)
    assert found is None or 0 <= found[0] <= found[1]


@pytest.mark.parametrize("text", ["1" * 100_000, "1-" * 50_000, "1." * 50_000, "1 " * 50_000, "h" * 100_000])
def test_a_long_line_of_digits_takes_no_longer_than_it_must(text: str) -> None:
    assert hours(text) is None
