"""What a search found, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from planproof.model.answers import Found, Match
from planproof.report.lines import EMPTY, Line, table
from planproof.report.parts import count, mark
from planproof.report.style import Role, Style

AROUND = 24
"""Characters that are shown before a match which stands far behind the beginning."""


def find_text(found: Found, style: Style) -> Iterator[Line]:
    """The matches under their plans, the found words marked."""
    for path, group in groupby(found.matches, key=lambda match: match.plan):
        matches = list(group)
        title = Line((matches[0].title or "(no title)", Role.STRONG), "  ", (path, Role.QUIET))
        yield title.fit(style.columns, style.glyphs.ellipsis)
        for lines in table([_row(match, style) for match in matches], style, indent=2, flexible=4, right=(0,)):
            yield from lines
        yield EMPTY
    plans = len({match.plan for match in found.matches})
    if found.matches:
        yield Line(f"{count(len(found.matches), 'match', 'matches')} in {count(plans, 'plan')}")


def _row(match: Match, style: Style) -> list[Line]:
    return [
        Line((_place(match), Role.QUIET)),
        Line(match.kind),
        Line((match.address, Role.ADDRESS)),
        mark(match.state, style) if match.state else Line(),
        _excerpt(match, style),
    ]


def _place(match: Match) -> str:
    """The line; the file as well, where it is not the plan's own."""
    return str(match.line) if match.path == match.plan else f"{match.path.rpartition('/')[2]}:{match.line}"


def _excerpt(match: Match, style: Style) -> Line:
    start, end = match.within
    first = max(0, start - AROUND) if start > 2 * AROUND else 0
    before = (style.glyphs.ellipsis if first else "") + match.text[first:start]
    return Line(before, (match.text[start:end], Role.MATCH), match.text[end:])
