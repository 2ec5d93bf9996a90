"""The hooks for pre-commit, run by pre-commit itself."""

from pathlib import Path

import pytest
import yaml

from tests.cli.call import Called
from tests.pipelines.running import BAD, GOOD, HERE, MENDABLE, OTHERS, ROOT, garden, read_yaml, run
from tests.project.files import GIT, commit, git, repository, write

MANIFEST = ".pre-commit-hooks.yaml"
PRE_COMMIT = f"{HERE}/pre-commit"


def configuration() -> str:
    """The hooks as they stand in the manifest, with the planproof that is tested instead of an installed one."""
    hooks = [{**hook, "language": "system", "entry": f"{HERE}/{hook['entry']}"} for hook in read_yaml(MANIFEST)]
    return yaml.safe_dump({"repos": [{"repo": "local", "hooks": hooks}]})


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository whose commits go through the hook that finds, unless they mean to mend."""
    root = repository(tmp_path / "garden")
    write(root, {".pre-commit-config.yaml": configuration()})
    assert not pre_commit(root, "install").code
    return root


def pre_commit(root: Path, *words: str) -> Called:
    return run([PRE_COMMIT, *words], root, {"PRE_COMMIT_HOME": str(root.parent / "home")})


def commit_all(root: Path, skip: str = "planproof-fix") -> Called:
    git(root, "add", "--all")
    environ = {"PRE_COMMIT_HOME": str(root.parent / "home"), "SKIP": skip}
    return run([*GIT, "commit", "--message", "One step"], root, environ)


def commits(root: Path) -> int:
    return len(git(root, "log", "--format=%H", codes=(0, 128)).split())


def test_the_manifest_is_one(tmp_path: Path) -> None:
    called = pre_commit(tmp_path, "validate-manifest", str(ROOT / MANIFEST))
    assert (called.code, called.out) == (0, "")


def test_a_commit_of_a_wrong_plan_is_refused_until_it_is_right(root: Path) -> None:
    write(root, {**OTHERS, "docs/garden-plan.md": BAD})
    refused = commit_all(root)
    assert refused.code == 1
    assert "STR005 phase 2 Plant has no tasks" in refused.out + refused.err
    assert "dig.py" not in refused.err
    assert "1 finding in 1 of 1 plan." in refused.err
    assert commits(root) == 0
    write(root, {"docs/garden-plan.md": GOOD})
    assert commit_all(root).code == 0
    assert commits(root) == 1


def test_files_that_are_no_plans_are_not_looked_at(root: Path) -> None:
    write(root, OTHERS | {"notes.md": "- [x]done\n"})
    called = commit_all(root)
    assert called.code == 0, called.err
    assert "planproof check" in called.err
    assert commits(root) == 1
    write(root, {"dig.py": "deep = False\n"})
    skipped = commit_all(root)
    assert skipped.code == 0
    assert "(no files to check)Skipped" in skipped.err


def test_the_mending_hook_changes_the_plan_and_stops_the_commit(root: Path) -> None:
    plan = root / "docs/garden-plan.md"
    write(root, {"docs/garden-plan.md": MENDABLE})
    stopped = commit_all(root, skip="planproof-check")
    assert stopped.code == 1
    assert "files were modified by this hook" in stopped.err
    assert plan.read_text("utf-8") == GOOD.replace("- [ ] Dig", "- [x] Dig")
    assert commits(root) == 0
    assert commit_all(root, skip="").code == 0
    assert commits(root) == 1


def test_the_formatting_hook_aligns_the_tables_of_plans_alone(root: Path) -> None:
    table = "\n## Risks\n\n| Risk | Impact |\n|---|---|\n| Frost | High |\n"
    write(root, {"docs/garden-plan.md": GOOD + table, "README.md": f"# Garden\n{table}"})
    stopped = commit_all(root, skip="planproof-check,planproof-fix")
    assert stopped.code == 1
    assert "files were modified by this hook" in stopped.err
    assert (root / "docs/garden-plan.md").read_text("utf-8").endswith("|-------|--------|\n| Frost | High   |\n")
    assert (root / "README.md").read_text("utf-8") == f"# Garden\n{table}"
    assert commit_all(root, skip="planproof-check").code == 0


def test_all_files_can_be_asked_about_at_once(root: Path) -> None:
    names = [f"docs/{number}-plan.md" for number in range(3)]
    git(root, "config", "core.hooksPath", "/dev/null")
    commit(root, dict.fromkeys(names, BAD))
    called = pre_commit(root, "run", "planproof-check", "--all-files")
    assert called.code == 1
    assert "3 findings in 3 of 3 plans." in called.out


def test_every_hook_names_a_command_that_planproof_knows(tmp_path: Path) -> None:
    root = garden(tmp_path, GOOD)
    for hook in read_yaml(MANIFEST):
        assert hook["types"] == ["markdown"]
        program, *words = hook["entry"].split()
        called = run([program, *words, "docs/garden-plan.md"], root)
        assert called.code == 0, called.err
