import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.report.clean import clean
from planproof.text.width import fit, head, width, wrap

TEXTS = st.text(alphabet=st.sampled_from("ab c日本✅é\u0301-한글 ")) | st.text().map(clean)


@pytest.mark.parametrize(
    ("text", "columns"),
    [("abc", 3), ("日本語", 6), ("✅", 2), ("e\u0301", 1), ("◐ ○", 3), ("한글", 4), ("\U0001fae8", 2)],
)
def test_wide_characters_take_two_columns_and_marks_none(text: str, columns: int) -> None:
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "columns", "shown"),
    [
        ("abc", 3, "abc"),
        ("abcd", 3, "ab…"),
        ("日本語", 5, "日本…"),
        ("日本語", 4, "日…"),
        ("ab cd", 4, "ab…"),
        ("ab", 0, ""),
    ],
)
def test_what_does_not_fit_is_cut(text: str, columns: int, shown: str) -> None:
    assert fit(text, columns) == shown


@given(TEXTS, st.integers(0, 20))
def test_a_fitted_text_fits(text: str, columns: int) -> None:
    assert width(fit(text, columns)) <= columns
    assert text.startswith(head(text, columns))


@given(TEXTS, st.integers(2, 20))
def test_wrapping_loses_nothing_but_blanks(text: str, columns: int) -> None:
    lines = wrap(text, columns)
    assert "".join(lines).replace(" ", "") == "".join(text.split())
    assert all(width(line) <= columns for line in lines)
    assert lines


def test_long_words_are_cut() -> None:
    assert wrap("a abcdefgh b", 3) == ["a", "abc", "def", "gh", "b"]
    assert wrap("日本語です", 4) == ["日本", "語で", "す"]
    assert wrap("", 4) == [""]
