"""Where references lead: targets of links taken apart, text that is no code block, places in a text that are closed."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import Final, NamedTuple
from urllib.parse import unquote

from planproof.lint.document import Document
from planproof.markdown import Block, Code, FrontMatter, Html, Link, List, Quote
from planproof.text import Span

_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_VAGUE: Final = re.compile(r"[<>{}*|]|\.\.\.|path/to|^(?:url|link|todo|tbd|xxx+|insert\b.*)$", re.IGNORECASE)
_OF_THE_HOST: Final = re.compile(
    r"(?:^|/)(?:issues|pull|pulls|discussions|commit|commits|blob|tree|wiki|releases|actions)(?:/|$)"
)
_LINES: Final = re.compile(r":\d+(?:[-:]\d+)?$")


_MARKDOWN: Final = frozenset(("markdown", "md", "mdx"))
_OPENED: Final = re.compile(r"^ {0,3}(?:```|~~~)\s*\w", re.MULTILINE)


class Target(NamedTuple):
    """A link that leads to a place in the repository: a path from the root (of the plan itself empty), an anchor."""

    link: Link
    path: str
    anchor: str


def targets(document: Document) -> Iterator[Target]:
    """The links of a text that lead to files of the repository or to places in the text itself."""
    folder = document.around.folder if document.around else ""
    shown = verbatim(document)
    for link in document.links:
        if any(span.holds(link.span) for span in shown):
            continue
        path, _, anchor = link.target.partition("#")
        path = _LINES.sub("", unquote(path).partition("?")[0])
        if _SCHEME.match(link.target) or link.target.startswith("//") or "\\" in link.target or _VAGUE.search(path):
            continue
        if path.startswith("/"):
            yield Target(link, posixpath.normpath(path.lstrip("/") or "."), unquote(anchor))
        elif path and not _OF_THE_HOST.search(path):
            yield Target(link, posixpath.normpath(posixpath.join(folder, path)), unquote(anchor))
        elif not path and anchor:
            yield Target(link, "", unquote(anchor))


def prose(document: Document) -> bytes:
    """The bytes of a text with those of its code blocks, HTML and front matter blanked, so that places stay."""
    data = bytearray(document.source.data)
    for span in verbatim(document):
        data[span.start : span.end] = re.sub(rb"[^\r\n]", b" ", data[span.start : span.end])
    return bytes(data)


def verbatim(document: Document) -> list[Span]:
    """What is no text of the plan: code, HTML, front matter, and what fell out of a Markdown text shown as code.

    A fence in such a text ends the fence around it, unless that one is longer; what follows was meant to be shown too.
    """
    found = list(_verbatim(document.blocks))
    spilt: Span | None = None
    for block in document.blocks:
        if not isinstance(block, Code):
            continue
        if spilt and not block.info:
            found.append(Span(spilt.end, block.span.end))
            spilt = None
        elif block.info and block.info.split()[0].casefold() in _MARKDOWN and _OPENED.search(block.text):
            spilt = block.span
    return found


def _verbatim(blocks: tuple[Block, ...]) -> Iterator[Span]:
    for block in blocks:
        if isinstance(block, Code | Html | FrontMatter):
            yield block.span
        elif isinstance(block, Quote):
            yield from _verbatim(block.blocks)
        elif isinstance(block, List):
            for item in block.items:
                yield from _verbatim(item.blocks)


def is_closed(document: Document, place: int) -> bool:
    """Whether a byte stands in a task or phase that is done or dropped."""
    closed = [task.span for _, task in document.tasks if task.state.closed]
    closed += [phase.span for phase in document.plan.phases if phase.state.closed]
    return any(span.start <= place < span.end for span in closed)
