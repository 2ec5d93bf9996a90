"""What is said of a report that cannot be read: its kind, the place, what is wrong, and the cure."""

from __future__ import annotations

from typing import Final, NamedTuple, NoReturn

from planproof.errors import BrokenReport, shown

LARGEST: Final = 64_000_000
"""Bytes of a report that is still read."""

MOST: Final = 1_000_000
"""Lines, or beginnings and ends of elements, of a report that is still read: more would take too long."""


class Kind(NamedTuple):
    """What a report is called in messages, and the command that makes it anew."""

    title: str
    remake: str

    def broken(self, fault: str, place: str = "") -> NoReturn:
        """Stop because of a fault at a place.

        Raises:
            BrokenReport: always.
        """
        where = f", {place}" if place else ""
        raise BrokenReport(f"{self.title}{where}: {fault}; make it again with {self.remake}")

    def check_size(self, data: bytes, *signs: bytes, most: int = MOST) -> None:
        """Stop where a report is empty, or so large that reading it would take long.

        Raises:
            BrokenReport: it is.
        """
        if not data.strip(b"\0 \t\r\n"):
            self.broken("the file is empty")
        if len(data) > LARGEST:
            self.broken(f"it has {len(data):,} bytes, and at most {LARGEST:,} are read; write it for less code")
        pieces = sum(data.count(sign) for sign in signs)
        if pieces > most:
            self.broken(f"it has {pieces:,} parts, and at most {most:,} are read; write it for less code")


def quoted(value: object, longest: int = 40) -> str:
    """Something out of a report as it may stand in a message."""
    text = value if isinstance(value, str) else repr(value)[: longest + 2]
    return shown(text if len(text) <= longest else text[: longest - 1] + "…")
