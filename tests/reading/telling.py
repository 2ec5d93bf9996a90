"""Short ways to read a plan, and to say what was read."""

from collections.abc import Iterator
from typing import Any

import pytest

from planproof.markdown import Heading, Inline, Paragraph, parse
from planproof.model import Criterion, Entry, Node, Phase, Plan, State, Task
from planproof.model.settings import DEFAULTS, Settings
from planproof.reading import read_plan
from planproof.records import fields
from planproof.text import SourceText

TODO, DOING, BLOCKED, DONE, DROPPED = State


def bug(reason: str) -> pytest.MarkDecorator:
    """Marks what the plan language demands and the reader does not do yet."""
    return pytest.mark.xfail(strict=True, reason=reason)


def read(text: str | bytes, settings: Settings = DEFAULTS) -> Plan:
    return read_plan(SourceText.of(text), settings)


def line(text: str) -> Inline:
    """The first line of a text as the readers get it."""
    block = parse(SourceText.of(text))[0]
    assert isinstance(block, Paragraph | Heading)
    return block.inline


def tasks(text: str | bytes) -> list[Task]:
    """All tasks, whatever phase they stand in."""
    return [task for phase in read(text).phases for task in phase.tasks]


def in_phase(text: str) -> Phase:
    """The one phase of a plan whose phase has this text."""
    (phase,) = read(f"# Plan\n\n## Phase 1: Work\n\n{text}\n").phases
    assert (phase.number, phase.name) == ("1", "Work")
    return phase


def task(text: str) -> Task:
    """The one task of a phase that has this text."""
    (found,) = in_phase(text).tasks
    return found


def texts(found: Any) -> list[str]:
    """The texts of tasks, steps, criteria, entries, questions or risks."""
    return [part.text for part in found]


def states(found: Any) -> list[State | None]:
    return [part.state for part in found]


def phases(text: str | bytes) -> list[tuple[str | None, str | None]]:
    """Number and name of each phase."""
    return [(phase.number, phase.name) for phase in read(text).phases]


def outline(text: str | bytes) -> list[tuple[str | None, str | None, list[str]]]:
    """Number and name of each phase, and the texts of its tasks."""
    return [(phase.number, phase.name, texts(phase.tasks)) for phase in read(text).phases]


def marked(found: Any) -> list[tuple[str, State | None]]:
    """Text and state of criteria, entries, steps or tasks."""
    return [(part.text, part.state) for part in found]


def nodes(part: object) -> Iterator[Node]:
    """A part of a plan and all parts in it."""
    if isinstance(part, Node):
        yield part
        for name, value in fields(part):
            if name not in ("span", "where"):
                yield from nodes(value)
    elif isinstance(part, tuple | list):
        for item in part:
            yield from nodes(item)


# A plan as lines, one a thing, for the comparison of whole examples.

_SIGNS = {TODO: " ", DOING: "~", BLOCKED: "!", DONE: "x", DROPPED: "-"}


def tell(plan: Plan) -> str:
    """What was read, a line for each thing."""
    return "\n".join(_lines(plan)) + "\n"


def _lines(plan: Plan) -> Iterator[str]:
    yield _joined("title", plan.title)
    for name in ("created", "updated", "status", "owner", "tags"):
        value = getattr(plan, name)
        if value:
            yield _joined(name, ", ".join(value) if isinstance(value, tuple) else value)
    if plan.summary:
        yield _joined("summary", _short(plan.summary))
    if plan.current_state:
        yield from _entries("exists", plan.current_state.exists)
        yield from _entries("problem", plan.current_state.problems)
    for goal in plan.goals:
        yield _joined("goal", goal.rank or "-", _short(goal.text))
    yield from _criteria("criterion", plan.criteria)
    for phase in plan.phases:
        yield from _phase(phase)
    yield from _registers(plan)
    for section in plan.sections:
        yield _joined("section", section.level, section.kind or "?", f"{len(section.items)} items", section.title)


def _phase(phase: Phase) -> Iterator[str]:
    yield _joined("phase", _box(phase.state), phase.number or "-", phase.name or "-", *_values(phase))
    yield from _criteria("  accepted when", phase.acceptance)
    for task in phase.tasks:
        yield _joined("  task", _box(task.state), task.id or "-", task.text, *_values(task))
        yield from _criteria("    accepted when", task.acceptance)
        for check in task.checks:
            yield _joined("    check", check)
        for step in task.steps:
            yield _joined("    step", _box(step.state), step.text)
        for file in task.files:
            yield _joined("    file", file.change, file.path)


def _values(part: Phase | Task) -> Iterator[str]:
    """The values of a phase or task that are not empty."""
    for name in (
        "parent",
        "effort",
        "estimate",
        "actual",
        "owner",
        "priority",
        "tags",
        "depends_on",
        "goal",
        "optional",
    ):
        value = getattr(part, name, None)
        if value:
            shown = "+".join(value) if name in ("tags", "depends_on") else _hours(value)
            yield f"{name} {shown}"


def _registers(plan: Plan) -> Iterator[str]:
    for part in plan.architecture:
        yield _joined("component", part.name, _short(part.description))
    for file in plan.files:
        yield _joined("file", file.change, file.path)
    for part in plan.integration:
        yield _joined("integration", part.name, _short(part.description))
    for risk in plan.risks:
        grades = f"{risk.impact or '-'}/{risk.likelihood or '-'}"
        yield _joined("risk", risk.kind or "-", grades, _short(risk.text), _short(risk.mitigation))
    if plan.tests:
        for kind in ("unit", "integration", "manual", "other"):
            yield from _entries(f"{kind} test", getattr(plan.tests, kind))
    for metric in plan.metrics:
        figure = "-" if metric.value is None else f"{metric.value:g} {metric.unit or ''}".strip()
        yield _joined(
            "metric", _box(metric.state), metric.kind or "-", metric.name or "-", metric.target or "-", figure
        )
    for row in plan.timeline:
        yield _joined(
            "time",
            "total" if row.total else f"phase {row.phase}" if row.phase else "-",
            row.label,
            _hours(row.estimate),
            _hours(row.actual),
        )
    for need in plan.dependencies:
        yield _joined("needs", need.kind or "-", _short(need.text))
    if plan.rollout:
        yield from _entries("deployment", plan.rollout.deployment)
        yield from _entries("rollback", plan.rollout.rollback)
    yield from _entries("documentation", plan.documentation)
    for question in plan.questions:
        sign = "x" if question.resolved else " "
        yield _joined("question", f"[{sign}]", _short(question.text), f"needs {question.needs or '-'}", question.answer)
    yield from _entries("note", plan.notes)


def _entries(name: str, entries: tuple[Entry, ...]) -> Iterator[str]:
    for entry in entries:
        yield _joined(name, _box(entry.state), _short(entry.text))


def _criteria(name: str, criteria: tuple[Criterion, ...]) -> Iterator[str]:
    for criterion in criteria:
        yield _joined(name, _box(criterion.state), _short(criterion.text))


def _box(state: State | None) -> str:
    return f"[{_SIGNS[state]}]" if state else "-"


def _hours(value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, tuple):
        low, high = value
        return f"{low:g} h" if low == high else f"{low:g}-{high:g} h"
    return str(value)


def _short(text: str | None) -> str:
    """Enough of a long text to know it by."""
    return "-" if text is None else text if len(text) <= 72 else f"{text[:72].rstrip()}…"


def _joined(name: str, *values: Any) -> str:
    return f"{name}: " + " | ".join(str(value) for value in values if value is not None)
