"""One file replaced, made or taken away: whole or not at all, and never over what somebody else has written meanwhile.

A new text is written to a file beside the plan, brought to the disk, and put in the plan's place in one step; where the
system can, the two change places, so that what was replaced can be looked at once more before it is let go.

All of this is done under the lock of the file.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from typing import Final, NoReturn

from planproof.errors import AlreadyThere, FileChanged, NotWritable, PathMissing, PlanproofError, shown
from planproof.project.digests import digest_of
from planproof.project.exchange import exchange, is_being_written
from planproof.project.store import read_bytes

_PREFIX: Final = ".planproof-"
_ENDING: Final = ".tmp"
_WRITE_BITS: Final = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_CURES: Final = {
    errno.ENOSPC: "the disk is full: free some space on it",
    errno.EDQUOT: "your quota is used up: free some space",
    errno.EROFS: "the file system is read-only: mount it writable, or copy the file elsewhere",
    errno.EACCES: "you may not write there: give yourself permission (chmod u+w) to the file and its folder",
    errno.EPERM: "you may not write there: give yourself permission (chmod u+w) to the file and its folder",
    errno.EFBIG: "the file would be larger than it may be: raise the limit (ulimit -f)",
}


def take_away(path: str, before: bytes) -> None:
    """Remove a file that still has these bytes.

    Raises:
        FileChanged: it has others.
        NotWritable: it cannot be removed.
    """
    check(path, before)
    try:
        os.unlink(path)
        _sync_folder(os.path.dirname(os.path.abspath(path)))
    except OSError as error:
        _explain(path, error)


def check(path: str, before: bytes) -> None:
    """Make sure that a file has these bytes.

    Raises:
        FileChanged: it has others.
        PlanproofError: it cannot be read.
    """
    if _read(path, len(before)) != before:
        raise FileChanged(f"{shown(path)} was changed by somebody else meanwhile: run the command again")


def _read(path: str, size: int) -> bytes:
    """All bytes of a file, which may have grown since it was read."""
    with suppress(OSError, ValueError):
        size = max(size, os.path.getsize(path))
    return read_bytes(path, size)


def put(path: str, before: bytes, after: bytes) -> None:
    """Give a file new bytes if it still has those before; a link stays a link, and permissions stay.

    Raises:
        FileChanged: it has others.
        PlanproofError: it cannot be written; it is as it was then.
    """
    real = os.path.realpath(path)
    _refuse_read_only(path, real)
    beside = ""
    try:
        _sweep(real)
        beside = _write_beside(real, after, os.stat(real))
        check(real, before)
        if exchange(beside, real):
            _look_again(path, beside, real, before)
        else:
            os.replace(beside, real)
            beside = ""
        _sync_folder(os.path.dirname(real))
    except OSError as error:
        _explain(path, error)
    finally:
        if beside:
            with suppress(OSError):
                os.unlink(beside)


def _look_again(path: str, beside: str, real: str, before: bytes) -> None:
    """Look at what was replaced; where it is not what was read, somebody saved in between, and gets it back.

    The same holds where somebody still has it open to write it: an editor that saves in place empties the file first.
    """
    try:
        written = is_being_written(beside) and not is_being_written(real)  # where both are, the system cannot tell
        if not written and _read(beside, len(before)) == before:
            return
    except PlanproofError as error:
        exchange(beside, real)
        raise NotWritable(f"{shown(path)} cannot be written: what it held cannot be read again") from error
    exchange(beside, real)
    raise FileChanged(f"{shown(path)} was changed by somebody else meanwhile: run the command again")


def place(path: str, data: bytes, *, like: str | None = None) -> None:
    """Put a new file in its place, where nothing may be, and make the folders that it is to lie in.

    Args:
        path: its name.
        data: its bytes.
        like: a file whose permissions it is to have.

    Raises:
        AlreadyThere: there is something of that name.
        NotWritable: it cannot be written.
    """
    folder = os.path.dirname(os.path.abspath(path))
    beside = ""
    try:
        os.makedirs(folder, exist_ok=True)
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), path)
        beside = _write_beside(os.path.join(folder, os.path.basename(path)), data, os.stat(like) if like else None)
        _link(beside, path, data)
        _sync_folder(folder)
    except FileExistsError as error:
        raise AlreadyThere(f"{shown(path)} is there already: choose another name, or remove it first") from error
    except OSError as error:
        _explain(path, error)
    finally:
        if beside:
            with suppress(OSError):
                os.unlink(beside)


def _link(beside: str, path: str, data: bytes) -> None:
    """Give a written file its name; where the file system knows no links, write it there."""
    try:
        os.link(beside, path)
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.ENOTSUP, errno.ENOSYS):
            raise
        with open(path, "xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())


def _write_beside(real: str, data: bytes, like: os.stat_result | None) -> str:
    """Write a file of its own in the same folder and bring it to the disk.

    Args:
        real: the file whose place it is to take.
        data: its bytes.
        like: whose permissions and owner it is to have.
    """
    name = os.path.join(os.path.dirname(real), f"{_mark(real)}{os.urandom(4).hex()}{_ENDING}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(name, flags, 0o666 if like is None else stat.S_IMODE(like.st_mode) & 0o700 | 0o200)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            if like is not None:
                _dress(file.fileno(), like)
            os.fsync(file.fileno())
    except OSError:
        with suppress(OSError):
            os.unlink(name)
        raise
    return name


def _dress(handle: int, like: os.stat_result) -> None:
    """Give a file the permissions of another one, and its owner, where one may."""
    if hasattr(os, "fchown") and (like.st_uid, like.st_gid) != (os.geteuid(), os.getegid()):
        with suppress(OSError):
            os.fchown(handle, like.st_uid, like.st_gid)
    if hasattr(os, "fchmod"):
        os.fchmod(handle, stat.S_IMODE(like.st_mode))


def _mark(real: str) -> str:
    """What the names of files begin with that are written beside a certain one; names may be as long as can be."""
    return f"{_PREFIX}{digest_of(os.fsencode(os.path.basename(real)))[:12]}-"


def _sweep(real: str) -> None:
    """Remove what a killed process left beside a file; whoever holds the file's lock is its only writer."""
    folder, mark = os.path.dirname(real), _mark(real)
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(mark) and entry.name.endswith(_ENDING):
                with suppress(OSError):
                    os.unlink(entry.path)


def _refuse_read_only(path: str, real: str) -> None:
    """Refuse what nobody is meant to write, even where one could: a file or folder without any permission to write."""
    try:
        mode, folder = os.stat(real).st_mode, os.stat(os.path.dirname(real)).st_mode
    except FileNotFoundError:
        aim = f" is a link to {shown(real)}, which" if os.path.islink(path) else ""
        raise PathMissing(f"{shown(path)}{aim} does not exist") from None
    except OSError as error:
        _explain(path, error)
    if not mode & _WRITE_BITS:
        raise NotWritable(f"{shown(path)} is read-only: give yourself permission to write it (chmod u+w)")
    if not folder & _WRITE_BITS:
        raise NotWritable(f"the folder of {shown(path)} is read-only: give yourself permission (chmod u+w)")


def _sync_folder(folder: str) -> None:
    """Bring the names in a folder to the disk; not every system has folders that can be opened."""
    try:
        handle = os.open(folder or os.curdir, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise
    finally:
        os.close(handle)


def _explain(path: str, error: OSError) -> NoReturn:
    cure = _CURES.get(error.errno or 0) or f"{error.strerror or error}: try again when that is mended"
    raise NotWritable(f"{shown(path)} cannot be written: {cure}") from error
