"""Parts moved within their list, to another phase, or with a whole section."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planproof.editing.adding.items import boxed, end_of, mark_at, numbers
from planproof.editing.arranging.blocks import Block, Form, block_of, lead, text_of
from planproof.editing.arranging.numbering import counts
from planproof.editing.arranging.removing import follows, taken_out
from planproof.editing.draft import Draft
from planproof.editing.effect import Intent, Way
from planproof.editing.marks import box_of
from planproof.editing.paths import Path, inserted, part, removed
from planproof.markdown import Item, List, Table
from planproof.model import Node, Plan
from planproof.text import Edit, Span


def move_beside(draft: Draft, path: Path, other: Path, name: str, *, before: bool) -> Intent:
    """The intent that a part stands before or behind another one of its kind.

    Args:
        draft: the text and its plan.
        path: of the part.
        other: the path of the one beside which it is to stand.
        name: what messages call the part.
        before: whether it is to stand before the other.
    """
    block, beside = (block_of(draft, part(draft.plan, one)) for one in (path, other))
    target = _target(path, other, before=before)
    ways = tuple(_ways(draft, block, beside, before=before)) if block and beside and block != beside else ()
    return Intent(
        what=f"move {name}",
        ways=ways,
        expect=lambda plan: _moved(plan, path, target),
        follows=lambda one: _follows(path, target, one),
    )


def _target(path: Path, other: Path, *, before: bool) -> Path:
    """The path that the part has afterwards, when it has been taken from where it was."""
    at = int(other[-1]) + (0 if before else 1)
    if other[:-1] == path[:-1] and int(path[-1]) < at:
        at -= 1
    return (*other[:-1], at)


def _moved(plan: Plan, path: Path, target: Path) -> Plan:
    node: Node = part(plan, path)
    return inserted(removed(plan, path), target, node)


def _follows(path: Path, target: Path, other: Path) -> bool:
    """Besides what follows from taking a part out: what a part has from the phase that it stands in."""
    if follows(path, other) or follows(target, other):
        return True
    return other[: len(target)] == target and other[-1:] in (("state",), ("id",)) and path[:2] != target[:2]


def _ways(draft: Draft, block: Block, beside: Block, *, before: bool) -> Iterator[Way]:
    if block.form is not beside.form or block.span.start <= beside.span.start < block.span.end:
        return
    if block.form is Form.ITEM:
        yield from _item_ways(draft, block, beside, before=before)
    elif block.form is Form.ROW:
        yield from _row_ways(draft, block, beside, before=before)
    else:
        yield from _section_ways(draft, block, beside, before=before)


def _item_ways(draft: Draft, block: Block, beside: Block, *, before: bool) -> Iterator[Way]:
    """An item in another place of its list, or in another list, dressed as the items there."""
    assert isinstance(block.around, List)
    assert isinstance(beside.around, List)
    newline = draft.newline.decode()
    if block.around is beside.around:
        yield _reordered(draft, block, beside, before=before)
        return
    text = _dressed(draft, block, beside, beside.at + (0 if before else 1))
    gap = newline if _is_loose(draft, beside.around) else ""
    at = beside.span.start if before else beside.span.end
    put = f"{text}{newline}{gap}" if before else f"{newline}{gap}{text}"
    shifted = _shifted(draft, beside.around, beside.around.items[beside.at + (0 if before else 1) :])
    for out in taken_out(draft, block):
        yield (*out, Edit.of(at, at, put), *shifted)


def _shifted(draft: Draft, list_: List, items: Sequence[Item]) -> Way:
    """The edits that move the numbers of the items behind a new one on by one."""
    if list_.start is None or not counts(draft, list_):
        return ()
    edits = []
    for item, number in zip(items, numbers(draft, items), strict=True):
        begin = mark_at(draft, item)
        edits.append(Edit.of(begin, begin + len(str(number)), str(number + 1)))
    return tuple(edits)


def _reordered(draft: Draft, block: Block, beside: Block, *, before: bool) -> Way:
    """The items of a list in another order: the bytes of each go where another one's were, the gaps stay."""
    assert isinstance(block.around, List)
    items = block.around.items
    order = [at for at in range(len(items)) if at != block.at]
    order.insert(order.index(beside.at) + (0 if before else 1), block.at)
    ordered = counts(draft, block.around)
    edits = []
    for place, at in enumerate(order):
        if place == at:
            continue
        target, source = (
            Span(draft.line_at(items[one].span.start).start, end_of(draft, items[one].span)) for one in (place, at)
        )
        text = draft.source.slice(source)
        if ordered and block.around.start is not None:
            text = _numbered(text, block.around.start + place)
        edits.append(Edit.of(target.start, target.end, text))
    return tuple(edits)


def _lines(draft: Draft, item: Item) -> Span:
    return Span(draft.line_at(item.span.start).start, end_of(draft, item.span))


def _numbered(text: str, number: int) -> str:
    """An item's text with another number."""
    blank = len(text) - len(text.lstrip(" \t>"))
    digits = len(text[blank:]) - len(text[blank:].lstrip("0123456789"))
    return text[:blank] + str(number) + text[blank + digits :]


def _dressed(draft: Draft, block: Block, beside: Block, place: int) -> str:
    """An item's lines with the indentation of the items that it goes to, and the bullet or number of its place."""
    newline = draft.newline.decode()
    own, there = lead(draft, block), lead(draft, beside)
    lines = text_of(draft, block).split(newline)
    lines = [there + line.removeprefix(own) if line.strip() else line for line in lines]
    mark, new = _marker(lines[0], there), _marker(text_of(draft, beside), there)
    assert isinstance(beside.around, List)
    if beside.around.start is not None and counts(draft, beside.around):
        new = f"{beside.around.start + place}{new.lstrip('0123456789')}"
    if mark != new:
        lines[0] = there + new + lines[0].removeprefix(there + mark)
        shift = len(new) - len(mark)
        lines[1:] = [_shift(line, shift) for line in lines[1:]]
    if boxed(draft, beside.around) and box_of(draft, block.item) is None:
        head = there + new
        lines[0] = f"{head}[ ] {lines[0].removeprefix(head)}"
    return newline.join(lines)


def _marker(text: str, before: str) -> str:
    """The bullet or number at the beginning of an item, with one blank."""
    word = text.removeprefix(before).split(" ", 1)[0]
    return f"{word} "


def _shift(line: str, by: int) -> str:
    if by > 0 and line.strip():
        return " " * by + line
    return line[-by:] if by < 0 and not line[:-by].strip() else line


def _is_loose(draft: Draft, list_: List) -> bool:
    """Whether blank lines part the items of a list."""
    return any(
        draft.source.slice(Span(end_of(draft, one.span), other.span.start)).count("\n") > 1
        for one, other in zip(list_.items, list_.items[1:], strict=False)
    )


def _row_ways(draft: Draft, block: Block, beside: Block, *, before: bool) -> Iterator[Way]:
    assert isinstance(block.around, Table)
    assert isinstance(beside.around, Table)
    if len(block.around.header.cells) != len(beside.around.header.cells):
        return
    newline = draft.newline.decode()
    text = text_of(draft, block)
    at = beside.span.start if before else beside.span.end
    put = f"{text}{newline}" if before else f"{newline}{text}"
    for out in taken_out(draft, block):
        yield (*out, Edit.of(at, at, put))


def _section_ways(draft: Draft, block: Block, beside: Block, *, before: bool) -> Iterator[Way]:
    """A section with all that stands below its heading; a blank line parts it from its neighbours."""
    newline = draft.newline.decode()
    text = text_of(draft, block)
    at = beside.span.start if before else beside.span.end
    put = f"{text}{newline * 2}" if before else f"{newline * 2}{text}"
    for out in taken_out(draft, block):
        if not any(edit.span.start < at < edit.span.end for edit in out):
            yield (*out, Edit.of(at, at, put))
