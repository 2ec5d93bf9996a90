"""The files of a plan: section 6 of the plan language."""

import pytest

from planproof.model import Change
from tests.reading.telling import read

CREATE, MODIFY, DELETE, UNKNOWN = Change


def files(text: str) -> list[tuple[str, Change]]:
    return [(file.path, file.change) for file in read(f"# Plan\n\n{text}\n").files]


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("Files to Modify", MODIFY),
        ("Files Modified", MODIFY),
        ("Modify", MODIFY),
        ("New Files to Create", CREATE),
        ("Files to Create", CREATE),
        ("New Files", CREATE),
        ("Create", CREATE),
        ("Files to Delete", DELETE),
        ("Delete", DELETE),
        ("Files Changed", UNKNOWN),
        ("Key Files", UNKNOWN),
        ("Files", UNKNOWN),
        ("Test Files", UNKNOWN),
    ],
)
@pytest.mark.parametrize("head", ["## {}", "### {}:", "**{}:**", "**{}**", "{}:"])
def test_names_of_files_say_what_is_done_with_them(name: str, change: Change, head: str) -> None:
    text = f"## Technical Details\n\n{head.format(name)}\n\n- `src/a.py` - the cart\n- `b.ts:12-40`: the page\n- c.md"
    assert files(text) == [("src/a.py", change), ("b.ts", change), ("c.md", change)]


@pytest.mark.parametrize(
    ("key", "change"),
    [
        ("File", UNKNOWN),
        ("Files", UNKNOWN),
        ("Create", CREATE),
        ("Modify", MODIFY),
        ("Delete", DELETE),
        ("Test", UNKNOWN),
    ],
)
@pytest.mark.parametrize("dress", ["**{}:** `src/a.py`", "- {}: `src/a.py`", "{}: `src/a.py`", "- **{}:** src/a.py"])
def test_a_field_may_name_a_file(key: str, change: Change, dress: str) -> None:
    assert files(f"## Phase 1: A\n\nWords.\n\n{dress.format(key)}") == [("src/a.py", change)]


@pytest.mark.parametrize(
    ("item", "change"),
    [
        ("`a.py` (new)", CREATE),
        ("`a.py` (NEW)", CREATE),
        ("`a.py` - new file", CREATE),
        ("`a.py` - Create the cart", CREATE),
        ("`a.py` (modified)", MODIFY),
        ("`a.py` - update the total", MODIFY),
        ("`a.py` (delete)", DELETE),
        ("`a.py` - delete", DELETE),
        ("Create `a.py`", CREATE),
        ("Modify `a.py`", MODIFY),
        ("Delete `a.py`", DELETE),
        ("[NEW] `a.py`", CREATE),
        ("`a.py` - the cart", UNKNOWN),
    ],
)
def test_in_a_plain_list_the_words_beside_a_path_say_what_is_done(item: str, change: Change) -> None:
    assert files(f"## Files\n\n- {item}") == [("a.py", change)]


def test_groups_in_a_list_say_what_is_done() -> None:
    text = "## Files\n\n- **Create:**\n  - `a.py`\n- **Modify:**\n  - `b.py`\n- Delete:\n  - `c.py`"
    assert files(text) == [("a.py", CREATE), ("b.py", MODIFY), ("c.py", DELETE)]


def test_subheadings_say_what_is_done() -> None:
    text = "## Files\n\n### New\n\n- `a.py`\n\n### Modified\n\n- `b.py`\n\n### Deleted\n\n- `c.py`"
    assert files(text) == [("a.py", CREATE), ("b.py", MODIFY), ("c.py", DELETE)]


@pytest.mark.parametrize("column", ["File", "Path", "File Path"])
def test_a_column_may_name_files(column: str) -> None:
    table = f"| {column} | Change |\n|---|---|\n"
    table += "| `a.py` | New |\n| b.py:12 | Modify |\n| `c.py` | Delete |\n| `d.py` | the cart |"
    assert files(f"## Files Changed\n\n{table}") == [
        ("a.py", CREATE),
        ("b.py", MODIFY),
        ("c.py", DELETE),
        ("d.py", UNKNOWN),
    ]
    assert files(f"## Files to Modify\n\n{table}")[3] == ("d.py", MODIFY)


def test_a_column_of_files_elsewhere_counts_only_beside_what_is_done() -> None:
    assert files("## Words\n\n| File | Action |\n|---|---|\n| `a.py` | Create |\n| `b.py` | Modify |") == [
        ("a.py", CREATE),
        ("b.py", MODIFY),
    ]
    assert files("## Words\n\n| File | Lines |\n|---|---|\n| `a.py` | 300 |") == []


@pytest.mark.parametrize(
    ("heading", "change"),
    [("#### [MODIFY] src/a.py", MODIFY), ("#### [NEW] src/a.py", CREATE), ("#### [DELETE] `src/a.py`", DELETE)],
)
def test_a_heading_may_name_a_file(heading: str, change: Change) -> None:
    found = files(f"## Proposed Changes\n\n### Cart\n\n{heading}\n\n- the total")
    assert found == [("src/a.py", change)]


def test_the_file_of_a_heading_may_be_a_link() -> None:
    assert files("## Proposed Changes\n\n#### [NEW] [a.py](src/a.py)\n\n- the total") == [("a.py", CREATE)]


def test_each_path_stands_once_with_the_most_specific_change() -> None:
    text = "## Files\n\n- `a.py`\n- `b.py`\n\n## Files to Modify\n\n- `a.py`\n\n## New Files\n\n- `b.py`\n- `a.py`"
    assert files(text) == [("a.py", CREATE), ("b.py", CREATE)]


@pytest.mark.parametrize(
    "text",
    [
        "The cart lives in `src/a.py`.",
        "## Phase 1: A\n\n- [ ] Rewrite `src/a.py`",
        "## Files to Modify\n\n- the module of carts",
        "## What Exists\n\n- `src/a.py`",
        "## Notes\n\n- see `src/a.py`",
        "## Files\n\n```\nsrc/a.py\n```",
        "## Files\n\n<!-- - `src/a.py` -->",
    ],
)
def test_a_path_merely_mentioned_is_no_entry(text: str) -> None:
    assert files(text) == []


def test_what_a_remark_mentions_is_no_entry() -> None:
    assert files("## Files to Modify\n\n- `a.py` - moved out of `b.py`") == [("a.py", MODIFY)]


def test_several_paths_may_stand_in_one_item() -> None:
    assert files("## Files to Modify\n\n- `a.py`, `b.py` and `c.py`") == [
        (name, MODIFY) for name in ("a.py", "b.py", "c.py")
    ]
    assert files("## Words\n\n**Files:** `a.py`, `b.py`") == [("a.py", UNKNOWN), ("b.py", UNKNOWN)]


def test_notes_are_kept() -> None:
    plan = read("# P\n\n## Files to Modify\n\n- `a.py` - the cart\n- `b.py`: the page\n- `c.py`\n")
    assert [file.note for file in plan.files] == ["the cart", "the page", None]


def test_a_file_spans_its_path() -> None:
    text = "# Plän\n\n## Files to Modify\n\n- `src/ä.py:12` - the cart\n\n| File |\n|---|\n| b.py:3 |\n"
    data = text.encode()
    assert [data[file.span.start : file.span.end].decode() for file in read(text).files] == ["src/ä.py", "b.py"]
