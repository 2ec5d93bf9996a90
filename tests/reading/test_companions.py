"""One plan from the file that describes the work and the file that lists it."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planproof.model import Criterion, Duration, Effort, Phase, Plan, State, Task
from planproof.reading import read_plan
from planproof.reading.companions import combine
from planproof.text import SourceText, Span
from tests.model.build import criterion, phase, plan, task

TODO, DOING, BLOCKED, DONE, DROPPED = State
LIST = "x-tasks.md"


def told(made: Plan) -> list[tuple[str, list[str], str | None]]:
    """Number and name of each phase, the texts of its tasks, and where it was read from."""
    return [
        (f"{phase.number or '-'} {phase.name or '-'}", [task.text for task in phase.tasks], phase.source)
        for phase in made.phases
    ]


def listed(number: str | None, *texts: str, name: str | None = None, **values: Any) -> Phase:
    return phase(number, *[task(None, text) for text in texts], name=name, **values)


def test_a_phase_that_is_listed_takes_its_tasks_and_state_from_the_list() -> None:
    described = plan(listed("1", "old", name="Setup", state=TODO), listed("2", "other", name="Build"))
    work = plan(listed("1", "new", "newer", name="Set up", state=DOING))
    made = combine(described, work, LIST)
    assert told(made) == [("1 Set up", ["new", "newer"], LIST), ("2 Build", ["other"], None)]
    assert made.phases[0].state is DOING


def test_phases_that_only_the_list_has_follow_in_their_order() -> None:
    made = combine(plan(listed("2", "a")), plan(listed("3", "b"), listed("2", "c"), listed("1", "d")), LIST)
    assert told(made) == [("2 -", ["c"], LIST), ("3 -", ["b"], LIST), ("1 -", ["d"], LIST)]


def test_where_the_plan_has_no_tasks_the_phases_are_those_of_the_list() -> None:
    described = plan(phase("1", name="Idea", effort=Effort.L), phase("2", name="Never listed"))
    made = combine(described, plan(phase("0", name="Soon"), listed("1", "a")), LIST)
    assert told(made) == [("0 Soon", [], LIST), ("1 Idea", ["a"], LIST)]
    assert made.phases[1].effort is Effort.L


def test_a_listed_phase_without_tasks_leaves_the_plan_as_it_is() -> None:
    described = plan(listed("1", "a"))
    assert combine(described, plan(phase("1", state=DONE)), LIST) == described


def test_a_list_without_phases_leaves_the_plan_as_it_is() -> None:
    described = plan(phase("1", name="Idea"))
    assert combine(described, plan(), LIST) == described


def test_the_name_comes_before_the_number() -> None:
    described = plan(listed("1", "a", name="Set-up"), listed("2", "b", name="Build it"))
    made = combine(described, plan(listed("0", "c", name="Set-Up"), listed("1", "d", name="**Build it**")), LIST)
    assert told(made) == [("0 Set-Up", ["c"], LIST), ("1 **Build it**", ["d"], LIST)]


def test_number_and_name_together_come_first() -> None:
    described = plan(listed("1", "a", name="Tests"), listed("2", "b", name="Tests"))
    made = combine(described, plan(listed("2", "c", name="Tests"), listed("1", "d", name="Tests")), LIST)
    assert [tasks for _, tasks, _ in told(made)] == [["d"], ["c"]]


def test_numbers_are_the_same_however_they_are_written() -> None:
    made = combine(plan(listed("2a", "a"), listed("0", "b")), plan(listed("02A", "c"), listed("00", "d")), LIST)
    assert [tasks for _, tasks, _ in told(made)] == [["c"], ["d"]]


def test_the_one_phase_of_plans_without_phases_is_the_same() -> None:
    assert told(combine(plan(listed(None, "a")), plan(listed(None, "b", "a")), LIST)) == [("- -", ["b", "a"], LIST)]


def test_a_task_that_the_list_has_elsewhere_is_not_told_twice() -> None:
    described = plan(listed("1", "Write the parser", "only here", name="Parsing"))
    made = combine(described, plan(listed("9", "write the parser", name="All")), LIST)
    assert told(made) == [("1 Parsing", ["only here"], None), ("9 All", ["write the parser"], LIST)]


def test_what_only_the_plan_says_of_a_phase_is_kept() -> None:
    hours = Duration(4, 8)
    described = plan(
        listed("1", "a", name="Setup", effort=Effort.M, estimate=hours, owner="Ada", goal="A start", depends_on=("0",)),
    )
    (made,) = combine(described, plan(listed("1", "b", effort=Effort.S)), LIST).phases
    assert (made.name, made.effort, made.estimate, made.owner, made.goal) == (
        "Setup",
        Effort.S,
        hours,
        "Ada",
        "A start",
    )


def test_dependencies_that_the_plan_states_are_kept_even_where_there_are_none() -> None:
    at = Span(5, 9)
    described = plan(
        listed("1", "a", where={"depends_on": Span(1, 2)}),
        listed("2", "b", depends_on=("1",), where={"depends_on": Span(1, 2)}),
        listed("3", "c", depends_on=("2",), where={"depends_on": Span(1, 2)}),
    )
    work = plan(
        Phase(span=at, number="1", name=None, tasks=(task(None, "d"),)),
        Phase(span=at, number="2", name=None, tasks=(task(None, "e"),)),
        listed("3", "f", depends_on=("1",), where={"depends_on": Span(7, 8)}),
    )
    made = combine(described, work, LIST).phases
    assert [phase.depends_on for phase in made] == [(), ("1",), ("1",)]
    assert [phase.where["depends_on"] for phase in made] == [at, at, Span(7, 8)]


def test_criteria_that_only_the_plan_states_stand_where_the_listed_phase_does() -> None:
    at = Span(5, 9)
    described = plan(listed("1", "a", acceptance=(Criterion(span=Span(100, 200), text="It works", state=DONE),)))
    (made,) = combine(described, plan(Phase(span=at, number="1", name=None, tasks=(task(None, "b"),))), LIST).phases
    assert made.acceptance == (Criterion(span=at, text="It works", state=DONE),)
    own = plan(listed("1", "b", acceptance=(criterion("Mine"),)))
    assert [found.text for found in combine(described, own, LIST).phases[0].acceptance] == ["Mine"]


def test_all_else_is_the_plans() -> None:
    described = read_plan(
        SourceText(b"# A plan\n\n**Status:** Planning\n\n## Risks\n- It breaks\n\n## Phase 1: A\n- [ ] a\n")
    )
    work = read_plan(SourceText(b"# Tasks\n\n**Status:** Done\n\n## Phase 1: A\n- [x] a\n"))
    made = combine(described, work, LIST)
    assert (made.title, made.status, made.risks) == (described.title, described.status, described.risks)
    assert [phase.state for phase in made.phases] == [DONE]


numbers = st.one_of(st.none(), st.sampled_from(["0", "1", "01", "2", "2A", "IV"]))
texts = st.sampled_from(["a", "b", "c", "d"])
phases = st.builds(
    lambda number, name, tasks: listed(number, *tasks, name=name),
    numbers,
    st.one_of(st.none(), texts),
    st.lists(texts, max_size=3),
)
plans = st.builds(lambda made: plan(*made), st.lists(phases, max_size=5))


def tasks_of(made: Plan) -> list[Task]:
    return [task for phase in made.phases for task in phase.tasks]


@given(plans, plans)
def test_no_task_of_the_list_is_lost_or_doubled(described: Plan, work: Plan) -> None:
    made = combine(described, work, LIST)
    listed_tasks = [task.text for phase in made.phases if phase.source for task in phase.tasks]
    assert sorted(listed_tasks) == sorted(task.text for task in tasks_of(work))


@given(plans, plans)
def test_no_task_of_the_plan_is_lost_but_with_its_phase(described: Plan, work: Plan) -> None:
    made = combine(described, work, LIST)
    replaced = len(described.phases) - sum(phase.source is None for phase in made.phases)
    lost = {task.text for task in tasks_of(described)} - {task.text for task in tasks_of(made)}
    assert not lost or replaced


@given(plans)
def test_a_plan_and_its_own_copy_are_one(described: Plan) -> None:
    made = combine(described, described, LIST)
    assert len(made.phases) == len(described.phases)
    assert sorted(map(str, told(made))) or not described.phases
