"""Where the words of a part of a plan stand in its text, and how they are replaced."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planproof.editing.draft import Draft
from planproof.markdown import Inline
from planproof.model import FileChange, Metric, Node, Phase, Task
from planproof.text import Edit, Span

_MARKS = ("**", "__", "~~", "*", "_")


def exact(draft: Draft, span: Span) -> str:
    """The characters of some bytes, each invalid byte as a character of its own, so that `size` tells their length."""
    return draft.source.data[span.start : span.end].decode("utf-8", errors="surrogateescape")


def size(text: str) -> int:
    """How many bytes a text takes that `exact` gave."""
    return len(text.encode("utf-8", errors="surrogateescape"))


def spoils(draft: Draft, way: Iterable[Edit]) -> bool:
    """Whether edits would write anew what no text can hold: bytes that are not UTF-8 stay as they are."""
    pieces = (draft.source.data[edit.span.start : edit.span.end] for edit in way)
    return not all(map(_is_text, pieces))


def _is_text(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def own_text(node: Node) -> str:
    """The words of a part as it was read, without its marks and values."""
    if isinstance(node, Phase | Metric) and node.name:
        return node.name
    if isinstance(node, Task):
        return node.text.removesuffix(owner_behind(node))
    return str(getattr(node, "text", "") or getattr(node, "path", ""))


def owner_behind(task: Task) -> str:
    """The owner behind the words of a task, which is read as one of them (` @ann`); empty where there is none."""
    tail = f" @{task.owner.removeprefix('@')}" if task.owner else ""
    return tail if tail and task.text.endswith(tail) else ""


def home(draft: Draft, node: Node) -> Span:
    """The bytes in which all that is said of a part stands: of a file its whole item, row or line."""
    if not isinstance(node, FileChange):
        return node.span
    around = [item.span for _, item in draft.items() if item.span.holds(node.span)]
    rows = [row.span for table in draft.tables() for row in table.rows if row.span.holds(node.span)]
    return min([*rows, *around, draft.line_at(node.span.start)], key=lambda span: span.end - span.start)


def lines_of(draft: Draft, span: Span) -> Iterator[Inline]:
    """The texts that stand in some bytes."""
    return (inline for inline in draft.inlines if inline.text and span.holds(inline.span))


def place_of(draft: Draft, node: Node, text: str, *, last: bool = False) -> Span | None:
    """The bytes of words that a part was read to say; none where they are not written in one piece.

    Args:
        draft: the text.
        node: the part.
        text: the words, as they were read.
        last: whether the last place counts, for what stands behind the part's own words.
    """
    if not text:
        return None
    for inline in lines_of(draft, home(draft, node)):
        found = place_in(inline, text, last=last)
        if found:
            return _with_ticks(draft, found)
    return None


def _with_ticks(draft: Draft, span: Span) -> Span:
    """Bytes with the backticks of the code that they begin or end in."""
    data, (start, end) = draft.source.data, span
    while data[start - 1 : start] == b"`":
        start -= 1
    while data[end : end + 1] == b"`":
        end += 1
    if data[start - 1 : start] == b"[" and b"](" in data[start:end]:  # the words begin with those of a link
        start -= 1
    return Span(start, end)


def place_in(inline: Inline, text: str, *, last: bool = False) -> Span | None:
    """The bytes of words in a line or paragraph; none where it does not hold them."""
    flat = inline.text.replace("\n", " ")
    at = flat.rfind(text) if last else flat.find(text)
    return inline.source(at, at + len(text)) if at >= 0 else None


def replaced(draft: Draft, span: Span, text: str) -> Iterator[tuple[Edit, ...]]:
    """Ways to write other words over some bytes, marks that begin or end in them kept whole."""
    data = draft.source.slice(span)
    opened = [mark for mark in _MARKS[:3] if data.count(mark) % 2]
    if not opened:
        yield (Edit.of(span.start, span.end, text),)
    else:
        for mark in opened:
            if draft.source.data.startswith(mark.encode(), span.end):  # the run began within the words, and ends them
                yield (Edit.of(span.start, span.end + len(mark), text),)
            head, _, _ = data.partition(mark)
            yield (Edit.of(span.start, span.end, _divided(head, text, mark)),)
    yield (Edit.of(span.start, span.end, text),)
    yield (Edit.of(span.start, span.end, text + "".join(opened)),)


def _divided(head: str, text: str, mark: str) -> str:
    """Words of which the part up to a colon or dash ends a bold run, as the words before them did."""
    inside = head.rstrip().endswith((":", "\uff1a"))
    for sign in (": ", " - ", " \u2013 ", " \u2014 "):
        first, found, rest = text.partition(sign)
        if found and rest:
            return f"{first}:{mark} {rest}" if inside and sign == ": " else f"{first}{mark}{sign}{rest}"
    return text + mark
