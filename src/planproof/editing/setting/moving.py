"""A file of a plan moved to the list of those with which something else is done."""

from __future__ import annotations

from planproof.editing.draft import Draft
from planproof.editing.effect import Intent
from planproof.editing.paths import Path, inserted, part, removed
from planproof.editing.setting.values import Given
from planproof.editing.wording import home
from planproof.markdown import Item, List
from planproof.model import Change, FileChange, Node, Plan
from planproof.records import replace
from planproof.text import Edit, Span


def moved_file(draft: Draft, path: Path, wanted: Given, what: str) -> Intent | None:
    """The intent that a file stands in the list of those that are created, modified or deleted.

    None where its change is not one that its heading says, or the plan has no such list.
    """
    node: FileChange = part(draft.plan, path)
    own, at = _item_of(draft, node), int(path[-1])
    if own is None or node.change not in (Change.CREATE, Change.DELETE) or path[0] != "files":
        return None
    others = [(place, file) for place, file in enumerate(draft.plan.files) if file.change is wanted.value]
    target = next(((place, found) for place, file in reversed(others) if (found := _item_of(draft, file))), None)
    if target is None or target[1][0] is own[0]:
        return None
    place, (_, beside) = target
    index = place if place < at else place - 1

    def expect(plan: Plan) -> Plan:
        entry = replace(part(plan, path), change=wanted.value)
        return inserted(removed(plan, path), ("files", index + 1), entry)

    return Intent(
        what=what,
        ways=((_out(draft, own[1]), _behind(draft, beside, own[1])),),
        expect=expect,
        follows=lambda other: other[0] == "phases" and "files" in other,
    )


def _item_of(draft: Draft, node: FileChange) -> tuple[List, Item] | None:
    return draft.item_of(Node(span=home(draft, node)))


def _text(draft: Draft, item: Item) -> str:
    return draft.source.slice(item.span).strip()


def _out(draft: Draft, item: Item) -> Edit:
    """An item taken out with its lines."""
    start = draft.line_at(item.span.start).start
    end = item.span.start + len(draft.source.data[item.span.start : item.span.end].rstrip())
    newline = len(draft.newline) if draft.source.data[end : end + len(draft.newline)] == draft.newline else 0
    return Edit(Span(start, end + newline), b"")


def _behind(draft: Draft, other: Item, item: Item) -> Edit:
    """An item put behind another one."""
    line = draft.line_at(other.span.start)
    lead = draft.source.slice(Span(line.start, other.span.start))
    end = other.span.start + len(draft.source.data[other.span.start : other.span.end].rstrip())
    text, bullet = _text(draft, item), draft.source.slice(Span(other.span.start, other.span.start + 1))
    text = bullet + text[1:] if bullet in "-*+" and text[:1] in "-*+" else text
    return Edit.of(end, end, f"{draft.newline.decode()}{lead}{text}")
