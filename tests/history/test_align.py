import string

from hypothesis import given
from hypothesis import strategies as st

from planproof.history.align import alike, chunks, pairs
from planproof.history.lines import likeness

LINES = st.lists(st.sampled_from([*string.ascii_lowercase[:6], "", "one long line", "another one"]), max_size=14)


@given(LINES, LINES)
def test_pairs_are_equal_and_in_order(one: list[str], other: list[str]) -> None:
    found = pairs(one, other)
    assert all(one[a] == other[b] for a, b in found.items())
    assert list(found.values()) == sorted(set(found.values()))
    assert list(found) == sorted(found)
    if one == other:
        assert len(found) == len(one)


@given(LINES, LINES, LINES)
def test_chunks_are_all_there_is(base: list[str], ours: list[str], theirs: list[str]) -> None:
    found = list(chunks(base, ours, theirs))
    assert [line for chunk in found for line in chunk.base] == base
    assert [line for chunk in found for line in chunk.ours] == ours
    assert [line for chunk in found for line in chunk.theirs] == theirs
    assert all(chunk.base == chunk.ours == chunk.theirs for chunk in found if chunk.same)


def test_an_edited_line_is_still_that_line() -> None:
    base = ["- [ ] Dig the hole", "- [ ] Sow the seeds", "- [ ] Water them"]
    other = ["- [x] Dig the deep hole", "- [ ] Buy a can", "- [ ] Water them every day"]
    assert alike(base, other, likeness) == {0: 0, 2: 2}


def test_lines_of_different_kinds_are_never_the_same() -> None:
    assert likeness("# Dig the hole", "- Dig the hole") == 0
    assert likeness("- [ ] Dig the hole", "- [x] Dig the hole (2h)") > 0.9
    assert likeness("| Dig | 2h |", "| Dig | 4h |") > 0.9
    assert likeness("\n", "- Dig") == 0


def test_too_many_lines_are_not_compared() -> None:
    assert alike(["a"] * 600, ["b"] * 600, likeness) is None
