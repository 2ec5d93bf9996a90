"""The first line of an item, taken apart: what is a mark and what are words."""

import re
from typing import Any

import pytest

from planproof.model import Duration, Effort, Task
from tests.reading.telling import BLOCKED, DOING, DONE, DROPPED, TODO, in_phase, read, states, task, texts

CASES: list[tuple[str, dict[str, Any]]] = [
    # Boxes.
    ("- [ ] Build it", {"state": TODO}),
    ("- [x] Build it", {"state": DONE}),
    ("- [X] Build it", {"state": DONE}),
    ("- [~] Build it", {"state": DOING}),
    ("- [-] Build it", {"state": DOING}),
    ("- [/] Build it", {"state": DOING}),
    ("* [x] Build it", {"state": DONE}),
    ("+ [x] Build it", {"state": DONE}),
    ("1. [x] Build it", {"state": DONE, "id": "1"}),
    ("3) [ ] Build it", {"state": TODO, "id": "3"}),
    ("-\t[x]\tBuild it", {"state": DONE}),
    ("- [ ]* Build it", {"state": TODO, "optional": True}),
    ("- [x]* Build it", {"state": DONE, "optional": True}),
    ("- [ ] * Build it", {"state": TODO, "optional": True}),
    # Emoji and words.
    ("- ✅ Build it", {"state": DONE}),
    ("- ☑️ Build it", {"state": DONE}),
    ("- Build it ✅", {"state": DONE}),
    ("- Build it - done", {"state": DONE}),
    ("- Build it — DONE", {"state": DONE}),
    ("- Build it (done)", {"state": DONE}),
    ("- Build it [DONE]", {"state": DONE}),
    ("- Build it (✅ 2025-10-26)", {"state": DONE}),
    ("- 🚧 Build it", {"state": DOING}),
    ("- 🔄 Build it", {"state": DOING}),
    ("- ⏳ Build it", {"state": DOING}),
    ("- Build it (in progress)", {"state": DOING}),
    ("- Build it (WIP)", {"state": DOING}),
    ("- ⛔ Build it", {"state": BLOCKED}),
    ("- ⏸️ Build it", {"state": BLOCKED}),
    ("- Build it (blocked)", {"state": BLOCKED}),
    ("- ❌ Build it", {"state": DROPPED}),
    ("- 🚫 Build it", {"state": DROPPED}),
    ("- Build it (skipped)", {"state": DROPPED}),
    ("- ⬜ Build it", {"state": TODO}),
    ("- 📅 Build it", {"state": TODO}),
    ("- Build it (not started)", {"state": TODO}),
    # Where they disagree the word wins; negations and parts.
    ("- ✅ Build it (not implemented)", {"state": TODO}),
    ("- ✅ Build it (partly done)", {"state": DOING}),
    ("- ❌ Build it - done", {"state": DONE}),
    # Strikes.
    ("- ~~Build it~~", {"state": DROPPED}),
    ("- [ ] ~~Build it~~", {"state": DROPPED}),
    ("- [x] ~~Build it~~", {"state": DROPPED}),
    # Sizes and durations.
    ("- [ ] Build it [M]", {"effort": "M"}),
    ("- [ ] Build it (M)", {"effort": "M"}),
    ("- [ ] [M] Build it", {"effort": "M"}),
    ("- [ ] Build it (Effort: M)", {"effort": "M"}),
    ("- [ ] Build it (Effort: Medium)", {"effort": "M"}),
    ("- [ ] Build it (Size: L)", {"effort": "L"}),
    ("- [ ] Build it (S-M)", {"effort": "M"}),
    ("- [ ] Build it (4h)", {"estimate": (4, 4)}),
    ("- [ ] Build it [4h]", {"estimate": (4, 4)}),
    ("- [ ] Build it (2-3 hours)", {"estimate": (2, 3)}),
    ("- [ ] Build it (~30 min)", {"estimate": (0.5, 0.5)}),
    ("- [ ] Build it (M, 2 days)", {"effort": "M", "estimate": (16, 16)}),
    ("- [ ] Build it (2 days, M)", {"effort": "M", "estimate": (16, 16)}),
    ("- [ ] Build it [M] (2 days)", {"effort": "M", "estimate": (16, 16)}),
    ("- [ ] Build it - 2 days", {"estimate": (16, 16)}),
    ("- [ ] Build it — 4h", {"estimate": (4, 4)}),
    ("- [ ] Build it（4小时）", {"estimate": (4, 4)}),
    ("- [ ] Build it (4h) ✅", {"estimate": (4, 4), "state": TODO}),
    # Ids and tags.
    ("- [ ] 1.1 Build it", {"id": "1.1"}),
    ("- [ ] 1.1. Build it", {"id": "1.1"}),
    ("- [ ] 1.1: Build it", {"id": "1.1"}),
    ("- [ ] 1.1 - Build it", {"id": "1.1"}),
    ("- [ ] 2.3.4 Build it", {"id": "2.3.4"}),
    ("- [ ] **1.1** Build it", {"id": "1.1"}),
    ("- [ ] **1.1 Build it**", {"id": "1.1"}),
    ("- [ ] **1.1**: Build it", {"id": "1.1"}),
    ("- [ ] T001 Build it", {"id": "T001"}),
    ("- [ ] `T001` Build it", {"id": "T001"}),
    ("- [ ] T001: Build it", {"id": "T001"}),
    ("- [ ] FE-12 Build it", {"id": "FE-12"}),
    ("- [ ] FE-12: Build it", {"id": "FE-12"}),
    ("- [ ] Task 3: Build it", {"id": "3"}),
    ("- [ ] **Task 3:** Build it", {"id": "3"}),
    ("- [ ] Task 1.2 Build it", {"id": "1.2"}),
    ("- [ ] Step 4: Build it", {"id": "4"}),
    ("- [ ] Step 4 - Build it", {"id": "4"}),
    ("- [ ] T001 [P] Build it", {"id": "T001", "tags": ("P",)}),
    ("- [ ] T001 [P] [US1] Build it", {"id": "T001", "tags": ("P", "US1")}),
    ("- [ ] T001 [US1][P] Build it", {"id": "T001", "tags": ("US1", "P")}),
    ("- [ ] T001 [P] [M] Build it", {"id": "T001", "tags": ("P",), "effort": "M"}),
    ("- ✅ 1.1 Build it", {"id": "1.1", "state": DONE}),
    ("- [x] ✅ 1.1 Build it (4h) [S]", {"id": "1.1", "state": DONE, "effort": "S", "estimate": (4, 4)}),
    ("7. Build it", {"id": "7"}),
    ("7. [ ] T012 Build it", {"id": "T012"}),
    # Inline marks.
    ("- [ ] **Build it**", {}),
    ("- [ ] *Build* `it`", {}),
    ("- [ ] [Build](https://example.org) it", {}),
    ("- [ ] Build it:", {}),
    ("- [ ] 🛒 Build it", {}),
]


@pytest.mark.parametrize(("item", "expected"), CASES, ids=[item for item, _ in CASES])
def test_an_item_is_taken_apart(item: str, expected: dict[str, Any]) -> None:
    found = task(item)
    assert found.text == "Build it"
    assert found.state is expected.get("state", TODO)
    assert found.effort == (Effort(expected["effort"]) if "effort" in expected else None)
    assert found.estimate == (Duration(*expected["estimate"]) if "estimate" in expected else None)
    assert (found.id, found.tags, found.optional) == (
        expected.get("id"),
        expected.get("tags", ()),
        expected.get("optional", False),
    )


WITH_IDS = [(item, expected) for item, expected in CASES if "id" in expected and item.startswith("- ")]


@pytest.mark.parametrize(("item", "expected"), WITH_IDS, ids=[item for item, _ in WITH_IDS])
def test_a_heading_with_an_id_is_taken_apart_like_an_item(item: str, expected: dict[str, Any]) -> None:
    found = task("### " + re.sub(r"^- (?:\[.\] )?", "", item) + "\n\nWords.")
    assert (found.text, found.id, found.tags) == ("Build it", expected["id"], expected.get("tags", ()))
    assert found.effort == (Effort(expected["effort"]) if "effort" in expected else None)
    assert found.state is expected.get("state", TODO)


@pytest.mark.parametrize("heading", ["~~1.1 Build it~~", "1.1 ~~Build it~~", "~~Task 1.1: Build it~~ → moved"])
def test_a_heading_that_is_struck_through_is_dropped(heading: str) -> None:
    found = task(f"### {heading}\n\nWords.")
    assert (found.id, found.state) == ("1.1", DROPPED)


@pytest.mark.parametrize(
    ("item", "owner"),
    [
        ("- [ ] Build it @ann", "ann"),
        ("- [ ] Build it (@ann)", "ann"),
        ("- [ ] Build it (Owner: Ann)", "Ann"),
        ("- [ ] Build it (Owner: @ann)", "ann"),
        ("- [ ] Build it [@ann-lee]", "ann-lee"),
        ("- [ ] Build it, says ann@example.org", None),
        ("- [ ] Build `@ann/it`", None),
        ("- [ ] Build @ann/it", None),
    ],
)
def test_an_owner_is_named_by_an_at_sign_or_a_bracket(item: str, owner: str | None) -> None:
    assert task(item).owner == owner


@pytest.mark.parametrize(
    "item",
    [
        "- [ ] Build it (the first part)",
        "- [ ] Build it (see T001)",
        "- [ ] Build [it](https://example.org/m)",
        "- [ ] Build 3 carts in 2 days or less",
        "- [ ] Build the UTF-8 reader",
        "- [ ] Build it - with care",
        "- [ ] Task force for carts",
        "- [ ] 3 carts are built",
        "- [ ] Add done state",
        "- [ ] Handle blocked users",
        "- [ ] Find completed orders (all of them)",
    ],
)
def test_words_that_only_look_like_a_mark_stay(item: str) -> None:
    found = task(item)
    plain = item.removeprefix("- [ ] ").replace("[it](https://example.org/m)", "it")
    assert (found.text, found.id, found.state, found.effort, found.estimate) == (plain, None, TODO, None, None)


@pytest.mark.parametrize("item", ["- ~~Build it~~ → moved", "- ~~Build it~~ (moved)", "- [x] ~~Build it~~ - moved"])
def test_a_strike_with_a_remark_behind_it_is_still_dropped(item: str) -> None:
    assert task(item).state is DROPPED


def test_a_strike_over_a_part_of_the_words_drops_nothing() -> None:
    assert task("- [ ] Build ~~it~~ them").state is TODO
    assert task("- [ ] ~~Re~~build the whole cart").state is TODO


@pytest.mark.parametrize("colour", ["🔴 RED", "🟢 GREEN", "🔵 REFACTOR"])
def test_the_colours_of_tests_are_steps_not_states(colour: str) -> None:
    phase = in_phase(f"- [ ] {colour}: the cart")
    assert [task.state for task in phase.tasks] == [TODO]
    assert task(f"- {colour} the cart").state is TODO
    assert colour.split()[1] in task(f"- [ ] {colour}: the cart").text


def test_circles_in_a_list_that_grades_importance_are_no_states() -> None:
    items = "".join(f"{sign} build\n" for sign in ("- [ ] 🔴", "- [ ] 🟡", "- [ ] 🟢"))
    assert states(in_phase(items).tasks) == [TODO] * 3
    assert states(in_phase(items.replace("[ ] ", "")).tasks) == [TODO] * 3
    assert texts(in_phase(items).tasks) == ["build"] * 3


def test_circles_in_a_list_of_states_are_states() -> None:
    assert states(in_phase("- ✅ a\n- 🟡 b\n- 🔴 c\n- ⬜ d\n").tasks) == [DONE, DOING, BLOCKED, TODO]


@pytest.mark.parametrize("text", ["🔴 High", "🟡 Medium", "🟢 Low"])
def test_a_circle_before_the_word_priority_is_no_state(text: str) -> None:
    found = read(f"# Plan\n\n## Phase 1: Cart\n\n**Priority:** {text}\n\n- a\n- b\n").phases[0]
    assert found.state is TODO
    assert task(f"- [ ] {text} priority: build").state is TODO
    assert task(f"- [ ] Build it\n  - Priority: {text}").state is TODO


@pytest.mark.parametrize(
    "text",
    [
        "🔴 High",
        "🟡 Medium",
        "🟢 Low",
    ],
)
def test_a_circle_before_the_word_priority_in_a_heading_is_no_state(text: str) -> None:
    found = read(f"# Plan\n\n## Phase 1: Cart ({text} priority)\n\n- a\n- b\n").phases[0]
    assert found.state is TODO


def slices(text: str, found: Task) -> dict[str, str]:
    data = text.encode()
    return {name: data[span.start : span.end].decode() for name, span in found.where.items()}


def test_every_value_of_a_line_knows_its_bytes() -> None:
    text = "# Plän\n\n## Phase 1: Ä\n\n- [~] **T001** [P] Büild ✨ it [M] (2–3 h) (@änn) 🚧\n"
    (found,) = read(text).phases[0].tasks
    where = slices(text, found)
    assert (where["id"], where["effort"], where["estimate"], where["box"]) == ("T001", "M", "2–3 h", "[~]")


def test_an_owner_may_bear_any_letters() -> None:
    assert task("- [ ] Build it (@änn)").owner == "änn"


def test_a_line_of_marks_alone_is_no_task() -> None:
    assert in_phase("- [ ] \n- [ ] ✅\n- [x] (4h)\n").tasks == ()


def test_states_of_all_five_sorts() -> None:
    assert states(in_phase("- ✅ a\n- b\n- 🚧 c\n- ⛔ d\n- ~~e~~\n").tasks) == [DONE, TODO, DOING, BLOCKED, DROPPED]
    boxed = "- [x] a\n- [ ] b\n- [~] c\n- [ ] ⛔ d\n- [ ] ~~e~~\n"
    assert states(in_phase(boxed).tasks) == [DONE, TODO, DOING, BLOCKED, DROPPED]
