"""Plans written to the disk: under their locks, on fresh texts, and so that it can be taken back."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Final

from planproof.errors import FileChanged, PlanproofError
from planproof.project.journal import Journal, Wrote
from planproof.project.locking import WAIT, locked
from planproof.project.replacing import check, place, put, take_away
from planproof.project.store import read_source
from planproof.text import SourceText

TRIES: Final = 8
"""How often a change is made anew on a text that somebody else changed meanwhile."""

PAUSE: Final = 0.005
"""Seconds for which whoever saves in place is left alone, times the number of tries."""

Rewrite = Callable[[Mapping[str, SourceText]], Mapping[str, bytes]]
"""From the texts of files to the bytes that some of them are to have."""


def update(paths: Sequence[str], rewrite: Rewrite, *, wait: float = WAIT, command: str = "", limit: int = 0) -> None:
    """Change files by what is made of their texts, under their locks; on fresh texts again, if they changed meanwhile.

    Args:
        paths: the files.
        rewrite: gives new bytes for some of them; it may refuse by an error, and may be called several times.
        wait: how many seconds to wait for other processes.
        command: what is being done, for `undo` and for those that wait.
        limit: the size over which a file is not read; 0 for the usual one.

    Raises:
        FileChanged: the files change faster than they can be written.
        PlanproofError: one cannot be read or written, or the change was refused; all of them are as they were then.
    """
    for attempt in range(TRIES):
        with locked(paths, wait, command):
            sources = {path: read_source(path, limit) if limit else read_source(path) for path in paths}
            made = [Wrote(path=at, before=sources[at].data, after=data) for at, data in rewrite(sources).items()]
            try:
                _write([one for one in made if one.before != one.after], command)
            except FileChanged:
                if attempt == TRIES - 1:
                    raise
                time.sleep(PAUSE * attempt)
            else:
                return


def save(path: str, before: bytes, after: bytes, *, wait: float = WAIT, command: str = "") -> None:
    """Give a file new bytes if it still has those that were read.

    Raises:
        FileChanged: it has not.
        PlanproofError: it is locked, or cannot be written; it is as it was then.
    """
    write_all([Wrote(path=path, before=before, after=after)], wait=wait, command=command)


def create(files: Mapping[str, bytes], *, command: str = "") -> None:
    """Make new files and the folders that they lie in; where one cannot be made, none is.

    Raises:
        AlreadyThere: there is something of one of these names.
        PlanproofError: one cannot be written.
    """
    write_all([Wrote(path=path, before=None, after=data) for path, data in files.items()], command=command)


def write_all(wrote: Sequence[Wrote], *, wait: float = WAIT, command: str = "", journal: bool = True) -> None:
    """Change, make and remove files, all of them or none; each must be as it is told to be before.

    A file moves by being removed in one place and made in another; it keeps its permissions then.

    Args:
        wrote: what is to become of which file.
        wait: how many seconds to wait for other processes.
        command: what is being done, for `undo` and for those that wait.
        journal: whether it can be taken back.

    Raises:
        FileChanged: a file is not as it was told to be.
        AlreadyThere: there is something where a file is to be made.
        PlanproofError: one is locked or cannot be written; all of them are as they were then.
    """
    with locked([one.path for one in wrote], wait, command):
        _write([one for one in wrote if one.before != one.after], command, journal=journal)


def _write(wrote: Sequence[Wrote], command: str, *, journal: bool = True) -> None:
    for one in wrote:
        if one.before is not None:
            check(one.path, one.before)
    done: list[Wrote] = []
    moved = next((one.path for one in wrote if one.after is None), None)
    with Journal(command) as kept:
        if journal and wrote:
            kept.keep(wrote)
        try:
            for one in sorted(wrote, key=lambda one: one.after is None):  # what moves is made before it is removed
                _write_one(one, moved)
                done.append(one)
        except PlanproofError:
            for one in reversed(done):
                with suppress(PlanproofError):
                    _write_one(Wrote(path=one.path, before=one.after, after=one.before), None)
            raise


def _write_one(one: Wrote, like: str | None) -> None:
    if one.before is None and one.after is not None:
        place(one.path, one.after, like=like)
    elif one.before is not None and one.after is None:
        take_away(one.path, one.before)
    elif one.before is not None and one.after is not None:
        put(one.path, one.before, one.after)
