"""What is said where nothing can be done."""

import pytest

from planproof.actions.next import next_tasks
from planproof.model import Plan, State, Status
from planproof.report.lines import draw
from planproof.report.next_text import next_text
from planproof.report.style import Style
from tests.model.build import phase, plan, task
from tests.report.filled import opened

TODO, DOING, BLOCKED, DONE, DROPPED = State
CLOSED = "Nothing can start: what is open stands in phases that the plan says are closed."


def last(made: Plan, owner: str | None = None, limit: int | None = None) -> str:
    drawn = draw(next_text(next_tasks([opened(made)], limit, owner), Style()), Style())
    return drawn.partition("docs/a-plan.md\n")[2].strip()


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (plan(), "The plan holds no tasks."),
        (plan(phase("1", task("1", state=DONE))), "All is done."),
        (
            plan(phase("1", task("a"), task("b")), status=Status.COMPLETED),
            "Nothing to do: the plan says that it is completed; 2 tasks are open.",
        ),
        (plan(status=Status.BLOCKED), "Nothing to do: the plan says that it is blocked."),
        (
            plan(phase("1", task("a", depends_on=("b",)), task("b", depends_on=("a",)))),
            "Nothing can start: what is open waits for each other (a for b; b for a).\n  2 wait",
        ),
        (
            plan(phase("1", task("a", state=BLOCKED)), phase("2", task("b"))),
            "Nothing can start before what is blocked is solved.\n  1 waits · 1 blocked (a)",
        ),
        (
            plan(phase("1", task("a"), state=DONE)),
            f"{CLOSED}\n  1 open in closed phases",
        ),
    ],
)
def test_why_nothing_can_start(made: Plan, told: str) -> None:
    assert last(made) == told


def test_what_else_there_is() -> None:
    made = plan(phase("1", *[task(f"T{n}", owner="mira") for n in range(3)]), phase("2", task("U", state=BLOCKED)))
    assert last(made, limit=1).endswith("2 more can start · 1 blocked (U)")
    assert last(made, owner="@MIRA").count("@mira") == 3
    assert last(made, owner="jonas").startswith("Nothing that can start is that owner's.")


def test_of_several_plans_those_that_are_over_are_counted() -> None:
    plans = [opened(plan(phase("1", task("a", state=state)))) for state in (TODO, DONE, DROPPED)]
    drawn = draw(next_text(next_tasks(plans), Style()), Style())
    assert drawn.count("docs/a-plan.md") == 1
    assert drawn.endswith("\n\n2 plans with nothing to do\n")


def test_a_plan_without_tasks_is_worked_on_phase_by_phase() -> None:
    assert "○ 1  Dig" in last(plan(phase("1", name="Dig"), phase("2", name="Sow")))


def test_work_that_began_early_says_what_is_still_open() -> None:
    made = plan(phase("1", task("a")), phase("2", task("b", state=DOING, depends_on=("a", "X9"))))
    assert "begun before a\n" in last(made)
    assert "depends on   X9, which this plan does not hold" in last(made)
