"""Where a section stands decides whether its phases and lists count."""

import pytest

from tests.reading.telling import outline, phases

MENTIONING = [
    "Success Criteria",
    "Success Metrics",
    "Risk Assessment",
    "Rollback Plan",
    "Dependencies",
    "Open Questions",
]
MENTIONING += ["Files to Modify", "New Files to Create", "Out of Scope"]
DOUBTFUL = ["Timeline", "Testing Strategy", "Unit Tests", "Rollout Plan", "Documentation Updates", "Notes", "Summary"]
DOUBTFUL += ["Current State", "What Exists"]

PHASES = "### Phase 1: A\n\n- [ ] a\n\n### Phase 2: B\n\n- [ ] b\n"


@pytest.mark.parametrize("title", MENTIONING)
def test_in_these_sections_a_phase_is_only_mentioned(title: str) -> None:
    assert [number for number, _ in phases(f"# Plan\n\n## {title}\n\n{PHASES}") if number] == []


@pytest.mark.parametrize("title", DOUBTFUL)
def test_in_these_sections_phases_count_only_where_no_other_has_any(title: str) -> None:
    assert outline(f"# Plan\n\n## {title}\n\n{PHASES}") == [("1", "A", ["a"]), ("2", "B", ["b"])]
    work = "## Work\n\n### Phase 3: C\n\n- [ ] c\n\n"
    assert outline(f"# Plan\n\n{work}## {title}\n\n{PHASES}")[:1] == [("3", "C", ["c"])]
    assert [number for number, _ in phases(f"# Plan\n\n{work}## {title}\n\n{PHASES}") if number] == ["3"]


@pytest.mark.parametrize("title", ["Our words", "Implementation Phases", "Technical Details", "Proposed Solution"])
def test_in_other_sections_they_always_count(title: str) -> None:
    work = "## Work\n\n### Phase 3: C\n\n- [ ] c\n\n"
    assert [number for number, _ in phases(f"# Plan\n\n{work}## {title}\n\n{PHASES}")] == ["3", "1", "2"]


def test_future_phases_that_continue_the_row_count() -> None:
    text = "# Plan\n\n## Phase 1: A\n\n- [ ] a\n\n## Future Work\n\n### Phase 2: B\n\n- [ ] b\n"
    assert outline(text) == [("1", "A", ["a"]), ("2", "B", ["b"])]
