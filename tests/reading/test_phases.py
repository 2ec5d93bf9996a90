"""What is read of a phase: effort, time, state, dependencies, criteria."""

import pytest

from planproof.model import Duration, Effort, Phase, State
from tests.reading.telling import BLOCKED, DOING, DONE, DROPPED, TODO, bug, in_phase, marked, read, states, texts


def plan(*parts: str) -> tuple[Phase, ...]:
    return read("\n\n".join(("# Plan", *parts)) + "\n").phases


@pytest.mark.parametrize(
    "field",
    [
        "**Estimated Effort:** M",
        "**Effort:** M",
        "**Effort**: Medium",
        "Effort: M",
        "- **Effort:** M\n- **Owner:** Ann\n\nWords.",
        pytest.param("- **Effort:** M", marks=bug("a field as an item of the list that holds the boxes")),
        "> **Effort:** M",
        "**Size:** M",
        "**Effort:** M (8h)",
        "**Effort:** S-M",
        "| Effort | M |\n|---|---|\n| Owner | Ann |",
    ],
)
def test_an_effort_may_stand_in_a_field_of_the_phase(field: str) -> None:
    assert in_phase(f"{field}\n\n- [ ] a").effort is Effort.M


@pytest.mark.parametrize(
    "field", ["**Effort:** S/M/L/XL", "**Estimated Effort:** TBD", "**Effort:** -", "**Effort:** [S/M/L]"]
)
def test_an_unfilled_effort_is_none(field: str) -> None:
    assert in_phase(f"{field}\n\n- [ ] a").effort is None


@pytest.mark.parametrize(
    ("field", "low", "high"),
    [
        ("**Estimated Time:** 4-6 hours", 4, 6),
        ("**Estimate:** 4-6h", 4, 6),
        ("**Duration:** 1-2 days", 8, 16),
        ("**Effort:** 4-6 hours", 4, 6),
        ("**Effort:** M (4-6 hours)", 4, 6),
        ("Estimated: 1 week", 40, 40),
        ("**Duration:** ~30 min", 0.5, 0.5),
        ("*Estimated time: 2 days*", 16, 16),
        ("**Status:** todo | **Estimate:** 3h", 3, 3),
    ],
)
def test_an_estimate_may_stand_in_a_field_of_the_phase(field: str, low: float, high: float) -> None:
    assert in_phase(f"{field}\n\n- [ ] a").estimate == Duration(low, high)


@pytest.mark.parametrize(
    "field", ["**Duration:** Week 1-2", "**Estimate:** X hours", "**Estimate:** TBD", "**Estimate:** -"]
)
def test_what_is_no_length_is_no_estimate(field: str) -> None:
    assert in_phase(f"{field}\n\n- [ ] a").estimate is None


def test_the_heading_comes_before_the_field() -> None:
    (phase,) = plan("## Phase 1: A (S, 2h)", "**Effort:** L\n**Estimate:** 8h", "- [ ] a")
    assert (phase.effort, phase.estimate) == (Effort.S, Duration(2, 2))


def test_fields_of_tasks_are_not_the_phases() -> None:
    phase = in_phase("- [ ] a\n  - Effort: L\n  - Estimate: 8h\n\n### 1.1 Store\n\n**Effort:** XL\n")
    assert (phase.effort, phase.estimate) == (None, None)


def test_fields_below_the_first_subheading_are_not_the_phases() -> None:
    phase = in_phase("- [ ] a\n\n### Backend\n\n**Effort:** L\n**Estimate:** 8h\n")
    assert (phase.effort, phase.estimate) == (None, None)


@bug("fields below the tasks count as well")
def test_efforts_below_the_first_task_are_not_the_phases() -> None:
    phase = in_phase("- [ ] a\n\n**Effort:** L\n**Estimate:** 8h\n")
    assert (phase.effort, phase.estimate) == (None, None)


def test_time_spent_is_read() -> None:
    assert in_phase("**Actual:** 5h\n\n- [ ] a").actual == Duration(5, 5)


def test_owner_and_goal_are_read() -> None:
    phase = in_phase("**Owner:** @ann\n**Goal:** Carts  survive\n\n- [ ] a")
    assert (phase.owner, phase.goal) == ("ann", "Carts survive")


@pytest.mark.parametrize(
    ("field", "numbers"),
    [
        ("**Dependencies:** Phase 1, 2", ("1", "2")),
        ("**Dependencies:** None", ()),
        ("**Depends on:** Phase 1", ("1",)),
        ("**Requires:** Phase 1 and Phase 2", ("1", "2")),
        ("**Blocked by:** Phase 2", ("2",)),
        ("**Dependencies:** All phases", ("1", "2")),
        ("**Dependencies:** Phases 1-2", ("1", "2")),
        ("Depends on: Phase 1", ("1",)),
        ("- **Depends on:** Phase 2\n\nWords.", ("2",)),
        ("**Effort:** M | **Depends on:** Phase 1", ("1",)),
        ("**Dependencies:** the database team", ()),
        ("### Dependencies\n\n- Phase 1\n- Phase 2 is live", ("1", "2")),
        ("### Dependencies\n\nPhase 2 must be complete.", ("2",)),
    ],
)
def test_dependencies_are_the_numbers_of_phases(field: str, numbers: tuple[str, ...]) -> None:
    found = plan("## Phase 1: A", "- [ ] a", "## Phase 2: B", "- [ ] b", "## Phase 3: C", field, "- [ ] c")
    assert [phase.depends_on for phase in found] == [(), (), numbers]


def test_all_phases_are_all_before_it() -> None:
    found = plan(
        "## Phase 0: A", "- [ ] a", "## Phase 1: B", "**Depends on:** all phases", "- [ ] b", "## Phase 2: C", "- [ ] c"
    )
    assert found[1].depends_on == ("0",)


@pytest.mark.parametrize(
    ("field", "state"),
    [
        ("**Status:** Done", DONE),
        ("**Status:** ✅ Complete", DONE),
        ("**Status**: In Progress", DOING),
        ("**Status:** 🔴 Not started", TODO),
        ("**Status:** Blocked by the vendor", BLOCKED),
        ("**Status:** Cancelled", DROPPED),
        ("- **Status:** Done", DONE),
        ("> **Status:** Done", DONE),
        ("**Status:** Todo / Doing / Done", TODO),
        ("**Status:** ✅ not implemented", TODO),
        ("**Status:** partly done", DOING),
    ],
)
def test_a_status_field_is_the_phases_mark(field: str, state: State) -> None:
    assert in_phase(f"{field}\n\n- a\n- b").state is state


@pytest.mark.parametrize(
    ("items", "state"),
    [
        ("- [x] a\n- [x] b", DONE),
        ("- [x] a\n- ~~b~~", DONE),
        ("- [x] a\n- [ ] ~~b~~", DONE),
        ("- [ ] ~~a~~\n- [ ] ~~b~~", DONE),
        ("- [x] a\n- [ ] b", DOING),
        ("- [ ] a\n- [~] b", DOING),
        ("- [ ] a\n- [ ] b", TODO),
        ("- a\n- b", TODO),
        ("- ✅ a\n- b", DOING),
        ("- [ ] a\n- [ ] ⛔ b", TODO),
    ],
)
def test_without_a_mark_its_tasks_say_how_far_a_phase_is(items: str, state: State) -> None:
    assert in_phase(items).state is state


def test_a_mark_wins_over_the_tasks() -> None:
    (phase,) = plan("## Phase 1: A ✅", "- [ ] a\n- [ ] b")
    assert (phase.state, states(phase.tasks)) == (DONE, [TODO, TODO])
    (phase,) = plan("## Phase 1: A ⬜", "- [x] a")
    assert phase.state is TODO


def test_the_heading_comes_before_the_status_field() -> None:
    (phase,) = plan("## Phase 1: A 🚧", "**Status:** Done", "- a")
    assert phase.state is DOING


def test_a_phase_without_tasks_and_mark_is_todo_in_a_completed_plan_done() -> None:
    assert states(plan("## Phase 1: A", "Words.")) == [TODO]
    assert states(plan("**Status:** Completed", "## Phase 1: A", "Words.")) == [DONE]
    assert states(plan("**Status:** In Progress", "## Phase 1: A", "Words.")) == [TODO]


@pytest.mark.parametrize(
    "name",
    [
        "Acceptance Criteria",
        "Success Criteria",
        "Verification",
        "Definition of Done",
        "Quality Gate",
        "Checkpoint",
        "Exit criteria",
        "Validation",
        "Testing",
        "Test Cases",
        "Review Checklist",
        "QA checklist",
    ],
)
@pytest.mark.parametrize("label", ["**{}:**", "**{}**", "#### {}", "**{}**:"])
def test_lists_under_these_names_are_the_phases_criteria(name: str, label: str) -> None:
    phase = in_phase(f"- [ ] a\n\n{label.format(name)}\n\n- [x] it works\n- [ ] it is fast\n- it is told")
    assert texts(phase.tasks) == ["a"]
    assert marked(phase.acceptance) == [("it works", DONE), ("it is fast", TODO), ("it is told", TODO)]


@pytest.mark.parametrize(
    "name", ["Acceptance Criteria", "Checkpoint", "Definition of Done", "Exit criteria", "Verification"]
)
def test_a_field_of_that_name_with_its_text_beside_it_is_one_criterion(name: str) -> None:
    phase = in_phase(f"- [ ] a\n\n**{name}:** the cart survives")
    assert texts(phase.acceptance) == ["the cart survives"]


def test_deliverables_are_criteria_only_where_they_have_marks() -> None:
    assert texts(in_phase("- [ ] a\n\n**Deliverables:**\n\n- [ ] a page\n- [x] a note").acceptance) == [
        "a page",
        "a note",
    ]
    assert texts(in_phase("- [ ] a\n\n**Deliverables:**\n\n- ✅ a page\n- a note").acceptance) == ["a page", "a note"]
    phase = in_phase("- [ ] a\n\n**Deliverables:**\n\n- a page\n- a note")
    assert (texts(phase.acceptance), texts(phase.tasks)) == ([], ["a"])


def test_a_tick_before_each_task_of_a_plan_in_planning_is_decoration() -> None:
    (phase,) = plan("**Status:** Planning", "## Phase 1: A", "- ✅ a\n- ✅ b")
    assert (phase.state, states(phase.tasks)) == (TODO, [TODO, TODO])


def test_a_tick_before_each_criterion_of_a_phase_of_empty_boxes_is_decoration() -> None:
    for name in ("Deliverables", "Acceptance Criteria"):
        phase = in_phase(f"- [ ] a\n- [ ] b\n\n**{name}:**\n\n- ✅ a page\n- ✅ a note")
        assert states(phase.acceptance) == [TODO, TODO]


def test_in_a_phase_that_has_begun_a_tick_before_a_criterion_is_a_mark() -> None:
    phase = in_phase("- [x] a\n- [ ] b\n\n**Acceptance Criteria:**\n\n- ✅ a page\n- ✅ a note")
    assert states(phase.acceptance) == [DONE, DONE]


def test_a_tick_before_each_feature_is_decoration() -> None:
    phase = in_phase("- [ ] a\n\n**Features:**\n\n- ✅ fast\n- ✅ small")
    assert (texts(phase.tasks), phase.state) == (["a"], TODO)
    assert in_phase("**Features:**\n\n- ✅ fast\n- ✅ small").state is TODO


def test_values_know_their_bytes() -> None:
    text = "# Plän\n\n## Phase 1: Ä\n\n**Effort:** M | **Status:** Dône done\n**Depends on:** Phase 0\n\n- a\n"
    data = text.encode()
    (phase,) = read(text).phases
    assert {name: data[span.start : span.end].decode() for name, span in phase.where.items()} == {
        "effort": "M",
        "state": "Dône done",
        "depends_on": "Phase 0",
    }


def test_a_phase_spans_all_that_stands_in_it() -> None:
    text = "# Plan\n\n## Phase 1: A\n\n- [ ] a\n\n### More\n\nWords.\n\n## Phase 2: B\n\n- [ ] b\n"
    found = read(text).phases
    assert [text[phase.span.start : phase.span.end].split("\n")[0] for phase in found] == [
        "## Phase 1: A",
        "## Phase 2: B",
    ]
    assert found[0].span.end == found[1].span.start and found[1].span.end == len(text)
