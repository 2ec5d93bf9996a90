"""What planproof wrote last, so that it can be taken back.

Each write leaves an entry beside the locks, before the write itself: what was done, and of each file its bytes before
and the digest of those after. An entry whose write never came about is known by its files, which still have the bytes
before. The journal is a help: without it everything works but `undo`.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from types import TracebackType
from typing import Final

from planproof.project.digests import digest_of
from planproof.project.state import state_folder
from planproof.records import record

KEPT: Final = 50
"""How many writes are remembered."""

MOST_BYTES: Final = 20_000_000
"""How many bytes they may take."""

_ENDING: Final = ".undo"
_HEAD: Final = "planproof undo 1"
_NONE: Final = "-"


@record
class Wrote:
    """A file that is about to be written: its bytes before and after; none where it is not there."""

    path: str
    before: bytes | None
    after: bytes | None


@record
class Before:
    """A file as it was before a write; none where it was not there. `after` is the digest of what was written."""

    path: str
    before: bytes | None
    after: str | None


@record
class Entry:
    """A write: what was done, when (seconds since 1970), and to which files; `name` is that of the entry itself."""

    name: str
    command: str
    when: float
    files: tuple[Before, ...]


class Journal:
    """The entry of one write; it is forgotten again where the write fails."""

    def __init__(self, command: str) -> None:
        self._command = command
        self._name = ""

    def __enter__(self) -> Journal:
        return self

    def keep(self, wrote: Sequence[Wrote]) -> None:
        """Remember what files hold now; that it cannot be remembered is no reason not to write."""
        folder = _folder(wrote[0].path)
        with suppress(OSError):
            os.makedirs(folder, mode=0o700, exist_ok=True)
            name = os.path.join(folder, f"{time.time_ns():020d}-{os.getpid()}{_ENDING}")
            handle = os.open(f"{name}.new", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(_packed(wrote, self._command))
                file.flush()
                os.fsync(file.fileno())
            os.replace(f"{name}.new", name)
            self._name = name

    def __exit__(self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None) -> None:
        if kind and self._name:
            with suppress(OSError):
                os.unlink(self._name)
        elif self._name:
            _drop_old(os.path.dirname(self._name))


def entries(path: str) -> Iterator[Entry]:
    """The writes that are remembered in the journal that holds for a path, the last one first."""
    folder = _folder(path)
    for name in sorted(_names(folder), reverse=True):
        entry = _unpacked(os.path.join(folder, name))
        if entry:
            yield entry


def forget(entry: Entry) -> None:
    """Forget a write."""
    with suppress(OSError):
        os.unlink(entry.name)


def _folder(path: str) -> str:
    return os.path.join(state_folder(path), "undo")


def _names(folder: str) -> list[str]:
    try:
        return [name for name in os.listdir(folder) if name.endswith(_ENDING)]
    except OSError:
        return []


def _packed(wrote: Sequence[Wrote], command: str) -> bytes:
    """An entry as bytes: lines of text that end with an empty one, and the bytes before of all files behind them."""
    lines = [_HEAD, repr(time.time()), command.encode(errors="replace").hex() or _NONE]
    for one in wrote:
        path = os.fsencode(os.path.realpath(one.path)).hex()
        size = _NONE if one.before is None else str(len(one.before))
        lines.append(f"{path} {size} {_NONE if one.after is None else digest_of(one.after)}")
    return "\n".join((*lines, "", "")).encode() + b"".join(one.before or b"" for one in wrote)


def _unpacked(name: str) -> Entry | None:
    """An entry from its file; none where that is broken."""
    try:
        with open(name, "rb") as file:
            told, parted, data = file.read().partition(b"\n\n")
        head, when, command, *files = told.decode().split("\n")
        if head != _HEAD or not parted:
            return None
        told_files = tuple(_files(files, data))
        return Entry(
            name=name, command=bytes.fromhex(command.strip(_NONE)).decode(), when=float(when), files=told_files
        )
    except (OSError, ValueError):
        return None


def _files(told: Sequence[str], data: bytes) -> Iterator[Before]:
    at = 0
    for line in told:
        path, size, after = line.split(" ")
        before = None if size == _NONE else data[at : at + int(size)]
        if before is not None and len(before) != int(size):
            raise ValueError("the entry is cut off")
        at += len(before or b"")
        known = None if after == _NONE else after
        yield Before(path=os.fsdecode(bytes.fromhex(path)), before=before, after=known)


def _drop_old(folder: str) -> None:
    """Drop the oldest entries where there are too many, or too large ones, and what killed processes left."""
    size = 0
    for place, name in enumerate(sorted(_names(folder), reverse=True)):
        path = os.path.join(folder, name)
        with suppress(OSError):
            size += os.path.getsize(path)
            if place >= KEPT or (size > MOST_BYTES and place):
                os.unlink(path)
