from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.lint.document import Document
from planproof.lint.rule import Rule
from planproof.lint.rules.tasks import (
    dependency_circle,
    dependency_on_later_phase,
    duplicate_task,
    duplicate_task_id,
    empty_task,
    large_task_without_steps,
    several_tasks_in_one,
    task_depends_on_itself,
    task_without_criterion,
    task_without_files,
    task_without_owner,
    task_without_verb,
    unknown_dependency,
    vague_task,
)
from planproof.reading import read_plan
from planproof.text import SourceText
from tests.lint.kit import PLAN, document, fixed, found, lines

NEEDS = "- [ ] {id} Do {id}\n  - Depends on: {needs}\n"


def plan(*items: str, head: str = "") -> str:
    """A plan of one phase with these items; its first one stands in line 5."""
    return "\n".join(["# A plan", head, "## Phase 1: Storage", "", *items, ""])


CLEAN = [
    (unknown_dependency, plan("- [ ] T1 Add", "- [ ] T2 Call", "  - Depends on: T1"), "one that is there"),
    (unknown_dependency, plan("- [ ] T1 Add", "  - Depends on: None"), "none"),
    (unknown_dependency, plan("- [ ] T1 Add", "  - Depends on: SHOP-123"), "a ticket"),
    (unknown_dependency, plan("- [ ] 1.1.1 Add", "- [ ] 1.2.1 Call", "  - Depends on: 1.1"), "a group of tasks"),
    (unknown_dependency, plan("- [ ] 1.1.1 Add", "- [ ] 1.2.1 Call", "  - Depends on: 1.1.x"), "a group with a letter"),
    (unknown_dependency, plan("- [ ] A-1 Add", "- [ ] A-2 Call", "  - Depends on: 1"), "the end of an id"),
    (
        unknown_dependency,
        plan("- [ ] T1 Add", "  - Depends on: T9", "", "Notes", "", "| T9 | done elsewhere |", "|--|--|", "| T9 | x |"),
        "one that a table tells of",
    ),
    (dependency_on_later_phase, plan("- [ ] T1 Add", "  - Depends on: T2", "- [ ] T2 Call"), "of the same phase"),
    (
        dependency_on_later_phase,
        "# A\n\n## Phase 2: A\n\n**Dependencies:** Phase 1\n\n- [ ] T1 Add\n\n## Phase 1: B\n\n- [ ] T2 Call\n",
        "a lower number below",
    ),
    (
        dependency_on_later_phase,
        "# A\n\n## Phase 1: A\n\n- [ ] T1 Add\n  - Depends on: T2\n\n## Phase 2: B\n\n- [x] T2 Call\n",
        "one that is done",
    ),
    (dependency_circle, plan("- [x] T1 Add", "  - Depends on: T2", "- [x] T2 Call", "  - Depends on: T1"), "all done"),
    (dependency_circle, plan("- [ ] T1 Add", "  - Depends on: T1"), "itself"),
    (task_depends_on_itself, plan("- [ ] T1 Add", "- [ ] T2 Call", "  - Depends on: T1"), "another"),
    (duplicate_task, plan("- [ ] Add", "", "### Later", "", "- [ ] Add"), "of two lists"),
    (duplicate_task, plan("- [ ] Test", "  - [ ] the table", "- [ ] Test", "  - [ ] the page"), "with other steps"),
    (duplicate_task, plan("- [x] Add", "- [ ] Add"), "done once"),
    (duplicate_task, plan("- [ ] T1 Add", "- [ ] T2 Add"), "with ids of their own"),
    (duplicate_task, plan("| Task | Where |", "|--|--|", "| Add | api |", "| Add | web |"), "rows that differ"),
    (duplicate_task_id, "# A\n\n## Phase 1: A\n\n1. [ ] Add\n\n## Phase 2: B\n\n1. [ ] Call\n", "numbers of lists"),
    (empty_task, plan("- [ ] Add", "- [ ] ", "  - below"), "with something below"),
    (empty_task, "# A\n\n```markdown\n- [ ]\n```\n", "in code"),
    (large_task_without_steps, plan("- [ ] Move all [XL]", "  1. First", "  2. Then"), "with steps"),
    (large_task_without_steps, plan("- [ ] Move all [XL]", "  - some are old"), "with a list below"),
    (large_task_without_steps, plan("- [x] Move all [XL]"), "done"),
    (large_task_without_steps, plan("- [ ] Move all [L] (30h)"), "of less than a week"),
    (task_without_criterion, plan("- [ ] Add", "  - Verify: `make test`"), "with a command"),
    (task_without_criterion, plan("- [x] Add"), "done"),
    (
        task_without_criterion,
        plan("- [ ] Add", "", "**Acceptance Criteria:**", "", "- it is there"),
        "with criteria of its phase",
    ),
    (task_without_files, plan("- [ ] Add", "- [ ] Call"), "where no task names any"),
    (task_without_files, plan("- [ ] Add", "  - Files: `a/b.py`", "- [ ] Test it"), "where nothing is changed"),
    (task_without_files, plan("- [ ] Add", "  - Files: `a/b.py`", "- [ ] Extend c/d.py"), "named in its words"),
    (task_without_owner, plan("- [ ] Add (Owner: Ann)", "- [ ] Call"), "where half have none"),
    (several_tasks_in_one, plan("- [ ] Add the table and test it"), "what belongs to it"),
    (several_tasks_in_one, plan("- [ ] Create and update the table"), "one object of two verbs"),
    (several_tasks_in_one, plan("- [ ] Delete the table and remove all uses of it"), "what speaks of the first"),
    (several_tasks_in_one, plan("- [ ] Add the table and write the page", "  - [ ] table", "  - [ ] page"), "steps"),
    (vague_task, plan("- [ ] Polish", "  - [ ] the buttons"), "with steps"),
    (vague_task, plan("- [ ] Polish the buttons"), "that says what"),
    (task_without_verb, plan("- [ ] Tabelle", "- [ ] Seite", "- [ ] Knopf"), "no English orders"),
]

CASES = [
    (
        unknown_dependency,
        plan("- [ ] T1 Add", "- [ ] T2 Call", "  - Depends on: T1, T9"),
        [(7, "task T2 depends on T9, which no task of this plan is called")],
    ),
    (
        dependency_on_later_phase,
        "# A\n\n## Phase 1: A\n\n**Dependencies:** Phase 2\n\n- [ ] T1 Add\n\n## Phase 2: B\n\n- [ ] T2 Call\n",
        [(5, "phase 1 depends on phase 2, which comes later")],
    ),
    (
        dependency_on_later_phase,
        (
            "# A\n\n## Phase 1: A\n\n**Dependencies:** Phase 2\n\n- [ ] T1 Add\n  - Depends on: T2\n\n"
            "## Phase 2: B\n\n- [ ] T2 Call\n"
        ),
        [(5, "phase 1 depends on phase 2, which comes later")],
    ),
    (
        dependency_on_later_phase,
        "# A\n\n## Phase 1: A\n\n- [ ] T1 Add\n  - Depends on: T2\n\n## Phase 2: B\n\n- [ ] T2 Call\n",
        [(6, "task T1 depends on task T2 of phase 2, which comes later")],
    ),
    (
        dependency_circle,
        (
            "# A\n\n## Phase 1: A\n\n**Dependencies:** Phase 2\n\n- [ ] T1 Add\n\n"
            "## Phase 2: B\n\n- [ ] T2 Call\n  - Depends on: T1\n"
        ),
        [(5, "phase 1 waits for phase 2, which waits for task T2, which waits for task T1, which waits for phase 1")],
    ),
    (
        dependency_circle,
        plan(*(NEEDS.format(id=f"T{n}", needs=f"T{n % 8 + 1}") for n in range(1, 9))),
        [
            (
                6,
                " which waits for ".join(
                    ["task T1 waits for task T2,", *(f"task T{n}," for n in range(3, 7)), "…,", "task T1"]
                ),
            )
        ],
    ),
    (
        task_depends_on_itself,
        plan("- [ ] T1 Add", "  - Depends on: T1"),
        [(6, "task T1 depends on itself")],
    ),
    (duplicate_task, plan("- [ ] Add", "- [ ] Call", "- [ ] add."), [(7, '"add." stands in line 5 already')]),
    (
        duplicate_task_id,
        "# A\n\n## Phase 1: A\n\n- [ ] T1 Add\n\n## Phase 2: B\n\n- [ ] t1 Call\n- [ ] T1 Show\n",
        [(10, "two tasks are called T1; the first stands in line 5")],
    ),
    (empty_task, plan("- [ ] Add", "- [x]"), [(6, "a checkbox has no words behind it")]),
    (
        large_task_without_steps,
        plan("- [ ] 1.1 Move all (2 weeks)", "- [ ] 1.2 Move [XXL]"),
        [
            (5, "task 1.1 is estimated at 80 hours and has no steps"),
            (6, "task 1.2 is estimated at XXL and has no steps"),
        ],
    ),
    (
        task_without_criterion,
        plan("- [ ] Add", "- [ ] Call"),
        [(5, "none of the 2 open tasks says when it is done")],
    ),
    (
        task_without_criterion,
        plan("- [ ] Add", "  - Acceptance: it is there", "- [ ] Call"),
        [(7, '"Call" does not say when it is done')],
    ),
    (
        task_without_owner,
        plan("- [ ] Add (Owner: Ann)", "- [ ] Call (Owner: Ben)", "- [ ] Show"),
        [(7, '"Show" has no owner; 2 of 3 tasks have one')],
    ),
    (
        task_without_files,
        plan("- [ ] Add", "  - Files: `a/b.py`", "- [ ] Call"),
        [(7, '"Call" names no file')],
    ),
    (
        several_tasks_in_one,
        plan("- [ ] 1.1 Add the table and then write the page", "- [ ] 1.2 Add the table; remove the page"),
        [
            (5, 'task 1.1 has a second order in it, to "write"'),
            (6, 'task 1.2 has a second order in it, to "remove"'),
        ],
    ),
    (
        vague_task,
        plan("- [ ] Fix bugs", "- [ ] Store names etc.", "- [ ] Clean-up"),
        [
            (5, '"Fix bugs" is vague'),
            (6, '"Store names etc." leaves open what "etc." stands for'),
            (7, '"Clean-up" is vague'),
        ],
    ),
]


@pytest.mark.parametrize(("module", "text"), [pytest.param(m, t, id=f"{m.RULE.name}: {why}") for m, t, why in CLEAN])
def test_what_is_left_alone(module: object, text: str) -> None:
    rule = module.RULE  # type: ignore[attr-defined]
    assert not found(rule, text)


@pytest.mark.parametrize(("module", "text", "wanted"), [pytest.param(*case, id=case[0].RULE.name) for case in CASES])
def test_what_is_found(module: object, text: str, wanted: list[tuple[int, str]]) -> None:
    rule: Rule = module.RULE  # type: ignore[attr-defined]
    messages = [finding.message for finding in found(rule, text)]
    assert list(zip(lines(rule, text), messages, strict=True)) == wanted


def test_a_dependency_is_shown_where_its_name_stands() -> None:
    text = plan("- [ ] T1 Add", "- [ ] T2 Call", "  - Depends on: T1, T9")
    (finding,) = found(unknown_dependency.RULE, text)
    assert document(text).source.slice(finding.span) == "T9"


@pytest.mark.parametrize(
    ("written", "meant"),
    [("T1", "T001"), ("T01", "T001"), ("t-001", "T001")],
)
def test_an_id_in_other_letters_is_mended(written: str, meant: str) -> None:
    text = plan("- [ ] T001 Add", "- [ ] T002 Call", f"  - Depends on: {written}")
    mended = fixed(unknown_dependency.RULE, text)
    assert mended in (text, text.replace(f"on: {written}", f"on: {meant}"))
    assert not found(unknown_dependency.RULE, mended)


def test_an_id_that_nobody_bears_is_not_mended() -> None:
    text = plan("- [ ] T001 Add", "- [ ] T002 Call", "  - Depends on: T009")
    assert fixed(unknown_dependency.RULE, text) == text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("- [ ] Add\n- [ ]\n- [ ] Call\n", "- [ ] Add\n- [ ] Call\n"),
        ("- [ ] Add\n- [ ]", "- [ ] Add"),
        ("- [ ] Add\r\n- [ ]\r\n", "- [ ] Add\r\n"),
        ("- [ ]", ""),
    ],
)
def test_an_empty_checkbox_is_taken_away_with_its_line(text: str, wanted: str) -> None:
    assert fixed(empty_task.RULE, text) == wanted


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=20))
def test_work_that_only_needs_earlier_work_has_no_circle(pairs: list[tuple[int, int]]) -> None:
    needs: dict[int, set[int]] = {}
    for one, other in pairs:
        needs.setdefault(max(one, other), set()).add(min(one, other))
    named = {n: [f"T{10 + m}" for m in sorted(needs.get(n, ())) if m != n] for n in range(10)}
    items = [f"- [ ] T{10 + n} Do\n  - Depends on: {', '.join(named[n]) or 'None'}" for n in range(10)]
    assert not found(dependency_circle.RULE, plan(*items))
    assert not found(dependency_on_later_phase.RULE, plan(*items))


@given(st.integers(2, 12), st.data())
def test_each_circle_is_found_once(size: int, data: st.DataObject) -> None:
    order = data.draw(st.permutations(range(size)))
    follows = dict(zip(order, [*order[1:], order[0]], strict=True))
    items = [f"- [ ] T{10 + n} Do\n  - Depends on: T{10 + follows[n]}" for n in range(size)]
    assert len(found(dependency_circle.RULE, plan(*items))) == 1


def test_bytes_that_are_no_text_move_nothing() -> None:
    source = SourceText.of(plan("- [ ] T1 Add", "- [ ] T2 Call", "  - Depends on: \u00e9, T9").encode("latin-1"))
    (finding,) = unknown_dependency.RULE.check(Document(PLAN, source, read_plan(source)))
    assert source.slice(finding.span) == "T9"
