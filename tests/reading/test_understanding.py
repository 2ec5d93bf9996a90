"""How much of a text was understood, and what each section is about."""

import pytest

from planproof.model import SectionKind
from tests.reading.telling import read


def kinds(text: str) -> dict[str, SectionKind | None]:
    return {section.title: section.kind for section in read(text).sections}


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Executive Summary", SectionKind.SUMMARY),
        ("Current State", SectionKind.CURRENT_STATE),
        ("What Exists", SectionKind.EXISTS),
        ("Problems/Gaps", SectionKind.PROBLEMS),
        ("Proposed Future State", SectionKind.FUTURE_STATE),
        ("Goals", SectionKind.GOALS),
        ("Success Criteria", SectionKind.CRITERIA),
        ("Implementation Phases", SectionKind.WORK),
        ("Tasks", SectionKind.WORK),
        ("Phase 1: A", SectionKind.PHASE),
        ("Task 1: A", SectionKind.TASK),
        ("Technical Details", SectionKind.TECHNICAL),
        ("Architecture Changes", SectionKind.ARCHITECTURE),
        ("Files to Modify", SectionKind.FILES),
        ("Integration Points", SectionKind.INTEGRATION),
        ("Risk Assessment", SectionKind.RISKS),
        ("Testing Strategy", SectionKind.TESTS),
        ("Success Metrics", SectionKind.METRICS),
        ("Timeline Estimates", SectionKind.TIMELINE),
        ("Dependencies", SectionKind.DEPENDENCIES),
        ("Rollout Plan", SectionKind.ROLLOUT),
        ("Rollback Plan", SectionKind.ROLLBACK),
        ("Documentation Updates", SectionKind.DOCUMENTATION),
        ("Open Questions", SectionKind.QUESTIONS),
        ("Notes", SectionKind.NOTES),
        ("Next Steps", SectionKind.FUTURE_WORK),
        ("Metadata", SectionKind.HEADER),
        ("Where We Stand", None),
    ],
)
def test_each_section_is_of_its_kind(title: str, kind: SectionKind | None) -> None:
    assert kinds(f"# Plan\n\n## {title}\n\nWords.\n")[title] is kind


def test_the_title_is_the_header() -> None:
    assert kinds("Words.\n\n# Plan\n") == {"": SectionKind.HEADER, "Plan": SectionKind.HEADER}


def test_a_heading_that_is_not_known_takes_the_kind_of_the_one_around_it() -> None:
    found = kinds("# Plan\n\n## Risks\n\n### The weather\n\n#### In winter\n\n## The weather again\n")
    assert (found["The weather"], found["In winter"]) == (SectionKind.RISKS, SectionKind.RISKS)
    assert found["The weather again"] is None


def test_in_criteria_all_headings_are_of_criteria() -> None:
    found = kinds("# Plan\n\n## Success Criteria\n\n### Documentation\n\n### Tests\n")
    assert set(found.values()) == {SectionKind.HEADER, SectionKind.CRITERIA}


def test_a_phase_without_its_word_is_of_kind_phase() -> None:
    found = kinds("# Plan\n\n## Tasks\n\n### 1. Backend\n\n- [ ] a\n\n### Documentation\n\n- [ ] b\n")
    assert (found["1. Backend"], found["Documentation"]) == (SectionKind.PHASE, SectionKind.PHASE)


def test_nothing_in_a_plan_is_invisible() -> None:
    text = "Before.\n\n# Plan\n\n## Odd\n\n- one\n\n### Odder\n\n- two\n\n## Risks\n\n- three\n"
    found = read(text).sections
    assert [(section.level, section.title) for section in found] == [
        (0, ""),
        (1, "Plan"),
        (2, "Odd"),
        (3, "Odder"),
        (2, "Risks"),
    ]
    assert "".join(text[section.span.start : section.span.end] for section in found) == text
    assert [[entry.text for entry in section.items] for section in found] == [[], [], ["one"], ["two"], ["three"]]


def test_the_share_counts_the_lines_of_known_sections() -> None:
    plan = read("# Plan\n\nWords.\n\n## Odd\n\none\n\ntwo\n\n## Risks\n\n- three\n")
    found = plan.understanding
    assert (found.lines, found.named, found.unnamed) == (7, 4, ("Odd",))
    assert found.share == pytest.approx(4 / 7)


def test_an_empty_text_is_not_understood_at_all() -> None:
    assert read("").understanding.share == 0
    assert read("\n \n").understanding.lines == 0
