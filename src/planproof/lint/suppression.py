"""Comments in a plan that silence findings: `<!-- planproof: ignore TSK001 the reason -->`.

Where the comment stands says what it covers: behind other text, that line; alone below a heading, the section; before
the first heading and the title, the whole file; alone anywhere else, the next line that holds anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from planproof.diagnostics import Diagnostic
from planproof.lint.document import Document
from planproof.records import record
from planproof.text import Span

_COMMENT: Final = re.compile(rb"<!--[ \t]*planproof:[ \t]*ignore\b([^<>\n]{0,400}?)-->")
_CODE: Final = re.compile(r"[A-Z]{3}\d{3}|[a-z]+(?:-[a-z0-9]+)+")


@record
class Suppression:
    """A comment that silences rules in a part of the text; no codes silence all of them."""

    span: Span
    covers: Span
    codes: tuple[str, ...]
    reason: str

    def holds(self, found: Diagnostic) -> bool:
        """Whether it silences a finding: of a rule that it names, beginning in what it covers."""
        named = not self.codes or found.code in self.codes or found.name in self.codes
        return named and self.covers.start <= found.span.start <= self.covers.end


def suppressions(document: Document) -> tuple[Suppression, ...]:
    """The comments of a text, in order; those in code blocks are text."""
    data = document.source.data
    if b"planproof:" not in data:
        return ()
    code = [block.span for block in document.blocks if type(block).__name__ == "Code"]
    found = [
        match for match in _COMMENT.finditer(data) if not any(span.start <= match.start() < span.end for span in code)
    ]
    return tuple(_suppression(document, match) for match in found)


def _suppression(document: Document, match: re.Match[bytes]) -> Suppression:
    words = match[1].decode("utf-8", errors="replace").replace(",", " ").split()
    codes = []
    for word in words:
        if not _CODE.fullmatch(word):
            break
        codes.append(word)
    span = Span(match.start(), match.end())
    reason = " ".join(words[len(codes) :])
    return Suppression(span=span, covers=_covered(document, span), codes=tuple(codes), reason=reason)


def _covered(document: Document, comment: Span) -> Span:
    """The bytes that a comment speaks of."""
    source = document.source
    line = document.line_at(comment.start)
    beside = source.data[line.start : comment.start] + source.data[comment.end : line.end]
    if beside.strip():
        return line
    titled = [section for section in document.plan.sections if section.title]
    if not titled or comment.start < titled[0].span.start:
        return Span(0, len(source.data))
    around = [section for section in titled if section.span.start <= comment.start < section.span.end]
    if around and not source.data[document.heading(around[-1]).end : comment.start].strip():
        return _whole(document, comment)
    return _next_line(document, comment)


def _whole(document: Document, comment: Span) -> Span:
    """The section below whose heading a comment stands, inner sections included."""
    titled = [section for section in document.plan.sections if section.title]
    index = max(i for i, section in enumerate(titled) if section.span.start <= comment.start)
    end = next((s.span.start for s in titled[index + 1 :] if s.level <= titled[index].level), len(document.source.data))
    return Span(titled[index].span.start, end)


def _next_line(document: Document, comment: Span) -> Span:
    source = document.source
    for number in range(source.line(comment.start) + 1, len(source.line_starts) + 1):
        line = source.line_span(number)
        if source.data[line.start : line.end].strip():
            return line
    return document.line_at(comment.start)


def unused(found: Iterable[Diagnostic], comments: Iterable[Suppression]) -> list[Suppression]:
    """The comments that silence none of these findings."""
    diagnostics = list(found)
    return [comment for comment in comments if not any(comment.holds(diagnostic) for diagnostic in diagnostics)]
