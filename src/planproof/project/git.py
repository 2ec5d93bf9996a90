"""The few questions that git is asked, put so that nothing in a repository can answer by running something.

A repository's own configuration can name programs for git to run: monitors, hooks, filters, pagers, converters. Only
commands that start none are used, what could start one is switched off besides, and nothing is ever written.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import IO, TYPE_CHECKING, Final

if TYPE_CHECKING:
    import datetime as dt
    from subprocess import Popen

TIMEOUT: Final = 5.0
"""Seconds after which git is asked no longer: a plan without a date is better than no plan."""

_OPTIONS: Final = (
    "--no-pager",
    "--no-optional-locks",
    "--no-replace-objects",
    "--literal-pathspecs",
    *("-c", "core.fsmonitor=false"),
    *("-c", f"core.hooksPath={os.devnull}"),
    *("-c", "log.showSignature=false"),
    *("-c", "log.showRoot=true"),
    *("-c", "log.mailmap=false"),
    *("-c", "log.follow=false"),
)
_LOG: Final = (
    "log",
    "-z",
    # No path in a repository begins with a slash, so none can be taken for the line of a commit.
    "--format=/%ct %H",
    "--name-only",
    "--no-renames",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--no-show-signature",
    "--no-decorate",
    "--ignore-submodules=all",
    f"-O{os.devnull}",
)
_ENVIRONMENT: Final = {
    "LC_ALL": "C",
    "GIT_TERMINAL_PROMPT": "0",
    # Objects that a repository lacks are not fetched, for its configuration says with which program.
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
}
_MAX_ARGUMENTS: Final = 100_000
_MAX_PREFIXES: Final = 16


def repository_root(path: str) -> str | None:
    """The nearest folder at or above a path that holds a `.git`, absolute; none outside of a repository."""
    folder = os.path.abspath(path)
    while not is_repository(folder):
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent
    return folder


def root_of(path: str) -> str | None:
    """The root of the repository in which a file stands, absolute; none outside of a repository."""
    return repository_root(os.path.dirname(path) or os.curdir)


def is_repository(folder: str) -> bool:
    """Whether a folder is the root of a repository, of a submodule or of a further work tree."""
    git = os.path.join(folder, ".git")
    return os.path.isdir(git) or os.path.isfile(git)


def last_changes(root: str, paths: Iterable[str], timeout: float = TIMEOUT) -> dict[str, dt.datetime]:
    """When each file was last committed on the current branch, in UTC.

    A path is missing from the answer where git cannot tell: never committed, no git installed, a repository that
    belongs to somebody else, no answer in time. One walk through the history serves all files.
    """
    names = {path: name for path in paths if (name := _name(root, path))}
    tracked = _tracked(root, sorted(set(names.values())), timeout) if names else set()
    dates = _dates(root, tracked, timeout) if tracked else {}
    return {path: dates[name] for path, name in names.items() if name in dates}


def tracked_files(root: str, timeout: float = TIMEOUT) -> list[str]:
    """The files that git keeps or is about to, relative to the root; none where it cannot tell."""
    with running(root, ("ls-files", "-z", "--cached", "--full-name"), timeout) as output:
        return list(fields_of_output(output))


class Commits:
    """Which commits a repository holds, asked of one process that runs from the first question to `close`."""

    def __init__(self, root: str, timeout: float = TIMEOUT) -> None:
        self._root = root
        self._timeout = timeout
        self._process: Popen[bytes] | None = None
        self._failed = False

    def holds(self, name: str) -> bool | None:
        """Whether a commit has that name or one that begins so; none where nobody can tell.

        Args:
            name: four to forty hexadecimal digits; whatever else is no name of a commit.
        """
        if not 4 <= len(name) <= 64 or name.strip("0123456789abcdef"):
            return False
        answer = self._answer(name)
        if not answer:
            return None
        return answer in ("commit", "ambiguous") or (None if self._shallow else False)

    def close(self) -> None:
        """End the process, which ends in any case with this object."""
        process, self._process = self._process, None
        if process:
            process.kill()
            process.communicate()

    __del__ = close

    def _answer(self, name: str) -> str:
        """The last word of what git says of a name, empty where it says nothing in time."""
        from threading import Timer

        if self._process is None and not self._failed:
            arguments = ("cat-file", "--batch-check=%(objecttype)")
            self._process = _started(self._root, arguments, asked=True)
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            return ""
        clock = Timer(self._timeout, process.kill)
        clock.start()
        try:
            process.stdin.write(name.encode() + b"^{commit}\n")
            process.stdin.flush()
            words = process.stdout.readline().split()
        except OSError:
            words = []
        finally:
            clock.cancel()
        if not words:
            self._failed = True
            self.close()
        return words[-1].decode() if words else ""

    @cached_property
    def _shallow(self) -> bool:
        """Whether the repository lacks its past, so that a commit may be missing here and still exist."""
        with running(self._root, ("rev-parse", "--is-shallow-repository"), self._timeout) as output:
            return output is None or output.read(4) != b"fals"


def _name(root: str, path: str) -> str | None:
    """A path as git calls it; none where it lies outside of the repository."""
    try:
        name = os.path.relpath(path, root)
    except ValueError:  # another drive
        return None
    return None if name == os.curdir or name.split(os.sep)[0] == os.pardir else name.replace(os.sep, "/")


def _tracked(root: str, names: list[str], timeout: float) -> set[str]:
    """Those of the names that the last commit holds: for others no end of history would be searched."""
    short = sum(map(len, names)) < _MAX_ARGUMENTS
    arguments = ("ls-tree", "-z", "--full-tree", "--name-only", *(() if short else ("-r",)), "HEAD", "--")
    with running(root, (*arguments, *(names if short else ())), timeout) as output:
        return set(names).intersection(fields_of_output(output))


def _dates(root: str, names: set[str], timeout: float) -> dict[str, dt.datetime]:
    found: dict[str, dt.datetime] = {}
    date: dt.datetime | None = None
    cut = _cut_off(root)
    with running(root, (*_LOG, "HEAD", "--", *_prefixes(names)), timeout) as output:
        first = False
        for field in fields_of_output(output):
            if field.startswith("/"):
                seconds, _, commit = field[1:].partition(" ")
                # Where a shallow clone ends, everything seems to have been made at once.
                date, first = None if commit in cut else _date(seconds), True
                continue
            name = field[first:]  # a commit's first name stands on a line of its own
            first = False
            if date and name in names:
                found.setdefault(name, date)
                if len(found) == len(names):
                    break
    return found


def _cut_off(root: str) -> frozenset[str]:
    """The commits whose parents a shallow clone does not hold."""
    try:
        with open(os.path.join(root, ".git", "shallow"), encoding="ascii") as file:
            return frozenset(file.read().split())
    except (OSError, ValueError):
        return frozenset()


def _date(seconds: str) -> dt.datetime | None:
    """None for a time that no calendar knows: anybody may write anything into a commit."""
    import datetime as dt

    try:
        return dt.datetime.fromtimestamp(int(seconds), dt.UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _prefixes(names: set[str]) -> list[str]:
    """A few paths that hold all names: git skips quickly what lies elsewhere, but only if it need not compare many."""
    parts = [name.split("/") for name in names]
    for depth in range(max(map(len, parts)), 0, -1):
        prefixes = {"/".join(part[:depth]) for part in parts}
        if len(prefixes) <= _MAX_PREFIXES:
            return sorted(prefixes)
    return []


@contextmanager
def running(root: str, arguments: Iterable[str], timeout: float) -> Iterator[IO[bytes] | None]:
    """What git prints, none where it cannot be run; it ends with the block, or when its time is over."""
    from threading import Timer

    process = _started(root, arguments)
    if process is None:
        yield None
        return
    clock = Timer(timeout, process.kill)
    clock.start()
    try:
        yield process.stdout
    finally:
        clock.cancel()
        process.kill()
        process.communicate()


def _started(root: str, arguments: Iterable[str], *, asked: bool = False) -> Popen[bytes] | None:
    """A process of git; one that is `asked` reads what is written to it."""
    from subprocess import DEVNULL, PIPE, Popen

    program = _program()
    if not program:
        return None
    command = [program, "-C", root, *_OPTIONS, *arguments]
    try:
        return Popen(command, stdin=PIPE if asked else DEVNULL, stdout=PIPE, stderr=DEVNULL, env=_environment(root))
    except (OSError, ValueError):  # not to be run after all, or a NUL in a name
        return None


def _program() -> str | None:
    """The git on the path; never one that lies where the user happens to stand."""
    name = "git.exe" if os.name == "nt" else "git"
    places = (os.path.join(folder, name) for folder in os.get_exec_path() if os.path.isabs(folder))
    return next((place for place in places if os.path.isfile(place) and os.access(place, os.X_OK)), None)


def _environment(root: str) -> dict[str, str]:
    """That of the user without what would lead git to another repository, program or configuration."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    # Were this no repository after all, none around it is meant.
    return {**own, **_ENVIRONMENT, "GIT_CEILING_DIRECTORIES": os.path.dirname(root)}


def fields_of_output(output: IO[bytes] | None) -> Iterator[str]:
    """What stands before each NUL."""
    rest = b""
    while output and (block := output.read(65536)):
        *whole, rest = (rest + block).split(b"\0")
        yield from map(os.fsdecode, whole)
