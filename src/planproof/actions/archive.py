"""Finished plans moved to where a repository keeps them."""

# Paths are plain strings here, as they are in the project's own room.
# ruff: noqa: PTH

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Sequence

from planproof.actions.opening import open_document
from planproof.actions.reach import Reach, discover, home
from planproof.editing.links import relinked
from planproof.errors import AlreadyThere, Refused, shown
from planproof.model import Plan, Status
from planproof.model.progress import computed_status
from planproof.project.documents import PlanDocument
from planproof.project.git import repository_root
from planproof.project.journal import Wrote
from planproof.project.names import ARCHIVES
from planproof.project.saving import write_all
from planproof.project.store import read_source
from planproof.records import record
from planproof.text import SourceText, apply

FINISHED = (Status.COMPLETED, Status.CANCELLED)


@record
class Moved:
    """A file of a plan, where it was and where it is."""

    path: str
    target: str


@record
class Archived:
    """What was moved, which other files had links that were mended, or, without names, which plans are finished."""

    moved: tuple[Moved, ...] = ()
    relinked: tuple[str, ...] = ()
    finished: tuple[str, ...] = ()
    dry: bool = False


def archive(
    names: Sequence[str],
    reach: Reach,
    today: dt.date,
    *,
    every: bool = False,
    to: str | None = None,
    force: bool = False,
    dry: bool = False,
    command: str = "",
) -> Archived:
    """Move plans with all their files to where finished ones are kept, and mend the links to and from them.

    Args:
        names: the plans; without any, those that could be moved are only named.
        reach: how plans are found.
        today: stands before the name of a change in the manner of OpenSpec.
        every: whether all finished plans are meant.
        to: the folder to move them to; none for where this repository keeps such plans.
        force: whether to move plans that are not finished too.
        dry: whether nothing is to be moved.
        command: the words of the call, for undo.

    Raises:
        Refused: a plan is not finished.
        AlreadyThere: a file of that name is there already.
        PlanproofError: a plan is not found, or a file cannot be written.
    """
    if names:
        documents = [open_document(name, reach) for name in names]
    else:
        documents = [one for one in discover((), reach).documents if is_finished(one.plan) and not _is_archived(one)]
        if not every:
            return Archived(finished=tuple(one.main.path for one in documents), dry=dry)
    for document in documents:
        if not force and not is_finished(document.plan):
            raise Refused(
                f"{shown(document.main.path)} is not finished: finish it, or move it all the same with --force"
            )
    moves = [move for document in documents for move in _moves(document, to, today)]
    targets = [move.target for move in moves]
    there = next((t for t in targets if os.path.lexists(t) or targets.count(t) > 1), None)
    if there:
        raise AlreadyThere(f"{shown(there)} is there already: name another folder with --to")
    writes, others = _writes(moves, reach)
    if not dry and writes:
        write_all(writes, command=command)
    return Archived(moved=tuple(moves), relinked=tuple(others), dry=dry)


def is_finished(plan: Plan) -> bool:
    """Whether a plan says that it is over, or where it says nothing plain, its tasks do."""
    return plan.status in FINISHED or (plan.status is None and computed_status(plan) in FINISHED)


def _is_archived(document: PlanDocument) -> bool:
    return any(part.lower() in ARCHIVES for part in os.path.dirname(document.main.path).split(os.sep))


def _moves(document: PlanDocument, to: str | None, today: dt.date) -> Iterable[Moved]:
    """Where the files of a plan go: those that have a folder of their own keep it."""
    main = document.main.path
    folder = os.path.dirname(main)
    files = [main, *([document.tasks.path] if document.tasks else []), *(file.path for file in document.context)]
    if document.rule in ("openspec", "spec-kit", "kiro") or _is_alone(folder, files):
        files = [os.path.join(at, name) for at, _, inner in os.walk(folder) for name in sorted(inner)]
        name = os.path.basename(folder)
        if document.rule == "openspec" and not name[:4].isdigit():
            name = f"{today}-{name}"
        target = os.path.join(to or _archive_of(os.path.dirname(folder)), name)
        return [Moved(path=path, target=os.path.join(target, os.path.relpath(path, folder))) for path in files]
    target = to or _archive_of(folder)
    return [Moved(path=path, target=os.path.join(target, os.path.basename(path))) for path in files]


def _is_alone(folder: str, files: Sequence[str]) -> bool:
    """Whether a folder below the user's holds the files of one plan and nothing else, and is called after it."""
    if not folder or os.path.abspath(folder) == os.path.abspath(home()):
        return False
    try:
        names = {entry.name for entry in os.scandir(folder)}
    except OSError:
        return False
    own = {os.path.basename(path) for path in files}
    stem = os.path.basename(folder).lower()
    return names == own and len(own) > 1 and all(name.lower().startswith(stem) for name in own)


def _archive_of(folder: str) -> str:
    """The folder for finished plans beside or around a folder, if there is one, else one to be made in it."""
    for around in (folder, os.path.dirname(folder)):
        try:
            entries = sorted(entry.name for entry in os.scandir(around or os.curdir) if entry.is_dir())
        except OSError:
            continue
        found = next((name for name in entries if name.lower() in ARCHIVES), None)
        if found:
            return os.path.join(around, found)
    if os.path.basename(folder).lower() in ("active", "current", "open"):
        return os.path.join(os.path.dirname(folder), "archive")
    return os.path.join(folder, "archive")


def _writes(moves: Sequence[Moved], reach: Reach) -> tuple[list[Wrote], list[str]]:
    """What becomes of the files that move, and of those whose links lead to them."""
    root = repository_root(home()) or os.path.abspath(home())
    places = {_place(root, move.path): _place(root, move.target) for move in moves}

    def moved(path: str) -> str:
        return places.get(path, path)

    writes: list[Wrote] = []
    for move in moves:
        data = read_source(move.path).data if move.path.endswith(".md") else _raw(move.path)
        source = SourceText(data)
        folders = os.path.dirname(_place(root, move.path)), os.path.dirname(_place(root, move.target))
        after = apply(source, relinked(source, *folders, moved)).data if move.path.endswith(".md") else data
        writes += [Wrote(path=move.path, before=data, after=None), Wrote(path=move.target, before=None, after=after)]
    others = []
    own = {move.path for move in moves}
    for path in _markdown(reach):
        if os.path.normpath(path) in {os.path.normpath(one) for one in own}:
            continue
        source = read_source(path)
        folder = os.path.dirname(_place(root, path))
        after = apply(source, relinked(source, folder, folder, moved)).data
        if after != source.data:
            writes.append(Wrote(path=path, before=source.data, after=after))
            others.append(path)
    return writes, others


def _raw(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _markdown(reach: Reach) -> list[str]:
    """The other plans of the repository, with their context."""
    documents = discover((), reach).documents
    files = [file.path for one in documents for file in (one.main, one.tasks, *one.context) if file]
    return sorted(dict.fromkeys(files))


def _place(root: str, path: str) -> str:
    return os.path.relpath(os.path.abspath(path), root).replace(os.sep, "/")
