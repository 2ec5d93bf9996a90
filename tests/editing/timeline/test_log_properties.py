"""Time logged in tables of all kinds: only the cells that are meant change."""

from hypothesis import given
from hypothesis import strategies as st

from planproof.editing.draft import Draft
from planproof.editing.effect import carried_out
from planproof.editing.timeline.log import Spent, log_time
from tests.editing.kit import draft_of

NAMES = ("Digging", "Planting", "Watering", "Reaping")
UNITS = st.sampled_from(["hours", "h", "min", "days", "hrs"])
NEWLINES = st.sampled_from(["\n", "\r\n"])
LABELS = st.sampled_from(["Phase {n}", "Phase {n}: {name}", "**Phase {n}: {name}**", "{n}", "{name}"])
DASHES = st.sampled_from(["---", ":--", "--:", ":-:", "-----------"])


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[list[str]], str]:
    """The cells of a table of times, and its unit."""
    unit, label = draw(UNITS), draw(LABELS)
    count = draw(st.integers(2, len(NAMES)))
    figure = "{} " + unit if unit != "h" else "{}h"
    times = st.integers(2, 30).map(figure.format)
    actual = draw(st.booleans())
    rows = [["Phase", "Estimate", *(["Actual"] if actual else [])], [draw(DASHES) for _ in range(2 + actual)]]
    for at, name in enumerate(NAMES[:count], 1):
        spent = [draw(times | st.sampled_from(["-", "", "TBD"]))] if actual else []
        rows.append([label.format(n=at, name=name), draw(times), *spent])
    if draw(st.booleans()):
        rows.append(["**Total**", draw(times), *([draw(st.sampled_from(["-", ""]))] if actual else [])])
    return rows, unit


def written(rows: list[list[str]], newline: str, *, aligned: bool) -> str:
    wide = [max(len(row[at]) for row in rows) if aligned else 0 for at in range(len(rows[0]))]
    return newline.join(
        "|" + "|".join(f" {text.ljust(size)} " for text, size in zip(row, wide, strict=True)) + "|" for row in rows
    )


def spent(draft: Draft, at: int, hours: float) -> Spent:
    return Spent(hours=hours, phase=draft.plan.phases[at], phases=draft.plan.phases, name="it")


@given(tables(), NEWLINES, st.booleans(), st.integers(0, 3), st.sampled_from([0.5, 1, 2.5, 8, 12]))
def test_only_what_is_meant_changes(
    table: tuple[list[list[str]], str], newline: str, aligned: bool, at: int, hours: float
) -> None:
    rows, _ = table
    phases = newline.join(f"## Phase {n}: {name}{newline}{newline}- [ ] a" for n, name in enumerate(NAMES, 1))
    head = f"# P{newline}{newline}{phases}{newline}{newline}## Timeline{newline}{newline}"
    draft = draft_of(f"{head}{written(rows, newline, aligned=aligned)}{newline}{newline}End  {newline}".encode())
    before = draft.plan.phases[at].actual
    once = carried_out(draft, [log_time(draft, spent(draft, at, hours))])
    text = once.source.data.decode()
    assert text.startswith(head)
    assert text.endswith(f"{newline}{newline}End  {newline}")
    assert text.count("\r") == (text.count("\n") if newline == "\r\n" else 0)
    now = once.plan.phases[at].actual
    assert now
    assert abs(now.low - (before.low if before else 0) - hours) < 0.1
    if aligned:
        lines = text.removeprefix(head).partition(newline * 2)[0].split(newline)
        assert len({len(line) for line in lines}) == 1
    others = [phase for place, phase in enumerate(draft.plan.phases) if place != at]
    assert [phase.actual for place, phase in enumerate(once.plan.phases) if place != at] == [
        phase.actual for phase in others
    ]
    twice = carried_out(once, [log_time(once, spent(once, at, hours))])
    later = twice.plan.phases[at].actual
    assert later
    assert abs(later.low - now.low - hours) < 0.1
    totals = [row for row in twice.plan.timeline if row.total]
    for total in totals:
        whole = sum(row.actual.low for row in twice.plan.timeline if row.actual and not row.total)
        assert total.actual
        assert abs(total.actual.low - whole) < 0.1
