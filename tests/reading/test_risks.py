"""Risks: section 5 of the plan language."""

import pytest

from planproof.model import Level, Risk
from tests.reading.telling import read, texts

LOW, MEDIUM, HIGH, CRITICAL = Level


def risks(text: str, title: str = "Risks") -> tuple[Risk, ...]:
    return read(f"# Plan\n\n## {title}\n\n{text}\n").risks


def risk(text: str, title: str = "Risks") -> Risk:
    (found,) = risks(text, title)
    return found


def grades(found: Risk) -> tuple[Level | None, Level | None]:
    return found.impact, found.likelihood


TABLE = "| Risk | Impact | Likelihood | Mitigation |\n|---|---|---|---|\n"


@pytest.mark.parametrize("title", ["Risks", "Risk Assessment", "Risks & Mitigation", "Risks & Mitigations", "Words"])
def test_rows_of_a_table_with_a_column_risk_are_risks(title: str) -> None:
    first, second = risks(f"{TABLE}| It breaks | High | Low | Test it |\n| It is late | Med | - | |", title)
    assert (first.text, *grades(first), first.mitigation) == ("It breaks", HIGH, LOW, "Test it")
    assert (second.text, *grades(second), second.mitigation) == ("It is late", MEDIUM, None, None)


@pytest.mark.parametrize(
    "head",
    [
        "| Risk | Severity | Probability | Mitigation |",
        "| **Risk** | *Impact* | Likelihood: | Mitigation Strategy |",
        "| Risk Description | Impact | Likelihood | Response |",
    ],
)
def test_columns_have_several_names(head: str) -> None:
    found = risk(f"{head}\n|---|---|---|---|\n| It breaks | High | Low | Test it |")
    assert (found.text, *grades(found), found.mitigation) == ("It breaks", HIGH, LOW, "Test it")


@pytest.mark.parametrize(
    ("cell", "level"),
    [
        ("Low", LOW),
        ("low", LOW),
        ("**Medium**", MEDIUM),
        ("Med", MEDIUM),
        ("🟡 Medium", MEDIUM),
        ("🔴 High", HIGH),
        ("High (data loss)", HIGH),
        ("Critical", CRITICAL),
        ("Low-Medium", MEDIUM),
        ("Low/Medium", MEDIUM),
        ("Low – High", HIGH),
        ("certain", HIGH),
        ("-", None),
        ("", None),
        ("unknown", None),
    ],
)
def test_levels_are_read_and_of_two_the_higher_wins(cell: str, level: Level | None) -> None:
    found = risk(f"{TABLE}| It breaks | {cell} | {cell} | Test it |")
    assert grades(found) == (level, level)


def test_of_a_range_in_words_the_higher_wins() -> None:
    assert risk(f"{TABLE}| It breaks | Medium to High | Low | Test it |").impact is HIGH


def test_a_choice_left_unfilled_is_no_level() -> None:
    assert grades(risk(f"{TABLE}| It breaks | High/Med/Low | High/Med/Low | Strategy |")) == (None, None)


@pytest.mark.parametrize("title", ["Risk Assessment", "Risks"])
def test_the_kind_comes_from_the_subheading(title: str) -> None:
    text = f"### Technical Risks\n\n{TABLE}| It breaks | High | Low | - |\n\n### Business Risks\n\n- It is late\n"
    assert [(found.text, found.kind) for found in risks(text, title)] == [
        ("It breaks", "technical"),
        ("It is late", "business"),
    ]


@pytest.mark.parametrize("title", ["Risks", "Risk Management", "Risks & Mitigations"])
def test_without_a_subheading_there_is_no_kind(title: str) -> None:
    assert risk("- It breaks", title).kind is None


def test_the_name_of_the_section_is_no_kind() -> None:
    assert risk("- It breaks", "Risk Assessment").kind is None


def test_a_section_technical_risks_of_its_own_gives_the_kind() -> None:
    assert risk("- It breaks", "Technical Risks").kind == "technical"


@pytest.mark.parametrize("name", ["High Risk Items", "High Risk", "High Risks"])
def test_a_level_in_a_subheading_is_the_impact_of_its_items(name: str) -> None:
    found = risk(f"### {name}\n\n- It breaks")
    assert (found.text, found.impact, found.kind) == ("It breaks", HIGH, None)


@pytest.mark.parametrize(
    ("item", "impact", "likelihood", "mitigation"),
    [
        ("- It breaks", None, None, None),
        ("1. It breaks", None, None, None),
        ("- **It breaks**", None, None, None),
        ("- ⚠️ It breaks", None, None, None),
        ("- It breaks → test it", None, None, "test it"),
        ("- It breaks -> test it", None, None, "test it"),
        ("- **It breaks** - Mitigation: test it", None, None, "test it"),
        ("- It breaks (Mitigation: test it)", None, None, "test it"),
        ("- **It breaks**\n  - **Mitigation:** test it", None, None, "test it"),
        ("- **It breaks**\n  - Impact: High\n  - Likelihood: Low\n  - Mitigation: test it", HIGH, LOW, "test it"),
        ("- **It breaks**\n  - Severity: High\n  - Probability: Low\n  - Mitigation: test it", HIGH, LOW, "test it"),
        ("- **It breaks**\n  Impact: High | Likelihood: Low\n  Mitigation: test it", HIGH, LOW, "test it"),
        ("- **Risk**: It breaks badly\n  **Mitigation**: test it", None, None, "test it"),
        ("- **Risk:** It breaks badly\n  - **Impact:** High\n  - **Mitigation:** test it", HIGH, None, "test it"),
        ("1. **Risk:** It breaks badly\n   - **Mitigation:** test it", None, None, "test it"),
    ],
)
def test_an_item_has_the_same_fields(
    item: str, impact: Level | None, likelihood: Level | None, mitigation: str | None
) -> None:
    found = risk(item)
    assert found.text in ("It breaks", "It breaks badly")
    assert (*grades(found), found.mitigation) == (impact, likelihood, mitigation)


def test_risk_and_mitigation_may_stand_on_one_line() -> None:
    found = risk("- **Risk**: It breaks badly. **Mitigation**: test it")
    assert (found.text, found.mitigation) == ("It breaks badly.", "test it")


@pytest.mark.parametrize("text", ["### It breaks\n\n**Impact:** High\n\n**Mitigation:**\n- Test it\n- Roll back"])
def test_a_mitigation_may_be_a_list(text: str) -> None:
    found = risk(text)
    assert found.impact is HIGH and "Test it" in (found.mitigation or "") and "Roll back" in (found.mitigation or "")
    assert found.where["mitigation"].start > found.span.start


@pytest.mark.parametrize(
    "heading", ["### It breaks", "### 1. It breaks", "### Risk 1: It breaks", "### Risk: It breaks", "### ⚠️ It breaks"]
)
def test_a_heading_may_be_a_risk(heading: str) -> None:
    text = f"{heading}\n\n- **Impact:** High\n- **Likelihood:** Low\n- **Mitigation:** test it"
    found = risk(text)
    assert (found.text, *grades(found), found.mitigation) == ("It breaks", HIGH, LOW, "test it")


def test_a_column_risk_of_levels_alone_gives_the_impact_and_the_first_other_column_the_text() -> None:
    table = (
        "| Phase | Risk | Mitigation |\n|---|---|---|\n| Phase 1: Store | High | Test it |\n| Phase 2: Show | Low | - |"
    )
    found = risks(table)
    assert [(r.text, r.impact) for r in found] == [("Phase 1: Store", HIGH), ("Phase 2: Show", LOW)]
    table = "| # | Component | Risk |\n|---|---|---|\n| 1 | Store | High |"
    assert [(r.text, r.impact) for r in risks(table)] == [("Store", HIGH)]


def test_such_a_column_beside_a_mitigation_counts_outside_a_section_of_risks_too() -> None:
    table = "| Phase | Risk | Mitigation |\n|---|---|---|\n| Store | High | Test it |"
    assert texts(risks(table, "Phases at a glance")) == ["Store"]


def test_a_bare_number_takes_the_name_of_its_phase() -> None:
    table = "| Phase | Risk | Mitigation |\n|---|---|---|\n| 1 | High | Test it |"
    plan = read(f"# Plan\n\n## Phase 1: Store\n\n- [ ] a\n\n## Risks\n\n{table}\n")
    assert [(r.text, r.impact, r.mitigation) for r in plan.risks] == [("Store", HIGH, "Test it")]


def test_a_list_of_mitigations_alone_names_no_risks() -> None:
    assert risks("- Test it\n- Roll back", "Mitigation") == ()
    assert risks("- Test it\n- Roll back", "Mitigation Strategies") == ()
    assert texts(risks("- It breaks\n\n### Mitigation\n\n- Test it")) == ["It breaks"]


def test_risks_of_a_phase_under_a_label_are_the_plans() -> None:
    text = "# P\n\n## Phase 1: A\n\n- [ ] a\n\n**Risks:**\n\n- It breaks\n"
    plan = read(text)
    assert (texts(plan.risks), texts(plan.phases[0].tasks)) == (["It breaks"], ["a"])


def test_a_table_of_other_things_has_no_risks() -> None:
    assert risks("| Field | Type |\n|---|---|\n| id | int |", "Data Model") == ()
    assert risks("| Task | Effort |\n|---|---|\n| Store | High |", "Words") == ()


def test_values_know_their_bytes() -> None:
    text = f"# Plän\n\n## Risks\n\n{TABLE}| É breaks | High | **Löw** | Test it ✅ |\n"
    data = text.encode()
    (found,) = read(text).risks
    assert {name: data[span.start : span.end].decode().strip("*") for name, span in found.where.items()} == {
        "impact": "High",
        "likelihood": "Löw",
        "mitigation": "Test it ✅",
    }
