import json
from math import inf
from typing import Any

import pytest

from planproof.model import Duration, Phase, Plan
from planproof.model.address import addresses
from planproof.model.answers import Opened
from planproof.report.json_text import json_text
from planproof.report.plan_json import duration_json, plan_json
from planproof.text import SourceText, Span
from tests.model.build import phase, plan, task
from tests.report.filled import filled, opened

CONTRACT: dict[str, set[str]] = {
    "": {
        *("schema", "path", "title", "created", "updated", "status", "phases", "criteria", "metrics", "risks"),
        *("questions", "files", "timeline", "sections"),
    },
    "phases": {"number", "name", "state", "effort", "estimate", "actual", "depends_on", "acceptance", "tasks"},
    "criteria": {"text", "state"},
    "metrics": {"text", "name", "target", "state"},
    "risks": {"text", "kind", "impact", "likelihood", "mitigation"},
    "questions": {"text", "resolved", "needs"},
    "files": {"path", "change"},
    "timeline": {"label", "estimate", "actual", "total"},
    "sections": {"kind", "title", "items"},
}
TASK = {"id", "text", "state", "effort", "estimate", "depends_on", "acceptance", "checks", "steps"}


def read(made: Plan) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(json_text(plan_json(opened(made))))
    return document


def test_every_key_that_was_promised_is_there() -> None:
    document = read(filled())
    for name, keys in CONTRACT.items():
        assert keys <= set(document[name][0] if name else document), name
    found = document["phases"][0]["tasks"][0]
    assert found.keys() >= TASK
    assert found["acceptance"] == ["words"]
    assert found["steps"][0]["state"] == "done"


def test_an_empty_plan_has_all_keys_too() -> None:
    assert set(read(plan(title=None))) == set(read(filled()))


def test_every_part_has_its_place() -> None:
    def check(value: Any) -> None:
        if isinstance(value, list):
            for inner in value:
                check(inner)
        elif isinstance(value, dict):
            if not {"share", "done"} & set(value):
                assert value.keys() >= {"span", "line"}, value
            for inner in value.values():
                check(inner)

    check(read(filled()))


def test_dates_durations_and_the_share_are_written_shortly() -> None:
    document = read(filled())
    assert (document["created"], document["updated"]) == ("2026-01-31", "2026-02-28")
    assert document["phases"][0]["actual"] == [4, 4.25]
    assert '"estimate": [0.5, 2]' in json_text(plan_json(opened(filled())))
    assert document["understanding"]["share"] == 0.75


@pytest.mark.parametrize(
    ("duration", "shown"),
    [
        (Duration(4.0, 6.0), "[4, 6]"),
        (Duration(0.5, 1.25), "[0.5, 1.25]"),
        (Duration(1, inf), "[1, null]"),
        (None, "null"),
    ],
)
def test_hours_have_no_needless_point(duration: Duration | None, shown: str) -> None:
    assert json.dumps(duration_json(duration)) == shown


def test_the_places_of_a_companion_are_its_own() -> None:
    listed = Phase(
        span=Span(4, 5), number="1", name=None, tasks=(task("1", span=Span(6, 7)),), source="docs/a-tasks.md"
    )
    made = plan(listed, phase("2"))
    companions = {"docs/a-tasks.md": SourceText.of("a\nb\nc\nd\n")}
    document = plan_json(
        Opened(
            name="a",
            path="docs/a-plan.md",
            source=SourceText.of("x"),
            plan=made,
            known=addresses(made),
            companions=companions,
        )
    )
    first, second = document["phases"]
    assert (first["source"], first["line"], first["tasks"][0]["line"]) == ("docs/a-tasks.md", 3, 4)
    assert (second["source"], second["line"]) == (None, 1)
