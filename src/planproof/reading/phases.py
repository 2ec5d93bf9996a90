"""The phases of a plan: which headings open one, which only mention it, and what stands in each."""

from __future__ import annotations

from typing import Any, Final

from planproof.markdown import List, Paragraph
from planproof.model import Criterion, Phase, State, Status, Task
from planproof.reading.amounts import duration_of
from planproof.reading.context import Context
from planproof.reading.dependencies import phase_references
from planproof.reading.fields import Field, fields_of_blocks
from planproof.reading.ids import is_id
from planproof.reading.marks import leading_mark, state_of
from planproof.reading.outline import Section
from planproof.reading.phase_groups import PhaseGroup, phase_groups
from planproof.reading.pieces import CRITERIA, WORK, Piece, pieces_of
from planproof.reading.task_body import amounts, criteria_of, read_task
from planproof.reading.task_items import TaskDraft, find_tasks, has_box
from planproof.reading.topics import topic_of
from planproof.reading.words import fold
from planproof.records import record, replace
from planproof.text import Span

_PHASE_CRITERIA: Final = CRITERIA | {"deliverables"}


@record
class Work:
    """The phases of a text, and the sections that they are made of and that they are headed by, by identity."""

    phases: tuple[Phase, ...]
    sections: frozenset[int]
    homes: frozenset[int]


def read_phases(ctx: Context, status: Status | None) -> Work:
    """All phases in order of the text, tasks settled. `status` is the plan's own, as its header says it."""
    phases: list[Phase] = []
    sections: set[int] = set()
    groups = phase_groups(ctx)
    ctx.numbers = frozenset(group.number for group in groups if group.number)
    earlier: list[str] = []
    for group in groups:
        phases.append(_read(ctx, group, status, earlier))
        earlier += [group.number] if group.number else []
        own = group.sections if group.named else [s for s in group.sections if _inside_task(s, group)]
        sections.update(id(inner) for section in own for inner in (section.walk() if not group.named else (section,)))
        sections.update(id(inner) for section in group.criteria for inner in section.walk())
    homes = frozenset(id(home) for group in groups if group.named for home in group.homes)
    return Work(phases=tuple(_without_twins(phases)), sections=frozenset(sections), homes=homes)


def _without_twins(phases: list[Phase]) -> list[Phase]:
    """Rows of a task table outside the phases fill up the tasks that they name; what is left of them is a phase."""
    loose = next((phase for phase in phases if phase.number is None and phase.name is None), None)
    if loose is None or len(phases) == 1:
        return phases
    twins = {task.id: task for task in loose.tasks if task.id}
    known = {task.id for phase in phases if phase is not loose for task in phase.tasks if task.id}
    rest = tuple(task for task in loose.tasks if task.id not in known)
    kept = []
    for phase in phases:
        if phase is not loose:
            tasks = tuple(fill(task, twins[task.id]) if task.id in twins else task for task in phase.tasks)
            kept.append(replace(phase, tasks=tasks) if tasks != phase.tasks else phase)
        elif rest:
            kept.append(replace(phase, tasks=rest, state=state_of_tasks(rest)))
    return kept


def _read(ctx: Context, group: PhaseGroup, status: Status | None, earlier: list[str]) -> Phase:
    """One phase from all the places where it is written."""
    values = _values(ctx, group, earlier)
    found = [(section, _drafts(ctx, section, group)) for section in group.homes]
    drafts = _best(ctx, found)
    mark = values.pop("mark")
    ctx.asides += [piece for draft in drafts for piece in draft.body if piece.topic == "questions"]
    acceptance = _acceptance(ctx, group, {draft.span for draft in drafts})
    settled = [(draft, _settled(ctx, draft, mark, status)) for draft in drafts]
    if _closes(settled):
        draft, last = settled[-1]
        acceptance = (*acceptance, *last.acceptance)
        settled[-1] = (draft, replace(last, acceptance=()))
    _closing_dependencies(ctx, drafts, values, earlier)
    settled = [(draft, _plain_task(ctx, draft, task)) for draft, task in settled]
    if mark is None and status is Status.PLANNING and all(_decorated(ctx, draft) for draft in drafts):
        settled = [(draft, replace(task, state=State.TODO)) for draft, task in settled]
    if mark is None and _not_begun(settled, status):
        acceptance = _plain(ctx, acceptance)
    tasks = _merged(settled)
    return Phase(
        span=_span(group, tasks),
        number=group.number,
        name=group.name,
        parent=group.parent,
        tasks=tuple(tasks),
        acceptance=acceptance,
        state=_state(mark, tasks, status),
        **values,
    )


def _decorated(ctx: Context, part: TaskDraft | Criterion) -> bool:
    """Whether a part has no mark but a tick before its words."""
    where = part.head.where if isinstance(part, TaskDraft) else part.where
    boxed = part.box is not None if isinstance(part, TaskDraft) else "box" in where
    if boxed or "state" not in where:
        return False
    data, span = ctx.source.data, where["state"]
    sign = data[span.start : span.end].decode("utf-8", errors="replace")
    return leading_mark(sign)[0] is State.DONE and not data[part.span.start : span.start].strip(_BULLETS)


_BULLETS: Final = b" \t>-*+#.)0123456789"


def _plain(ctx: Context, criteria: tuple[Criterion, ...]) -> tuple[Criterion, ...]:
    """Criteria of what has not begun: a tick before each of them is decoration."""
    if criteria and all(_decorated(ctx, criterion) for criterion in criteria):
        return tuple(replace(criterion, state=State.TODO) for criterion in criteria)
    return criteria


def _plain_task(ctx: Context, draft: TaskDraft, task: Task) -> Task:
    """A task with an empty box has no criterion that is met because a tick adorns all of them."""
    if draft.box is not State.TODO or task.state is not State.TODO or not task.acceptance:
        return task
    plain = _plain(ctx, task.acceptance)
    return task if plain is task.acceptance else replace(task, acceptance=plain)


def _not_begun(settled: list[tuple[TaskDraft, Task]], status: Status | None) -> bool:
    """Whether each task of a phase has an empty box, or none is begun in a plan that is being planned."""
    if any(task.state is not State.TODO for _, task in settled):
        return False
    return status is Status.PLANNING or (bool(settled) and all(draft.box is State.TODO for draft, _ in settled))


def _closes(settled: list[tuple[TaskDraft, Task]]) -> bool:
    """Whether criteria below the last of several task headings are the phase's: no other task has any."""
    if len(settled) < 2 or any(draft.section.task is not draft.head for draft, _ in settled):
        return False
    return bool(settled[-1][1].acceptance) and not any(task.acceptance for _, task in settled[:-1])


def _closing_dependencies(ctx: Context, drafts: list[TaskDraft], values: dict[str, Any], earlier: list[str]) -> None:
    """A dependency field below the last task heading that names phases is the phase's."""
    if "depends_on" in values or not drafts or drafts[-1].section.task is not drafts[-1].head:
        return
    for field in ctx.fields(drafts[-1].section):
        if field.name == "depends":
            found = phase_references(field.text, ctx.vocabulary, earlier, ctx.numbers)
            if found:
                values["depends_on"] = found


def _span(group: PhaseGroup, tasks: list[Task]) -> Span:
    """From its heading to its end; of a nameless phase from its first task to its last."""
    if group.named or not tasks:
        return group.homes[0].span
    return tasks[0].span.to(tasks[-1].span)


def _state(mark: State | None, tasks: list[Task], status: Status | None) -> State:
    """The phase's own mark, else what its tasks say."""
    if mark is not None:
        return mark
    if not tasks:
        return State.DONE if status is Status.COMPLETED else State.TODO
    return state_of_tasks(tasks)


def state_of_tasks(tasks: list[Task] | tuple[Task, ...]) -> State:
    """All closed: done; some closed or begun: doing; else to do."""
    if tasks and all(task.state.closed for task in tasks):
        return State.DONE
    if any(task.state.closed or task.state is State.DOING for task in tasks):
        return State.DOING
    return State.TODO


def _settled(ctx: Context, draft: TaskDraft, mark: State | None, status: Status | None) -> Task:
    around = draft.section if draft.section.task is None else draft.section.parent
    inherited = ctx.inherited(around)
    if inherited is None:
        inherited = mark if mark is not None else State.DONE if status is Status.COMPLETED else None
    return read_task(ctx, draft, inherited)


def _drafts(ctx: Context, home: Section, group: PhaseGroup) -> list[TaskDraft]:
    return find_tasks(ctx, home, group.inside(home))


def _best(ctx: Context, found: list[tuple[Section, list[TaskDraft]]]) -> list[TaskDraft]:
    """Of a phase that is written twice: the list with checkboxes or under a Tasks label has its tasks."""
    return max(((_rank(ctx, section, drafts), -index, drafts) for index, (section, drafts) in enumerate(found)))[2]


def _rank(ctx: Context, section: Section, drafts: list[TaskDraft]) -> int:
    """How surely a list found in one place is the list of a phase's tasks."""
    if not drafts:
        return 0
    if any(draft.box is not None and draft.row is None for draft in drafts):
        return 4
    if any(piece.topic in WORK for piece in pieces_of(ctx, section, section.topic)):
        return 4
    if any(draft.section.task is draft.head for draft in drafts):
        return 3
    return 2 if any(draft.number for draft in drafts) else 1


def _merged(settled: list[tuple[TaskDraft, Task]]) -> list[Task]:
    """A task that is written twice under one id is one task: its heading, else the first, filled up from the second."""
    merged: dict[Any, tuple[TaskDraft, Task]] = {}
    for index, (draft, task) in enumerate(settled):
        key: Any = draft.head.id or (draft.number if draft.row and is_id(draft.number or "") else None) or index
        if key not in merged:
            merged[key] = (draft, task)
            continue
        first, known = merged[key]
        if draft.section.task is draft.head and first.section.task is not first.head:
            merged[key] = (draft, fill(task, known, first))
        else:
            merged[key] = (first, fill(known, task, draft))
    return [task for _, task in merged.values()]


_FILLED: Final = (
    *("effort", "estimate", "owner", "priority", "depends_on"),
    *("acceptance", "checks", "steps", "files", "tags"),
)


def fill(task: Task, other: Task, draft: TaskDraft | None = None) -> Task:
    """A task with what it lacks taken from another reading of it, whose draft tells whether it bears a mark itself."""
    changes: dict[str, Any] = {}
    for name in _FILLED:
        if not getattr(task, name) and getattr(other, name):
            changes[name] = getattr(other, name)
    marked = draft is not None and (draft.box is not None or draft.head.state is not None)
    if task.state is State.TODO and other.state is not State.TODO and marked:
        changes["state"] = other.state
    if not changes:
        return task
    taken = {name: other.where[name] for name in changes if name in other.where}
    return replace(task, where={**task.where, **taken}, **changes)


def _values(ctx: Context, group: PhaseGroup, earlier: list[str]) -> dict[str, Any]:
    """What headings and fields say of a phase; of several places the first that says it counts."""
    values: dict[str, Any] = {"mark": None, "where": {}}
    for section in group.homes:
        head = section.phase.head if section.phase else ctx.head(section.heading, ids=False, heading=True) if (
            section.heading and group.named) else None  # fmt: skip
        if head is not None:
            for name in ("effort", "estimate", "owner"):
                if getattr(head, name) is not None and not values.get(name):
                    values[name] = getattr(head, name)
                    values["where"][name] = head.where[name]
            if values["mark"] is None and head.state is not None:
                values["mark"] = head.state
                values["where"]["state"] = head.where["state"]
        for field in _phase_fields(ctx, section):
            _keep(ctx, field, values, earlier)
    for section in group.sections:
        if (
            "depends_on" not in values
            and section.task is None
            and section.topic == "dependencies"
            and id(section.parent) in group.home_ids
        ):
            _depends_on_items(ctx, section, values, earlier)
    values["mark"] = values["mark"] or next(filter(None, map(ctx.mark, group.reports)), None)
    return values


def _depends_on_items(ctx: Context, section: Section, values: dict[str, Any], earlier: list[str]) -> None:
    """Phases named in a subheading Dependencies of a phase."""
    found: list[str] = []
    for block in section.blocks:
        lines = (
            [item.head for item in block.items]
            if isinstance(block, List)
            else [block.inline]
            if isinstance(block, Paragraph)
            else []
        )
        for line in lines:
            found += phase_references(line.text, ctx.vocabulary, earlier, ctx.numbers)
    if found:
        values["depends_on"] = tuple(dict.fromkeys(found))


def _phase_fields(ctx: Context, section: Section) -> list[Field]:
    """The fields in a phase's own text before its first task."""
    found: list[Field] = []
    for block in section.blocks:
        if isinstance(block, Paragraph):
            for line in block.inline.lines:
                found += ctx.line_fields(line)
        elif isinstance(block, List):
            if any(has_box(item) for item in block.items):
                continue
            for item in block.items:
                lines = item.head.lines
                fields = ctx.line_fields(lines[0]) if lines else []
                found += [
                    field
                    for field in fields
                    if field.marked or field.name in ("effort", "estimate", "depends", "status")
                ]
        else:
            found += list(_table_fields(ctx, block))
    return found


def _table_fields(ctx: Context, block: Any) -> list[Field]:
    return list(fields_of_blocks([block], ctx.vocabulary, ctx.line_fields))


def _keep(ctx: Context, field: Field, values: dict[str, Any], earlier: list[str]) -> None:
    found: dict[str, Any] = {}
    if field.name in ("effort", "estimate"):
        found = amounts(ctx, field)
    elif field.name == "actual":
        found["actual"] = duration_of(field.text, ctx.vocabulary, ctx.settings)
    elif field.name == "status":
        found["mark"] = state_of(field.text, ctx.vocabulary)
    elif field.name == "depends":
        found["depends_on"] = phase_references(field.text, ctx.vocabulary, earlier, ctx.numbers)
    elif field.name == "owner":
        found["owner"] = field.text.lstrip("@")
    elif field.name == "goal":
        found["goal"] = " ".join(field.value.text.split())
    for name, value in found.items():
        if value and not values.get(name):
            values[name] = value
            values["where"]["state" if name == "mark" else name] = field.value.span


def _acceptance(ctx: Context, group: PhaseGroup, taken: set[Any]) -> tuple[Criterion, ...]:
    """The criteria of a phase: lists and lines under its labels and headings of criteria, task bodies left out."""
    found: list[Criterion] = []
    for section in group.sections:
        if _inside_task(section, group):
            continue
        topic = _heading_topic(section, group)
        for piece in pieces_of(ctx, section, topic):
            found += _piece_criteria(ctx, piece, taken)
    for section in group.criteria:
        for inner in section.walk():
            for piece in pieces_of(ctx, inner, "criteria"):
                found += _piece_criteria(ctx, piece, taken)
    return tuple(found)


def _inside_task(section: Section, group: PhaseGroup) -> bool:
    inner: Section | None = section
    while inner is not None and id(inner) not in group.home_ids:
        if inner.task is not None:
            return True
        inner = inner.parent
    return False


def _heading_topic(section: Section, group: PhaseGroup) -> str | None:
    inner: Section | None = section
    while inner is not None and id(inner) not in group.home_ids:
        if inner.topic is not None:
            return inner.topic
        inner = inner.parent
    return None


def _piece_criteria(ctx: Context, piece: Piece, taken: set[Any]) -> list[Criterion]:
    block = piece.block
    if isinstance(block, Paragraph):
        return [criterion for line in block.inline.lines for criterion in _line_criteria(ctx, line)]
    if not isinstance(block, List) or piece.topic not in _PHASE_CRITERIA:
        return []
    found = [criterion for criterion in criteria_of(ctx, block) if criterion.span not in taken]
    marked = piece.topic in CRITERIA or any("state" in criterion.where for criterion in found)
    return found if marked or any(has_box(item) for item in block.items) else []


def _line_criteria(ctx: Context, line: Any) -> list[Criterion]:
    """A field of criteria with its text beside it is one criterion (`**Acceptance:** the build is green`)."""
    found = []
    for field in ctx.line_fields(line):
        topic = topic_of(field.key, ctx.vocabulary) if field.marked else ctx.vocabulary.topics.get(fold(field.key))
        if len(field.text) > 3 and topic in _PHASE_CRITERIA:
            head = ctx.head(field.value, ids=False)
            found.append(Criterion(span=field.span, text=head.text, state=head.state or State.TODO, where=head.where))
    return found
