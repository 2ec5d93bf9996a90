from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings

from planproof.exchange.adoption import Adopted, adopt
from planproof.project.templates import template
from planproof.reading import read_plan
from planproof.text import SourceText
from tests.reading.generated import plan_like

FREE = """# Wish lists

Customers ask for them.

## Risks

- Links leak

## Phase 1: Storage

1. Add the table
2. ✅ Fill it

## Ideas

Later, perhaps.

## Goals

- Lists survive the session
"""


def adopted(text: str | bytes, *, placeholders: bool = False, boxes: bool = False) -> Adopted:
    source = SourceText.of(text)
    return adopt(source, template("plan"), "2026-01-02", "2026-03-04", placeholders=placeholders, boxes=boxes)


def test_sections_come_into_the_order_of_the_template_with_all_that_stands_in_them() -> None:
    found = adopted(FREE)
    text = found.source.view
    headings = [line for line in text.splitlines() if line.startswith("#")]
    assert headings == ["# Wish lists", "## Goals", "## Phase 1: Storage", "## Ideas", "## Risks"]
    assert text.startswith(
        "# Wish lists\n\n**Created:** 2026-01-02\n**Last Updated:** 2026-03-04\n**Status:** In Progress\n\n"
    )
    assert found.done == ("put its sections into the order of the template", "added what its header lacks")
    assert found.left == ()


def test_what_is_missing_is_added_to_be_filled_and_what_is_there_is_not() -> None:
    text = adopted(FREE, placeholders=True).source.view
    assert "## Testing Strategy\n" in text
    assert text.count("Risk") == 1
    assert text.count("Goals") == 1
    assert text.index("## Executive Summary") < text.index("## Goals") < text.index("## Testing Strategy")


def test_tasks_get_boxes_if_that_is_wanted() -> None:
    text = adopted(FREE, boxes=True).source.view
    assert "1. [ ] Add the table\n2. [x] ✅ Fill it\n" in text


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_line_ends_stay(ending: str) -> None:
    data = adopted(FREE.replace("\n", ending), placeholders=True).source.data
    assert data.count(b"\n") == data.count(ending.encode())


def check(data: bytes) -> None:
    """Every line stays, nothing that is said is lost, and a second time changes nothing."""
    first = adopted(data, placeholders=True, boxes=True)
    lines = Counter(line.split()[-1] for line in SourceText(data).view.splitlines() if line.split())
    assert not lines - Counter(line.split()[-1] for line in first.source.view.splitlines() if line.split())
    before, after = read_plan(SourceText(data)), read_plan(first.source)
    assert sum(len(phase.tasks) for phase in before.phases) <= sum(len(phase.tasks) for phase in after.phases)
    assert len(before.risks) <= len(after.risks)
    assert adopted(first.source.data, placeholders=True, boxes=True).source.data == first.source.data


@given(plan_like())
@settings(max_examples=40)
def test_any_text_keeps_its_lines(data: bytes) -> None:
    first = adopted(data, placeholders=True, boxes=True)
    lines = Counter(line.split()[-1] for line in SourceText(data).view.splitlines() if line.split())
    assert not lines - Counter(line.split()[-1] for line in first.source.view.splitlines() if line.split())


def test_real_plans_are_adopted_once(corpus: list[Path]) -> None:
    for path in corpus[::40]:
        check(path.read_bytes())


@pytest.mark.soak
def test_all_real_plans_are_adopted_once(corpus: list[Path]) -> None:
    for path in corpus:
        check(path.read_bytes())
