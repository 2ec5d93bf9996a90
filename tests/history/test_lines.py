import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.history.lines import merged_line, parts_of
from tests.reading.generated import LINES


@given(st.sampled_from(LINES) | st.text(alphabet=st.characters(blacklist_characters="\n"), max_size=60))
def test_a_line_taken_apart_is_whole(line: str) -> None:
    lead, box, values, tags, end = parts_of(line)
    assert lead + box + "".join(values) + "".join(tags) + end == line


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "wanted"),
    [
        ("- [ ] Dig (2h)", "- [x] Dig (2h)", "- [ ] Dig (4h)", "- [x] Dig (4h)"),
        ("- [ ] Dig", "- [x] Dig", "- [ ] Dig deep", "- [x] Dig deep"),
        ("- [ ] Dig", "- [ ] Dig (2h)", "- [ ] Dig @ann", "- [ ] Dig (2h) @ann"),
        ("3. Dig", "4. Dig", "3. Dig deep", "4. Dig deep"),
        ("- [ ] Dig", "- [x] Dig", "- [x] Dig", "- [x] Dig"),
        ("| 1 | Dig | 2h | - |", "| 1 | Dig | 4h | - |", "| 1 | Dig | 2h | 3h |", "| 1 | Dig | 4h | 3h |"),
        ("| 1 | Dig |", "| 1 | Dig  |", "| 1 | Dug |", "| 1 | Dug |"),
        ("**A:** 1 | **B:** 2", "**A:** 3 | **B:** 2", "**A:** 1 | **B:** 4", "**A:** 3 | **B:** 4"),
        ("| **Total** | 10h |", "| **Total** | 12h |", "| **Total** | 13h |", "| **Total** | 15h |"),
        ("Progress: 3/10 (30%)", "Progress: 4/10 (40%)", "Progress: 5/10 (50%)", "Progress: 6/10 (60%)"),
        ("- [ ] Dig (2h)", "- [x] Dig (4h)", "- [ ] Dig (6h)", None),
        ("- [ ] Dig", "- [x] Dig", "- [~] Dig", None),
        ("- [ ] Dig", "- [ ] Dig deep", "- [ ] Dig wide", None),
        ("Words here.", "Words there.", "Words nowhere.", None),
        ("**Status:** Draft", "**Status:** Done", "**Status:** Blocked", None),
        ("| 1 | Dig |", "| 1 | Dug |", "| 1 | Dog |", None),
    ],
)
def test_values_of_a_line_are_merged_one_by_one(base: str, ours: str, theirs: str, wanted: str | None) -> None:
    assert merged_line(base, ours, theirs) == wanted
    assert merged_line(base, theirs, ours) == wanted


def test_of_two_dates_of_an_update_the_later_one_is_right() -> None:
    lines = ("**Updated:** 2026-01-01", "**Updated:** 2026-03-01", "**Updated:** 2026-02-01")
    assert merged_line(*lines, later=True) == lines[1]
    assert merged_line(*lines) is None
