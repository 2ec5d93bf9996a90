import datetime as dt
from typing import Any

import pytest

from planproof.actions.overview import SORTS, sort_standings
from planproof.actions.standing import standing
from planproof.cli.overview import SORTS as OFFERED
from planproof.model import Level, Plan, State, Status
from planproof.model.address import addresses
from planproof.model.answers import Opened, Standing
from planproof.text import SourceText
from tests.model.build import phase, plan, question, risk, task

DONE, TODO = State.DONE, State.TODO


def row(made: Plan, path: str = "a.md", changed: dt.datetime | None = None) -> Standing:
    opened = Opened(name="a", path=path, source=SourceText.of(""), plan=made, known=addresses(made), companions={})
    return standing(opened, changed=changed)


def test_what_a_plan_says_stands_beside_what_its_tasks_say() -> None:
    made = plan(
        phase("1", task("1", state=DONE), name="Dig", state=DONE),
        phase("2", task("1", "Sow  the\nseeds"), task("2", state=State.BLOCKED), name="Sow"),
        status=Status.PLANNING,
        questions=(question("a"), question("b", resolved=True)),
        risks=(risk("c", impact=Level.HIGH), risk("d", likelihood=Level.CRITICAL), risk("e", impact=Level.LOW)),
    )
    found = row(made)
    assert (found.status, found.computed) == (Status.PLANNING, Status.IN_PROGRESS)
    assert (found.progress.done, found.progress.total, found.progress.blocked) == (1, 3, 1)
    assert (found.questions, found.risks) == (1, 2)
    assert found.phase
    assert found.next
    assert (found.phase.address, found.next.address, found.next.text) == ("2", "2.1", "Sow the seeds")


def test_a_plan_without_phases_has_no_current_one() -> None:
    found = row(plan(phase(None, task("1"))))
    assert found.phase is None
    assert found.next


def statuses(*given: Any) -> list[Standing]:
    made = [plan(phase("1", task("1", state=state)), status=status) for status, state in given]
    return [row(one, f"{index}.md") for index, one in enumerate(made)]


def test_what_is_under_way_comes_first_and_what_is_over_last() -> None:
    rows = statuses((Status.COMPLETED, DONE), (None, TODO), (Status.CANCELLED, TODO), (Status.IN_PROGRESS, TODO))
    assert [one.path for one in sort_standings(rows, "status")] == ["3.md", "1.md", "0.md", "2.md"]


@pytest.mark.parametrize(
    ("sort", "order"),
    [("path", "abc"), ("title", "cab"), ("progress", "bac"), ("updated", "bca"), ("changed", "cba"), ("risk", "bac")],
)
def test_every_key_orders(sort: str, order: str) -> None:
    def moment(day: int) -> dt.datetime:
        return dt.datetime(2026, 1, day, tzinfo=dt.UTC)

    high = risk("x", impact=Level.HIGH)
    rows = [
        row(plan(phase("1", task("1")), title="B", updated=None), "a", moment(1)),
        row(
            plan(phase("1", task("1", state=DONE)), title="C", updated=dt.date(2026, 1, 3), risks=(high,)),
            "b",
            moment(2),
        ),
        row(plan(phase("1", task("1")), title="A", updated=dt.date(2026, 1, 2)), "c", moment(3)),
    ]
    assert "".join(one.path for one in sort_standings(rows, sort)) == order


def test_every_key_is_offered() -> None:
    assert set(OFFERED) == set(SORTS)
