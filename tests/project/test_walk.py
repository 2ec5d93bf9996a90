"""Which folders are searched, and which files there are worth a look."""

import os
from pathlib import Path

import pytest

from planproof.errors import NotReadable
from planproof.project import walk as module
from planproof.project.config import Config
from planproof.project.walk import Candidate, Skipped, walk
from tests.project.files import repository, write


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = repository(tmp_path / "repository")
    monkeypatch.chdir(made)
    return made


def files(start: str = ".", **config: tuple[str, ...]) -> dict[str, str | None]:
    """Each file that may be a plan, and why it is none after all."""
    met = walk(start, Config(root=str(Path.cwd()), **config))  # type: ignore[arg-type]
    return {one.path: one.reason for one in met if isinstance(one, Candidate)}


def skipped(start: str = ".", **config: tuple[str, ...]) -> dict[str, str]:
    met = walk(start, Config(root=str(Path.cwd()), **config))  # type: ignore[arg-type]
    return {one.path: one.reason for one in met if isinstance(one, Skipped)}


def plant(root: Path, *paths: str) -> None:
    write(root, dict.fromkeys(paths, "- [ ] x\n"))


def test_plans_are_met_in_all_folders(root: Path) -> None:
    plant(root, "PLAN.md", "README.md", "a/b/c/plan.md", "docs/plans/x.md", "docs/x.md")
    assert files() == {"PLAN.md": None, "a/b/c/plan.md": None, "docs/plans/x.md": None}


def test_paths_are_those_from_where_the_user_stands(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(root, "docs/plans/x.md")
    assert set(files("docs")) == {"docs/plans/x.md"}
    assert set(files("docs/")) == {"docs/plans/x.md"}
    assert set(files("./docs")) == {"./docs/plans/x.md"}
    assert set(files(str(root))) == {f"{root}/docs/plans/x.md"}
    monkeypatch.chdir(root / "docs")
    assert set(files("..")) == {"../docs/plans/x.md"}
    assert set(files("plans")) == {"plans/x.md"}


@pytest.mark.parametrize(
    ("folder", "words"),
    [
        ("node_modules", "the work of others"),
        ("vendor", "the work of others"),
        ("site-packages", "the work of others"),
        ("build", "built, not written"),
        ("target", "built, not written"),
        ("__pycache__", "built, not written"),
        ("fixtures", "data of tests"),
        (".venv", "hidden, and not known to hold plans"),
        (".idea", "hidden, and not known to hold plans"),
        (".claude/commands", "hidden, and not known to hold plans"),
        (".claude/worktrees", "hidden, and not known to hold plans"),
        (".specify/templates", "hidden, and not known to hold plans"),
    ],
)
def test_some_folders_are_not_searched(root: Path, folder: str, words: str) -> None:
    plant(root, f"a/{folder}/plan.md")
    assert files() == {}
    assert skipped() == {f"a/{folder}/": words}


@pytest.mark.parametrize(
    "folder", [".claude/plans", ".cursor/plans", ".agents/plans", ".kiro/specs/x", ".plans", ".sdd"]
)
def test_hidden_folders_that_hold_plans_are_searched(root: Path, folder: str) -> None:
    plant(root, f"{folder}/tasks.md")
    assert list(files()) == [f"{folder}/tasks.md"]


def test_git_itself_is_not_worth_a_word(root: Path) -> None:
    plant(root, ".git/plan.md")
    assert (files(), skipped()) == ({}, {})


def test_a_folder_that_the_user_names_is_searched_whatever_it_is(root: Path) -> None:
    plant(root, "build/plan.md", ".venv/plan.md", "build/build/plan.md")
    assert set(files("build")) == {"build/plan.md"}
    assert set(files(".venv")) == {".venv/plan.md"}


def test_what_git_ignores_is_left_out(root: Path) -> None:
    plant(root, "old/plan.md", "a/draft-plan.md", "a/plan.md", "b/keep-plan.md", "b/plan.md")
    write(root, {".gitignore": "/old/\n", "a/.gitignore": "draft*\n", "b/.gitignore": "*\n!keep*\n"})
    (root / ".git" / "info" / "exclude").write_bytes(b"/a/plan.md\n")
    ignored = "ignored by .gitignore"
    assert files() == {"a/draft-plan.md": ignored, "a/plan.md": ignored, "b/keep-plan.md": None, "b/plan.md": ignored}
    assert skipped() == {"old/": ignored}


def test_what_is_ignored_further_up_holds_in_a_folder_that_is_searched_alone(root: Path) -> None:
    plant(root, "a/b/draft-plan.md", "a/b/plan.md")
    write(root, {".gitignore": "draft*\n", "a/.gitignore": "/b/plan.md\n"})
    assert files("a/b") == {"a/b/draft-plan.md": module.IGNORED, "a/b/plan.md": module.IGNORED}


def test_gitignore_is_honoured_outside_of_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    plant(tmp_path, "old/plan.md", "plan.md")
    write(tmp_path, {".gitignore": "old\n"})
    assert files() == {"plan.md": None}


def test_outside_of_a_repository_the_folder_itself_says_what_it_holds(tmp_path: Path) -> None:
    plant(tmp_path, "plans/one.md", "plans/deep/two.md", "notes/three.md")
    assert set(files(str(tmp_path / "plans"))) == {f"{tmp_path}/plans/one.md", f"{tmp_path}/plans/deep/two.md"}
    assert files(str(tmp_path / "notes")) == {}


def test_a_repository_within_the_repository_is_left_out(root: Path) -> None:
    plant(root, "sub/plan.md", "tree/plan.md", "plan.md")
    write(root, {"sub/.git/HEAD": "", "tree/.git": "gitdir: elsewhere\n"})
    assert files() == {"plan.md": None}
    assert skipped() == {"sub/": "a repository of its own", "tree/": "a repository of its own"}
    assert set(files("sub")) == {"sub/plan.md"}


def test_repositories_side_by_side_are_searched(tmp_path: Path) -> None:
    for name in ("one", "two"):
        plant(repository(tmp_path / name), "plan.md")
    assert set(files(str(tmp_path))) == {f"{tmp_path}/one/plan.md", f"{tmp_path}/two/plan.md"}


def test_the_configuration_takes_in_and_leaves_out(root: Path) -> None:
    plant(root, "notes/a.md", "notes/b.txt", "plan.md", "old/plan.md", "docs/my-plan.md")
    assert files(include=("notes/*",)) == dict.fromkeys(
        ["notes/a.md", "notes/b.txt", "plan.md", "old/plan.md", "docs/my-plan.md"]
    )
    assert files(exclude=("old/", "my-*")) == {"plan.md": None, "docs/my-plan.md": "excluded"}
    assert skipped(exclude=("old/", "my-*")) == {"old/": "excluded"}
    assert files(include=("notes/",), exclude=("*.txt", "*plan.md")) == {
        "notes/a.md": None,
        "notes/b.txt": "excluded",
        "plan.md": "excluded",
        "old/plan.md": "excluded",
        "docs/my-plan.md": "excluded",
    }


@pytest.mark.parametrize(
    "pattern", ["vendor/ours/", "vendor/ours/*.md", "/vendor/ours/x.md", "vendor/ours", "vendor/*/x.md", "ours/"]
)
def test_what_is_taken_in_is_found_in_folders_that_are_not_searched(root: Path, pattern: str) -> None:
    plant(root, "vendor/ours/x.md", "vendor/theirs/plan.md", "vendor/theirs/x/plan.md", "vendor/plan.md")
    found = files(include=(pattern,))
    assert found == ({"vendor/ours/x.md": None} if pattern != "ours/" else {})


def test_a_hidden_folder_can_be_taken_in_by_its_name(root: Path) -> None:
    plant(root, "a/.mine/x.md", "a/.mine/deep/y.md", "a/.other/plan.md")
    assert files(include=(".mine/",)) == {"a/.mine/x.md": None, "a/.mine/deep/y.md": None}
    assert set(skipped(include=(".mine/",))) == {"a/.other/"}


def test_what_is_taken_in_need_not_be_known_to_git(root: Path) -> None:
    plant(root, "old/x.md", "old/plan.md")
    write(root, {".gitignore": "old/\n"})
    assert files(include=("old/x.md",)) == {"old/x.md": None}


def test_patterns_are_relative_to_the_configuration(root: Path) -> None:
    plant(root, "a/x/plan.md", "x/plan.md")
    found = walk(str(root), Config(root=str(root / "a"), exclude=("/x/",)))
    assert {one.path for one in found if isinstance(one, Candidate)} == {f"{root}/x/plan.md"}


def test_links_to_folders_are_not_followed(root: Path) -> None:
    plant(root, "a/plan.md")
    (root / "loop").symlink_to(".")
    (root / "a" / "up").symlink_to("..")
    assert files() == {"a/plan.md": None}


def test_a_link_to_a_file_elsewhere_is_no_plan(root: Path, tmp_path: Path) -> None:
    plant(tmp_path, "outside.md")
    plant(root, "docs/inside.md")
    (root / "plan.md").symlink_to(tmp_path / "outside.md")
    (root / "docs" / "plan.md").symlink_to("inside.md")
    assert files() == {"plan.md": "a link to a file elsewhere", "docs/plan.md": None}


def test_names_may_be_anything(root: Path) -> None:
    names = ["a\nplan.md", "plan \x1b[2J.md", "-plan.md", os.fsdecode(b"\xff-plan.md"), "a\\plan.md", "计划.MD"]
    plant(root, *names)
    assert set(files()) == set(names)


def test_a_deep_tree_is_walked(root: Path) -> None:
    deep = "/".join(["d"] * 500)
    plant(root, f"{deep}/plan.md")
    assert list(files()) == [f"{deep}/plan.md"]


def test_a_folder_that_cannot_be_searched_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(root, "shut/plan.md", "plan.md")
    entries = module._entries

    def refuse(prefix: str) -> dict[str, os.DirEntry[str]]:
        if "shut" in prefix:
            raise PermissionError(13, "Permission denied")
        return entries(prefix)

    monkeypatch.setattr(module, "_entries", refuse)
    assert files() == {"plan.md": None}
    assert skipped() == {"shut/": "cannot be searched: Permission denied"}
    with pytest.raises(NotReadable, match="shut cannot be searched: Permission denied"):
        list(walk("shut", Config()))
