"""The files that a plan names as its business, each with the work that it belongs to, and where they may lie."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from planproof.lint.document import Document
from planproof.model import Change, FileChange, Phase, Task
from planproof.records import record

_VAGUE: Final = re.compile(
    r"[*{}<>$|%\u2026]|\.\.\.|path/to|\b(?:YYYY|XXX+|NNN+)"
    r"|(?:^|/)(?:\[[^\]]*[A-Z _-][^\]]*\]|your[-_]\w*|foo|bar|example)(?:/|$)"
)


@record
class Entry:
    """A file and, where it is named there, the task and phase that change it."""

    file: FileChange
    phase: Phase | None = None
    task: Task | None = None

    @property
    def closed(self) -> bool:
        """Whether the work is done or dropped, so that the file may well have moved since."""
        return any(part is not None and part.state.closed for part in (self.phase, self.task))


def entries(document: Document) -> Iterator[Entry]:
    """Every mention once, those in tasks first."""
    seen = set()
    for phase, task in document.tasks:
        for file in task.files:
            seen.add(file.span)
            yield Entry(file=file, phase=phase, task=task)
    for file in document.plan.files:
        if file.span not in seen:
            around = [phase for phase in document.plan.phases if phase.span.holds(file.span)]
            yield Entry(file=file, phase=around[-1] if around else None)


def made(document: Document) -> tuple[list[Entry], list[Entry]]:
    """The open entries of files to be created that do not exist, and of those that do already; each path once."""
    new: dict[str, Entry] = {}
    for entry in entries(document):
        path = entry.file.path
        named = "/" in path and "." in path.rsplit("/", 1)[1] and is_exact(path)
        if named and entry.file.change is Change.CREATE and not entry.closed:
            new.setdefault(path, entry)
    there = [entry for entry in new.values() if exists(document, entry.file.path)]
    return [entry for entry in new.values() if entry not in there], there


def is_exact(path: str) -> bool:
    """Whether a path names one file: no pattern, no stand-in, nothing outside of the repository."""
    return not _VAGUE.search(path) and not path.startswith(("/", "~", "../")) and "\\" not in path and ":" not in path


def places(path: str, folder: str) -> list[str]:
    """Where a path of a plan may lie: it is written from the root, from the plan's folder, or from one between."""
    parts = folder.split("/") if folder else []
    bases = ["/".join(parts[:size]) for size in range(len(parts) + 1)]
    return [posixpath.normpath(posixpath.join(base, path)) for base in bases]


def is_behind(coming: list[Entry], there: list[Entry]) -> bool:
    """Whether so many of the files to be created exist that the work must have been done, and not been ticked."""
    return len(there) > 2 or len(there) > max(1, len(coming))


def exists(document: Document, path: str) -> bool:
    """Whether a path leads to something in the repository, from wherever it may be written."""
    around = document.around
    return around is not None and any(around.exists(place) for place in places(path, around.folder))


def ends_alike(path: str, other: str) -> bool:
    """Whether one of two paths is the end of the other: the same file, seen from another folder."""
    one, two = f"/{path.strip('/')}", f"/{other.strip('/')}"
    return one.endswith(two) or two.endswith(one)


def may_be(path: str, nearest: str) -> bool:
    """Whether somebody who wrote one path may have meant the other: a slip in the name, or in one of the folders."""
    (*folders, name), (*others, other) = path.strip("/").split("/"), nearest.split("/")
    if name != other:
        return others[len(others) - len(folders) :] == folders and bool(folders or not others)
    if not folders:
        return False
    differ = [pair for pair in zip(folders, others, strict=False) if pair[0] != pair[1]]
    if len(folders) == len(others):
        return len(differ) == 1 and SequenceMatcher(None, *differ[0]).ratio() > 0.6
    return abs(len(folders) - len(others)) == 1 and (_among(folders, others) or _among(others, folders))


def _among(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether all parts of one path stand in the other, in the same order."""
    rest = iter(other)
    return all(part in rest for part in one)
