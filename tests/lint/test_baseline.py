"""Findings that a team lives with: kept quiet wherever they move, and only they."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.diagnostics import Diagnostic, Severity
from planproof.lint.baseline import Baseline, baseline_of, baseline_text, parse_baseline
from planproof.lint.results import CheckedFile, fingerprints
from planproof.records import replace
from planproof.text import SourceText, Span
from tests.lint.small import finder, found, rule

RULES = (rule("TSK001", finder("todo")), rule("TSK002", finder("later")))


def checked(text: str, key: str = "docs/plan.md") -> CheckedFile:
    return CheckedFile(path=key, key=key, source=SourceText.of(text), found=tuple(found(text, *RULES)))


def quiet(before: str, after: str) -> list[tuple[str, int]]:
    """What is left of a text's findings when those of an earlier one are known, with their lines."""
    file = checked(after)
    left = parse_baseline(baseline_text(baseline_of([checked(before)]))).keep_quiet(file)
    assert left.silenced == len(file.found) - len(left.found)
    return [(one.code, file.source.line(one.span.start)) for one in left.found]


def test_what_is_known_stays_quiet() -> None:
    assert quiet("a todo\nlater\n", "a todo\nlater\n") == []


def test_it_stays_quiet_where_lines_are_inserted_removed_and_moved() -> None:
    assert quiet("# A\n\na todo\nlater\n", "# A\n\nnew\n\nnew\n\na todo\nlater\n") == []
    assert quiet("# A\n\nold\n\na todo\nlater\n", "later\n  a   todo\r\n") == []


def test_what_is_new_is_told() -> None:
    assert quiet("a todo\n", "a todo\nb todo\n") == [("TSK001", 2)]
    assert quiet("a todo\n", "a todo later\n") == [("TSK001", 1), ("TSK002", 1)]
    assert quiet("a todo\n", "later\n") == [("TSK002", 1)]


def test_a_second_equal_finding_on_an_equal_line_is_new() -> None:
    assert quiet("a todo\n", "a todo\nwords\na todo\n") == [("TSK001", 3)]
    assert quiet("a todo\na todo\n", "a todo\n") == []


def test_findings_of_other_files_are_not_known() -> None:
    baseline = baseline_of([checked("a todo\n")])
    assert baseline.keep_quiet(checked("a todo\n", "other.md")).found
    assert Baseline().keep_quiet(checked("a todo\n")).found == checked("a todo\n").found


@pytest.mark.parametrize("code", ["INT001", "INT003"])
def test_what_was_not_checked_is_never_kept_quiet(code: str) -> None:
    found_here = Diagnostic(code=code, name="x", severity=Severity.ERROR, message="not checked", span=Span(0, 0))
    file = replace(checked("a todo\n"), found=(found_here, *checked("a todo\n").found))
    assert baseline_of([file]) == baseline_of([checked("a todo\n")])
    every = Baseline(known={file.key: {name for name, _ in fingerprints(file)}})
    assert every.keep_quiet(file).found == (found_here,)


def test_the_text_is_sorted_with_one_finding_a_line() -> None:
    files = [checked("a todo\nb todo\n", "b.md"), checked("x\n", "none.md"), checked("later\n", "Ä.md"), checked("")]
    text = baseline_text(baseline_of(files))
    data = json.loads(text)
    assert list(data["known"]) == ["b.md", "Ä.md"]
    assert data["known"]["b.md"] == sorted(data["known"]["b.md"])
    assert sum(line.strip(' ",') in data["known"]["b.md"] for line in text.splitlines()) == 2
    assert text.endswith("}\n")


@given(
    st.dictionaries(
        st.text(st.characters(codec="utf-8")) | st.just("\udcff.md"),
        st.frozensets(st.text("0123456789abcdef")),
        max_size=4,
    )
)
def test_a_baseline_survives_its_text(known: dict[str, frozenset[str]]) -> None:
    text = baseline_text(Baseline(known=known))
    again = parse_baseline(text.encode().decode())
    assert again == Baseline(known=known)
    assert baseline_text(again) == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "line 1 is no JSON: Expecting value"),
        ('{\n"version": 1,\n}', "line 3 is no JSON"),
        ("# A plan\n", "line 1 is no JSON"),
        ("[]", "it is no baseline of this version of planproof"),
        ("1", "it is no baseline of this version of planproof"),
        ("{}", "it is no baseline of this version of planproof"),
        ('{"version": 2, "known": {}}', "it is no baseline of this version of planproof"),
        ('{"version": 1, "known": []}', "it is no baseline of this version of planproof"),
        ('{"version": 1}', "it is no baseline of this version of planproof"),
        ('{"version": 1, "known": {"a": "b"}}', "each path in it must have a list of fingerprints"),
        ('{"version": 1, "known": {"a": [1]}}', "each path in it must have a list of fingerprints"),
        ("[" * 100_000, "it is nested too deep"),
    ],
)
def test_a_wrong_file_is_refused_with_the_reason(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        parse_baseline(text)


@given(st.text())
def test_no_text_brings_more_than_a_refusal(text: str) -> None:
    with suppress(ValueError):
        parse_baseline(text)
