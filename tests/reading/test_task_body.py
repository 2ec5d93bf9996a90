"""What is read of a task: state, effort, acceptance, checks, steps, dependencies, files."""

import pytest

from planproof.model import Change, Duration, Effort, State, Task
from tests.reading.telling import BLOCKED, DOING, DONE, DROPPED, TODO, in_phase, marked, read, states, task, texts


def under(fields: str) -> Task:
    """The task `Build it` with lines below it."""
    found = task("- Build it\n" + "".join(f"  {line}\n" for line in fields.split("\n")))
    assert found.text == "Build it"
    return found


def headed(body: str, heading: str = "### Task 1: Build it") -> Task:
    return task(f"{heading}\n\n{body}\n")


# State.


@pytest.mark.parametrize("field", ["- Status: done", "- **Status:** ✅ Done", "**Status:** Done", "Status: complete"])
def test_a_status_field_is_a_mark(field: str) -> None:
    assert under(field).state is DONE
    assert headed(field).state is DONE


def test_its_own_mark_comes_first() -> None:
    assert task("- [ ] Build it\n  - Status: done").state is TODO
    assert headed("**Status:** Done", "### 🚧 Task 1: Build it").state is DOING


@pytest.mark.parametrize(
    ("heading", "items", "expected"),
    [
        ("## Phase 1: A ✅", "- a\n- b", [DONE, DONE]),
        ("## Phase 1: A ✅", "- [ ] a\n- [x] b", [TODO, DONE]),
        ("## Phase 1: A ✅", "- a\n- 🚧 b", [DONE, DOING]),
        ("## Phase 1: A 🚧", "- a\n- ✅ b", [DOING, DONE]),
        ("## Phase 1: A ⏸️", "- a", [BLOCKED]),
        ("## Phase 1: A ❌", "- a\n- ✅ b", [DROPPED, DONE]),
        ("## Phase 1: A\n\n**Status:** Done", "- a\n\n", [DONE]),
        ("## Work ✅\n\n### Phase 1: A", "- a", [DONE]),
        ("## Work ✅\n\n### Phase 1: A 🚧", "- a", [DOING]),
        ("## Phase 1: A ✅\n\n### Backend", "- [x] a\n- [ ] b", [DONE, TODO]),
        ("## Phase 1: A\n\n### Backend ✅\n\n**Tasks:**", "- a", [DONE]),
        ("## Phase 1: A", "- a", [TODO]),
    ],
)
def test_an_unmarked_task_has_the_state_of_the_nearest_marked_thing_above(
    heading: str, items: str, expected: list[State]
) -> None:
    found = [task for phase in read(f"# Plan\n\n{heading}\n\n{items}\n").phases for task in phase.tasks]
    assert states(found) == expected


@pytest.mark.parametrize(
    ("status", "expected"),
    [("Completed", DONE), ("In Progress", TODO), ("Blocked", TODO), ("Cancelled", TODO), ("Draft", TODO)],
)
def test_of_the_header_only_completed_counts(status: str, expected: State) -> None:
    found = read(f"# Plan\n\n**Status:** {status}\n\n## Phase 1: A\n\n- a\n\n## Phase 2: B\n\n- [ ] b\n").phases
    assert [states(phase.tasks) for phase in found] == [[expected], [TODO]]


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ("- [x] a\n- [x] b", DONE),
        ("- [x] a\n- [ ] b", DOING),
        ("- [~] a\n- [ ] b", DOING),
        ("- [ ] a\n- [ ] b", TODO),
        ("- a\n- b", TODO),
    ],
)
def test_else_its_steps_say_how_far_it_is(steps: str, expected: State) -> None:
    assert headed(steps).state is expected


def test_a_box_of_its_own_comes_before_its_steps() -> None:
    assert task("- [ ] Build it\n  - [x] a\n  - [x] b").state is TODO
    assert task("- [x] Build it\n  - [ ] a").state is DONE


# Values.


@pytest.mark.parametrize(
    "field", ["- Effort: M", "- **Effort:** M", "**Effort:** M", "**Estimated Effort:** Medium", "Size: M"]
)
def test_an_effort_may_stand_below(field: str) -> None:
    assert under(field).effort is headed(field).effort is Effort.M


@pytest.mark.parametrize(
    "field", ["- Estimate: 2-3 h", "**Time:** 2-3 hours", "- **Duration:** 2–3h", "**Effort:** M (2-3 hours)"]
)
def test_an_estimate_may_stand_below(field: str) -> None:
    assert under(field).estimate == headed(field).estimate == Duration(2, 3)


@pytest.mark.parametrize("field", ["- Owner: Ann", "- **Owner:** @Ann", "**Assignee:** Ann", "Assigned to: Ann"])
def test_an_owner_may_stand_below(field: str) -> None:
    assert under(field).owner == headed(field).owner == "Ann"


@pytest.mark.parametrize("field", ["- Priority: High", "**Priority:** High"])
def test_a_priority_may_stand_below(field: str) -> None:
    assert under(field).priority == headed(field).priority == "High"


@pytest.mark.parametrize(
    ("field", "ids"),
    [
        ("- Depends on: 1.1", ("1.1",)),
        ("- **Depends on:** T001, T002", ("T001", "T002")),
        ("**Dependencies:** Task 1, Task 2", ("1", "2")),
        ("**Dependencies:** None", ()),
        ("- Blocked by: 1.1 and 1.2", ("1.1", "1.2")),
        ("- Requires: the new database", ()),
    ],
)
def test_dependencies_are_the_ids_of_tasks(field: str, ids: tuple[str, ...]) -> None:
    assert under(field).depends_on == headed(field).depends_on == ids


def test_several_fields_may_stand_on_one_line() -> None:
    found = under("**Effort:** M | **Owner:** Ann | **Depends on:** 1.1")
    assert (found.effort, found.owner, found.depends_on) == (Effort.M, "Ann", ("1.1",))


def test_the_first_line_comes_before_the_fields() -> None:
    found = task("- Build it [S] (2h) @ann\n  - Effort: L\n  - Estimate: 8h\n  - Owner: Bob")
    assert (found.effort, found.estimate, found.owner) == (Effort.S, Duration(2, 2), "ann")


# Acceptance.


@pytest.mark.parametrize("name", ["Acceptance", "Acceptance Criteria", "AC", "Done when"])
def test_acceptance_may_be_a_line_or_a_list(name: str) -> None:
    for found in (under(f"- {name}: it works"), under(f"- **{name}:** it works"), headed(f"**{name}:** it works")):
        assert texts(found.acceptance) == ["it works"]
    items = f"- **{name}:**\n  - it works\n  - it is fast"
    assert texts(under(items).acceptance) == texts(headed(items).acceptance) == ["it works", "it is fast"]
    assert texts(headed(f"**{name}:**\n\n- it works\n- it is fast").acceptance) == ["it works", "it is fast"]
    assert texts(headed(f"#### {name}\n\n1. it works\n2. it is fast").acceptance) == ["it works", "it is fast"]


def test_criteria_of_a_task_bear_states() -> None:
    found = headed("**Acceptance Criteria:**\n\n- [x] it works\n- [ ] it is fast\n- it is told")
    assert marked(found.acceptance) == [("it works", DONE), ("it is fast", TODO), ("it is told", TODO)]


def test_acceptance_is_no_step() -> None:
    found = task("- [ ] Build it\n  - [ ] first\n  - **Acceptance:**\n    - [ ] it works")
    assert (texts(found.steps), texts(found.acceptance)) == (["first"], ["it works"])


# Checks.


@pytest.mark.parametrize("name", ["Verify", "Check", "Validation command", "Verification command"])
def test_checks_are_the_commands_of_such_a_field(name: str) -> None:
    assert under(f"- **{name}:** `make test`").checks == ("make test",)
    assert under(f"- {name}: run `make test` and then `make lint`").checks == ("make test", "make lint")
    assert headed(f"**{name}:**\n\n```bash\n$ make test\n# a remark\n\nmake lint\n```").checks == (
        "make test",
        "make lint",
    )


@pytest.mark.parametrize("name", ["Verify", "Check", "Validation command"])
def test_checks_may_be_a_list_of_commands(name: str) -> None:
    assert headed(f"**{name}:**\n\n- `make test`\n- `make lint`").checks == ("make test", "make lint")


def test_a_test_field_holds_checks() -> None:
    assert under("- **Test:** `make test`").checks == ("make test",)


def test_code_under_other_labels_is_no_check() -> None:
    assert headed("**Example:**\n\n```bash\nrm cart\n```").checks == ()
    assert headed("```bash\nrm cart\n```").checks == ()


def test_a_check_stands_once() -> None:
    assert under("- **Verify:** `make test`\n- **Check:** `make test`").checks == ("make test",)


# Steps.


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("- [x] one\n- [ ] two", ["one", "two"]),
        ("1. one\n2. two", ["one", "two"]),
        ("**Steps:**\n\n- one\n- two", ["one", "two"]),
        ("**Tasks:**\n\n- one\n- two", ["one", "two"]),
        ("#### Steps\n\n- one\n- two", ["one", "two"]),
        ("- **Steps:**\n  - one\n  - two", ["one", "two"]),
        ("- detail\n- more", []),
        ("- detail\n  1. one\n  2. two", ["one", "two"]),
        ("**Notes:**\n\n- note", []),
    ],
)
def test_steps_are_boxes_numbers_and_items_under_a_label_of_steps(body: str, expected: list[str]) -> None:
    assert texts(headed(body).steps) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("- [x] one\n- [ ] two", ["one", "two"]),
        ("1. one\n2. two", ["one", "two"]),
        ("- Steps:\n  - one\n  - two", ["one", "two"]),
        ("- detail\n- more", []),
        ("- detail\n  - [ ] one", ["one"]),
    ],
)
def test_steps_stand_below_an_item_too(body: str, expected: list[str]) -> None:
    assert texts(task("- [ ] Build it\n  " + body.replace("\n", "\n  ")).steps) == expected


def test_steps_bear_states() -> None:
    found = headed("- [x] a\n- [ ] b\n- [~] c\n- [ ] ~~d~~")
    assert marked(found.steps) == [("a", DONE), ("b", TODO), ("c", DOING), ("d", DROPPED)]


def test_boxes_below_boxes_are_no_steps_of_their_own() -> None:
    assert texts(task("- [ ] Build it\n  - [ ] one\n    - [ ] inner\n  - [ ] two").steps) == ["one", "two"]


# Files.


def test_files_of_a_task_stand_under_its_label() -> None:
    found = headed("**Files:**\n- Create: `a.py`\n- Modify: `b.py:12-40`\n- Delete: `c.py`\n- Test: `test_a.py`")
    assert [(file.path, file.change) for file in found.files] == [
        ("a.py", Change.CREATE),
        ("b.py", Change.MODIFY),
        ("c.py", Change.DELETE),
        ("test_a.py", Change.UNKNOWN),
    ]


@pytest.mark.parametrize(
    "field", ["- File: `a.py`", "- **Files:** `a.py`", "- **Files:**\n  - `a.py`", "**File:** a.py"]
)
def test_files_of_a_task_may_be_a_field(field: str) -> None:
    assert [file.path for file in under(field).files] == ["a.py"]


def test_a_path_in_a_tasks_own_words_is_no_file() -> None:
    assert task("- [ ] Build `a.py` soon").files == ()


def test_values_know_their_bytes() -> None:
    text = "# Plän\n\n## Phase 1: Ä\n\n- Büild it\n  - Effort: **M**\n  - Owner: Änn\n  - Depends on: `1.1`\n"
    data = text.encode()
    (found,) = read(text).phases[0].tasks
    assert {name: data[span.start : span.end].decode().strip("*`") for name, span in found.where.items()} == {
        "effort": "M",
        "owner": "Änn",
        "depends_on": "1.1",
    }


def test_a_status_field_gives_the_bytes_of_the_state() -> None:
    found = under("- Status: done")
    assert set(found.where) == {"state"}


def test_a_phase_with_one_task_and_all_its_parts() -> None:
    text = """- [~] **1.1** Build it [M] (4h) @ann
  - [x] one
  - [ ] two
  - **Depends on:** 1.0
  - **Acceptance:** it works
  - **Verify:** `make test`
  - **Files:** `a.py`
"""
    (found,) = in_phase(text).tasks
    assert (found.id, found.text, found.state, found.effort, found.owner) == (
        "1.1",
        "Build it @ann",
        DOING,
        Effort.M,
        "ann",
    )
    assert (found.depends_on, found.checks, found.estimate) == (("1.0",), ("make test",), Duration(4, 4))
    assert marked(found.steps) == [("one", DONE), ("two", TODO)]
    assert (texts(found.acceptance), [file.path for file in found.files]) == (["it works"], ["a.py"])
