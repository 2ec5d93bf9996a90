"""Tasks that stand under no phase."""

import pytest

from tests.reading.telling import DONE, TODO, outline, read, states


def test_a_plan_whose_tasks_stand_under_no_phase_has_one_nameless_phase() -> None:
    text = "# Plan\n\n- [x] a\n- [ ] b\n\n## More\n\n- [ ] c\n"
    assert outline(text) == [(None, None, ["a", "b", "c"])]
    (phase,) = read(text).phases
    assert text[phase.span.start : phase.span.end].strip() == text[8:].strip()


@pytest.mark.parametrize(
    "title", ["Tasks", "Implementation Steps", "To Do", "Action Items", "Roadmap", "Implementation Plan"]
)
@pytest.mark.parametrize("items", ["- [ ] a\n- [ ] b", "1. a\n2. b", "- a\n- b"])
def test_a_list_in_a_section_of_work_holds_tasks(title: str, items: str) -> None:
    assert outline(f"# Plan\n\n## Summary\n\nText.\n\n## {title}\n\n{items}\n") == [(None, None, ["a", "b"])]


@pytest.mark.parametrize(
    "title",
    [
        "Risks",
        "Success Criteria",
        "Open Questions",
        "Next Steps",
        "Notes",
        "Goals",
        "Deployment Steps",
        "Files to Modify",
    ],
)
def test_lists_in_other_sections_hold_none(title: str) -> None:
    assert outline(f"# Plan\n\n## {title}\n\n- a\n- b\n") == []


@pytest.mark.parametrize(
    "title",
    ["Success Criteria", "Open Questions", "Risks", "Documentation Updates", "Manual Testing", "Deployment Steps"],
)
def test_boxes_in_these_sections_are_never_tasks(title: str) -> None:
    assert outline(f"# Plan\n\n## {title}\n\n- [ ] a\n- [x] b\n") == []
    assert outline(f"# Plan\n\n## {title}\n\n- [ ] a\n\n## Tasks\n\n- [ ] c\n") == [(None, None, ["c"])]


def test_boxes_outside_the_phases_are_tasks_where_nothing_else_claims_them() -> None:
    text = "# Plan\n\n## Phase 1: A\n\n- [ ] a\n\n## Cleaning up\n\n- [x] b\n"
    assert outline(text) == [("1", "A", ["a"]), (None, None, ["b"])]
    assert [states(phase.tasks) for phase in read(text).phases] == [[TODO], [DONE]]


def test_plain_lists_outside_the_phases_are_no_tasks() -> None:
    assert outline("# Plan\n\n## Phase 1: A\n\n- [ ] a\n\n## Thoughts\n\n- b\n\n1. c\n") == [("1", "A", ["a"])]


def test_task_headings_without_phases_have_one_nameless_phase() -> None:
    text = "# Plan\n\n## Task 1: Store\n\n- [x] one\n\n## Task 2: Show\n\n- [ ] two\n"
    (phase,) = read(text).phases
    assert outline(text) == [(None, None, ["Store", "Show"])]
    assert [task.id for task in phase.tasks] == ["1", "2"]


def test_a_table_of_tasks_without_phases_holds_tasks() -> None:
    text = "# Plan\n\n## What we do\n\n| ID | Task |\n|---|---|\n| T1 | Store |\n| T2 | Show |\n"
    assert outline(text) == [(None, None, ["Store", "Show"])]


def test_a_plan_without_tasks_has_no_phase() -> None:
    assert outline("# Plan\n\nWords.\n\n## More words\n\nWords.\n") == outline("") == []
