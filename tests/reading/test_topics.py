"""What headings and labels are about, in English as the plan language names them."""

import pytest

from planproof.reading.topics import topic_of
from planproof.reading.vocabulary import vocabulary_for

ENGLISH = {
    "summary": "Executive Summary; Summary; Overview",
    "current_state": "Current State Analysis; Current State",
    "exists": "What Exists",
    "problems": "Problems/Gaps; Problems; Gaps",
    "future_state": "Proposed Future State",
    "goals": "Goals; Objectives",
    "criteria": "Success Criteria; Acceptance Criteria; Definition of Done; Exit Criteria; Validation Checklist; "
    "Verification Checklist; Final Checklist",
    "work": "Implementation Phases; Implementation Plan; Implementation Steps; Implementation Tasks; "
    "Implementation Approach; Tasks; Task List; Implementation Status; Roadmap; Work Breakdown; Action Items",
    "architecture": "Architecture Changes; Architecture",
    "files": "Files Changed; Key Files; Files",
    "files_modify": "Files to Modify",
    "files_create": "New Files to Create",
    "files_test": "Test Files",
    "integration": "Integration Points",
    "risks": "Risk Assessment; Risks; Risks & Mitigation; Risks & Mitigations; Technical Risks; Business Risks",
    "unit_tests": "Unit Tests",
    "integration_tests": "Integration Tests",
    "manual_tests": "Manual Testing",
    "tests": "Testing Strategy",
    "metrics": "Success Metrics; Metrics; KPIs; Targets",
    "timeline": "Timeline; Timeline Estimates; Time Estimates; Estimates; Effort Estimates; Estimated Effort; "
    "Schedule; Implementation Timeline; Implementation Order; Task Summary",
    "dependencies": "Dependencies",
    "external": "External; External Dependencies",
    "internal": "Internal; Internal Dependencies",
    "rollout": "Rollout Plan",
    "deployment": "Deployment Steps",
    "rollback": "Rollback Plan",
    "documentation": "Documentation Updates Needed; Documentation Updates",
    "questions": "Open Questions; Questions; Unresolved Questions; Outstanding Questions; Decisions Needed",
    "notes": "Notes",
    "future_work": "Next Steps; Future Work; Optional Enhancements; Post-completion Enhancements",
}
NAMES = [(name.strip(), topic) for topic, names in ENGLISH.items() for name in names.split(";")]


def topic(text: str) -> str | None:
    return topic_of(text, vocabulary_for(text))


@pytest.mark.parametrize(("name", "expected"), NAMES)
def test_every_name_that_the_language_gives_is_known(name: str, expected: str) -> None:
    assert topic(name) == expected


@pytest.mark.parametrize(("name", "expected"), NAMES)
def test_names_are_known_however_they_are_dressed(name: str, expected: str) -> None:
    assert {topic(dressed) for dressed in (name.upper(), f"7. {name}:", f"🎯 {name}", f"{name} (all of them)")} == {
        expected
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Success Criteria - Phase 1", "criteria"),
        ("Backend: Success Criteria", "criteria"),
        ("Risks | Draft", "risks"),
        ("Rollback Plan for the database", "rollback"),
        ("Manual testing checklist", "gate"),
        ("Deployment checklist", "deployment"),
        ("Performance testing tasks", "work"),
    ],
)
def test_a_part_a_beginning_or_an_end_is_enough(text: str, expected: str) -> None:
    assert topic(text) == expected


@pytest.mark.parametrize("text", ["", "Wallet", "A tale of two carts", "x" * 200, "Tasksmith", "🎯", "…"])
def test_other_headings_have_no_topic(text: str) -> None:
    assert topic(text) is None
