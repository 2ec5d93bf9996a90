"""Real plans, where there are any: none of them fails, and labelled ones are read as a careful reader read them."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from planproof.model import Node, Plan
from planproof.model.address import addresses
from planproof.model.answers import Opened
from planproof.report.json_text import json_text
from planproof.report.plan_json import plan_json
from planproof.text import SourceText
from tests.reading.telling import nodes, read
from tests.reading.test_any_text import check_sections, check_spans

MEAN, EACH = 0.90, 0.80
"""The reading score that all plans together must reach, and each category."""


@pytest.fixture(scope="module")
def plans(corpus: list[Path]) -> list[tuple[str, bytes, Plan]]:
    """All plans of the corpus, read."""
    return [(path.name, data, read(data)) for path in corpus for data in [path.read_bytes()]]


@pytest.fixture(scope="module")
def scorer(corpus: list[Path]) -> ModuleType:
    """The functions that compare a reading with a label; they stand in a folder beside the corpus."""
    path = corpus[0].parents[2] / "tools" / "score_reading.py"
    spec = importlib.util.spec_from_file_location("score_reading", path) if path.exists() else None
    if spec is None or spec.loader is None:
        pytest.skip("no scorer beside the corpus")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def document(name: str, data: bytes, plan: Plan) -> dict[str, Any]:
    """The plan as the command line would print it."""
    source = SourceText(data)
    opened = Opened(name=name, path=name, source=source, plan=plan, known=addresses(plan), companions={})
    found: dict[str, Any] = json.loads(json_text(plan_json(opened)))
    return found


def test_no_real_plan_fails_and_all_its_spans_are_sound(plans: list[tuple[str, bytes, Plan]]) -> None:
    for _, data, plan in plans:
        check_spans(data, plan)
        check_sections(data, plan)


def test_every_value_of_a_real_plan_has_bytes_that_say_something(plans: list[tuple[str, bytes, Plan]]) -> None:
    empty = []
    for name, data, plan in plans:
        for node in nodes(plan):
            for key, span in node.where.items():
                if not data[span.start : span.end].strip():
                    empty.append(f"{name}: {type(node).__name__}.{key} at {span.start}")
    assert empty == []


def spans_of(value: Any) -> list[list[int]]:
    """All spans in a JSON document."""
    if isinstance(value, list):
        return [span for inner in value for span in spans_of(inner)]
    if not isinstance(value, dict):
        return []
    own = [value["span"]] if "span" in value else []
    return own + [span for inner in value.values() for span in spans_of(inner)]


def test_the_json_of_a_real_plan_has_a_valid_span_for_every_part(plans: list[tuple[str, bytes, Plan]]) -> None:
    for name, data, plan in plans[::10]:
        spans = spans_of(document(name, data, plan))
        assert all(0 <= start <= end <= len(data) for start, end in spans)
        assert len(spans) >= sum(isinstance(node, Node) for node in nodes(plan))


def test_most_real_plans_have_a_title_tasks_and_known_sections(plans: list[tuple[str, bytes, Plan]]) -> None:
    titled = sum(plan.title is not None for _, _, plan in plans)
    tasked = sum(any(phase.tasks for phase in plan.phases) for _, _, plan in plans)
    assert titled >= 0.9 * len(plans) and tasked >= 0.7 * len(plans)


@pytest.fixture(scope="module")
def scores(corpus: list[Path], scorer: ModuleType) -> dict[str, float]:
    """F1 of each category over all labelled plans together."""
    labels = sorted((corpus[0].parents[1] / "labelled").glob("*.json"))
    if not labels:
        pytest.skip("no labelled plans in the corpus")
    counts = {category: [0, 0, 0] for category in scorer.CATEGORIES}
    for label in labels:
        want, path = json.loads(label.read_text("utf-8")), label.with_suffix(".md")
        got = document(path.name, path.read_bytes(), read(path.read_bytes()))
        for category, count in counts.items():
            found, missed, invented = scorer.compare(
                scorer.items(want, category), scorer.items(got, category), category
            )
            for at, more in enumerate((found, len(missed), len(invented))):
                count[at] += more
    return {name: 2 * found / max(1, 2 * found + missed + more) for name, (found, missed, more) in counts.items()}


def test_labelled_plans_are_read_as_they_were_labelled(scores: dict[str, float]) -> None:
    assert {name: score for name, score in scores.items() if score < EACH} == {}
    assert sum(scores.values()) / len(scores) >= MEAN
