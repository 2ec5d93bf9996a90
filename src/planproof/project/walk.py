"""A walk through folders, past those that hold no plans of one's own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Final, NamedTuple, TypeAlias

from planproof.errors import NotReadable, shown
from planproof.project import names as n
from planproof.project.config import Config
from planproof.project.git import repository_root
from planproof.project.ignore import Ignored, Patterns, ignored_above
from planproof.project.rules import INCLUDED, Match, Rule, role_of, rule_of, why_not
from planproof.records import record
from planproof.text import SourceText

Place: TypeAlias = tuple[str, ...]

IGNORED: Final = "ignored by .gitignore"
OUTSIDE: Final = "a link to a file elsewhere"
OWN_REPOSITORY: Final = "a repository of its own"


@record
class Candidate:
    """A file that may be a plan, by its place and name.

    Attributes:
        path: as messages show it, from where the user stands.
        place: the same as names from the root of the file system.
        reason: why it is none after all, where that is already known.
        real: where it truly stands, if it is a symbolic link.
        by: what took it in, if not the rule of its match.
        source: what stands in it, where that was read already.
    """

    path: str
    place: Place
    match: Match
    reason: str | None = None
    real: Place | None = None
    by: Rule | None = None
    source: SourceText | None = None


@record
class Skipped:
    """A folder that was not searched."""

    path: str
    reason: str


class _Folder(NamedTuple):
    """A folder on the way; `led` is why it would be skipped, did no pattern of the configuration lead into it."""

    prefix: str
    place: Place
    ignored: Ignored
    led: str | None = None


class Sight:
    """What the repository and the configuration say of the places in and around a folder."""

    def __init__(self, start: str, config: Config) -> None:
        root = repository_root(start)
        self.place = place_of(start)
        self.repository = root is not None
        self.root = place_of(root or start)
        # Outside of a repository the folder's own name is the first that says something.
        self._known = len(self.root) - (not root)
        self._config = place_of(config.root) if config.root else self.root
        self._include, self._exclude = Patterns(config.include), Patterns(config.exclude)
        self._leads = [lead for pattern in config.include if (lead := _lead(pattern))]
        self._excluded = f"excluded by {config.file}" if config.file else "excluded"

    def ignored(self) -> Ignored:
        """What git ignores in the folder, as far as it is said above it."""
        return ignored_above(os.sep.join(self.root) or os.sep, self.place[len(self.root) :])

    def holds(self, real: Place) -> bool:
        """Whether a place without links lies in what is searched: in the repository, where there is one."""
        root = place_of(os.path.realpath(os.sep.join(self.root) or os.sep))
        return real[: len(root)] == root

    def match(self, place: Place) -> Match | None:
        """The rule that takes a file, by its place and name."""
        return rule_of(place[self._known : -1], place[-1])

    def why_not(self, place: Place) -> str | None:
        """Why a file at a place is no plan whatever it says."""
        return why_not(place[self._known : -1], place[-1])

    def includes(self, place: Place) -> bool:
        """Whether the configuration takes a file in."""
        names = self._configured(place) if self._include else None
        return names is not None and self._include.covers(names)

    def excludes(self, place: Place, folder: bool) -> str | None:
        """Why the configuration leaves out a file or folder; none where it does not."""
        names = self._configured(place) if self._exclude else None
        return self._excluded if names and self._exclude.covers(names, folder) else None

    def leads_into(self, place: Place) -> bool:
        """Whether the configuration takes in something in a folder that would not be searched."""
        names = self._configured(place) if self._include else None
        if not names:
            return False
        led = any(names == lead[: len(names)] or names[: len(lead)] == lead for lead in self._leads)
        return led or self._include.covers(names, folder=True)

    def skips(self, place: Place, ignored: Ignored) -> str | None:
        """Why a folder is not searched; none where it is."""
        name, around = place[-1], place[-2] if len(place) > 1 else ""
        if name in n.NOT_OURS:
            return "the work of others"
        if name in n.BUILT:
            return "built, not written"
        if name in n.TEST_DATA:
            return "data of tests"
        if (_is_tool(around) or name.startswith(".")) and not (_speaks(name) or _is_tool(name)):
            return "hidden, and not known to hold plans"
        return IGNORED if ignored(place[len(self.root) :], folder=True) else None

    def _configured(self, place: Place) -> Place | None:
        """A place from the folder of the configuration; none where it lies outside of that."""
        depth = len(self._config)
        return place[depth:] if place[:depth] == self._config else None


def walk(start: str, config: Config) -> Iterator[Candidate | Skipped]:
    """The files in and below a folder that may be plans, and the folders that were not searched; in no order.

    Raises:
        NotReadable: the folder itself cannot be searched.
    """
    sight = Sight(start, config)
    prefix = "" if start == os.curdir else os.path.join(start, "")
    stack = [_Folder(prefix, sight.place, sight.ignored())]
    while stack:
        folder = stack.pop()
        try:
            entries = _entries(folder.prefix)
        except OSError as error:
            if folder.place == sight.place:
                raise NotReadable(f"{shown(start)} cannot be searched: {error.strerror}") from error
            yield Skipped(path=folder.prefix, reason=f"cannot be searched: {error.strerror}")
            continue
        if ".git" in entries and sight.repository and folder.place != sight.place:
            yield Skipped(path=folder.prefix, reason=OWN_REPOSITORY)
            continue
        if ".gitignore" in entries:
            folder = folder._replace(ignored=_below(folder, sight))
        for entry in entries.values():
            yield from _entry(entry, folder, sight, stack)


def place_of(path: str) -> Place:
    """The names of a path from the root of the file system on."""
    return tuple(os.path.abspath(path).split(os.sep))


def _entries(prefix: str) -> dict[str, os.DirEntry[str]]:
    with os.scandir(prefix or os.curdir) as listing:
        return {entry.name: entry for entry in listing}


def _below(folder: _Folder, sight: Sight) -> Ignored:
    return folder.ignored.below(folder.prefix or os.curdir, len(folder.place) - len(sight.root))


def _entry(
    entry: os.DirEntry[str], folder: _Folder, sight: Sight, stack: list[_Folder]
) -> Iterator[Candidate | Skipped]:
    place = (*folder.place, entry.name)
    if not entry.is_dir(follow_symlinks=False):
        candidate = _candidate(folder.prefix + entry.name, place, folder, sight, entry.is_symlink())
        if candidate:
            yield candidate
    elif entry.name != ".git":
        prefix = os.path.join(folder.prefix + entry.name, "")
        excluded = sight.excludes(place, folder=True)
        skipped = folder.led or sight.skips(place, folder.ignored)
        if excluded or (skipped and not sight.leads_into(place)):
            yield Skipped(path=prefix, reason=excluded or skipped or "")
        else:
            stack.append(_Folder(prefix, place, folder.ignored, skipped))


def _candidate(path: str, place: Place, folder: _Folder, sight: Sight, link: bool) -> Candidate | None:
    included = sight.includes(place)
    match = (INCLUDED, role_of(place[-1])) if included else None if folder.led else sight.match(place)
    if match is None:
        return None
    real = place_of(os.path.realpath(path)) if link else None
    reason = sight.excludes(place, folder=False)
    if real and not sight.holds(real):
        reason = OUTSIDE
    if not (reason or included):
        ignored = folder.ignored(place[len(sight.root) :], folder=False)
        reason = sight.why_not(place) or (IGNORED if ignored else None)
    return Candidate(path=path, place=place, match=match, reason=reason, real=real)


def _is_tool(name: str) -> bool:
    return name.startswith(".") and name[1:].lower() in n.TOOLS


def _speaks(name: str) -> bool:
    return n.says(name, n.HIDDEN_WORDS) or n.says_plan(name)


def _lead(pattern: str) -> Place:
    """The folders that an include pattern names outright, from that of the configuration on."""
    if pattern.startswith("!") or "/" not in pattern.rstrip("/"):
        return ()
    names: list[str] = []
    for name in pattern.strip("/").split("/"):
        if any(sign in name for sign in "*?[\\"):
            break
        names.append(name)
    return tuple(names)
