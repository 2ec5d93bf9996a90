"""Criteria of the whole plan: section 5 of the plan language."""

import pytest

from planproof.model import Criterion
from tests.reading.telling import DONE, DROPPED, TODO, marked, read, texts

BEGUN = "\n## Phase 1: Work\n\n- [x] a\n"


def criteria(text: str, *, begun: bool = True) -> tuple[Criterion, ...]:
    return read(f"# Plan\n\n{text}\n{BEGUN if begun else ''}").criteria


NAMES = ["Success Criteria", "Acceptance Criteria", "Definition of Done", "Exit Criteria", "Validation Checklist"]
NAMES += ["Verification Checklist", "Final Checklist"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "head", ["## {}", "### {}:", "**{}:**", "**{}**", "## 4. {}", "## ✅ {}", "## **{}**", "## 4. *{}*"]
)
def test_every_name_opens_a_list_of_criteria(name: str, head: str) -> None:
    text = f"## Words\n\n{head.format(name)}\n\n- [x] it works\n- [ ] it is fast"
    assert marked(criteria(text)) == [("it works", DONE), ("it is fast", TODO)]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ("- it works\n- it is fast", [TODO, TODO]),
        ("1. it works\n2. it is fast", [TODO, TODO]),
        ("* [x] it works\n* [X] it is fast", [DONE, DONE]),
        ("1. [x] it works\n2. [ ] it is fast", [DONE, TODO]),
        ("- ✅ it works\n- it is fast", [DONE, TODO]),
        ("- it works ✅\n- it is fast ❌", [DONE, DROPPED]),
        ("- it works (done)\n- ~~it is fast~~", [DONE, DROPPED]),
        ("- ⬜ it works\n- ✅ it is fast", [TODO, DONE]),
        ("- **it works**\n- *it is* `fast`", [TODO, TODO]),
    ],
)
def test_items_of_any_sort_are_criteria_and_unmarked_ones_todo(items: str, expected: list[str]) -> None:
    assert marked(criteria(f"## Success Criteria\n\n{items}")) == list(
        zip(["it works", "it is fast"], expected, strict=True)
    )


def test_a_table_has_one_a_row() -> None:
    table = "| Criterion | Status |\n|---|---|\n| it works | ✅ |\n| it is fast | pending |"
    assert marked(criteria(f"## Success Criteria\n\n{table}")) == [("it works", DONE), ("it is fast", TODO)]


@pytest.mark.parametrize(
    "groups",
    [
        "### Functional\n\n- [x] it works\n\n### Other\n\n- [ ] it is fast",
        "**Functional:**\n\n- [x] it works\n\n**Other:**\n\n- [ ] it is fast",
        "- **Functional:**\n  - [x] it works\n- **Other:**\n  - [ ] it is fast",
        "- Functional:\n  - [x] it works\n- Other:\n  - [ ] it is fast",
        "1. Functional\n   - [x] it works\n2. Other\n   - [ ] it is fast",
        "### Must Have\n\n- [x] it works\n\n#### Performance\n\n- [ ] it is fast",
        "**Tests:**\n- [x] it works\n\n**Documentation:**\n- [ ] it is fast",
    ],
)
def test_of_items_in_named_groups_the_items_count_not_the_names(groups: str) -> None:
    assert marked(criteria(f"## Success Criteria\n\n{groups}")) == [("it works", DONE), ("it is fast", TODO)]


def test_an_item_with_details_is_one_criterion() -> None:
    assert texts(criteria("## Success Criteria\n\n- [ ] it works\n  - on phones\n  - on desks\n- it is fast")) == [
        "it works",
        "it is fast",
    ]


@pytest.mark.parametrize("before", ["**Status:** Planning\n\n", ""])
def test_a_tick_before_each_criterion_of_a_plan_that_has_not_begun_is_decoration(before: str) -> None:
    text = f"{before}## Success Criteria\n\n- ✅ it works\n- ✅ it is fast\n\n## Phase 1: A\n\n- [ ] a"
    assert marked(criteria(text, begun=False)) == [("it works", TODO), ("it is fast", TODO)]


def test_a_ticked_box_is_never_decoration() -> None:
    text = "## Success Criteria\n\n- [x] it works\n- [x] it is fast\n\n## Phase 1: A\n\n- [ ] a"
    assert marked(criteria(text, begun=False)) == [("it works", DONE), ("it is fast", DONE)]


def test_in_a_plan_that_has_begun_a_tick_is_a_mark() -> None:
    assert marked(criteria("## Success Criteria\n\n- ✅ it works\n- ✅ it is fast")) == [
        ("it works", DONE),
        ("it is fast", DONE),
    ]
    text = "**Status:** Completed\n\n## Success Criteria\n\n- ✅ it works"
    assert marked(criteria(text, begun=False)) == [("it works", DONE)]


def test_criteria_keep_the_durations_that_they_demand() -> None:
    assert texts(criteria("## Success Criteria\n\n- a page loads in 2 seconds\n- support answers within 4h")) == [
        "a page loads in 2 seconds",
        "support answers within 4h",
    ]


def test_several_sections_add_up() -> None:
    assert texts(criteria("## Success Criteria\n\n- one\n\n## Definition of Done\n\n- two")) == ["one", "two"]


def test_criteria_of_a_phase_are_not_the_plans() -> None:
    plan = read("# Plan\n\n## Phase 1: A\n\n- [ ] a\n\n### Success Criteria\n\n- one\n\n## Success Criteria\n\n- two\n")
    assert (texts(plan.phases[0].acceptance), texts(plan.criteria)) == (["one"], ["two"])


def test_empty_items_are_no_criteria() -> None:
    assert texts(criteria("## Success Criteria\n\n-\n- one\n- [ ]\n")) == ["one"]
