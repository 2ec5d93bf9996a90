import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.call import Called, environment

BAD = "# Garden\n\n## Phase 1: Dig\n\n- [ ] Dig\n\n## Phase 2: Plant\n"


def after_edit(event: object, folder: Path) -> Called:
    data = event if isinstance(event, bytes) else json.dumps(event).encode()
    run = subprocess.run(
        [sys.executable, "-m", "planproof", "after-edit"],
        cwd=folder,
        input=data,
        capture_output=True,
        env=environment(),
        timeout=60,
        check=False,
    )
    return Called(run.returncode, run.stdout.decode(), run.stderr.decode())


@pytest.fixture
def garden(tmp_path: Path) -> Path:
    (tmp_path / "garden-plan.md").write_text(BAD, "utf-8")
    (tmp_path / "README.md").write_text("# Garden\n\nA place.\n", "utf-8")
    return tmp_path


def test_findings_of_an_edited_plan_are_handed_on(garden: Path) -> None:
    called = after_edit({"tool_name": "Edit", "tool_input": {"file_path": str(garden / "garden-plan.md")}}, garden)
    assert called.code == 2
    assert "garden-plan.md:7:1: STR005" in called.err
    assert not called.out


@pytest.mark.parametrize(
    "event",
    [
        {"tool_input": {"file_path": "README.md"}},
        {"tool_input": {"file_path": "gone-plan.md"}},
        {"tool_input": {"file_path": 3}},
        {"tool_input": {"file_path": "a\0b"}},
        {"tool_input": {"command": "ls"}},
        [],
        b"",
        b"no json",
        b"[" * 100_000,
        b"\xff\xfe",
    ],
)
def test_everything_else_is_passed_in_silence(event: object, garden: Path) -> None:
    assert after_edit(event, garden) == (0, "", "")
