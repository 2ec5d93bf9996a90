import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planproof.report.json_text import json_text

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(st.dictionaries(st.text(), VALUES))
def test_json_reads_back_as_what_it_was_made_of(document: dict[str, Any]) -> None:
    text = json_text(document)
    assert json.loads(text) == document
    assert all(char.isprintable() for char in text.replace("\n", ""))


def test_no_character_of_the_basic_plane_stands_in_it_if_it_could_steer_a_terminal() -> None:
    text = json_text({"all": "".join(map(chr, range(0x10000)))})
    assert all(char.isprintable() for char in text.replace("\n", ""))
    text.encode()


def test_any_language_stays_readable_and_pairs_stay_on_their_line() -> None:
    assert json_text({"a": "계획 ✅", "span": [1, 20], "three": [1, 2, 3]}) == (
        '{\n  "a": "계획 ✅",\n  "span": [1, 20],\n  "three": [\n    1,\n    2,\n    3\n  ]\n}\n'
    )
