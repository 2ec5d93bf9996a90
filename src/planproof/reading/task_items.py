"""Which headings, items and rows are tasks: the rules of the plan language, first that applies."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import Final

from planproof.markdown import EMPTY, Block, Inline, Item, List, Paragraph, Row, Table
from planproof.model import State
from planproof.reading.context import Context
from planproof.reading.heads import Head
from planproof.reading.ids import is_id
from planproof.reading.marks import BOXES, CIRCLES, EMOJI, state_of
from planproof.reading.outline import Section
from planproof.reading.pieces import CRITERIA, WORK, Piece, label_blocks, pieces_of
from planproof.reading.tables import Columns, columns_of
from planproof.reading.words import fold
from planproof.text import Span

_NO_TASKS: Final = CRITERIA | {
    "deliverables",
    "metrics",
    "questions",
    "risks",
    "mitigation",
    "dependencies",
    "rollback",
    "non_goals",
    "future_work",
    "files",
    "files_create",
    "files_modify",
    "files_delete",
    "files_test",
}
"""Labels whose lists are never tasks, checkboxes or not."""


_NO_NUMBERED: Final = _NO_TASKS | {"problems", "goals", "goal", "notes", "decisions", "exists", "checks", "features"}
"""Labels whose numbered items are no tasks."""


class TaskDraft:
    """A task as it was found, before its surroundings are asked for what it does not say itself.

    Attributes:
        head: its first line, taken apart.
        box: the state of its checkbox, none where it has none.
        number: of its item in a numbered list.
        body: what stands below its first line.
        section: in which it stands; for a heading its own.
        row: the table row that it was read from, with the columns of the table.
    """

    __slots__ = ("body", "box", "head", "label", "number", "row", "section", "span")

    def __init__(self, head: Head, span: Span, section: Section, body: list[Piece]) -> None:
        self.head = head
        self.span = span
        self.section = section
        self.body = body
        self.box: State | None = head.box
        self.number: str | None = None
        self.row: tuple[Row, Columns] | None = None
        self.label = ""

    @property
    def id(self) -> str | None:
        """As written; else the number of its item."""
        return self.head.id or self.number


def find_tasks(ctx: Context, home: Section, sections: list[Section]) -> list[TaskDraft]:
    """The tasks of a phase, sought only once: whether there are any is asked before they are read.

    Args:
        ctx: the text.
        home: the section of the phase itself.
        sections: all sections of the phase, `home` first, in order of the text; inner phases left out.
    """
    known: tuple[list[Section], list[TaskDraft]] | None = ctx.drafts.get(id(home))
    if known is None or known[0] != sections:
        known = ctx.drafts[id(home)] = (sections, _find_tasks(ctx, home, sections))
    return known[1]


def _find_tasks(ctx: Context, home: Section, sections: list[Section]) -> list[TaskDraft]:
    heads = [section for section in sections if section is not home and _task_heading(ctx, section)]
    inside = {id(inner) for head in heads for inner in head.walk()}
    outside = [piece for section in sections if id(section) not in inside for piece in _pieces(ctx, home, section)]
    if heads:
        drafts = [draft for head in _outermost(heads) for draft in _heading_tasks(ctx, head)]
        drafts += [draft for piece in outside for draft in _with_ids(ctx, piece)]
        known = {draft.head.id for draft in drafts}
        drafts += [draft for piece in outside for draft in _table_tasks(ctx, piece) if _row_id(draft) in known]
        return sorted(drafts, key=lambda draft: draft.span.start)
    if home.level == 0:
        outside = [piece._replace(topic="work") if _loose_boxes(piece) else piece for piece in outside]
    for rule in (_labelled, _boxed, _numbered, _rows, _bulleted):
        drafts = rule(ctx, home, outside)
        if drafts:
            spans = {draft.span for draft in drafts}
            more = [draft for piece in outside for draft in _with_ids(ctx, piece, spans)]
            return sorted([*drafts, *more], key=lambda draft: draft.span.start)
    return [draft for piece in outside for draft in _with_ids(ctx, piece)]


def _loose_boxes(piece: Piece) -> bool:
    """Whether a block outside all phases is a checklist that no label gives to something else."""
    return isinstance(piece.block, List) and piece.topic not in _NO_TASKS and any_box(piece.block)


def _pieces(ctx: Context, home: Section, section: Section) -> Sequence[Piece]:
    return pieces_of(ctx, section, inner_topic(home, section))


def inner_topic(home: Section, section: Section) -> str | None:
    """The topic of the nearest known heading between a section and the phase that it stands in; a title is none."""
    inner: Section | None = section
    while inner is not None and inner is not home and not inner.is_title:
        if inner.topic is not None:
            return inner.topic
        inner = inner.parent
    return None


def _task_heading(ctx: Context, section: Section) -> bool:
    if section.task is None or section.is_title or (section.phase is not None and not section.phase.weak):
        return False
    if section.task.word:
        return True
    return fold(section.task.text) not in ctx.vocabulary.explains


def _outermost(heads: list[Section]) -> list[Section]:
    """The task headings that stand in no other one; a number over a group of `Task N` headings gives way to them."""
    named = {id(ancestor) for head in heads if head.task and head.task.word for ancestor in head.ancestors()}
    heads = [head for head in heads if (head.task and head.task.word) or id(head) not in named]
    inner = {id(section) for head in heads for section in head.walk() if section is not head}
    return [head for head in heads if id(head) not in inner]


def _heading_tasks(ctx: Context, section: Section) -> list[TaskDraft]:
    """A task heading; or the rows or items with ids of their own that it only groups."""
    body = [piece for inner in section.walk() for piece in _pieces(ctx, section, inner)]
    assert section.task is not None
    rows = [draft for piece in body for draft in _table_tasks(ctx, piece) if _row_id(draft)]
    if not rows and not section.task.word:
        rows = [draft for piece in body for draft in _with_ids(ctx, piece, certain=True)]
    if rows:
        return rows
    return [TaskDraft(section.task, section.span, section, body)]


def _row_id(draft: TaskDraft) -> str | None:
    """The id of a row, in the cell of its task or in a column of ids; a plain number is none."""
    return draft.head.id or (draft.number if is_id(draft.number or "") else None)


def _labelled(ctx: Context, _: Section, pieces: list[Piece]) -> list[TaskDraft]:
    """Items and rows under a Tasks label or heading."""
    drafts: list[TaskDraft] = []
    for piece in pieces:
        if piece.topic in WORK:
            drafts += _items(ctx, piece) if isinstance(piece.block, List) else _table_tasks(ctx, piece)
    return drafts


def _boxed(ctx: Context, _: Section, pieces: list[Piece]) -> list[TaskDraft]:
    """Checkbox items at the outermost level that has checkboxes."""
    return [
        draft
        for piece in pieces
        if isinstance(piece.block, List) and piece.topic not in _NO_TASKS and any_box(piece.block)
        for draft in _items(ctx, piece)
    ]


def _numbered(ctx: Context, home: Section, pieces: list[Piece]) -> list[TaskDraft]:
    """Numbered items directly inside the phase."""
    return [
        draft
        for piece in pieces
        if isinstance(piece.block, List)
        and piece.block.start is not None
        and piece.section is home
        and piece.topic not in _NO_NUMBERED
        for draft in _items(ctx, piece)
    ]


def _rows(ctx: Context, _: Section, pieces: list[Piece]) -> list[TaskDraft]:
    """Rows of a table with a column of tasks."""
    return [draft for piece in pieces if piece.topic not in _NO_TASKS for draft in _table_tasks(ctx, piece)]


def _bulleted(ctx: Context, home: Section, pieces: list[Piece]) -> list[TaskDraft]:
    """Bulleted items directly inside the phase, under no label."""
    return [
        draft
        for piece in pieces
        if isinstance(piece.block, List)
        and piece.block.start is None
        and piece.section is home
        and piece.topic is None
        and not piece.labelled
        for draft in _items(ctx, piece)
    ]


def has_box(item: Item) -> bool:
    """Whether an item bears a checkbox, GFM's or one of the wider sort (`[~]`)."""
    text = item.head.text
    return item.box is not None or (text[:1] == "[" and text[2:3] == "]" and text[3:4] in (" ", "*"))


def any_box(block: List) -> bool:
    """Whether a list or one inside it has a checkbox."""
    return any(
        has_box(item) or any(any_box(inner) for inner in item.rest if isinstance(inner, List)) for item in block.items
    )


def numbered_items(block: List) -> Iterator[tuple[str | None, Item]]:
    """The items of a list, each with its number where the list is ordered."""
    if block.start is None:
        return ((None, item) for item in block.items)
    return ((str(number), item) for number, item in enumerate(block.items, start=block.start))


def outermost_boxes(block: List) -> Iterator[tuple[str | None, Item]]:
    """The items at the outermost level that has checkboxes, with their numbers."""
    boxed = [(number, item) for number, item in numbered_items(block) if has_box(item)]
    if boxed:
        yield from boxed
        return
    for item in block.items:
        for inner in item.rest:
            if isinstance(inner, List):
                yield from outermost_boxes(inner)


def _items(ctx: Context, piece: Piece) -> Iterator[TaskDraft]:
    """The tasks of a list: its checkbox items if it has any, else its outermost items; fields are none."""
    block = piece.block
    assert isinstance(block, List)
    circles = _tells_states(block)
    for number, item in outermost_boxes(block) if any_box(block) else numbered_items(block):
        if not _is_field(ctx, item):
            draft = item_draft(ctx, number, item, piece)
            if circles and draft.head.state is None and item.head.text[:1] in CIRCLES:
                draft.head = _with_circle(draft.head, item.head)
            if draft.head.text:
                yield draft


def _tells_states(block: List) -> bool:
    """Whether coloured circles before the items of a list are states: others of them are marked done or to do."""
    signs = {item.head.text[:1] for item in block.items}
    return not CIRCLES.isdisjoint(signs) and any(
        sign not in CIRCLES and EMOJI.get(sign) in (State.DONE, State.TODO) for sign in signs
    )


def _with_circle(head: Head, line: Inline) -> Head:
    """A first line whose leading circle is its state."""
    return head._replace(state=EMOJI.get(line.text[0]), where={**head.where, "state": line.source(0, 1)})


def _is_field(ctx: Context, item: Item) -> bool:
    """Whether an item is a field of its surroundings (`- [ ] Estimate: 2 h`) and no task."""
    lines = item.head.lines
    fields = ctx.line_fields(lines[0]) if lines else []
    return (
        bool(fields)
        and fields[0].name in _TASK_FIELDS
        and (fields[0].marked or item.box is None or len(fields[0].text) < 30)
    )


_TASK_FIELDS: Final = frozenset(
    {
        "status",
        "effort",
        "estimate",
        "actual",
        "depends",
        "owner",
        "priority",
        "goal",
        "created",
        "updated",
        "tags",
        "risk",
        "mitigation",
    }
)


def item_draft(ctx: Context, number: str | None, item: Item, piece: Piece) -> TaskDraft:
    """The task that an item is; `number` is that of the item in an ordered list."""
    lines = item.head.lines
    first = _first_words(ctx, lines)
    head = ctx.head(first)
    body = list(label_blocks(ctx, item.rest, piece.section)) if item.rest else []
    if len(lines) > 1:
        rest = Inline(tuple(run for line in lines[1:] for run in (*line.raw, ("\n", line.span.end, line.span.end, 32))))
        body.insert(0, Piece(Paragraph(rest.span, rest), None, False, piece.section))
    draft = TaskDraft(head, item.span, piece.section, body)
    if item.box is not None:
        draft.box = State.DONE if item.box.ticked else State.TODO
    draft.number = number
    return draft


def _first_words(ctx: Context, lines: list[Inline]) -> Inline:
    """An item's first paragraph up to the first line that is a field."""
    if len(lines) < 2:
        return lines[0] if lines else EMPTY
    runs = list(lines[0].raw)
    for line in lines[1:]:
        if ctx.line_fields(line):
            break
        runs += [(" ", line.span.start, line.span.start, 0), *line.raw]
    return Inline(tuple(runs))


def _with_ids(ctx: Context, piece: Piece, known: Container[Span] = (), *, certain: bool = False) -> list[TaskDraft]:
    """The items of a list, at any depth, that bear a task id of their own and are not known as tasks."""
    if not isinstance(piece.block, List):
        return []
    found: list[TaskDraft] = []
    stack = [*numbered_items(piece.block)]
    stack.reverse()
    while stack:
        number, item = stack.pop()
        if _may_bear_id(item) and item.span not in known:
            draft = item_draft(ctx, number, item, piece)
            if draft.head.id and _task_id(draft.head) and (not certain or draft.head.word or "." in draft.head.id):
                found.append(draft)
        inner = [nested for rest in item.rest if isinstance(rest, List) for nested in numbered_items(rest)]
        stack += reversed(inner)
    return found


def _may_bear_id(item: Item) -> bool:
    return has_box(item) and any(map(str.isdigit, item.head.text[:14]))


def _task_id(head: Head) -> bool:
    """Whether an id is one that people give to tasks alone: dotted, `T012`, or behind the word Task."""
    identifier = head.id or ""
    return (
        head.word not in ("", "step", "test", "doc")
        or "." in identifier
        or (identifier[:1] == "T" and identifier[1:].isdigit())
    )


def _table_tasks(ctx: Context, piece: Piece) -> Iterator[TaskDraft]:
    """The rows of a table that has a column of tasks."""
    block: Block = piece.block
    if not isinstance(block, Table):
        return
    columns = columns_of(block, ctx.vocabulary)
    at = columns.task
    if at is None:
        return
    for row in block.rows:
        head = _row_head(ctx, columns, row, row.cells[at].inline)
        if not head.text or fold(head.text) in ctx.vocabulary.totals:
            continue
        draft = TaskDraft(head, row.span, piece.section, [])
        draft.row = (row, columns)
        draft.number = columns.words(row, "id") or None
        draft.box = _cell_state(ctx, columns.words(row, "status")) or draft.box
        yield draft


def _cell_state(ctx: Context, words: str) -> State | None:
    """The state in a cell of states: a box alone, or a word or emoji."""
    if len(words) == 3 and words[0] == "[" and words[2] == "]" and words[1] in BOXES:
        return BOXES[words[1]]
    return state_of(words, ctx.vocabulary)


def _row_head(ctx: Context, columns: Columns, row: Row, cell: Inline) -> Head:
    """The task of a row; where its cell holds only an id, the words are those of the column that describes it."""
    words = cell.text.strip()
    if is_id(words) and columns.index("text") is not None:
        head = ctx.head(columns.cell(row, "text"), ids=False)
        return head._replace(id=words, where={**head.where, "id": cell.span})
    return ctx.head(cell)
