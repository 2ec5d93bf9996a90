"""Whatever stands in a plan, no answer about it holds anything that could steer a terminal."""

import re
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planproof.report.explain_text import explain_text
from planproof.report.find_text import find_text
from planproof.report.lines import Line, draw
from planproof.report.next_text import next_text
from planproof.report.overview_text import overview_text, why_text
from planproof.report.show_text import show_text
from planproof.report.style import ASCII, UNICODE, Style
from tests.report.filled import Answers, filled, opened

STEERING = {"Cc", "Cf", "Cs", "Zl", "Zp"}
ATTACKS = [
    "\x1b[2J\x1b[H", "\x1b]0;title\x07", "\x1b]8;;http://x\x1b\\link", "\x9b31m", "\x90q\x9c", "a\rb", "a\x08b", "\x0e",
    "\u202etxt.exe", "\u2066a\u2069", "\u200b\u200d\ufeff", "\u2028\u2029\x85", "\U000e0041", "\udc1b", "\x00",
]  # fmt: skip


def texts(answers: Answers, style: Style) -> Iterator[str]:
    reports: list[Iterator[Line]] = [
        overview_text(answers.overview, style),
        why_text(answers.overview, style),
        *(show_text(shown, style) for shown in answers.shown),
        next_text(answers.next, style, waiting=True),
        find_text(answers.found, style),
        explain_text(answers.explained, style),
    ]
    return (draw(report, style) for report in reports)


def check(text: str, style: Style) -> None:
    for drawn in texts(Answers(opened(filled(text), text, text), text if text.strip() else "x"), style):
        plain = re.sub(r"\x1b\[[0-9;]+m", "", drawn) if style.color else drawn
        assert not [char for char in plain.replace("\n", "") if unicodedata.category(char) in STEERING]


@pytest.mark.parametrize("text", ATTACKS)
@pytest.mark.parametrize("style", [Style(), Style(color=True, glyphs=ASCII, columns=40)])
def test_attacks_are_shown_and_do_nothing(text: str, style: Style) -> None:
    check(f"before {text} after", style)


def test_no_character_of_the_basic_plane_gets_through_in_any_field() -> None:
    for start in range(0, 0x10000, 0x200):
        check("".join(map(chr, range(start, start + 0x200))), Style())


@settings(max_examples=30)
@given(
    st.text(),
    st.builds(Style, color=st.booleans(), columns=st.integers(40, 160), glyphs=st.sampled_from([ASCII, UNICODE])),
)
def test_nor_does_any_other_text(text: str, style: Style) -> None:
    check(text, style)
