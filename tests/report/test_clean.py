import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.report.clean import clean
from planproof.text.width import width

STEERING = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def test_no_character_of_the_basic_plane_can_steer_a_terminal() -> None:
    for code in range(0x10000):
        shown = clean(chr(code))
        assert not [char for char in shown if unicodedata.category(char) in STEERING], hex(code)


@given(st.text())
def test_nor_can_any_other_text(text: str) -> None:
    shown = clean(text)
    assert not [char for char in shown if unicodedata.category(char) in STEERING]
    assert clean(shown) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("zwölf 日本語 ✅", "zwölf 日本語 ✅"),
        ("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"),
        ("\x9b31m", "\\x9b31m"),
        ("a\tb\r\nc\u2028d\xa0e", "a b  c d e"),
        ("in\u202everted", "in\\u202everted"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("👩\u200d💻 ❤\ufe0f", "👩💻 ❤"),
        ("tag\U000e0041", "tag"),
        ("lone \udc80", "lone \\udc80"),
        ("\ue0b0", "\ue0b0"),
        ("\uffff\ufdd0", "\\uffff\\ufdd0"),
        ("\U0001fae8", "\U0001fae8"),
        ("e\u0301", "e\u0301"),
        ("\x00\x7f", "\\x00\\x7f"),
    ],
)
def test_what_is_shown_instead(text: str, shown: str) -> None:
    assert clean(text) == shown


def test_what_is_left_out_takes_no_room_and_the_rest_does() -> None:
    for code in range(0x20, 0x3000):
        shown = clean(chr(code))
        assert width(shown) >= 0
        if unicodedata.category(chr(code)) not in ("Mn", "Me") and not 0x1160 <= code <= 0x11FF:
            assert bool(shown) == bool(width(shown)), hex(code)
