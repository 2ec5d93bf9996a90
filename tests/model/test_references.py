from __future__ import annotations

from typing import Any

import pytest

from planproof.model.references import References
from tests.model.build import phase, plan, task

FIRST = task("1", "one of the first phase")
SECOND = task("1", "one of the second phase")
NAMED = task("T007", "with an id of its own")
INNER = phase("2A", name="Inner", parent="2")
PLAN = plan(phase("1", FIRST, name="Storage"), phase("2", SECOND, NAMED, name="Sharing"), INNER)


@pytest.mark.parametrize(
    ("place", "name", "meant"),
    [
        pytest.param(1, "1", SECOND, id="a task of the same phase first"),
        pytest.param(1, "1.1", FIRST, id="an address"),
        pytest.param(0, "t007", NAMED, id="an id in any case"),
        pytest.param(0, "Phase 2", PLAN.phases[1], id="a phase by its number"),
        pytest.param(1, "storage", PLAN.phases[0], id="a phase by its name"),
        pytest.param(0, "T999", None, id="nothing"),
    ],
)
def test_what_a_task_means_by_a_name(place: int, name: str, meant: Any) -> None:
    assert References(PLAN).named(PLAN.phases[place], name) is meant


def test_a_group_of_ids_stands_for_its_tasks() -> None:
    made = plan(phase("A", task("1.2.1"), task("1.2.2"), task("1.3.1"), task("1.20")))
    names = References(made)
    assert names.meant(made.phases[0], "1.2") == made.phases[0].tasks[:2]
    assert names.meant(made.phases[0], "1.3.1") == (made.phases[0].tasks[2],)
    assert names.meant(made.phases[0], "9") == ()


def test_the_end_of_an_id_stands_for_the_only_task_that_has_it() -> None:
    made = plan(phase("A", task("P2-A3"), task("P2-B1"), task("P3-B1")))
    names = References(made)
    assert names.meant(made.phases[0], "A3") == made.phases[0].tasks[:1]
    assert names.meant(made.phases[0], "B1") == ()


def test_phases_that_a_phase_stands_in() -> None:
    names = References(PLAN)
    assert names.around(INNER) == [PLAN.phases[1]]
    assert names.outer(PLAN.phases[0]) is None


def test_a_phase_does_not_stand_in_a_later_one() -> None:
    made = plan(phase("1", parent="2"), phase("2"))
    assert References(made).outer(made.phases[0]) is None
