"""Text without marks, and the way back to the bytes of each character."""

from time import process_time

import pytest

from planproof.markdown import (
    BREAK,
    CODE,
    EMPHASIS,
    EMPTY,
    LINK,
    STRIKE,
    STRONG,
    Heading,
    Inline,
    Paragraph,
    Table,
    parse,
)
from planproof.text import SourceText, Span
from tests.markdown.walking import all_of, cut, only


def inline_of(text: str) -> Inline:
    return only(Paragraph, text).inline


def source_of(text: str, part: str) -> str:
    """What was written for a part of the text, which occurs once in what is read."""
    inline = inline_of(text)
    start = inline.text.index(part)
    return cut(text, inline.source(start, start + len(part)))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**a** _b_ ~~c~~ `d` [e](f) ![g](h)", "a b c d e g"),
        ("a <b>c</b> <!-- d --> e", "a c  e"),
        ("a<br>b<BR/>c<br />d", "a\nb\nc\nd"),
        ("a <branch> b <brand-name> c", "a  b  c"),
        ("a &amp; b &copy; \\* \\_c", "a & b © * _c"),
        ("a[^1] <https://b.example>", "a[^1] https://b.example"),
        ("a `b\nc` `d\r\ne` `f\rg`", "a b c d e f g"),
        ("a `\r\nb  \r\nc\r\n` `\r\n` `\r\nd`", "a b   c    d"),
        ("é漢😀\u2028e\u0301", "é漢😀\u2028e\u0301"),
    ],
)
def test_marks_are_dropped(text: str, shown: str) -> None:
    assert inline_of(text).text == shown


@pytest.mark.parametrize(
    ("text", "part", "written"),
    [
        ("one **two** three", "two", "two"),
        ("one **two** three", "one two", "one **two"),
        ("one **two** three", "wo th", "wo** th"),
        ("**é漢** _😀x_", "漢 😀", "漢** _😀"),
        ("a `b c` d", "b c", "b c"),
        ("a `b c` d", "c", "c"),
        ("a `b c` d", "b c d", "b c` d"),
        ("a `` b`c `` d", "b`c", "b`c"),
        ("a `` b`c `` d", "`", "`"),
        ("a ``` b`` ``` d", "b``", "b``"),
        ("a ` é ` d", "é", "é"),
        ("a `b\nc` d", "b c", "b\nc"),
        ("a &amp; b", "&", "&amp;"),
        ("a&amp;b", "a&b", "a&amp;b"),
        ("a \\* b", "*", "*"),
        ("a \\* b", "a *", "a \\*"),
        ("[a b](c) d", "b", "b"),
        ("[a b](c) d", "b d", "b](c) d"),
        ("one  \n   two", "e\nt", "e  \n   t"),
        ("one\\\ntwo", "\n", "\\\n"),
        ("one<br/>two", "e\nt", "e<br/>t"),
    ],
)
def test_characters_come_from_bytes(text: str, part: str, written: str) -> None:
    assert source_of(text, part) == written


def test_where_single_characters_have_no_bytes_the_whole_piece_is_taken() -> None:
    text = "> a `b\n> c` d"
    (paragraph,) = all_of(Paragraph, parse(SourceText.of(text)))
    assert paragraph.inline.text == "a b c d"
    assert cut(text, paragraph.inline.source(4, 5)) == "b\n> c"
    text = "a &NotEqualTilde; b"
    inline = inline_of(text)
    assert inline.text == "a \u2242\u0338 b"
    assert cut(text, inline.source(2, 3)) == cut(text, inline.source(3, 4)) == "&NotEqualTilde;"


def test_code_in_a_cell_whose_bar_is_escaped() -> None:
    text = "| `a \\| b` |\n|---|\n"
    inline = only(Table, text).header.cells[0].inline
    assert inline.text == "a | b"
    assert cut(text, inline.source(0, 5)) == "a \\| b"


def test_an_empty_range_is_an_empty_place() -> None:
    inline = inline_of("one **two**")
    assert inline.source(0, 0) == Span(0, 0)
    assert inline.source(5, 5) == Span(7, 7)
    assert inline.source(7, 7) == Span(9, 9)
    assert inline.source(99, 99) == Span(9, 9)
    assert EMPTY.source(0, 0) == Span(0, 0)


def test_many_runs_are_searched_as_few_are() -> None:
    text = "a **b** `c` " * 20
    inline = inline_of(text)
    for at, character in enumerate(inline.text):
        assert cut(text, inline.source(at, at + 1)) == character
        assert inline.covered(STRONG, at, at + 1) == (character == "b")
        assert inline.covered(CODE, at, at + 2) == (character == "c" or inline.text[at + 1 : at + 2] == "c")


def test_places_in_a_very_long_paragraph_are_found_at_once() -> None:
    inline = inline_of("`a` " * 50_000)
    began = process_time()
    for _, span in inline.codes():
        at = span.start // 2
        assert inline.source(at, at + 1) == Span(span.start + 1, span.end - 1)
    assert process_time() - began < 2


def test_a_range_that_reaches_behind_the_text_ends_with_it() -> None:
    assert inline_of("one **two**").source(4, 99) == Span(6, 9)


def test_runs_have_styles_and_bytes() -> None:
    text = "a **b *c*** ~~d~~ `e` [f](g)\nh"
    styles = {run.text: run.style & 63 for run in inline_of(text).runs if run.text.strip()}
    assert styles == {
        "a ": 0,
        "b ": STRONG,
        "c": STRONG | EMPHASIS,
        "d": STRIKE,
        "e": CODE,
        "f": LINK,
        "h": 0,
    }
    breaks = [run for run in inline_of(text).runs if run.style & BREAK]
    assert [(run.text, cut(text, Span(run.start, run.end))) for run in breaks] == [("\n", "\n")]


def test_covered_asks_every_visible_character() -> None:
    inline = inline_of("**a** ~~**b** c~~")
    assert not inline.covered(STRONG)
    assert inline.covered(STRONG, 0, 1)
    assert inline.covered(STRONG, 0, 3)
    assert inline.covered(STRIKE, 1)
    assert inline.covered(STRIKE, 2, 5)
    assert not inline.covered(STRIKE, 0, 3)


def test_nothing_visible_is_not_covered() -> None:
    inline = inline_of("**a** b")
    assert not inline.covered(STRONG, 1, 2)
    assert not inline.covered(STRONG, 5, 5)
    assert not EMPTY.covered(STRONG)


def test_codes_are_found_with_their_backticks() -> None:
    text = "`a` and `` b`c ``"
    assert [(code, cut(text, span)) for code, span in inline_of(text).codes()] == [("a", "`a`"), ("b`c", "`` b`c ``")]


def test_the_span_of_a_heading_leaves_out_its_marks() -> None:
    text = "## **a** b ##\n"
    assert cut(text, only(Heading, text).inline.span) == "a** b"
    assert EMPTY.span == Span(0, 0)


@pytest.mark.parametrize("text", ["one **two** `` x`three `` four", "a `b` *c* " * 8])
def test_a_part_is_an_inline_whose_characters_keep_their_bytes(text: str) -> None:
    inline = inline_of(text)
    for start in range(len(inline.text) + 1):
        for end in range(start, len(inline.text) + 1):
            part = inline.part(start, end)
            assert part.text == inline.text[start:end]
            for at in range(len(part.text)):
                assert part.source(at, at + 1) == inline.source(start + at, start + at + 1)


def test_a_part_keeps_its_styles() -> None:
    part = inline_of("a **bc** `de`").part(3, 6)
    assert [(run.text, run.style & 63) for run in part.runs] == [("c", STRONG), (" ", 0), ("d", CODE)]


def test_lines_are_parted_at_breaks_and_empty_ones_left_out() -> None:
    text = "one  \n**two**\nthree<br><br>four"
    lines = inline_of(text).lines
    assert [line.text for line in lines] == ["one", "two", "three", "four"]
    assert [cut(text, line.span) for line in lines] == ["one", "two", "three", "four"]


def test_a_single_line_is_its_own_line() -> None:
    inline = inline_of("one **two**")
    assert inline.lines == [inline]


def test_an_inline_is_printed_by_its_text() -> None:
    assert repr(inline_of("**a**")) == "Inline('a')"
