"""What rules may ask of the repository around a plan, and what they are never told."""

from __future__ import annotations

import datetime as dt
import os
import time
from pathlib import Path
from typing import Any

import pytest

from planproof.lint import Surroundings
from planproof.project import git as git_module
from planproof.project import surroundings as module
from planproof.project.nearest import Names
from planproof.project.surroundings import Repository, surroundings
from tests.project.files import commit, git, repository, write

PLAN = "docs/plans/plan.md"
FILES = {
    PLAN: "# A\n",
    "docs/guide.md": "# Guide\n\n## Über uns\n\n## Über uns\n",
    "docs/empty.md": "",
    "src/app/user_service.py": "1\n2\n3",
    "src/app/order_service.py": "1\n",
    "web/order_service.py": "1\n",
    "logo.png": "\0\1\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = repository(tmp_path / "repository")
    commit(root, FILES, 1_700_000_000)
    return root


def around(root: Path, plan: str = PLAN) -> Surroundings:
    found = surroundings(str(root), str(root / plan))
    assert found
    return found


def test_a_plan_knows_its_folder(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert around(root).folder == "docs/plans"
    assert around(root, "plan.md").folder == ""
    assert surroundings(None, "plan.md") is None
    assert surroundings(str(root), str(root.parent / "plan.md")) is None
    monkeypatch.chdir(root / "docs")
    found = surroundings(str(root), "plans/plan.md")
    assert found and found.folder == "docs/plans"


def test_a_root_that_is_a_link_is_the_folder_behind_it(root: Path) -> None:
    link = root.parent / "link"
    link.symlink_to(root)
    found = surroundings(str(link), str(root / PLAN))
    assert found and found.folder == "docs/plans" and found.exists("logo.png")


@pytest.mark.parametrize(
    ("path", "exists"),
    [
        (PLAN, True),
        ("src/app", True),
        ("src/app/", True),
        ("./src/../logo.png", True),
        ("src/nothing.py", False),
        ("../repository/logo.png", False),
        ("../other/secret.md", False),
        ("/etc/passwd", False),
        (".git/config", False),
        ("a\0b", False),
        ("C:/x", False),
        ("", True),
    ],
)
def test_paths_of_the_repository_exist_and_no_others(root: Path, path: str, exists: bool) -> None:
    write(root.parent, {"other/secret.md": "# S\n"})
    assert around(root).exists(path) is exists


def test_links_that_leave_the_repository_are_not_followed(root: Path) -> None:
    write(root.parent, {"other/secret.md": "# S\n"})
    (root / "out").symlink_to(root.parent / "other")
    (root / "secret.md").symlink_to(root.parent / "other" / "secret.md")
    (root / "within.md").symlink_to(root / "docs" / "guide.md")
    (root / "loop.md").symlink_to(root / "loop.md")
    known = around(root)
    assert known.exists("secret.md")  # the link itself
    assert not known.exists("out/secret.md")
    for path in ("secret.md", "out/secret.md", "loop.md"):
        assert known.anchors(path) is None
        assert known.lines(path) is None
    assert known.lines("within.md") == 5
    assert known.anchors("within.md") == known.anchors("docs/guide.md")


def test_anchors_and_lines(root: Path) -> None:
    known = around(root)
    assert known.anchors("docs/guide.md") == frozenset({"guide", "über-uns", "über-uns-1"})
    assert known.anchors("docs/empty.md") == frozenset()
    assert known.lines("docs/empty.md") == 0
    assert known.lines("src/app/user_service.py") == 3
    for path in ("nothing.md", "src", "logo.png", "../x.md"):
        assert known.anchors(path) is None
        assert known.lines(path) is None
    assert known.anchors("src/app/user_service.py") is None


def test_a_pipe_is_not_waited_for(root: Path) -> None:
    os.mkfifo(root / "pipe.md")
    assert around(root).anchors("pipe.md") is None


def test_files_that_are_too_large_are_not_opened(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_LINES", 3)
    monkeypatch.setattr(module, "MAX_MARKDOWN", 3)
    assert around(root).lines("src/app/user_service.py") is None
    assert around(root).anchors("docs/guide.md") is None


NEAREST = [
    ("src/app/user_servise.py", "src/app/user_service.py"),
    ("src/app/users_service.py", "src/app/user_service.py"),
    ("lib/user_service.py", "src/app/user_service.py"),
    ("web/src/order_service.py", "web/order_service.py"),
    ("app/order_service.py", "src/app/order_service.py"),
    ("src/app/User_Service.py", "src/app/user_service.py"),
    ("src/ap/", "src/app"),
    ("docs/guide.mdx", "docs/guide.md"),
    ("docs/guide.py", None),
    ("src/app/user_service.test.py", None),
    ("src/app/usher_service.py", "src/app/user_service.py"),
    ("src/app/buyer_service.py", None),
    ("src/app/payment.py", None),
    ("", None),
]


@pytest.mark.parametrize(("path", "nearest"), NEAREST)
def test_the_nearest_path(root: Path, path: str, nearest: str | None) -> None:
    assert around(root).nearest(path) == nearest


def test_without_git_the_folder_is_walked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {**FILES, "node_modules/x/user_servise.py": ""})
    known = around(tmp_path)
    assert known.nearest("user_servise.py") == "src/app/user_service.py"
    assert known.commit("1234567") is None
    assert known.changed is None
    monkeypatch.setattr(module, "MAX_FILES", 0)
    assert around(tmp_path).nearest("user_servise.py") is None


def test_a_file_that_was_removed_is_not_offered(root: Path) -> None:
    (root / "src/app/user_service.py").unlink()
    assert around(root).nearest("user_servise.py") is None


def test_among_very_many_files_the_nearest_is_soon_found() -> None:
    paths = [f"src/part{n % 300}/thing_{n % 211}_{n}.py" for n in range(50_000)]
    began = time.process_time()
    names = Names(paths)
    assert names.nearest("src/part7/thingg_7_7.py") is not None
    first = time.process_time()
    for number in range(50):
        names.nearest(f"src/part7/thing_x_{number}.py")
    assert first - began < 10
    assert time.process_time() - first < 5


def test_commits_are_asked_of_one_process(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    began: list[object] = []
    started = git_module._started

    def counted(*arguments: Any, **options: Any) -> Any:
        began.append(arguments)
        return started(*arguments, **options)

    monkeypatch.setattr(git_module, "_started", counted)
    name = git(root, "rev-parse", "HEAD").strip()
    tree = git(root, "rev-parse", "HEAD^{tree}").strip()
    shared = Repository(str(root))
    known = shared.around(str(root / PLAN))
    assert known and not began
    assert known.commit(name) is known.commit(name[:7]) is known.commit(name[:7].upper()) is True
    assert known.commit(tree) is False
    assert len(began) == 2  # the second asks whether the history is whole
    assert known.commit("0" * 40) is known.commit("HEAD") is known.commit("abc") is known.commit("1\n2222222") is False
    assert len(began) == 2
    shared.close()
    shared.close()


def test_a_shallow_repository_cannot_tell_what_it_lacks(root: Path) -> None:
    first = git(root, "rev-parse", "HEAD").strip()
    commit(root, {"b": "1"})
    git(root.parent, "clone", "--quiet", "--depth=1", f"file://{root}", "shallow")
    known = around(root.parent / "shallow")
    assert known.commit(git(root, "rev-parse", "HEAD").strip()) is True
    assert known.commit(first) is None


def test_git_that_is_absent_or_slow_cannot_tell(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(git_module, "_program", lambda: None)
    assert around(root).commit("1234567") is None
    script = root.parent / "git"
    script.write_text("#!/bin/sh\nexec sleep 60\n")
    script.chmod(0o755)
    monkeypatch.setattr(git_module, "_program", lambda: str(script))
    commits = git_module.Commits(str(root), timeout=0.2)
    assert commits.holds("1234567") is None
    assert commits.holds("1234567") is None


def test_dates_are_asked_for_all_plans_at_once(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(root, {"docs/other.md": "1"}, 1_700_200_000)
    asked: list[object] = []

    def counted(*arguments: Any) -> Any:
        asked.append(arguments)
        return git_module.last_changes(*arguments)

    monkeypatch.setattr(module, "last_changes", counted)
    shared = Repository(str(root))
    plans = [shared.around(str(root / name)) for name in (PLAN, "docs/other.md", "docs/new.md")]
    assert not asked
    assert [plan.changed for plan in plans if plan] == [dt.date(2023, 11, 14), dt.date(2023, 11, 17), None]
    assert len(asked) == 1
    late = shared.around(str(root / "logo.png"))
    assert late and late.changed == dt.date(2023, 11, 14)
    assert surroundings(str(root), str(root / PLAN), shared) is not None
