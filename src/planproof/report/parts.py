"""The small things that several reports show: marks, bars, counts, durations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planproof.model.values import Duration, State, Status
from planproof.report.lines import Line
from planproof.report.style import STATE_ROLES, STATUS_ROLES, Role, Style

if TYPE_CHECKING:
    from planproof.model.progress import Progress


def mark(state: State, style: Style) -> Line:
    """The sign for a state, one column wide."""
    return Line((style.glyphs.marks[state], STATE_ROLES[state]))


def bar(found: Progress, style: Style, columns: int = 10) -> Line:
    """How much is done as a bar; never full, nor empty, where that would not be true."""
    filled = round(found.share * columns)
    if found.done:
        filled = max(1, filled)
    if found.open:
        filled = min(columns - 1, filled)
    role = Role.GOOD if found.total and not found.open else Role.BUSY
    return Line((style.glyphs.full * filled, role), (style.glyphs.empty * (columns - filled), Role.QUIET))


def ratio(found: Progress) -> Line:
    """Done of all that count."""
    return Line(f"{found.done}/{found.total}")


def hours(duration: Duration | None, style: Style) -> Line:
    """A duration in hours, a range where it is one."""
    if duration is None:
        return Line()
    low, high = (_figure(end) for end in duration)
    return Line(f"{low} h" if low == high else f"{low}{style.glyphs.dash}{high} h")


def status_name(status: Status | None) -> str:
    """A status in words."""
    return status.value.replace("_", " ") if status else "no status"


def status_line(stated: Status | None, computed: Status | None) -> Line:
    """The status that the plan states, and what its tasks say where that is something else."""
    if stated is None:
        return Line((f"{status_name(computed)} by its tasks" if computed else "no status", Role.QUIET))
    shown = Line((status_name(stated), STATUS_ROLES[stated]))
    if computed is None or computed is stated:
        return shown
    return Line(shown, (f" (by its tasks {status_name(computed)})", Role.WARNING))


def heading(title: str | None, name: str) -> str:
    """What a plan is called: its title, with the name of its file or folder where that says little."""
    if not title:
        return name
    short, long = sorted((title.casefold(), name.casefold()), key=len)
    return title if len(title.split()) > 2 or short in long else f"{name}: {title}"


def count(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def _figure(value: float) -> str:
    return f"{value:.0f}" if value == round(value) else f"{value:.2f}".rstrip("0")
