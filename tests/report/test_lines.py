import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from planproof.report.lines import Line, Piece, draw, join, table
from planproof.report.style import ASCII, Role, Style

ROLES = st.sampled_from(Role)
LINES = st.lists(st.tuples(st.text(), ROLES)).map(lambda parts: Line(*parts))


def plain(lines: list[list[Line]]) -> list[str]:
    return [line.text for group in lines for line in group]


def test_what_becomes_a_piece_is_cleaned() -> None:
    assert Line("a\x1b", ("b\n", Role.GOOD), Line("c\u202e")).text == "a\\x1bb c\\u202e"


def test_colours_stand_around_pieces_only_where_wanted() -> None:
    line = Line("a ", ("b", Role.GOOD), ("", Role.BAD))
    assert draw([line], Style()) == "a b\n"
    assert draw([line], Style(color=True)) == "a \x1b[32mb\x1b[0m\n"


@given(st.lists(LINES), st.booleans())
def test_nothing_but_our_own_colours_is_ever_drawn(lines: list[Line], color: bool) -> None:
    drawn = draw(lines, Style(color=color))
    rest = re.sub(r"\x1b\[(?:0|[1-9;0-9]+)m", "", drawn) if color else drawn
    assert rest.count("\n") == len(lines)
    assert not {unicodedata.category(char) for char in rest.replace("\n", "")} & {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(LINES, st.integers(1, 30), st.integers(1, 4))
def test_fitted_padded_and_wrapped_lines_have_the_width_asked_for(line: Line, columns: int, most: int) -> None:
    assert line.fit(columns, "…").columns <= columns
    assert line.fit(columns, "…").pad(columns).columns == columns
    wrapped = line.wrap(max(2, columns), most, "…")
    assert 1 <= len(wrapped) <= most
    assert all(part.columns <= max(2, columns) for part in wrapped)


def test_wrapped_lines_keep_their_colours() -> None:
    line = Line(("ab ", Role.GOOD), ("cd ef", Role.BAD))
    assert [part.pieces for part in line.wrap(5, 9, "…")] == [
        (Piece("ab ", Role.GOOD), Piece("cd", Role.BAD)),
        (Piece("ef", Role.BAD),),
    ]
    assert [part.text for part in line.wrap(3, 2, "…")] == ["ab", "cd…"]


def test_columns_stand_under_each_other_and_empty_ones_take_no_room() -> None:
    rows = [[Line("a"), Line(), Line("1")], [Line("日本"), Line(), Line("200")]]
    assert plain(table(rows, Style(), indent=1, right=(2,))) == [" a       1", " 日本  200"]


def test_the_flexible_column_gives_way() -> None:
    rows = [[Line("x"), Line("word " * 8), Line("end")]]
    style = Style(columns=30)
    assert plain(table(rows, style, flexible=1)) == ["x  word word word word w…  end"]
    assert plain(table(rows, style, flexible=1, most=2)) == ["x  word word word word     end", "   word word word word"]


def test_a_table_without_rows_is_none() -> None:
    assert table([], Style()) == []


def test_empty_lines_are_not_joined() -> None:
    assert join([Line("a"), Line(), Line("b")], ", ").text == "a, b"
    assert join([Line()], ", ").text == ""


def test_a_terminal_without_the_characters_gets_others() -> None:
    assert all(glyph.isascii() for glyph in (*ASCII.marks.values(), ASCII.full, ASCII.dot, ASCII.ellipsis))
