"""One part added to a plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from planproof.editing.adding.content import content
from planproof.editing.adding.first import first_inside, first_task, with_words
from planproof.editing.adding.heads import beside_section, heading
from planproof.editing.adding.ids import bears_id, next_id
from planproof.editing.adding.items import beside_item
from planproof.editing.adding.phases import new_phase
from planproof.editing.adding.register import first_listed
from planproof.editing.adding.rows import beside_row
from planproof.editing.adding.wish import Wish, list_at, model_of, place_before
from planproof.editing.draft import Draft
from planproof.editing.effect import Intent, Way
from planproof.editing.marks import box_of, text_start
from planproof.editing.paths import Path, changed, part, put
from planproof.editing.setting.patterns import below_like
from planproof.editing.setting.present import over, row_at
from planproof.editing.setting.values import Given
from planproof.editing.style import EMOJI_OF, Style
from planproof.editing.wording import home
from planproof.errors import Refused
from planproof.markdown import Item, List
from planproof.model import (
    Change,
    Criterion,
    Entry,
    FileChange,
    Goal,
    Metric,
    Node,
    Phase,
    Plan,
    Question,
    Risk,
    Rollout,
    Section,
    State,
    Step,
    Task,
    Tests,
)
from planproof.model.details import Dependency, DependencyKind
from planproof.records import record, replace
from planproof.text import Edit, Span

_NOWHERE: Final = Span(0, 0)
_FREE: Final[dict[type[Node], frozenset[str]]] = {
    Metric: frozenset({"text", "value", "unit", "kind", "state"}),
    Goal: frozenset({"rank", "state"}),
    Risk: frozenset({"kind", "mitigation"}),
    Question: frozenset({"needs", "resolved", "answer"}),
    Dependency: frozenset({"state", "text"}),
    Entry: frozenset({"state", "text"}),
    FileChange: frozenset({"note", "change"}),
    Phase: frozenset({"state", "estimate", "actual", "effort", "depends_on", "parent"}),
    Task: frozenset({"files", "checks", "estimate", "owner", "priority"}),
}
"""What a new part may say besides its words: what its surroundings, or the words themselves, make of it."""


@record
class Placement:
    """Where a new part goes.

    Attributes:
        at: its place in the list that holds it.
        ways: edits that may put it there.
        node: as it is to be read.
        sections: what is read of its headings besides.
        shifted: the paths of tasks whose ids are the numbers of their items, which move on by one.
    """

    at: int
    ways: tuple[Way, ...]
    node: Node
    sections: tuple[Section, ...] = ()
    shifted: tuple[Path, ...] = ()


def add_part(draft: Draft, wish: Wish, name: str) -> Iterator[tuple[Intent, Path]]:
    """The intents that a plan holds one part more, each with the way to it; the one in the plan's own style first.

    Args:
        draft: the text and its plan.
        wish: what is to be added.
        name: what messages call it.
    """
    for placement in _placements(draft, wish):
        path = (*wish.list, placement.at)
        yield _intent(draft, wish, placement, path, name), path


def _intent(draft: Draft, wish: Wish, placement: Placement, path: Path, name: str) -> Intent:
    ways = tuple(dict.fromkeys(way for way in placement.ways if way))
    offset = ways[0][0].span.start if ways else 0
    first = sum(section.span.start < offset for section in draft.plan.sections)
    headed = [("sections", first + at, "kind") for at in range(len(placement.sections))]
    return Intent(
        what=f"add {name}",
        ways=ways,
        expect=lambda plan: _expected(plan, wish.list, placement, offset),
        follows=lambda other: other in headed or _follows(wish, path, other),
    )


def _placements(draft: Draft, wish: Wish) -> Iterator[Placement]:
    like = model_of(draft, wish)
    size = len(list_at(draft.plan, wish.list))
    if wish.kind.node is Phase:
        yield from _phase(draft, wish, like)
        return
    if like is not None:
        _is_graded(draft, wish, like[1])
        yield _beside(draft, wish, *like)
    if wish.kind.node is Task:
        new_id, ways, sections = first_task(draft, wish)
        numbered = ways[0][0].text.strip().startswith(b"1.")
        node = _node(wish, new_id or ("1" if numbered else None))
        yield Placement(at=size, ways=tuple(ways), node=node, sections=sections)
    elif wish.kind.node in (Step, Criterion) and wish.owner:
        if draft.row_of(part(draft.plan, wish.owner)):
            raise Refused(
                f"a task that is a row of a table holds no {wish.kind.name}: make it a heading or an item first"
            )
        yield Placement(at=size, ways=tuple(first_inside(draft, wish)), node=_node(wish))
    else:
        for way, made in first_listed(draft, wish):
            at = place_before(draft, wish, way[0].span.start) if way else 0
            yield Placement(at=at, ways=(way,), node=_node(wish, full=True), sections=tuple(made))


def _is_graded(draft: Draft, wish: Wish, like: Node) -> None:
    """Refuse to add the heading of a risk that would not be read as one.

    Raises:
        Refused: the risks are headings, and the new one has neither grade nor mitigation.
    """
    if isinstance(like, Risk) and not wish.values and _item_of(draft, like) is None and row_at(draft, like) is None:
        raise Refused(
            "the risks of this plan are headings, which say that they are risks by a grade or a mitigation below them: "
            "add --impact, --likelihood or --mitigation"
        )


def _phase(draft: Draft, wish: Wish, like: tuple[int, Node] | None) -> Iterator[Placement]:
    at, other = like or (0, None)
    assert other is None or isinstance(other, Phase)
    number, made = new_phase(draft, wish, other)
    named = other is not None and (other.number or other.name) is not None
    inner = 0 if other is None or wish.before else _inner(draft, at, other)
    parent = other.parent if other else None
    node = Phase(span=_NOWHERE, number=number, name=wish.plain, parent=parent)
    for way, sections in made:
        place = at + (0 if wish.before else 1) + inner if named else place_before(draft, wish, way[0].span.start)
        yield Placement(at=place, ways=(way,), node=node, sections=tuple(sections))


def _inner(draft: Draft, at: int, phase: Phase) -> int:
    """How many phases stand inside one."""
    names = {phase.number, phase.name} - {None}
    later = draft.plan.phases[at + 1 :]
    return next((count for count, other in enumerate(later) if other.parent not in names), len(later))


# ---- beside another part


def _beside(draft: Draft, wish: Wish, at: int, like: Node) -> Placement:
    """The placement beside another part of the same list."""
    place = at if wish.before else at + 1
    new_id = next_id(draft, int(wish.owner[1]), like) if isinstance(like, Task) else None
    item = _item_of(draft, like)
    if item:
        number = _number(*item, before=wish.before) if isinstance(like, Task) and not bears_id(draft, like) else None
        shifted = _shifted(draft, wish, item[0], place) if number else ()
        mended = _mended(draft, wish, shifted)
        ways = tuple((*way, *mended) for way in _item_ways(draft, wish, like, *item, new_id))
        return Placement(at=place, ways=ways, node=_node(wish, new_id or number), shifted=shifted)
    headed = isinstance(like, Task | Risk | Question) and row_at(draft, like) is None
    section = next((one for one in draft.plan.sections if headed and one.span.start == like.span.start), None)
    return Placement(
        at=place,
        ways=tuple(_other_ways(draft, wish, like, new_id)),
        node=_node(wish, new_id, full=headed),
        sections=(Section(span=_NOWHERE, kind=section.kind, title="", level=section.level),) if section else (),
    )


def _item_of(draft: Draft, node: Node) -> tuple[List, Item] | None:
    if found := draft.item_of(node):
        return found
    return draft.item_of(Node(span=home(draft, node))) if isinstance(node, FileChange) else None


def _number(list_: List, item: Item, *, before: bool) -> str | None:
    return None if list_.start is None else str(list_.start + list_.items.index(item) + (0 if before else 1))


def _shifted(draft: Draft, wish: Wish, list_: List, place: int) -> tuple[Path, ...]:
    """The tasks behind a new one in the same numbered list."""
    items = {item.span for item in list_.items}
    tasks = list_at(draft.plan, wish.list)
    return tuple(
        (*wish.list, at)
        for at, task in enumerate(tasks)
        if at >= place and task.span in items and isinstance(task, Task) and not bears_id(draft, task)
    )


def _mended(draft: Draft, wish: Wish, shifted: tuple[Path, ...]) -> Way:
    """The edits that let tasks of the same phase depend on the same tasks as before, whose numbers move on."""
    edits: list[Edit] = []
    moved = _moved(draft.plan, shifted)
    for task in list_at(draft.plan, wish.list) if moved else ():
        span = task.where.get("depends_on")
        if isinstance(task, Task) and span and moved.keys() & set(task.depends_on):
            names = tuple(moved.get(name, name) for name in task.depends_on)
            wanted = Given(field="depends_on", text=", ".join(names), value=names)
            edits += next(over(draft, span, wanted, task.depends_on))
    return tuple(edits)


def _moved(plan: Plan, shifted: tuple[Path, ...]) -> dict[str, str]:
    """The numbers of tasks that move on, and what they become."""
    return {number: str(int(number) + 1) for path in shifted if (number := part(plan, path).id)}


def _item_ways(draft: Draft, wish: Wish, like: Node, list_: List, item: Item, new_id: str | None) -> Iterator[Way]:
    start = text_start(draft, item, box_of(draft, item))
    words = content(draft, wish, like, start, new_id)
    yield beside_item(draft, list_, item, words, before=wish.before)
    if isinstance(like, Task | Step):
        emoji = Style(draft).emoji.get(State.TODO) or EMOJI_OF[State.TODO]
        yield beside_item(draft, list_, item, words, before=wish.before, box=True)
        yield beside_item(draft, list_, item, f"{emoji} {words}", before=wish.before, box=False)
    if words != wish.text and not isinstance(like, Task):
        yield beside_item(draft, list_, item, wish.text, before=wish.before)


def _other_ways(draft: Draft, wish: Wish, like: Node, new_id: str | None) -> Iterator[Way]:
    """Ways beside a row, a heading, or a line that holds a field."""
    if row := row_at(draft, like):
        values = {name: given.text for name, given in wish.values.items() if name == "target"}
        plain = replace(wish, values={})
        text = content(draft, plain, like, like.span.start, None) if isinstance(like, FileChange) else wish.text
        yield beside_row(draft, *row, like, text, new_id, before=wish.before, values=values)
        if isinstance(like, Task):  # in a phase that is done, what bears no mark is done
            marked = f"{Style(draft).emoji.get(State.TODO) or EMOJI_OF[State.TODO]} {text}"
            yield beside_row(draft, *row, like, marked, new_id, before=wish.before, values=values)
    elif isinstance(like, Task | Risk | Question):
        lines = [heading(draft, like, wish.text, new_id), *_fields(draft, wish, like)]
        yield beside_section(draft, like.span, lines, before=wish.before)
        if isinstance(like, Task):
            emoji = Style(draft).emoji.get(State.TODO) or EMOJI_OF[State.TODO]
            yield beside_section(draft, like.span, [f"{lines[0]} {emoji}"], before=wish.before)
    elif isinstance(like, Criterion):
        line = draft.line_at(like.span.start)
        text, newline = with_words(draft, like, wish.text), draft.newline.decode()
        tail = "  " if draft.source.data[line.start : line.end].endswith(b"  ") else ""
        yield (Edit.of(line.end, line.end, f"{newline}{text}{tail}"),)


def _fields(draft: Draft, wish: Wish, like: Node) -> list[str]:
    """The lines below the heading of a risk, for it is none without its grades."""
    lines: list[str] = []
    for name in ("impact", "likelihood", "mitigation"):
        given, span = wish.values.get(name), like.where.get(name)
        if isinstance(like, Risk) and given:
            pattern = below_like(draft, like, span, given) if span else None
            text = f"{pattern.text}{pattern.tail}" if pattern else f"**{name.title()}:** {given.text}"
            lines += [text] if lines else ["", text]
    return lines


# ---- what is expected


def _node(wish: Wish, new_id: str | None = None, *, full: bool = False) -> Node:
    """The new part as it is to be read; of a risk with its grades where they are written with it."""
    kind, text = wish.kind.node, wish.plain
    if kind is Task:
        return Task(span=_NOWHERE, id=new_id, text=text)
    if kind is FileChange:
        note = wish.values.get("note")
        return FileChange(
            span=_NOWHERE, path=text, change=wish.change or Change.MODIFY, note=note.text if note else None
        )
    if kind is Metric:
        target = wish.values.get("target")
        return Metric(span=_NOWHERE, text=text, name=text if target else None, target=target.text if target else None)
    if kind is Dependency:
        return Dependency(span=_NOWHERE, text=text, kind=DependencyKind(wish.group) if wish.group else None)
    if kind is Risk:
        said = {name: given.value for name, given in wish.values.items() if full}
        return Risk(span=_NOWHERE, text=text, kind=wish.group, **said)
    plain: dict[type[Node], Any] = {Step: Step, Criterion: Criterion, Goal: Goal, Question: Question, Entry: Entry}
    made: Node = plain[kind](span=_NOWHERE, text=text)
    return made


def _expected(plan: Plan, path: Path, placement: Placement, offset: int) -> Plan:
    """The plan with the new part in its list, ids behind it moved on, and new sections among the others."""
    moved = _moved(plan, placement.shifted)
    for at, task in enumerate(list_at(plan, path) if moved else ()):
        if isinstance(task, Task) and moved.keys() & set(task.depends_on):
            plan = changed(plan, (*path, at), depends_on=tuple(moved.get(name, name) for name in task.depends_on))
    for task_path in placement.shifted:
        plan = changed(plan, task_path, id=moved[part(plan, task_path).id])
    items = list_at(plan, path)
    items = (*items[: placement.at], placement.node, *items[placement.at :])
    if len(path) == 2 and part(plan, path[:1]) is None:
        group = Tests if path[0] == "tests" else Rollout
        plan = changed(plan, (), **{str(path[0]): group(span=_NOWHERE)})
    plan = put(plan, path, items)
    if not placement.sections:
        return plan
    at = sum(section.span.start < offset for section in plan.sections)
    return changed(plan, (), sections=(*plan.sections[:at], *placement.sections, *plan.sections[at:]))


def _asked(wish: Wish, name: str) -> bool:
    """Whether the user has said what a value of the new part is to be."""
    return (name == "change" and wish.change is not None) or (name == "kind" and wish.group is not None)


def _follows(wish: Wish, path: Path, other: Path) -> bool:
    """Whether another value may change with a new part: how far what holds it is, and what is worked out of it."""
    if other[:-1] == path and other[-1] in _FREE.get(wish.kind.node, ()):
        return not _asked(wish, str(other[-1]))
    if other[-1:] == ("state",) and len(other) <= len(path) and path[: len(other) - 1] == other[:-1]:
        return True
    if wish.kind.node is Phase:
        return other[:1] == ("timeline",) and other[-1] == "phase"
    return wish.kind.node is Metric and other in ((*path, "name"), (*path, "target")) and not wish.values
