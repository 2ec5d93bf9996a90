"""The first part of one of a plan's lists: below the heading that is there for it, else in a section of its own."""

from __future__ import annotations

from collections.abc import Iterator

from planproof.editing.adding.content import content
from planproof.editing.adding.sections import kind_of_wish, new_section, topic_of_wish
from planproof.editing.adding.wish import Wish
from planproof.editing.draft import Draft
from planproof.editing.effect import Way
from planproof.editing.language import called
from planproof.model import Change, FileChange, Risk, Section
from planproof.reading.topics import topic_of
from planproof.records import replace
from planproof.text import Edit
from planproof.text.width import width


def first_listed(draft: Draft, wish: Wish) -> Iterator[tuple[Way, list[Section]]]:
    """Ways to give a plan its first risk, question, criterion …, and the sections that are made for it."""
    for section in _homes(draft, wish):
        end = _own_end(draft, section)
        newline = draft.newline.decode()
        lines = newline.join(body(draft, wish))
        yield (Edit.of(end, end, f"{newline}{newline}{lines}"),), []
    yield new_section(draft, wish, body(draft, wish))
    if wish.kind.box:  # where every box of the text is a task, a part with one would be a task too
        unboxed = replace(wish, kind=replace(wish.kind, box=False))
        yield new_section(draft, unboxed, body(draft, unboxed))
    if wish.kind.around:
        yield new_section(draft, replace(wish, kind=replace(wish.kind, around="")), body(draft, wish))


def _homes(draft: Draft, wish: Wish) -> list[Section]:
    """The sections under whose headings a new part may stand, that which is meant for it first."""
    kind, topic = kind_of_wish(wish), topic_of_wish(wish)
    found = [section for section in draft.plan.sections if section.kind is kind and section.level > 0]
    exact = [section for section in found if topic_of(section.title, draft.vocabulary) == topic]
    if wish.kind.node is FileChange and wish.change is not Change.MODIFY:
        return exact
    if wish.kind.node is Risk and wish.group:
        return [section for section in found if wish.group in section.title.casefold()]
    return exact or found[:1]


def _own_end(draft: Draft, section: Section) -> int:
    """The end of what stands below a heading, before the line that parts it from the next."""
    data = draft.source.data[section.span.start : section.span.end].rstrip()
    lines = data.splitlines()
    while len(lines) > 1 and set(lines[-1].strip()) <= set(b"-*_ ") and len(lines[-1].strip()) > 2:
        data = data[: len(data) - len(lines[-1])].rstrip()
        lines = data.splitlines()
    return section.span.start + len(data)


def body(draft: Draft, wish: Wish) -> list[str]:
    """The lines of a list with one item, or of a table of risks with one row."""
    if wish.kind.node is Risk:
        heads = [called(draft, "columns", name) for name in ("risk", "impact", "likelihood", "mitigation")]
        given = [wish.values.get(name) for name in ("impact", "likelihood", "mitigation")]
        cells = [wish.text.replace("|", "\\|"), *(_cell(one.text) if one else "" for one in given)]
        wide = [max(width(head), width(cell)) for head, cell in zip(heads, cells, strict=True)]
        rows = (heads, ["-" * size for size in wide], cells)
        return [
            "| " + " | ".join(_padded(cell, size) for cell, size in zip(row, wide, strict=True)) + " |" for row in rows
        ]
    words = content(draft, wish, None, 0, None)
    return [f"{'1.' if wish.kind.ordered else '-'} {'[ ] ' if wish.kind.box else ''}{words}"]


def _cell(text: str) -> str:
    return (text.capitalize() if text.islower() and len(text) < 9 else text).replace("|", "\\|")


def _padded(text: str, size: int) -> str:
    return text + " " * (size - width(text))
