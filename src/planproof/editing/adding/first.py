"""The first part of its kind in a phase or a task: where it goes, and what it looks like."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from planproof.editing.adding.content import label
from planproof.editing.adding.heads import heading, whole_lines
from planproof.editing.adding.ids import next_id
from planproof.editing.adding.items import boxed, inside_item
from planproof.editing.adding.rows import composed
from planproof.editing.adding.wish import Wish
from planproof.editing.adding.words import dressed
from planproof.editing.draft import Draft
from planproof.editing.effect import Way
from planproof.editing.language import called
from planproof.editing.marks import box_of, text_start
from planproof.editing.paths import part
from planproof.editing.setting.missing import head_end
from planproof.markdown import Item
from planproof.model import Node, Phase, Section, Step, Task
from planproof.reading.topics import topic_of
from planproof.text import Edit, Span

_RULE: Final = re.compile(rb"(?:\r\n|\n|\r)[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*\Z")
_LABEL: Final = re.compile(r"(?:[-*+] +)?[*_]{0,2}([^*_:\uff1a]{2,40})[*_]{0,2}[:\uff1a]?[*_]{0,2}")


def first_task(draft: Draft, wish: Wish) -> tuple[str | None, list[Way], tuple[Section, ...]]:
    """The id of the first task of a phase, ways to put it below its label or at its end, and the section that it is."""
    at = int(wish.owner[1])
    phase: Phase = part(draft.plan, wish.owner)
    others = [task for _, task in draft.tasks]
    like = min(others, key=lambda task: abs(task.span.start - phase.span.start), default=None)
    new_id = next_id(draft, at, None)
    line = _task_line(draft, wish, like, new_id)
    end, gap = _label_end(draft, phase)
    newline = draft.newline.decode()
    headed = like is not None and draft.item_of(like) is None and draft.row_of(like) is None
    texts = [newline.join(line)]
    if not headed and new_id is None:
        texts.append(f"- [ ] {wish.text}")
    if gap and not headed:
        texts.append(newline.join([label(draft, "tasks"), *([""] if line[0].startswith("|") else []), *line]))
    between = newline * (2 if gap else 1)
    ways: list[Way] = [(Edit.of(end, end, f"{between}{text}{_after(draft, end)}"),) for text in texts]
    section = next((one for one in draft.plan.sections if like and one.span.start == like.span.start), None)
    made = Section(span=Span(0, 0), kind=section.kind, title="", level=section.level) if section else None
    return new_id, ways, (made,) if made and headed else ()


def _after(draft: Draft, end: int) -> str:
    """A line end, where what follows is no blank line."""
    newline = draft.newline
    following = draft.source.data[end + len(newline) :].partition(newline)[0]
    return newline.decode() if following.strip() else ""


def _task_line(draft: Draft, wish: Wish, like: Task | None, new_id: str | None) -> list[str]:
    """The lines of a phase's first task, as the tasks of other phases are written."""
    if like is None:
        return [f"- [ ] {new_id + ' ' if new_id else ''}{wish.text}"]
    if found := draft.item_of(like):
        list_, item = found
        marker = bullet(draft, item)
        words = dressed(draft, like, text_start(draft, item, box_of(draft, item)), wish.text, new_id)
        return [f"{marker}{'[ ] ' if boxed(draft, list_) else ''}{words}"]
    if row := draft.row_of(like):
        return composed(draft, *row, like, wish.text, new_id)
    return [heading(draft, like, wish.text, new_id)]


def bullet(draft: Draft, item: Item) -> str:
    """The bullet of another item, or the first number; with the blanks behind it."""
    found = re.match(r"(?:[-*+]|\d{1,9}([.)]))[ \t]{1,4}", draft.source.slice(item.span)[:24].lstrip())
    if found is None:
        return "- "
    return f"1{found[1]} " if found[1] else found[0]


def _label_end(draft: Draft, phase: Phase) -> tuple[int, bool]:
    """The byte behind which a phase's first task goes, and whether a blank line comes between."""
    for number in _lines(draft, phase.span):
        line = draft.source.line_span(number)
        text = draft.source.slice(line).strip()
        headed = text.startswith("#")
        found = _LABEL.fullmatch(text.lstrip("# "))
        inside = line.start > phase.span.start and (headed or text.endswith((":", "**")))
        if inside and found and topic_of(found[1], draft.vocabulary) in ("work", "tasks"):
            return line.start + len(draft.source.data[line.start : line.end].rstrip()), headed
    return own_end(draft, phase), True


def _lines(draft: Draft, span: Span) -> range:
    return range(draft.source.line(span.start), draft.source.line(max(span.start, span.end - 1)) + 1)


def own_end(draft: Draft, node: Node) -> int:
    """The end of what a phase or task says, before the line that parts it from the next."""
    span = whole_lines(draft, node.span)
    data = draft.source.data[span.start : span.end].rstrip()
    rule = _RULE.search(data[-40:])
    if rule:
        data = data[: len(data) - len(data[-40:]) + rule.start()].rstrip()
    return span.start + len(data)


# ---- steps and acceptance criteria


def first_inside(draft: Draft, wish: Wish) -> Iterator[Way]:
    """Ways to give a task its first step, or a task or phase its first acceptance criterion."""
    owner: Node = part(draft.plan, wish.owner)
    like = _nearest(draft, owner, wish.kind.node)
    marked = _as_like(draft, like)
    lines = [f"{marked}{wish.text}"]
    if found := draft.item_of(owner):
        yield from _in_item(draft, found[1], wish, like, lines)
    elif draft.row_of(owner) is None:
        labels = _labels(draft, wish, like)
        newline = draft.newline.decode()
        for at, before in _ends(draft, owner):
            for head in labels:
                text = newline.join([*head, *lines])
                after = newline * 2 if before else newline if _after(draft, at) else ""
                yield (Edit.of(at, at, f"{'' if before else newline * 2}{text}{after}"),)


def _nearest(draft: Draft, owner: Node, kind: type[Node]) -> Node | None:
    """A step, or an acceptance criterion, of another task or phase of the plan."""
    owners: list[Node] = list(draft.plan.phases) if isinstance(owner, Phase) else [task for _, task in draft.tasks]
    field = "steps" if kind is Step else "acceptance"
    found = [node for other in owners for node in getattr(other, field)]
    return min(found, key=lambda node: abs(node.span.start - owner.span.start), default=None)


def _as_like(draft: Draft, like: Node | None) -> str:
    found = draft.item_of(like) if like else None
    if found is None:
        return "- [ ] "
    list_, item = found
    return bullet(draft, item) + ("[ ] " if boxed(draft, list_) else "")


def _in_item(draft: Draft, item: Item, wish: Wish, like: Node | None, lines: Sequence[str]) -> Iterator[Way]:
    if wish.kind.node is Step:
        yield (inside_item(draft, item, lines),)
        yield (inside_item(draft, item, [f"- [ ] {wish.text}"]),)
        yield (inside_item(draft, item, [f"1. {wish.text}"]),)
        return
    key = called(draft, "topics", "acceptance")
    if like is not None and draft.item_of(like) is None:
        yield (inside_item(draft, item, [with_words(draft, like, wish.text).lstrip()]),)
    if like is not None and (head := label_above(draft, like)):
        nested = [head[0], *(f"  {line}" for line in lines)] if head[0][:1] in "-*+" else [*head, *lines]
        yield (inside_item(draft, item, nested),)
    yield (inside_item(draft, item, [f"- {key}: {wish.text}"]),)
    yield (inside_item(draft, item, [f"- **{key}:** {wish.text}"]),)


def with_words(draft: Draft, like: Node, text: str) -> str:
    """The line of a field, with other words behind its key."""
    line = draft.source.slice(draft.line_at(like.span.start))
    own = str(getattr(like, "text", ""))
    at = line.find(own[:12])
    return line[:at] + text if at > 0 else f"{line.partition(': ')[0]}: {text}"


def _labels(draft: Draft, wish: Wish, like: Node | None) -> list[list[str]]:
    """What stands above the first criterion of a phase; steps need nothing above them."""
    if wish.kind.node is Step:
        return [[]]
    found = label_above(draft, like) if like else []
    return [*([found] if found else []), [label(draft, "acceptance")]]


def label_above(draft: Draft, node: Node) -> list[str]:
    """The label above the list of a part, with the blank line between them; empty where there is none."""
    found = draft.item_of(node)
    if found is None:
        return []
    number = draft.source.line(found[0].items[0].span.start) - 1
    blank = []
    while number > 0 and not draft.source.slice(draft.source.line_span(number)).strip():
        number, blank = number - 1, [""]
    text = draft.source.slice(draft.source.line_span(number)).strip() if number > 0 else ""
    match = _LABEL.fullmatch(text.lstrip("# "))
    return [text, *blank] if match and topic_of(match[1], draft.vocabulary) in ("criteria", "gate") else []


def _ends(draft: Draft, owner: Node) -> Iterator[tuple[int, bool]]:
    """Where a list of its own may go: before the first heading in a phase whose tasks are headings, else at its end."""
    tasks = owner.tasks if isinstance(owner, Phase) else ()
    headed = [task for task in tasks if draft.item_of(task) is None and draft.row_of(task) is None]
    if headed:
        yield draft.line_at(headed[0].span.start).start, True
    yield own_end(draft, owner), False
    yield head_end(draft, owner), False
