"""planproof's last write taken back."""

from __future__ import annotations

import os

from planproof.actions.opening import open_document
from planproof.actions.writing import Order, files_of
from planproof.errors import FileChanged, NothingToUndo, PathMissing, shown
from planproof.model.answers import Rewritten, Undone
from planproof.project.digests import digest_of
from planproof.project.journal import Before, Entry, Wrote, entries, forget
from planproof.project.saving import write_all
from planproof.project.store import read_bytes
from planproof.text import SourceText


def undo(plan: str | None, order: Order) -> Undone:
    """Take back the last write of a plan, or of the repository, if its files have not changed since.

    Args:
        plan: a path or a name; none for whatever was written last.
        order: how the change is to be made.

    Raises:
        NothingToUndo: nothing was written, or nothing that is remembered.
        FileChanged: a file was changed since; then nothing is taken back.
        PlanproofError: a file cannot be written.
    """
    wanted = _files(plan, order) if plan is not None else set()
    for entry in entries(next(iter(wanted), os.curdir)):
        if wanted and not wanted & {one.path for one in entry.files}:
            continue
        now = {one.path: _bytes(one.path) for one in entry.files}
        if all(now[one.path] == one.before for one in entry.files):
            forget(entry)  # it was never written: its process was stopped before it could be
            continue
        for one in entry.files:
            if _digest(now[one.path]) != one.after:
                raise FileChanged(f"{shown(_near(one.path))} was changed since {entry.command}: take it back by hand")
        return _taken_back(entry, now, order)
    raise NothingToUndo(f"planproof has written nothing {'to it' if plan else 'here'} that could be taken back")


def _taken_back(entry: Entry, now: dict[str, bytes | None], order: Order) -> Undone:
    if not order.dry:
        write_all(
            [Wrote(path=one.path, before=now[one.path], after=one.before) for one in entry.files],
            wait=order.wait,
            command=order.command,
            journal=False,
        )
        forget(entry)
    return Undone(
        command=entry.command,
        when=entry.when,
        files=tuple(_rewritten(one, now[one.path]) for one in entry.files),
        dry=order.dry,
    )


def _rewritten(one: Before, now: bytes | None) -> Rewritten:
    return Rewritten(path=_near(one.path), before=SourceText(now or b""), after=SourceText(one.before or b""))


def _files(plan: str, order: Order) -> set[str]:
    """The files of a plan, as they were called when they were written; one that was moved away is its old path."""
    real = os.path.realpath(plan)
    if not os.path.lexists(plan) and any(real == one.path for entry in entries(plan) for one in entry.files):
        return {real}
    return {os.path.realpath(file.path) for file in files_of(open_document(plan, order.reach))}


def _bytes(path: str) -> bytes | None:
    try:
        return read_bytes(path, max(os.path.getsize(path), 1))
    except (PathMissing, OSError):
        return None


def _digest(data: bytes | None) -> str | None:
    return None if data is None else digest_of(data)


def _near(path: str) -> str:
    """A path as seen from where the user stands, where that is shorter."""
    return min((os.path.relpath(path), path), key=len)
