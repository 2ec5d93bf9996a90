"""YAML front matter: what stands between `---` lines at the very beginning of a file."""

from __future__ import annotations

from planproof.markdown.blocks import FrontMatter
from planproof.text import SourceText, Span

_CLOSING = (b"---", b"...")
_NO_KEY = tuple("#-*+>|`[!<~")
"""What a line of Markdown often begins with, and a key of YAML does not."""


def front_matter(source: SourceText) -> FrontMatter | None:
    """The front matter of a text, if it has any.

    The first line is `---`, the second has a key, and a later one is `---` or `...`. A rule at the top of a document is
    the same first line, so where the second line is anything else nothing is taken away from the document.
    """
    if not source.view.startswith("---") or _line(source, 1) != "---" or not _has_key(_line(source, 2)):
        return None
    start = source.line_span(2).start
    for number, line in enumerate(source.data.splitlines()[2:], start=3):
        if line[:3] in _CLOSING and line.rstrip(b" \t") in _CLOSING:
            close = source.line_span(number)
            text = source.view.encode()[start - source.bom : close.start - source.bom].decode()
            return FrontMatter(Span(source.bom, close.end), text, start)
    return None


def _has_key(line: str) -> bool:
    """Whether a line is `key:` or `key: value`; the colon may be a full-width one."""
    key, colon, value = line.replace("：", ": ").partition(":")
    return bool(key and colon) and not key.startswith(_NO_KEY) and value[:1] in ("", " ", "\t")


def _line(source: SourceText, number: int) -> str:
    """A line without white space behind it and without a byte order mark; empty where there is none."""
    if number > len(source.line_starts):
        return ""
    start, end = source.line_span(number)
    return source.slice(Span(max(start, source.bom), end)).rstrip(" \t")
