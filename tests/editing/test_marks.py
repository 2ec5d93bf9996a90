import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.editing.draft import Draft
from planproof.editing.effect import carried_out
from planproof.editing.marks import set_state, state_at
from planproof.editing.paths import part, paths
from planproof.editing.style import Style
from planproof.errors import NotProvable
from planproof.model import Criterion, Phase, Question, State, Step, Task
from planproof.reading import read_plan
from planproof.text import SourceText
from tests.editing.kit import draft_of, marked
from tests.reading.generated import well_formed

TODO, DOING, DONE, BLOCKED, DROPPED = State.TODO, State.DOING, State.DONE, State.BLOCKED, State.DROPPED


def line(text: str, address: str, state: State, *, plan: str = "# P\n\n## Phase 1: A\n\n{}\n") -> str:
    """One line of a plan after it was marked; nothing else of the plan may change."""
    before, after = plan.partition("{}")[::2]
    changed = marked(before + text + after, address, state)
    assert changed.startswith(before)
    assert changed.endswith(after)
    return changed[len(before) : len(changed) - len(after)]


@pytest.mark.parametrize(
    ("text", "state", "wanted"),
    [
        ("- [ ] Dig (2h)", DONE, "- [x] Dig (2h)"),
        ("- [x] Dig (2h)", TODO, "- [ ] Dig (2h)"),
        ("* [ ]  Dig", DOING, "* [~]  Dig"),
        ("1. [ ] **Dig** the hole", DONE, "1. [x] **Dig** the hole"),
        ("- [~] Dig", DONE, "- [x] Dig"),
        ("- [~] Dig", TODO, "- [ ] Dig"),
        ("- [ ] Dig", BLOCKED, "- [ ] \u26d4 Dig"),
        ("- [ ] \u26d4 Dig", DONE, "- [x] Dig"),
        ("- [ ] \u26d4 Dig", TODO, "- [ ] Dig"),
        ("- [ ] Dig `a~b`", DROPPED, "- [ ] ~~Dig `a~b`~~"),
        ("- [ ] ~~Dig~~", TODO, "- [ ] Dig"),
        ("- [x] ~~Dig~~ → too hard", DONE, "- [x] Dig → too hard"),
        ("- \u2705 Dig", TODO, "- Dig"),
        ("- \u2705 Dig", DOING, "- \U0001f504 Dig"),
        ("- Dig", DONE, "- \u2705 Dig"),
        ("- Dig (done)", TODO, "- Dig"),
        ("- Dig - done", TODO, "- Dig"),
        ("- [ ] Dig (in progress)", DONE, "- [x] Dig"),
        ("+ [X] Dig", TODO, "+ [ ] Dig"),
        ("- [ ] Größe 漢字 😀", DONE, "- [x] Größe 漢字 😀"),
    ],
)
def test_an_item_is_marked_where_its_mark_stands(text: str, state: State, wanted: str) -> None:
    assert line(text, "1.1", state) == wanted


@pytest.mark.parametrize(
    ("text", "address", "state", "wanted"),
    [
        ("- [X] Dig\n- [ ] Sow", "1.2", DONE, "- [X] Dig\n- [X] Sow"),
        ("- [/] Dig\n- [ ] Sow", "1.2", DOING, "- [/] Dig\n- [/] Sow"),
        ("- [ ] \U0001f6a7 Dig\n- [ ] Sow", "1.2", DOING, "- [ ] \U0001f6a7 Dig\n- [ ] \U0001f6a7 Sow"),
        ("- [ ] \U0001f6ab Dig\n- [ ] Sow", "1.2", DROPPED, "- [ ] \U0001f6ab Dig\n- [ ] \U0001f6ab Sow"),
        ("- [x] \u2714 Dig\n- [ ] \U0001f6a7 Sow", "1.2", DONE, "- [x] \u2714 Dig\n- [x] \u2714 Sow"),
        ("1. \u2714 Dig\n2. Sow", "1.2", DONE, "1. \u2714 Dig\n2. \u2714 Sow"),
    ],
)
def test_one_hand_goes_on_as_it_began(text: str, address: str, state: State, wanted: str) -> None:
    assert line(text, address, state) == wanted


TABLE = """| Task | Status    | Effort |
|------|-----------|--------|
| Dig  | ✅ Done   | 2h     |
| Sow  | ⬜ Todo   | 3h     |
| Reap | ⬜ Todo   | 3h     |"""


@pytest.mark.parametrize(
    ("address", "state", "before", "after"),
    [
        ("1.2", DONE, "| Sow  | ⬜ Todo   | 3h     |", "| Sow  | ✅ Done   | 3h     |"),
        ("1.1", TODO, "| Dig  | ✅ Done   | 2h     |", "| Dig  | ⬜ Todo   | 2h     |"),
        ("1.3", DOING, "| Reap | ⬜ Todo   | 3h     |", "| Reap | 🔄 In Progress | 3h     |"),
    ],
)
def test_a_row_is_marked_in_its_column(address: str, state: State, before: str, after: str) -> None:
    assert line(TABLE, address, state) == TABLE.replace(before, after)


@pytest.mark.parametrize(
    ("text", "state", "wanted"),
    [
        ("### Task 1.1: Dig\n\nDeep.", DONE, "### Task 1.1: Dig ✅\n\nDeep."),
        ("### Task 1.1: Dig ✅\n\nDeep.", TODO, "### Task 1.1: Dig\n\nDeep."),
        ("### Task 1.1: Dig ##\n\nDeep.", DONE, "### Task 1.1: Dig ✅ ##\n\nDeep."),
        ("### Task 1.1: Dig\n**Status:** Not Started", DONE, "### Task 1.1: Dig\n**Status:** Done"),
        ("### Task 1.1: Dig\n**Status:** 🔄 IN PROGRESS", DONE, "### Task 1.1: Dig\n**Status:** ✅ DONE"),
        ("### Task 1.1: Dig\n**Status:** offen", DONE, "### Task 1.1: Dig\n**Status:** erledigt"),
        ("**Task 1.1: Dig**\n\n- deep", DONE, "**Task 1.1: Dig** ✅\n\n- deep"),
    ],
)
def test_a_heading_is_marked_behind_it_or_in_its_status_field(text: str, state: State, wanted: str) -> None:
    assert line(text, "1.1", state) == wanted


def test_a_new_status_field_is_written_as_those_of_the_other_tasks() -> None:
    text = "### Task 1.1: Dig\n**Status**: Complete\n\n### Task 1.2: Sow\n\nSeeds."
    assert line(text, "1.2", DONE) == text.replace("Sow\n", "Sow\n\n**Status**: Complete\n")


def test_a_phase_passes_its_mark_to_tasks_without_one() -> None:
    text = "# P\n\n## Phase 1: Dig\n\n- Take a spade\n- Go\n\n## Phase 2: Sow\n\n- Seeds\n"
    assert marked(text, "1", DONE) == text.replace("Dig\n", "Dig ✅\n")


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_other_byte_stays(ending: str) -> None:
    text = "\ufeff# P \n\n## Phase 1: A\n- [ ] Dig  \n\t- [ ] deep\t\n- [ ] Sow".replace("\n", ending)
    assert marked(text, "1.1/1", DONE) == text.replace("[ ] deep", "[x] deep")


def test_what_would_change_other_tasks_is_not_done() -> None:
    # A box would make this item the only task, so another way is found that keeps the others.
    assert marked("# P\n\n## Phase 1: A\n\n- Dig\n- Sow\n", "1.1", DROPPED).count("Sow") == 1
    # The acceptance of a task that stands behind a key is read as it is, marks and all.
    text = "# P\n\n## Phase 1: A\n\n- [ ] Dig\n  - **Acceptance:** it holds\n"
    with pytest.raises(NotProvable, match=r"no way to mark 1\.1/C1 as done"):
        marked(text, "1.1/C1", DONE)


def test_a_criterion_behind_its_key_is_marked_before_its_words() -> None:
    text = "# P\n\n## Phase 1: A\n\n**Acceptance:** it holds\n\n- [ ] Dig\n"
    done = text.replace(" it", " \u2705 it")
    assert marked(text, "1/C1", DONE) == done
    assert marked(done, "1/C1", TODO) == text


MARKABLE = (Phase, Task, Step, Criterion, Question)


def check_marking(draft: Draft, chance: random.Random, most: int) -> int:
    """Mark parts at random; each change that is made is what was meant, and reopening what was open gives it back."""
    style = Style(draft)
    found = [(path, node) for path, node in paths(draft.plan) if isinstance(node, MARKABLE)]
    made = 0
    for path, _ in chance.sample(found, min(most, len(found))):
        before, state = state_at(draft.plan, path), chance.choice(list(State))
        try:
            after = carried_out(draft, [set_state(draft, style, path, state, "it")])
        except NotProvable:
            continue
        made += 1
        node = type(part(draft.plan, path))
        reached = state_at(after.plan, path)
        assert reached is state or (node is Question and reached.closed == state.closed)
        assert len(after.plan.sections) == len(draft.plan.sections)
        if before is State.TODO and state is State.DONE and draft.boxed.get(part(draft.plan, path).span):
            back = carried_out(after, [set_state(after, Style(after), path, State.TODO, "it")])
            assert back.source.data == draft.source.data
    return made


@given(well_formed(), st.randoms(use_true_random=False))
def test_any_part_of_any_plan_is_marked_alone(text: str, chance: random.Random) -> None:
    draft = draft_of(text)
    assert check_marking(draft, chance, 4)


def test_real_plans_are_marked(corpus: list[Path]) -> None:
    chance = random.Random(1)
    made = wanted = 0
    for path in chance.sample(corpus, 40):
        source = SourceText(path.read_bytes())
        if len(source.data) < 60_000:
            made += check_marking(Draft(source, read_plan(source)), chance, 3)
            wanted += 3
    assert made > wanted * 0.8
