"""Rules run over a document: the order of findings, crashes contained, severities of the user."""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint import Document, Finding, Selection, check_document
from planproof.text import Span
from tests.lint.kit import document
from tests.lint.small import finder, found, rule, told

TODO = rule("TSK001", finder("todo"))
LATER = rule("TSK002", finder("later"), severity=Severity.ERROR)
TEXT = "# A\n\nlater todo\n\ntodo later\n"


def crash(plan: Document) -> Iterator[Finding]:
    yield Finding(span=Span(0, len(plan.source.data)), message="this was found before")
    raise ZeroDivisionError("division by zero")


def test_findings_come_in_the_order_of_the_text() -> None:
    expected = [("TSK002", 3), ("TSK001", 3), ("TSK001", 5), ("TSK002", 5)]
    assert told(TEXT, TODO, LATER) == told(TEXT, LATER, TODO) == expected


def test_findings_of_one_place_come_by_code() -> None:
    twin = rule("RSK001", finder("todo"))
    assert [code for code, _ in told("todo\n", TODO, twin)] == ["RSK001", "TSK001"]


def test_a_finding_says_what_its_rule_is() -> None:
    (one,) = found("todo\n", TODO)
    assert (one.code, one.name, one.severity, one.message) == ("TSK001", "a-tsk001", Severity.WARNING, "there is todo")
    assert one.span == Span(0, 4)
    assert one.fix is None


def test_the_worst_finding_gives_the_severity() -> None:
    assert check_document(document(TEXT), (TODO, LATER)).worst is Severity.ERROR
    assert check_document(document(TEXT), (TODO,)).worst is Severity.WARNING
    assert check_document(document("# A\n"), (TODO,)).worst is None


def test_a_crash_is_one_finding_and_the_other_rules_go_on() -> None:
    crashing = rule("TSK003", crash)
    results = found(TEXT, TODO, crashing, LATER)
    assert [one.code for one in results] == ["INT001", "TSK003", "TSK002", "TSK001", "TSK001", "TSK002"]
    assert results[0].severity is Severity.ERROR
    assert results[0].message == ("the rule TSK003 a-tsk003 crashed on this plan: ZeroDivisionError: division by zero")


def test_a_rule_that_crashes_at_once_is_told_too() -> None:
    def at_once(plan: Document) -> Iterator[Finding]:
        raise KeyError(plan.path)

    assert [code for code, _ in told(TEXT, rule("TSK003", at_once))] == ["INT001"]


def test_no_comment_hides_a_crash() -> None:
    assert [code for code, _ in told(f"<!-- planproof: ignore -->\n{TEXT}", TODO, rule("TSK003", crash))] == ["INT001"]


def test_severities_are_the_users_by_code_or_name() -> None:
    for selector in ("TSK001", "a-tsk001"):
        (one,) = found("todo\n", TODO, selection=Selection(severities={selector: Severity.NOTE}))
        assert one.severity is Severity.NOTE
    (idle,) = found("# A <!-- planproof: ignore -->\n", selection=Selection(severities={"INT002": Severity.ERROR}))
    assert idle.severity is Severity.ERROR


def test_an_empty_text_has_no_findings() -> None:
    assert found("", TODO, LATER) == ()
