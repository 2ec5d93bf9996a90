"""What the rules about the timeline find, let pass and mend."""

from __future__ import annotations

import pytest

from planproof.lint.rules.timeline import (
    completed_without_actual,
    estimate_against_effort,
    mixed_units,
    phase_estimate_against_row,
    phase_without_row,
    row_without_phase,
    wrong_total,
)
from tests.lint.kit import fixed, found


def table(*rows: str, head: str = "Timeline", below: str = "") -> str:
    lines = "\n".join(f"| {' | '.join(row.split(';'))} |" for row in rows)
    return f"# P\n\n## {head}\n\n| Phase | Estimated Time | Actual |\n|---|---|---|\n{lines}\n\n{below}\n"


TOTALS = [
    (table("A;4 h;", "B;6 h;", "Total;10 h;"), None),
    (table("A;4 h;", "B;6 h;", "**Total**;**11 h**;"), "**10 h**"),
    (table("A;4 hours;", "B;1-2 hours;", "Total;4 hours;"), "5-6 hours"),
    (table("A;1 hour;", "B;2 hours;", "Total;1 hour;"), "3 hours"),
    (table("A;0.5 hours;", "B;0.5 hours;", "Total;3 hours;"), "1 hour"),
    (table("A;1,5 h;", "B;1 h;", "Total;3,5 h;"), "2,5 h"),
    (table("A;4 h;5 h", "B;6 h;5 h", "Total;10 h;12 h"), "10 h"),
    ("# P\n\n## Timeline\n\n- A: 2h\n- B: 3h\n\n**Total:** 6h\n", "**Total:** 5h"),
    ("# P\n\n## Timeline\n\n- A: 2h\n- B: 3h\n- Total: 6h\n", "- Total: 5h"),
    ("# P\n\n## Zeitplan\n\n- A: 2 Stunden\n- B: 3 Stunden\n- Gesamt: 6 Stunden\n", "- Gesamt: 5 Stunden"),
    ("# P\n\n## 时间表\n\n- A: 2小时\n- B: 3小时\n- 总计: 6小时\n", "5小时"),
    # A point within the range, a rounded sum, an approximate one, and rows that a total may leave out.
    (table("A;4-6 h;", "B;6-8 h;", "Total;12 h;"), None),
    (table("A;45 min;", "B;1 hour;", "Total;2 hours;"), None),
    (table("A;20 h;", "B;21 h;", "Total;~40 h;"), None),
    (table("A;4 h;", "B;6 h;", "Optional extras;5 h;", "Total;10 h;"), None),
    (table("A;4 h;", "B;6 h;", "Total with buffer;14 h;"), None),
    # What cannot be summed without asking.
    (table("A;4 h;", "B;2 days;", "Total;3 days;"), None),
    (table("A;4 h;", "B;TBD;", "Total;10 h;"), None),
    (table("A;4 h;", "B;6 h;", "Total;6 h;", below="A and B run in parallel."), None),
    (table("A;4 h;", "Total;6 h;"), None),
]


@pytest.mark.parametrize(("text", "right"), TOTALS)
def test_totals_that_are_no_sums_are_found_and_corrected(text: str, right: str | None) -> None:
    assert bool(found(wrong_total.RULE, text)) == (right is not None)
    if right is not None:
        after = fixed(wrong_total.RULE, text)
        assert right in after
        assert not found(wrong_total.RULE, after)
        assert len(after.splitlines()) == len(text.splitlines())


def test_a_total_names_both_figures() -> None:
    (finding,) = found(wrong_total.RULE, table("A;4 h;", "B;6 h;", "Total;11 h;"))
    assert finding.message == "the total says 11 h, but its 2 rows make 10 h"


PHASES = "# P\n\n## Phase 1: Store\n\n- [ ] a\n\n## Phase 2: Share\n\n- [ ] b\n\n## Phase 3: Ship\n\n- [ ] c\n\n"


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        (["Phase 1;4 h", "Phase 2;4 h"], ["the timeline has no row for phase 3 Ship"]),
        (["Phase 1;4 h", "Phase 2;4 h", "Phase 3;1 h"], []),
        (["Phase 1;4 h", "Phase 2-3;4 h", "Phase 2;2 h"], []),
        (["Phase 1;4 h", "Phase 2;4 h", "Ship it;1 h"], []),
        (["Phase 1;4 h"], []),
        (["Analysis;4 h", "Work;5 h"], []),
    ],
)
def test_phases_without_rows(rows: list[str], names: list[str]) -> None:
    lines = "\n".join(f"| {' | '.join(row.split(';'))} |" for row in rows)
    text = f"{PHASES}## Timeline\n\n| Phase | Time |\n|---|---|\n{lines}\n"
    assert [finding.message for finding in found(phase_without_row.RULE, text)] == names


@pytest.mark.parametrize(
    ("label", "count"),
    [("Phase 4", 1), ("Phase 3", 0), ("Week 4", 0), ("Phase 3-4", 0), ("Phase 4: Sell", 1), ("4", 0)],
)
def test_rows_without_phases(label: str, count: int) -> None:
    text = (
        f"{PHASES}## Timeline\n\n| Phase | Time |\n|---|---|\n| Phase 1 | 4 h |\n| Phase 2 | 4 h |\n| {label} | 2 h |\n"
    )
    assert len(found(row_without_phase.RULE, text)) == count


@pytest.mark.parametrize(
    ("effort", "count"),
    [
        ("XS (40 h)", 1),
        ("S (2 weeks)", 1),
        ("XL (30 min)", 1),
        ("L (2-3 hours)", 0),
        ("S (1 week)", 0),
        ("M (1 min)", 0),
    ],
)
def test_sizes_against_times(effort: str, count: int) -> None:
    text = f"# P\n\n## Phase 1: Store\n\n**Estimated Effort:** {effort}\n\n- [ ] a\n"
    assert len(found(estimate_against_effort.RULE, text)) == count


@pytest.mark.parametrize(
    ("heading", "row", "count"),
    [("4 h", "8 h", 1), ("4-8 h", "8 h", 0), ("4 h", "2 days", 0), ("30 min", "1 hour", 1), ("1 h", "60 min", 0)],
)
def test_phases_against_their_rows(heading: str, row: str, count: int) -> None:
    text = f"# P\n\n## Phase 1: Store ({heading})\n\n- [ ] a\n\n## Timeline\n\n- Phase 1: {row}\n"
    assert len(found(phase_estimate_against_row.RULE, text)) == count


def test_a_running_total_is_no_estimate() -> None:
    rows = "| Phase 1 | S | 80 h |\n| Phase 2 | S | 90 h |\n"
    text = f"{PHASES}## Timeline\n\n| Phase | Effort | {{0}} |\n|---|---|---|\n{rows}"
    assert not found(estimate_against_effort.RULE, text.format("Running total"))
    assert len(found(estimate_against_effort.RULE, text.format("Time"))) == 2


def test_what_comes_later_needs_no_row() -> None:
    text = PHASES.replace("Ship", "Optional follow-ups") + "## Timeline\n\n- Phase 1: 2 h\n- Phase 2: 3 h\n"
    assert not found(phase_without_row.RULE, text)


def test_minutes_beside_hours_are_not_mixed() -> None:
    assert not found(mixed_units.RULE, table("A;30 min;", "B;2 hours;"))


def test_without_a_column_for_it_no_actual_time_is_missing() -> None:
    text = "# P\n\n## Phase 1: Store\n\n- [x] a\n\n## Timeline\n\n| Phase | Time |\n|---|---|\n| Phase 1 | 4 h |\n"
    assert not found(completed_without_actual.RULE, text)
