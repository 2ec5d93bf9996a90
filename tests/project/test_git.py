"""What git is asked, and that a hostile repository gets nothing to run."""

import datetime as dt
import os
import stat
import subprocess
import time
from collections.abc import Iterable
from pathlib import Path

import pytest

from planproof.project import git as module
from planproof.project.git import is_repository, last_changes, repository_root
from tests.project.files import commit, git, repository, write

FIRST, SECOND, THIRD = 1_700_000_000, 1_700_100_000, 1_700_200_000


def at(seconds: int) -> dt.datetime:
    return dt.datetime.fromtimestamp(seconds, dt.UTC)


def dates(root: Path, *names: str, timeout: float = 10) -> dict[str, int]:
    found = last_changes(str(root), [str(root / name) for name in names], timeout)
    return {str(Path(path).relative_to(root)): int(date.timestamp()) for path, date in found.items()}


@pytest.fixture
def history(tmp_path: Path) -> Path:
    root = repository(tmp_path / "repository")
    commit(root, {"a.md": "1", "docs/b.md": "1", "c.md": "1"}, FIRST)
    commit(root, {"docs/b.md": "2"}, SECOND)
    commit(root, {"c.md": "2", "other.txt": "1"}, THIRD)
    return root


def test_each_file_has_the_date_of_its_last_commit(history: Path) -> None:
    assert dates(history, "a.md", "docs/b.md", "c.md") == {"a.md": FIRST, "docs/b.md": SECOND, "c.md": THIRD}
    assert last_changes(str(history), [str(history / "a.md")]) == {str(history / "a.md"): at(FIRST)}


def test_what_git_does_not_know_has_no_date(history: Path) -> None:
    write(history, {"new.md": "", "docs/new.md": ""})
    assert dates(history, "new.md", "no.md", "docs/new.md", "docs", "../x.md", "a.md") == {"a.md": FIRST}
    assert last_changes(str(history), []) == {}
    assert last_changes(str(history), [str(history), "a\0.md"]) == {}


def test_a_path_keeps_the_form_in_which_it_was_given(history: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(history / "docs")
    assert last_changes(str(history), ["b.md", "../a.md", str(history / "a.md")]) == {
        "b.md": at(SECOND),
        "../a.md": at(FIRST),
        str(history / "a.md"): at(FIRST),
    }


@pytest.mark.parametrize(
    "name",
    [
        "-n.md",
        "--all",
        ":(exclude)a.md",
        ":!a.md",
        "a\nb.md",
        "\na.md",
        "/x.md".strip("/"),
        "*.md",
        "é 计划.md",
        "a'\"b.md",
    ],
)
def test_every_name_is_only_a_name(tmp_path: Path, name: str) -> None:
    root = repository(tmp_path / "repository")
    commit(root, {name: "1"}, FIRST)
    commit(root, {"b.md": "1", "a.md": "1", "x/" + name: "1"}, SECOND)
    assert dates(root, name) == {name: FIRST}
    assert dates(root, name, "b.md", "x/" + name) == {name: FIRST, "b.md": SECOND, "x/" + name: SECOND}


def test_a_name_that_is_no_text_has_a_date(tmp_path: Path) -> None:
    root = repository(tmp_path / "repository")
    commit(root, {os.fsdecode(b"\xff.md"): "1"}, FIRST)
    assert dates(root, os.fsdecode(b"\xff.md")) == {os.fsdecode(b"\xff.md"): FIRST}


def test_many_files_are_answered_together(tmp_path: Path) -> None:
    root = repository(tmp_path / "repository")
    names = [f"docs/{'x' * 200}{number % 40}/{number}.md" for number in range(600)]
    commit(root, dict.fromkeys(names, "1"), FIRST)
    commit(root, dict.fromkeys(names[:300], "2"), SECOND)
    found = dates(root, *names)
    assert found == {**dict.fromkeys(names[:300], SECOND), **dict.fromkeys(names[300:], FIRST)}


def test_a_merged_change_is_found(history: Path) -> None:
    git(history, "switch", "--quiet", "-c", "side")
    commit(history, {"a.md": "2"}, SECOND)
    git(history, "switch", "--quiet", "main")
    commit(history, {"other.txt": "2"}, THIRD)
    git(history, "merge", "--quiet", "--no-edit", "side", date=THIRD + 1)
    assert dates(history, "a.md", "c.md") == {"a.md": SECOND, "c.md": THIRD}


def test_a_time_that_no_calendar_knows_is_no_date(tmp_path: Path) -> None:
    root = repository(tmp_path / "repository")
    commit(root, {"a.md": "1"}, FIRST)
    tree = git(root, "rev-parse", "HEAD^{tree}").strip()
    text = f"tree {tree}\nauthor A <a> 1 +0000\ncommitter A <a> 9999999999999999 +0000\n\nx\n"
    made = git(root, "hash-object", "-t", "commit", "-w", "--literally", "--stdin", given=text).strip()
    git(root, "update-ref", "HEAD", made)
    assert dates(root, "a.md") == {}


def test_without_commits_there_are_no_dates(tmp_path: Path) -> None:
    assert dates(repository(tmp_path / "repository"), "a.md") == {}


def test_a_folder_that_only_looks_like_a_repository_is_none(history: Path) -> None:
    (history / "docs" / ".git").mkdir()
    assert dates(history / "docs", "b.md") == {}


def test_without_git_there_are_no_dates(history: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert dates(history, "a.md") == {}
    (tmp_path / "git").write_bytes(b"no program at all")
    (tmp_path / "git").chmod(0o755)
    assert dates(history, "a.md") == {}


def test_a_git_that_lies_where_the_user_stands_is_not_run(history: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(history, {"git": "#!/bin/sh\ntouch fired\n"})
    (history / "git").chmod(0o755)
    monkeypatch.chdir(history)
    monkeypatch.setenv("PATH", os.pathsep.join([".", "", os.environ["PATH"]]))
    assert dates(history, "a.md") == {"a.md": FIRST}
    assert not (history / "fired").exists()


def test_git_is_not_waited_for(history: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    write(tmp_path, {"git": "#!/bin/sh\nexec sleep 60\n"})
    (tmp_path / "git").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    began = time.monotonic()
    assert dates(history, "a.md", timeout=0.1) == {}
    assert time.monotonic() - began < 10


def test_the_users_environment_does_not_lead_elsewhere(history: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = repository(history.parent / "other")
    commit(other, {"a.md": "1"}, THIRD)
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", "false")
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    assert dates(history, "a.md") == {"a.md": FIRST}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_the_repository_of_somebody_else_has_no_dates_and_is_not_trusted(
    history: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for path in (history, history / ".git"):
        os.chown(path, 12345, 12345)
    assert dates(history, "a.md") == {}
    assert not (tmp_path / "home").exists()


def test_the_root_is_the_nearest_folder_with_a_repository(tmp_path: Path) -> None:
    root = repository(tmp_path / "repository")
    write(root, {"a/b/plan.md": "", "a/tree/.git": "gitdir: elsewhere", "a/tree/plan.md": ""})
    assert repository_root(str(root)) == str(root)
    assert repository_root(str(root / "a" / "b" / "plan.md")) == str(root)
    assert repository_root(str(root / "a" / "tree" / "plan.md")) == str(root / "a" / "tree")
    assert repository_root(str(root / "not" / "there")) == str(root)
    assert is_repository(str(root))
    assert not is_repository(str(root / "a"))


def test_the_root_can_be_found_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = repository(tmp_path / "repository")
    write(root, {"a/plan.md": ""})
    monkeypatch.chdir(root / "a")
    assert repository_root(".") == repository_root("plan.md") == str(root)


# A repository in which everything that can name a program names one that leaves a mark.


@pytest.fixture
def hostile(history: Path, tmp_path: Path) -> Path:
    fired = tmp_path / "fired"
    fired.mkdir()
    config = [
        ("core.fsmonitor", "fsmonitor"),
        ("core.pager", "pager"),
        ("core.editor", "editor"),
        ("core.sshCommand", "ssh"),
        ("core.askPass", "askpass"),
        ("core.gitProxy", "proxy"),
        ("core.alternateRefsCommand", "alternates"),
        ("diff.external", "extdiff"),
        ("diff.evil.command", "driver"),
        ("diff.evil.textconv", "textconv"),
        ("filter.evil.clean", "clean"),
        ("filter.evil.smudge", "smudge"),
        ("filter.evil.process", "process"),
        ("gpg.program", "gpg"),
        ("gpg.ssh.program", "gpgssh"),
        ("credential.helper", "credential"),
        ("alias.log", "alias"),
        ("pager.log", "pagerlog"),
        ("remote.origin.uploadpack", "uploadpack"),
        ("sequence.editor", "sequence"),
    ]
    for key, name in config:
        program = tmp_path / f"run-{name}"
        write(tmp_path, {program.name: f"#!/bin/sh\ntouch '{fired}/{name}'\n"})
        program.chmod(0o755)
        git(history, "config", key, f"!{program}" if key == "alias.log" else str(program))
    for key, value in [
        ("log.showSignature", "true"),
        ("log.follow", "true"),
        ("diff.orderFile", str(tmp_path / "pipe")),
        ("log.mailmap", "true"),
        ("mailmap.file", str(tmp_path / "pipe")),
        ("remote.origin.url", str(history.parent)),
        ("remote.origin.promisor", "true"),
        ("extensions.partialClone", "origin"),
        ("protocol.file.allow", "always"),
        ("core.repositoryFormatVersion", "1"),
        ("include.path", str(tmp_path / "included")),
    ]:
        git(history, "config", key, value)
    os.mkfifo(tmp_path / "pipe")
    write(tmp_path, {"included": f"[core]\n\tfsmonitor = {tmp_path}/run-fsmonitor\n\thooksPath = {tmp_path}\n"})
    for hook in ("post-index-change", "post-checkout", "reference-transaction", "pre-auto-gc", "fsmonitor-watchman"):
        write(tmp_path, {hook: f"#!/bin/sh\ntouch '{fired}/hook'\n"})
        (tmp_path / hook).chmod(0o755)
    (history / ".git" / "info" / "attributes").write_bytes(b"* filter=evil diff=evil\n")
    write(history, {".gitattributes": "* filter=evil diff=evil\n"})
    return history


def marks(hostile: Path) -> list[str]:
    return sorted(path.name for path in (hostile.parent / "fired").iterdir())


@pytest.mark.skipif(os.name == "nt", reason="programs are shell scripts here")
def test_a_hostile_repository_runs_nothing(hostile: Path) -> None:
    assert dates(hostile, "a.md", "docs/b.md") == {"a.md": FIRST, "docs/b.md": SECOND}
    assert marks(hostile) == []


@pytest.mark.skipif(os.name == "nt", reason="programs are shell scripts here")
def test_objects_that_are_missing_are_not_fetched(hostile: Path) -> None:
    tree = git(hostile, "-c", "core.fsmonitor=false", "rev-parse", "HEAD~1:docs").strip()
    path = hostile / ".git" / "objects" / tree[:2] / tree[2:]
    path.chmod(stat.S_IWUSR | stat.S_IRUSR)
    path.unlink()
    dates(hostile, "a.md", "docs/b.md")
    assert marks(hostile) == []


@pytest.mark.skipif(os.name == "nt", reason="programs are shell scripts here")
def test_the_traps_are_live(hostile: Path) -> None:
    (hostile / "a.md").write_bytes(b"3")
    subprocess.run(["git", "-C", str(hostile), "diff"], check=False, capture_output=True, timeout=20)
    assert marks(hostile)


def test_only_commands_that_start_no_program_are_used(history: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    run = module._started

    def note(root: str, arguments: Iterable[str]) -> subprocess.Popen[bytes] | None:
        started.append(list(arguments))
        return run(root, started[-1])

    monkeypatch.setattr(module, "_started", note)
    dates(history, "a.md")
    assert [arguments[0] for arguments in started] == ["ls-tree", "log"]
    assert not {"-p", "--patch", "--stat", "--follow"} & set(started[1])


def test_where_a_shallow_clone_ends_nobody_knows_a_date(history: Path, tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", "--depth", "1", history.as_uri(), str(clone))
    assert dates(clone, "a.md", "docs/b.md", "c.md") == {}
