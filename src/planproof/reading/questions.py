"""Open questions: what they ask, whom they wait for, and what was decided."""

from __future__ import annotations

from typing import Final

from planproof.markdown import Block, Item, List, Paragraph, Row, Table
from planproof.model import Question, State
from planproof.reading.context import Context, one_line
from planproof.reading.criteria import first_words, flat_items
from planproof.reading.marks import state_of
from planproof.reading.outline import Section
from planproof.reading.pieces import Piece
from planproof.reading.tables import Columns, columns_of
from planproof.reading.words import bare, fold, skip_numbering, words

ARROWS: Final = ("\u2192", "->", "=>", "\u21d2")
"""What leads from a question to its answer, or from a risk to its mitigation."""


def read_questions(ctx: Context, piece: Piece) -> list[Question]:
    """The questions of a block: its outermost items, or the rows of a table."""
    block = piece.block
    if isinstance(block, List):
        return [question for item in flat_items(block) if (question := _question_item(ctx, item)) is not None]
    if isinstance(block, Table):
        columns = columns_of(block, ctx.vocabulary)
        return [_question_row(ctx, columns, row) for row in block.rows]
    return []


def _question_item(ctx: Context, item: Item) -> Question | None:
    head = ctx.head(one_line(item.head), ids=False)
    if not head.text:
        return None
    ticked = (item.box.ticked if item.box else head.box is State.DONE) or head.state in (State.DONE, State.DROPPED)
    text, answer = _answer(ctx, head.text)
    ticked = ticked or _closed(head.text)
    answer = answer or _nested_answer(ctx, item.rest)
    return Question(
        span=item.span,
        where=head.where,
        text=text,
        resolved=ticked or answer is not None,
        answer=answer,
        needs=_needs(head.text),
    )


_RESOLVED: Final = frozenset({"resolved", "answered", "decided", "decision", "answer", "resolution", "closed"})


def _closed(text: str) -> bool:
    """Whether a remark behind a question says that it is settled (`(answered)`, `- decided`)."""
    if text[-1:] in _CLOSING:
        remark = text[text.rfind(_CLOSING[text[-1]]) + 1 : -1]
    else:
        before, _, remark = max((text.rpartition(dash) for dash in _DASHES), key=lambda parts: len(parts[0]))
        remark = remark if before else ""
    return bool(remark) and len(remark) < 20 and words(remark) in _SETTLED


_CLOSING: Final = {")": "(", "]": "[", "\uff09": "\uff08"}
_DASHES: Final = (" - ", " \u2014 ", " \u2013 ")
_SETTLED: Final = [["resolved"], ["answered"], ["decided"], ["closed"]]


def _answer(ctx: Context, text: str) -> tuple[str, str | None]:
    """A question's words and the decision written behind it."""
    for arrow in ARROWS:
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
        inlines = (
            [item.head for item in block.items]
            if isinstance(block, List)
            else ([block.inline] if isinstance(block, Paragraph) else [])
        )
        for inline in inlines:
            for line in inline.lines:
                for field in ctx.line_fields(line):
                    if fold(field.key) in _RESOLVED and field.text:
                        return field.text
    return None


def _needs(text: str) -> str | None:
    """Whom or what a question waits for (`- needs answer from Ann`, `- research needed`)."""
    folded = text.casefold()
    for phrase in (
        "needs answer from ",
        "need answer from ",
        "needs input from ",
        "ask ",
        "waiting for ",
        "decision by ",
    ):
        at = folded.rfind(phrase)
        if at > 0:
            return text[at + len(phrase) :].strip(" .)[]") or None
    at = folded.rfind("research needed")
    return "research" if at > 0 else None


def _question_row(ctx: Context, columns: Columns, row: Row) -> Question:
    at = columns.index("question")
    head = ctx.head(row.cells[first_words(row) if at is None else at].inline, ids=False)
    answer = columns.words(row, "answer") if columns.index("answer") != at else ""
    state = state_of(columns.words(row, "status"), ctx.vocabulary)
    decided = bool(bare(answer)) and fold(answer) not in ctx.vocabulary.nothing and columns.index("answer") is not None
    decided = decided and "recommend" not in " ".join(columns.names)
    return Question(
        span=row.span,
        where=head.where,
        text=head.text,
        resolved=state is State.DONE or (state is None and decided),
        answer=answer or None,
        needs=columns.words(row, "owner") or None,
    )


def question_of_heading(ctx: Context, section: Section) -> Question | None:
    """A question that stands as a heading, with its answer below it."""
    if section.heading is None:
        return None
    head = ctx.head(section.heading, ids=False, heading=True)
    answer = _nested_answer(ctx, tuple(section.blocks))
    resolved = head.state in (State.DONE, State.DROPPED) or answer is not None
    return Question(span=section.span, where=head.where, text=unnumbered(head.text), resolved=resolved, answer=answer)


def unnumbered(text: str) -> str:
    """A heading without its leading number."""
    return text[skip_numbering(text, 0) :] or text
