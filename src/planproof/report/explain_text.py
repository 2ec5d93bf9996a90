"""Each line of a plan and what it was taken for, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from planproof.model.answers import Explained, ReadLine, Taken
from planproof.report.lines import EMPTY, Line
from planproof.report.parts import count
from planproof.report.style import Role, Style

TAKEN_COLUMNS = 26
"""Columns for what a line was taken for."""

_ROLES = {
    Taken.BLANK: Role.QUIET,
    Taken.TEXT: Role.QUIET,
    Taken.CODE: Role.QUIET,
    Taken.HTML: Role.QUIET,
    Taken.UNKNOWN_HEADING: Role.WARNING,
    Taken.UNKNOWN_TEXT: Role.WARNING,
    Taken.TITLE: Role.STRONG,
    Taken.PHASE: Role.STRONG,
    Taken.HEADING: Role.STRONG,
}


def explain_text(explained: Explained, style: Style) -> Iterator[Line]:
    """The lines with their numbers and what they were taken for, then how much was understood."""
    digits = len(str(len(explained.lines)))
    for line in explained.lines:
        number = (str(line.number).rjust(digits), Role.QUIET)
        taken = _taken(line, style).fit(TAKEN_COLUMNS, style.glyphs.ellipsis).pad(TAKEN_COLUMNS)
        yield Line(number, "  ", taken, "  ", line.text.rstrip()).fit(style.columns, style.glyphs.ellipsis).trimmed()
    found = explained.opened.plan.understanding
    yield EMPTY
    yield Line(f"{found.named} of {count(found.lines, 'line')} understood ({found.share:.0%}).")
    if found.unnamed:
        yield Line((f"Headings without a known meaning: {'; '.join(found.unnamed)}", Role.WARNING))


def _taken(line: ReadLine, style: Style) -> Line:
    if line.taken is Taken.BLANK:
        return Line()
    name = line.taken.value if line.begins else f"{style.glyphs.dot} {line.taken.value}"
    address = (f" {line.address}", Role.ADDRESS) if line.address else ""
    values = (f": {', '.join(line.values)}" if line.values else "", Role.QUIET)
    return Line((name, _ROLES.get(line.taken, Role.PLAIN)), address, values)
