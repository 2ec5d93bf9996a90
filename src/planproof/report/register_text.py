"""The lists that a plan keeps, for a terminal: risks on a map, questions, the timeline, files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from planproof.model import Change, Duration, FileChange, Level, Plan, Question, Risk, TimelineRow
from planproof.model.address import Addresses
from planproof.model.progress import is_high
from planproof.report.lines import EMPTY, Line, join, table
from planproof.report.parts import hours
from planproof.report.style import Role, Style

GRADES = {Level.LOW: 1, Level.MEDIUM: 2, Level.HIGH: 3, Level.CRITICAL: 4}
"""How heavy each level weighs: impact times likelihood is the heat of a risk."""

CHANGES = {Change.CREATE: Role.GOOD, Change.MODIFY: Role.BUSY, Change.DELETE: Role.BAD, Change.UNKNOWN: Role.QUIET}


def risks_text(plan: Plan, known: Addresses, style: Style) -> Iterator[Line]:
    """The risks on a map of impact by likelihood, the gravest first in the list below."""
    if not plan.risks:
        return
    high = sum(map(is_high, plan.risks))
    yield Line(("Risks", Role.STRONG), f"  {len(plan.risks)}", (f", {high} high" if high else "", Role.WARNING))
    if any(_heat(risk) for risk in plan.risks):
        yield from _map(plan.risks, known, style)
        yield EMPTY
    # A stable sort: the text's own order among equals.
    for risk in sorted(plan.risks, key=_heat, reverse=True):
        yield from risk_text(risk, known, style)


def risk_text(risk: Risk, known: Addresses, style: Style) -> Iterator[Line]:
    """A risk with its grades and what is to be done about it."""
    address = known.of(risk)
    grades = [
        Line(f"{name} ", (level.value, heat_role(GRADES[level] ** 2)))
        for name, level in (("impact", risk.impact), ("likelihood", risk.likelihood))
        if level
    ]
    indent = " " * (4 + len(address))
    room = style.columns - len(indent)
    first, *rest = Line(risk.text).wrap(room, 4, style.glyphs.ellipsis)
    yield Line("  ", (address, Role.ADDRESS), "  ", first)
    yield from (Line(indent, line) for line in rest)
    facts = join([*grades, Line(risk.kind or "")], ", ")
    yield from [Line(indent, facts)] if facts.pieces else []
    if risk.mitigation:
        yield from _pointed(risk.mitigation, indent, style)


def _pointed(text: str, indent: str, style: Style) -> Iterator[Line]:
    """What follows from something, behind an arrow."""
    arrow = f"{style.glyphs.arrow} "
    room = style.columns - len(indent) - len(arrow)
    for line in Line((text, Role.QUIET)).wrap(room, 4, style.glyphs.ellipsis):
        yield Line(indent, (arrow, Role.QUIET), line)
        arrow = " " * len(arrow)


def heat_role(heat: int) -> Role:
    """The colour of a risk: impact times likelihood, each from 1 to 4."""
    return Role.BAD if heat >= 6 else Role.BUSY if heat >= 3 else Role.GOOD


def _heat(risk: Risk) -> int:
    return GRADES[risk.impact] * GRADES[risk.likelihood] if risk.impact and risk.likelihood else 0


def _map(risks: Sequence[Risk], known: Addresses, style: Style) -> Iterator[Line]:
    """Impact downwards, likelihood to the right; the fourth level only where it is used."""
    used = {level for risk in risks for level in (risk.impact, risk.likelihood)}
    levels = [level for level in GRADES if level is not Level.CRITICAL or level in used]
    rows = [[Line(("impact", Role.QUIET)), *(Line((level.value, Role.QUIET)) for level in levels)]]
    for impact in reversed(levels):
        cells = [_cell(risks, impact, likelihood, known, style) for likelihood in levels]
        rows.append([Line((impact.value, Role.QUIET)), *cells])
    drawn = [line for lines in table(rows, style, indent=2) for line in lines]
    widest = max(len(cells[0].text) for cells in rows)
    yield Line(" " * (widest + 4), ("likelihood", Role.QUIET))
    yield from drawn


def _cell(risks: Iterable[Risk], impact: Level, likelihood: Level, known: Addresses, style: Style) -> Line:
    here = [known.of(risk) for risk in risks if (risk.impact, risk.likelihood) == (impact, likelihood)]
    if not here:
        return Line((style.glyphs.nothing, Role.QUIET))
    return Line((" ".join(here), heat_role(GRADES[impact] * GRADES[likelihood])))


def questions_text(plan: Plan, known: Addresses, style: Style) -> Iterator[Line]:
    """The open questions, then the answered ones."""
    if not plan.questions:
        return
    still = sum(not question.resolved for question in plan.questions)
    yield Line(
        ("Questions", Role.STRONG), f"  {len(plan.questions)}", (f", {still} open" if still else "", Role.WARNING)
    )
    for question in sorted(plan.questions, key=lambda one: one.resolved):
        yield from _question(question, known.of(question), style)


def _question(question: Question, address: str, style: Style) -> Iterator[Line]:
    indent = " " * (4 + len(address))
    room = style.columns - len(indent)
    role = Role.QUIET if question.resolved else Role.PLAIN
    first, *rest = Line((question.text, role)).wrap(room, 4, style.glyphs.ellipsis)
    yield Line("  ", (address, Role.ADDRESS), "  ", first)
    yield from (Line(indent, line) for line in rest)
    if question.answer:
        yield from _pointed(question.answer, indent, style)
    elif question.needs and not question.resolved:
        yield Line(indent, ("needs ", Role.QUIET), question.needs).fit(style.columns, style.glyphs.ellipsis)


def timeline_text(plan: Plan, style: Style) -> Iterator[Line]:
    """What was estimated, what it took, and the difference where both are known."""
    if not plan.timeline:
        return
    head = [Line((name, Role.QUIET)) for name in ("", "estimate", "actual", "difference")]
    rows = [_timeline_row(row, style) for row in plan.timeline]
    shown = [cell if any(row[index].pieces for row in rows) else Line() for index, cell in enumerate(head)]
    yield Line(("Timeline", Role.STRONG))
    for lines in table([shown, *rows], style, indent=2, right=(1, 2, 3)):
        yield from lines


def _timeline_row(row: TimelineRow, style: Style) -> list[Line]:
    label = Line((row.label or "Total", Role.STRONG if row.total else Role.PLAIN))
    estimate = hours(row.estimate, style) if row.estimate else Line(row.effort.value if row.effort else "")
    return [label, estimate, hours(row.actual, style), _difference(row.estimate, row.actual)]


def _difference(estimate: Duration | None, actual: Duration | None) -> Line:
    """How far the actual time lies outside of the estimate."""
    if not estimate or not actual:
        return Line()
    over, under = actual.low - estimate.high, estimate.low - actual.high
    if over > 0:
        return Line((f"+{over:g} h", Role.BAD))
    return Line((f"-{under:g} h", Role.GOOD)) if under > 0 else Line("0 h")


def files_text(plan: Plan, style: Style) -> Iterator[Line]:
    """The files that the plan is about, by what is to happen to them."""
    if not plan.files:
        return
    kinds = [(change, [file for file in plan.files if file.change is change]) for change in CHANGES]
    told = ", ".join(
        f"{len(files)} to {change.value}" for change, files in kinds if files and change is not Change.UNKNOWN
    )
    yield Line(("Files", Role.STRONG), f"  {len(plan.files)}", f", {told}" if told else "")
    columns = max(len(_change(file)) for file in plan.files)
    for file in (file for _, files in kinds for file in files):
        path = Line("  ", (_change(file).ljust(columns), CHANGES[file.change]), "  " if columns else "", file.path)
        room = style.columns - path.columns - 2
        # A path is to be copied and stays whole; its note may give way.
        note = Line((file.note or "", Role.QUIET)).fit(room, style.glyphs.ellipsis) if room > 10 else Line()
        yield Line(path, "  ", note).trimmed()


def _change(file: FileChange) -> str:
    return "" if file.change is Change.UNKNOWN else file.change.value
