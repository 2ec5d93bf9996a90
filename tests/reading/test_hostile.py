"""Texts that are made to be slow are read as plans in good time, and never raise."""

from time import process_time

import pytest

from benchmarks.hostile import HOSTILE, Hostile
from planproof.reading import read_plan
from planproof.text import SourceText
from tests.text.pieces import PIECES

LIMIT = 2.0
"""Seconds of the processor for one text."""
SHARE = 4
"""One of so many parts of the size at which a text is told to be dangerous: `make bench` takes the whole."""


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text.name)
def test_a_hostile_text_is_read_in_good_time(text: Hostile) -> None:
    source = SourceText.of(text.make(text.size // SHARE))
    began = process_time()
    read_plan(source)
    assert process_time() - began < LIMIT


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text.name)
@pytest.mark.parametrize("piece", [PIECES[at] for at in (10, 12, 22, 24, 27)])
def test_a_hostile_text_with_awkward_bytes_in_it_is_read(text: Hostile, piece: bytes) -> None:
    data = text.make(1_000)
    for at in (0, len(data) // 3, len(data)):
        plan = read_plan(SourceText(data[:at] + piece + data[at:]))
        assert plan.span.end <= len(data) + len(piece)
