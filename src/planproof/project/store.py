"""Plans on the disk: read whole or not at all, and never waited for."""

from __future__ import annotations

import errno
import os
import stat
from typing import BinaryIO, Final, NoReturn

from planproof.errors import NotReadable, PathMissing, shown
from planproof.text import SourceText

MAX_BYTES: Final = 16_000_000
"""The size up to which a plan is read, unless the configuration says otherwise."""

RAISE_LIMIT: Final = "raise the limit with --max-bytes, or with max-bytes in the configuration"

_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
_KINDS: Final = {
    stat.S_IFIFO: "a named pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}
# Bytes below the space that texts do hold: backspace, tab, line ends, form feed, escape.
_TEXT_BYTES: Final = bytes(set(range(256)) - set(range(32)) | set(b"\b\t\n\v\f\r\x1b"))


def read_source(path: str, limit: int = MAX_BYTES) -> SourceText:
    """Read a plan. An empty file is an empty plan.

    Raises:
        PathMissing: there is nothing of that name.
        NotReadable: a folder, a pipe, a device, a file without permission, over the limit, or no text.
    """
    source = SourceText(read_bytes(path, limit))
    if not is_text(source):
        cure = "save it as UTF-8" if source.data[:2] in (b"\xff\xfe", b"\xfe\xff") else "name a Markdown file"
        raise NotReadable(f"{shown(path)} does not look like text: {cure}")
    return source


def read_bytes(path: str, limit: int, cure: str = RAISE_LIMIT) -> bytes:
    """Read a regular file of at most `limit` bytes; whatever else stands there is refused without being opened.

    Raises:
        PathMissing: there is nothing of that name.
        NotReadable: it is no regular file, may not be read, or is too large; then `cure` says what to do.
    """
    try:
        _refuse_irregular(path, os.stat(path))
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            return _read(file, path, limit, cure)
    except OSError as error:
        _explain(path, error)
    except ValueError:  # a NUL in the name, which no file can bear
        raise PathMissing(f"{shown(path)} does not exist") from None


def is_text(source: SourceText) -> bool:
    """Whether a file reads as text; what was written in an old encoding does, compressed data and UTF-16 do not."""
    data = source.data
    controls = len(data.translate(None, _TEXT_BYTES))
    # Bytes at random are one tenth controls; the rare text that holds some is valid UTF-8 around them.
    return controls * (10 if source.valid else 50) <= len(data)


def digest(source: SourceText) -> str:
    """The SHA-256 of the bytes, in hexadecimal: what tells one state of a file from another."""
    from hashlib import sha256

    return sha256(source.data).hexdigest()


def _read(file: BinaryIO, path: str, limit: int, cure: str) -> bytes:
    # The name may have come to mean something else since it was looked at.
    _refuse_irregular(path, os.fstat(file.fileno()))
    data = file.read(limit + 1)
    if len(data) > limit:
        raise NotReadable(f"{shown(path)} is larger than {_size(limit)}: {cure}")
    return data


def _refuse_irregular(path: str, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise NotReadable(f"{shown(path)} is a folder: name a file in it")
    if not stat.S_ISREG(status.st_mode):
        kind = _KINDS.get(stat.S_IFMT(status.st_mode), "no regular file")
        raise NotReadable(f"{shown(path)} is {kind}: copy what it gives into a file, and name that")


def _explain(path: str, error: OSError) -> NoReturn:
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        aim = f" is a link to {shown(os.readlink(path))}, which" if os.path.islink(path) else ""
        raise PathMissing(f"{shown(path)}{aim} does not exist") from error
    if error.errno in (errno.EACCES, errno.EPERM):
        raise NotReadable(f"{shown(path)} may not be read by you: give yourself permission (chmod u+r)") from error
    if error.errno == errno.ELOOP:
        raise NotReadable(f"{shown(path)} is a link that leads back to itself: name the file itself") from error
    raise NotReadable(f"{shown(path)} cannot be read: {error.strerror or error}") from error


def _size(limit: int) -> str:
    megabytes = limit / 1_000_000
    return f"{megabytes:g} MB" if limit % 100_000 == 0 else f"{limit:,} bytes"
