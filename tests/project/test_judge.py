"""Whether a text is a plan, by what it says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.project.judge import is_plan, is_prompt, why_no_plan
from planproof.project.trust import LISTS_NOTHING, Trust
from planproof.reading import read_plan
from planproof.text import SourceText

PROMPT = "a prompt for an agent, by its front matter"
TEMPLATE = "a template: what is in brackets was never filled in"

BLANK = """# [Task Name] - Implementation Plan

**Created:** YYYY-MM-DD
**Status:** Planning / In Progress / Completed

### Phase 1: [Name]
1. [ ] Task 1 with clear acceptance criteria
"""
UNFILLED = """# Implementation Plan

**Branch**: [###-feature-name]
**Date**: [DATE]

## Summary
[Brief summary here]

## Tasks
- [ ] T001 [Description] in [FILE PATH]
- [ ] T002 {{task}}
- [ ] T003 [Description]
"""
FILLED = """# Login - Implementation Plan

**Created:** YYYY-MM-DD

## Phase 1: Forms
- [ ] Build the form ([design](https://example.org/[Draft])), see [Owner](x)
- [ ] `[NAME]` becomes a field
- [x] Ship

```python
placeholders = ["[DATE]", "[NAME]", "[TITLE]", "[OWNER]", "[LINK]", "[TEAM]"]
```
"""


def why(text: str, trust: Trust = Trust.LIKELY) -> str | None:
    source = SourceText.of(text)
    return why_no_plan(read_plan(source), source, trust)


@pytest.mark.parametrize(
    "text",
    [
        "# Plan\n\n## Phase 1: A\n- [ ] x\n",
        "- [ ] x\n",
        "# Notes\n\n## Phase 1: A\nWords.\n\n## Phase 2: B\nWords.\n",
        "# Search\n\n## Goals\n1. Faster\n\n## Risks\n- It breaks\n",
        "# Umsetzungsplan\n\n## M0\n- Eins\n\n## M1\n- Zwei\n",
    ],
)
def test_what_lists_work_or_speaks_like_a_plan_is_one(text: str) -> None:
    assert why(text) is None
    assert is_plan(read_plan(SourceText.of(text)), SourceText.of(text))


@pytest.mark.parametrize(
    "text",
    [
        "# A library\n\nIt does things.\n\n## Installation\n\nRun it.\n\n## License\n\nMIT\n",
        "# Changelog\n\n## 1.0\n- Added a thing\n",
        "Some words.\n",
        "# A plan\n\nTo be written.\n",
    ],
)
def test_other_texts_are_none(text: str) -> None:
    assert why(text) == LISTS_NOTHING


def test_how_much_must_be_said_depends_on_where_it_stands() -> None:
    lists = "# Search\n\n## 1. Before\n- One\n\n## 2. After\n- Two\n"
    assert [why(lists, trust) for trust in Trust] == [None, LISTS_NOTHING, LISTS_NOTHING]
    sections = "# Search\n\n## Goals\n1. Faster\n\n## Risks\n- It breaks\n"
    assert [why(sections, trust) for trust in Trust] == [None, None, LISTS_NOTHING]


@pytest.mark.parametrize("text", ["", " \n\t\n", "\ufeff\n"])
def test_an_empty_text_is_none(text: str) -> None:
    assert why(text) == "empty"


@pytest.mark.parametrize(
    "matter",
    [
        "name: planner\ndescription: Plans things",
        "name: planner\ndescription: Plans things\ntools: Read, Grep\nstatus: x",
        "description: Make a plan\nallowed-tools: Bash",
        "description: Make a plan\nargument-hint: [file]",
        "description: Make a plan\nmodel: large",
        'Description: "Make a plan"\nmode: agent',
        "alwaysApply: true",
        "name: planner\ndescription: >\n  Plans\n  things",
    ],
)
def test_a_prompt_is_known_by_its_front_matter(matter: str) -> None:
    assert why(f"---\n{matter}\n---\n# Plan\n- [ ] x\n") == PROMPT


@pytest.mark.parametrize(
    "matter",
    [
        "title: A plan\nstatus: draft",
        'description: "Task list for a feature"',
        "name: Search\ndescription: Faster\nstatus: active",
        "name: Search\noverview: Faster\ntodos: []",
        "description: x\n\n# never closed",
    ],
)
def test_a_plan_may_have_front_matter_too(matter: str) -> None:
    assert not is_prompt(SourceText.of(f"---\n{matter}\n---\n# Plan\n- [ ] x\n"))


def test_a_rule_is_no_front_matter() -> None:
    assert not is_prompt(SourceText.of("# Plan\n---\nname: x\ndescription: y\n---\n"))


def test_a_text_that_waits_to_be_filled_in_is_a_template() -> None:
    assert why(BLANK) == TEMPLATE
    assert why(UNFILLED) == TEMPLATE


@pytest.mark.parametrize(
    "title",
    ["[Task Name] - Implementation Plan", "Tasks: [FEATURE NAME]", "Implementation Plan: [Feature]", "{{name}} plan"],
)
def test_a_title_that_names_nothing_is_that_of_a_template(title: str) -> None:
    assert why(f"# {title}\n\n## Phase 1: A\n- [ ] x\n") == TEMPLATE


@pytest.mark.parametrize(
    "title",
    [
        "[Draft] Login Plan",
        "[WIP] Implementation Plan",
        "Plan: [Backend] API",
        "[Feature Request] Dark mode",
        "Plan [1/2]",
    ],
)
def test_brackets_in_a_title_may_say_something(title: str) -> None:
    assert why(f"# {title}\n\n## Phase 1: A\n- [ ] x\n") is None


def test_a_plan_in_which_little_was_left_open_is_none() -> None:
    assert why(FILLED) is None


@given(st.text(st.sampled_from("# -[]x\n`~:ab{}<YMD>|"), max_size=300), st.sampled_from(Trust))
def test_no_text_is_too_much(text: str, trust: Trust) -> None:
    reason = why(text, trust)
    assert reason is None or reason.isprintable()
