"""Where all plans stand, one line for each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.model.answers import Overview, Pointer, Standing
from planproof.model.values import State, Status
from planproof.report.lines import EMPTY, NARROWEST, Line, join, table
from planproof.report.parts import bar, count, heading, mark, ratio, status_name
from planproof.report.style import STATUS_ROLES, Role, Style

BAR: Final = 6
"""Columns of a progress bar."""
FIGURES: Final = 47
"""About how many columns of a line are not a title or a task."""
WORDS: Final = 13
"""About how many a status takes in words."""
WIDE: Final = 120
"""From this many columns on there is room for a status in words, and for the name of a phase beside a task."""

_OF_ALL_PLANS: Final = re.compile(
    r"(?<![\s:–—-])[\s:–—-]+(?:implementation )?(?:plan|tasks)$|^(?:implementation plan|tasks)[\s:–—-]+", re.IGNORECASE
)
_MARKS: Final = {
    None: State.TODO,
    Status.PLANNING: State.TODO,
    Status.IN_PROGRESS: State.DOING,
    Status.COMPLETED: State.DONE,
    Status.BLOCKED: State.BLOCKED,
    Status.CANCELLED: State.DROPPED,
}


def overview_text(overview: Overview, style: Style) -> Iterator[Line]:
    """A line for each plan, then totals and what the marks before a plan mean."""
    rows = [_row(plan, style) for plan in overview.plans]
    for lines in table(rows, style, flexible=1, right=(4, 7)):
        yield from lines
    if rows:
        yield EMPTY
    found = overview.totals
    yield Line(
        (count(found.plans, "plan"), Role.STRONG),
        f", {found.done} of {count(found.tasks, 'task')} done",
        f", {count(found.questions, 'open question')}, {count(found.risks, 'high risk')}",
    )
    if any(_differs(plan) for plan in overview.plans):
        example = (mark(State.DOING, style), mark(State.DONE, style))
        yield Line(*example, (": what the plan says of itself, and what its tasks show", Role.QUIET))


def why_text(overview: Overview, style: Style) -> Iterator[Line]:
    """Why each file was taken for a plan, and why others that look like one were not."""
    yield Line(("Taken for plans", Role.STRONG), f"  {len(overview.plans)}")
    for rule in overview.rules:
        yield Line("  ", (rule.name, Role.ADDRESS), f"  {rule.tells}").fit(style.columns, style.glyphs.ellipsis)
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


def _row(plan: Standing, style: Style) -> list[Line]:
    """How one plan stands, as the cells of a table."""
    room = max(NARROWEST, (style.columns - (FIGURES + WORDS if _wide(style) else FIGURES)) // 2)
    alarms = [
        Line((f"?{plan.questions}" if plan.questions else "", Role.WARNING)),
        Line((f"!{plan.risks}" if plan.risks else "", Role.BAD)),
    ]
    return [
        _marks(plan, style),
        Line((_short(heading(plan.title, plan.name)), Role.STRONG)),
        _words(plan.status) if _wide(style) else Line(),
        bar(plan.progress, style, BAR),
        ratio(plan.progress),
        _now(plan, style).fit(room, style.glyphs.ellipsis),
        join(alarms, " "),
        _change(plan),
    ]


def _marks(plan: Standing, style: Style) -> Line:
    """What the plan says of itself and, where that is something else, what its tasks show."""
    stated, shown = (mark(_MARKS[status], style) for status in (plan.status or plan.computed, plan.computed))
    return Line(stated, shown) if _differs(plan) else stated


def _words(status: Status | None) -> Line:
    return Line((status_name(status), STATUS_ROLES[status])) if status else Line()


def _differs(plan: Standing) -> bool:
    return None not in (plan.status, plan.computed) and plan.status is not plan.computed


def _short(title: str) -> str:
    """A title without the words that all plans have in theirs."""
    return _OF_ALL_PLANS.sub("", title).strip() or title


def _now(plan: Standing, style: Style) -> Line:
    """What can be worked on next, behind the phase in which work stands; the phase alone where all of it waits."""
    if plan.next is None:
        return _pointer(plan.phase) if plan.phase else Line()
    after = Line((f"{plan.phase.text} {style.glyphs.arrow} ", Role.QUIET)) if plan.phase and _wide(style) else Line()
    return Line(after, _pointer(plan.next))


def _pointer(at: Pointer) -> Line:
    return Line((at.address, Role.ADDRESS), " ", at.text)


def _wide(style: Style) -> bool:
    return style.columns >= WIDE


def _change(plan: Standing) -> Line:
    """When the plan was last changed, by its own word; how many days later git says that it was."""
    stated, by_git = plan.updated, plan.changed.date() if plan.changed else None
    if stated is None:
        return Line((by_git.isoformat() if by_git else "", Role.QUIET))
    later = (by_git - stated).days if by_git else 0
    return Line((f"+{later}d " if later > 0 else "", Role.WARNING), (stated.isoformat(), Role.QUIET))
