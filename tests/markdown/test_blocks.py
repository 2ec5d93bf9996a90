"""Each kind of block: what it says, and the exact bytes it stands on."""

import pytest

from planproof.markdown import (
    Box,
    Break,
    Code,
    Footnote,
    Heading,
    Html,
    Item,
    List,
    Paragraph,
    Quote,
    Table,
    parse,
)
from planproof.text import SourceText, Span
from tests.markdown.walking import all_of, cut, only


@pytest.mark.parametrize(
    ("text", "level", "shown", "span"),
    [
        ("# One", 1, "One", (0, 5)),
        ("###### Six ######\n", 6, "Six", (0, 17)),
        ("  ## Two\r\n", 2, "Two", (2, 8)),
        ("#", 1, "", (0, 1)),
        ("One\n===\n", 1, "One", (0, 7)),
        ("Two\nlines\n---\n", 2, "Two\nlines", (0, 13)),
        ("# `a` **b** [c](d)", 1, "a b c", (0, 18)),
    ],
)
def test_a_heading(text: str, level: int, shown: str, span: tuple[int, int]) -> None:
    heading = only(Heading, text)
    assert (heading.level, heading.inline.text, heading.span) == (level, shown, span)


@pytest.mark.parametrize("text", ["#One", "####### Seven", "\\# One", "    # One"])
def test_what_is_not_a_heading(text: str) -> None:
    assert not all_of(Heading, parse(SourceText.of(text)))


def test_a_paragraph_ends_before_its_line_end_and_keeps_its_breaks() -> None:
    text = "one\ntwo  \nthree\\\nfour\n\n"
    paragraph = only(Paragraph, text)
    assert paragraph.inline.text == "one\ntwo\nthree\nfour"
    assert cut(text, paragraph.span) == "one\ntwo  \nthree\\\nfour"


def test_a_list_and_its_items() -> None:
    text = "3. one\n4. two\n   - deep\n"
    found = only(List, text)
    assert (found.start, found.span) == (3, (0, 23))
    assert [cut(text, item.span) for item in found.items] == ["3. one", "4. two\n   - deep"]
    assert [item.head.text for item in found.items] == ["one", "two"]
    (deep,) = found.items[1].rest
    assert isinstance(deep, List)
    assert (deep.start, cut(text, deep.span)) == (None, "- deep")


def test_the_number_of_an_ordered_list_can_be_zero() -> None:
    assert only(List, "0. a\n").start == 0


def test_an_item_that_does_not_begin_with_words_has_no_head() -> None:
    (quoted, empty, coded) = only(List, "- > a\n-\n- ```\n  b\n  ```\n").items
    assert [item.head.text for item in (quoted, empty, coded)] == ["", "", ""]
    assert [len(item.rest) for item in (quoted, empty, coded)] == [1, 0, 1]


def test_a_heading_can_be_the_head_of_an_item() -> None:
    (item,) = only(List, "- ## a\n  b\n").items
    assert item.head.text == "a"
    assert [type(block) for block in item.rest] == [Paragraph]


def test_the_bare_text_of_a_tight_item_is_a_paragraph_with_its_own_bytes() -> None:
    text = "- one `two`\n  # three\n  four\n"
    (item,) = only(List, text).items
    assert [(type(block), cut(text, block.span)) for block in item.blocks] == [
        (Paragraph, "one `two`"),
        (Heading, "# three"),
        (Paragraph, "four"),
    ]


@pytest.mark.parametrize(
    ("text", "ticked", "brackets"),
    [
        ("- [ ] todo", False, "[ ]"),
        ("* [x] done", True, "[x]"),
        ("+ [X] done", True, "[X]"),
        ("1. [x] done", True, "[x]"),
        ("12)   [ ] todo", False, "[ ]"),
        ("- [x]\tdone", True, "[x]"),
        ("- [ ] todo\n\n  loose\n", False, "[ ]"),
        ("\ufeff- [x] é", True, "[x]"),
        ("- [ ]\n", False, "[ ]"),
        ("- [ ] [x] twice", False, "[ ]"),
    ],
)
def test_a_box_covers_its_brackets(text: str, ticked: bool, brackets: str) -> None:
    (item,) = only(List, text).items
    assert item.box is not None
    assert (item.box.ticked, cut(text, item.box.span)) == (ticked, brackets)
    mark = SourceText.of(text).data[item.box.span.start + 1]
    assert (mark in b"xX") == ticked


@pytest.mark.parametrize("text", ["- [] a", "- [y] a", "- [ ]a", "- a [x] b", "- \\[x] a", "- [x](y) a", "- > [ ] a"])
def test_an_item_without_a_box(text: str) -> None:
    assert [item.box for item in all_of(Item, parse(SourceText.of(text)))] == [None]


def test_boxes_outside_items_are_words() -> None:
    assert only(Paragraph, "[x] a").inline.text == "[x] a"


def test_boxes_deep_in_a_quote_belong_to_the_innermost_item() -> None:
    text = "> - [ ] one\n>   1. [x] two\n"
    outer, inner = all_of(Item, parse(SourceText.of(text)))
    assert (outer.box, inner.box) == (Box(Span(4, 7), False), Box(Span(19, 22), True))


def test_the_words_of_a_loose_task_leave_out_its_box() -> None:
    (item, _) = only(List, "- [x] one\n\n- two\n").items
    assert (item.box, item.head.text) == (Box(Span(2, 5), True), "one")


def test_a_table_has_the_bytes_of_every_row_and_cell() -> None:
    text = "| a | *b* |\n|---|:-:|\n| 1 | `x` |\n| é \\| | |\n"
    table = only(Table, text)
    assert cut(text, table.span) == text.rstrip()
    assert cut(text, table.header.span) == "| a | *b* |"
    assert [[cell.inline.text for cell in row.cells] for row in (table.header, *table.rows)] == [
        ["a", "b"],
        ["1", "x"],
        ["é |", ""],
    ]
    assert [[cut(text, cell.span) for cell in row.cells] for row in (table.header, *table.rows)] == [
        [" a ", " *b* "],
        [" 1 ", " `x` "],
        [" é \\| ", " "],
    ]


def test_a_table_without_outer_bars() -> None:
    text = "a | b\n--|--\n1 | 2\n\nc"
    table = parse(SourceText.of(text))[0]
    assert isinstance(table, Table)
    assert [[cell.inline.text for cell in row.cells] for row in table.rows] == [["1", "2"]]
    assert cut(text, table.span) == "a | b\n--|--\n1 | 2"


def test_every_row_has_as_many_cells_as_the_header() -> None:
    text = "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n"
    table = only(Table, text)
    assert [[cell.inline.text for cell in row.cells] for row in table.rows] == [["1", ""], ["1", "2"]]
    assert [cut(text, row.span) for row in table.rows] == ["| 1 |", "| 1 | 2 | 3 |"]
    assert table.rows[0].cells[1].span == (25, 25)


def test_a_fence() -> None:
    text = "~~~ python title='x'\na\n\n  b\n~~~\n"
    code = only(Code, text)
    assert (code.info, code.text, cut(text, code.span)) == ("python title='x'", "a\n\n  b\n", text.rstrip())


def test_a_fence_that_nobody_closes_reaches_to_the_end() -> None:
    code = only(Code, "```\n- [ ] a\n")
    assert (code.info, code.text) == ("", "- [ ] a\n")


def test_indented_code_has_no_info() -> None:
    code = only(Code, "    a\n\n      b\n")
    assert (code.info, code.text) == (None, "a\n\n  b\n")


def test_fences_in_items_and_quotes_lose_their_prefix() -> None:
    assert [code.text for code in all_of(Code, parse(SourceText.of("- ```\n  a\n   b\n  ```\n> ~~~\n> c\n")))] == [
        "a\n b\n",
        "c\n",
    ]


def test_a_quote() -> None:
    text = "> a\nlazy\n> # b\n\nc"
    quote = parse(SourceText.of(text))[0]
    assert isinstance(quote, Quote)
    assert [cut(text, block.span) for block in quote.blocks] == ["a\nlazy", "# b"]
    assert cut(text, quote.span) == "> a\nlazy\n> # b"


def test_a_footnote_holds_its_blocks_and_its_mark_is_no_text() -> None:
    text = "a[^n]\n\n[^n]: b\n    c\n"
    paragraph, footnote = parse(SourceText.of(text))
    assert isinstance(paragraph, Paragraph)
    assert isinstance(footnote, Footnote)
    assert paragraph.inline.text == "a"
    assert [cut(text, block.span) for block in footnote.blocks] == ["b\n    c"]


@pytest.mark.parametrize("text", ["<!-- - [ ] a\n\n# b -->", "<div>\n# a\n</div>", "<?php\n- [x] a\n?>"])
def test_html_holds_no_structure(text: str) -> None:
    assert only(Html, text).span == (0, len(text))


def test_the_bare_text_of_an_item_ends_before_its_line_end() -> None:
    text = "- a\r\n\v"
    (item,) = only(List, text).items
    assert (item.head.text, cut(text, item.blocks[0].span)) == ("a", "a")


def test_blanks_before_html_do_not_get_into_the_next_block() -> None:
    _, heading = parse(SourceText.of("  <div>\n\n# a\n"))
    assert isinstance(heading, Heading)
    assert (heading.inline.text, heading.inline.span) == ("a", (11, 12))


@pytest.mark.parametrize("text", ["---", "* * *", "___\n", "  ***\r\n"])
def test_a_thematic_break(text: str) -> None:
    assert cut(text, only(Break, text).span) == text.strip()


def test_spans_count_from_the_first_byte_of_the_file_even_with_a_byte_order_mark() -> None:
    assert only(Heading, "\ufeff# a").span == (3, 6)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_makes_the_same_blocks(end: str) -> None:
    text = end.join(["# a", "", "- [ ] b", "  c", "", "| d | e |", "|---|---|", "| f | g |", "", "```", "h", "```"])
    heading, tasks, table, code = parse(SourceText.of(text))
    assert isinstance(heading, Heading)
    assert isinstance(tasks, List)
    assert isinstance(table, Table)
    assert isinstance(code, Code)
    assert heading.inline.text == "a"
    assert tasks.items[0].head.text == "b\nc"
    assert [cell.inline.text for cell in table.rows[0].cells] == ["f", "g"]
    assert code.text == "h\n"


def test_a_lone_carriage_return_ends_lines_of_html_and_code() -> None:
    text = "<!-- a\r-->\r\r# b\r\r    c\r    d\r\r~~~\re\r~~~\r\nf\r\r\ng"
    kinds = [type(block) for block in parse(SourceText.of(text))]
    assert kinds == [Html, Heading, Code, Code, Paragraph, Paragraph]
    assert [code.text for code in all_of(Code, parse(SourceText.of(text)))] == ["c\nd\n", "e\n"]


def test_nothing_gives_no_blocks() -> None:
    for text in ("", "\n\n", "\ufeff", " \t \r\n"):
        assert parse(SourceText.of(text)) == ()


def test_invalid_bytes_do_not_move_what_stands_behind_them() -> None:
    data = b"# \xff\xfe\n\n- [x] a\xe2\x82\n"
    heading, tasks = parse(SourceText(data))
    assert isinstance(tasks, List)
    assert tasks.items[0].box == Box(Span(8, 11), True)
    assert (heading.span, tasks.items[0].span) == ((0, 4), (6, 15))
