import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.editing.arranging.moving import move_beside
from planproof.editing.arranging.removing import remove_part
from planproof.editing.draft import Draft
from planproof.editing.effect import carried_out
from planproof.editing.paths import paths
from planproof.errors import NotProvable
from planproof.model import Criterion, Phase, Question, Step, Task
from planproof.reading import read_plan
from planproof.text import SourceText
from tests.editing.kit import draft_of, path_to
from tests.reading.generated import well_formed

PLAN = """# Garden

## Phase 1: Dig

1. [ ] Find a spade
   - [ ] ask Ann
2. [x] Dig (2h)
3. [ ] Rest

## Phase 2: Sow

- [ ] 2.1 Buy seeds

- [ ] 2.2 Sow them
  in rows

## Phase 3: Reap

Words.

## Risks

| Risk | Impact |
|------|--------|
| Rain | Low    |
| Hail | High   |
"""


def moved(address: str, other: str, *, before: bool, text: str = PLAN) -> str:
    draft = draft_of(text)
    intent = move_beside(draft, path_to(draft, address), path_to(draft, other), address, before=before)
    return carried_out(draft, [intent]).source.data.decode()


def removed(address: str, text: str = PLAN) -> str:
    draft = draft_of(text)
    return carried_out(draft, [remove_part(draft, path_to(draft, address), address)]).source.data.decode()


FIRST = "1. [ ] Find a spade\n   - [ ] ask Ann\n2. [x] Dig (2h)\n3. [ ] Rest\n"
SECOND = "- [ ] 2.1 Buy seeds\n\n- [ ] 2.2 Sow them\n  in rows\n"
ROWS = "| Rain | Low    |\n| Hail | High   |\n"


@pytest.mark.parametrize(
    ("address", "other", "before", "old", "new"),
    [
        ("1.3", "1.1", True, FIRST, "1. [ ] Rest\n2. [ ] Find a spade\n   - [ ] ask Ann\n3. [x] Dig (2h)\n"),
        ("1.1", "1.3", False, FIRST, "1. [x] Dig (2h)\n2. [ ] Rest\n3. [ ] Find a spade\n   - [ ] ask Ann\n"),
        ("2.2", "2.1", True, SECOND, "- [ ] 2.2 Sow them\n  in rows\n\n- [ ] 2.1 Buy seeds\n"),
        ("R2", "R1", True, ROWS, "| Hail | High   |\n| Rain | Low    |\n"),
    ],
)
def test_a_part_moves_in_its_list(address: str, other: str, before: bool, old: str, new: str) -> None:
    assert moved(address, other, before=before) == PLAN.replace(old, new)


def test_a_task_moves_to_another_phase_and_is_dressed_as_those_there() -> None:
    rest = FIRST.replace("1. [ ] Find a spade\n   - [ ] ask Ann\n", "").replace("2. ", "1. ").replace("3. ", "2. ")
    there = SECOND + "\n- [ ] Find a spade\n  - [ ] ask Ann\n"
    assert moved("1.1", "2.2", before=False) == PLAN.replace(FIRST, rest).replace(SECOND, there)
    numbered = FIRST.replace("2. [x]", "3. [x]").replace("3. [ ] Rest", "4. [ ] Rest")
    numbered = numbered.replace("3. [x]", "2. [ ] 2.2 Sow them\n   in rows\n3. [x]")
    assert moved("2.2", "1.1", before=False) == PLAN.replace(FIRST, numbered).replace(SECOND, "- [ ] 2.1 Buy seeds\n")


def test_a_phase_moves_with_all_that_stands_in_it() -> None:
    second = "## Phase 2: Sow\n\n" + SECOND + "\n"
    assert moved("2", "1", before=True) == PLAN.replace(second, "").replace("## Phase 1", second + "## Phase 1")
    assert moved("3", "1", before=True).index("Phase 3") < PLAN.index("Phase 1") + 9


@pytest.mark.parametrize(
    ("address", "old", "new"),
    [
        ("1.1", FIRST, "1. [x] Dig (2h)\n2. [ ] Rest\n"),
        ("1.3", "3. [ ] Rest\n", ""),
        ("1.1/1", "   - [ ] ask Ann\n", ""),
        ("2.1", "- [ ] 2.1 Buy seeds\n\n", ""),
        ("2.2", "\n- [ ] 2.2 Sow them\n  in rows\n", ""),
        ("R1", "| Rain | Low    |\n", ""),
        ("3", "## Phase 3: Reap\n\nWords.\n\n", ""),
    ],
)
def test_a_part_goes_with_its_lines(address: str, old: str, new: str) -> None:
    assert removed(address) == PLAN.replace(old, new)


def test_the_last_phase_leaves_no_blank_lines_behind() -> None:
    text = PLAN[: PLAN.index("## Risks")]
    assert removed("3", text) == text[: text.index("\n## Phase 3")]


def test_what_cannot_stand_there_is_not_moved() -> None:
    with pytest.raises(NotProvable, match=r"no way to move 1\.1"):
        moved("1.1", "1.1/1", before=True)
    with pytest.raises(NotProvable):
        moved("R1", "1.1", before=True)


KINDS = (Phase, Task, Step, Criterion, Question)


def check_arranging(draft: Draft, chance: random.Random, most: int) -> tuple[int, int]:
    """Move and remove parts at random: no word is lost by a move, and none but the part's by a removal."""
    found = [(path, node) for path, node in paths(draft.plan) if isinstance(node, KINDS)]
    made = 0
    tried = chance.sample(found, min(most, len(found)))
    for path, node in tried:
        beside = [
            other for other, one in found if other[:-1] == path[:-1] and other != path and type(one) is type(node)
        ]
        intents = [remove_part(draft, path, "it")]
        intents += (
            [move_beside(draft, path, chance.choice(beside), "it", before=chance.random() < 0.5)] if beside else []
        )
        for intent in intents:
            try:
                after = carried_out(draft, [intent])
            except NotProvable:
                continue
            made += 1
            if intent.what.startswith("move"):
                words = sorted(word for word in draft.source.view.split() if not word[:-1].isdigit())
                assert sorted(word for word in after.source.view.split() if not word[:-1].isdigit()) == words
            else:
                assert len(after.source.data) < len(draft.source.data)
    return made, len(tried)


@given(well_formed(), st.randoms(use_true_random=False))
def test_any_part_of_any_plan(text: str, chance: random.Random) -> None:
    made, tried = check_arranging(draft_of(text), chance, 4)
    assert made or tried < 2


def test_parts_of_real_plans(corpus: list[Path]) -> None:
    chance = random.Random(5)
    made = tried = 0
    for path in chance.sample(corpus, 30):
        source = SourceText(path.read_bytes())
        if len(source.data) < 60_000:
            one, other = check_arranging(Draft(source, read_plan(source)), chance, 3)
            made, tried = made + one, tried + other
    assert made > tried
