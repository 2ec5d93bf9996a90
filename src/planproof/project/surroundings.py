"""What the disk and git say of the repository around a plan. Nothing outside of the repository is looked at."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import Final

from planproof.errors import PlanproofError
from planproof.lint.document import Surroundings
from planproof.markdown import anchors, parse
from planproof.project.git import Commits, is_repository, last_changes, tracked_files
from planproof.project.names import BUILT, MARKDOWN, NOT_OURS
from planproof.project.nearest import Names
from planproof.project.store import read_bytes
from planproof.text import SourceText

MAX_MARKDOWN: Final = 2_000_000
MAX_LINES: Final = 16_000_000
MAX_FILES: Final = 200_000
"""Above these sizes a file is not opened, and a folder that git does not know is not searched further."""


def surroundings(root: str | None, path: str, repository: Repository | None = None) -> Surroundings | None:
    """What is known around a plan; none where it lies in no repository.

    Args:
        root: the folder of the repository.
        path: of the plan.
        repository: what other plans of the same root have asked for already, to be shared with them.
    """
    if root is None:
        return None
    return (repository or Repository(root)).around(path)


class Repository:
    """A repository as the rules ask for it. Everything is looked up when it is first asked for, and then kept."""

    def __init__(self, root: str, plans: Iterable[str] = ()) -> None:
        """For the repository in a folder; when its `plans` were changed is asked for all of them at once."""
        self.root = os.path.abspath(root)
        self.plans = list(plans)
        self.commits = Commits(self.root)
        self._versioned = is_repository(self.root)
        self.real_folder = lru_cache(maxsize=4096)(os.path.realpath)
        self.anchors = lru_cache(maxsize=1024)(self._anchors)
        self.lines = lru_cache(maxsize=4096)(self._lines)
        self.exists = lru_cache(maxsize=65536)(self._exists)
        self.nearest = lru_cache(maxsize=4096)(self._nearest)

    def around(self, path: str) -> Surroundings | None:
        """What is known around a plan; none where it lies outside of the root."""
        folder = self._relative(os.path.dirname(os.path.abspath(path)))
        if folder is None:
            return None
        if path not in self.plans:
            self.plans.append(path)
        found = _Around(
            folder=folder,
            exists=self.exists,
            nearest=self.nearest,
            anchors=self.anchors,
            lines=self.lines,
            commit=self.commit,
        )
        found.of(self, path)
        return found

    def close(self) -> None:
        """End the process of git that was asked for commits, if any was."""
        self.commits.close()

    def commit(self, name: str) -> bool | None:
        """Whether a commit of that abbreviated name exists, none where nobody can tell."""
        return self.commits.holds(name.lower()) if self._versioned else None

    def changed(self, path: str) -> dt.date | None:
        """When git says that a plan was changed last, none where it cannot tell."""
        if path not in self._changes:
            self._changes.update(dict.fromkeys((*self.plans, path)))
            self._changes.update(last_changes(self.root, self.plans) if self._versioned else {})
        date = self._changes[path]
        return date.date() if date else None

    @cached_property
    def _changes(self) -> dict[str, dt.datetime | None]:
        return {}

    @cached_property
    def _names(self) -> Names:
        return Names(tracked_files(self.root) if self._versioned else self._walked())

    def _nearest(self, path: str) -> str | None:
        found = self._names.nearest(path)
        return found if found and self.exists(found) else None

    def _exists(self, path: str) -> bool:
        place = self._place(path)
        return place is not None and os.path.lexists(place)

    def _anchors(self, path: str) -> frozenset[str] | None:
        if not path.lower().endswith(MARKDOWN):
            return None
        data = self._read(path, MAX_MARKDOWN)
        if data is None:
            return None
        source = SourceText(data)
        return anchors(source, parse(source))

    def _lines(self, path: str) -> int | None:
        data = self._read(path, MAX_LINES)
        if data is None or b"\0" in data[:8192]:
            return None
        return len(data.splitlines())

    def _read(self, path: str, limit: int) -> bytes | None:
        """A file's bytes, if it truly lies in the repository."""
        place = self._place(path)
        real = os.path.realpath(place) if place else None
        if real is None or not self._holds(real):
            return None
        try:
            return read_bytes(real, limit)
        except PlanproofError:
            return None

    def _place(self, path: str) -> str | None:
        """Where a path of the repository stands, its folders without links; none where they lead out of it."""
        parts = os.path.normpath(path.replace("/", os.sep)).split(os.sep)
        if os.path.isabs(path) or "\0" in path or os.pardir in parts or parts[0] == ".git" or ":" in parts[0]:
            return None
        folder = self.real_folder(os.path.join(self.root, *parts[:-1]))
        return os.path.join(folder, parts[-1]) if self._holds(folder) else None

    def _holds(self, real: str) -> bool:
        root = self.real_folder(self.root)
        return real == root or real.startswith(os.path.join(root, ""))

    def _relative(self, folder: str) -> str | None:
        for root, place in ((self.root, folder), (self.real_folder(self.root), os.path.realpath(folder))):
            if place == root:
                return ""
            if place.startswith(os.path.join(root, "")):
                return place[len(os.path.join(root, "")) :].replace(os.sep, "/")
        return None

    def _walked(self) -> list[str]:
        """The files below the root, past folders that hold nothing of one's own."""
        found: list[str] = []
        for folder, folders, files in os.walk(self.root):
            folders[:] = [name for name in folders if name not in NOT_OURS | BUILT and name != ".git"]
            inner = os.path.relpath(folder, self.root).replace(os.sep, "/")
            found += [name if inner == "." else f"{inner}/{name}" for name in files]
            if len(found) > MAX_FILES:
                break
        return found


class _Around(Surroundings):
    """Surroundings that ask git for the plan's date only when a rule does."""

    _repository: Repository
    _path: str

    def of(self, repository: Repository, path: str) -> None:
        """Say which plan this is."""
        object.__setattr__(self, "_repository", repository)
        object.__setattr__(self, "_path", path)

    @property
    def changed(self) -> dt.date | None:
        """When git says that the plan was changed last."""
        return self._repository.changed(self._path)
