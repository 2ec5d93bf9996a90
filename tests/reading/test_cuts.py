"""Marks at the ends of a line and in brackets: how far the knife goes."""

import pytest

from planproof.model import Duration, Effort
from tests.reading.telling import DONE, TODO, read, task


@pytest.mark.parametrize(
    ("item", "text"),
    [
        ("- [ ] Build it (M) and test it (4h)", "Build it and test it"),
        ("- [ ] Build it (first (of two))", "Build it (first (of two))"),
        ("- [ ] Build it (never closed", "Build it (never closed"),
        ("- [ ] Build it ()", "Build it ()"),
        ("- [ ] Build f(x) [M]", "Build f(x)"),
        ("- [ ] Build it - M - 4h", "Build it"),
        ("- [ ] Build it | M | 4h", "Build it"),
        ("- [ ] Build it · 4h", "Build it"),
        ("- [ ] Build it: 4h", "Build it: 4h"),
        ("- [ ] Build it (est. 4h)", "Build it"),
        ("- [ ] Build it (4h total)", "Build it"),
        ("- [ ] Build it (up to 4h)", "Build it"),
        ("- [ ] Build it (4h each for 3 people)", "Build it (4h each for 3 people)"),
        ("- [ ] Build it ✅✅", "Build it"),
        ("- [ ] Build - it - all", "Build - it - all"),
        ("- [ ] Build a-b (c-d)", "Build a-b (c-d)"),
    ],
)
def test_only_what_says_nothing_else_is_cut_out(item: str, text: str) -> None:
    assert task(item).text == text


@pytest.mark.parametrize(
    ("item", "effort", "hours"),
    [
        ("- [ ] Build it (M) and test it (4h)", "M", 4),
        ("- [ ] Build it (S) (M)", "S", None),
        ("- [ ] Build it (2h) (4h)", None, 2),
        ("- [ ] Build it (1h 30m)", None, 1.5),
    ],
)
def test_the_first_value_of_a_sort_counts(item: str, effort: str | None, hours: float | None) -> None:
    found = task(item)
    assert (found.effort, found.estimate) == (effort and Effort(effort), hours and Duration(hours, hours))


@pytest.mark.parametrize(
    "tail",
    [
        "(done in #123)",
        "- done 2025-10-26",
        "(completed 2025-10-26)",
        "✅ DONE",
        "(merged, PR 12)",
        "✅ (abc1234)",
        "✅ 2025-10-26",
    ],
)
def test_a_state_may_bear_a_date_or_a_commit(tail: str) -> None:
    assert task(f"- Build it {tail}").state is DONE


@pytest.mark.parametrize(
    "tail", ["(done by the vendor in their own time, we hear)", "so that it is done", "- not the done thing"]
)
def test_a_state_word_in_a_sentence_is_none(tail: str) -> None:
    assert task(f"- [ ] Build it {tail}").state is TODO


def test_a_heading_may_bear_its_state_in_capitals_behind_an_emoji() -> None:
    (phase,) = read("# P\n\n## Phase 1: Build it ✅ COMPLETE\n\n- a\n").phases
    assert (phase.name, phase.state) == ("Build it", DONE)


@pytest.mark.parametrize("size", [10, 1_000, 50_000])
def test_many_brackets_take_no_longer_than_they_must(size: int) -> None:
    assert task("- [ ] Build " + "(" * size + "it").text.startswith("Build (")
