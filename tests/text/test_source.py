"""Single cases of a text: what is kept, and what stands where."""

import pytest

from planproof.text import Position, SourceText, Span
from planproof.text.source import SUBSTITUTE
from tests.text.pieces import BOM


def test_bytes_and_text_make_the_same_source() -> None:
    assert SourceText.of("é\n").data == SourceText.of("é\n".encode()).data == b"\xc3\xa9\n"


def test_text_that_cannot_be_encoded_gets_question_marks() -> None:
    assert SourceText.of("a\ud800b").data == b"a?b"


def test_a_byte_order_mark_is_kept_in_the_data_and_left_out_of_the_view() -> None:
    source = SourceText(BOM + b"a")
    assert (source.bom, source.data, source.view) == (3, BOM + b"a", "a")


def test_only_the_first_mark_is_a_byte_order_mark() -> None:
    assert SourceText(BOM + BOM + b"a").view == "\ufeffa"
    assert SourceText(b"a" + BOM).view == "a\ufeff"
    assert SourceText(BOM[:2]).bom == 0


@pytest.mark.parametrize(
    ("data", "view"),
    [
        (b"a\xffb", f"a{SUBSTITUTE}b"),
        (b"\xe2\x82", SUBSTITUTE * 2),
        (b"\xed\xa0\x80", SUBSTITUTE * 3),
        (b"\xc0\xaf", SUBSTITUTE * 2),
        (b"\xf4\x90\x80\x80", SUBSTITUTE * 4),
        (b"\xc3\xa9\x80\xc3\xa9", f"é{SUBSTITUTE}é"),
    ],
)
def test_each_byte_that_is_not_utf_8_becomes_one_substitute(data: bytes, view: str) -> None:
    assert SourceText(data).view == view
    assert not SourceText(data).valid


def test_nul_and_u_2028_are_characters_like_others() -> None:
    source = SourceText.of("a\x00b\u2028c\x85\x0b\x0c\x1cd")
    assert source.view == "a\x00b\u2028c\x85\x0b\x0c\x1cd"
    assert source.line_starts == (0,)
    assert source.valid


@pytest.mark.parametrize(
    ("data", "starts"),
    [
        (b"", (0,)),
        (b"a", (0,)),
        (b"a\n", (0, 2)),
        (b"\n", (0, 1)),
        (b"\r", (0, 1)),
        (b"\r\n", (0, 2)),
        (b"\n\r", (0, 1, 2)),
        (b"a\rb\nc\r\nd", (0, 2, 4, 7)),
        (b"a\r\r\nb", (0, 2, 4)),
        (BOM, (0,)),
        (BOM + b"\n", (0, 4)),
    ],
)
def test_lines_end_with_a_line_feed_a_carriage_return_or_both(data: bytes, starts: tuple[int, ...]) -> None:
    assert SourceText(data).line_starts == starts


def test_the_span_of_a_line_leaves_out_its_line_end_and_nothing_else() -> None:
    source = SourceText(b"a \r\n\n\rb\tc\r")
    spans = [source.line_span(number) for number in range(1, len(source.line_starts) + 1)]
    assert spans == [Span(0, 2), Span(4, 4), Span(5, 5), Span(6, 9), Span(10, 10)]


@pytest.mark.parametrize("number", [0, -1, 3])
def test_a_line_that_is_not_there_is_an_error(number: int) -> None:
    with pytest.raises(IndexError, match=f"line {number} of 2"):
        SourceText(b"a\nb").line_span(number)


def test_columns_count_characters_and_utf_16_units() -> None:
    source = SourceText.of("aé漢😀b")
    ends = [0, 1, 3, 6, 10, 11]
    expected = [Position(1, 1, 0), Position(1, 2, 1), Position(1, 3, 2), Position(1, 4, 3)]
    assert [source.position(end) for end in ends] == [*expected, Position(1, 5, 5), Position(1, 6, 6)]


def test_the_byte_order_mark_has_no_column() -> None:
    source = SourceText(BOM + b"ab\nc")
    assert [source.position(offset) for offset in (0, 3, 4, 6)] == [(1, 1, 0), (1, 1, 0), (1, 2, 1), (2, 1, 0)]


def test_the_end_of_the_text_has_a_position() -> None:
    assert SourceText(b"").position(0) == (1, 1, 0)
    assert SourceText(b"a").position(1) == (1, 2, 1)
    assert SourceText(b"a\r").position(2) == (2, 1, 0)


def test_a_slice_shows_invalid_bytes_as_replacement_characters() -> None:
    assert SourceText(b"a\xffb\r\n").slice(Span(0, 4)) == "a\ufffdb\r"


def test_a_source_is_printed_by_its_size() -> None:
    assert repr(SourceText(b"secret")) == "SourceText(6 bytes)"


def test_a_source_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        SourceText(b"a").data = b"b"  # type: ignore[misc]
