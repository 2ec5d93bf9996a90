import pytest

from planproof.model import Level, State, Status
from planproof.model.progress import computed_status, current_phase, is_high, plan_progress, progress
from tests.model.build import phase, plan, risk, task

TODO, DOING, BLOCKED, DONE, DROPPED = State


def test_dropped_tasks_do_not_count() -> None:
    found = progress([task("1", state=DONE), task("2", state=DROPPED), task("3"), task("4", state=BLOCKED)])
    assert (found.done, found.total, found.open, found.share) == (1, 3, 2, 1 / 3)


def test_a_plan_without_tasks_is_counted_in_phases() -> None:
    assert plan_progress(plan(phase("1", state=DONE), phase("2"))).total == 2
    assert plan_progress(plan(phase("1", task("1")), phase("2"))).total == 1


@pytest.mark.parametrize(
    ("states", "status"),
    [
        ([], None),
        ([TODO, TODO], Status.PLANNING),
        ([TODO, DOING], Status.IN_PROGRESS),
        ([DONE, TODO], Status.IN_PROGRESS),
        ([TODO, BLOCKED], Status.IN_PROGRESS),
        ([DONE, BLOCKED], Status.BLOCKED),
        ([DONE, DROPPED], Status.COMPLETED),
        ([DROPPED], Status.CANCELLED),
    ],
)
def test_the_status_of_a_plan_follows_from_its_tasks(states: list[State], status: Status | None) -> None:
    made = plan(phase("1", *[task(str(n), state=state) for n, state in enumerate(states)])) if states else plan()
    assert computed_status(made) is status


def test_the_current_phase_is_the_one_under_way_else_the_first_open_one() -> None:
    made = plan(phase("1", state=DONE), phase("2"), phase("3", state=DOING))
    assert current_phase(made) is made.phases[2]
    assert current_phase(plan(*made.phases[:2])) is made.phases[1]
    assert current_phase(plan(made.phases[0])) is None


def test_a_risk_is_high_by_impact_or_by_likelihood() -> None:
    assert is_high(risk("a", impact=Level.CRITICAL))
    assert is_high(risk("a", impact=Level.LOW, likelihood=Level.HIGH))
    assert not is_high(risk("a", impact=Level.MEDIUM))
    assert not is_high(risk("a"))
