"""Parts taken out of a plan with all that stands in them."""

from __future__ import annotations

from planproof.editing.adding.items import end_of
from planproof.editing.arranging.blocks import Block, Form, block_of, siblings
from planproof.editing.arranging.numbering import renumbered
from planproof.editing.draft import Draft
from planproof.editing.effect import Intent, Way
from planproof.editing.paths import Path, part, removed
from planproof.markdown import List
from planproof.model import Node
from planproof.text import Edit, Span


def remove_part(draft: Draft, path: Path, name: str) -> Intent:
    """The intent that a part is no longer in the plan.

    Args:
        draft: the text and its plan.
        path: of the part, which is one of a list.
        name: what messages call it.
    """
    node: Node = part(draft.plan, path)
    block = block_of(draft, node)
    return Intent(
        what=f"remove {name}",
        ways=tuple(taken_out(draft, block)) if block else (),
        expect=lambda plan: removed(plan, path),
        follows=lambda other: follows(path, other),
    )


def follows(path: Path, other: Path) -> bool:
    """Whether a value is worked out from what stands beside it: states of what is around, numbers of items."""
    if other[-1:] == ("state",):
        return other[:-1] == path[: len(other) - 1] or len(other) == len(("phases", 0, "state"))
    if other[-1:] == ("id",):
        return other[:2] == path[:2] or path[:1] == ("phases",)
    # Headings come and go with the parts below them; a row of the timeline that spoke of a phase speaks of none any
    # more; a file of a task is one of the plan.
    return other[:1] in (("sections",), ("timeline",), ("files",)) and path[0] in ("phases", "risks", "questions")


def taken_out(draft: Draft, block: Block) -> list[Way]:
    """The edits that take a block out of the text, with the blank lines that parted it from the others."""
    data, newline = draft.source.data, len(draft.newline)
    if block.form is Form.ITEM and siblings(block) > 1:
        assert isinstance(block.around, List)
        items = block.around.items
        if block.at + 1 < len(items):
            end = draft.line_at(items[block.at + 1].span.start).start
            span = Span(block.span.start, end)
        else:
            span = Span(end_of(draft, items[block.at - 1].span), block.span.end)
        rest = [item for at, item in enumerate(items) if at != block.at]
        return [(Edit(span, b""), *renumbered(draft, block.around, rest, block.at))]
    end = block.span.end + newline if data[block.span.end : block.span.end + newline] else block.span.end
    if block.form is Form.ROW:
        return [(Edit(Span(block.span.start, end), b""),)]
    after = end
    while data[after : after + newline] == draft.newline:
        after += newline
    start = block.span.start
    if after >= len(data):  # it was the last: no blank lines stay before the end
        start = end_of(draft, Span(0, start)) + newline if start else 0
    return [(Edit(Span(min(start, block.span.start), after), b""),)]
