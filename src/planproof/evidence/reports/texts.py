"""The bytes of a report as text: UTF-8, or what a mark at its beginning says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.evidence.reports.broken import MOST, Kind

_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
"""Byte order marks; Windows shells write UTF-16 where output is sent to a file."""
_LONGEST_NUMBER: Final = 18


def text_of(data: bytes, kind: Kind) -> str:
    """The characters of a report.

    Raises:
        BrokenReport: it is not in the encoding that it should be in.
    """
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        kind.broken(f"the text is not {encoding.removesuffix('-sig').upper()}", f"line {line}")


def lines_of(data: bytes, kind: Kind, most: int = MOST) -> Iterator[tuple[int, str]]:
    """The lines of a report, with their numbers from 1, without what ends them.

    Raises:
        BrokenReport: it is empty, too large, or not text.
    """
    kind.check_size(data, b"\n", most=most)
    for number, line in enumerate(text_of(data, kind).split("\n"), 1):
        yield number, line.rstrip("\r")


def count_of(text: str) -> int | None:
    """A whole number that is not negative and of a length that counts have; none for anything else."""
    digits = text.strip()
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= _LONGEST_NUMBER else None


def number_of(text: str) -> float | None:
    """A finite number that is not negative; none for anything else (`NaN`, `inf`, words)."""
    try:
        value = float(text.replace(",", "") if len(text) <= 40 else "x")
    except ValueError:
        return None
    return value if 0 <= value < 1e15 else None
