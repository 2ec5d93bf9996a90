"""Bytes that are hard to count in, for the tests of every floor."""

from hypothesis import strategies as st

BOM = b"\xef\xbb\xbf"

PIECES = [
    b"a",
    b" ",
    b"\t",
    b"\n",
    b"\r",
    b"\r\n",
    b"\x00",
    b"\x0b",
    b"\x0c",
    b"\x1a",
    b"\x1c",
    b"\x7f",
    BOM,
    "\x85".encode(),
    "\u2028".encode(),
    "é".encode(),
    "e\u0301".encode(),
    "漢".encode(),
    "😀".encode(),
    "👩‍💻".encode(),
    "\ufffd".encode(),
    "\U0010ffff".encode(),
    # Not UTF-8: a byte that never occurs, a stray end, cut beginnings, a surrogate, an overlong slash, one too high.
    b"\xff",
    b"\x80",
    b"\xc3",
    b"\xe2\x82",
    b"\xf0\x9f\x98",
    b"\xed\xa0\x80",
    b"\xc0\xaf",
    b"\xf4\x90\x80\x80",
]


def awkward_bytes() -> st.SearchStrategy[bytes]:
    """Any bytes at all, and such as are made of awkward pieces."""
    return st.one_of(st.binary(max_size=60), st.lists(st.sampled_from(PIECES), max_size=24).map(b"".join))


def awkward_text() -> st.SearchStrategy[str]:
    """Valid text with awkward line ends and characters of one to four bytes."""
    characters = st.sampled_from([piece.decode() for piece in PIECES if _valid(piece)])
    return st.lists(characters, max_size=24).map("".join)


def _valid(piece: bytes) -> bool:
    try:
        piece.decode()
    except UnicodeDecodeError:
        return False
    return True
