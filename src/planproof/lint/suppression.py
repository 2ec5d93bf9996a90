"""Comments in a plan that silence findings: `<!-- planproof: ignore TSK001 the reason -->`.

Where the comment stands says what it covers: behind other text, that line; alone below a heading, the section; before
the first heading and the title, the whole file; alone anywhere else, the next line that holds anything. Comments below
each other all cover what the last one does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from planproof.diagnostics import Diagnostic, Severity
from planproof.lint.document import Document
from planproof.lint.rule import FixKind, Rule, Topic
from planproof.markdown import CODE, Block, Code, Footnote, Heading, List, Quote
from planproof.records import record
from planproof.text import Span

_COMMENT: Final = re.compile(rb"<!--[ \t]*planproof:[ \t]*ignore(?![\w-])([^\r\n]{0,400}?)-->")
FORMAT: Final = "fmt"
"""The code of `planproof fmt`, which is no rule."""

_CODE: Final = re.compile(r"fmt|[A-Z]{3}\d{0,3}|[A-Za-z]{3}\d{1,3}|[a-z]+(?:-[a-z0-9]+)+")

UNUSED: Final = Rule(
    code="INT002",
    name="unused-suppression",
    topic=Topic.INTERNAL,
    severity=Severity.NOTE,
    check=lambda document: (),  # the engine alone knows what all the others found
    fix=FixKind.ALWAYS,
)
"""What a comment that silences nothing is found by."""


@record
class Suppression:
    """A comment that silences rules in a part of the text; no codes silence all of them.

    A code may be the beginning of codes, or a rule's name.
    """

    span: Span
    covers: Span
    codes: tuple[str, ...]
    reason: str

    def holds(self, found: Diagnostic) -> bool:
        """Whether it silences a finding: of a rule that it names, beginning in what it covers."""
        return self.names(found.code, found.name) and self.covers.start <= found.span.start <= self.covers.end

    def names(self, code: str, name: str) -> bool:
        """Whether it speaks of a rule."""
        return not self.codes or any(code.startswith(one) or name == one for one in self.codes)


def suppressions(document: Document) -> tuple[Suppression, ...]:
    """The comments of a text, in order; those in code blocks are text."""
    data = document.source.data
    if b"planproof:" not in data:
        return ()
    code = list(_code(document))
    found = [
        match for match in _COMMENT.finditer(data) if not any(span.start <= match.start() < span.end for span in code)
    ]
    bare = bytearray(data)
    bare[: document.source.bom] = b" " * document.source.bom
    for match in found:
        bare[match.start() : match.end()] = b" " * (match.end() - match.start())
    return tuple(_suppression(document, match, bytes(bare)) for match in found)


def _code(document: Document) -> Iterator[Span]:
    """The bytes of all code, between lines and within them."""
    blocks: list[Block] = list(document.blocks)
    while blocks:
        block = blocks.pop()
        if isinstance(block, Code):
            yield block.span
        elif isinstance(block, List):
            blocks += [inner for item in block.items for inner in item.blocks]
        elif isinstance(block, Quote | Footnote):
            blocks += block.blocks
    yield from (Span(run.start, run.end) for inline in document.inlines for run in inline.runs if run.style & CODE)


def _suppression(document: Document, match: re.Match[bytes], bare: bytes) -> Suppression:
    words = match[1].decode("utf-8", errors="replace").replace(",", " ").split()
    codes = []
    for word in words:
        if not _CODE.fullmatch(word):
            break
        codes.append(word.upper() if word[-1].isdigit() and "-" not in word else word)
    span = Span(match.start(), match.end())
    reason = " ".join(words[len(codes) :])
    return Suppression(span=span, covers=_covered(document, span, bare), codes=tuple(codes), reason=reason)


def _covered(document: Document, comment: Span, bare: bytes) -> Span:
    """The bytes that a comment speaks of. In `bare` blanks stand for all of them."""
    line = document.line_at(comment.start)
    if bare[line.start : line.end].strip():
        return line
    headings = [block for block in document.blocks if isinstance(block, Heading)]
    above = [heading for heading in headings if heading.span.end <= comment.start]
    if not above:
        return Span(0, len(bare))
    if not bare[above[-1].span.end : comment.start].strip():
        return _section(headings, len(above) - 1, len(bare))
    return _next_line(document, comment, bare)


def _section(headings: list[Heading], index: int, size: int) -> Span:
    """The section below a heading, inner sections included; its last byte is before the next heading."""
    level = headings[index].level
    end = next((other.span.start - 1 for other in headings[index + 1 :] if other.level <= level), size)
    return Span(headings[index].span.start, end)


def _next_line(document: Document, comment: Span, bare: bytes) -> Span:
    source = document.source
    for number in range(source.line(comment.start) + 1, len(source.line_starts) + 1):
        line = source.line_span(number)
        if bare[line.start : line.end].strip():
            return line
    return document.line_at(comment.start)


def unused(found: Iterable[Diagnostic], comments: Iterable[Suppression]) -> list[Suppression]:
    """The comments that silence none of these findings, and do not speak to `planproof fmt`."""
    diagnostics = list(found)
    silent = [comment for comment in comments if not any(comment.holds(diagnostic) for diagnostic in diagnostics)]
    return [comment for comment in silent if FORMAT not in comment.codes]
