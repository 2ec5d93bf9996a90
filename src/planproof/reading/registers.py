"""The lists that stand outside the phases: criteria, metrics, questions, risks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from planproof.markdown import Block, Inline, Item, List, Paragraph, Row, Table
from planproof.model import Criterion, Level, Metric, MetricKind, Question, Risk, State
from planproof.reading.context import Context, one_line
from planproof.reading.marks import leading_mark
from planproof.reading.outline import Section
from planproof.reading.pieces import Piece
from planproof.reading.tables import Columns, columns_of
from planproof.reading.task_body import criterion_of
from planproof.reading.task_items import has_box
from planproof.reading.topics import topic_of
from planproof.reading.words import bare, fold, words
from planproof.text import Span

_UNITS_END: Final = 12


def read_criteria(ctx: Context, piece: Piece) -> list[Criterion]:
    """The criteria of a block: items, or rows of a table."""
    block = piece.block
    if isinstance(block, List):
        return [criterion for item in flat_items(block) if (criterion := criterion_of(ctx, item)).text]
    if isinstance(block, Table):
        return [found for row in block.rows if (found := _criterion_row(ctx, block, row)).text]
    return []


def flat_items(block: List) -> Iterator[Item]:
    """The items of a list; of items in named groups the items count, not the groups."""
    for item in block.items:
        inner = [rest for rest in item.rest if isinstance(rest, List)]
        if inner and _is_group(item, inner):
            for rest in inner:
                yield from flat_items(rest)
        elif item.head.text.strip():
            yield item


def _is_group(item: Item, inner: list[List]) -> bool:
    """Whether an item only names the group that stands below it."""
    if has_box(item):
        return False
    text = item.head.text.rstrip()
    return text.endswith((":", "\uff1a")) or any(has_box(nested) for rest in inner for nested in rest.items)


def _criterion_row(ctx: Context, table: Table, row: Row) -> Criterion:
    columns = columns_of(table, ctx.vocabulary)
    at = columns.index("criterion")
    if at is None or columns.index("metric") == at:
        at = next((i for i, found in enumerate(columns.meanings) if "criterion" in found or "metric" in found), None)
    if at is None:
        at = _first_words(row)
    head = ctx.head(row.cells[at].inline, ids=False)
    from planproof.reading.marks import state_of

    state = state_of(columns.words(row, "status"), ctx.vocabulary) or head.state or State.TODO
    return Criterion(span=row.span, where=head.where, text=head.text, state=state)


def _first_words(row: Row) -> int:
    """The first cell that is not a bare number or id."""
    for index, cell in enumerate(row.cells):
        text = cell.inline.text.strip()
        if text and not text.replace(".", "").isdigit() and not (len(text) < 6 and text[-1].isdigit()):
            return index
    return 0


def read_metrics(ctx: Context, piece: Piece, kind: MetricKind | None) -> list[Metric]:
    """The metrics of a block."""
    block = piece.block
    if isinstance(block, List):
        return [_metric_item(ctx, item, kind) for item in flat_items(block)]
    if isinstance(block, Table):
        return [metric for row in block.rows if (metric := _metric_row(ctx, block, row, kind)) is not None]
    return []


def _metric_item(ctx: Context, item: Item, kind: MetricKind | None) -> Metric:
    found = criterion_of(ctx, item)
    marked = has_box(item) or "state" in found.where or leading_mark(item.head.text, ctx.vocabulary)[0] is not None
    name, target = _name_and_target(found.text)
    value, unit = _figure(target or found.text)
    return Metric(
        span=found.span, where=found.where, text=found.text, name=name, target=target, value=value, unit=unit, kind=kind,
        state=found.state if marked else None,
    )  # fmt: skip


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
        if digits.count(".") > 1 or len(digits) > _UNITS_END or not digits.isascii():
            return None, None
        rest = text[at:].lstrip()
        unit = rest.split()[0].strip(".,;)") if rest else ""
        found.append((float(digits), unit if unit and len(unit) <= _UNITS_END else None))
    return found[0] if len(found) == 1 else (None, None)


def _metric_row(ctx: Context, table: Table, row: Row, kind: MetricKind | None) -> Metric | None:
    columns = columns_of(table, ctx.vocabulary)
    at = columns.index("metric")
    at = _first_words(row) if at is None else at
    head = ctx.head(row.cells[at].inline, ids=False)
    if not head.text:
        return None
    target = columns.words(row, "target") or None
    value, unit = _figure(target or "")
    from planproof.reading.marks import state_of

    state = state_of(columns.words(row, "status"), ctx.vocabulary) or head.state
    return Metric(
        span=row.span, where=head.where, text=head.text, name=head.text, target=target, value=value, unit=unit, kind=kind,
        state=state,
    )  # fmt: skip


def read_questions(ctx: Context, piece: Piece) -> list[Question]:
    """The questions of a block: its outermost items, or the rows of a table."""
    block = piece.block
    if isinstance(block, List):
        return [question for item in flat_items(block) if (question := _question_item(ctx, item)) is not None]
    if isinstance(block, Table):
        return [_question_row(ctx, block, row) for row in block.rows]
    return []


def _question_item(ctx: Context, item: Item) -> Question | None:
    head = ctx.head(one_line(item.head), ids=False)
    if not head.text:
        return None
    ticked = (item.box.ticked if item.box else head.box is State.DONE) or head.state in (State.DONE, State.DROPPED)
    text, answer = _answer(ctx, head.text)
    answer = answer or _nested_answer(ctx, item.rest)
    return Question(
        span=item.span, where=head.where, text=text, resolved=ticked or answer is not None, answer=answer,
        needs=_needs(head.text),
    )  # fmt: skip


_ARROWS: Final = ("\u2192", "->", "=>", "\u21d2")
_RESOLVED: Final = frozenset({"resolved", "answered", "decided", "decision", "answer", "resolution", "closed"})


def _answer(ctx: Context, text: str) -> tuple[str, str | None]:
    """A question's words and the decision written behind it."""
    for arrow in _ARROWS:
        question, found, rest = text.partition(arrow)
        if found and _decides(ctx, rest):
            return question.strip(), rest.strip()
    for part in (" \u2014 ", " - ", "? ", ". "):
        question, found, rest = text.partition(part)
        if found and words(rest)[:1] and words(rest)[0] in _RESOLVED and ":" in rest[:30]:
            return (question + part.rstrip(" -\u2014")).strip(), rest.strip()
    first = words(text)[:1]
    return text, text if first and first[0] in ("resolved", "answered", "decided") else None


def _decides(ctx: Context, text: str) -> bool:
    key = text.partition(":")[0]
    return words(key)[-1:] != [] and (words(key)[0] in _RESOLVED or ctx.vocabulary.fields.get(fold(key)) == "answer")


def _nested_answer(ctx: Context, blocks: tuple[Block, ...]) -> str | None:
    """A decision in the items or lines below a question (`- Decision: …`); a recommendation is none."""
    for block in blocks:
        inlines = [item.head for item in block.items] if isinstance(block, List) else (
            [block.inline] if isinstance(block, Paragraph) else [])  # fmt: skip
        for inline in inlines:
            for line in inline.lines:
                for field in ctx.line_fields(line):
                    if fold(field.key) in _RESOLVED and field.text:
                        return field.text
    return None


def _needs(text: str) -> str | None:
    """Whom or what a question waits for (`- needs answer from Ann`, `- research needed`)."""
    folded = text.casefold()
    for phrase in ("needs answer from ", "need answer from ", "needs input from ", "ask ", "waiting for ", "decision by "):
        at = folded.rfind(phrase)
        if at > 0:
            return text[at + len(phrase) :].strip(" .)[]") or None
    at = folded.rfind("research needed")
    return "research" if at > 0 else None


def _question_row(ctx: Context, table: Table, row: Row) -> Question:
    columns = columns_of(table, ctx.vocabulary)
    at = columns.index("question")
    head = ctx.head(row.cells[_first_words(row) if at is None else at].inline, ids=False)
    answer = columns.words(row, "answer") if columns.index("answer") != at else ""
    from planproof.reading.marks import state_of

    state = state_of(columns.words(row, "status"), ctx.vocabulary)
    decided = bool(bare(answer)) and fold(answer) not in ctx.vocabulary.nothing and columns.index("answer") is not None
    decided = decided and "recommend" not in " ".join(columns.names)
    return Question(
        span=row.span, where=head.where, text=head.text, resolved=state is State.DONE or (state is None and decided),
        answer=answer or None, needs=columns.words(row, "owner") or None,
    )  # fmt: skip


def question_of_heading(ctx: Context, section: Section) -> Question | None:
    """A question that stands as a heading, with its answer below it."""
    if section.heading is None:
        return None
    head = ctx.head(section.heading, ids=False, heading=True)
    answer = _nested_answer(ctx, tuple(section.blocks))
    resolved = head.state in (State.DONE, State.DROPPED) or answer is not None
    return Question(span=section.span, where=head.where, text=_unnumbered(head.text), resolved=resolved, answer=answer)


def _unnumbered(text: str) -> str:
    from planproof.reading.words import skip_numbering

    return text[skip_numbering(text, 0) :] or text


def level_of(text: str, ctx: Context) -> Level | None:
    """The grade that a value begins with; of two the higher (`Low-Medium`), none where it names none."""
    head = text.split("(")[0].split("\uff08")[0]
    levels = ctx.vocabulary.levels
    plain = " ".join(bare(head).casefold().replace("*", "").split())
    if plain in levels:
        return Level(levels[plain])
    found = [levels[part] for chunk in plain.replace("\u2013", "-").replace("\u2192", "-").replace("/", "-").split("-")
             if (part := chunk.strip()) in levels]  # fmt: skip
    if found:
        return max(map(Level, found), key=list(Level).index)
    for size in (3, 2, 1):
        phrase = " ".join(words(plain)[:size])
        if phrase in levels:
            return Level(levels[phrase])
    return None


def read_risks(ctx: Context, piece: Piece, kind: str | None, level: Level | None, *, section: bool) -> list[Risk]:
    """The risks of a block: rows of a table with a Risk column, or (in a section of risks) items.

    Args:
        ctx: the text.
        piece: the block.
        kind: of the subheading around it.
        level: the grade that the subheading gives to what stands below it.
        section: whether the block stands in a section of risks.
    """
    block = piece.block
    if isinstance(block, Table):
        return _risk_rows(ctx, block, kind, level, section=section)
    if isinstance(block, List) and section and piece.topic != "rollback":
        level = None if piece.topic == "mitigation" else level
        risks = [risk for item in flat_items(block) if (risk := _risk_item(ctx, item, kind, level)) is not None]
        return [risk for risk in risks if piece.topic != "mitigation" or risk.impact or risk.likelihood or risk.mitigation]
    return []


def _risk_rows(ctx: Context, table: Table, kind: str | None, level: Level | None, *, section: bool) -> list[Risk]:
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
        text_at = _other_words(row, at) if only_levels else at
        risk = _risk_row(ctx, columns, row, text_at, row.cells[at].inline.text if only_levels else "")
        if risk.text:
            found.append(_graded(risk, kind, level))
    return found


def _graded(risk: Risk, kind: str | None, level: Level | None) -> Risk:
    from planproof.records import replace

    return replace(risk, kind=kind, impact=risk.impact or level)


def _other_words(row: Row, at: int) -> int:
    """The first cell beside the level that is not a bare number."""
    for index, cell in enumerate(row.cells):
        text = cell.inline.text.strip()
        if index != at and text and not text.replace(".", "").isdigit():
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
    for block in item.rest:
        _risk_below(ctx, block, below, where)
    below.pop("risk", None)
    values = {**below, **values}
    text = values.pop("risk", None) or text
    if not text or not values.get("mitigation") and topic_of(text, ctx.vocabulary) == "mitigation":
        return None
    return Risk(
        span=item.span, where=where, text=text, kind=kind, impact=values.get("impact") or level,
        likelihood=values.get("likelihood"), mitigation=values.get("mitigation"),
    )  # fmt: skip


def _risk_line(ctx: Context, line: Inline, values: dict[str, Any], where: dict[str, Span], text: str, *, first: bool) -> str:
    known = False
    for field in ctx.line_fields(line):
        known = _keep_risk(ctx, field, values, where) or known
    if known or not first:
        return text if known else (text + " " + " ".join(line.text.split())).strip()
    words_of, mitigation = _inline_mitigation(ctx, line.text)
    if mitigation:
        values.setdefault("mitigation", mitigation)
    return bare(ctx.head(line, ids=False).text if not mitigation else " ".join(words_of.split())).strip(" *:-\u2014")


def _inline_mitigation(ctx: Context, text: str) -> tuple[str, str | None]:
    """A risk and its mitigation on one line, parted by an arrow or by the word."""
    for arrow in _ARROWS:
        risk, found, rest = text.partition(arrow)
        if found and rest.strip():
            return risk, rest.strip()
    for field, topic in (("mitigation:", "mitigation"), ("mitigate:", "mitigation")):
        at = text.casefold().find(field)
        if at > 0:
            return text[:at].rstrip(" -\u2014\u2013(*_."), text[at + len(field) :].strip(" *_)") or topic
    return text, None


def _keep_risk(ctx: Context, field: Any, values: dict[str, Any], where: dict[str, Span]) -> bool:
    """Set what a field says of a risk; false where it says nothing of one."""
    name = _RISK_FIELDS.get(ctx.vocabulary.fields.get(fold(field.key), "")) or ctx.vocabulary.columns.get(fold(field.key), ("",))[0]
    if name == "risk" and field.text and len(words(field.text)) > 2:
        values.setdefault("risk", " ".join(field.value.text.split()))
    elif name in ("impact", "likelihood"):
        values.setdefault(name, level_of(field.text, ctx))
    elif name == "mitigation":
        values.setdefault("mitigation", " ".join(field.value.text.split()))
    else:
        return False
    where.setdefault(name, field.value.span)
    return True


_RISK_FIELDS: Final = {"risk": "risk", "impact": "impact", "likelihood": "likelihood", "mitigation": "mitigation"}


def _risk_below(ctx: Context, block: Block, values: dict[str, Any], where: dict[str, Span]) -> None:
    inlines: list[Inline] = []
    if isinstance(block, List):
        inlines = [item.head for item in block.items]
    elif isinstance(block, Paragraph):
        inlines = [block.inline]
    for inline in inlines:
        for line in inline.lines:
            for field in ctx.line_fields(line):
                _keep_risk(ctx, field, values, where)


def risk_of_heading(ctx: Context, section: Section, kind: str | None, level: Level | None) -> Risk | None:
    """A risk that stands as a heading, with its grades and mitigation below it; none where nothing of that follows."""
    if section.heading is None:
        return None
    values: dict[str, Any] = {}
    where: dict[str, Span] = {}
    for block in section.blocks:
        _risk_below(ctx, block, values, where)
    if not values.get("impact") and not values.get("likelihood") and not values.get("mitigation"):
        return None
    values.pop("risk", None)
    head = ctx.head(section.heading, ids=False, heading=True)
    text = _unnumbered(head.text)
    for prefix in ("risk:", "risk "):
        if text.casefold().startswith(prefix):
            rest = text[len(prefix) :].lstrip(" 0123456789.:-\u2014")
            text = rest or text
    return Risk(span=section.span, where=where, text=text, kind=kind, impact=values.get("impact") or level,
                likelihood=values.get("likelihood"), mitigation=values.get("mitigation"))  # fmt: skip
