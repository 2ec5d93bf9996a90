"""How far a part of a plan is, written anew: in its checkbox, emoji, Status field or column of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.effect import Intent, Way
from planproof.editing.paths import Path, changed, part
from planproof.editing.style import EMOJI_OF, Style, written_box
from planproof.editing.tables import rewritten
from planproof.markdown import Item, List, Row, Table
from planproof.model import Criterion, Node, Phase, Plan, Question, State
from planproof.reading.marks import EMOJI
from planproof.reading.tables import columns_of
from planproof.reading.words import decoration
from planproof.text import Edit, Span

VERBS: Final = {
    State.DONE: "done",
    State.DOING: "in progress",
    State.BLOCKED: "blocked",
    State.DROPPED: "dropped",
    State.TODO: "open",
}
"""What a state is called in messages."""

_BULLET: Final = re.compile(rb"(?:[-*+]|\d{1,9}[.)])[ \t]+")
_KEY: Final = re.compile("[^:\uff1a]{1,60}[:\uff1a][*_]{0,3}[ \t]*")
_LONGEST_BOX: Final = 6
_ENOUGH: Final = 12
"""How many characters tell one cell of a row from another."""

_DASHES: Final = "-\u2013\u2014|\u00b7:"
_BRACKETS: Final = {"(": ")", "[": "]", "\uff08": "\uff09"}


def set_state(draft: Draft, style: Style, path: Path, state: State, name: str) -> Intent:
    """The intent that a part is in another state.

    Args:
        draft: the text and its plan.
        style: how the plan writes its marks.
        path: of a phase, task, step, criterion, question or another part that can be done.
        state: how far it is to be.
        name: what messages call the part.
    """
    node = part(draft.plan, path)
    ways = dict.fromkeys(_ways(draft, style, node, state))
    return Intent(
        what=f"mark {name} as {VERBS[state]}",
        ways=tuple(ways),
        expect=lambda plan: with_state(plan, path, state),
        follows=lambda other: _follows(draft.plan, path, other),
    )


def with_state(plan: Plan, path: Path, state: State) -> Plan:
    """The plan in which a part is in another state; a question is resolved where it is closed."""
    if isinstance(part(plan, path), Question):
        return changed(plan, path, resolved=state.closed)
    return changed(plan, path, state=state)


def state_at(plan: Plan, path: Path) -> State:
    """How far a part is; what bears no mark is open."""
    node = part(plan, path)
    if isinstance(node, Question):
        return State.DONE if node.resolved else State.TODO
    return getattr(node, "state", None) or State.TODO


def _follows(plan: Plan, path: Path, other: Path) -> bool:
    """Whether the state of another part is worked out from that of the one at `path`."""
    if other[-1:] != ("state",) or other[:-1] == path:
        return False
    node, twin = part(plan, path), part(plan, other[:-1])
    if not isinstance(twin, Node):
        return False
    # The task around a step, the phase around a task; a text that is read as the part of two things.
    if other[:-1] == path[: len(other) - 1] or twin.span.holds(node.span):
        return True
    if isinstance(node, Phase) and node.span.holds(twin.span):  # what bears no mark is as far as its phase
        return True
    # A tick before every criterion is decoration until something is done.
    return other[0] in ("criteria", "metrics") and "box" not in twin.where


def _ways(draft: Draft, style: Style, node: Node, state: State) -> Iterator[Way]:
    field = style.field_of(node)
    if field:
        text = draft.source.slice(field)
        said = style.said_elsewhere(style.phase_fields(), state) if EMOJI.keys().isdisjoint(text) else None
        yield (_write(field, said or style.restated(text, state)),)
        yield (_write(field, style.restated(text, state)),)
    elif found := draft.item_of(node):
        yield from _item_ways(draft, style, node, *found, state)
    elif row := draft.row_of(node):
        yield from _row_ways(draft, style, node, *row, state)
    else:
        yield from _line_ways(draft, style, node, state)


def _write(span: Span, text: str) -> Edit:
    return Edit.of(span.start, span.end, text)


# ---- items of lists


def _item_ways(draft: Draft, style: Style, node: Node, list_: List, item: Item, state: State) -> Iterator[Way]:
    box = box_of(draft, item)
    bare = _erased(draft, node, item)
    start = text_start(draft, item, box)
    if box is None:
        yield from _unboxed_ways(draft, style, node, list_, item, state, bare, start)
        return
    marked = bool(bare) and not isinstance(node, Question)
    for sign, mark in _choices(style, state, marked=marked):
        edits = bare if draft.source.data[box.start + 1 : box.end - 1] == sign.encode() else (*bare, _sign(box, sign))
        yield (*edits, *_marked(draft, item, start, mark))


def _choices(style: Style, state: State, *, marked: bool) -> Iterator[tuple[str, str]]:
    """Pairs of what stands in the box, and the mark before the words: an emoji, `~~` for a strike, or nothing."""
    sign, emoji = style.signs.get(state), style.emoji.get(state, "")
    if state is State.DONE:
        yield from [(style.tick, emoji)] if marked and emoji else []
        yield style.tick, ""
    elif state is State.TODO:
        yield " ", ""
    elif state is State.DROPPED:
        yield from [(" ", emoji)] if emoji else []
        yield " ", "~~"
        yield " ", EMOJI_OF[state]
    else:
        yield from [(sign, "")] if sign else []
        yield from [(" ", emoji)] if emoji else []
        if state is State.DOING:
            yield "~", ""
        yield " ", EMOJI_OF[state]
        yield ("~" if state is State.DOING else "!"), ""


def _unboxed_ways(
    draft: Draft, style: Style, node: Node, list_: List, item: Item, state: State, bare: Way, start: int
) -> Iterator[Way]:
    """Ways to mark an item that has no box: as the others of its list are marked, else by an emoji, else by a box."""
    boxed = any(other.box or written_box(other.head.text) for other in list_.items)
    sign = style.tick if state is State.DONE else style.signs.get(state, "~") if state is State.DOING else " "
    box = (*bare, Edit.of(start, start, f"[{sign}] "))
    emoji = style.emoji.get(state) or EMOJI_OF[state]
    if boxed and not bare:
        yield box
    if state is State.DROPPED:
        yield (*bare, *_marked(draft, item, start, "~~"))
    if bare and state is State.TODO:
        yield bare
    if bare and "state" in node.where:
        yield (_replaced(draft, node.where["state"], emoji),)
    yield (*bare, *_marked(draft, item, start, emoji))
    yield box


def _replaced(draft: Draft, span: Span, emoji: str) -> Edit:
    """An emoji written in the place of a mark, the blanks around it kept."""
    text = draft.source.slice(span)
    stripped = text.strip()
    start = span.start + len(text[: len(text) - len(text.lstrip())].encode())
    return Edit.of(start, start + len(stripped.encode()), emoji)


def _marked(draft: Draft, item: Item, start: int, mark: str) -> Way:
    """The edits that put an emoji before an item's words, or strike them through."""
    if mark == "~~":
        end = _line_end(draft, max(start, item.head.lines[-1].span.end if item.head.lines else start))
        return (Edit.of(start, start, mark), Edit.of(end, end, mark)) if end > start else ()
    return (Edit.of(start, start, f"{mark} "),) if mark else ()


def _sign(box: Span, sign: str) -> Edit:
    return Edit.of(box.start + 1, box.end - 1, sign)


def box_of(draft: Draft, item: Item) -> Span | None:
    """The brackets of an item's checkbox, whichever sign stands between them; none where it has no box."""
    if item.box:
        return item.box.span
    sign = written_box(item.head.text)
    if not sign:
        return None
    start = item.head.span.start
    end = draft.source.data.find(b"]", start, start + _LONGEST_BOX) + 1
    return Span(start, end) if draft.source.data[start : start + 1] == b"[" and end else None


def text_start(draft: Draft, item: Item, box: Span | None) -> int:
    """Where an item's own words begin: behind its bullet or number and its box."""
    data = draft.source.data
    if box:
        at = box.end
        while data[at : at + 1] in (b" ", b"\t"):
            at += 1
        return at
    found = _BULLET.match(data, item.span.start)
    return found.end() if found else item.head.span.start


def _line_end(draft: Draft, offset: int) -> int:
    """The end of a line's text: before its blanks."""
    line = draft.line_at(offset)
    return line.start + len(draft.source.data[line.start : line.end].rstrip())


def _erased(draft: Draft, node: Node, item: Item) -> Way:
    """The edits that take the mark out of an item: its emoji, its strike, its word in brackets or behind a dash."""
    span = node.where.get("state")
    if not span or not item.span.holds(span):
        return ()
    return erased_mark(draft, span)


def erased_mark(draft: Draft, span: Span) -> Way:
    """The edits that take a mark out of a line, with the blanks, brackets and dash that belong to it."""
    data = draft.source.data
    line = draft.line_at(span.start)
    struck = data.find(b"~~", span.start, line.end) if data[span.start - 2 : span.start] == b"~~" else -1
    if struck > 0:
        return Edit.of(span.start - 2, span.start, ""), Edit.of(struck, struck + 2, "")
    before = data[line.start : span.start].decode(errors="replace")
    after = data[span.end : line.end].decode(errors="replace")
    opening = before[-1:]
    if opening in _BRACKETS and after[:1] == _BRACKETS[opening]:
        before, after = before[:-1].rstrip(), after[1:]
    elif not after.strip() or after.strip().strip("#*_ ") == "":
        before = before.rstrip().rstrip(_DASHES).rstrip()
    else:
        after = after.lstrip("\ufe0f").lstrip()
    start = line.start + len(before.encode())
    return (Edit.of(start, line.end - len(after.encode()), ""),)


# ---- rows of tables


def _row_ways(draft: Draft, style: Style, node: Node, table: Table, row: Row, state: State) -> Iterator[Way]:
    columns = columns_of(table, draft.vocabulary)
    at = columns.index("status")
    if at is not None and at < len(row.cells):
        told = [other.cells[at].inline.text.strip() for other in table.rows if at < len(other.cells)]
        written = draft.source.slice(row.cells[at].span).strip()
        for text in (style.said_elsewhere(told, state), style.restated(written, state)):
            if text:
                yield (rewritten(draft.source, row.cells[at], text),)
    span = node.where.get("state")
    if span:
        yield (_replaced(draft, span, style.emoji.get(state) or EMOJI_OF[state]),)
        yield erased_mark(draft, span)
    for cell in row.cells:
        sign = written_box(cell.inline.text.strip())
        if sign:
            start = draft.source.data.index(b"[", cell.span.start, cell.span.end)
            box = Span(start, draft.source.data.index(b"]", start) + 1)
            yield from ((_sign(box, new),) for new, mark in _choices(style, state, marked=False) if not mark)
    said = [cell for cell in row.cells if str(getattr(node, "text", ""))[:_ENOUGH] in cell.inline.text]
    if said and not span:
        yield (rewritten(draft.source, said[0], f"{EMOJI_OF[state]} {draft.source.slice(said[0].span).strip()}"),)


# ---- headings and bold lines


def _line_ways(draft: Draft, style: Style, node: Node, state: State) -> Iterator[Way]:
    if isinstance(node, Criterion):
        yield from _field_ways(draft, style, node, state)
        return
    if isinstance(node, Phase) and node.number is None and node.name is None:
        return  # its tasks stand below no heading
    line = draft.line_at(node.span.start)
    span = node.where.get("state")
    emoji = style.emoji.get(state) or EMOJI_OF[state]
    if span and line.holds(span):
        yield from _relined(draft, style, span, state, emoji)
        return
    heading = draft.source.data[line.start : line.end]
    end = line.start + len(_without_hashes(heading))
    if style.has_field(type(node)):
        yield (_new_field(draft, style, line, state),)
    yield (Edit.of(end, end, f" {emoji}"),)
    if heading.rstrip().endswith(b"**"):
        inner = line.start + len(heading.rstrip()) - 2
        yield (Edit.of(inner, inner, f" {emoji}"),)
    yield (_new_field(draft, style, line, state),)


def _without_hashes(heading: bytes) -> bytes:
    """A heading without the blanks and the closing sequence at its end."""
    text = heading.rstrip()
    bare = text.rstrip(b"#")
    return bare.rstrip() if bare.endswith((b" ", b"\t")) else text


def _field_ways(draft: Draft, style: Style, node: Criterion, state: State) -> Iterator[Way]:
    """Ways to mark a criterion that is the value of a field (`**Acceptance:** it holds`)."""
    span = node.where.get("state")
    emoji = style.emoji.get(state) or EMOJI_OF[state]
    if span:
        yield from [erased_mark(draft, span)] if state is State.TODO else []
        yield (_replaced(draft, span, emoji),)
    elif found := _KEY.match(draft.source.slice(node.span)):
        at = node.span.start + len(found[0].encode())
        yield (Edit.of(at, at, f"{emoji} "),)


def _relined(draft: Draft, style: Style, span: Span, state: State, emoji: str) -> Iterator[Way]:
    """Ways to change the mark that stands in a heading or bold line."""
    text = draft.source.slice(span)
    plain = "".join(char for char in text if not decoration(char))
    if state is State.TODO and not style.emoji.get(state):
        yield erased_mark(draft, span)
    if plain.strip():
        yield (_write(span, style.restated(text, state)),)
    yield (_replaced(draft, span, emoji),)
    yield erased_mark(draft, span)


def _new_field(draft: Draft, style: Style, line: Span, state: State) -> Edit:
    """A Status field of its own below a heading, as those of other phases and tasks are written."""
    said = style.said_elsewhere(style.phase_fields(), state) or style.restated("Open", state)
    newline = draft.newline
    key = next((text for phase in draft.plan.phases if (text := _key_before(draft, style, phase))), "**Status:** ")
    following = draft.source.data[line.end : line.end + 2 * len(newline)]
    blank = newline if following == newline * 2 else b""
    return Edit(Span(line.end, line.end), newline + blank + f"{key}{said}".encode())


def _key_before(draft: Draft, style: Style, phase: Phase) -> str:
    """What stands before the value in a phase's or task's Status field on a line of its own."""
    for node in (phase, *phase.tasks):
        span = style.field_of(node)
        if span:
            line = draft.line_at(span.start)
            if not draft.source.data[span.end : line.end].strip():
                return draft.source.slice(Span(line.start, span.start))
    return ""
