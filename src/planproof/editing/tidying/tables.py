"""Tables whose columns stand below each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.grid import HEAD, RULE, Grid, grid_of, narrowed
from planproof.editing.paths import paths
from planproof.editing.tidying.change import Change
from planproof.markdown import Table
from planproof.model import Criterion, Metric, Question, Risk, Task, TimelineRow
from planproof.text import Edit, Span
from planproof.text.width import width

WIDEST: Final = 120
"""Columns over which a table is not filled with blanks: nobody could read its lines as rows any more."""

_OWNED: Final = (Criterion, Metric, Question, Risk, Task, TimelineRow)


def tidy_tables(draft: Draft) -> Iterator[Change]:
    """The tables of risks, tasks, metrics, criteria, questions and times, one blank around each cell."""
    rows = {node.span for _, node in paths(draft.plan) if isinstance(node, _OWNED)}
    for table in draft.tables():
        if any(row.span in rows for row in table.rows):
            yield from _aligned(draft, table)


def _aligned(draft: Draft, table: Table) -> Iterator[Change]:
    grid = grid_of(draft, table)
    if grid is None or not _is_closed(draft, grid):
        edits = tuple(_trimmed(draft, table))
    else:
        wide = [max(width(line[at]) for n, line in enumerate(grid.texts) if n != RULE) for at in range(grid.columns)]
        fits = sum(columns + 3 for columns in wide) + 1 <= WIDEST
        edits = tuple(_lines(grid, wide if fits else None))
    if edits:
        yield Change(what="align a table|align {} tables", place=table.span, edits=edits)


def _is_closed(draft: Draft, grid: Grid) -> bool:
    """Whether every line begins and ends with a bar, and no cell holds a tab, whose width nobody knows."""
    bars = all(
        draft.source.slice(before).strip(" \t>") == "|" == draft.source.slice(after).strip()
        for before, after in grid.ends
    )
    return bars and not any("\t" in text for line in grid.texts for text in line)


def _lines(grid: Grid, wide: list[int] | None) -> Iterator[Edit]:
    """The edits of a table's lines; without widths each cell has a blank on either side, and the dashes stay."""
    spaced = grid.raw[RULE][0][:1].isspace()
    for number, line in enumerate(grid.texts):
        cells = [_cell(grid, number, at, text, wide, spaced=spaced) for at, text in enumerate(line)]
        (first, _), (_, last) = grid.ends[number]
        edit = narrowed(Span(first, last), grid.source(Span(first, last)), grid.line(number, cells).rstrip().encode())
        if edit:
            yield edit


def _cell(grid: Grid, number: int, at: int, text: str, wide: list[int] | None, *, spaced: bool) -> str:
    left, right = grid.side(at)
    if number == RULE:
        if wide is None:
            return grid.raw[RULE][at]
        around = " " if spaced else ""
        dashes = "-" * max(wide[at] + (0 if spaced else 2) - left - right, 3 - left - right)
        return f"{around}{':' * left}{dashes}{':' * right}{around}"
    if wide is None:
        return f" {text} " if text or number == HEAD else " "
    room = max(wide[at], 3 if spaced else 1) - width(text)
    before = room // 2 if left and right else room if right else 0
    return f" {' ' * before}{text}{' ' * (room - before)} "


def _trimmed(draft: Draft, table: Table) -> Iterator[Edit]:
    """The edits that take the blanks behind its rows away."""
    for row in (table.header, *table.rows):
        line = draft.line_at(row.span.start)
        text = draft.source.data[line.start : line.end]
        if text != text.rstrip(b" \t") and text.rstrip(b" \t").endswith(b"|"):
            yield Edit(Span(line.start + len(text.rstrip(b" \t")), line.end), b"")
