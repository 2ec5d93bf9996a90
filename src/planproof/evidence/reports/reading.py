"""A file's bytes in, what the report in it says out, whatever its format."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import Final

from planproof.errors import InvalidUsage, shown
from planproof.evidence.facts import Report
from planproof.evidence.moving import relative_to
from planproof.evidence.reports.catalogue import BY_NAME, FORMATS, Format

_SIXTEEN: Final = (b"\xff\xfe", b"\xfe\xff")


def read_report(
    data: bytes,
    path: str = "",
    *,
    root: str = "",
    format: str | None = None,  # noqa: A002
) -> Report | None:
    """What a report says; none where neither its content nor its path is that of a known format.

    Args:
        data: the file as it is.
        path: where it lies, below the root of the repository; it decides where the content does not.
        root: the absolute path of that root; paths in the report that lie below it become relative to it.
        format: the name of the format, where somebody has said it.

    Raises:
        BrokenReport: it looks like a report, and cannot be read as one.
        InvalidUsage: there is no format of that name.
    """
    known = format_of(data, path) if format is None else format_named(format)
    return relative_to(root, known.read(data)) if known else None


def format_named(name: str) -> Format:
    """The format of a name.

    Raises:
        InvalidUsage: there is none.
    """
    if name not in BY_NAME:
        raise InvalidUsage(f"{shown(name)} is no format of reports; there are {', '.join(BY_NAME)}")
    return BY_NAME[name]


def format_of(data: bytes, path: str = "") -> Format | None:
    """The format of a file by its content; where that does not tell (an empty list, a file cut short), by its path."""
    text = data.removeprefix(b"\xef\xbb\xbf")
    if data.startswith(_SIXTEEN):
        text = data.decode("utf-16", errors="replace").encode()
    by_content = next((known for known in FORMATS if known.looks_right(text)), None)
    return by_content or next(iter(formats_at(path)), None)


def formats_at(path: str) -> tuple[Format, ...]:
    """The formats that builds usually leave at a path."""
    return tuple(known for known in FORMATS if any(_fits(path, pattern) for pattern in known.usual))


def _fits(path: str, pattern: str) -> bool:
    plain = path.replace("\\", "/").removeprefix("./")
    if not pattern.startswith("**/"):
        return fnmatchcase(plain, pattern)
    return fnmatchcase(plain, pattern[3:]) or fnmatchcase(plain, "*/" + pattern[3:])
