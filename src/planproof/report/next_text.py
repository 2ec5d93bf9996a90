"""What can be worked on now, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planproof.model import Phase, Task
from planproof.model.address import words
from planproof.model.answers import Next
from planproof.model.progress import plan_progress
from planproof.model.ready import Ready, Waiting
from planproof.report.lines import EMPTY, Line, join, table
from planproof.report.parts import count, heading, hours, mark
from planproof.report.style import Role, Style
from planproof.report.task_text import details, labelled, owner

NAMED = 3
"""How many of those that hold a plan up are named."""


def next_text(plans: Sequence[Next], style: Style, *, waiting: bool = False) -> Iterator[Line]:
    """For each plan the tasks that can start with all that is needed to start.

    Args:
        plans: of several those in which nothing is left are only counted.
        style: how it is to look.
        waiting: whether to list the other tasks too, and what they wait for.
    """
    told = [found for found in plans if len(plans) == 1 or not _is_over(found)]
    for index, found in enumerate(told):
        yield from [EMPTY] if index else []
        yield from _plan(found, style)
        yield from _waiting(found, style) if waiting else []
    over = len(plans) - len(told)
    if over:
        yield from [EMPTY] if told else []
        yield Line((f"{count(over, 'plan')} with nothing to do", Role.QUIET))


def _is_over(found: Next) -> bool:
    left = found.readiness
    return not (left.ready or left.waiting or left.blocked or left.forgotten)


def _plan(found: Next, style: Style) -> Iterator[Line]:
    plan = found.opened.plan
    done = plan_progress(plan)
    ratio = f"  {done.done}/{done.total}" if done.total else ""
    title = Line((heading(plan.title, found.opened.name), Role.STRONG)).fit(
        style.columns - len(ratio), style.glyphs.ellipsis
    )
    yield Line(title, ratio)
    yield Line((found.opened.path, Role.QUIET))
    phase: Phase | None = None
    for ready in found.picked:
        if ready.phase is not phase:
            phase = ready.phase
            yield from _phase(found, ready, style)
        yield from _ready(found, ready, style)
    yield from (Line("  ", line) for line in _rest(found, style))


def _waiting(found: Next, style: Style) -> Iterator[Line]:
    """The tasks that cannot start, and what they wait for."""
    known = found.opened.known
    for title, rows in (
        ("Waiting", [(one.unit, _needs(one, found)) for one in found.readiness.waiting]),
        ("Blocked", [(unit, "") for unit in found.readiness.blocked]),
        ("Open in closed phases", [(task, "") for task in found.readiness.forgotten]),
    ):
        yield from [EMPTY, Line("  ", (title, Role.STRONG))] if rows else []
        cells = [
            [
                mark(unit.state, style),
                Line((known.of(unit), Role.ADDRESS)),
                Line(words(unit)),
                Line((needs, Role.QUIET)),
            ]
            for unit, needs in rows
        ]
        yield from (line for lines in table(cells, style, indent=2, flexible=2, most=2) for line in lines)


def _needs(waiting: Waiting, found: Next) -> str:
    needs = ", ".join(found.opened.known.of(other) for other in waiting.needs[:NAMED])
    return f"after {needs}" + (" and more" if len(waiting.needs) > NAMED else "")


def _phase(found: Next, ready: Ready, style: Style) -> Iterator[Line]:
    phase = ready.phase
    if ready.task and (phase.name or phase.number):
        yield EMPTY
        address = found.opened.known.of(phase)
        yield Line("  ", ("Phase ", Role.QUIET), (address, Role.ADDRESS), f"  {phase.name or ''}").fit(
            style.columns, style.glyphs.ellipsis
        )


def _ready(found: Next, ready: Ready, style: Style) -> Iterator[Line]:
    known, unit = found.opened.known, ready.unit
    before = Line("  ", mark(unit.state, style), " ", (known.of(unit), Role.ADDRESS), "  ")
    first, *rest = Line((words(unit), Role.STRONG)).wrap(style.columns - before.columns, 4, style.glyphs.ellipsis)
    yield Line(before, first)
    inner = min(before.columns, 12)
    yield from (Line(" " * before.columns, line) for line in rest)
    facts = join(_facts(ready, style), f" {style.glyphs.dot} ")
    yield from [Line(" " * inner, facts).fit(style.columns, style.glyphs.ellipsis)] if facts.pieces else []
    if ready.step:
        step = Line((known.of(ready.step), Role.ADDRESS), f"  {ready.step.text}")
        yield from labelled("next step", [step], style, inner)
    if ready.task:
        yield from details(ready.task, style, indent=inner, steps=False)
    early = ", ".join(known.of(other) for other in ready.early)
    yield from labelled("begun before", [Line((early, Role.WARNING))], style, inner)
    lost = [Line((f"{name}, which this plan does not hold", Role.WARNING)) for name in ready.unknown]
    yield from labelled("depends on", lost, style, inner)


def _facts(ready: Ready, style: Style) -> Iterator[Line]:
    unit = ready.unit
    yield Line(unit.effort.value if unit.effort else "")
    yield hours(unit.estimate, style)
    yield Line(owner(unit.owner))
    if ready.task:
        yield Line(f"priority {ready.task.priority}" if ready.task.priority else "")
        yield Line("optional" if ready.task.optional else "")


def _rest(found: Next, style: Style) -> Iterator[Line]:
    """What else there is, and why it cannot start."""
    left = found.readiness
    if left.halt:
        still = plan_progress(found.opened.plan).open
        though = f"; {count(still, 'task')} {'is' if still == 1 else 'are'} open" if still else ""
        yield Line((f"Nothing to do: the plan says that it is {left.halt.value}{though}.", Role.QUIET))
        return
    if not found.picked:
        yield Line(("Nothing that can start is that owner's." if left.ready else _nothing(found), Role.QUIET))
    more = len(left.ready) - len(found.picked)
    told = [
        (f"{more} more can start", Role.PLAIN) if more else None,
        (f"{len(left.waiting)} {'waits' if len(left.waiting) == 1 else 'wait'}", Role.PLAIN) if left.waiting else None,
        (f"{len(left.blocked)} blocked ({_named(left.blocked, found)})", Role.BAD) if left.blocked else None,
        (f"{len(left.forgotten)} open in closed phases", Role.WARNING) if left.forgotten else None,
    ]
    line = join([Line(part) for part in told if part], f" {style.glyphs.dot} ")
    yield from [line.fit(style.columns - 2, style.glyphs.ellipsis)] if line.pieces else []


def _nothing(found: Next) -> str:
    """Why nothing can start."""
    left = found.readiness
    if left.waiting and not left.blocked:
        circle = "; ".join(_waits(one, found) for one in left.waiting[:NAMED])
        return f"Nothing can start: what is open waits for each other ({circle})."
    if left.waiting or left.blocked:
        return "Nothing can start before what is blocked is solved."
    if left.forgotten:
        return "Nothing can start: what is open stands in phases that the plan says are closed."
    return "All is done." if plan_progress(found.opened.plan).total else "The plan holds no tasks."


def _waits(waiting: Waiting, found: Next) -> str:
    needs = ", ".join(found.opened.known.of(other) for other in waiting.needs[:NAMED])
    return f"{found.opened.known.of(waiting.unit)} for {needs}"


def _named(units: Sequence[Task | Phase], found: Next) -> str:
    names = ", ".join(found.opened.known.of(unit) for unit in units[:NAMED])
    return names + (" and more" if len(units) > NAMED else "")
