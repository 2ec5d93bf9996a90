from typing import Any

import pytest

from planproof.model import Phase, Plan, State, Status, Task
from planproof.model.ready import Halt, priority_rank, readiness
from planproof.text import Span
from tests.model.build import phase, plan, step, task

TODO, DOING, BLOCKED, DONE, DROPPED = State
NONE_STATED: Any = {"depends_on": Span(1, 2)}


def name(unit: Task | Phase) -> str:
    return f"P{unit.number}" if isinstance(unit, Phase) else str(unit.id)


def ready(made: Plan) -> list[str]:
    return [name(found.unit) for found in readiness(made).ready]


def waiting(made: Plan) -> dict[str, list[str]]:
    return {name(found.unit): [name(other) for other in found.needs] for found in readiness(made).waiting}


def test_phases_follow_each_other_where_the_plan_states_no_dependencies() -> None:
    made = plan(phase("1", task("a", state=DONE), task("b")), phase("2", task("c")), phase("3", task("d")))
    assert ready(made) == ["b"]
    assert waiting(made) == {"c": ["P1"], "d": ["P2"]}


def test_independent_phases_start_together_where_dependencies_are_stated() -> None:
    made = plan(phase("1", task("a")), phase("2", task("b"), depends_on=("1",)), phase("3", task("c")))
    assert ready(made) == ["a", "c"]
    assert waiting(made) == {"b": ["P1"]}


def test_none_is_a_statement_too() -> None:
    made = plan(phase("1", task("a")), phase("2", task("b"), where=NONE_STATED))
    assert ready(made) == ["a", "b"]


def test_a_task_that_states_dependencies_does_not_wait_for_earlier_phases() -> None:
    made = plan(phase("1", task("a", state=DONE), task("b")), phase("2", task("c", depends_on=("a",)), task("d")))
    assert ready(made) == ["b", "c"]
    assert waiting(made) == {"d": ["P1"]}


def test_but_it_waits_for_what_its_phase_states() -> None:
    made = plan(
        phase("1", task("a", state=DONE), task("b")), phase("2", task("c", depends_on=("a",)), depends_on=("1",))
    )
    assert waiting(made) == {"c": ["P1"]}


def test_tasks_wait_for_tasks() -> None:
    made = plan(phase("1", task("1"), task("2", depends_on=("1",)), task("3", depends_on=("1", "2"))))
    assert ready(made) == ["1"]
    assert waiting(made) == {"2": ["1"], "3": ["1", "2"]}


def test_a_bare_number_means_a_task_of_the_same_phase() -> None:
    made = plan(phase("1", task("1", state=DONE)), phase("2", task("1"), task("2", depends_on=("1",))))
    assert waiting(made) == {"2": ["1"]}


def test_a_dependency_may_be_an_address_or_a_phase() -> None:
    made = plan(
        phase("1", task(None, "x"), task("b", depends_on=("1.1",))), phase("2", task("c", depends_on=("Phase 1",)))
    )
    assert waiting(made) == {"b": ["None"], "c": ["P1"]}


def test_what_the_plan_does_not_hold_cannot_be_waited_for_and_is_told() -> None:
    (found,) = readiness(plan(phase("1", task("a", depends_on=("T099",))))).ready
    assert found.unknown == ("T099",)


def test_a_group_of_ids_stands_for_its_tasks() -> None:
    made = plan(phase("A", task("1.2.1", state=DONE), task("1.2.2"), task("1.3.1", depends_on=("1.2",))))
    assert waiting(made) == {"1.3.1": ["1.2.2"]}


def test_a_task_does_not_wait_for_itself() -> None:
    assert ready(plan(phase("1", task("a", depends_on=("a",)), depends_on=("1",)))) == ["a"]


def test_closed_and_dropped_work_holds_nobody() -> None:
    made = plan(phase("1", task("a", state=DROPPED)), phase("2", task("b", depends_on=("a",))))
    assert ready(made) == ["b"]


def test_begun_work_comes_first_even_where_it_began_early() -> None:
    made = plan(phase("1", task("a")), phase("2", task("b", state=DOING)))
    first, second = readiness(made).ready
    assert (first.task, second.task) == (made.phases[1].tasks[0], made.phases[0].tasks[0])
    assert first.early == (made.phases[0],)


def test_urgent_work_comes_before_other_work_of_its_phase_and_optional_work_last() -> None:
    made = plan(phase("1", task("a", optional=True), task("b"), task("c", priority="High"), task("d", priority="P3")))
    assert ready(made) == ["c", "b", "d", "a"]


@pytest.mark.parametrize(
    ("word", "rank"), [("P0", 0), ("high", 1), (None, 2), ("Medium", 2), ("🟢 Low", 3), ("odd", 2)]
)
def test_priorities_are_read_in_many_words(word: str | None, rank: int) -> None:
    assert priority_rank(task("a", priority=word)) == rank


def test_blocked_work_cannot_start_and_holds_others() -> None:
    made = plan(phase("1", task("a", state=BLOCKED), task("b")), phase("2", task("c"), state=BLOCKED))
    found = readiness(made)
    assert [name(unit) for unit in found.blocked] == ["a", "c"]
    assert ready(made) == ["b"]


def test_open_tasks_in_a_closed_phase_are_not_offered() -> None:
    made = plan(phase("1", task("a"), state=DONE), phase("2", task("b")))
    assert ready(made) == ["b"]
    assert readiness(made).forgotten == (made.phases[0].tasks[0],)


@pytest.mark.parametrize("status", ["completed", "cancelled", "blocked"])
def test_a_plan_that_says_it_is_over_offers_nothing(status: str) -> None:
    made = plan(phase("1", task("a")), status=Status(status))
    assert readiness(made).halt is Halt(status)
    assert ready(made) == []


def test_an_empty_phase_holds_nobody_where_others_have_tasks() -> None:
    assert ready(plan(phase("1"), phase("2", task("a")))) == ["a"]


def test_but_it_is_work_where_it_says_that_it_is_under_way() -> None:
    made = plan(phase("1", state=DOING), phase("2", state=BLOCKED), phase("3", task("a")))
    assert ready(made) == ["P1"]
    assert waiting(made) == {"a": ["P2"]}
    assert [name(unit) for unit in readiness(made).blocked] == ["P2"]


def test_a_plan_without_tasks_is_worked_on_phase_by_phase() -> None:
    made = plan(phase("1", state=DONE), phase("2"), phase("3"))
    assert ready(made) == ["P2"]
    assert waiting(made) == {"P3": ["P2"]}


def test_inner_phases_do_not_wait_for_the_phase_around_them() -> None:
    made = plan(
        phase("1", task("a")),
        phase("1A", task("b"), parent="1"),
        phase("1B", task("c"), parent="1"),
        phase("2", task("d")),
    )
    assert ready(made) == ["a", "b"]
    assert waiting(made) == {"c": ["P1A"], "d": ["P1B"]}


def test_a_phase_is_open_while_a_phase_in_it_is() -> None:
    made = plan(
        phase("1", task("a", state=DONE)), phase("1A", task("b"), parent="1"), phase("2", task("c"), depends_on=("1",))
    )
    assert waiting(made) == {"c": ["P1"]}


def test_inner_phases_depend_on_what_the_outer_one_does() -> None:
    made = plan(phase("1", task("a")), phase("2", depends_on=("1",)), phase("2A", task("b"), parent="2"))
    assert waiting(made) == {"b": ["P1"]}


def test_phases_that_stand_in_each_other_do_no_harm() -> None:
    made = plan(phase("1", task("a"), parent="2"), phase("2", task("b"), parent="1", depends_on=("2",)))
    assert ready(made) == ["a", "b"]


def test_a_circle_leaves_everything_waiting() -> None:
    made = plan(phase("1", task("a", depends_on=("b",)), task("b", depends_on=("a",))))
    assert ready(made) == []
    assert waiting(made) == {"a": ["b"], "b": ["a"]}


def test_the_next_step_is_the_first_open_one() -> None:
    made = plan(phase("1", task("a", steps=(step("x", DONE), step("y"), step("z"))), task("b")))
    first, second = readiness(made).ready
    assert first.step is made.phases[0].tasks[0].steps[1]
    assert second.step is None
