"""Open questions answered in the text."""

from __future__ import annotations

from collections.abc import Iterator

from planproof.editing.draft import Draft
from planproof.editing.effect import Intent, Way
from planproof.editing.marks import set_state
from planproof.editing.notes import below, nested
from planproof.editing.paths import Path, changed, part
from planproof.editing.style import Style
from planproof.editing.tables import rewritten
from planproof.model import Question, State
from planproof.reading.tables import columns_of
from planproof.text import Edit


def answer(draft: Draft, style: Style, path: Path, text: str, name: str) -> Intent:
    """The intent that a question is resolved by a decision, which stands behind it or below it.

    Args:
        draft: the text and its plan.
        style: how the plan writes its marks.
        path: of the question.
        text: what was decided; line breaks become blanks.
        name: what messages call the question.
    """
    plain = " ".join(text.split())
    node: Question = part(draft.plan, path)
    return Intent(
        what=f"answer {name}",
        ways=tuple(_ways(draft, style, path, node, plain)),
        expect=lambda plan: changed(plan, path, resolved=True, answer=f"Decision: {plain}"),
        follows=lambda other: other == (*path, "answer"),
    )


def _ways(draft: Draft, style: Style, path: Path, node: Question, text: str) -> Iterator[Way]:
    if found := draft.item_of(node):
        _, item = found
        ticks = [way for way in set_state(draft, style, path, State.DONE, "").ways if item.box] or [()]
        last = item.head.lines[-1].span.end if item.head.lines else item.head.span.end
        line = draft.line_at(last)
        end = line.start + len(draft.source.data[line.start : line.end].rstrip())
        for tick in ticks:
            yield (*tick, Edit.of(end, end, f" \u2192 Decision: {text}"))
            yield (*tick, nested(draft, item, f"Decision: {text}"))
    elif row := draft.row_of(node):
        table, cells = row
        at = columns_of(table, draft.vocabulary).index("answer")
        if at is not None and at < len(cells.cells):
            yield (rewritten(draft.source, cells.cells[at], text),)
    else:
        yield (below(draft, node, f"**Decision:** {text}"),)
