import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planproof.history.merge import Labels, Merged, merge
from planproof.text import SourceText

PLAN = """# Garden - Implementation Plan

**Last Updated:** 2026-01-01
**Status:** In Progress

## Phase 1: Dig

1. [ ] Find a spade (1h)
2. [ ] Dig the hole (2h)
3. [ ] Carry the earth away (3h)

## Phase 2: Sow

- [ ] 2.1 Buy seeds in the village
- [ ] 2.2 Sow them in rows
- [ ] 2.3 Water them every evening

## Timeline

| Phase | Estimated | Actual |
|-------|-----------|--------|
| Phase 1 | 6h | - |
| Phase 2 | 4h | - |
| **Total** | **10h** | - |
"""


def merged(ours: str, theirs: str, base: str = PLAN) -> Merged:
    o, a, b = (SourceText.of(text) for text in (base, ours, theirs))
    there, back = merge(o, a, b), merge(o, b, a)
    assert there.conflicts == back.conflicts
    if not there.conflicts:
        assert there.source.data == back.source.data
    return there


def clean(ours: str, theirs: str, base: str = PLAN) -> str:
    found = merged(ours, theirs, base)
    assert not found.conflicts, found.source.view
    return found.source.data.decode()


def changed(*changes: tuple[str, str], text: str = PLAN) -> str:
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


FIRST, SECOND = ("[ ] Find", "[x] Find"), ("[ ] Dig", "[x] Dig")


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ([FIRST], [SECOND]),
        ([("[ ] 2.1", "[x] 2.1")], [("seeds in the village", "seeds in the town")]),
        ([("spade (1h)", "spade (2h)")], [("hole (2h)", "hole (4h)")]),
        ([("| 6h | - |", "| 8h | - |")], [("| 4h | - |", "| 4h | 5h |")]),
        ([("Status:** In Progress", "Status:** Completed")], [FIRST]),
        ([("a spade (1h)", "a spade (1h) @ann"), SECOND], [FIRST, ("## Phase 2: Sow", "## Phase 2: Sow it")]),
    ],
)
def test_changes_of_different_values_go_together(ours: list[tuple[str, str]], theirs: list[tuple[str, str]]) -> None:
    assert clean(changed(*ours), changed(*theirs)) == changed(*ours, *theirs)


def test_what_both_add_at_one_place_stays() -> None:
    last = "- [ ] 2.3 Water them every evening\n"
    ours = changed((last, last + "- [ ] 2.4 Weed\n"))
    theirs = changed((last, last + "- [ ] 2.5 Reap\n"))
    assert clean(ours, theirs) == changed((last, last + "- [ ] 2.4 Weed\n- [ ] 2.5 Reap\n"))


def test_a_list_is_counted_anew() -> None:
    last = "3. [ ] Carry the earth away (3h)\n"
    ours, theirs = (changed((last, f"{last}4. [ ] {text}\n")) for text in ("Fence it in", "Ask the neighbour"))
    assert clean(ours, theirs) == changed((last, f"{last}4. [ ] Ask the neighbour\n5. [ ] Fence it in\n"))


def test_what_one_side_moves_and_the_other_changes_is_moved_and_changed() -> None:
    line = "- [ ] 2.3 Water them every evening\n"
    ours = changed((line, "")).replace("- [ ] 2.1", line + "- [ ] 2.1")
    theirs = changed(("[ ] 2.3", "[x] 2.3"))
    done = line.replace("[ ]", "[x]")
    assert clean(ours, theirs) == changed((line, "")).replace("- [ ] 2.1", done + "- [ ] 2.1")


def test_the_later_update_and_the_sum_of_totals() -> None:
    ours = changed(("2026-01-01", "2026-02-01"), ("| 6h |", "| 8h |"), ("**10h**", "**12h**"))
    theirs = changed(("2026-01-01", "2026-03-01"), ("| 4h |", "| 5h |"), ("**10h**", "**11h**"))
    wanted = changed(("2026-01-01", "2026-03-01"), ("| 6h |", "| 8h |"), ("| 4h |", "| 5h |"), ("**10h**", "**13h**"))
    assert clean(ours, theirs) == wanted


def test_a_side_that_was_not_changed_gives_way() -> None:
    other = changed(FIRST)
    assert clean(PLAN, other) == clean(other, PLAN) == clean(other, other) == other
    assert clean("", PLAN, "") == PLAN


@pytest.mark.parametrize(
    ("ours", "theirs", "held"),
    [
        (("(1h)", "(2h)"), ("(1h)", "(4h)"), ["1. [ ] Find a spade (2h)", "1. [ ] Find a spade (4h)"]),
        (("[ ] Find", "[x] Find"), ("[ ] Find", "[~] Find"), ["1. [x] Find a spade (1h)", "1. [~] Find a spade (1h)"]),
        (("In Progress", "Blocked"), ("In Progress", "Done"), ["**Status:** Blocked", "**Status:** Done"]),
        (("- [ ] 2.2 Sow them in rows\n", ""), ("[ ] 2.2", "[x] 2.2"), ["- [x] 2.2 Sow them in rows"]),
    ],
)
def test_a_contradiction_is_a_conflict_about_its_lines_alone(
    ours: tuple[str, str], theirs: tuple[str, str], held: list[str]
) -> None:
    found = merged(changed(ours, SECOND), changed(theirs, ("| 4h |", "| 5h |")))
    text = found.source.view
    assert found.conflicts == 1
    inner = text.partition("<<<<<<< ours\n")[2].partition(">>>>>>> theirs\n")[0]
    assert [line for line in inner.splitlines() if line != "======="] == held
    assert "[x] Dig the hole" in text
    assert "| 5h |" in text


def test_the_markers_are_as_git_wants_them() -> None:
    ours, theirs = (SourceText.of(changed(("(1h)", hours))) for hours in ("(2h)", "(4h)"))
    found = merge(SourceText.of(PLAN), ours, theirs, Labels(ours="HEAD", theirs="other", size=9))
    assert "<<<<<<<<< HEAD\n" in found.source.view
    assert "\n=========\n" in found.source.view
    assert "\n>>>>>>>>> other\n" in found.source.view


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("last", [True, False])
def test_bytes_that_are_no_words_stay(ending: str, mark: str, last: bool) -> None:
    def dressed(text: str) -> str:
        return mark + (text if last else text.removesuffix("\n")).replace("\n", ending)

    assert clean(*map(dressed, (changed(FIRST), changed(SECOND), PLAN))) == dressed(changed(FIRST, SECOND))


def test_line_ends_are_those_of_the_side_that_changed_them() -> None:
    ours = changed(FIRST).replace("\n", "\r\n")
    assert clean(ours, changed(SECOND)) == changed(FIRST, SECOND).replace("\n", "\r\n")


def test_bytes_that_are_no_text_are_kept() -> None:
    base, ours, theirs = (SourceText(text) for text in (b"a\xff\nb\n\nc\n", b"a\xff\nB\n\nc\n", b"a\xff\nb\n\nc\xfe\n"))
    assert merge(base, ours, theirs).source.data == b"a\xff\nB\n\nc\xfe\n"


# Plans and changes by chance

Edit = Callable[[list[str], int, random.Random], None]


def tick(lines: list[str], at: int, _: random.Random) -> None:
    lines[at] = lines[at].replace("[ ]", "[x]")


def reword(lines: list[str], at: int, chance: random.Random) -> None:
    lines[at] = lines[at].replace("thing", f"thing number{chance.randint(100, 999)}")


def estimate(lines: list[str], at: int, chance: random.Random) -> None:
    lines[at] = lines[at].replace("(1h)", f"({chance.randint(2, 90)}h)")


def add_below(lines: list[str], at: int, chance: random.Random) -> None:
    lines[at] += f"- [ ] Added{chance.randint(1000, 9999)} something quite new\n"


EDITS: list[Edit] = [tick, reword, estimate]


def plan_of(size: int) -> list[str]:
    names = [f"{first}{second}" for first in ("red", "blue", "green", "old") for second in ("ox", "ant", "elk", "owl")]
    lines = [f"- [ ] {at}.{at} Feed the {names[at % 16]} thing twice (1h)\n" for at in range(1, size + 1)]
    return ["# Zoo Plan\n", "\n", "## Phase 1: Feed\n", "\n", *lines]


def independent(size: int, chance: random.Random) -> tuple[str, str, str, str]:
    """A base, two sides that change different values, and what both come to."""
    base = plan_of(size)
    ours, theirs, wanted = list(base), list(base), list(base)
    for at in range(4, len(base)):
        edits = chance.sample(EDITS, 2)
        for side, edit in ((ours, edits[0]), (theirs, edits[1])):
            if chance.random() < 0.4:
                seed = chance.random()
                edit(side, at, random.Random(seed))
                edit(wanted, at, random.Random(seed))
        if chance.random() < 0.1:
            seed = chance.random()
            add_below(ours, at, random.Random(seed))
            add_below(wanted, at, random.Random(seed))
    return "".join(base), "".join(ours), "".join(theirs), "".join(wanted)


@given(st.integers(1, 16), st.randoms(use_true_random=False))
@settings(max_examples=150)
def test_independent_changes_never_conflict(size: int, chance: random.Random) -> None:
    base, ours, theirs, wanted = independent(size, chance)
    assert clean(ours, theirs, base) == wanted


@given(st.integers(1, 16), st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_a_contradiction_always_conflicts(size: int, chance: random.Random) -> None:
    base, ours, theirs, _ = independent(size, chance)
    line = f"- [ ] {size}.{size} "
    sides = []
    for text, state in ((ours, "~"), (theirs, "!")):
        found = next(one for one in text.splitlines(keepends=True) if one[6:].startswith(line[6:]))
        sides.append(text.replace(found, f"- [{state}]{found[5:]}"))
    assert merged(sides[0], sides[1], base).conflicts == 1


@pytest.mark.soak
def test_two_thousand_pairs_of_changes() -> None:
    chance = random.Random(11)
    for _ in range(2000):
        base, ours, theirs, wanted = independent(chance.randint(1, 40), chance)
        assert clean(ours, theirs, base) == wanted
