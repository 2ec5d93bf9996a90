from __future__ import annotations

import pytest

from planproof.lint.rule import Rule
from planproof.lint.rules.risks import (
    duplicate_risk,
    high_risk_without_mitigation,
    invalid_risk_level,
    mitigation_only_monitors,
    no_risks,
    risk_without_level,
)
from tests.lint.kit import document, fixed, found, lines


def risks(*rows: str) -> str:
    """A plan with these risks; the first one stands in line 7."""
    head = ["# A plan", "", "## Risks", "", "| Risk | Impact | Likelihood | Mitigation |", "|--|--|--|--|"]
    return "\n".join([*head, *rows, ""])


FULL = "| The storage gets full | High | Medium | Delete lists |"

LEVELS = [
    ("Hihg", 'the impact of "A leak" is "Hihg", which is no grade'),
    ("**Medum**", 'the impact of "A leak" is "Medum", which is no grade'),
    ("Low/Medium/High", 'the impact of "A leak" is a choice that nobody made: Low/Medium/High'),
    ("High/Med/Low", None),
    ("[level]", 'the impact of "A leak" is a choice that nobody made: [level]'),
    ("High", None),
    ("Low-Medium", None),
    ("20%", None),
    ("N/A", None),
    ("Lists are lost", None),
    ("", None),
]


@pytest.mark.parametrize(("level", "message"), LEVELS)
def test_grades(level: str, message: str | None) -> None:
    text = risks(FULL, f"| A leak | {level} | Low | Long links |", "| A crash | Medium | Low | Restart |")
    assert [finding.message for finding in found(invalid_risk_level.RULE, text)] == ([message] if message else [])


def test_the_span_of_a_grade_is_its_word() -> None:
    text = risks(FULL, "| A leak |  **Hihg**  | Low | Long links |")
    (finding,) = found(invalid_risk_level.RULE, text)
    assert document(text).source.slice(finding.span) == "Hihg"
    assert fixed(invalid_risk_level.RULE, text) == text.replace("Hihg", "High")


def test_grades_in_another_language_are_mended_in_it() -> None:
    text = risks("| Speicher voll | hoch | niedrig | Listen löschen |", "| Leck | hohc | niedrig | Lange Links |")
    assert fixed(invalid_risk_level.RULE, text) == text.replace("hohc", "hoch")


def test_a_choice_is_not_mended() -> None:
    text = risks(FULL, "| A leak | High / Medium / Low | Low | Long links |")
    assert fixed(invalid_risk_level.RULE, text) == text


MITIGATIONS = [
    ("Monitor closely", True),
    ("Monitor", True),
    ("Monitoring of the disk.", True),
    ("Keep an eye on it", True),
    ("Мониторинг", True),
    ("监控", True),
    ("Monitor and clean up", False),
    ("Monitor; delete lists after a year", False),
    ("Monitor the disk, delete lists", False),
    ("Monitor first 100 lists", False),
    ("Monitoring with alerts", False),
    ("Track it, if it grows", False),
    ("Delete lists after a year", False),
    ("-", False),
]


@pytest.mark.parametrize(("mitigation", "wanted"), MITIGATIONS)
def test_mitigations_that_only_watch(mitigation: str, wanted: bool) -> None:
    text = risks(f"| The storage gets full | Medium | Low | {mitigation} |")
    assert bool(found(mitigation_only_monitors.RULE, text)) is wanted


def tasks(count: int, rest: str = "", mark: str = " ") -> str:
    """A plan with so many tasks."""
    return "# A plan\n\n## Phase 1: A\n\n" + "".join(f"- [{mark}] Add {n}\n" for n in range(count)) + rest


CASES = [
    (
        high_risk_without_mitigation,
        risks(FULL, "| A leak | Critical | Low | - |", "| A crash | Low | High | |"),
        [8, 9],
    ),
    (high_risk_without_mitigation, risks(FULL, "| A leak | Medium | Low | |"), []),
    (high_risk_without_mitigation, risks("| A leak | High | Low | |"), []),
    (duplicate_risk, risks(FULL, FULL.replace("full", "full.")), [8]),
    (duplicate_risk, risks(FULL, "| A leak | High | Low | Long links |"), []),
    (risk_without_level, risks(FULL, "| A leak | | | Long links |"), [8]),
    (risk_without_level, risks(FULL, "| A leak | - | - | Long links |"), [8]),
    (risk_without_level, risks(FULL, "| A leak | 3 | 10% | Long links |"), []),
    (risk_without_level, risks(FULL, "| A leak | N/A | N/A | Long links |"), []),
    (risk_without_level, risks("| A leak | | | Long links |"), []),
    (risk_without_level, risks(FULL, "", "### Later", "", "- A leak"), []),
    (no_risks, tasks(11), [3]),
    (no_risks, tasks(10), []),
    (no_risks, tasks(11, mark="x"), []),
    (no_risks, tasks(11, "\n## Risks\n\nNone that we know.\n"), []),
]


@pytest.mark.parametrize(("module", "text", "wanted"), CASES)
def test_lines(module: object, text: str, wanted: list[int]) -> None:
    rule: Rule = module.RULE  # type: ignore[attr-defined]
    assert lines(rule, text) == wanted
