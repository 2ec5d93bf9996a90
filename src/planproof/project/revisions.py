"""Files as they were in other revisions of a repository."""

from __future__ import annotations

import os
from collections.abc import Iterator

from planproof.errors import UnknownRevision, shown
from planproof.project.git import TIMEOUT, fields_of_output, root_of, running

MAX_BLOB = 16_000_000
"""Bytes over which a file of another revision is not read."""


def commit_of(root: str, revision: str) -> str:
    """The full name of the commit that a revision means.

    Args:
        root: of the repository.
        revision: a branch, a tag, a name of a commit, `HEAD~2`.

    Raises:
        UnknownRevision: it means none.
    """
    name = "" if revision.startswith("-") or "\0" in revision else revision
    words = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    with running(root, words, TIMEOUT) as output:
        found = output.read(100).decode(errors="replace").strip() if output and name else ""
    if not found:
        raise UnknownRevision(f"{shown(revision)} is no revision of this repository: name a commit, a branch or a tag")
    return found


def blob(root: str, commit: str, name: str) -> bytes | None:
    """The bytes of a file in a commit; none where the commit does not hold it, or it is too large.

    Args:
        root: of the repository.
        commit: the full name of the commit.
        name: of the file, from the root, with `/` between its parts.
    """
    with running(root, ("cat-file", "-s", f"{commit}:{name}"), TIMEOUT) as output:
        size = output.read(30).strip() if output else b""
    if not size.isdigit() or int(size) > MAX_BLOB:
        return None
    with running(root, ("cat-file", "blob", f"{commit}:{name}"), TIMEOUT) as output:
        data = output.read() if output else b""
    return data if len(data) == int(size) else None


def files_in(root: str, commit: str) -> Iterator[str]:
    """The names of all files in a commit."""
    with running(root, ("ls-tree", "-r", "-z", "--full-tree", "--name-only", commit), TIMEOUT) as output:
        yield from list(fields_of_output(output))


def differing(root: str, one: str, other: str) -> list[str]:
    """The names of the files that differ between two commits."""
    words = ("diff-tree", "-r", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", one, other)
    with running(root, words, TIMEOUT) as output:
        return list(fields_of_output(output))


def first_date(path: str) -> str | None:
    """The day on which a file was first committed, as git has it; none where nobody can tell."""
    root = root_of(os.path.abspath(path))
    if root is None:
        return None
    name = os.path.relpath(os.path.abspath(path), root).replace(os.sep, "/")
    words = ("log", "--format=%cs", "--diff-filter=A", "--no-show-signature", "--no-renames", "--", name)
    with running(root, words, TIMEOUT) as output:
        dates = output.read(4000).decode(errors="replace").split() if output else []
    return dates[-1] if dates else None
