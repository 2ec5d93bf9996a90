"""Facts: counts add up, percentiles are runs that there were, and paths can be moved to a root."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planproof.evidence.facts import (
    Case,
    Counts,
    Coverage,
    Findings,
    Found,
    Grade,
    Outcome,
    Part,
    Report,
    Timing,
    outcomes_of,
)
from planproof.evidence.moving import relative_to

TIMES = st.lists(st.floats(0, 1e6), min_size=1, max_size=60).map(sorted).map(tuple)


def test_shares_are_of_sums_not_sums_of_shares() -> None:
    both = Counts(covered=1, total=1) + Counts(covered=0, total=9)
    assert both.share == 0.1
    assert Counts(covered=0, total=0).share is None


@given(TIMES, st.floats(0, 100))
def test_a_percentile_is_a_run_within_which_so_many_ended(times: tuple[float, ...], percent: float) -> None:
    found = Timing(name="x", times=times).percentile(percent)
    assert found in times
    assert sum(time <= found for time in times) * 100 >= percent * len(times) - 1e-6


def test_a_percentile_by_nearest_rank() -> None:
    timing = Timing(name="x", times=tuple(float(n) for n in range(1, 21)))
    assert (timing.percentile(0), timing.percentile(50), timing.p95, timing.percentile(100)) == (1, 10, 19, 20)
    assert Timing(name="x").p95 is None


def test_outcomes_are_counted() -> None:
    cases = tuple(Case(name="x", outcome=outcome) for outcome in (*Outcome, Outcome.PASSED))
    tests = outcomes_of(cases)
    assert (tests.passed, tests.bad, tests.skipped, tests.total) == (2, 2, 1, 5)


def test_every_path_of_a_report_moves_to_the_root() -> None:
    path = "/ci/shop/a.py"
    found = Findings(found=(Found(grade=Grade.ERROR, path=path), Found(grade=Grade.NOTE)))
    files = {path: {Part.LINES: Counts(covered=1, total=1)}}
    case = Case(name="x", outcome=Outcome.PASSED, path=path)
    report = Report(
        format="x", files=(path,), coverage=Coverage(total={}, files=files), findings=found, tests=outcomes_of((case,))
    )
    moved = relative_to("/ci/shop", report)
    assert moved.files == ("a.py",)
    assert moved.coverage is not None
    assert list(moved.coverage.files) == ["a.py"]
    assert moved.findings is not None
    assert [one.path for one in moved.findings.found] == ["a.py", None]
    assert moved.tests is not None
    assert moved.tests.cases[0].path == "a.py"
    assert relative_to("", report) is report
    assert relative_to("/elsewhere", report) is report
