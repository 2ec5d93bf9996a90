"""Which headings make up which phase: twins, mentions, inner phases, plans without phase headings."""

import pytest

from planproof.model import Duration, Effort
from tests.reading.telling import DONE, TODO, outline, phases, read, states, texts


def plan(*parts: str) -> str:
    return "\n\n".join(("# Plan", *parts)) + "\n"


def test_the_title_is_never_a_phase() -> None:
    assert phases("# Phase 1: Cart\n\n- [ ] a\n") == [(None, None)]
    assert phases("# Sprint 3\n\n## Phase 1: Cart\n\n- [ ] a\n") == [("1", "Cart")]
    assert phases("# Phase 2 plan\n\n## Phase 1: A\n\n- [ ] a\n\n## Phase 2: B\n\n- [ ] b\n") == [
        ("1", "A"),
        ("2", "B"),
    ]


@pytest.mark.parametrize(
    "mention",
    [
        "## Phase 1 exit criteria\n\n- [ ] x",
        "## Phase 2 out of scope\n\n- x",
        "### Phase 1 deliverables\n\n- x",
        "## Phase 2 risks\n\n- x",
    ],
)
def test_a_heading_that_speaks_about_a_phase_is_none(mention: str) -> None:
    found = phases(plan("## Phase 1: A", "- [ ] a", "## Phase 2: B", "- [ ] b", mention))
    assert found == [("1", "A"), ("2", "B")]


def test_tasks_of_a_phase_may_stand_under_a_heading_that_names_it_again() -> None:
    text = plan("## Phase 3: Cart", "Why we do it.", "### Phase 3 tasks", "- [ ] a\n- [x] b")
    assert outline(text) == [("3", "Cart", ["a", "b"])]


def test_exit_criteria_elsewhere_belong_to_their_phase() -> None:
    text = plan("## Phase 1: Cart", "- [ ] a", "## Phase 1 exit criteria", "- [x] it works")
    (phase,) = read(text).phases
    assert texts(phase.acceptance) == ["it works"] and states(phase.acceptance) == [DONE]


@pytest.mark.parametrize(
    "again",
    [
        "## Timeline\n\n### Phase 1: A\n\n2 days\n\n### Phase 2: B\n\n3 days",
        "## Timeline\n\n| Phase | Time |\n|---|---|\n| Phase 1: A | 2 days |",
        "## Summary\n\n- Phase 1: A\n- Phase 2: B",
        "## Testing Strategy\n\n### Phase 1: A\n\n- [ ] test a",
        "## Success Criteria\n\n### Phase 1: A\n\n- [ ] it works",
        "## Risks\n\n### Phase 1: A\n\n- it breaks",
        "## Dependencies\n\n### Phase 1: A\n\n- a database",
        "## Rollback Plan\n\n### Phase 2: B\n\n- go back",
        "## Files to Modify\n\n### Phase 1: A\n\n- `a.py`",
        "## Open Questions\n\n### Phase 1: A\n\n- why?",
    ],
)
@pytest.mark.parametrize("before", [False, True])
def test_a_mention_of_the_same_phase_again_is_no_second_phase(again: str, before: bool) -> None:
    work = "## Phase 1: A\n\n- [ ] a\n\n## Phase 2: B\n\n- [ ] b"
    assert outline(plan(again, work) if before else plan(work, again)) == [("1", "A", ["a"]), ("2", "B", ["b"])]


DESIGN = (
    "## Design\n\n### Phase 1: Store\n\n**Effort:** M\n\n1. First this\n2. Then that\n\n### Phase 2: Show\n\n- Words"
)
LIST = "## Tasks\n\n### Phase 1: Store\n\n- [x] a\n- [ ] b\n\n### Phase 2: Show\n\n- [ ] c"


@pytest.mark.parametrize("text", [plan(DESIGN, LIST), plan(LIST, DESIGN)], ids=["design first", "list first"])
def test_a_phase_written_as_a_design_and_as_a_list_is_one(text: str) -> None:
    assert outline(text) == [("1", "Store", ["a", "b"]), ("2", "Show", ["c"])]
    assert read(text).phases[0].effort is Effort.M


def test_a_tasks_label_tells_the_list_as_boxes_do() -> None:
    other = "## Work\n\n### Phase 1: Store\n\n**Tasks:**\n\n- a\n- b"
    assert outline(plan(DESIGN, other))[0] == ("1", "Store", ["a", "b"])


def test_names_of_twins_need_only_share_their_subject() -> None:
    text = plan("## Phase 1: Store the carts", "Words.", "## Phase 1: Storing carts (tasks)", "- [ ] a")
    assert [(number, tasks) for number, _, tasks in outline(text)] == [("1", ["a"])]


def test_the_same_number_with_another_name_is_another_phase() -> None:
    text = plan("## Phase 3: Results", "- [ ] a", "## Phase 3: Release", "- [ ] b")
    assert outline(text) == [("3", "Results", ["a"]), ("3", "Release", ["b"])]


def test_a_task_that_stands_in_a_table_and_as_a_heading_is_one_task() -> None:
    table = "| ID | Task | Effort |\n|---|---|---|\n| T001 | Store | M |\n| T002 | Show | S |"
    text = plan("## Phase 1: Cart", table, "### T001: Store", "- Acceptance: it is kept", "### T002: Show", "Words.")
    (phase,) = read(text).phases
    assert [(task.id, task.text, task.effort) for task in phase.tasks] == [
        ("T001", "Store", Effort.M),
        ("T002", "Show", Effort.S),
    ]


def test_a_task_that_stands_in_a_list_and_as_a_heading_is_one_task() -> None:
    text = plan(
        "## Phase 1: Cart", "- [x] 1.1 Store (4h)\n- [ ] 1.2 Show", "### 1.1 Store", "Words.", "### 1.2 Show", "Words."
    )
    (phase,) = read(text).phases
    assert [(task.id, task.text, task.state) for task in phase.tasks] == [("1.1", "Store", DONE), ("1.2", "Show", TODO)]
    assert phase.tasks[0].estimate == Duration(4, 4)


NESTED = plan(
    "## Phase 2: Outer",
    "- [ ] before",
    "### Phase 2A: First",
    "- [x] a",
    "### Phase 2B: Second",
    "- [ ] b",
    "### Closing",
    "- [ ] behind",
)


def test_phases_inside_a_phase_are_phases_of_their_own_in_the_order_of_the_text() -> None:
    assert [(number, name) for number, name, _ in outline(NESTED)] == [
        ("2", "Outer"),
        ("2A", "First"),
        ("2B", "Second"),
    ]
    assert [phase.parent for phase in read(NESTED).phases] == [None, "2", "2"]


def test_what_stands_before_the_first_inner_phase_or_behind_the_last_is_the_outers() -> None:
    assert outline(NESTED) == [("2", "Outer", ["before", "behind"]), ("2A", "First", ["a"]), ("2B", "Second", ["b"])]


def test_inner_phases_may_have_the_numbers_of_others() -> None:
    text = plan(
        "## Epic 1: Cart",
        "### Phase 1: Store",
        "- [ ] a",
        "### Phase 2: Show",
        "- [ ] b",
        "## Epic 2: Search",
        "### Phase 1: Index",
        "- [ ] c",
    )
    assert outline(text) == [
        ("1", "Cart", []),
        ("1", "Store", ["a"]),
        ("2", "Show", ["b"]),
        ("2", "Search", []),
        ("1", "Index", ["c"]),
    ]
    assert [phase.parent for phase in read(text).phases] == [None, "1", "1", None, "2"]


def test_days_and_steps_count_only_where_no_heading_bears_another_word() -> None:
    assert phases(plan("## Day 1: A", "- [ ] a", "## Day 2: B", "- [ ] b")) == [("1", "A"), ("2", "B")]
    text = plan("## Phase 1: A", "### Step 1: B", "Words.", "### Step 2: C", "Words.")
    assert outline(text) == [("1", "A", ["B", "C"])]


@pytest.mark.parametrize(
    "name",
    [
        "Implementation Phases",
        "Implementation Plan",
        "Implementation Steps",
        "Implementation Tasks",
        "Implementation Approach",
        "Tasks",
        "Task List",
        "Implementation Status",
        "Roadmap",
        "Work Breakdown",
        "Action Items",
        "Checklist",
    ],
)
def test_without_phase_headings_the_headings_in_a_section_of_work_are_phases(name: str) -> None:
    text = plan(f"## {name}", "### 1. Store", "- [x] a\n- [ ] b", "### Show", "- [ ] c", "### Words", "Nothing to do.")
    assert outline(text) == [("1", "Store", ["a", "b"]), (None, "Show", ["c"])]


def test_only_headings_that_hold_tasks_are_phases_there() -> None:
    text = plan("## Tasks", "### Why", "Because.", "### Store", "- [ ] a")
    assert phases(text) == [(None, "Store")]


def test_headings_in_other_sections_are_no_phases() -> None:
    assert phases(plan("## Risks", "### Storage", "- [ ] a")) == []
    assert phases(plan("## Architecture", "### Storage", "- a")) == []


def test_marks_and_amounts_are_no_part_of_their_names() -> None:
    text = plan("## Tasks", "### 1. Store ✅ (M, 2 days)", "- a", "### 2) Show 🚧", "- b")
    assert phases(text) == [("1", "Store"), ("2", "Show")]
    first = read(text).phases[0]
    assert (first.state, first.effort, first.estimate) == (DONE, Effort.M, Duration(16, 16))


@pytest.mark.parametrize(
    "title", ["Next Steps", "Future Work", "Optional Enhancements", "Post-completion Enhancements"]
)
def test_lists_of_what_may_come_later_are_no_tasks(title: str) -> None:
    work = "## Phase 1: A\n\n- [ ] a"
    assert outline(plan(work, f"## {title}", "- b\n- c")) == [("1", "A", ["a"])]
    assert outline(plan(work, f"## {title}", "1. b\n2. c")) == [("1", "A", ["a"])]
    assert outline(plan(work, f"## {title}", "- [ ] b\n- [ ] c")) == [("1", "A", ["a"])]


def test_bold_phases_end_at_the_next_heading() -> None:
    text = plan("## Work", "**Phase 1: A**", "- [ ] a", "**Phase 2: B**", "- [ ] b", "## Risks", "- [ ] c")
    assert outline(text) == [("1", "A", ["a"]), ("2", "B", ["b"])]


def test_headings_in_code_quotes_and_lists_open_no_phase() -> None:
    text = plan(
        "```\n## Phase 1: A\n- [ ] a\n```", "> ## Phase 2: B\n>\n> - [ ] b", "<!--\n## Phase 3: C\n- [ ] c\n-->"
    )
    assert phases(text) == []
