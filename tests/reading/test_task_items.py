"""Which headings, items and rows are tasks: the six rules of section 4 of the plan language, first that applies."""

import pytest

from tests.reading.telling import DOING, DONE, DROPPED, TODO, in_phase, outline, read, states, texts


def found(text: str) -> list[str]:
    return texts(in_phase(text).tasks)


def ids(text: str) -> list[str | None]:
    return [task.id for task in in_phase(text).tasks]


# 1. Task headings.


@pytest.mark.parametrize(
    ("first", "second", "numbers"),
    [
        ("### Task 1: Store", "### Task 2: Show", ["1", "2"]),
        ("### Task 1 - Store", "### Task 2 – Show", ["1", "2"]),
        ("### Task 1.1: Store", "### Task 1.2: Show", ["1.1", "1.2"]),
        ("### Task 1. Store", "### Task 2. Show", ["1", "2"]),
        ("### TASK #1 Store", "### TASK #2 Show", ["1", "2"]),
        ("### Step 1: Store", "### Step 2: Show", ["1", "2"]),
        ("### 1.1 Store", "### 1.2 Show", ["1.1", "1.2"]),
        ("### 1.1. Store", "### 1.2. Show", ["1.1", "1.2"]),
        ("### 2.3.4 Store", "### 2.3.5: Show", ["2.3.4", "2.3.5"]),
        ("### T001 Store", "### T002: Show", ["T001", "T002"]),
        ("### T001: Store [M]", "### T002 - Show ✅", ["T001", "T002"]),
        ("### FE-12 Store", "### FE-13: Show", ["FE-12", "FE-13"]),
        ("### [x] 1.1 Store", "### [ ] 1.2 Show", ["1.1", "1.2"]),
        ("### ✅ Task 1: Store", "### ✅ Task 2: Show", ["1", "2"]),
        ("**Task 1: Store**", "**Task 2: Show**", ["1", "2"]),
        ("**1.1 Store**", "**1.2 Show**", ["1.1", "1.2"]),
        ("**1.1: Store**", "**1.2:** Show", ["1.1", "1.2"]),
        ("**T001** Store", "**T002: Show**", ["T001", "T002"]),
        ("**Step 1: Store**", "**Step 2: Show**", ["1", "2"]),
        ("#### Aufgabe 1: Store", "#### Aufgabe 2: Show", ["1", "2"]),
        ("#### Задача 1: Store", "#### Задача 2: Show", ["1", "2"]),
        ("#### 任务 1：Store", "#### 任务 2：Show", ["1", "2"]),
    ],
)
def test_headings_and_bold_lines_with_a_number_or_an_id_are_tasks(first: str, second: str, numbers: list[str]) -> None:
    text = f"{first}\n\n- one detail\n- two details\n\n{second}\n\nWords.\n"
    assert (found(text), ids(text)) == (["Store", "Show"], numbers)


def test_their_lists_are_details_or_steps_not_tasks() -> None:
    text = "### 1.1 Store\n\n- [x] first\n- [ ] then\n\n### 1.2 Show\n\n1. one\n2. two\n"
    assert found(text) == ["Store", "Show"]
    assert [texts(task.steps) for task in in_phase(text).tasks] == [["first", "then"], ["one", "two"]]


@pytest.mark.parametrize(
    "rows",
    [
        "| Task |\n|---|\n| 1.1.1 Store |\n| 1.1.2 Show |\n",
        "| Task | Description |\n|---|---|\n| 1.1.1 | Store |\n| 1.1.2 | Show |\n",
        "| ID | Task |\n|---|---|\n| 1.1.1 | Store |\n| 1.1.2 | Show |\n",
    ],
)
def test_a_task_heading_with_a_table_of_tasks_gives_its_rows(rows: str) -> None:
    text = f"### 1.1 Backend\n\n{rows}\n### 1.2 Frontend\n\n- [ ] page\n"
    assert (found(text), ids(text)) == (["Store", "Show", "Frontend"], ["1.1.1", "1.1.2", "1.2"])


@pytest.mark.parametrize("name", ["Problem", "Rationale", "Background", "Concept", "Overview"])
def test_dotted_headings_that_only_explain_are_no_tasks(name: str) -> None:
    assert found(f"### 1.1 {name}\n\nWords.\n\n### 1.2 Store\n\nWords.\n") == ["Store"]


def test_other_headings_in_a_phase_are_no_tasks() -> None:
    assert found("### Why\n\nWords.\n\n### How\n\n- [ ] Store\n") == ["Store"]


def test_a_bold_line_of_other_words_is_no_task() -> None:
    assert found("**Task force**\n\n- [ ] Store\n\n**Really**\n\n- [ ] Show\n") == ["Store", "Show"]


# 2. Items under a label of tasks.


@pytest.mark.parametrize(
    "label",
    [
        "**Tasks:**",
        "**Tasks**",
        "Tasks:",
        "#### Tasks",
        "**Steps:**",
        "**Action items:**",
        "**To do:**",
        "#### Action Items",
    ],
)
@pytest.mark.parametrize(
    "items",
    ["- Store\n- Show", "1. Store\n2. Show", "- [ ] Store\n- [x] Show", "* Store\n  - detail\n* Show\n  - detail"],
)
def test_items_under_a_label_of_tasks_are_tasks(label: str, items: str) -> None:
    text = f"- a thought\n- and one more\n\nWords.\n\n{label}\n\n{items}\n\n**Notes:**\n\n- a note\n"
    assert found(text) == ["Store", "Show"]


def test_a_table_under_a_label_of_tasks_holds_tasks() -> None:
    assert found("**Tasks:**\n\n| Task | Who |\n|---|---|\n| Store | Ann |\n| Show | Bob |\n") == ["Store", "Show"]


def test_labels_may_be_items_themselves() -> None:
    assert found("- **Goal:** carts\n- **Tasks:**\n  - Store\n  - Show\n- **Notes:**\n  - a note\n") == [
        "Store",
        "Show",
    ]


def test_several_labels_of_tasks_add_up() -> None:
    assert found("**Backend tasks:**\n\n- Store\n\n**Frontend tasks:**\n\n- Show\n") == ["Store", "Show"]


# 3. Boxes.


def test_boxes_at_the_outermost_level_that_has_them_are_tasks() -> None:
    text = "- **Backend**\n  - [ ] Store\n    - [x] schema\n  - [ ] Show\n- just a detail\n"
    assert found(text) == ["Store", "Show"]
    assert texts(in_phase(text).tasks[0].steps) == ["schema"]


def test_boxes_count_before_numbers_and_bullets() -> None:
    assert found("1. a thought\n2. another\n\nWords.\n\n- [ ] Store\n- [x] Show\n\nWords.\n\n* detail\n") == [
        "Store",
        "Show",
    ]


def test_boxes_under_labels_of_our_own_are_tasks() -> None:
    assert found("**Backend:**\n\n- [ ] Store\n\n**Frontend:**\n\n- [ ] Show\n") == ["Store", "Show"]


def test_boxes_in_subsections_of_our_own_are_tasks() -> None:
    assert found("### Backend\n\n- [ ] Store\n\n### Frontend\n\n- [ ] Show\n") == ["Store", "Show"]


@pytest.mark.parametrize("field", ["Estimate: 2 h", "**Estimate:** 2 h", "Effort: M", "Status: done", "Owner: Ann"])
def test_a_box_before_a_field_is_that_field(field: str) -> None:
    assert found(f"- [ ] {field}\n- [ ] Store\n") == ["Store"]


def test_a_star_behind_the_box_makes_a_task_optional() -> None:
    assert [task.optional for task in in_phase("- [ ]* Store\n- [ ] Show\n- [x]* Test\n").tasks] == [True, False, True]


@pytest.mark.parametrize(
    "code", ["```\n- [ ] Store\n```", "    - [ ] Store", "<!-- - [ ] Store -->", "`- [ ] Store`", "\\- [ ] Store"]
)
def test_boxes_in_code_and_comments_are_none(code: str) -> None:
    assert found(f"Words.\n\n{code}\n") == []


# 4. Numbers.


def test_numbered_items_directly_inside_the_phase_are_tasks() -> None:
    text = "Words.\n\n1. Store\n   - detail\n2. Show\n   1. step\n\nWords.\n\n- a thought\n"
    assert (found(text), ids(text)) == (["Store", "Show"], ["1", "2"])


def test_the_number_of_an_item_counts_only_where_the_text_bears_no_id() -> None:
    assert ids("1. Store\n2. T002 Show\n3. **1.3** Test\n") == ["1", "T002", "1.3"]
    assert ids("5. Store\n6. Show\n") == ["5", "6"]
    assert ids("1. Store\n1. Show\n") == ["1", "2"]
    assert ids("3) [x] Store\n4) [ ] Show\n") == ["3", "4"]


def test_numbered_items_under_another_heading_are_no_tasks() -> None:
    assert found("### Thoughts\n\n1. one\n2. two\n") == []


# 5. Rows.


@pytest.mark.parametrize("column", ["Task", "Step", "Item", "Action", "Work"])
def test_rows_of_a_table_with_such_a_column_are_tasks(column: str) -> None:
    text = (
        f"| # | {column} | Status |\n|---|---|---|\n| 1 | Store | ✅ |\n| 2 | Show | 🚧 In progress |\n| 3 | Test | |\n"
    )
    assert (found(text), ids(text)) == (["Store", "Show", "Test"], ["1", "2", "3"])
    assert states(in_phase(text).tasks) == [DONE, DOING, TODO]


def test_the_other_columns_say_the_rest() -> None:
    head = "| ID | Task | Effort | Estimate | Owner | Priority | Depends on |\n|---|---|---|---|---|---|---|\n"
    (task,) = in_phase(f"{head}| T2 | Store | M | 2-3 h | @ann | high | T1 |\n").tasks
    assert (task.id, task.text, task.effort, task.estimate) == ("T2", "Store", "M", (2, 3))
    assert (task.owner, task.priority, task.depends_on) == ("ann", "high", ("T1",))


def test_the_row_of_totals_is_no_task() -> None:
    assert found("| Task | Time |\n|---|---|\n| Store | 2 h |\n| **Total** | **2 h** |\n") == ["Store"]


def test_a_table_without_such_a_column_holds_none() -> None:
    assert found("| Field | Type |\n|---|---|\n| id | int |\n") == []


def test_rows_bear_the_marks_of_their_cells() -> None:
    text = "| Task | Done |\n|---|---|\n| ~~Show~~ | |\n| Test ✅ | |\n| Sell | ✅ |\n| ✅ Tell | no |\n"
    assert found(text) == ["Show", "Test", "Sell", "Tell"]
    assert states(in_phase(text).tasks) == [DROPPED, DONE, DONE, DONE]


def test_a_box_in_the_cell_of_the_task_is_its_state() -> None:
    assert states(in_phase("| Task | Who |\n|---|---|\n| [x] Store | Ann |\n| [ ] Show | Bob |\n").tasks) == [
        DONE,
        TODO,
    ]


def test_a_box_in_the_column_of_states_is_a_state() -> None:
    assert states(in_phase("| Task | Done |\n|---|---|\n| Tell | [x] |\n| Sell | [ ] |\n").tasks) == [DONE, TODO]


# 6. Bullets.


def test_bulleted_items_are_tasks_where_the_phase_has_nothing_else() -> None:
    assert found("Words.\n\n- Store\n  - detail\n- Show\n") == ["Store", "Show"]


@pytest.mark.parametrize(
    "label",
    [
        "Goal",
        "Files",
        "Deliverables",
        "Acceptance Criteria",
        "Success Criteria",
        "Risks",
        "Dependencies",
        "Notes",
        "Rationale",
        "Verification",
        "Features",
    ],
)
def test_bullets_under_a_label_of_another_meaning_are_no_tasks(label: str) -> None:
    assert found(f"**{label}:**\n\n- one\n- two\n") == []
    assert found(f"**{label}:**\n- one\n- two\n\n**Tasks:**\n- Store\n") == ["Store"]


def test_fields_among_the_bullets_are_no_tasks() -> None:
    assert found("- **Effort:** M\n- **Depends on:** Phase 0\n- Store\n- Show\n") == ["Store", "Show"]


# What holds beside the rules.


def test_items_with_an_id_of_their_own_are_tasks_wherever_they_stand() -> None:
    text = "**Tasks:**\n\n- [ ] Store\n\n**Testing:**\n\n- [x] T012 Test it\n- [ ] it works\n"
    assert found(text) == ["Store", "Test it"]
    assert texts(in_phase(text).acceptance) == ["it works"]
    assert ids("- [ ] 1. Store\n  - [x] 1.1 Schema\n  - [ ] 1.2 Index\n") == ["1", "1.1", "1.2"]


def test_the_first_paragraph_of_an_item_is_its_text() -> None:
    text = "- [ ] Store the carts\n  of all customers\n  - detail\n\n- [ ] Show them\n\n  More words.\n"
    assert found(text) == ["Store the carts of all customers", "Show them"]


def test_the_text_ends_where_a_field_begins() -> None:
    assert found("- [ ] Store it\n  **Effort:** M\n- [ ] Show it\n  Depends on: 1\n") == ["Store it", "Show it"]


def test_tasks_stand_in_the_order_of_the_text() -> None:
    text = "# P\n\n## Phase 1: A\n\n**Testing:**\n\n- [ ] 1.3 c\n\n**Tasks:**\n\n- [ ] a\n- [ ] b\n"
    assert outline(text) == [("1", "A", ["c", "a", "b"])]


def test_empty_items_are_no_tasks() -> None:
    assert found("-\n- Store\n-\n") == ["Store"]


def test_a_task_spans_its_item_row_or_section() -> None:
    text = "# P\n\n## Phase 1: A\n\n- [ ] Store\n  - detail\n- [ ] Show\n\n## Phase 2: B\n\n### 2.1 Test\n\nWords.\n"
    parts = [text[task.span.start : task.span.end].strip() for phase in read(text).phases for task in phase.tasks]
    assert parts == ["- [ ] Store\n  - detail", "- [ ] Show", "### 2.1 Test\n\nWords."]
