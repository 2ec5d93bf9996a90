"""Blocks and the labels that they stand under."""

import pytest

from planproof.markdown import List, Paragraph, parse
from planproof.model.settings import DEFAULTS
from planproof.reading.context import Context
from planproof.reading.outline import read_outline
from planproof.reading.pieces import pieces_of
from planproof.reading.vocabulary import vocabulary_for
from planproof.text import SourceText


def lists(text: str, default: str | None = None) -> list[tuple[str, str | None, bool]]:
    """For each list its first item, its topic, and whether it stands under a label."""
    source = SourceText.of(text)
    vocabulary = vocabulary_for(text)
    root = read_outline(parse(source), len(source.data), vocabulary, DEFAULTS)
    pieces = pieces_of(Context(source, root, vocabulary, DEFAULTS), root, default)
    return [(p.block.items[0].head.text, p.topic, p.labelled) for p in pieces if isinstance(p.block, List)]


def test_a_label_holds_up_to_the_next() -> None:
    text = "- a\n\n**Tasks:**\n\n- b\n\nwords\n\n* c\n\n**Notes:**\n\n- d\n\n**Our own:**\n\n- e\n"
    assert lists(text) == [
        ("a", None, False),
        ("b", "work", True),
        ("c", "work", True),
        ("d", "notes", True),
        ("e", None, True),
    ]


def test_a_break_ends_a_label() -> None:
    assert lists("**Tasks:**\n\n- a\n\n---\n\n* b\n") == [("a", "work", True), ("b", None, False)]


def test_a_field_with_its_value_ends_a_label() -> None:
    assert lists("**Tasks:**\n\n- a\n\n**Effort:** M\n\n* b\n") == [("a", "work", True), ("b", None, False)]


def test_an_item_may_be_the_label_of_an_inner_list() -> None:
    text = "- words\n- **Tasks:**\n  - a\n- **Acceptance Criteria:**\n  - b\n"
    assert sorted(lists(text)) == [("a", "work", True), ("b", "criteria", True), ("words", None, False)]


def test_a_label_may_stand_at_the_end_of_a_paragraph() -> None:
    assert lists("We do what must be done.\n**Tasks:**\n- a\n") == [("a", "work", True)]


def test_a_heading_gives_its_topic_to_what_bears_none() -> None:
    assert lists("- a\n\n**Tasks:**\n\n- b\n\n**Our own:**\n\n- c\n", "criteria") == [
        ("a", "criteria", False),
        ("b", "work", True),
        ("c", "criteria", True),
    ]


@pytest.mark.parametrize(
    "line", ["Tasks", "These are the tasks that we have to do before the winter comes again:", "**Tasks** are hard."]
)
def test_running_text_labels_nothing(line: str) -> None:
    assert [topic for _, topic, _ in lists(f"{line}\n\n- a\n")] == [None]


def test_paragraphs_are_pieces_too() -> None:
    source = SourceText.of("words\n")
    root = read_outline(parse(source), len(source.data), vocabulary_for(""), DEFAULTS)
    (piece,) = pieces_of(Context(source, root, vocabulary_for(""), DEFAULTS), root)
    assert isinstance(piece.block, Paragraph) and (piece.topic, piece.label) == (None, "")
