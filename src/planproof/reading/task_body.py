"""What stands below a task's first line: steps, acceptance, checks, files, fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from planproof.markdown import Code, Inline, Item, List, Paragraph
from planproof.model import Criterion, State, Step, Task
from planproof.reading.amounts import duration_of, effort_of
from planproof.reading.context import Context, one_line
from planproof.reading.dependencies import task_references
from planproof.reading.fields import Field, field_of_cell
from planproof.reading.file_lists import files_in_piece
from planproof.reading.marks import leading_mark, state_of
from planproof.reading.paths import merged
from planproof.reading.pieces import CRITERIA, Piece, label_blocks
from planproof.reading.task_items import TaskDraft, has_box, outermost_boxes
from planproof.reading.topics import topic_of
from planproof.text import Span

_STEPS: Final = frozenset({"work", "tasks"})
_ACCEPTANCE: Final = frozenset({"criteria"})
_LONGEST_COMMAND: Final = 2000


class TaskParts:
    """The parts of a task, collected from its body."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.boxed: list[Step] = []
        self.acceptance: list[Criterion] = []
        self.checks: list[str] = []
        self.fields: list[Field] = []


def read_task(ctx: Context, draft: TaskDraft, inherited: State | None) -> Task:
    """The task that a draft stands for; `inherited` is the state of the nearest thing around it that is marked."""
    parts = _parts(ctx, draft)
    head = draft.head
    values: dict[str, Any] = {"effort": head.effort, "estimate": head.estimate, "owner": head.owner}
    where = dict(head.where)
    for field in parts.fields:
        _keep_field(ctx, field, values, where)
    _keep_row(ctx, draft, values, where)
    said = where.pop("status", None)
    if said is not None and _own_state(draft) is None:
        where["state"] = said
    return Task(
        span=draft.span,
        where=where,
        id=draft.id,
        text=head.text,
        state=_state(draft, parts, values.pop("status", None), inherited),
        tags=head.tags,
        optional=head.optional,
        acceptance=tuple(parts.acceptance),
        checks=tuple(dict.fromkeys(parts.checks)),
        steps=tuple(parts.boxed or parts.steps),
        files=merged([file for piece in draft.body for file in files_in_piece(ctx, piece, piece.topic)]),
        **values,
    )


def _state(draft: TaskDraft, parts: TaskParts, field: State | None, inherited: State | None) -> State:
    """Its own mark; else what is marked around it; else what its steps say; else to do."""
    own = _own_state(draft)
    if own is not None:
        return own
    if field is not None:
        return field
    if inherited is not None:
        return inherited
    return state_of_steps(parts.boxed or parts.steps)


def _own_state(draft: TaskDraft) -> State | None:
    """A box counts before any other mark, but for those that say more than an empty or ticked box can."""
    mark = draft.head.state
    if draft.box is None:
        return mark
    if mark in (State.DROPPED, State.BLOCKED) or (draft.box is State.TODO and mark is State.DOING):
        return mark
    return draft.box


def state_of_steps(steps: list[Step]) -> State:
    """All closed: done; some closed or begun: doing; else to do."""
    if steps and all(step.state.closed for step in steps):
        return State.DONE
    if any(step.state.closed or step.state is State.DOING for step in steps):
        return State.DOING
    return State.TODO


def _parts(ctx: Context, draft: TaskDraft) -> TaskParts:
    parts = TaskParts()
    for piece in draft.body:
        _collect(ctx, piece, parts)
    return parts


def _collect(ctx: Context, piece: Piece, parts: TaskParts) -> None:
    block, topic = piece.block, piece.topic
    if isinstance(block, Paragraph):
        for line in block.inline.lines:
            for field in ctx.line_fields(line):
                _field(ctx, field, parts)
    elif isinstance(block, Code):
        if topic == "checks" or (topic == "gate" and piece.label and _is_check(ctx, piece.label)):
            parts.checks += commands(block)
    elif isinstance(block, List):
        if topic in _ACCEPTANCE:
            parts.acceptance += criteria_of(ctx, block)
        elif topic == "checks" or (topic == "gate" and _only_commands(block) and _is_check(ctx, piece.label)):
            parts.checks += [code for item in block.items for code, _ in item.head.codes()]
        else:
            _list(ctx, block, topic, parts)


def _only_commands(block: List) -> bool:
    """Whether each item of a list is inline code and nothing else: no box, no words."""
    return all(
        item.box is None and not item.rest and [code for code, _ in item.head.codes()] == [item.head.text.strip()]
        for item in block.items
    )


def _is_check(ctx: Context, label: str) -> bool:
    return topic_of(label, ctx.vocabulary) in ("checks", "gate")


def commands(block: Code) -> list[str]:
    """The commands of a code block, a line each; comments, blank lines and prompts dropped."""
    found = []
    for line in block.text[:_LONGEST_COMMAND].splitlines():
        command = line.strip().removeprefix("$ ")
        if command and not command.startswith(("#", "//", ">")):
            found.append(command)
    return found


def _list(ctx: Context, block: List, topic: str | None, parts: TaskParts) -> None:
    """A list in a task: its boxes are steps, so are its numbers and what stands under a label of steps."""
    boxed = [item for _, item in outermost_boxes(block)]
    for item in boxed:
        if not _field_item(ctx, item, parts):
            parts.boxed.append(_step(ctx, item))
    if boxed:
        for item in block.items:
            if not has_box(item):
                _field_item(ctx, item, parts)
        return
    numbered = block.start is not None or topic in _STEPS
    for item in block.items:
        if _field_item(ctx, item, parts):
            continue
        if numbered:
            parts.steps.append(_step(ctx, item))
        else:
            for inner in item.rest:
                if isinstance(inner, List) and inner.start is not None:
                    parts.steps += [_step(ctx, nested) for nested in inner.items]


def _field_item(ctx: Context, item: Item, parts: TaskParts) -> bool:
    """Read an item that is a field or a label of the task (`- **Acceptance:** …`); false where it is neither."""
    lines = item.head.lines
    fields = ctx.line_fields(lines[0]) if lines else []
    if not fields:
        return False
    key = fields[0].key
    topic = topic_of(key, ctx.vocabulary)
    known = (
        fields[0].name in _TASK_VALUES
        or topic in _ACCEPTANCE
        or topic in ("checks", "files", "gate")
        or bool(_test_commands(fields[0], topic))
        or (not fields[0].text and topic in (*_STEPS, *CRITERIA))
    )
    if not known:
        return False
    for field in fields:
        _field(ctx, field, parts)
    if item.rest:
        for piece in label_blocks(ctx, item.rest, _NO_SECTION):
            _collect(ctx, piece._replace(label=key, topic=piece.topic or topic), parts)
    return True


_NO_SECTION: Any = None


def _field(ctx: Context, field: Field, parts: TaskParts) -> None:
    topic = topic_of(field.key, ctx.vocabulary)
    if field.name in _TASK_VALUES:
        parts.fields.append(field)
    elif topic in _ACCEPTANCE and field.text:
        parts.acceptance.append(Criterion(span=field.span, text=" ".join(field.value.text.split())))
    if topic in ("checks", "gate") and field.text:
        parts.checks += [code for code, _ in field.value.codes()]
    else:
        parts.checks += _test_commands(field, topic)


def _test_commands(field: Field, topic: str | None) -> list[str]:
    """The commands in a Test field: codes with a blank in them, for no path to a test has one."""
    return [code for code, _ in field.value.codes() if " " in code] if topic in _TEST_TOPICS and field.text else []


_TEST_TOPICS: Final = frozenset({"tests", "files_test"})
_TASK_VALUES: Final = frozenset({"status", "effort", "estimate", "actual", "depends", "owner", "priority"})


def _keep_field(ctx: Context, field: Field, values: dict[str, Any], where: dict[str, Span]) -> None:
    """Set what a field says of a task, unless its first line said it already."""
    found: dict[str, Any] = {}
    if field.name in ("effort", "estimate"):
        found = amounts(ctx, field)
    elif field.name == "status":
        found["status"] = state_of(field.text, ctx.vocabulary)
    elif field.name == "depends":
        found["depends_on"] = task_references(field.text, ctx.vocabulary)
    elif field.name in ("owner", "priority"):
        found[field.name] = field.text.lstrip("@") or None
    for name, value in found.items():
        if value and not values.get(name):
            values[name] = value
            where[name] = field.value.span


def amounts(ctx: Context, field: Field) -> dict[str, Any]:
    """The effort and duration in the value of an effort or estimate field."""
    text = field.text
    found: dict[str, Any] = {"estimate": duration_of(text, ctx.vocabulary, ctx.settings)}
    if field.name == "effort" or not found["estimate"]:
        found["effort"] = effort_of(text, ctx.vocabulary)
    if found.get("effort") is None and "(" in text:
        inside = text[text.find("(") + 1 : text.rfind(")")]
        found["effort"] = effort_of(inside, ctx.vocabulary) if len(inside) < 12 else None
    return found


def _keep_row(ctx: Context, draft: TaskDraft, values: dict[str, Any], where: dict[str, Span]) -> None:
    """Set what the other cells of a task's row say."""
    if draft.row is None:
        return
    row, columns = draft.row
    for name in ("effort", "estimate", "depends", "owner", "priority"):
        cell = columns.cell(row, name)
        if cell.text.strip():
            field = field_of_cell(name, name, cell)
            _keep_field(ctx, field, values, where)
            if name == "effort" and not values.get("estimate"):
                values["estimate"] = duration_of(cell.text, ctx.vocabulary, ctx.settings)
            if name == "estimate" and not values.get("effort"):
                values["effort"] = effort_of(cell.text, ctx.vocabulary)


def _step(ctx: Context, item: Item) -> Step:
    lines = item.head.lines
    head = ctx.head(lines[0] if lines else Inline(()), ids=False)
    box = State.DONE if item.box and item.box.ticked else State.TODO if item.box else head.box
    state = head.state if head.state is State.DROPPED else box or head.state or State.TODO
    return Step(span=item.span, where=head.where, text=head.text, state=state)


def criteria_of(ctx: Context, block: List) -> list[Criterion]:
    """The criteria of a list; of items in named groups the items count, not the groups."""
    return [criterion for item in block.items for criterion in _criteria_of_item(ctx, item)]


def _criteria_of_item(ctx: Context, item: Item) -> Iterator[Criterion]:
    inner = [rest for rest in item.rest if isinstance(rest, List)]
    text = item.head.text.rstrip()
    group = (
        bool(inner) and not has_box(item) and (text.endswith((":", "\uff1a")) or any(_boxes(rest) for rest in inner))
    )
    if group:
        for rest in inner:
            yield from criteria_of(ctx, rest)
        return
    fields = ctx.line_fields(item.head)
    found = criterion_of(ctx, item)
    if found.text and not (fields and fields[0].marked and fields[0].name in ("effort", "estimate")):
        yield found


def _boxes(block: List) -> bool:
    return any(has_box(item) for item in block.items)


def criterion_of(ctx: Context, item: Item) -> Criterion:
    """The criterion that an item is; to do where it bears no mark."""
    inline = one_line(item.head)
    head = ctx.head(inline, ids=False)
    box = State.DONE if item.box and item.box.ticked else State.TODO if item.box else head.box
    state = head.state if head.state is State.DROPPED else box or leading_mark(inline.text)[0] or head.state
    where = {**head.where, "box": item.box.span} if item.box else head.where
    return Criterion(span=item.span, where=where, text=_keep_amounts(head.text, inline), state=state or State.TODO)


def _keep_amounts(text: str, inline: Inline) -> str:
    """A criterion keeps the durations in it: they are what it demands."""
    return text or " ".join(inline.text.split())
