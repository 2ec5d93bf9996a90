"""YAML front matter: what stands between `---` lines at the very beginning of a file."""

from __future__ import annotations

from planproof.markdown.blocks import FrontMatter
from planproof.text import SourceText, Span


def front_matter(source: SourceText) -> FrontMatter | None:
    """The front matter of a text, if it has any.

    The first line is `---`, the second is not blank (or it is a rule with a document below it), and a later one is
    `---` or `...`.
    """
    if (
        not source.view.startswith("---")
        or _line(source, 1)[source.bom :] != b"---"
        or _line(source, 2) in (b"", b"---")
    ):
        return None
    start = source.line_span(2).start
    for number in range(3, len(source.line_starts) + 1):
        if _line(source, number) in (b"---", b"..."):
            close = source.line_span(number)
            text = source.view.encode()[start - source.bom : close.start - source.bom].decode()
            return FrontMatter(Span(source.bom, close.end), text, start)
    return None


def _line(source: SourceText, number: int) -> bytes:
    """A line without white space behind it; empty where there is none."""
    if number > len(source.line_starts):
        return b""
    span = source.line_span(number)
    return source.data[span.start : span.end].rstrip(b" \t")
