import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planproof.cli.schema import NAMES
from planproof.diagnostics import Diagnostic, Fix, Severity
from planproof.lint.results import CheckedFile, CheckRun
from planproof.records import replace
from planproof.report.answers_json import explained_json, find_json, next_json, overview_json, show_json
from planproof.report.findings.json_format import document as check_json
from planproof.report.json_text import json_text
from planproof.report.schema import names, schema
from planproof.report.written_json import several_json, undone_json, written_json
from planproof.text import Edit, SourceText, Span
from tests.report.filled import Answers, filled, opened

COMMITTED = Path(__file__).parents[2] / "src" / "planproof" / "plan.schema.json"


def documents(answers: Answers) -> list[tuple[str, dict[str, Any]]]:
    return [
        ("overview", overview_json(answers.overview)),
        *(("show", show_json(shown)) for shown in answers.shown),
        ("next", next_json(answers.next)),
        ("find", find_json(answers.found)),
        ("explain-reading", explained_json(answers.explained)),
        ("check", checked()),
        ("done", written_json(answers.written)),
        ("sync", several_json([answers.written])),
        ("undo", undone_json(answers.undone)),
    ]


def checked() -> dict[str, Any]:
    source = SourceText.of("# Wish lists\n\nWords.\n")
    fix = Fix(title="Say it", edits=(Edit(Span(2, 6), b"W\xc3\xbcnsche"),))
    plain = Diagnostic(code="STR001", name="a-name", severity=Severity.NOTE, message="a message", span=Span(0, 1))
    found = (plain, replace(plain, span=Span(2, 6), cure="a cure", fix=fix))
    return check_json(CheckRun(files=(CheckedFile(path="a.md", key="a.md", source=source, found=found),)))


def strict(value: Any) -> Any:
    """The schema with no room for keys that it does not name."""
    if isinstance(value, list):
        return [strict(inner) for inner in value]
    if not isinstance(value, dict):
        return value
    closed = (
        {"additionalProperties": False} if value.get("properties") and "required" in value and "type" in value else {}
    )
    return {key: strict(inner) for key, inner in value.items()} | closed


def test_the_committed_schema_is_the_generated_one() -> None:
    """To store it anew: planproof schema > src/planproof/plan.schema.json."""
    assert COMMITTED.read_text("utf-8") == json_text(schema())


@pytest.mark.parametrize("name", [None, *NAMES])
def test_every_schema_is_one(name: str | None) -> None:
    jsonschema.Draft202012Validator.check_schema(schema(name))


def test_every_output_has_one() -> None:
    assert tuple(names()) == NAMES


def test_what_is_printed_follows_its_schema_and_nothing_is_left_out_of_it() -> None:
    validators = {name: jsonschema.Draft202012Validator(strict(schema(name))) for name in NAMES}
    for name, document in documents(Answers(opened(filled()), "words")):
        read = json.loads(json_text(document))
        assert not [f"{name}{error.json_path}: {error.message}" for error in validators[name].iter_errors(read)]
        jsonschema.validate(read, schema())


@settings(max_examples=20)
@given(st.text())
def test_any_words_give_valid_json(text: str) -> None:
    for _, document in documents(Answers(opened(filled(text), text), text if text.strip() else "x")):
        assert json.loads(json_text(document)) == json.loads(json.dumps(document))


def test_the_example_in_the_documents_has_only_keys_that_there_are() -> None:
    text = (Path(__file__).parents[2] / "docs" / "json.md").read_text("utf-8")
    example = json.loads(text.partition("```json\n")[2].partition("```")[0])
    found = schema("show")["$defs"]

    def keys(name: str, value: dict[str, Any]) -> None:
        assert value.keys() <= found[name]["properties"].keys(), name

    keys("Plan", example)
    keys("Progress", example["progress"])
    (phase,) = example["phases"]
    keys("Phase", phase)
    keys("Criterion", phase["acceptance"][0])
    keys("Task", phase["tasks"][0])
