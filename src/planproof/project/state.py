"""Where planproof keeps what belongs to the person and not to the project: locks, and what `undo` needs."""

from __future__ import annotations

import os
from typing import Final

from planproof.project.git import repository_root

FOLDER: Final = "planproof"
_POINTER: Final = b"gitdir: "
_LONGEST_POINTER: Final = 10_000


def state_folder(path: str) -> str:
    """The folder for what concerns a file: inside the git directory of its repository, else in the user's own.

    `PLANPROOF_STATE_DIR` names another one. Nothing is created, and no program is started.

    Args:
        path: of a plan, which need not exist, or of a folder.
    """
    named = os.environ.get("PLANPROOF_STATE_DIR")
    if named:
        return os.path.abspath(named)
    real = os.path.realpath(path)
    root = repository_root(real if os.path.isdir(real) else os.path.dirname(real))
    git = _git_directory(root) if root else None
    if git and os.access(git, os.W_OK):
        return os.path.join(git, FOLDER)
    home = os.environ.get("XDG_STATE_HOME") or os.path.join(os.path.expanduser("~"), ".local", "state")
    return os.path.join(os.path.abspath(home), FOLDER)


def _git_directory(root: str) -> str | None:
    """The git directory of a repository, of a further work tree or of a submodule; none where it is none."""
    git = os.path.join(root, ".git")
    if not os.path.isdir(git):
        git = _pointed(root, git) or ""
    return git if os.path.isfile(os.path.join(git, "HEAD")) else None


def _pointed(root: str, pointer: str) -> str | None:
    try:
        with open(pointer, "rb") as file:
            text = file.read(_LONGEST_POINTER)
    except OSError:
        return None
    if not text.startswith(_POINTER):
        return None
    return os.path.join(root, os.fsdecode(text.removeprefix(_POINTER).strip()))
