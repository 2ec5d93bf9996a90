"""Where all plans stand, three lines for each."""

from __future__ import annotations

from collections.abc import Iterator

from planproof.model.answers import Overview, Pointer, Standing
from planproof.model.values import State, Status
from planproof.report.clean import clean
from planproof.report.lines import EMPTY, Line, join, table
from planproof.report.parts import bar, count, heading, mark, ratio, status_line
from planproof.report.style import Role, Style
from planproof.report.width import tail

_MARKS = {
    None: State.TODO,
    Status.PLANNING: State.TODO,
    Status.IN_PROGRESS: State.DOING,
    Status.COMPLETED: State.DONE,
    Status.BLOCKED: State.BLOCKED,
    Status.CANCELLED: State.DROPPED,
}


def overview_text(overview: Overview, style: Style) -> Iterator[Line]:
    """Each plan with its progress, its status, what is current and what needs attention; totals at the end."""
    bars = table([_progress(plan, style) for plan in overview.plans], style, indent=2, flexible=2)
    for plan, progress in zip(overview.plans, bars, strict=True):
        title = Line(
            mark(_MARKS[plan.status or plan.computed], style), " ", (heading(plan.title, plan.name), Role.STRONG)
        )
        yield title.fit(style.columns, style.glyphs.ellipsis)
        yield from progress
        yield from (Line("  ", line).fit(style.columns, style.glyphs.ellipsis) for line in _details(plan, style))
        yield EMPTY
    found = overview.totals
    yield Line(
        (count(found.plans, "plan"), Role.STRONG),
        f", {found.done} of {count(found.tasks, 'task')} done",
        f", {count(found.questions, 'open question')}, {count(found.risks, 'high risk')}",
    )


def why_text(overview: Overview, style: Style) -> Iterator[Line]:
    """Why each file was taken for a plan, and why others that look like one were not."""
    yield Line(("Taken for plans", Role.STRONG), f"  {len(overview.plans)}")
    for rule in overview.rules:
        yield from Line("  ", (rule.name, Role.ADDRESS), f"  {rule.tells}").wrap(
            style.columns, 3, style.glyphs.ellipsis
        )
        for plan in overview.plans:
            if plan.rule == rule.name:
                others = ", ".join(path.rpartition("/")[2] for path in plan.companions)
                yield Line(f"    {plan.path}", (f"  with {others}" if others else "", Role.QUIET))
    if overview.rejected:
        yield EMPTY
        yield Line(("Not taken", Role.STRONG), f"  {len(overview.rejected)}")
    for reason in dict.fromkeys(file.reason for file in overview.rejected):
        yield Line(f"  {reason}")
        yield from (Line((f"    {file.path}", Role.QUIET)) for file in overview.rejected if file.reason == reason)


def _progress(plan: Standing, style: Style) -> list[Line]:
    found = plan.progress
    facts = [
        status_line(plan.status, plan.computed),
        Line((f"{found.blocked} blocked" if found.blocked else "", Role.BAD)),
        Line((count(plan.questions, "open question") if plan.questions else "", Role.WARNING)),
        Line((count(plan.risks, "high risk") if plan.risks else "", Role.WARNING)),
    ]
    return [bar(found, style), ratio(found), join(facts, (f" {style.glyphs.dot} ", Role.QUIET))]


def _details(plan: Standing, style: Style) -> Iterator[Line]:
    """Where work stands, and where the plan does."""
    dot = (f" {style.glyphs.dot} ", Role.QUIET)
    now = [Line(name, " ", (at.address, Role.ADDRESS), " ", at.text) for name, at in _pointers(plan)]
    yield from [join(now, dot)] if now else []
    facts = [_dates(plan), plan.owner or "", *(f"#{tag}" for tag in plan.tags)]
    told = join([Line((fact, Role.QUIET)) for fact in facts], dot)
    room = max(20, style.columns - 2 - (told.columns + 3 if told.pieces else 0))
    yield join([Line((tail(clean(plan.path), room, style.glyphs.ellipsis), Role.QUIET)), told], dot)


def _pointers(plan: Standing) -> Iterator[tuple[str, Pointer]]:
    if plan.phase:
        yield "phase", plan.phase
    if plan.next:
        yield "next", plan.next


def _dates(plan: Standing) -> str:
    """When the plan was last changed; by its own word and by git, where they differ."""
    stated = plan.updated.isoformat() if plan.updated else None
    by_git = plan.changed.date().isoformat() if plan.changed else None
    if stated and by_git and stated != by_git:
        return f"updated {stated}, in git {by_git}"
    return f"updated {stated}" if stated else f"changed {by_git}" if by_git else ""
