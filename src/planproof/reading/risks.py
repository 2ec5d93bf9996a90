"""Risks: in tables, in lists and as headings."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, Final

from planproof.markdown import STRONG, Block, Inline, Item, List, Paragraph, Row, Table
from planproof.model import Level, Risk
from planproof.reading.context import Context
from planproof.reading.criteria import flat_items
from planproof.reading.fields import Field, label_of
from planproof.reading.marks import unfilled
from planproof.reading.outline import Section
from planproof.reading.pieces import Piece
from planproof.reading.questions import ARROWS, unnumbered
from planproof.reading.tables import Columns, columns_of
from planproof.reading.topics import topic_of
from planproof.reading.words import bare, fold, words
from planproof.records import replace
from planproof.text import Span

_BETWEEN: Final = ("to", "or", "bis", "oder", "\u00e0", "ou", "a", "o", "do", "lub", "\u0434\u043e", "~")
"""What stands between two levels of a range, besides a dash or a slash."""
_LONGEST_NAME: Final = 60
_NUMBERED_RISK: Final = r"(?i)[^\W\d_]{4,7} ?(?:#? ?[A-Z]?\d{1,3})? ?[:.\u2014\uff1a-] ?"
"""`Risk 1: `, `Risco 2 - ` before the words of a risk that stands as a heading."""


def level_of(text: str, ctx: Context) -> Level | None:
    """The grade that a value begins with; of two the higher (`Low-Medium`), none where it names none."""
    head = text.split("(")[0].split("\uff08")[0]
    levels = ctx.vocabulary.levels
    if unfilled(head, levels):
        return None
    plain = " ".join(bare(head).casefold().replace("*", "").split())
    if plain in levels:
        return Level(levels[plain])
    ranged = plain
    for word in _BETWEEN:
        ranged = ranged.replace(f" {word} ", "-")
    found = [
        levels[part]
        for chunk in ranged.replace("\u2013", "-").replace("\u2192", "-").replace("/", "-").split("-")
        if (part := chunk.strip()) in levels
    ]
    if found:
        return max(map(Level, found), key=list(Level).index)
    for size in (3, 2, 1):
        phrase = " ".join(words(plain)[:size])
        if phrase in levels:
            return Level(levels[phrase])
    return None


NamePhase = Callable[[str], str | None]
"""The name of the phase that bears a number."""


def read_risks(
    ctx: Context, piece: Piece, kind: str | None, level: Level | None, name_phase: NamePhase, *, section: bool
) -> list[Risk]:
    """The risks of a block: rows of a table with a Risk column, or (in a section of risks) items.

    Args:
        ctx: the text.
        piece: the block.
        kind: of the subheading around it.
        level: the grade that the subheading gives to what stands below it.
        name_phase: gives the phase that a row names by its number alone.
        section: whether the block stands in a section of risks.
    """
    block = piece.block
    if isinstance(block, Table):
        return _risk_rows(ctx, block, kind, level, name_phase, section=section)
    if isinstance(block, List) and section and piece.topic != "rollback":
        level = None if piece.topic == "mitigation" else level
        risks = [risk for item in flat_items(block) if (risk := _risk_item(ctx, item, kind, level)) is not None]
        return [
            risk for risk in risks if piece.topic != "mitigation" or risk.impact or risk.likelihood or risk.mitigation
        ]
    return []


def _risk_rows(
    ctx: Context, table: Table, kind: str | None, level: Level | None, name_phase: NamePhase, *, section: bool
) -> list[Risk]:
    columns = columns_of(table, ctx.vocabulary)
    at = columns.index("risk")
    graded = columns.index("mitigation") is not None or columns.index("impact") is not None
    named = at is not None and ctx.vocabulary.topics.get(columns.names[at]) == "risks"
    if at is None or not (section or (graded and named)):
        return []
    cells = [row.cells[at].inline.text.strip() for row in table.rows]
    only_levels = bool(cells) and all(level_of(cell, ctx) is not None and len(words(cell)) <= 3 for cell in cells)
    found = []
    for row in table.rows:
        text_at, name = at, None
        if only_levels:
            text_at = _other_words(columns, row, at)
            name = name_phase(row.cells[0].inline.text.strip(" .*#")) if text_at == at else None
            text_at = _other_words(None, row, at) if text_at == at else text_at
        risk = _risk_row(ctx, columns, row, text_at, row.cells[at].inline.text if only_levels else "")
        risk = replace(risk, text=name) if name else risk
        if risk.text:
            found.append(_graded(risk, kind, level))
    return found


def _graded(risk: Risk, kind: str | None, level: Level | None) -> Risk:
    return replace(risk, kind=kind, impact=risk.impact or level)


def _other_words(columns: Columns | None, row: Row, at: int) -> int:
    """The first cell beside the level that is not a bare number, and no other value of the risk; else the level's."""
    taken = {at, *(columns.index(name) for name in ("impact", "likelihood", "mitigation"))} if columns else {at}
    for index, cell in enumerate(row.cells):
        text = cell.inline.text.strip()
        if index not in taken and text and not text.replace(".", "").isdigit():
            return index
    return at


def _risk_row(ctx: Context, columns: Columns, row: Row, at: int, impact: str) -> Risk:
    head = ctx.head(row.cells[at].inline, ids=False)
    words_of = {name: columns.words(row, name) for name in ("impact", "likelihood", "mitigation")}
    where = {name: columns.cell(row, name).span for name, value in words_of.items() if value}
    return Risk(
        span=row.span,
        where={**head.where, **where},
        text=" ".join(row.cells[at].inline.text.split()).strip("* "),
        impact=level_of(impact or words_of["impact"], ctx),
        likelihood=level_of(words_of["likelihood"], ctx),
        mitigation=words_of["mitigation"] or None,
    )


def _risk_item(ctx: Context, item: Item, kind: str | None, level: Level | None) -> Risk | None:
    """A risk written as an item, with its grades and mitigation behind it or below it."""
    lines = item.head.lines
    values: dict[str, Any] = {}
    where: dict[str, Span] = {}
    text = ""
    for index, line in enumerate(lines):
        text = _risk_line(ctx, line, values, where, text, first=index == 0)
    below: dict[str, Any] = {}
    _risk_below(ctx, item.rest, below, where, open_=bool(lines) and _opens_mitigation(ctx, lines[-1]))
    below.pop("risk", None)
    values = {**below, **values}
    text = values.pop("risk", None) or text
    if not text or (not values.get("mitigation") and topic_of(text, ctx.vocabulary) == "mitigation"):
        return None
    return Risk(
        span=item.span,
        where=where,
        text=text,
        kind=kind,
        impact=values.get("impact") or level,
        likelihood=values.get("likelihood"),
        mitigation=values.get("mitigation"),
    )


def _risk_line(
    ctx: Context, line: Inline, values: dict[str, Any], where: dict[str, Span], text: str, *, first: bool
) -> str:
    known = False
    for field in _risk_fields(ctx, line):
        known = _keep_risk(ctx, field, values, where) or known
    if known or not first:
        return text if known else (text + " " + " ".join(line.text.split())).strip()
    words_of, mitigation = _inline_mitigation(line.text)
    if mitigation:
        values.setdefault("mitigation", mitigation)
    return bare(ctx.head(line, ids=False).text if not mitigation else " ".join(words_of.split())).strip(" *:-\u2014")


def _inline_mitigation(text: str) -> tuple[str, str | None]:
    """A risk and its mitigation on one line, parted by an arrow or by the word."""
    for arrow in ARROWS:
        risk, found, rest = text.partition(arrow)
        if found and rest.strip():
            return risk, rest.strip()
    for field, topic in (("mitigation:", "mitigation"), ("mitigate:", "mitigation")):
        at = text.casefold().find(field)
        if at > 0:
            return text[:at].rstrip(" -\u2014\u2013(*_."), text[at + len(field) :].strip(" *_)") or topic
    return text, None


def _risk_name(ctx: Context, field: Field) -> str:
    """What a field says of a risk, by its key; empty, or something else, where it says nothing of one."""
    key = fold(field.key)
    return _RISK_FIELDS.get(ctx.vocabulary.fields.get(key, "")) or ctx.vocabulary.columns.get(key, ("",))[0]


def _keep_risk(ctx: Context, field: Field, values: dict[str, Any], where: dict[str, Span]) -> bool:
    """Set what a field says of a risk; false where it says nothing of one."""
    name = _risk_name(ctx, field)
    if name == "risk" and field.text and len(words(field.text)) > 2:
        values.setdefault("risk", " ".join(field.value.text.split()))
    elif name in ("impact", "likelihood"):
        values.setdefault(name, level_of(field.text, ctx))
    elif name == "mitigation" and field.text:
        values.setdefault("mitigation", " ".join(field.value.text.split()))
    else:
        return name == "mitigation"
    if field.text:
        where.setdefault(name, field.value.span)
    return True


_RISK_FIELDS: Final = {"risk": "risk", "impact": "impact", "likelihood": "likelihood", "mitigation": "mitigation"}


def _risk_fields(ctx: Context, line: Inline) -> Sequence[Field]:
    """The fields of a line, those too that begin in bold behind the text of another."""
    fields = ctx.line_fields(line)
    if len(fields) != 1 or line.text.count(":") + line.text.count("\uff1a") < 2:
        return fields
    text, starts = line.text, [0]
    for at in range(fields[0].start + 1, len(text)):
        if text[at - 1] == " " and line.covered(STRONG, at, at + 1) and not line.covered(STRONG, at - 1, at):
            later = ctx.line_fields(line.part(at, min(at + _LONGEST_NAME, len(text))))
            if later and _risk_name(ctx, later[0]) in _RISK_FIELDS:
                starts.append(at)
    parts = zip(starts, [*starts[1:], len(text)], strict=True)
    return fields if len(starts) == 1 else [field for a, b in parts for field in ctx.line_fields(line.part(a, b))]


def _risk_below(
    ctx: Context, blocks: Sequence[Block], values: dict[str, Any], where: dict[str, Span], *, open_: bool = False
) -> None:
    """What the blocks below a risk say of it; `open_` where the line before them is a label of its mitigation."""
    for block in blocks:
        if isinstance(block, List) and open_:
            _keep_answers([item.head for item in block.items], values, where)
            open_ = False
        elif isinstance(block, List):
            for item in block.items:
                opens = _risk_lines(ctx, item.head, values, where)
                inner = [nested.head for rest in item.rest if isinstance(rest, List) for nested in rest.items]
                _keep_answers(inner if opens else [], values, where)
        elif isinstance(block, Paragraph):
            opens = _risk_lines(ctx, block.inline, values, where)
            if open_ and not opens and not any(map(ctx.line_fields, block.inline.lines)):
                _keep_answers([block.inline], values, where)
            open_ = opens


def _risk_lines(ctx: Context, inline: Inline, values: dict[str, Any], where: dict[str, Span]) -> bool:
    """Keep what the lines of a block say of a risk; true where the last is a label of its mitigation."""
    lines = inline.lines
    for line in lines:
        for field in _risk_fields(ctx, line):
            _keep_risk(ctx, field, values, where)
    return bool(lines) and _opens_mitigation(ctx, lines[-1])


def _opens_mitigation(ctx: Context, line: Inline) -> bool:
    """Whether a line is a label of a mitigation that stands below it."""
    fields = ctx.line_fields(line)
    if fields:
        return not fields[-1].text and _risk_name(ctx, fields[-1]) == "mitigation"
    label = label_of(line, ctx.vocabulary) if line.text else None
    return label is not None and label.topic == "mitigation"


def _keep_answers(inlines: list[Inline], values: dict[str, Any], where: dict[str, Span]) -> None:
    """Set the mitigation that stands below its label: the items of a list, or a paragraph."""
    found = [(" ".join(inline.text.split()), inline.span) for inline in inlines if inline.text.strip()]
    if found and not values.get("mitigation"):
        values["mitigation"] = "; ".join(text for text, _ in found)
        where["mitigation"] = found[0][1].to(found[-1][1])


def risk_of_heading(ctx: Context, section: Section, kind: str | None, level: Level | None) -> Risk | None:
    """A risk that stands as a heading, with its grades and mitigation below it; none where nothing of that follows."""
    if section.heading is None:
        return None
    values: dict[str, Any] = {}
    where: dict[str, Span] = {}
    _risk_below(ctx, section.blocks, values, where)
    text = unnumbered(ctx.head(section.heading, ids=False, heading=True).text)
    named = re.match(_NUMBERED_RISK, text)
    graded = values.get("impact") or values.get("likelihood") or values.get("mitigation")
    if not graded and not (named and section.blocks):
        return None
    values.pop("risk", None)
    text = text[named.end() :] or text if named else text
    return Risk(
        span=section.span,
        where=where,
        text=text,
        kind=kind,
        impact=values.get("impact") or level,
        likelihood=values.get("likelihood"),
        mitigation=values.get("mitigation"),
    )
