"""Rules about sections, headings, phases and the template's leftovers."""

from __future__ import annotations

import pytest

from planproof.lint.rules.structure import (
    duplicate_phase_number,
    empty_section,
    gap_in_phase_numbers,
    malformed_checkbox,
    missing_section,
    no_title,
    phase_in_prose,
    phase_without_tasks,
    phases_out_of_order,
    several_titles,
    skipped_heading_level,
    to_be_decided,
    unclosed_code_block,
    unfilled_placeholder,
)
from tests.lint.kit import fixed, found, lines

PROSE = "The list is kept for a year, and can be opened from any device on which the customer has signed in. " * 3


def phases(*headings: str, word: str = "Phase") -> str:
    """A plan with a task in each phase."""
    return "# Lists\n\n" + "".join(f"## {word} {heading}\n\n- [ ] Do it well\n\n" for heading in headings)


def test_a_plan_without_anything_lacks_every_section_of_the_template() -> None:
    messages = [finding.message for finding in found(missing_section.RULE, "# Lists\n\nWords.\n")]
    assert len(messages) == 14
    assert messages[0] == "the plan has no section Executive Summary"


def test_a_section_counts_under_any_name_of_its_kind() -> None:
    text = "# Lists\n\n## Overview\n\nShort.\n\n## Risiken\n\nKeine.\n\n## Milestones\n\n- [ ] One\n"
    missing = " ".join(finding.message for finding in found(missing_section.RULE, text))
    assert "Summary" not in missing
    assert "Risk" not in missing
    assert "Implementation" not in missing


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("# L\n\n## Risks\n\n## Notes\n\nWords\n", [3]),
        ("# L\n\n## Risks\n\n---\n\n<!-- to come -->\n\n## Notes\n\nWords\n", [3]),
        ("# L\n\n## Notes\n\nWords\n\n## Risks\n", [7]),
        ("# L\n\n## Risks\n\n### Technical Risks\n\n- It breaks\n", []),
        ("# L\n\n## 5. Risks\n\n## 5.1 Technical\n\n- It breaks\n", []),
        ("# L\n\n## Implementation Phases\n\n## Phase 1: Storage\n\n- [ ] Add\n", []),
        ("# L\n\n### Tests - done\n\n### Docs 2025-09-25\n\n", []),
        ("# L\n\n## Purple\n\n## Notes\n\nWords\n", []),
    ],
)
def test_a_section_is_empty_where_nothing_stands_in_it(text: str, wanted: list[int]) -> None:
    assert lines(empty_section.RULE, text) == wanted


def test_a_long_row_of_dashes_is_looked_at_once() -> None:
    assert not found(empty_section.RULE, "# L\n\n## Risks\n\n" + "-" * 5000 + " x\n")


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("# [Task Name] - Implementation Plan", "[Task Name]"),
        ("**Created:** YYYY-MM-DD", "YYYY-MM-DD"),
        ("**Status:** Planning / In Progress / Completed", "Planning / In Progress / Completed"),
        ("**Estimated Effort:** S/M/L/XL", "S/M/L/XL"),
        ("**Dependencies:** None / [Other Phase]", "[Other Phase]"),
        ("### Phase 1: [Name]", "[Name]"),
        ("**Owner**: [Owner Name]", "[Owner Name]"),
        ("- [ ] Measurable outcome 2", "Measurable outcome 2"),
        ("1. [ ] Task 1 with clear acceptance criteria", "Task 1 with clear acceptance criteria"),
        ("- Test scenario 2", "Test scenario 2"),
        ("- Metric 1: Target value", "Metric 1: Target value"),
        ("- `path/to/file1.ts` - What changes", "path/to/file1.ts - What changes"),
        ("- [ ] Question 1 - needs answer from [person/team]", "Question 1 - needs answer from [person/team]"),
        ("- **Lead:** {{ project_lead }}", "{{ project_lead }}"),
        ("- [ ] Replace [PROJECT NAME] in the heading", None),
        ('- Show "Shared by [Name]" beside the list', None),
        ("- Files are called YYYY-MM-DD-name.md", None),
        ("- The value `{{ name }}` is escaped", None),
        ("- See [Name](other.md)", None),
        ("- [ ] Test the scenario with two customers", None),
    ],
)
def test_a_placeholder_is_what_the_template_left(line: str, wanted: str | None) -> None:
    findings = found(unfilled_placeholder.RULE, f"Words before.\n\n{line}\n")
    expected = [f"'{wanted}' is text of a template that was never filled in"] if wanted else []
    assert [finding.message for finding in findings] == expected


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (phases("1: Storage", "2: Sharing", "2: Letters"), [11]),
        (phases("1: Storage", "2: Sharing", "3: Letters"), []),
        (phases("2A: Storage", "2B: Sharing"), []),
        (
            "# L\n\n## Server\n\n"
            + phases("1: Storage")[8:].replace("##", "###")
            + "## Page\n\n### Phase 1: Buttons\n\n- a\n",
            [],
        ),
    ],
)
def test_a_phase_number_is_there_twice_in_one_series_only(text: str, wanted: list[int]) -> None:
    assert lines(duplicate_phase_number.RULE, text) == wanted


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (phases("1: Storage", "3: Sharing"), "phase 3 follows phase 1, and there is no phase 2"),
        (
            phases("0: Start", "1: Storage", "2: More", "5: Sharing"),
            "phase 5 follows phase 2, and there are no phases 3 and 4",
        ),
        (phases("1: Storage", "3: Sharing") + "## Phase 2 was dropped\n\nWords.\n", None),
        (phases("1: Storage", "2-3: Sharing", "4: Letters", word="Week"), None),
        (phases("1: Storage", "2: Sharing"), None),
        (phases("2: Storage", "1: Sharing"), None),
        (phases("1: Storage", "9: Sharing"), None),
    ],
)
def test_a_gap_is_a_number_that_stands_nowhere(text: str, message: str | None) -> None:
    assert [finding.message for finding in found(gap_in_phase_numbers.RULE, text)] == ([message] if message else [])


def test_phases_are_out_of_order_where_numbers_fall() -> None:
    assert lines(phases_out_of_order.RULE, phases("1: Storage", "3: Letters", "2: Sharing")) == [11]
    assert not found(phases_out_of_order.RULE, phases("1: Storage", "2: Letters", "2: Sharing", "1: More"))


@pytest.mark.parametrize(
    ("below", "empty", "prose"),
    [
        ("Lists can be shared.\n", True, False),
        ("\n", True, False),
        (PROSE + "\n", False, True),
        ("- Share it\n", False, False),
        ("| Part | Words |\n|---|---|\n| a | b |\n", False, False),
        ("```sql\nselect 1;\n```\n", False, False),
    ],
)
def test_a_phase_without_tasks_is_empty_or_told_in_prose(below: str, empty: bool, prose: bool) -> None:
    text = phases("1: Storage") + f"## Phase 2: Sharing\n\n{below}"
    assert bool(found(phase_without_tasks.RULE, text)) is empty
    assert bool(found(phase_in_prose.RULE, text)) is prose


@pytest.mark.parametrize("heading", ["2: Sharing ✅", "2: Sharing (deferred)"])
def test_a_closed_phase_needs_no_tasks(heading: str) -> None:
    assert not found(phase_without_tasks.RULE, phases("1: Storage") + f"## Phase {heading}\n\nWords.\n")


def test_a_heading_skips_a_level_only_downwards() -> None:
    text = "# L\n\n## A\n\n#### B\n\n## C\n\n### D\n\n# E\n"
    assert lines(skipped_heading_level.RULE, text) == [5]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("# L\n\n## A\n\n# M\n\n## B\n", [5]),
        ("# L\n\n# Phase 1: A\n\n- [ ] a\n\n# Phase 2: B\n\n- [ ] b\n", []),
        ("# L\n\n# 1. A\n\nWords\n\n# 2. B\n", []),
        ("# L\n\n# A\n\n# B\n\n# C\n", []),
        ("# L\n\n```sh\n# no title\n```\n", []),
    ],
)
def test_a_second_title_is_no_part_of_the_first(text: str, wanted: list[int]) -> None:
    assert lines(several_titles.RULE, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Words\n\n## A\n", [3]),
        ("---\ntitle: Lists\n---\n\n## A\n", []),
        ("Lists\n=====\n\n## A\n", []),
        ("", []),
    ],
)
def test_a_title_may_stand_in_the_front_matter(text: str, wanted: list[int]) -> None:
    assert lines(no_title.RULE, text) == wanted


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("- Index TBD\n", 1),
        ("- Owner: to be determined, date: TBC\n", 2),
        ("- Cost ???\n", 1),
        ("- Write `TBD` into the column\n", 0),
        ('- No "TBD" is left\n', 0),
        ("- Remove TBD-RELEASE\n", 0),
        ("- The tbd team\n", 0),
        ("## Open Questions\n\n- Index TBD\n", 0),
        ("```\nTBD\n```\n", 0),
    ],
)
def test_what_is_to_be_decided_is_a_word_of_the_plan(text: str, number: int) -> None:
    assert len(found(to_be_decided.RULE, "# L\n\n" + text)) == number


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("-[ ] Add", "- [ ] Add"),
        ("- [] Add", "- [ ] Add"),
        ("- [x]Add", "- [x] Add"),
        ("- [ x] Add", "- [x] Add"),
        ("- [  ] Add", "- [ ] Add"),
        ("*  [X]Add", "* [X] Add"),
        ("1.[ ] Add", "1. [ ] Add"),
        ("• [ ] Add", "- [ ] Add"),
        ("  - [x]`add`", "  - [x] `add`"),
    ],
)
def test_a_malformed_checkbox_becomes_one(line: str, wanted: str) -> None:
    assert fixed(malformed_checkbox.RULE, f"# L\n\n{line}\n") == f"# L\n\n{wanted}\n"


@pytest.mark.parametrize(
    "line",
    [
        "- [ ] Add", "- [x] Add", "- [x]", "- [x](other.md) is read", "- [x][1] is read", "*[x]* marks the place",
        "- []byte is a slice", "    -[ ] Add", "```\n-[ ] Add\n```", "- [a]Add", "> [!NOTE]", "- [x]: a place",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_malformed_checkbox_stays(line: str) -> None:
    assert not found(malformed_checkbox.RULE, f"# L\n\nWords.\n\n{line}\n")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("# L\n\n```\ncode\n\n## A\n", [3]),
        ("# L\n\n~~~~text\ncode\n~~~\n- [ ] A\n", [3]),
        ("# L\n\n```\n## A\n```\n", []),
        ("# L\n\n```\n## A\n```", []),
        ("# L\n\n```\n# A comment\n", []),
        ("# L\n\n    ## A\n", []),
    ],
)
def test_an_unclosed_code_block_hides_parts_of_the_plan(text: str, wanted: list[int]) -> None:
    assert lines(unclosed_code_block.RULE, text) == wanted
