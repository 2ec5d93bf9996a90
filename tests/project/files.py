"""Folders and repositories made by hand."""

import os
import subprocess
from pathlib import Path

GIT = ("git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main")
PLAIN = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")} | {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


def write(root: Path, files: dict[str, str]) -> Path:
    """Files by their path below a folder."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogateescape"))
    return root


def git(root: Path, *arguments: str, date: int = 1_700_000_000, given: str = "", codes: tuple[int, ...] = (0,)) -> str:
    """What git prints when it is run in a folder, free of what the user has configured."""
    moment = f"@{date} +0000"
    environment = {**PLAIN, "GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment}
    command = [*GIT, "-C", str(root), *arguments]
    run = subprocess.run(command, env=environment, check=False, capture_output=True, input=given.encode())
    assert run.returncode in codes, run.stderr
    return os.fsdecode(run.stdout)


def repository(root: Path) -> Path:
    """A new repository without commits."""
    root.mkdir(parents=True, exist_ok=True)
    git(root, "init", "--quiet")
    (root / ".git" / "info").mkdir(exist_ok=True)
    return root


def commit(root: Path, files: dict[str, str], date: int = 1_700_000_000) -> None:
    write(root, files)
    git(root, "add", "--all", date=date)
    git(root, "commit", "--quiet", "--allow-empty", "--message", "One step", date=date)
