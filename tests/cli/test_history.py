"""What changed, and merging, with a real git."""

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from planproof.report.schema import schema
from tests.cli.call import Called, call, environment, failed

PLAN = """# Garden Plan

**Status:** Planning

## Phase 1: Dig

- [ ] 1.1 Find a spade (2h)
- [ ] 1.2 Dig the hole (2h)
- [ ] 1.3 Carry the earth away
"""
TICKED = PLAN.replace("[ ] 1.1", "[x] 1.1").replace("Planning", "In Progress")
OTHER = PLAN.replace("[ ] 1.2", "[x] 1.2").replace("earth away", "earth to the compost")


def git(root: Path, *words: str) -> str:
    run = subprocess.run(
        ["git", "-c", "user.name=a", "-c", "user.email=a@b.c", *words],
        cwd=root,
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, **environment(), "PATH": os.environ["PATH"]},
    )
    return run.stdout + run.stderr


@pytest.fixture
def garden(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q", "-b", "main")
    (tmp_path / "garden-plan.md").write_text(PLAN)
    (tmp_path / "notes.md").write_text("# Notes\n")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "plan")
    return tmp_path


def committed(root: Path, text: str, name: str = "garden-plan.md") -> None:
    (root / name).write_text(text)
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "work")


def test_what_changed_since_the_last_commit(garden: Path, snapshot: Callable[..., None]) -> None:
    assert call("diff", cwd=garden).out == "no plan has changed\n"
    assert call("diff", "--exit-code", cwd=garden).code == 0
    (garden / "garden-plan.md").write_text(TICKED.replace("(2h)\n- [ ] 1.2", "(3h) @ann\n- [ ] 1.2"))
    (garden / "shed-plan.md").write_text("# Shed Plan\n\n## Phase 1: Build\n\n- [ ] Saw @ann `x`\n")
    (garden / "notes.md").write_text("# Other notes\n")
    snapshot("diff", call("diff", cwd=garden).out)
    snapshot("diff-markdown", call("diff", "--format", "markdown", cwd=garden).out)
    assert call("diff", "--exit-code", cwd=garden).code == 1
    answer = json.loads(call("diff", "--json", cwd=garden).out)
    jsonschema.validate(answer, schema("diff"))
    assert [plan["path"] for plan in answer["plans"]] == ["garden-plan.md", "shed-plan.md"]


def test_the_ways_to_name_two_versions(garden: Path) -> None:
    committed(garden, TICKED)
    committed(garden, TICKED.replace("[ ] 1.2", "[x] 1.2"))
    second = "  ✓ 1.2  task  Dig the hole (2h)\n".replace(" (2h)", "")

    def lines(*words: str) -> list[str]:
        return [line for line in call("diff", *words, cwd=garden).out.splitlines() if line.startswith("  ")]

    assert lines("HEAD~1") == lines("HEAD~1", "HEAD") == lines("HEAD~1..HEAD") == [second.rstrip("\n")]
    assert lines("garden-plan.md", "HEAD~1") == [second.rstrip("\n")]
    assert lines("HEAD~1:garden-plan.md", "HEAD:garden-plan.md") == [second.rstrip("\n")]
    assert lines("HEAD~1:garden-plan.md", "garden-plan.md") == [second.rstrip("\n")]
    assert len(lines("HEAD~2..HEAD")) == 3
    (garden / "garden-plan.md").unlink()
    assert "Garden Plan (gone)" in call("diff", cwd=garden).out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("nowhere",), "nowhere is no revision of this repository: name a commit, a branch or a tag"),
        (("--", "-x"), "-x is no revision of this repository"),
        (("garden-plan.md", "HEAD", "HEAD", "HEAD"), "compare two files, a file and up to two revisions"),
        (("HEAD", "garden-plan.md"), "compare two files"),
        (("HEAD:gone.md", "garden-plan.md"), "gone.md does not exist in HEAD"),
    ],
)
def test_what_cannot_be_compared(garden: Path, words: tuple[str, ...], message: str) -> None:
    assert message in failed(call("diff", *words, cwd=garden))


def test_outside_of_a_repository_there_are_only_files(tmp_path: Path) -> None:
    (tmp_path / "a-plan.md").write_text(PLAN)
    (tmp_path / "b-plan.md").write_text(TICKED)
    assert "1.1  task  Find a spade" in call("diff", "a-plan.md", "b-plan.md", cwd=tmp_path).out
    assert "lies in no git repository: name two files" in failed(call("diff", cwd=tmp_path))


# The merge driver


def driven(folder: Path, base: str, ours: str, theirs: str) -> Called:
    for name, text in (("base", base), ("ours", ours), ("theirs", theirs)):
        (folder / name).write_text(text)
    return call("merge-driver", "base", "ours", "theirs", "docs/garden-plan.md", cwd=folder)


def test_the_driver_writes_over_ours(tmp_path: Path) -> None:
    assert driven(tmp_path, PLAN, TICKED, OTHER) == Called(0, "", "")
    assert (tmp_path / "ours").read_text() == OTHER.replace("[ ] 1.1", "[x] 1.1").replace("Planning", "In Progress")
    called = driven(tmp_path, PLAN, PLAN.replace("spade (2h)", "spade (3h)"), PLAN.replace("spade (2h)", "spade (4h)"))
    assert called == Called(1, "", "docs/garden-plan.md: a contradiction is left for you to settle\n")
    assert "=======\n" in (tmp_path / "ours").read_text()
    called = driven(tmp_path, PLAN, (tmp_path / "ours").read_text(), OTHER)
    assert "docs/garden-plan.md:7 holds a conflict of an earlier merge: resolve it first" in failed(called)
    assert "does not exist" in failed(call("merge-driver", "base", "ours", "nothing", cwd=tmp_path))


def test_git_merges_plans_by_meaning(garden: Path) -> None:
    script = garden.parent / "bin"
    script.mkdir(exist_ok=True)
    call("git-setup", cwd=garden)
    git(garden, "add", "-A")
    git(garden, "commit", "-q", "-m", "setup")
    git(garden, "checkout", "-q", "-b", "other")
    committed(garden, OTHER)
    git(garden, "checkout", "-q", "main")
    committed(garden, TICKED)
    told = git(garden, "merge", "--no-edit", "other")
    assert "CONFLICT" not in told, told
    text = (garden / "garden-plan.md").read_text()
    assert text == OTHER.replace("[ ] 1.1", "[x] 1.1").replace("Planning", "In Progress")


def test_setting_up_is_done_once_and_taken_back_wholly(garden: Path) -> None:
    (garden / ".gitattributes").write_text("*.png binary")
    (garden / "plans").mkdir()
    (garden / "plans" / "a b.md").write_text(PLAN)
    before = (garden / ".git" / "config").read_text()
    dry = call("git-setup", "--dry-run", cwd=garden).out
    assert "+*-plan.md merge=planproof" in dry
    assert (garden / ".gitattributes").read_text() == "*.png binary"
    call("git-setup", cwd=garden)
    text = (garden / ".gitattributes").read_text()
    assert text.startswith("*.png binary\n# planproof: these plans are merged by meaning\n")
    assert '"/plans/a b.md" merge=planproof\n' in text
    assert "merge: planproof" in git(garden, "check-attr", "merge", "plans/a b.md")
    assert "merge-driver %O %A %B %P" in git(garden, "config", "merge.planproof.driver")
    assert call("git-setup", cwd=garden).out == "nothing to change: git knows already\n"
    call("git-setup", "--undo", cwd=garden)
    assert (garden / ".gitattributes").read_text() == "*.png binary\n"
    assert git(garden, "config", "merge.planproof.driver") == ""
    assert (garden / ".git" / "config").read_text().startswith(before)


def test_setting_up_needs_a_repository(tmp_path: Path) -> None:
    assert "there is no git repository here: run git init first" in failed(call("git-setup", cwd=tmp_path))
