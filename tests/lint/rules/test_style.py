"""What the rules about looks find and mend; all of them are off unless they are selected."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.lint.rules.style import RULES, mixed_bullets, mixed_date_forms, mixed_done_marks, unnumbered_phases
from planproof.reading import read_plan
from planproof.text import SourceText
from tests.lint.kit import fixed, found


def test_they_are_off() -> None:
    assert all(rule.preview for rule in RULES)


BULLETS = [
    ("- a\n- b\n\nx\n\n* c\n", "- a\n- b\n\nx\n\n- c\n"),
    ("- a\n  * b\n- c\n  * d\n", None),
    ("- a\n  * b\n  * c\n- d\n  + e\n", "- a\n  * b\n  * c\n- d\n  * e\n"),
    ("- a\n- b\n\nx\n\n  * c\n  * d\n", "- a\n- b\n\nx\n\n  * c\n  * d\n"),
    ("> * a\n\nx\n\n- b\n- c\n", "> - a\n\nx\n\n- b\n- c\n"),
    ("1. a\n2. b\n\n* c\n", None),
]


@pytest.mark.parametrize(("text", "after"), BULLETS)
def test_bullets(text: str, after: str | None) -> None:
    if after is None:
        assert not found(mixed_bullets.RULE, text)
    elif after != text:
        assert fixed(mixed_bullets.RULE, text) == after


def test_lists_beside_each_other_are_not_run_together() -> None:
    findings = found(mixed_bullets.RULE, "- a\n- b\n* c\n")
    assert [finding.fix for finding in findings] == [None]


@given(st.lists(st.sampled_from(["- a", "* b", "+ c", "  - d", "  * e", "", "x", "- [x] f", "- [X] g"]), max_size=12))
def test_fixes_of_style_come_to_rest_and_change_no_words(lines: list[str]) -> None:
    text = "\n".join(lines) + "\n"
    for rule in (mixed_bullets.RULE, mixed_done_marks.RULE):
        after = fixed(rule, text)
        assert not any(finding.fix for finding in found(rule, after))
        kept = [task.text for phase in read_plan(SourceText.of(text)).phases for task in phase.tasks]
        assert kept == [task.text for phase in read_plan(SourceText.of(after)).phases for task in phase.tasks]


DATES = [
    ("2026-03-02 2026-03-03 5 April 2026", "2026-03-02 2026-03-03 2026-04-05"),
    ("2026-03-02 2026-03-03 2026/04/05", "2026-03-02 2026-03-03 2026-04-05"),
    ("2026-03-02 2026-03-03 05.04.2026", "2026-03-02 2026-03-03 2026-04-05"),
    ("2026-03-02 2026-03-03 Sept. 5th, 2026", "2026-03-02 2026-03-03 2026-09-05"),
    ("2026-03-02 2026-03-03 04/05/2026", "2026-03-02 2026-03-03 04/05/2026"),
    ("2026-03-02 2026-03-03 31 June 2026", "2026-03-02 2026-03-03 31 June 2026"),
    ("2026-03-02 and `v1.2.2026` and docs/2026/03/02/x.md", None),
    ("2026-03-02\n\n```\nMarch 2, 2026\n```", None),
]


@pytest.mark.parametrize(("text", "after"), DATES)
def test_dates(text: str, after: str | None) -> None:
    assert bool(found(mixed_date_forms.RULE, text)) == (after is not None)
    assert fixed(mixed_date_forms.RULE, text) == (after or text)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("- [x] a\n- [X] b\n", "- [x] a\n- [x] b\n"),
        ("- [X] a\n- [X] b\n- [x] c\n", "- [X] a\n- [X] b\n- [X] c\n"),
        ("- [X] a\n- [ ] b\n", "- [X] a\n- [ ] b\n"),
    ],
)
def test_ticks(text: str, after: str) -> None:
    assert fixed(mixed_done_marks.RULE, text) == after


@pytest.mark.parametrize(
    ("heading", "count"), [("Phase: C", 1), ("Phase 3: C", 0), ("Phase-by-phase overview", 0), ("Notes: C", 0)]
)
def test_phases_without_a_number(heading: str, count: int) -> None:
    text = f"# P\n\n## Phase 1: A\n\n- [ ] a\n\n## Phase 2: B\n\n- [ ] b\n\n## {heading}\n\n- [ ] c\n"
    assert len(found(unnumbered_phases.RULE, text)) == count
