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
from hashlib import sha256
from types import TracebackType
from typing import Any, Final

from planproof.project.state import state_folder
from planproof.records import record

KEPT: Final = 50
"""How many writes are remembered."""

MOST_BYTES: Final = 20_000_000
"""How many bytes they may take."""

_ENDING: Final = ".undo"


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
    import json

    files = [
        {
            "path": os.fsencode(os.path.realpath(one.path)).hex(),
            "size": None if one.before is None else len(one.before),
            "after": None if one.after is None else sha256(one.after).hexdigest(),
        }
        for one in wrote
    ]
    head = json.dumps({"command": command, "when": time.time(), "files": files})
    return b"\n".join((head.encode(), b"".join(one.before or b"" for one in wrote)))


def _unpacked(name: str) -> Entry | None:
    """An entry from its file; none where that is broken."""
    import json

    try:
        with open(name, "rb") as file:
            head, _, data = file.read().partition(b"\n")
        told = json.loads(head)
        files = tuple(_files(told["files"], data))
        return Entry(name=name, command=str(told["command"]), when=float(told["when"]), files=files)
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _files(told: Sequence[dict[str, Any]], data: bytes) -> Iterator[Before]:
    at = 0
    for one in told:
        size = one["size"]
        before = None if size is None else data[at : at + int(size)]
        if before is not None and len(before) != size:
            raise ValueError("the entry is cut off")
        at += int(size or 0)
        yield Before(path=os.fsdecode(bytes.fromhex(one["path"])), before=before, after=one["after"])


def _drop_old(folder: str) -> None:
    """Drop the oldest entries where there are too many, or too large ones, and what killed processes left."""
    size = 0
    for place, name in enumerate(sorted(_names(folder), reverse=True)):
        path = os.path.join(folder, name)
        with suppress(OSError):
            size += os.path.getsize(path)
            if place >= KEPT or (size > MOST_BYTES and place):
                os.unlink(path)
