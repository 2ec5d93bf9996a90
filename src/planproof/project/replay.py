"""Whether a repository would still answer what rules asked of it as it did."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any


def still_holds(asked: Sequence[Sequence[Any]], root: str, exists: Callable[[str], bool]) -> bool:
    """Whether the repository would answer all questions as it did.

    A nearest path is taken to be still the nearest while it exists: it is a hint, and searching costs most.
    """
    for kind, about, depends in asked:
        if kind == "exists":
            same = exists(about) == depends
        elif kind == "nearest":
            same = depends is None or exists(depends)
        elif kind == "state":
            same = state_of(root, about) == depends
        else:
            same = head_of(root) == depends
        if not same:
            return False
    return True


def state_of(root: str, path: str) -> list[int] | None:
    """What changes whenever a file does: its size and time; none where there is no file."""
    try:
        status = os.stat(os.path.join(root, path))
    except (OSError, ValueError):
        return None
    return [status.st_size, status.st_mtime_ns]


def head_of(root: str) -> str:
    """What changes whenever a commit is made or another branch is taken."""
    git = os.path.join(root, ".git")
    head = _text(os.path.join(git, "HEAD"))
    name = head.removeprefix("ref: ") if head.startswith("ref: ") else ""
    packed = state_of(git, "packed-refs")
    return f"{head} {_text(os.path.join(git, name)) if name else ''} {packed}"


def _text(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read(1000).strip()
    except (OSError, ValueError):
        return ""
