"""What a run gives: counts, places, and names of findings that survive edits elsewhere."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planproof.diagnostics import Severity
from planproof.lint.results import CheckedFile, CheckRun, fingerprints, place
from planproof.lint.rule import Rule
from planproof.text import Position, SourceText
from tests.lint.small import finder, found, rule

TODO = rule("TSK001", finder("todo"))
LATER = rule("TSK002", finder("later"), severity=Severity.ERROR)


def checked(text: str, *rules: Rule, key: str = "docs/plan.md") -> CheckedFile:
    return CheckedFile(
        path=f"../{key}", key=key, source=SourceText.of(text), found=tuple(found(text, *(rules or (TODO, LATER))))
    )


def names(text: str, *rules: Rule, key: str = "docs/plan.md") -> list[str]:
    return [name for name, _ in fingerprints(checked(text, *rules, key=key))]


def test_findings_are_counted_by_how_bad_they_are() -> None:
    run = CheckRun(files=(checked("todo later\n"), checked("todo\n")), rules=(TODO, LATER))
    assert [file.source.data for file, _ in run.findings()] == [b"todo later\n", b"todo later\n", b"todo\n"]
    assert (run.count(), run.count(Severity.WARNING), run.count(Severity.ERROR)) == (3, 3, 1)


def test_a_place_is_told_as_people_count() -> None:
    file = checked("\ufeff# Ä\r\n\r\n😀 todo\r\n")
    assert place(file, file.found[0]) == (Position(3, 3, 3), Position(3, 7, 7))
    marked = checked("\ufefftodo\n")
    assert place(marked, marked.found[0])[0] == Position(1, 1, 0)


def test_names_survive_what_changes_elsewhere() -> None:
    before = names("# A\n\n- [ ] a todo\n")
    assert names("# B\n\nnew\n\n- [ ] a todo\n\nnew\n") == before
    assert names("# A\r\n\r\n- [ ]  a \t todo  \r\n") == before
    assert len(before[0]) == 20
    assert set(before[0]) <= set("0123456789abcdef")


def test_names_tell_file_rule_line_and_repetition_apart() -> None:
    twins = names("a todo\na todo\nb todo\n")
    assert len(set(twins)) == 3
    assert names("a todo\n") == twins[:1]
    assert names("a todo\n", key="other.md") != twins[:1]
    assert names("a todo\n", rule("RSK001", finder("todo"))) != twins[:1]
    assert len(set(names("todo todo todo\n"))) == 3


@given(st.lists(st.sampled_from(["a todo", "b todo", "words", "", "todo later"]), max_size=12))
def test_all_names_of_a_file_differ_and_only_one_follows_from_another_line(lines: list[str]) -> None:
    text = "\n".join(lines)
    named = names(text)
    assert len(set(named)) == len(named)
    assert set(named) <= set(names(f"new words\n\n{text}\n\na todo\n"))
    assert set(names(f"{text}\na todo")) > set(named)
