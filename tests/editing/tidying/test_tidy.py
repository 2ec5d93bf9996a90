from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.editing.draft import Draft
from planproof.editing.paths import differences
from planproof.editing.tidying.tidy import tidied
from planproof.text import Span
from tests.editing.kit import draft_of


def tidy(text: str | bytes) -> str:
    """The text in its canonical form, which must be the same again, and say the same."""
    draft = draft_of(text)
    made, _ = tidied(draft)
    assert tidied(made)[0].source.data == made.source.data
    assert {path[0] for path in differences(draft.plan, made.plan)} <= {"timeline"}
    return made.source.data.decode()


RISKS = "# P\n\n## Risks\n\n| Risk | Impact | Mitigation |\n|---|:-:|--:|\n"


def test_the_columns_of_a_table_stand_below_each_other() -> None:
    assert tidy(RISKS + "| Frost | High | Wait |  \n|Snails|Low||\n") == (
        "# P\n\n## Risks\n\n"
        "| Risk   | Impact | Mitigation |\n|--------|:------:|-----------:|\n"
        "| Frost  |  High  |       Wait |\n| Snails |  Low   |            |\n"
    )


def test_widths_are_those_of_a_screen() -> None:
    assert tidy("# P\n\n## Risks\n\n| Risk | Impact |\n| - | - |\n| 霜 | ✅ High |\n| Frost | `a\\|b` |\n") == (
        "# P\n\n## Risks\n\n| Risk  | Impact  |\n| ----- | ------- |\n| 霜    | ✅ High |\n| Frost | `a\\|b`  |\n"
    )


def test_a_wide_table_is_not_filled_with_blanks() -> None:
    words = "many words " * 12
    assert tidy(RISKS + f"|Frost |High|  {words}|\n| Snails | Low | Wait |\n") == (
        RISKS + f"| Frost | High | {words.strip()} |\n| Snails | Low | Wait |\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        RISKS + "| Frost | High |\n| Snails | Low | Salt | and more |\n",
        "# P\n\n## Risks\n\nRisk | Impact\n--- | ---\nFrost | High\n",
        "# P\n\n## Notes\n\n| Name | Colour |\n|---|---|\n| Rose | red |\n",
        RISKS.replace("\n|---", "\n\n|---") + "| Frost | High | Wait |\n",
    ],
)
def test_other_tables_stay(text: str) -> None:
    assert tidy(text) == text


WORK = "# P\n\n## Phase 1: A\n\n"


@pytest.mark.parametrize(
    ("items", "wanted"),
    [
        ("1. [ ] a\n3. [ ] b\n3. [ ] c\n", "1. [ ] a\n2. [ ] b\n3. [ ] c\n"),
        ("1. [ ] a\n1. [ ] b\n", "1. [ ] a\n1. [ ] b\n"),
        ("3) [ ] a\n5) [ ] b\n", "3) [ ] a\n4) [ ] b\n"),
        ("1. [ ] a\n   1. [x] b\n   4. [ ] c\n", "1. [ ] a\n   1. [x] b\n   2. [ ] c\n"),
        ("- [x] a\n- [X] b\n- [x] c\n", "- [x] a\n- [x] b\n- [x] c\n"),
        ("- [X] a\n- [X] b\n- [ ] c\n", "- [X] a\n- [X] b\n- [ ] c\n"),
        ("- [x] a\n- [✓] b\n- [ ] c\n", "- [x] a\n- [x] b\n- [ ] c\n"),
        ("- ✅ a\n- ✔️ b\n- ✅ c\n", "- ✅ a\n- ✅ b\n- ✅ c\n"),
        ("- [ ]   a\n- [x]\tb\n", "- [ ] a\n- [x] b\n"),
        ("- [ ] a\n- []b\n-[ ] c\n", "- [ ] a\n- []b\n-[ ] c\n"),  # more tasks than before
    ],
)
def test_lists_of_work_are_written_in_one_way(items: str, wanted: str) -> None:
    assert tidy(WORK + items) == WORK + wanted


def test_a_box_is_mended_where_it_says_the_same_then() -> None:
    assert tidy(f"{WORK}- [ ] a\n\n## Notes\n\nOnce:\n\n-[x] told\n").endswith("\n-[x] told\n")


@pytest.mark.parametrize(
    ("created", "updated", "wanted"),
    [
        ("Nov 3, 2026", "2026-11-04", ("2026-11-03", "2026-11-04")),
        ("03.11.2026", "04.11.2026", ("03.11.2026", "04.11.2026")),
        ("2026-11-3", "2026-11-4", ("2026-11-03", "2026-11-04")),
        ("3 November 2026", "2026/11/04", ("2026-11-03", "2026-11-04")),
    ],
)
def test_the_dates_of_the_header_have_one_form(created: str, updated: str, wanted: tuple[str, str]) -> None:
    text = "# P\n\n**Created:** {}\n**Last Updated:** {} (late)\n"
    assert tidy(text.format(created, updated)) == text.format(*wanted)


def test_totals_are_right_and_aligned() -> None:
    table = "## Timeline\n\n| Phase | Time |\n|---|---|\n| A | 4 hours |\n| B | 16 hours |\n| Total | 2 hours |\n"
    assert "| Total | 20 hours |\n" in tidy(f"# P\n\n{table}")


def test_what_was_done_is_told_in_words() -> None:
    tables = f"{RISKS[5:]}| a | b | c |\n\n{RISKS[5:]}| d | e | f |\n"
    text = f"{WORK}- [ ]  a\n- [ ]   b\n- [X] c\n- [x] d\n- [x] e\n\n{tables}"
    assert tidied(draft_of(text))[1] == ("mend 2 boxes", "mark a part as others are marked", "align 2 tables")


def test_what_a_comment_keeps_stays() -> None:
    draft = draft_of(RISKS + "| Frost | High | Wait |\n\n## Work\n\n1. [ ] a\n3. [ ] b\n")
    start = draft.source.data.index(b"| Risk")
    made, notes = tidied(draft, kept=lambda _: [Span(start, start + 4)])
    assert notes == ("number a list",)
    assert made.source.view == draft.source.view.replace("3. ", "2. ")


def test_line_ends_and_all_else_stay() -> None:
    text = ("\ufeff" + RISKS + "|Frost|High|Wait|\n\nProse  \nwith  blanks\t\n").replace("\n", "\r\n").encode()
    made = tidy(text)
    assert made.startswith("\ufeff# P\r\n\r\n## Risks\r\n\r\n| Risk  | Impact |")
    assert made.endswith("Wait |\r\n\r\nProse  \r\nwith  blanks\t\r\n")


def test_bytes_that_are_no_text_are_kept() -> None:
    draft = draft_of(RISKS.encode() + b"|Fr\xffst|High|Wait|\n")
    assert tidied(draft)[0].source.data == draft.source.data


CELLS = st.sampled_from(["", "a", "Frost", "High", "**b**", "`x`", "\u970d", "\u2705", "a\\|b", "4 hours"])
ITEMS = st.sampled_from(
    ["- [ ] a", "- [X] b", "- [x]   c", "1. d", "4. [x] e", "  - [\u2713] f", "- \u2705 g", "* []h", ""]
)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=4), st.lists(ITEMS, max_size=8))
def test_twice_is_once_and_says_the_same(rows: list[list[str]], items: list[str]) -> None:
    table = "\n".join(f"|{'|'.join(f' {cell} ' for cell in row)}|" for row in rows)
    tidy(f"{RISKS}{table}\n\n## Phase 1: A\n\n" + "\n".join(items) + f"\n\n## Timeline\n\n{RISKS[13:]}{table}\n")


def test_real_plans_say_the_same_and_stay_as_they_are_then(corpus: list[Path]) -> None:
    for path in corpus:
        draft = draft_of(path.read_bytes())
        made, notes = tidied(draft)
        again, _ = tidied(made)
        assert again.source.data == made.source.data, path
        totals = sum(note.startswith("correct the total") for note in notes)
        assert sum(1 for _ in differences(draft.plan, made.plan)) == totals, path
        assert _words(draft) == _words(made) or totals, path


def _words(draft: Draft) -> list[str]:
    """All words of a text, blanks and the marks of lists aside."""
    return [" ".join(inline.text.split()) for inline in draft.inlines]
