"""What holds of a text whatever its bytes, against references that count the slow way."""

from itertools import pairwise

from hypothesis import example, given

from planproof.text import SourceText, Span
from tests.text.pieces import BOM, awkward_bytes, awkward_text


def naive_starts(data: bytes) -> list[int]:
    starts = [0]
    for at, byte in enumerate(data):
        if byte == 0x0A or (byte == 0x0D and data[at + 1 : at + 2] != b"\n"):
            starts.append(at + 1)
    return starts


def naive_places(text: str) -> list[tuple[int, int, int, int]]:
    """Of every character, and of the end: offset in bytes, line, column, UTF-16 column."""
    offset, line, column, utf16 = 0, 1, 1, 0
    places = []
    for at, character in enumerate(text):
        places.append((offset, line, column, utf16))
        offset += len(character.encode())
        column += 1
        utf16 += 2 if ord(character) > 0xFFFF else 1
        if character == "\n" or (character == "\r" and text[at + 1 : at + 2] != "\n"):
            line, column, utf16 = line + 1, 1, 0
    return [*places, (offset, line, column, utf16)]


@given(awkward_bytes())
@example(BOM)
@example(b"\r\n\r")
@example(b"\xf0\x9f\x98\r\n\x80")
def test_the_bytes_are_kept_and_can_be_put_together_again(data: bytes) -> None:
    source = SourceText(data)
    assert source.data == data
    starts = source.line_starts
    assert b"".join(data[start:end] for start, end in pairwise([*starts, len(data)])) == data


@given(awkward_bytes())
@example(BOM + b"\xff")
def test_the_view_is_as_long_as_the_data_behind_the_mark(data: bytes) -> None:
    source = SourceText(data)
    assert len(source.view.encode()) == len(data) - source.bom
    assert source.valid == (source.view.encode() == data[source.bom :])


@given(awkward_bytes())
def test_characters_of_the_view_stand_where_their_bytes_stand(data: bytes) -> None:
    source = SourceText(data)
    at = source.bom
    for character in source.view:
        encoded = character.encode()
        if character != "\x1a":
            assert data[at : at + len(encoded)] == encoded
        at += len(encoded)


@given(awkward_bytes())
def test_lines_begin_where_a_byte_by_byte_count_says(data: bytes) -> None:
    source = SourceText(data)
    starts = naive_starts(data)
    assert list(source.line_starts) == starts
    assert [source.line(at) for at in range(len(data) + 1)] == [
        sum(start <= at for start in starts) for at in range(len(data) + 1)
    ]


@given(awkward_bytes())
def test_a_line_and_its_line_end_are_what_lies_between_two_starts(data: bytes) -> None:
    source = SourceText(data)
    for number, (start, end) in enumerate(pairwise([*source.line_starts, len(data)]), 1):
        span = source.line_span(number)
        assert span.start == start
        assert data[span.end : end] in (b"", b"\n", b"\r", b"\r\n")
        assert not set(data[span.start : span.end]) & set(b"\r\n")


@given(awkward_text())
@example("\ufeff😀\r\n\u2028")
def test_positions_agree_with_a_count_character_by_character(text: str) -> None:
    source = SourceText.of(text)
    text = source.view
    for offset, *place in naive_places(text):
        assert list(source.position(offset + source.bom)) == place


@given(awkward_bytes())
def test_positions_never_go_back_and_never_fail(data: bytes) -> None:
    source = SourceText(data)
    places = [source.position(at) for at in range(len(data) + 1)]
    assert places == sorted(places)
    assert places[0] == (1, 1, 0)


@given(awkward_bytes())
def test_the_slice_of_everything_is_the_text_as_a_lenient_decoder_reads_it(data: bytes) -> None:
    assert SourceText(data).slice(Span(0, len(data))) == data.decode("utf-8", errors="replace")
