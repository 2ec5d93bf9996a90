import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from planproof.report.schema import schema
from tests.cli.call import call, failed

PLAN = """# Garden

**Status:** In Progress
**Last Updated:** 2026-05-01

## Phase 1: Dig
**Estimated Effort:** S

- [x] 1.1 Find a spade (2h)
- [ ] 1.2 Dig

## Phase 2: Plant
**Estimated Effort:** M

- [ ] 2.1 Sow

## Risks

| Risk  | Impact | Mitigation |
|-------|--------|------------|
| Frost | High   | Wait       |
"""


@pytest.fixture
def garden(tmp_path: Path) -> Path:
    (tmp_path / "garden-plan.md").write_text(PLAN)
    return tmp_path


def shown(folder: Path, *calls: tuple[str, ...]) -> str:
    return "\n".join(f"$ planproof {' '.join(words)}\n{call(*words, cwd=folder).out}" for words in calls)


def test_what_set_prints(garden: Path, snapshot: Callable[..., None]) -> None:
    calls = (
        ("set", "garden-plan.md", "1.2", "effort", "L", "owner", "ann"),
        ("set", "garden", "1.2", "effort", "large"),
        ("set", "1.2", "owner", "--clear"),
        ("set", "garden-plan.md#R1", "impact", "low", "mitigation", "Cover the beds", "--diff"),
        ("set", "2", "dependencies", "1", "--dry-run"),
        ("set", "garden-plan.md", "status", "blocked"),
        ("set", "garden", "created", "2026-04-01"),
        ("set", ".", "title", "Yard", "--dry-run"),
        ("set", "--plan", "garden", "plan", "owner", "Ann"),
    )
    snapshot("set", shown(garden, *calls), scrub=True)


def test_what_add_prints(garden: Path, snapshot: Callable[..., None]) -> None:
    calls = (
        ("add", "garden-plan.md", "task", "Water", "--phase", "2", "--estimate", "3 hours"),
        ("add", "garden", "task", "Rake", "Hoe", "--after", "1.1"),
        ("add", "risk", "Hail", "--impact", "medium", "--diff"),
        ("add", "phase", "Reap", "--depends-on", "2"),
        ("add", "question", "Who waters?", "--needs", "Ann"),
        ("add", "documentation", "Guide", "--dry-run"),
        ("add", "step", "deep", "--task", "1.2"),
    )
    snapshot("add", shown(garden, *calls), scrub=True)
    snapshot("plan", (garden / "garden-plan.md").read_text(), scrub=True)


def test_the_json_follows_its_schema(garden: Path) -> None:
    answer = json.loads(call("set", "1.2", "effort", "L", "--json", cwd=garden).out)
    jsonschema.validate(answer, schema("set"))
    assert answer["parts"][0]["address"] == "1.2"
    answer = json.loads(call("add", "note", "Mind the frost", "--json", cwd=garden).out)
    jsonschema.validate(answer, schema("add"))
    assert answer["parts"] == [
        {"address": "note", "kind": "note", "text": "Mind the frost", "before": None, "after": None}
    ]


def test_an_edit_can_be_taken_back(garden: Path) -> None:
    call("add", "risk", "Hail", cwd=garden)
    call("set", "R2", "impact", "low", cwd=garden)
    assert "| Hail " in (garden / "garden-plan.md").read_text()
    assert call("undo", cwd=garden).code == call("undo", cwd=garden).code == 0
    assert (garden / "garden-plan.md").read_text() == PLAN


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("set",), "planproof set needs ADDRESS FIELD VALUE"),
        (("set", "1.2"), "planproof set needs ADDRESS FIELD VALUE"),
        (("set", "1.2", "effort"), "effort needs a value"),
        (("set", "garden-plan.md", "1.2", "1.3", "effort", "M"), "does not know what to do with 1.3"),
        (("set", "1.2", "effort", "vast"), "not vast"),
        (("set", "1.2", "efort", "M"), "did you mean effort"),
        (("set", "9.9", "effort", "M"), "nothing in this plan is called '9.9'"),
        (("set", "missing-plan.md", "1.2", "effort", "M"), "missing-plan.md does not exist"),
        (("add",), "planproof add needs KIND TEXT"),
        (("add", "task"), "planproof add task needs the words of the new part"),
        (("add", "taks", "A"), "did you mean task"),
        (("add", "garden", "taks", "A"), "did you mean task"),
        (("add", "task", "A"), "a task needs a place"),
        (("add", "task", "A", "--phase", "9"), "nothing in this plan is called '9'"),
        (("add", "task", "A", "--phase", "1", "--effort", "vast"), "not vast"),
        (("add", "file", "a.py", "--change", "eat"), "--change is one of create, modify, delete"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line(garden: Path, words: tuple[str, ...], message: str) -> None:
    assert message in failed(call(*words, cwd=garden))
    assert (garden / "garden-plan.md").read_text() == PLAN
