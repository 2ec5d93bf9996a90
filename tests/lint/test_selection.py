"""Which rules hold: profiles, selectors, severities."""

from __future__ import annotations

import pytest

from planproof.diagnostics import Severity
from planproof.errors import InvalidUsage
from planproof.lint import Profile, Selection, Topic, chosen
from planproof.lint.selection import severity_of, wants_unused
from tests.lint.small import finder, rule

NOTHING = finder("nothing")
RULES = (
    rule("TSK001", NOTHING, name="vague-task"),
    rule("TSK012", NOTHING, name="task-without-owner", profile=Profile.READY),
    rule("STY001", NOTHING, name="long-title", topic=Topic.STYLE, profile=Profile.TEMPLATE),
    rule("STY002", NOTHING, name="odd-title", topic=Topic.STYLE, preview=True),
)


def codes(selection: Selection) -> str:
    return " ".join(one.code for one in chosen(RULES, selection))


@pytest.mark.parametrize(
    ("profile", "expected"),
    [(Profile.DEFAULT, "TSK001"), (Profile.READY, "TSK001 TSK012"), (Profile.TEMPLATE, "TSK001 TSK012 STY001")],
)
def test_a_profile_holds_the_rules_of_those_that_are_less_strict(profile: Profile, expected: str) -> None:
    assert codes(Selection(profile=profile)) == expected


@pytest.mark.parametrize(
    ("selector", "expected"),
    [
        ("TSK001", "TSK001"),
        ("TSK", "TSK001 TSK012"),
        ("TSK0", "TSK001 TSK012"),
        ("T", "TSK001 TSK012"),
        ("task-without-owner", "TSK012"),
        ("tasks", "TSK001 TSK012"),
        ("style", "STY001"),
        ("ALL", "TSK001 TSK012 STY001"),
        ("STY002", "STY002"),
        ("odd-title", "STY002"),
    ],
)
def test_rules_are_selected_by_code_beginning_name_and_topic(selector: str, expected: str) -> None:
    assert codes(Selection(only=(selector,))) == expected


def test_rules_are_selected_besides_those_of_the_profile_and_besides_the_only_ones() -> None:
    assert codes(Selection(select=("STY001",))) == "TSK001 STY001"
    assert codes(Selection(only=("TSK012",), select=("style",))) == "TSK012 STY001"


def test_what_is_left_out_wins() -> None:
    assert codes(Selection(profile=Profile.TEMPLATE, ignore=("TSK01",))) == "TSK001 STY001"
    assert codes(Selection(only=("TSK",), ignore=("vague-task",))) == "TSK012"
    assert codes(Selection(select=("STY001",), ignore=("style",))) == "TSK001"
    assert codes(Selection(ignore=("ALL",))) == ""


def test_a_rule_in_preview_holds_only_by_its_code_or_name() -> None:
    for selector in ("ALL", "STY", "style", "STY00"):
        assert "STY002" not in codes(Selection(select=(selector,)))
        assert "STY002" not in codes(Selection(only=(selector,)))
    assert codes(Selection(select=("odd-title",))) == "TSK001 STY002"
    assert codes(Selection(select=("odd-title",), ignore=("STY",))) == "TSK001"


@pytest.mark.parametrize(
    ("selector", "nearest"),
    [
        ("TSK01x", "; did you mean TSK012?"),
        ("tsk001", "; did you mean TSK001?"),
        ("vage-task", "; did you mean vague-task?"),
        ("Styles", "; did you mean style?"),
        ("", "; planproof explain lists all rules"),
        ("qqqq", "; planproof explain lists all rules"),
    ],
)
def test_a_selector_that_names_nothing_is_refused_with_the_nearest(selector: str, nearest: str) -> None:
    for selection in (Selection(select=(selector,)), Selection(only=(selector,)), Selection(ignore=(selector,))):
        with pytest.raises(InvalidUsage) as caught:
            chosen(RULES, selection)
        assert str(caught.value) == f"no rule, topic or beginning of a code is called {selector!r}{nearest}"


def test_a_long_selector_is_cut_in_its_refusal() -> None:
    with pytest.raises(InvalidUsage) as caught:
        chosen(RULES, Selection(only=("x" * 10_000,)))
    assert len(str(caught.value)) < 200


def test_severities_are_given_to_single_rules() -> None:
    selection = Selection(severities={"TSK001": Severity.ERROR, "long-title": Severity.NOTE})
    assert codes(selection) == "TSK001"
    assert [severity_of(one, selection).value for one in RULES] == ["error", "warning", "note", "warning"]
    for selector in ("TSK", "style", "ALL", "TSK999"):
        with pytest.raises(InvalidUsage, match="severities are given by code or name, and no rule is called"):
            chosen(RULES, Selection(severities={selector: Severity.NOTE}))


def test_unused_comments_can_be_left_out_like_any_rule() -> None:
    assert wants_unused(Selection())
    assert wants_unused(Selection(only=("ALL",)))
    assert wants_unused(Selection(only=("TSK",), select=("INT002",)))
    assert not wants_unused(Selection(only=("TSK",)))
    for selector in ("INT002", "INT", "unused-suppression", "internal", "ALL"):
        assert not wants_unused(Selection(ignore=(selector,)))
        chosen(RULES, Selection(ignore=(selector,)))
    for code in ("INT001", "INT003"):
        with pytest.raises(InvalidUsage):
            chosen(RULES, Selection(ignore=(code,)))
