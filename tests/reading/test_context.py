"""What readers share: lines are taken apart once, and the nearest mark above is found."""

import pytest

from planproof.markdown import parse
from planproof.model import State
from planproof.model.settings import DEFAULTS
from planproof.reading.context import Context, one_line
from planproof.reading.outline import read_outline
from planproof.reading.vocabulary import vocabulary_for
from planproof.text import SourceText
from tests.reading.telling import BLOCKED, DOING, DONE, line


def context(text: str) -> Context:
    source = SourceText.of(text)
    vocabulary = vocabulary_for(text)
    return Context(source, read_outline(parse(source), len(source.data), vocabulary, DEFAULTS), vocabulary, DEFAULTS)


def test_a_line_is_taken_apart_only_once() -> None:
    ctx, text = context(""), line("**Status:** Done")
    assert ctx.head(text) is ctx.head(text) and ctx.line_fields(text) is ctx.line_fields(text)
    assert ctx.head(text, ids=False) is not ctx.head(text)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("# P\n\n## A ✅\n", DONE),
        ("# P\n\n## A\n\n**Status:** Blocked\n", BLOCKED),
        ("# P\n\n## A ✅\n\n**Status:** Blocked\n", DONE),
        ("# P\n\n## A ✅\n\n### B\n", DONE),
        ("# P\n\n## A ✅\n\n### B 🚧\n", DOING),
        ("# P ✅\n\n## A\n", None),
        ("# P\n\n**Status:** Done\n\n## A\n", None),
        ("# P\n\n## A\n\nStatus: Done, they say\n", None),
    ],
)
def test_the_nearest_mark_at_or_above_a_section_is_found(text: str, state: State | None) -> None:
    ctx = context(text)
    *_, last = ctx.root.walk()
    assert ctx.inherited(last) is state


def test_lines_are_joined_by_blanks_and_keep_their_bytes() -> None:
    text = "Build\n*the* cart\n"
    joined = one_line(line(text))
    assert joined.text.rstrip() == "Build the cart"
    start, end = joined.source(6, 9)
    assert text[start:end] == "the"
