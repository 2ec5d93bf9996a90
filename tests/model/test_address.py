import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.errors import UnknownAddress
from planproof.model import Phase, Plan, Section, Step, Task
from planproof.model.address import addresses, fold
from planproof.model.lookup import resolve
from tests.model.build import AT, criterion, file, phase, plan, question, risk, step, task


def names(made: Plan) -> list[str]:
    return [entry.address for entry in addresses(made).entries]


def tasks(made: Plan) -> list[str]:
    return [entry.address for entry in addresses(made).entries if isinstance(entry.node, Task)]


def phases(made: Plan) -> list[str]:
    return [entry.address for entry in addresses(made).entries if isinstance(entry.node, Phase)]


def test_everything_that_people_speak_of_has_an_address() -> None:
    first = task(None, steps=(step("a"), step("b")), acceptance=(criterion("c"),))
    made = plan(
        phase("1", first, name="One", acceptance=(criterion("d"),)),
        criteria=(criterion("e"),),
        risks=(risk("f"), risk("g")),
        questions=(question("h"),),
        files=(file("i.py"),),
        sections=(Section(span=AT, kind=None, title="J", level=2),),
    )
    assert names(made) == [
        "1", "1/C1", "1.1", "1.1/1", "1.1/2", "1.1/C1", "C1", "R1", "R2", "Q1", "F1", "S1",
    ]  # fmt: skip


def test_written_ids_win_over_places() -> None:
    made = plan(phase("1", task("2.1"), task("T9"), task(None)), phase("2", task(None), task("FE-12")))
    assert tasks(made) == ["2.1", "T9", "1.3", "2.1~2", "FE-12"]
    assert resolve(made, "2.1").node is made.phases[0].tasks[0]


def test_bare_numbers_are_counted_within_their_phase() -> None:
    made = plan(phase("1", task("1"), task("2")), phase("2", task("2"), task("1"), task(None)))
    assert tasks(made) == ["1.1", "1.2", "2.2", "2.1", "2.3"]


def test_an_id_that_two_tasks_bear_names_neither() -> None:
    made = plan(phase("1", task("T1"), task("T2")), phase("2", task("t1")))
    assert tasks(made) == ["1.1", "T2", "2.1"]
    with pytest.raises(UnknownAddress, match=r"'T1' names 2 parts of this plan: 1\.1 \(Work T1\), 2\.1 \(Work t1\)"):
        resolve(made, "T1")


def test_a_plan_without_phases_needs_no_dots() -> None:
    made = plan(phase(None, task("1"), task(None), task("2"), task("A-7")))
    assert tasks(made) == ["1", "T2", "2", "A-7"]
    assert phases(made) == ["P1"]
    assert resolve(made, "T3").node is made.phases[0].tasks[2]


def test_phases_go_by_number_else_by_place() -> None:
    made = plan(phase("0"), phase(None, name="Later"), phase("2A"), phase("4"), phase(None, name="Last"))
    assert phases(made) == ["0", "2", "2A", "4", "5"]


def test_a_place_that_is_anothers_number_is_told_apart() -> None:
    assert phases(plan(phase(None, name="Setup"), phase("1"), phase("2"))) == ["0", "1", "2"]
    assert phases(plan(phase("2"), phase(None, name="Rest"), phase("1"))) == ["2", "2~2", "1"]


def test_a_number_that_two_phases_bear_names_neither() -> None:
    made = plan(phase("1", task(None), name="A"), phase("1", task(None), name="B"))
    assert phases(made) == ["1~1", "1~2"]
    assert tasks(made) == ["1~1.1", "1~2.1"]
    with pytest.raises(UnknownAddress, match="names 2 parts"):
        resolve(made, "1")
    with pytest.raises(UnknownAddress, match="names 2 parts"):
        resolve(made, "1.1")


def test_a_task_may_bear_the_number_of_a_phase() -> None:
    made = plan(phase("2A", task("2a")), phase("3"))
    assert names(made)[:2] == ["P2A", "2a"]


def test_lists_give_way_to_written_ids() -> None:
    made = plan(phase("1", task("R1")), risks=(risk("x"),))
    assert names(made) == ["1", "R1", "R1~2"]


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("P2", "2"), ("phase 2", "2"), ("p2.1", "T7"), ("2.1", "T7"), (" t7 ", "T7"), ("Task T7", "T7"),
        ("T7/1", "T7/1"), ("2.1/1", "T7/1"), ("T7.1", "T7/1"), ("2.1.1", "T7/1"), ("2.1/c1", "T7/C1"),
        ("SHIP", "T7"), ("dig the  well", "1.1"), ("2.2", "2.2"), ("well.py", "F1"), ("first ste", "T7/1"),
        ("one", "1"), ("Notes", "S1"),
    ],
)  # fmt: skip
def test_a_part_answers_to_other_spellings_and_to_its_words(typed: str, address: str) -> None:
    seventh = task("T7", "Ship it", steps=(step("First step"),), acceptance=(criterion("Ships"),))
    made = plan(
        phase("1", task(None, "Dig the well"), name="One"),
        phase("2", seventh, task(None, "Rest"), name="Two"),
        files=(file("src/well.py"),),
        sections=(
            Section(span=AT, kind=None, title="Notes", level=2),
            Section(span=AT, kind=None, title="One", level=2),
        ),
    )
    assert resolve(made, typed).address == address


def test_the_kind_may_be_asked_for() -> None:
    made = plan(phase("1", task(None, "Cache"), name="Cache"))
    assert resolve(made, "cache", Task).address == "1.1"
    assert resolve(made, "cache", Phase).address == "1"
    with pytest.raises(UnknownAddress, match="nothing in this plan is called '1'"):
        resolve(made, "1", Step)


def test_the_owner_of_a_part_is_known() -> None:
    made = plan(phase("1", task(None, steps=(step("a"),))))
    inner = resolve(made, "1.1/1")
    assert inner.owner is made.phases[0].tasks[0]
    assert resolve(made, "1.1").owner is made.phases[0]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("1.9", "nothing in this plan is called '1.9'; nearest: 1.2 (Fill), 1.1 (Dig)"),
        ("zzz", "nothing in this plan is called 'zzz'; it holds 1 (One), 1.1 (Dig), 1.2 (Fill)"),
        ("", "nothing in this plan is called ''; it holds 1 (One), 1.1 (Dig), 1.2 (Fill)"),
        ("i", "'i' names 2 parts of this plan: 1.1 (Dig), 1.2 (Fill)"),
    ],
)
def test_what_names_nothing_is_told_with_what_comes_near(typed: str, told: str) -> None:
    made = plan(phase("1", task(None, "Dig"), task(None, "Fill"), name="One"))
    with pytest.raises(UnknownAddress) as caught:
        resolve(made, typed)
    assert str(caught.value) == told


def test_an_empty_plan_says_only_that_it_has_nothing() -> None:
    with pytest.raises(UnknownAddress, match=r"^nothing in this plan is called 'x'$"):
        resolve(plan(), "x")


NAMES = (
    st.none()
    | st.sampled_from(["1", "2", "1.1", "2.1", "T1", "C1", "1/1", "1~2", "ß", "SS", "P1", "é", "e\u0301"])
    | st.text()
)
STEPS = st.lists(st.builds(step, st.text(max_size=3)), max_size=2).map(tuple)
TASKS = st.builds(lambda name, steps: task(name, steps=steps), NAMES, STEPS)
PHASES = st.builds(
    lambda number, name, made: phase(number, *made, name=name), NAMES, NAMES, st.lists(TASKS, max_size=4)
)


@given(st.lists(PHASES, max_size=4), st.integers(0, 2))
def test_every_address_names_its_own_part(made: list[Phase], extra: int) -> None:
    whole = plan(
        *made, criteria=tuple(criterion("x") for _ in range(extra)), risks=tuple(risk("y") for _ in range(extra))
    )
    known = addresses(whole)
    for entry in known.entries:
        assert resolve(whole, entry.address).node is entry.node
        assert resolve(whole, f" {entry.address.upper()} ").address.casefold() == entry.address.casefold()
        assert known.of(entry.node) == entry.address
    assert len({fold(entry.address) for entry in known.entries}) == len(known.entries)
