"""Where answers go: the two output streams, what they can show, and what the user's environment asks for."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from typing import Any, TextIO

from planproof.report.clean import clean
from planproof.report.lines import Line, draw
from planproof.report.style import ASCII, UNICODE, Style

NARROW, WIDE = 40, 160
"""Terminals narrower or wider than this are treated as if they were not."""


class Terminal:
    """The streams of one call."""

    def __init__(self, out: TextIO, err: TextIO, environ: Mapping[str, str]) -> None:
        self.out = out
        self.err = err
        self.environ = environ
        self.color = "auto"
        for stream in (out, err):
            # A character that the locale cannot show must not stop the answer.
            if reconfigure := getattr(stream, "reconfigure", None):
                reconfigure(errors="backslashreplace")

    @classmethod
    def of_process(cls) -> Terminal:
        """The streams and the environment of this process."""
        return cls(sys.stdout or _nowhere(), sys.stderr or _nowhere(), os.environ)

    @property
    def debugging(self) -> bool:
        """Whether the user wants to see tracebacks."""
        return self.environ.get("PLANPROOF_DEBUG", "0") not in ("", "0")

    @property
    def style(self) -> Style:
        """How answers are to look."""
        return Style(color=self._colored(), glyphs=UNICODE if _can_show(self.out) else ASCII, columns=self._columns())

    def lines(self, lines: Iterable[Line], style: Style) -> None:
        """Print lines."""
        self.out.write(draw(lines, style))

    def json(self, document: dict[str, Any]) -> None:
        """Print a JSON document, in UTF-8 whatever the locale is."""
        from planproof.report.json_text import json_text

        self.bytes(json_text(document).encode())

    def bytes(self, data: bytes) -> None:
        """Print bytes as they are; on a terminal so that they cannot steer it."""
        buffer = getattr(self.out, "buffer", None)
        if buffer is None or self.out.isatty():
            text = data.decode(errors="replace")
            self.out.write("".join(clean(line.rstrip("\r\n")) + "\n" for line in text.splitlines(keepends=True)))
        else:
            self.out.flush()
            buffer.write(data)

    def note(self, text: str) -> None:
        """Say something beside the answer."""
        print(clean(text), file=self.err)

    def error(self, text: str) -> None:
        """Say in one line what went wrong."""
        self.note(f"planproof: {text}")

    def _colored(self) -> bool:
        if self.color != "auto":
            return self.color == "always"
        if self.environ.get("NO_COLOR"):
            return False
        if self.environ.get("FORCE_COLOR", "0") not in ("", "0"):
            return True
        return self.out.isatty() and self.environ.get("TERM") != "dumb"

    def _columns(self) -> int:
        told = self.environ.get("COLUMNS", "")
        if told.isascii() and told.isdigit() and len(told) < 6 and int(told):
            return min(max(int(told), NARROW), WIDE)
        try:
            columns = os.get_terminal_size(self.out.fileno()).columns if self.out.isatty() else 0
        except (OSError, ValueError):
            columns = 0
        return min(max(columns, NARROW), WIDE) if columns else 80


def _nowhere() -> TextIO:
    """A stream for what nobody can read: whoever called has closed the one that there was."""
    return open(os.devnull, "w", encoding="utf-8")


def _can_show(stream: TextIO) -> bool:
    """Whether the encoding of a stream has the marks."""
    glyphs = UNICODE
    try:
        "".join((*glyphs.marks.values(), glyphs.full, glyphs.empty, glyphs.arrow)).encode(stream.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
