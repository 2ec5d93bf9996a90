"""One plan, or a part of it, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from planproof.model import Criterion, Dependency, Goal, Metric, Phase, Plan, State, Task
from planproof.model.address import Addresses
from planproof.model.answers import Opened, Shown, Slice
from planproof.model.progress import computed_status, plan_progress, progress
from planproof.report.lines import EMPTY, Line, join, table
from planproof.report.parts import bar, count, heading, hours, mark, ratio, status_line
from planproof.report.register_text import files_text, questions_text, risks_text, timeline_text
from planproof.report.style import Role, Style
from planproof.report.task_text import phase_text, task_rows, task_text


def show_text(shown: Shown, style: Style) -> Iterator[Line]:
    """The whole plan, the sections, or the part that was asked for."""
    if shown.part is None and not shown.sections:
        return plan_text(shown.opened, style)
    node = shown.part.node if shown.part else None
    if isinstance(node, Task) and shown.part and isinstance(shown.part.owner, Phase):
        return task_text(shown.opened, node, shown.part.owner, style)
    if isinstance(node, Phase):
        return phase_text(shown.opened, node, style)
    return _verbatim(shown.slices)


def plan_text(opened: Opened, style: Style) -> Iterator[Line]:
    """All that a person wants to know of a plan, in the order in which they ask."""
    plan, known = opened.plan, opened.known
    yield from _header(opened, style)
    parts = (
        _phases(plan, known, style),
        _items("Goals", plan.goals, known, style),
        _items("Criteria", plan.criteria, known, style),
        _items("Metrics", plan.metrics, known, style),
        risks_text(plan, known, style),
        questions_text(plan, known, style),
        timeline_text(plan, style),
        files_text(plan, style),
        _items("Dependencies", plan.dependencies, known, style),
        _understanding(plan, style),
    )
    for part in parts:
        lines = list(part)
        yield from [EMPTY, *lines] if lines else []


def _verbatim(slices: Iterable[Slice]) -> Iterator[Line]:
    """The words of the plan themselves, line by line."""
    for index, piece in enumerate(slices):
        yield from [EMPTY] if index else []
        yield from map(Line, piece.source.slice(piece.span).splitlines())


def _header(opened: Opened, style: Style) -> Iterator[Line]:
    plan = opened.plan
    found = plan_progress(plan)
    dot = (f" {style.glyphs.dot} ", Role.QUIET)
    yield from Line((heading(plan.title, opened.name), Role.STRONG)).wrap(style.columns, 3, style.glyphs.ellipsis)
    yield from (Line((path, Role.QUIET)) for path in (opened.path, *opened.companions))
    dates = [f"{name} {date}" for name, date in (("created", plan.created), ("updated", plan.updated)) if date]
    facts = [*dates, plan.owner or "", *(f"#{tag}" for tag in plan.tags)]
    yield join([status_line(plan.status, computed_status(plan)), *map(Line, facts)], dot)
    if found.total:
        tasks = count(found.total, "task" if any(phase.tasks for phase in plan.phases) else "phase")
        left = [f"{number} {name}" for name, number in (("doing", found.doing), ("blocked", found.blocked)) if number]
        yield Line(bar(found, style, 20), f"  {found.done} of {tasks} done", *(f", {words}" for words in left))


def _phases(plan: Plan, known: Addresses, style: Style) -> Iterator[Line]:
    """Phases with their tasks under them."""
    if not plan.phases:
        return
    yield Line(("Phases" if plan.phases[0].name or plan.phases[0].number else "Tasks", Role.STRONG))
    heads = table([_phase_row(phase, known, style) for phase in plan.phases], style, indent=2, flexible=1, most=2)
    tasks = [task for phase in plan.phases for task in phase.tasks]
    rows = iter(table([*task_rows(tasks, known, style)], style, indent=4, flexible=2, most=2) if tasks else [])
    for phase, head in zip(plan.phases, heads, strict=True):
        yield from head if phase.name or phase.number else []
        for _ in phase.tasks:
            yield from next(rows)


def _phase_row(phase: Phase, known: Addresses, style: Style) -> list[Line]:
    found = progress(phase.tasks)
    return [
        Line(mark(phase.state, style), " ", (known.of(phase), Role.ADDRESS)),
        Line((phase.name or "", Role.STRONG)),
        bar(found, style) if found.total else Line(),
        ratio(found) if found.total else Line(),
        Line(phase.effort.value if phase.effort else ""),
        hours(phase.estimate, style),
        Line(("after " + ", ".join(phase.depends_on) if phase.depends_on else "", Role.QUIET)),
    ]


def _items(
    name: str, items: Sequence[Goal | Criterion | Metric | Dependency], known: Addresses, style: Style
) -> Iterator[Line]:
    """A list of the plan, each item with its mark if it has one."""
    if not items:
        return
    done = sum(item.state is State.DONE for item in items)
    marked = any(item.state for item in items)
    yield Line((name, Role.STRONG), f"  {done}/{len(items)}" if marked else f"  {len(items)}")
    rows = [[_mark(item.state, style), Line((known.of(item), Role.ADDRESS)), Line(item.text)] for item in items]
    for lines in table(rows, style, indent=2, flexible=2, most=3):
        yield from lines


def _mark(state: State | None, style: Style) -> Line:
    return mark(state, style) if state else Line()


def _understanding(plan: Plan, style: Style) -> Iterator[Line]:
    """How much was understood, and the headings that were not."""
    found = plan.understanding
    if not found.lines:
        return
    told = f"Understood: {found.share:.0%} of {count(found.lines, 'line')}."
    names = "; ".join(found.unnamed)
    text = f"{told} Headings without a known meaning: {names}" if names else told
    yield from Line((text, Role.QUIET)).wrap(style.columns, 4, style.glyphs.ellipsis)
