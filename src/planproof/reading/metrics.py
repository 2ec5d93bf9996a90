"""Metrics: a name, a target, and the figure in it where there is one."""

from __future__ import annotations

from typing import Final

from planproof.markdown import Item, List, Row, Table
from planproof.model import Metric, MetricKind
from planproof.reading.context import Context
from planproof.reading.criteria import first_words, flat_items
from planproof.reading.marks import leading_mark, state_of
from planproof.reading.pieces import Piece
from planproof.reading.tables import Columns, columns_of
from planproof.reading.task_body import criterion_of
from planproof.reading.task_items import has_box

_LONGEST_FIGURE: Final = 12


def read_metrics(ctx: Context, piece: Piece, kind: MetricKind | None) -> list[Metric]:
    """The metrics of a block."""
    block = piece.block
    if isinstance(block, List):
        return [_metric_item(ctx, item, kind) for item in flat_items(block)]
    if isinstance(block, Table):
        columns = columns_of(block, ctx.vocabulary)
        return [metric for row in block.rows if (metric := _metric_row(ctx, columns, row, kind)) is not None]
    return []


def _metric_item(ctx: Context, item: Item, kind: MetricKind | None) -> Metric:
    found = criterion_of(ctx, item)
    marked = has_box(item) or "state" in found.where or leading_mark(item.head.text)[0] is not None
    name, target = _name_and_target(found.text)
    value, unit = _figure(target or found.text)
    return Metric(
        span=found.span,
        where=found.where,
        text=found.text,
        name=name,
        target=target,
        value=value,
        unit=unit,
        kind=kind,
        state=found.state if marked else None,
    )


def _name_and_target(text: str) -> tuple[str | None, str | None]:
    for colon in (": ", "\uff1a"):
        name, found, target = text.partition(colon)
        if found and 0 < len(name) <= 80:
            return name.strip(" *_"), target.strip() or None
    return None, None


def _figure(text: str) -> tuple[float | None, str | None]:
    """The one number of a target and the unit behind it; neither where there are several numbers, or none."""
    found: list[tuple[float, str | None]] = []
    at = 0
    while at < len(text) and len(found) < 2:
        if not text[at].isdigit():
            at += 1
            continue
        start = at
        while at < len(text) and (text[at].isdigit() or (text[at] in ".," and text[at + 1 : at + 2].isdigit())):
            at += 1
        digits = text[start:at].replace(",", "")
        if digits.count(".") > 1 or len(digits) > _LONGEST_FIGURE or not digits.isascii():
            return None, None
        rest = text[at:].lstrip()
        unit = rest.split()[0].strip(".,;)") if rest else ""
        found.append((float(digits), unit if unit and len(unit) <= _LONGEST_FIGURE else None))
    return found[0] if len(found) == 1 else (None, None)


def _metric_row(ctx: Context, columns: Columns, row: Row, kind: MetricKind | None) -> Metric | None:
    at = columns.index("metric")
    at = first_words(row) if at is None else at
    head = ctx.head(row.cells[at].inline, ids=False)
    if not head.text:
        return None
    target = columns.words(row, "target") or None
    value, unit = _figure(target or "")
    state = state_of(columns.words(row, "status"), ctx.vocabulary) or head.state
    return Metric(
        span=row.span,
        where=head.where,
        text=head.text,
        name=head.text,
        target=target,
        value=value,
        unit=unit,
        kind=kind,
        state=state,
    )
