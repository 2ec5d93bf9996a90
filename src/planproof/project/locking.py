"""One writer at a time: a lock for each plan, on a file of its own that lies apart from it.

The lock is the kernel's and ends with its process, however that ends; the file only gives it a name. Never is the plan
itself locked, for a file that is replaced takes its lock with it.
"""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from typing import Final

from planproof.errors import Locked, NotWritable, shown
from planproof.project.digests import digest_of
from planproof.project.state import state_folder

WAIT: Final = 10.0
"""Seconds that a process waits for another one, unless it is told otherwise."""

_FIRST_PAUSE, _LONGEST_PAUSE = 0.001, 0.05
_TOLD: Final = 4000

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_BUSY: Final = (errno.EWOULDBLOCK, errno.EAGAIN) if fcntl else (errno.EACCES,)


@contextmanager
def locked(paths: Sequence[str], wait: float = WAIT, command: str = "") -> Iterator[None]:
    """Hold the locks of some files; those of links are those of the files that they lead to.

    Locks are taken in one order by all processes, so that none waits for another that waits for it.

    Args:
        paths: the files, which need not exist.
        wait: how many seconds to wait for other processes.
        command: what is being done, which those that wait in vain are told.

    Raises:
        Locked: another process holds one of them for longer than that.
        NotWritable: a lock cannot be made.
    """
    until = time.monotonic() + wait
    with ExitStack() as held:
        for real in sorted({os.path.realpath(path) for path in paths}):
            held.enter_context(_held(real, until, command))
        yield


@contextmanager
def _held(real: str, until: float, command: str) -> Iterator[None]:
    try:
        name = _lock_file(real)
        handle = _acquire(name, real, until)
    except OSError as error:
        cure = "set PLANPROOF_STATE_DIR to a folder where files can be made and locked"
        raise NotWritable(f"{shown(real)} cannot be locked ({error.strerror or error}): {cure}") from error
    try:
        _tell_holder(handle, command)
        _sweep(name)
        yield
    finally:
        _release(name, handle)


def _lock_file(real: str) -> str:
    folder = os.path.join(state_folder(real), "locks")
    os.makedirs(folder, mode=0o700, exist_ok=True)
    return os.path.join(folder, digest_of(os.fsencode(real)))


def _acquire(name: str, real: str, until: float) -> int:
    """The handle of a lock file, locked."""
    pause = _FIRST_PAUSE
    while True:
        handle = os.open(name, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            if _try_lock(handle) and _is_named(name, handle):
                return handle
        except OSError:
            os.close(handle)
            raise
        holder = _holder(handle)
        os.close(handle)
        if time.monotonic() >= until:
            raise Locked(f"{shown(real)} is being changed by another process{holder}: wait until it has ended")
        time.sleep(pause)
        pause = min(pause * 2, _LONGEST_PAUSE)


def _try_lock(handle: int) -> bool:
    """Lock a file if nobody else has."""
    try:
        if fcntl:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    except OSError as error:
        if error.errno in _BUSY:
            return False
        raise
    return True


def _is_named(name: str, handle: int) -> bool:
    """Whether the locked file is still the one of that name: its last holder may have removed it meanwhile."""
    try:
        found = os.stat(name)
    except FileNotFoundError:
        return False
    own = os.fstat(handle)
    return (found.st_ino, found.st_dev) == (own.st_ino, own.st_dev)


def _tell_holder(handle: int, command: str) -> None:
    """Write down who holds a lock; that it cannot be written is no reason to stop."""
    since = time.strftime("%H:%M:%S")
    with suppress(OSError):
        os.ftruncate(handle, 0)
        os.pwrite(handle, f"process {os.getpid()}, {command or 'planproof'}, since {since}".encode()[:_TOLD], 0)


def _holder(handle: int) -> str:
    try:
        told = os.pread(handle, _TOLD, 0).decode(errors="replace")
    except OSError:
        return ""
    return f" ({shown(told).strip(chr(39))})" if told else ""


def _sweep(name: str) -> None:
    """Remove the lock files that killed processes left for other files: those that can be locked."""
    with suppress(OSError), os.scandir(os.path.dirname(name)) as entries:
        for entry in entries:
            if entry.path != name:
                with suppress(OSError):
                    _remove_unheld(entry.path)


def _remove_unheld(name: str) -> None:
    handle = os.open(name, os.O_RDWR | getattr(os, "O_CLOEXEC", 0))
    try:
        if _try_lock(handle) and _is_named(name, handle):
            os.unlink(name)
    finally:
        os.close(handle)


def _release(name: str, handle: int) -> None:
    """Let go of a lock and its file; it is removed while it is held, so that nobody else's is."""
    with suppress(OSError):
        os.unlink(name)
    with suppress(OSError):
        os.close(handle)
