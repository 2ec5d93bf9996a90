"""Texts that are made to be slow are parsed in good time, and their spans are sound."""

from time import process_time

import pytest

from benchmarks.hostile import HOSTILE, Hostile
from planproof.markdown import links, parse
from planproof.text import SourceText
from tests.markdown.test_spans import check

LIMIT = 2.0
"""Seconds of the processor for one text."""
SHARE = 2
"""One of so many parts of the size at which a text is told to be dangerous: `make bench` takes the whole."""


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text.name)
def test_a_hostile_text_is_parsed_in_good_time(text: Hostile) -> None:
    source = SourceText(text.make(text.size // SHARE))
    began = process_time()
    parse(source)
    assert process_time() - began < LIMIT


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text.name)
def test_the_links_of_a_hostile_text_are_found_in_good_time(text: Hostile) -> None:
    source = SourceText(text.make(text.size // SHARE))
    began = process_time()
    for link in links(source):
        assert link.span.start <= link.span.end <= len(source.data)
    assert process_time() - began < LIMIT


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text.name)
def test_the_spans_of_a_small_hostile_text_are_sound(text: Hostile) -> None:
    check(text.make(1_500))


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text.name)
def test_a_hostile_text_is_about_as_long_as_it_is_asked_to_be(text: Hostile) -> None:
    once, twice = len(text.make(text.size)), len(text.make(2 * text.size))
    assert 0.7 * text.size < once < 1.2 * text.size + 1_500
    assert 1.7 * once < twice + 1_500 < 2.3 * once + 3_000


def test_every_hostile_text_has_a_name_of_its_own() -> None:
    names = [text.name for text in HOSTILE]
    assert len(set(names)) == len(names) > 80
