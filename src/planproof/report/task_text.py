"""Phases and tasks, in lists and alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planproof.model import Criterion, FileChange, Phase, Step, Task
from planproof.model.address import Addresses, words
from planproof.model.answers import Opened
from planproof.model.progress import progress
from planproof.report.lines import EMPTY, Line, Part, join, table
from planproof.report.parts import hours, mark
from planproof.report.style import STATE_ROLES, Role, Style

LABELS = 13
"""Columns for the names of facts."""


def task_rows(tasks: Iterable[Task], known: Addresses, style: Style) -> Iterator[list[Line]]:
    """Tasks as rows: mark, address, text, facts."""
    for task in tasks:
        facts = join(_facts(task, style), ("  ", Role.PLAIN)).fit(style.columns // 3, style.glyphs.ellipsis)
        text = Line((words(task), Role.QUIET if task.state.closed else Role.PLAIN))
        yield [mark(task.state, style), Line((known.of(task), Role.ADDRESS)), text, facts]


def _facts(task: Task, style: Style) -> Iterator[Line]:
    yield Line(task.effort.value if task.effort else "")
    yield hours(task.estimate, style)
    yield Line(owner(task.owner))
    yield Line(("optional" if task.optional else "", Role.QUIET))
    yield Line((f"after {', '.join(task.depends_on)}" if task.depends_on and not task.state.closed else "", Role.QUIET))


def owner(name: str | None) -> str:
    """A person as plans name them."""
    return f"@{name.removeprefix('@')}" if name else ""


def task_text(opened: Opened, task: Task, phase: Phase, style: Style) -> Iterator[Line]:
    """All that the plan says of one task."""
    known = opened.known
    yield from _title(Line(mark(task.state, style), " ", (known.of(task), Role.ADDRESS), "  "), words(task), style)
    yield Line((str(opened.place(task)), Role.QUIET))
    named = phase.name or phase.number
    facts = {
        "state": Line((task.state.value, STATE_ROLES[task.state])),
        "phase": Line((known.of(phase), Role.ADDRESS), f" {phase.name or ''}") if named else Line(),
        "effort": join([Line(task.effort.value if task.effort else ""), hours(task.estimate, style)], ", "),
        "owner": Line(owner(task.owner)),
        "priority": Line(task.priority or ""),
        "tags": Line(", ".join(task.tags)),
        "after": Line(", ".join(task.depends_on)),
        "optional": Line("yes" if task.optional else ""),
    }
    for name, value in facts.items():
        yield from labelled(name, [value], style)
    yield from details(task, style)


def details(task: Task, style: Style, *, indent: int = 2, steps: bool = True) -> Iterator[Line]:
    """The steps of a task, what it must fulfil, how that is checked, the files that it touches."""
    facts = {
        "steps": [_stated(step, style) for step in task.steps] if steps else [],
        "done when": [Line(criterion.text) for criterion in task.acceptance],
        "check": [Line(check) for check in task.checks],
        "files": [file_line(file) for file in task.files],
    }
    for name, values in facts.items():
        yield from labelled(name, values, style, indent, whole=name in ("check", "files"))


def file_line(file: FileChange) -> Line:
    """A file and what is to happen to it."""
    return Line(file.path, (f" ({file.change.value})" if file.change.value != "unknown" else "", Role.QUIET))


def labelled(
    name: str, values: Iterable[Line], style: Style, indent: int = 2, *, whole: bool = False
) -> Iterator[Line]:
    """A fact with its name before it; empty ones are left out. What is to be copied stays whole on its line."""
    label: Part = (name.ljust(LABELS), Role.QUIET)
    for value in values:
        room = style.columns - indent - LABELS
        lines = [value] if whole else value.wrap(room, 4, style.glyphs.ellipsis)
        for line in lines if value.pieces else []:
            yield Line(" " * indent, label, line)
            label = " " * LABELS


def phase_text(opened: Opened, phase: Phase, style: Style) -> Iterator[Line]:
    """All that the plan says of one phase, its tasks as a list."""
    known = opened.known
    found = progress(phase.tasks)
    yield from _title(
        Line(mark(phase.state, style), " ", (known.of(phase), Role.ADDRESS), "  "), phase.name or "", style
    )
    yield Line((str(opened.place(phase)), Role.QUIET))
    yield from labelled("state", [Line((phase.state.value, STATE_ROLES[phase.state]))], style)
    if found.total:
        yield from labelled("progress", [Line(f"{found.done} of {found.total} tasks done")], style)
    yield from labelled("goal", [Line(phase.goal or "")], style)
    yield from labelled("effort", [Line(phase.effort.value if phase.effort else "")], style)
    yield from labelled("estimate", [hours(phase.estimate, style)], style)
    yield from labelled("actual", [hours(phase.actual, style)], style)
    yield from labelled("owner", [Line(owner(phase.owner))], style)
    yield from labelled("after", [Line(", ".join(phase.depends_on))], style)
    yield from labelled("done when", [_stated(criterion, style) for criterion in phase.acceptance], style)
    if phase.tasks:
        yield EMPTY
        for lines in table([*task_rows(phase.tasks, known, style)], style, indent=2, flexible=2, most=3):
            yield from lines


def _stated(node: Step | Criterion, style: Style) -> Line:
    return Line(mark(node.state, style), " ", node.text)


def _title(before: Line, text: str, style: Style) -> Iterator[Line]:
    first, *rest = Line((text, Role.STRONG)).wrap(style.columns - before.columns, 20, style.glyphs.ellipsis)
    yield Line(before, first)
    yield from (Line(" " * before.columns, line) for line in rest)
