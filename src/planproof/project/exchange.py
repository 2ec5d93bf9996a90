"""What a system may offer to those who replace files: a change of places in one step, and a look at who writes."""

from __future__ import annotations

import errno
import os
import sys
from typing import Final

_HERE: Final = -100
_EXCHANGE: Final = 2
_UNABLE: Final = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP)


def exchange(one: str, other: str) -> bool:
    """Let two files in one folder change places, so that neither is missing at any moment.

    Returns:
        Whether it was done: not every system, and not every file system, can do it.

    Raises:
        OSError: it can, and failed.

    Source: renameat2(2) with RENAME_EXCHANGE, Linux 3.15 and later.
    """
    if sys.platform != "linux":
        return False
    import ctypes

    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    if rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in _UNABLE:
        return False
    raise OSError(code, os.strerror(code), other)


def is_being_written(path: str) -> bool:
    """Whether a process has a file open to write it, as far as the system tells.

    A file that has lost its name can still be written by whoever had opened it before. Where nobody can, the kernel
    grants a lease for reading.

    Source: fcntl(2) of Linux, on leases: one for reading is granted only while nobody has the file open for writing.
    """
    try:
        from fcntl import F_RDLCK, F_SETLEASE, F_UNLCK, fcntl
    except ImportError:
        return False
    try:
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        fcntl(handle, F_SETLEASE, F_RDLCK)
        fcntl(handle, F_SETLEASE, F_UNLCK)
    except OSError as error:
        return error.errno in (errno.EAGAIN, errno.EWOULDBLOCK)
    finally:
        os.close(handle)
    return False
