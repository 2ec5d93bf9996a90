"""The rest of the template: section 8 of the plan language."""

import pytest

from planproof.model import DependencyKind, Rank, State
from tests.reading.telling import DONE, TODO, marked, read, texts

PARTS = {
    "exists": "## Current State Analysis\n\n### What Exists\n\n{}",
    "problems": "## Current State\n\n### Problems/Gaps\n\n{}",
    "goals": "## Proposed Future State\n\n### Goals\n\n{}",
    "architecture": "## Technical Details\n\n### Architecture Changes\n\n{}",
    "integration": "## Technical Details\n\n### Integration Points\n\n{}",
    "unit": "## Testing Strategy\n\n### Unit Tests\n\n{}",
    "integration tests": "## Testing Strategy\n\n### Integration Tests\n\n{}",
    "manual": "## Testing Strategy\n\n### Manual Testing\n\n{}",
    "other tests": "## Testing Strategy\n\n{}",
    "dependencies": "## Dependencies\n\n{}",
    "external": "## Dependencies\n\n### External\n\n{}",
    "internal": "## Dependencies\n\n### Internal\n\n{}",
    "deployment": "## Rollout Plan\n\n### Deployment Steps\n\n{}",
    "rollback": "## Rollout Plan\n\n### Rollback Plan\n\n{}",
    "documentation": "## Documentation Updates Needed\n\n{}",
    "notes": "## Notes\n\n{}",
}


def part(name: str, items: str, template: str | None = None) -> list[tuple[str, State | None]]:
    """Text and state of what one part of the template holds."""
    plan = read(f"# Plan\n\n{(template or PARTS[name]).format(items)}\n")
    state, tests, rollout = plan.current_state, plan.tests, plan.rollout
    if name in ("architecture", "integration"):
        return [(found.name, None) for found in getattr(plan, name)]
    found = {
        "exists": state.exists if state else (),
        "problems": state.problems if state else (),
        "goals": plan.goals,
        "unit": tests.unit if tests else (),
        "integration tests": tests.integration if tests else (),
        "manual": tests.manual if tests else (),
        "other tests": tests.other if tests else (),
        "dependencies": plan.dependencies,
        "external": plan.dependencies,
        "internal": plan.dependencies,
        "deployment": rollout.deployment if rollout else (),
        "rollback": rollout.rollback if rollout else (),
        "documentation": plan.documentation,
        "notes": plan.notes,
    }
    return marked(found[name])


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize("items", ["- one\n- two", "1. one\n2. two", "* **one**\n  - detail\n* two"])
def test_each_part_is_read_with_its_items(name: str, items: str) -> None:
    assert part(name, items) == [("one", None), ("two", None)]


@pytest.mark.parametrize("name", [name for name in PARTS if name not in ("architecture", "integration")])
def test_items_have_a_state_where_they_have_a_box(name: str) -> None:
    assert part(name, "- [x] one\n- [ ] two\n- three") == [("one", DONE), ("two", TODO), ("three", None)]


@pytest.mark.parametrize("name", PARTS)
def test_labels_open_them_as_headings_do(name: str) -> None:
    heading = PARTS[name].split("\n\n")[-2]
    assert part(name, "- one\n- two", f"## Words\n\n**{heading.strip('# ')}:**\n\n{{}}") == [
        ("one", None),
        ("two", None),
    ]


def test_rows_are_entries_too() -> None:
    plan = read("# P\n\n## Dependencies\n\n| Name | Why |\n|---|---|\n| `redis` | the queue |\n| **node** | |\n")
    assert texts(plan.dependencies) == ["redis · the queue", "node"]


def test_the_summary_is_the_first_paragraph_of_its_section() -> None:
    text = "# P\n\n## Executive Summary\n\nWe store the carts\nof *all* customers.\n\nMore.\n\n"
    text += "## Overview\n\nAnother long text.\n"
    assert read(text).summary == "We store the carts of all customers."
    assert read("# P\n\n## Words\n\nWe store the carts of all customers.\n").summary is None


def test_a_long_summary_is_cut_at_a_word() -> None:
    summary = read("# P\n\n## Summary\n\n" + "word " * 1000 + "\n").summary
    assert summary is not None and summary.endswith("word …") and len(summary) <= 610


@pytest.mark.parametrize(
    ("goal", "rank"),
    [
        ("Primary: carts survive", Rank.PRIMARY),
        ("**Primary:** carts survive", Rank.PRIMARY),
        ("Primary goal: carts survive", Rank.PRIMARY),
        ("Primary goal", Rank.PRIMARY),
        ("Secondary: carts survive", Rank.SECONDARY),
        ("Secondary goals", Rank.SECONDARY),
        ("Nice to have: carts survive", Rank.NICE_TO_HAVE),
        ("Nice-to-haves", Rank.NICE_TO_HAVE),
        ("Carts survive", None),
        ("The primary cart survives", None),
    ],
)
def test_goals_are_graded_by_their_own_words(goal: str, rank: Rank | None) -> None:
    (found,) = read(f"# P\n\n## Goals\n\n1. {goal}\n").goals
    assert (found.rank, found.text) == (rank, goal.replace("*", ""))


@pytest.mark.parametrize("head", ["### {}", "**{}:**"])
def test_goals_are_graded_by_the_heading_or_label_above(head: str) -> None:
    names = ["Primary Goals", "Secondary Goals", "Nice to Have"]
    text = "\n\n".join(f"{head.format(name)}\n\n- {name.casefold()} one" for name in names)
    assert [goal.rank for goal in read(f"# P\n\n## Goals\n\n{text}\n").goals] == list(Rank)


@pytest.mark.parametrize(
    ("item", "name", "description"),
    [
        ("Cart service: keeps carts", "Cart service", "keeps carts"),
        ("**Cart service**: keeps carts", "Cart service", "keeps carts"),
        ("**Cart service** - keeps carts", "Cart service", "keeps carts"),
        ("Cart service — keeps carts", "Cart service", "keeps carts"),
        ("购物车：保存", "购物车", "保存"),
        ("Cart service", "Cart service", None),
    ],
)
@pytest.mark.parametrize("section", ["Architecture Changes", "Integration Points"])
def test_components_have_a_name_and_a_description(section: str, item: str, name: str, description: str | None) -> None:
    plan = read(f"# P\n\n## {section}\n\n- {item}\n")
    (found,) = plan.architecture or plan.integration
    assert (found.name, found.description) == (name, description)


def test_dependencies_say_where_they_come_from() -> None:
    text = "## Dependencies\n\n- any\n\n### External\n\n- out\n\n### Internal\n\n- in\n"
    assert [(found.text, found.kind) for found in read(f"# P\n\n{text}").dependencies] == [
        ("out", DependencyKind.EXTERNAL),
        ("in", DependencyKind.INTERNAL),
        ("any", None),
    ]


def test_a_way_back_may_be_told_in_a_paragraph() -> None:
    plan = read("# P\n\n## Rollback Plan\n\nSwitch the flag off and wait for a minute.\n")
    assert plan.rollout is not None and texts(plan.rollout.rollback) == ["Switch the flag off and wait for a minute."]


def test_notes_may_stand_under_a_label_at_the_end() -> None:
    plan = read("# P\n\n## Open Questions\n\n- Who pays?\n\n---\n\n**Notes:**\n\n- one\n- two\n")
    assert (texts(plan.questions), texts(plan.notes)) == (["Who pays?"], ["one", "two"])


def test_what_is_not_there_is_none() -> None:
    plan = read("# P\n\nWords.\n")
    assert (plan.summary, plan.current_state, plan.tests, plan.rollout) == (None, None, None, None)
    assert (plan.goals, plan.architecture, plan.integration, plan.dependencies) == ((), (), (), ())
    assert (plan.documentation, plan.notes) == ((), ())
