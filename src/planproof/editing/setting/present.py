"""Values written anew where a plan states them already."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from planproof.editing.draft import Draft
from planproof.editing.effect import Way
from planproof.editing.setting.forms import whole, written
from planproof.editing.setting.names import WORDS
from planproof.editing.setting.values import Given
from planproof.editing.statuses import restated
from planproof.editing.tables import rewritten
from planproof.editing.wording import exact, home, own_text, place_of, replaced, size
from planproof.markdown import Cell, Row, Table
from planproof.model import Node, Plan, Status
from planproof.reading.tables import columns_of
from planproof.reading.words import trim
from planproof.text import Edit, Span

COLUMNS: Final = {
    "effort": "effort",
    "estimate": "estimate",
    "actual": "actual",
    "owner": "owner",
    "priority": "priority",
    "depends_on": "depends",
    "impact": "impact",
    "likelihood": "likelihood",
    "mitigation": "mitigation",
    "answer": "answer",
    "needs": "owner",
    "target": "target",
    "change": "change",
}
"""The meaning of the column that holds a value, by the value's name."""


def rewriting(draft: Draft, node: Node, wanted: Given) -> Iterator[Way]:
    """Ways to write a value over the one that a part has; none where the text does not state it.

    Args:
        draft: the text and its plan.
        node: the part.
        wanted: its new value.
    """
    old = getattr(node, wanted.field)
    if wanted.field in ("text", WORDS.get(type(node))):
        yield from _words(draft, node, wanted)
        return
    if isinstance(wanted.value, Status):
        yield from _status(draft, wanted)
        return
    span = node.where.get("depends_on" if wanted.field == "depends_on" else wanted.field)
    if span is not None:
        yield from over(draft, span, wanted, old)
    elif found := cell_under(draft, node, wanted.field):
        yield from _cell(draft, found, wanted, old)
    elif old and isinstance(old, str) and (place := place_of(draft, node, old, last=True)):
        yield from replaced(draft, place, wanted.text)


def over(draft: Draft, span: Span, wanted: Given, old: Any) -> Iterator[Way]:
    """Ways to write a value over the bytes of another one, which may hold other values too."""
    text = draft.source.slice(span)
    cell = cell_at(draft, span)
    bare = _bare(draft, cell, wanted) if cell and _is_number(text) else None
    if cell and text.strip().casefold() in draft.vocabulary.nothing:
        yield from ((rewritten(draft.source, cell, made),) for made in in_column(draft, cell, wanted))
    for made in (*([bare] if bare else []), *_made(draft, wanted, text, old)):
        if cell:
            before = draft.source.slice(Span(cell.span.start, span.start)).lstrip()
            after = draft.source.slice(Span(span.end, cell.span.end)).rstrip()
            yield (rewritten(draft.source, cell, before + made + after),)
        else:
            yield (Edit.of(span.start, span.end, made),)


def _made(draft: Draft, wanted: Given, text: str, old: Any) -> Iterator[str]:
    """A value's text with the new value in it; as it is given where the old one is not found in it."""
    made = whole(draft, wanted, text, old)
    if made is not None:
        yield made
    stripped = text.strip()
    start = text.find(stripped)
    yield text[:start] + written(draft, wanted, stripped, old) + text[start + len(stripped) :]
    yield text[:start] + wanted.text + text[start + len(stripped) :]


# ---- words


def _words(draft: Draft, node: Node, wanted: Given) -> Iterator[Way]:
    title = node.where.get("title") if isinstance(node, Plan) else None
    if title:
        text = exact(draft, title)
        start, end = trim(text, 0, len(text))
        low = title.start + size(text[:start])
        yield (Edit.of(low, low + size(text[start:end]), wanted.text),)
    place = place_of(draft, node, own_text(node) or str(getattr(node, "name", "") or ""))
    if place:
        cell = cell_at(draft, place)
        if cell:
            before = draft.source.slice(Span(cell.span.start, place.start)).lstrip()
            after = draft.source.slice(Span(place.end, cell.span.end)).rstrip()
            yield (rewritten(draft.source, cell, before + wanted.text + after),)
        else:
            yield from replaced(draft, place, wanted.text)


def _status(draft: Draft, wanted: Given) -> Iterator[Way]:
    """The status in the plan's own words; as the user put it, where that is no name of planproof's own."""
    span = draft.plan.where.get("status")
    if span is None:
        return
    own = restated(draft, wanted.value)
    canonical = wanted.text.casefold().replace("_", " ") == wanted.value.value.replace("_", " ")
    if own and canonical:
        yield (own,)
    text = draft.source.slice(span)
    said = wanted.text if not canonical else wanted.value.value.replace("_", " ").title()
    if own is None or not canonical:
        said = said[:1].upper() + said[1:] if text[:1].isupper() else said
    yield (Edit.of(span.start, span.end, said),)


# ---- tables


def cell_at(draft: Draft, span: Span) -> Cell | None:
    """The cell in which some bytes stand; none where they stand in no table."""
    for table in draft.tables():
        if table.span.holds(span):
            for row in (table.header, *table.rows):
                for cell in row.cells:
                    if cell.span.holds(span):
                        return cell
    return None


def row_at(draft: Draft, node: Node) -> tuple[Table, Row] | None:
    """The row that a part stands in, or is."""
    if found := draft.row_of(node):
        return found
    span = home(draft, node)
    return draft.row_of(Node(span=span))


def cell_under(draft: Draft, node: Node, field: str) -> Cell | None:
    """The cell in a part's row under the column of a value; of a file's remark the cell behind its path."""
    found = row_at(draft, node)
    if found is None:
        return None
    table, row = found
    if field == "note":
        at = next((index + 1 for index, cell in enumerate(row.cells) if cell.span.holds(node.span)), None)
    else:
        at = columns_of(table, draft.vocabulary).index(COLUMNS.get(field, ""))
    return row.cells[at] if at is not None and at < len(row.cells) else None


def _cell(draft: Draft, cell: Cell, wanted: Given, old: Any) -> Iterator[Way]:
    text = draft.source.slice(cell.span).strip()
    yield from ((rewritten(draft.source, cell, made),) for made in _made(draft, wanted, text, old) if old)
    for made in in_column(draft, cell, wanted):
        yield (rewritten(draft.source, cell, made),)


def in_column(draft: Draft, cell: Cell, wanted: Given) -> Iterator[str]:
    """A value in the form in which other cells of its column have it; as it is given where none has any."""
    for other in column_of(draft, cell):
        text = draft.source.slice(other.span).strip()
        old = _read(draft, wanted, text)
        if other is not cell and old:
            made = whole(draft, wanted, text, old)
            yield made if made is not None else written(draft, wanted, text, old)
            break
    if hours := _bare(draft, cell, wanted):
        yield hours
    yield _plain(wanted)


def _plain(wanted: Given) -> str:
    """A value where nothing shows how others are written: grades begin with a capital."""
    level = wanted.field in ("impact", "likelihood") and wanted.text.islower()
    return wanted.text.capitalize() if level else str(wanted.value) if wanted.field == "effort" else wanted.text


def column_of(draft: Draft, cell: Cell) -> list[Cell]:
    """The cells below the head of a column."""
    for table in draft.tables():
        if table.span.holds(cell.span):
            for row in table.rows:
                if cell in row.cells:
                    at = row.cells.index(cell)
                    return [other.cells[at] for other in table.rows if at < len(other.cells)]
    return []


def _read(draft: Draft, wanted: Given, text: str) -> Any:
    """What another cell says, where it says something of the kind of a value."""
    from planproof.reading.amounts import duration_of, effort_of

    if wanted.field in ("estimate", "actual"):
        return duration_of(text, draft.vocabulary, wanted.settings)
    if wanted.field == "effort":
        return effort_of(text, draft.vocabulary)
    if wanted.field in ("impact", "likelihood"):
        from planproof.model import Level

        found = next((said for said in text.casefold().split() if said in draft.vocabulary.levels), None)
        return Level(draft.vocabulary.levels[found]) if found else None
    if wanted.field in ("depends_on", "owner", "priority"):
        return text if text.casefold() not in draft.vocabulary.nothing else None
    return None


def _is_number(text: str) -> bool:
    return text.strip("~ ").replace(".", "").replace("-", "").isdigit()


def _bare(draft: Draft, cell: Cell, wanted: Given) -> str | None:
    """A length of time as a bare number, under a head that names its unit, where the other cells are such numbers."""
    from planproof.reading.amounts import hours_of
    from planproof.reading.words import words

    others = [draft.source.slice(other.span).strip() for other in column_of(draft, cell)]
    numbers = [text for text in others if _is_number(text)]
    if wanted.field not in ("estimate", "actual") or not numbers:
        return None
    table = next(table for table in draft.tables() if table.span.holds(cell.span))
    at = next(row.cells.index(cell) for row in table.rows if cell in row.cells)
    head = words(table.header.cells[at].inline.text)
    unit = next((draft.vocabulary.units[word] for word in head if word in draft.vocabulary.units), None)
    if unit is None:
        return None
    low, high = (f"{hours / hours_of(unit, wanted.settings):g}" for hours in wanted.value)
    return low if low == high else f"{low}-{high}"
