"""log, sync and fmt as processes."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from planproof.report.schema import schema
from tests.cli.call import call, environment, failed

PLAN = """# Garden

**Status:** Planning
**Last Updated:** 2026-05-01
**Progress:** 0/2 tasks (0%)

## Phase 1: Digging ✅

- [x] 1.1 Find a spade
- [ ] 1.2 Dig

## Risks

| Risk | Impact | Mitigation |
|---|---|---|
| Frost | High | Wait |

## Timeline

| Phase   | Estimate |
|---------|----------|
| Phase 1 | 4 hours  |
"""
NEAT = PLAN.replace(
    "| Risk | Impact | Mitigation |\n|---|---|---|\n| Frost | High | Wait |",
    "| Risk  | Impact | Mitigation |\n|-------|--------|------------|\n| Frost | High   | Wait       |",
)


@pytest.fixture
def garden(tmp_path: Path) -> Path:
    (tmp_path / "garden-plan.md").write_text(PLAN)
    (tmp_path / "shed-plan.md").write_text("# Shed Plan\n\n## Phase 1: Build\n\n- [ ] 1.1 Saw\n- [ ] 1.2 Nail\n")
    (tmp_path / "README.md").write_text("# Read me\n\n- [X] a\n- [x] b\n- [x] c\n")
    return tmp_path


def test_what_is_printed(garden: Path, snapshot: Callable[..., None]) -> None:
    calls = (
        ("log", "1.2", "45m", "--plan", "garden"),
        ("log", "garden", "1", "2h", "--set", "--diff"),
        ("sync", "--check"),
        ("sync", "garden", "--diff"),
        ("sync",),
        ("sync",),
        ("fmt", "--check"),
        ("fmt", "--dry-run", "garden"),
        ("fmt",),
        ("fmt",),
        ("undo", "--dry-run"),
    )
    shown = [f"$ planproof {' '.join(words)}\n{call(*words, cwd=garden).out}" for words in calls]
    snapshot("order", "\n".join(shown), scrub=True)


@pytest.mark.parametrize("name", ["sync", "fmt"])
def test_check_writes_nothing_and_ends_with_1_until_all_is_in_order(garden: Path, name: str) -> None:
    assert call(name, "--check", cwd=garden).code == 1
    assert call(name, "--check", "--diff", cwd=garden).code == 1
    assert (garden / "garden-plan.md").read_text() == PLAN
    assert call(name, cwd=garden).code == 0
    assert (garden / "garden-plan.md").read_text() != PLAN
    assert call(name, "--check", cwd=garden).code == 0


@pytest.mark.parametrize("name", ["sync", "fmt"])
def test_the_json_follows_its_schema(garden: Path, name: str) -> None:
    answer = json.loads(call(name, "--json", cwd=garden).out)
    jsonschema.validate(answer, schema(name))
    assert answer["changed"] == 1
    assert [plan["written"] for plan in answer["plans"]] == [True, False]


def test_one_broken_plan_does_not_keep_the_others_from_it(garden: Path) -> None:
    (garden / "a-plan.md").write_text("# A Plan\n\n<<<<<<< ours\n- [ ] a\n=======\n- [ ] b\n>>>>>>> theirs\n- [ ] c\n")
    told = failed(call("fmt", "a-plan.md", "garden-plan.md", cwd=garden))
    assert told == "a-plan.md:3 holds a conflict of a merge: resolve it first"
    assert (garden / "garden-plan.md").read_text() == NEAT


def standard_input(garden: Path, text: str, *words: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "planproof", "fmt", "--stdin-filename", "garden-plan.md", *words]
    return subprocess.run(
        command, cwd=garden, input=text.encode(), capture_output=True, env=environment(), timeout=60, check=False
    )


def test_the_standard_input_is_formatted(garden: Path) -> None:
    assert standard_input(garden, PLAN).stdout.decode() == NEAT
    assert standard_input(garden, NEAT).stdout.decode() == NEAT
    assert standard_input(garden, PLAN, "--check").returncode == 1
    assert standard_input(garden, NEAT, "--check").returncode == 0
    assert b"+| Frost | High   |" in standard_input(garden, PLAN, "--diff").stdout
    assert standard_input(garden, "\0\0\0" * 99).returncode == 2
    assert (garden / "garden-plan.md").read_text() == PLAN


def test_only_plans_are_formatted_where_that_is_asked_for(garden: Path) -> None:
    readme = garden / "README.md"
    before = readme.read_text()
    assert call("fmt", "--only-plans", "README.md", "garden-plan.md", cwd=garden).code == 0
    assert readme.read_text() == before
    assert (garden / "garden-plan.md").read_text() == NEAT
    assert call("fmt", "--only-plans", "README.md", cwd=garden).code == 0


@pytest.mark.parametrize(
    "comment",
    [
        PLAN.replace("| Risk |", "<!-- planproof: ignore fmt drawn by hand -->\n\n| Risk |"),
        PLAN.replace("## Risks\n", "## Risks\n<!-- planproof: ignore fmt -->\n"),
        f"<!-- planproof: ignore fmt, TSK001 ours -->\n{PLAN}",
    ],
)
def test_a_comment_keeps_what_it_covers(garden: Path, comment: str) -> None:
    path = garden / "garden-plan.md"
    path.write_text(comment)
    assert call("fmt", "garden-plan.md", cwd=garden).out == "nothing to change in 1 plan\n"
    assert path.read_text() == comment
    assert "INT002" not in call("check", "garden-plan.md", "--exit-zero", cwd=garden).out


def test_a_comment_for_a_rule_keeps_nothing(garden: Path) -> None:
    path = garden / "garden-plan.md"
    path.write_text(PLAN.replace("| Risk |", "<!-- planproof: ignore TSK001 no -->\n\n| Risk |"))
    assert call("fmt", "garden-plan.md", cwd=garden).out.startswith("garden-plan.md\n  align a table\n")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("log",), "planproof log needs ADDRESS"),
        (("log", "1.1"), "planproof log needs an address and a length of time: planproof log 2.3 1.5h"),
        (("log", "garden", "1.1", "soon"), "soon is no length of time: write 2h, 90m, 1.5h or 1d"),
        (("log", "garden", "1.1", "1.2", "1h"), "planproof log needs the address of one phase or task"),
        (("log", "garden", "R1", "1h"), "nothing in this plan is called 'R1'"),
        (("sync", "missing.md"), "missing.md does not exist, and no plan here is called so"),
        (("fmt", "--stdin-filename", "a.md", "b.md"), "--stdin-filename formats the standard input alone"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line(garden: Path, words: tuple[str, ...], message: str) -> None:
    assert failed(call(*words, cwd=garden)).startswith(message)
    assert (garden / "garden-plan.md").read_text() == PLAN


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nobody is kept out here")
def test_a_file_that_may_not_be_written_is_named(garden: Path) -> None:
    (garden / "garden-plan.md").chmod(0o444)
    assert "garden-plan.md is read-only" in failed(call("sync", "garden-plan.md", cwd=garden))
