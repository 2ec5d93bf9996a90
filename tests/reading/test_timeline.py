"""The timeline: section 7 of the plan language."""

import pytest

from planproof.model import Duration, Effort, TimelineRow
from tests.reading.telling import read

NAMES = [
    "Timeline",
    "Timeline Estimates",
    "Time Estimates",
    "Estimates",
    "Effort Estimates",
    "Estimated Effort",
    "Schedule",
]
NAMES += ["Implementation Timeline", "Implementation Order", "Task Summary"]

PHASES = "## Phase 1: Store\n\n- [ ] a\n\n## Phase 2: Show\n\n- [ ] b\n\n"
TABLE = "| Phase | Estimated Time | Actual Time |\n|---|---|---|\n"


def rows(text: str, title: str = "Timeline Estimates") -> tuple[TimelineRow, ...]:
    return read(f"# Plan\n\n{PHASES}## {title}\n\n{text}\n").timeline


def hours(row: TimelineRow) -> tuple[tuple[float, float] | None, tuple[float, float] | None]:
    return row.estimate and tuple(row.estimate), row.actual and tuple(row.actual)  # type: ignore[return-value]


@pytest.mark.parametrize("name", NAMES)
def test_every_name_opens_a_timeline(name: str) -> None:
    (row,) = rows(f"{TABLE}| Phase 1 | 4-6 hours | 5h |", name)
    assert (row.label, *hours(row), row.total, row.phase) == ("Phase 1", (4, 6), (5, 5), False, "1")
    (row,) = rows("- Phase 1: 2 days", name)
    assert (row.label, *hours(row), row.phase) == ("Phase 1", (16, 16), None, "1")


def test_only_rows_that_bear_a_duration_or_an_effort_count() -> None:
    found = rows(
        f"{TABLE}| Phase 1 | X hours | - |\n| Phase 2 | 4 hours | |\n| Review | TBD | |\n| Start | Week 1-2 | |"
    )
    assert [row.label for row in found] == ["Phase 2"]
    assert [row.label for row in rows("- Phase 1: Week 1-2\n- Phase 2: 3 days\n- Talk")] == ["Phase 2"]


@pytest.mark.parametrize(
    "head",
    ["| Phase | Effort |", "| Phase | Time |", "| Phase | Duration |", "| Phase | Estimate |", "| Phase | How long |"],
)
def test_columns_of_time_have_several_names(head: str) -> None:
    assert [hours(row)[0] for row in rows(f"{head}\n|---|---|\n| Phase 1 | 4 hours |")] == [(4, 4)]


@pytest.mark.parametrize(
    ("head", "expected"), [("Hours", (4, 6)), ("Est. (days)", (32, 48)), ("Estimated (weeks)", (160, 240))]
)
def test_bare_numbers_take_the_unit_of_their_column(head: str, expected: tuple[float, float]) -> None:
    found = rows(f"| Phase | {head} |\n|---|---|\n| Phase 1 | 4-6 |")
    assert [hours(row)[0] for row in found] == [expected]


def test_efforts_are_kept() -> None:
    (row,) = rows("| Phase | Effort |\n|---|---|\n| Phase 1 | M |")
    assert (row.effort, row.estimate) == (Effort.M, None)
    (row,) = rows("| Phase | Effort | Time |\n|---|---|---|\n| Phase 1 | L | 3 days |")
    assert (row.effort, row.estimate) == (Effort.L, Duration(24, 24))
    (row,) = rows("- Phase 1: M (2 days)")


def test_an_item_may_bear_both() -> None:
    (row,) = rows("- Phase 1: M (2 days)")
    assert (row.effort, row.estimate) == (Effort.M, Duration(16, 16))


@pytest.mark.parametrize("label", ["Total", "**Total**", "TOTAL", "Grand Total", "Total Estimated Time"])
def test_the_total_row_is_marked(label: str) -> None:
    found = rows(f"{TABLE}| Phase 1 | 4 hours | - |\n| {label} | **4 hours** | **-** |")
    assert [(row.total, hours(row)[0]) for row in found] == [(False, (4, 4)), (True, (4, 4))]


@pytest.mark.parametrize(
    "line", ["**Total:** 9-12 hours", "Total: 9-12 hours", "**Total estimated time:** 9-12 hours", "*Total: 9-12 h*"]
)
def test_a_line_beside_the_table_may_be_the_total(line: str) -> None:
    found = rows(f"{TABLE}| Phase 1 | 4 hours | - |\n\n{line}")
    assert [(row.total, hours(row)[0]) for row in found] == [(False, (4, 4)), (True, (9, 12))]


def test_a_total_in_a_list_is_marked() -> None:
    assert [row.total for row in rows("- Phase 1: 2 days\n- **Total:** 2 days")] == [False, True]


@pytest.mark.parametrize(
    ("row", "label"),
    [
        ("| 1 | Store | 4h |", "Store"),
        ("| Phase 1 | Store | 4h |", "Phase 1"),
        ("| Phase 1: **Store** ✅ | the cart | 4h |", "Phase 1: Store"),
        ("| Review | with Ann | 4h |", "Review"),
    ],
)
def test_the_label_is_the_first_column_that_is_no_bare_number(row: str, label: str) -> None:
    assert [found.label for found in rows(f"| Phase | Name | Time |\n|---|---|---|\n{row}")] == [label]


def test_else_it_is_the_name_of_the_joined_phase() -> None:
    assert [(row.label, row.phase) for row in rows("| Phase | Time |\n|---|---|\n| 1 | 4h |")] == [("Store", "1")]


@pytest.mark.parametrize(
    ("item", "label", "low", "high"),
    [
        ("- Phase 1: 4-6 hours", "Phase 1", 4, 6),
        ("- **Phase 1:** 4-6 hours", "Phase 1", 4, 6),
        ("- Phase 1 (4-6 hours)", "Phase 1", 4, 6),
        ("- Phase 1 - 4-6 hours", "Phase 1", 4, 6),
        ("- Phase 1: Store: 4-6 hours", "Phase 1: Store", 4, 6),
        ("- **Phase 1: Store** ~4-6 hours", "Phase 1: Store", 4, 6),
        ("1. Phase 1 → 4 h", "Phase 1", 4, 4),
        ("- Review with Ann: 1 day", "Review with Ann", 8, 8),
    ],
)
def test_the_label_of_an_item_is_its_text_before_the_duration(item: str, label: str, low: float, high: float) -> None:
    (row,) = rows(item)
    assert (row.label.rstrip(" →"), hours(row)[0]) == (label, (low, high))


def test_groups_give_the_items_in_them() -> None:
    found = rows("- Backend\n  - Phase 1: 4h\n- Frontend\n  - Phase 2: 8h")
    assert [(row.label, row.phase) for row in found] == [("Phase 1", "1"), ("Phase 2", "2")]


@pytest.mark.parametrize(
    "label", ["Phase 1", "Phase 1: Store", "phase 1", "**Phase 1**", "Phase 1 - Store ✅", "Store", "1. Store", "STORE"]
)
def test_a_row_is_joined_to_the_phase_that_it_names(label: str) -> None:
    plan = read(f"# Plan\n\n{PHASES}## Timeline\n\n{TABLE}| {label} | 4 hours | 5 hours |\n")
    assert [row.phase for row in plan.timeline] == ["1"]
    assert [(phase.estimate, phase.actual) for phase in plan.phases] == [(Duration(4, 4), Duration(5, 5)), (None, None)]


def test_a_joined_row_gives_only_what_the_phase_lacks() -> None:
    head = "| Phase | Effort | Estimate | Depends on |\n|---|---|---|---|\n"
    text = "# P\n\n## Phase 1: A\n\n- [ ] a\n\n## Phase 2: B (S, 2h)\n\n- [ ] b\n\n## Phase 3: C\n\n- [ ] c\n\n"
    text += f"## Schedule\n\n{head}"
    text += "| Phase 2 | L | 8h | Phase 1 |\n| Phase 3 | L | 8h | Phases 1-2 |\n"
    _, second, third = read(text).phases
    assert (second.effort, second.estimate, second.depends_on) == (Effort.S, Duration(2, 2), ("1",))
    assert (third.effort, third.estimate, third.depends_on) == (Effort.L, Duration(8, 8), ("1", "2"))


def test_of_phases_with_one_number_a_row_is_joined_to_the_one_of_like_name() -> None:
    text = "# P\n\n## Phase 3: Results\n\n- [ ] a\n\n## Phase 3: Release\n\n- [ ] b\n\n## Timeline\n\n"
    plan = read(f"{text}{TABLE}| Phase 3: Release | 4h | |\n| Phase 3: Results | 8h | |\n")
    assert [phase.estimate for phase in plan.phases] == [Duration(8, 8), Duration(4, 4)]


def test_a_row_of_the_total_is_joined_to_none() -> None:
    text = "# P\n\n## Phase 1: Total\n\n- [ ] a\n\n## Timeline\n\n"
    plan = read(f"{text}{TABLE}| Total | 4h | |\n")
    assert plan.phases[0].estimate is None


def test_rows_know_their_bytes() -> None:
    text = f"# Plän\n\n{PHASES}## Timeline\n\n{TABLE}| Phase 1 – ä | **4 hours** | 5 hours |\n"
    data = text.encode()
    (row,) = read(text).timeline
    assert data[row.span.start : row.span.end].decode().startswith("| Phase 1")
    assert [
        data[row.where[name].start : row.where[name].end].decode().strip("*") for name in ("estimate", "actual")
    ] == [
        "4 hours",
        "5 hours",
    ]


def test_a_table_of_other_things_is_no_timeline() -> None:
    assert rows("| Field | Type |\n|---|---|\n| id | int |", "Data Model") == ()
    assert rows("- Phase 1 takes 2 days", "Notes") == ()
