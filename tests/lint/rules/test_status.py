"""Rules about what a plan says of its progress, and what its marks show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.editing.statuses import plain_status
from planproof.lint import Rule
from planproof.lint.rules.status import (
    RULES,
    all_done_but_not_completed,
    completed_with_open_criteria,
    completed_with_open_questions,
    completed_with_open_tasks,
    done_before_its_dependency,
    done_with_open_criteria,
    done_with_open_steps,
    in_progress_with_nothing_begun,
    phase_mark_against_tasks,
    status_behind_tasks,
)
from tests.lint.kit import document, fixed, found, lines

MIXED = "- [x] Add the table\n- [ ] Fill it\n"
DONE = "- [x] Add the table\n- [x] Fill it\n"
OPEN = "- [ ] Add the table\n- [ ] Fill it\n"


def plan(status: str, tasks: str, more: str = "", heading: str = "Phase 1: Storage") -> str:
    """A plan of one phase that states a status."""
    return f"# Lists\n\n**Status:** {status}\n\n## {heading}\n\n{tasks}{more}"


@pytest.mark.parametrize(
    ("status", "plain"),
    [
        ("Completed", "completed"), ("✅ COMPLETE", "completed"), ("Complete (15/15, 2025-10-26)", "completed"),
        ("Draft", "planning"), ("Ready for Implementation", "planning"), ("In Bearbeitung", "in_progress"),
        ("60% Complete", None), ("Phase 2 Complete", None), ("Phase A done", None), ("Complete, in review", None),
        ("Complete - Ready for testing", None), ("Archived", None), ("Purple", None),
        ("done · in progress · planned", None), ("A roadmap whose parts live elsewhere once accepted", None),
    ],
)  # fmt: skip
def test_a_status_is_plain_where_it_speaks_of_the_whole_plan(status: str, plain: str | None) -> None:
    assert plain_status(document(plan(status, MIXED))) == plain


def test_a_status_beside_a_phase_is_that_of_the_phase() -> None:
    text = f"# Lists\n\n## Phase 7: Page\n\n{MIXED}\n## Current Status\n\n**Phase**: Phase 7\n**Status**: ✅ COMPLETE\n"
    assert not found(completed_with_open_tasks.RULE, text)


@pytest.mark.parametrize(
    ("status", "wanted"),
    [
        ("Planning", "In Progress"),
        ("planning", "in progress"),
        ("NOT STARTED", "IN PROGRESS"),
        ("Not started", "In progress"),
        ("Geplant", "In Arbeit"),
        ("📅 Planned", "🔄 In Progress"),
        ("📋 Draft", "📋 In Progress"),
        ("计划", "进行中"),
    ],
)
def test_a_status_behind_its_tasks_is_mended_in_its_own_words(status: str, wanted: str) -> None:
    assert fixed(status_behind_tasks.RULE, plan(status, MIXED)) == plan(wanted, MIXED)


@pytest.mark.parametrize(
    ("status", "tasks"),
    [("Planning", OPEN), ("Planning", DONE), ("In Progress", MIXED), ("Planning, phase 1 done", MIXED)],
)
def test_a_status_is_not_behind(status: str, tasks: str) -> None:
    assert not found(status_behind_tasks.RULE, plan(status, tasks))


def test_a_status_that_says_more_is_found_and_left() -> None:
    (finding,) = found(status_behind_tasks.RULE, plan("Planning (see the board)", MIXED))
    assert finding.fix is None
    assert finding.message == "the plan says that it is being planned, but of 2 tasks 1 done"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (plan("In Progress", DONE), plan("Completed", DONE)),
        (plan("🚧 IN PROGRESS", DONE), plan("✅ COMPLETED", DONE)),
        (plan("draft", DONE), plan("completed", DONE)),
        (plan("In Progress", DONE, "\n## Success Criteria\n\n- [ ] It is fast\n"), None),
        (plan("In Progress", DONE, "\n## Open Questions\n\n- How fast?\n"), None),
        (plan("In Progress", DONE, "\n## Phase 2: Sharing\n\nTo come.\n"), None),
        (plan("In Review", DONE), None),
        (plan("In Progress", MIXED), None),
        (plan("Completed", DONE), None),
        ("# Lists\n\n**Status:** Draft\n\nWords.\n", None),
    ],
)
def test_a_plan_is_completed_where_nothing_is_open(text: str, wanted: str | None) -> None:
    assert bool(found(all_done_but_not_completed.RULE, text)) is (wanted is not None)
    assert fixed(all_done_but_not_completed.RULE, text) == (wanted or text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (plan("Completed", MIXED), "the plan says that it is completed, but 1 of 2 tasks is open, first task Fill it"),
        (
            plan("✅ Complete", OPEN),
            "the plan says that it is completed, but 2 of 2 tasks are open, first task Add the table",
        ),
        (plan("Completed", DONE), None),
        (plan("Completed", "- [x] Add\n- [ ]* Fill it\n"), None),
        (plan("Completed", "- [x] Add\n- [ ] ~~Fill it~~\n"), None),
        (plan("Completed", DONE, "\n## Phase 2: Ideas (Backlog)\n\n- [ ] Share it\n"), None),
        (plan("Completed", DONE, "\n## Future Work\n\n### Phase 2: Sharing\n\n- [ ] Share it\n"), None),
        (plan("Phase 1 completed", MIXED), None),
        (plan("Archived", OPEN), None),
    ],
)
def test_a_completed_plan_has_no_open_tasks(text: str, message: str | None) -> None:
    findings = found(completed_with_open_tasks.RULE, text)
    assert [finding.message for finding in findings] == ([message] if message else [])
    assert lines(completed_with_open_tasks.RULE, text) == ([3] if message else [])


@pytest.mark.parametrize(
    ("heading", "tasks", "message"),
    [
        ("Phase 1: Storage ✅", MIXED, "phase 1 Storage is marked as done, but 1 of its 2 tasks is open"),
        ("Phase 1: A ✅ COMPLETE (2025-10-26)", OPEN, "phase 1 A is marked as done, but 2 of its 2 tasks are open"),
        ("Phase 1: Storage ⏸️ PENDING", DONE, "phase 1 Storage is marked as not begun, but all of its 2 tasks are done"),
        ("Phase 1: Storage ✅ SETUP COMPLETE", MIXED, None),
        ("Phase 1: Storage ✅ two of the bugs fixed", MIXED, None),
        ("Phase 1: Storage (60% COMPLETE)", MIXED, None),
        ("Phase 1: Storage 🚧", MIXED, None),
        ("Phase 1: Storage ✅", DONE, None),
        ("Phase 1: Storage", MIXED, None),
        ("Phase 1: Storage ✅", "- [x] Add\n- [ ]* Fill it\n", None),
    ],
)  # fmt: skip
def test_a_phase_and_its_tasks_say_the_same(heading: str, tasks: str, message: str | None) -> None:
    text = f"# Lists\n\n## {heading}\n\n{tasks}"
    findings = found(phase_mark_against_tasks.RULE, text)
    assert [finding.message for finding in findings] == ([message] if message else [])


def test_a_status_field_of_a_phase_is_shown_where_it_stands() -> None:
    text = f"# Lists\n\n## Phase 1: Storage\n\n**Status:** Done\n\n{MIXED}"
    assert lines(phase_mark_against_tasks.RULE, text) == [5]
    assert not found(phase_mark_against_tasks.RULE, text.replace("Done", "1 of 2 done"))


@pytest.mark.parametrize(
    ("tasks", "wanted"),
    [
        ("- [x] Move\n  - [ ] Write\n  - [x] Run\n", "- [x] Move\n  - [x] Write\n  - [x] Run\n"),
        ("- [X] Move\n  * [ ] Write\n  * [ ] Run\n", "- [X] Move\n  * [x] Write\n  * [x] Run\n"),
        ("- [x] Move\n  - [ ] ~~Write~~\n  - [x] Run\n", None),
        ("- [x] Move\n  1. Write\n  2. Run\n", None),
        ("- [ ] Move\n  - [ ] Write\n", None),
    ],
)
def test_the_steps_of_a_task_are_done_with_it(tasks: str, wanted: str | None) -> None:
    text = f"# Lists\n\n## Phase 1: Storage\n\n{tasks}"
    assert fixed(done_with_open_steps.RULE, text) == text.replace(tasks, wanted or tasks)


@pytest.mark.parametrize(
    ("criteria", "message"),
    [
        ("- [x] a\n- [ ] b\n- [ ] c\n", "the plan says that it is completed, but 2 of its 3 criteria are not ticked"),
        ("- [x] a\n- [ ] b\n", "the plan says that it is completed, but 1 of its 2 criteria is not ticked"),
        ("- a\n- b\n", None),
        ("- [x] a\n", None),
        ("- [x] a\n- [ ] ~~b~~\n", None),
    ],
)
def test_a_completed_plan_has_no_open_criteria(criteria: str, message: str | None) -> None:
    text = plan("Completed", DONE, f"\n## Success Criteria\n\n{criteria}")
    findings = found(completed_with_open_criteria.RULE, text)
    assert [finding.message for finding in findings] == ([message] if message else [])


@pytest.mark.parametrize(
    ("question", "wanted"),
    [("- How fast?", [13]), ("- [x] How fast?", []), ("- ~~How fast?~~", []), ("- How fast? → Decision: 1 s", [])],
)
def test_a_completed_plan_has_no_open_questions(question: str, wanted: list[int]) -> None:
    text = plan("Completed", DONE, f"\n## Open Questions\n\n- [x] For whom?\n{question}\n")
    assert lines(completed_with_open_questions.RULE, text) == wanted


@pytest.mark.parametrize(
    ("tasks", "message"),
    [
        (
            "- [ ] T1 Add\n- [x] T2 Fill\n  - Depends on: T1\n",
            "task T2 Fill is done, but depends on task T1 Add, which is open",
        ),
        ("- [x] T1 Add\n- [x] T2 Fill\n  - Depends on: T1\n", None),
        ("- [ ] ~~T1 Add~~\n- [x] T2 Fill\n  - Depends on: T1\n", None),
        ("- [ ] T1 Add\n- [ ] T2 Fill\n  - Depends on: T1\n", None),
        ("- [ ] T1 Add\n- [x] T2 Fill\n  - Depends on: T9\n", None),
    ],
)
def test_a_task_is_done_after_what_it_depends_on(tasks: str, message: str | None) -> None:
    findings = found(done_before_its_dependency.RULE, f"# Lists\n\n## Phase 1: Storage\n\n{tasks}")
    assert [finding.message for finding in findings] == ([message] if message else [])


def test_a_phase_is_done_after_what_it_depends_on() -> None:
    text = f"# Lists\n\n## Phase 1: Storage\n\n{OPEN}\n## Phase 2: Page\n\n**Dependencies:** Phase 1\n\n{DONE}"
    assert lines(done_before_its_dependency.RULE, text) == [10]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"# L\n\n## Phase 1: A ✅\n\n{DONE}\n**Acceptance Criteria:**\n- [ ] fast\n", [9]),
        (f"# L\n\n## Phase 1: A\n\n{MIXED}\n**Acceptance Criteria:**\n- [ ] fast\n", []),
        (f"# L\n\n## Phase 1: A ✅\n\n{DONE}\n**Acceptance Criteria:**\n- fast\n", []),
        (plan("60% complete", "Words.\n", "\n**Acceptance Criteria:**\n- [ ] fast\n"), []),
        ("# L\n\n## Phase 1: A\n\n- [x] Add\n  - **Acceptance:**\n    - [x] fast\n    - [ ] safe\n", [8]),
    ],
)
def test_criteria_are_ticked_with_the_work(text: str, wanted: list[int]) -> None:
    assert lines(done_with_open_criteria.RULE, text) == wanted


@pytest.mark.parametrize(
    ("status", "tasks", "wanted"), [("Active", OPEN, [3]), ("Active", MIXED, []), ("Draft", OPEN, [])]
)
def test_work_in_progress_shows_what_has_begun(status: str, tasks: str, wanted: list[int]) -> None:
    assert lines(in_progress_with_nothing_begun.RULE, plan(status, tasks)) == wanted


STATUSES = st.sampled_from(["Planning", "In Progress", "Completed", "✅ Done", "Blocked", "Purple", "60% done"])
TASKS = st.lists(st.sampled_from(["- [x] Add", "- [ ] Fill", "- [~] Move", "  - [ ] Write", "  - [x] Run"]), max_size=6)
HEADINGS = st.sampled_from(["Phase 1: A", "Phase 1: A ✅", "Phase 1: A (60% COMPLETE)", "Phase 1: A ⏸️ PENDING"])


@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
@given(status=STATUSES, tasks=TASKS, heading=HEADINGS)
def test_every_fix_removes_its_finding(rule: Rule, status: str, tasks: list[str], heading: str) -> None:
    text = plan(status, "\n".join(tasks) + "\n", heading=heading)
    after = fixed(rule, text)
    assert all(finding.fix is None for finding in found(rule, after))
    assert len(found(rule, after)) <= len(found(rule, text))
