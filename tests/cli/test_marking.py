import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import jsonschema
import pytest

from planproof.report.schema import schema
from tests.cli.call import call, failed

PLAN = """# Garden

**Status:** Planning
**Last Updated:** 2026-05-01

## Phase 1: Dig

- [ ] 1.1 Find a spade
- [ ] 1.2 Dig
  - [ ] the near end
- [ ] 1.3 Dig deeper
"""


@pytest.fixture
def garden(tmp_path: Path) -> Path:
    (tmp_path / "garden-plan.md").write_text(PLAN)
    return tmp_path


def test_what_is_printed(garden: Path, snapshot: Callable[..., None]) -> None:
    calls = (
        ("done", "garden-plan.md", "1.1"),
        ("done", "garden-plan.md", "1.1"),
        ("start", "garden", "1.2", "--because", "it rained"),
        ("done", "1.2", "--all", "--diff"),
        ("block", "garden-plan.md#1.3", "--dry-run"),
        ("drop", "--plan", "garden", "deeper"),
        ("reopen", "1.1"),
    )
    shown = [f"$ planproof {' '.join(words)}\n{call(*words, cwd=garden).out}" for words in calls]
    snapshot("written", "\n".join(shown), scrub=True)


def test_the_json_follows_its_schema(garden: Path) -> None:
    answer = json.loads(call("done", "1.1", "--json", cwd=garden).out)
    jsonschema.validate(answer, schema("done"))
    assert answer["files"][0]["after"] == sha256((garden / "garden-plan.md").read_bytes()).hexdigest()
    assert answer["files"][0]["before"] == sha256(PLAN.encode()).hexdigest()
    assert answer["progress"] == {"done": 1, "total": 3}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("done",), "planproof done needs ADDRESS"),
        (("done", "garden-plan.md"), "planproof done needs the address of a part: planproof show garden-plan.md"),
        (("done", "missing-plan.md", "1.1"), "missing-plan.md does not exist"),
        (("done", "garden-plan.md", "9.9"), "nothing in this plan is called '9.9'"),
        (("done", "garden-plan.md", "dig"), "'dig' names 2 parts of this plan: 1 (Dig), 1.2 (Dig)"),
        (("done", "garden-plan.md", "1.2"), "1.2 (Dig) is not done while 1.2/1 is open"),
        (("done", "garden-plan.md", "S1"), "nothing in this plan is called 'S1'"),
        (("done", ".", "1.1", "--answer"), "--answer needs a value"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line(garden: Path, words: tuple[str, ...], message: str) -> None:
    assert message in failed(call(*words, cwd=garden))
    assert (garden / "garden-plan.md").read_text() == PLAN


def test_the_last_write_is_taken_back(garden: Path) -> None:
    call("done", "1.1", cwd=garden)
    assert call("undo", "--dry-run", cwd=garden).out == "would take back planproof done 1.1\n  garden-plan.md\n"
    assert "-- [x] 1.1 Find a spade\n+- [ ] 1.1 Find a spade\n" in call("undo", "--diff", cwd=garden).out
    answer = json.loads(call("undo", "garden", "--json", cwd=garden).out)
    jsonschema.validate(answer, schema("undo"))
    assert (garden / "garden-plan.md").read_text() == PLAN
    assert failed(call("undo", "garden", cwd=garden)) == "planproof has written nothing to it that could be taken back"
