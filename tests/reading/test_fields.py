"""Fields in all their clothes, and labels."""

import datetime as dt

import pytest

from planproof.model import Status
from planproof.reading.fields import Label, field_name, fields_in_line, label_of
from planproof.reading.vocabulary import vocabulary_for
from tests.reading.telling import bug, line, read

EN = vocabulary_for("")
DAY = dt.date(2025, 10, 26)

CLOTHES = {
    "bold with its colon": "**Created:** 2025-10-26",
    "bold before the colon": "**Created**: 2025-10-26",
    "bold by underscores": "__Created:__ 2025-10-26",
    "italic before the colon": "*Created*: 2025-10-26",
    "italic with its colon": "*Created:* 2025-10-26",
    "italic by underscores": "_Created_: 2025-10-26",
    "plain": "Created: 2025-10-26",
    "italic as a whole": "*Created: 2025-10-26*",
    "bold as a whole": "**Created: 2025-10-26**",
    "bold and italic": "***Created:*** 2025-10-26",
    "quoted": "> **Created:** 2025-10-26",
    "quoted plain": "> Created: 2025-10-26",
    "item": "- **Created:** 2025-10-26",
    "plain item": "- Created: 2025-10-26",
    "item with a star": "* **Created**: 2025-10-26",
    "quoted item": "> - **Created:** 2025-10-26",
    "other case": "**CREATED:** 2025-10-26",
    "emoji before it": "📅 **Created:** 2025-10-26",
    "emoji in it": "**📅 Created:** 2025-10-26",
    "no blank behind the colon": "**Created:**2025-10-26",
    "value in code": "**Created:** `2025-10-26`",
    "wide colon": "**Created**：2025-10-26",
    "row": "| Field | Value |\n|---|---|\n| Created | 2025-10-26 |",
    "bold row": "| | |\n|---|---|\n| **Created:** | 2025-10-26 |",
    "header row": "| Created | 2025-10-26 |\n|---|---|\n| Owner | Ann |",
}


@pytest.mark.parametrize("clothes", CLOTHES.values(), ids=CLOTHES)
def test_a_field_is_read_in_all_its_clothes(clothes: str) -> None:
    plan = read(f"# Plan\n\n{clothes}\n")
    assert plan.created == DAY


@pytest.mark.parametrize("clothes", CLOTHES.values(), ids=CLOTHES)
def test_its_value_knows_its_bytes(clothes: str) -> None:
    text = f"# Plan with é\n\n{clothes}\n".encode()
    start, end = read(text).where["created"]
    assert text[start:end] == b"2025-10-26"


@pytest.mark.parametrize(
    "row",
    [
        "**Created:** 2025-10-26 | **Status:** Blocked | **Owner:** Ann",
        "**Created:** 2025-10-26 · **Status:** Blocked · **Owner:** Ann",
        "**Created**: 2025-10-26 | **Status**: Blocked | **Owner**: Ann",
        "Created: 2025-10-26 | Status: Blocked | Owner: Ann",
        "> Created: 2025-10-26 · Status: Blocked · Owner: Ann",
        "- **Created:** 2025-10-26 | **Status:** Blocked | **Owner:** Ann",
        "**Created:** 2025-10-26\n**Status:** Blocked\n**Owner:** Ann",
        "**Created:** 2025-10-26  \n**Status:** Blocked  \n**Owner:** Ann",
        "- **Created:** 2025-10-26\n- **Status:** Blocked\n- **Owner:** Ann",
        "| Created | Status |\n|---|---|\n\n**Created:** 2025-10-26\n\n**Status:** Blocked\n\n**Owner:** Ann",
    ],
)
def test_several_fields_are_parted_by_bars_points_or_lines(row: str) -> None:
    plan = read(f"# Plan\n\n{row}\n")
    assert (plan.created, plan.status, plan.owner) == (DAY, Status.BLOCKED, "Ann")


@bug("of two sorts of bars on one line only the first parts")
def test_bars_and_points_may_stand_on_one_line() -> None:
    plan = read("# Plan\n\n**Created:** 2025-10-26 | **Status:** Blocked · **Owner:** Ann\n")
    assert (plan.created, plan.status, plan.owner) == (DAY, Status.BLOCKED, "Ann")


def test_front_matter_holds_fields() -> None:
    plan = read("---\ntitle: \"Cart\"\ncreated: 2025-10-26\nstatus: blocked\nowner: 'Ann'\ntags: [a, b]\n---\n\nText\n")
    assert (plan.title, plan.created, plan.status, plan.owner) == ("Cart", DAY, Status.BLOCKED, "Ann")
    assert plan.tags == ("a", "b")


@pytest.mark.parametrize(
    "front",
    [
        "last_updated: 2025-10-26",
        "last-updated: 2025-10-26",
        "Updated:   2025-10-26",
    ],
)
def test_keys_of_front_matter_may_join_their_words(front: str) -> None:
    assert read(f"---\n{front}\n---\n").updated == DAY


def test_values_of_front_matter_know_their_bytes() -> None:
    text = "---\r\nöwner: x\r\ntitle:  'Cärt'\r\ncreated: \"2025-10-26\"\r\n---\r\n".encode()
    where = read(text).where
    assert [text[where[name].start : where[name].end].decode() for name in ("title", "created")] == [
        "Cärt",
        "2025-10-26",
    ]


@pytest.mark.parametrize(
    "hidden",
    [
        "```\n**Created:** 2025-10-26\n```",
        "~~~yaml\ncreated: 2025-10-26\n~~~",
        "    Created: 2025-10-26",
        "<!-- Created: 2025-10-26 -->",
        "<!--\n**Created:** 2025-10-26\n-->",
        "`Created: 2025-10-26`",
        "The plan was created: 2025-10-26 was the day.",
        "http://created: 2025-10-26",
    ],
)
def test_what_stands_in_code_comments_or_prose_is_no_field(hidden: str) -> None:
    assert read(f"# Plan\n\n{hidden}\n").created is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**Status:** Done", [("status", "Status", "Done", True)]),
        ("Status: Done", [("status", "Status", "Done", False)]),
        ("**Estimated Effort:** M (4h)", [("effort", "Estimated Effort", "M (4h)", True)]),
        ("**Wallet:** new", [("", "Wallet", "new", True)]),
        ("See https://example.org/a:b", []),
        ("At 12:30 we meet", []),
        (": nothing", []),
        ("No colon here", []),
    ],
)
def test_a_line_gives_its_fields(text: str, expected: list[tuple[str, str, str, bool]]) -> None:
    found = fields_in_line(line(text), EN)
    assert [(field.name, field.key, field.text, field.marked) for field in found] == expected


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("Created", "created"),
        ("Date", "created"),
        ("Created on", "created"),
        ("Started", "created"),
        ("Start date", "created"),
        ("Last Updated", "updated"),
        ("Updated", "updated"),
        ("Last modified", "updated"),
        ("Status", "status"),
        ("Estimated Effort", "effort"),
        ("Effort", "effort"),
        ("Size", "effort"),
        ("Dependencies", "depends"),
        ("Depends on", "depends"),
        ("Requires", "depends"),
        ("Blocked by", "depends"),
        ("Effort (T-shirt)", "effort"),
        ("Colour", ""),
    ],
)
def test_keys_of_the_language_are_known(key: str, name: str) -> None:
    assert field_name(key, EN) == name


@pytest.mark.parametrize(
    ("text", "name", "topic"),
    [
        ("**Tasks:**", "Tasks", "work"),
        ("**Tasks**", "Tasks", "work"),
        ("**Tasks**:", "Tasks", "work"),
        ("Tasks:", "Tasks", "work"),
        ("*Tasks:*", "Tasks", "work"),
        ("**Acceptance Criteria (all):**", "Acceptance Criteria (all)", "criteria"),
        ("**Our own words**", "Our own words", None),
    ],
)
def test_a_label_names_what_stands_below_it(text: str, name: str, topic: str | None) -> None:
    label = label_of(line(text), EN)
    assert label is not None and (label.text, label.topic) == (name, topic)


@pytest.mark.parametrize(
    "text", ["Tasks", "We do these tasks first:", "**Status: done**", "**Bold** and more", "x" * 130]
)
def test_running_text_is_no_label(text: str) -> None:
    assert label_of(line(text), EN) is None


def test_a_label_knows_where_it_stands() -> None:
    label = label_of(line("**Tasks:**"), EN)
    assert isinstance(label, Label) and label.span == (2, 8)
