"""Comments in a plan: what they name, what they cover, what becomes of those that do nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.diagnostics import Severity
from planproof.lint.engine import check_document
from planproof.lint.selection import Selection
from planproof.lint.suppression import suppressions
from planproof.text import SourceText, apply
from tests.lint.kit import document
from tests.lint.small import finder, found, rule, told

TODO = rule("TSK001", finder("todo"), name="todo-left")
LATER = rule("TSK020", finder("later"))
IGNORE = "<!-- planproof: ignore TSK001 -->"


def left(text: str) -> list[tuple[str, int]]:
    return told(text, TODO, LATER)


def test_behind_other_text_a_comment_covers_its_line() -> None:
    assert left(f"# A\n\ntodo {IGNORE}\ntodo\n") == [("TSK001", 4)]
    assert left(f"# A\n\n{IGNORE} todo\ntodo\n") == [("TSK001", 4)]
    assert left(f"# A todo {IGNORE}\n\ntodo\n") == [("TSK001", 3)]
    assert left(f"| a | b |\n|---|---|\n| todo | x {IGNORE} |\n| todo | x |\n") == [("TSK001", 4)]


def test_alone_it_covers_the_next_line_that_holds_anything() -> None:
    assert left(f"# A\n\nwords\n\n{IGNORE}\n\n\ntodo\n\ntodo\n") == [("TSK001", 10)]
    assert left(f"# A\n\n- one\n  {IGNORE}\n- todo\n- todo\n") == [("TSK001", 6)]


@pytest.mark.parametrize("heading", ["## B", "B\n---", "## B ##", "B\n---\n"])
def test_below_a_heading_it_covers_the_section_with_those_in_it(heading: str) -> None:
    text = f"# A\n\ntodo\n\n{heading}\n\n{IGNORE}\n\ntodo\n\n### C\n\ntodo\n\n## D todo\n\ntodo\n"
    lines = [line for _, line in left(text)]
    last = text.count("\n")
    assert lines == [3, last - 2, last]


def test_below_the_last_heading_it_covers_the_rest() -> None:
    assert left(f"# A\n\n## B todo\n{IGNORE}\n\ntodo\n\ntodo") == []


@pytest.mark.parametrize("before", ["", "\ufeff", "---\na: b\n---\n", "\n\n"])
def test_before_the_first_heading_it_covers_the_file(before: str) -> None:
    assert left(f"{before}{IGNORE}\n\n# A\n\ntodo\n\n## B\n\ntodo later\n") == [("TSK020", 9 + before.count("\n"))]


def test_comments_below_each_other_cover_the_same() -> None:
    other = "<!-- planproof: ignore TSK020 -->"
    assert left(f"# A\n\nx\n\n{IGNORE}\n{other}\n- todo later\n- todo later\n") == [("TSK001", 8), ("TSK020", 8)]
    assert left(f"# A\n\n## B\n{IGNORE}\n{other}\n\nx\n\ntodo later\n\n## C\n\ntodo\n") == [("TSK001", 13)]
    assert left(f"# A\n\ntodo later {IGNORE} {other}\n") == []


@pytest.mark.parametrize(
    ("words", "codes", "reason"),
    [
        ("TSK001", ("TSK001",), ""),
        ("TSK001 agreed with the team", ("TSK001",), "agreed with the team"),
        ("TSK001, TSK020 both", ("TSK001", "TSK020"), "both"),
        ("todo-left: no", (), "todo-left: no"),
        ("todo-left the reason", ("todo-left",), "the reason"),
        ("tsk001 in lower case", ("TSK001",), "in lower case"),
        ("TSK00", ("TSK00",), ""),
        ("TSK", ("TSK",), ""),
        ("", (), ""),
        ("TSK001 a > b -> <c>", ("TSK001",), "a > b -> <c>"),
    ],
)
def test_what_a_comment_names_and_why(words: str, codes: tuple[str, ...], reason: str) -> None:
    (comment,) = suppressions(document(f"# A\n\ntodo <!-- planproof: ignore {words} -->\n"))
    assert (comment.codes, comment.reason) == (codes, reason)


@pytest.mark.parametrize(
    "words", ["", "TSK001", "TSK", "TSK0", "tsk001", "todo-left", "TSK999 TSK001", "TSK001 TSK020"]
)
def test_a_rule_is_named_by_code_beginning_or_name_and_all_are_by_none(words: str) -> None:
    assert ("TSK001", 3) not in left(f"# A\n\ntodo <!-- planproof: ignore {words} why -->\n")


def test_other_rules_are_not_silenced() -> None:
    for words in ("TSK020", "RSK", "tsk020", "TSK020 TSK001x"):
        assert ("TSK001", 3) in left(f"# A\n\ntodo later <!-- planproof: ignore {words} -->\n")


@pytest.mark.parametrize(
    "text",
    [
        f"```\n{IGNORE}\n```\n",
        f"~~~markdown\n{IGNORE}\n~~~\n",
        f"    {IGNORE}\n",
        f"- item\n\n  ```\n  {IGNORE}\n  ```\n",
        f"- item\n  - inner\n    ```\n    {IGNORE}\n    ```\n",
        f"> ```\n> {IGNORE}\n> ```\n",
        f"`{IGNORE}` is how it is written\n",
        f"- item with `{IGNORE}`\n",
        f"| a |\n|---|\n| `{IGNORE}` |\n",
        "<!-- planproof: ignored -->\n",
        "<!-- planproof: ignore-all -->\n",
        "<!-- planproof: ignore\nTSK001 -->\n",
        "<!-- ignore TSK001 -->\n",
    ],
)
def test_what_is_no_comment_of_planproof_does_nothing(text: str) -> None:
    assert left(f"{text}\n# A\n\ntodo\n") == [("TSK001", text.count("\n") + 4)]


def test_what_is_silenced_is_counted() -> None:
    checked = check_document(document(f"# A\n\ntodo todo {IGNORE}\ntodo\n"), (TODO,))
    assert (len(checked.found), checked.silenced) == (1, 2)


def test_an_idle_comment_neither_counts_nor_hides() -> None:
    checked = check_document(document(f"# A\n\nwords {IGNORE}\n"), (TODO,))
    assert ([one.code for one in checked.found], checked.silenced) == (["INT002"], 0)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (f"# A\n\nwords {IGNORE}\n", "# A\n\nwords\n"),
        (f"# A\r\n\r\nwords  {IGNORE}  \r\nmore\r\n", "# A\r\n\r\nwords\r\nmore\r\n"),
        (f"# A\n\nwords {IGNORE} and more\n", "# A\n\nwords  and more\n"),
        (f"{IGNORE}\n# A\n", "# A\n"),
        (f"\ufeff{IGNORE}\n# A\n", "\ufeff# A\n"),
        (f"# A\n\n  {IGNORE}\nwords\n", "# A\n\nwords\n"),
        (f"# A\n\n{IGNORE}", "# A\n\n"),
    ],
)
def test_a_comment_that_silences_nothing_is_found_and_can_be_removed(text: str, after: str) -> None:
    (one,) = found(text, TODO)
    assert (one.code, one.name, one.severity) == ("INT002", "unused-suppression", Severity.NOTE)
    assert one.message == "this comment does not silence TSK001 here"
    assert one.fix
    source = SourceText.of(text)
    assert source.slice(one.span) == IGNORE
    assert apply(source, one.fix.edits).data.decode() == after


def test_a_comment_for_a_rule_that_did_not_run_may_do_something_elsewhere() -> None:
    assert found("# A <!-- planproof: ignore RSK001 -->\n", TODO) == ()
    assert found("# A <!-- planproof: ignore TSK001 RSK001 -->\n", TODO) == ()
    assert found("# A <!-- planproof: ignore RSK -->\n", TODO) == ()
    (one,) = found("# A <!-- planproof: ignore -->\n", TODO)
    assert one.message == "this comment does not silence anything here"


def test_idle_comments_are_not_told_where_nobody_wants_it() -> None:
    assert found(f"# A {IGNORE}\n", TODO, selection=Selection(ignore=("INT002",))) == ()


@given(st.text("#-`> \n\ttodo", max_size=60), st.text("#-`> \n\ttodo", max_size=60))
def test_a_comment_only_ever_takes_findings_of_its_rule_away(before: str, after: str) -> None:
    with_comment = before + IGNORE + after
    plain = check_document(document(before + " " * len(IGNORE) + after), (TODO, LATER))
    found_here = check_document(document(with_comment), (TODO, LATER))
    spans = {one.span for one in plain.found}
    assert {one.span for one in found_here.found if one.code != "INT002"} <= spans
    idle = [one for one in found_here.found if one.code == "INT002"]
    assert len(idle) + bool(found_here.silenced) <= 1
