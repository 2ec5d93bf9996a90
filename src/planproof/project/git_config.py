"""Entries of git's own configuration, the only thing of git's that planproof ever writes, and only when told to."""

from __future__ import annotations

import os

from planproof.project.git import TIMEOUT, running


def configured(root: str, name: str, everywhere: bool = False) -> str | None:
    """An entry of git's configuration: of the repository, or of the user; none where it is not set."""
    with running(root, ("config", _scope(everywhere), "--null", "--get", name), TIMEOUT) as output:
        data = output.read() if output else b""
    return os.fsdecode(data[:-1]) if data.endswith(b"\0") else None


def configure(root: str, name: str, value: str | None, everywhere: bool = False) -> bool:
    """Set an entry of git's configuration, or take it away; whether that came about."""
    words = ("--unset-all", name) if value is None else (name, value)
    with running(root, ("config", _scope(everywhere), *words), TIMEOUT) as output:
        if output:
            output.read()
    return configured(root, name, everywhere) == value


def _scope(everywhere: bool) -> str:
    return "--global" if everywhere else "--local"
