"""The header: section 2 of the plan language."""

import datetime as dt

import pytest

from planproof.model import Status
from tests.reading.telling import read

DAY = dt.date(2025, 10, 26)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Wish lists\n", "Wish lists"),
        ("Wish lists\n==========\n", "Wish lists"),
        ("# 🚀 Wish lists 🎉\n", "Wish lists"),
        ("# Wish **lists** with `code` and ~~strikes~~\n", "Wish lists with code and strikes"),
        ("# [Wish lists](https://example.org)\n", "Wish lists"),
        ("# Wish lists ✅ - 2 of 3\n", "Wish lists ✅ - 2 of 3"),
        ("# Phase 1: Wish lists\n", "Phase 1: Wish lists"),
        ("# 1. Wish lists\n", "1. Wish lists"),
        ("# Plan: Wish   lists #\n", "Plan: Wish lists"),
        ("## Not this\n\n# Wish lists\n\n# Nor this\n", "Wish lists"),
        ("---\ntitle: Front\n---\n\n# Wish lists\n", "Wish lists"),
        ("---\ntitle: Front\n---\n\n## Wish lists\n", "Front"),
        ("---\ntitle: 'Front'\n---\n", "Front"),
        ("## Wish lists\n", None),
        ("Wish lists\n", None),
        ("```\n# Wish lists\n```\n", None),
        ("<!-- # Wish lists -->\n", None),
        ("> # Wish lists\n", None),
        ("", None),
        ("# 🚀\n", None),
        ("#\n", None),
    ],
)
def test_the_title_is_the_first_heading_of_level_one_else_that_of_the_front_matter(
    text: str, title: str | None
) -> None:
    assert read(text).title == title


@pytest.mark.parametrize("key", ["Created", "Date", "Created on", "Started", "Start date"])
def test_created_has_several_names(key: str) -> None:
    assert read(f"# Plan\n\n**{key}:** 26 Oct 2025 (in the rain)\n").created == DAY


@pytest.mark.parametrize("key", ["Last Updated", "Updated", "Last modified"])
def test_updated_has_several_names(key: str) -> None:
    assert read(f"# Plan\n\n**{key}:** October 26, 2025, by Ann\n").updated == DAY


@pytest.mark.parametrize("value", ["YYYY-MM-DD", "soon", "2025-02-30", "", "-"])
def test_a_date_that_is_none_is_none(value: str) -> None:
    assert read(f"# Plan\n\n**Created:** {value}\n").created is None


def test_the_header_ends_at_the_first_heading_of_level_two() -> None:
    plan = read("# Plan\n\n## Log\n\nDate: 2025-10-26\n\nStatus: done\n\n## More\n\nText.\n\n## And more\n\nText.\n")
    assert (plan.created, plan.status) == (None, None)


def test_fields_before_the_title_are_in_the_header() -> None:
    plan = read("**Created:** 2025-10-26\n**Status:** Draft\n\n# Plan\n")
    assert (plan.created, plan.status) == (DAY, Status.PLANNING)


def test_the_first_field_of_a_name_counts() -> None:
    assert read("# Plan\n\n**Created:** 2025-10-26\n**Date:** 2024-01-01\n").created == DAY


FOOT = "# Plan\n\n## Phase 1: A\n\n- [ ] a\n\n## Notes\n\nWords.\n\n---\n\n"


@pytest.mark.parametrize(
    "foot",
    [
        "**Created:** 2025-10-26\n**Last updated:** 2025-10-26\n",
        "*Created: 2025-10-26*\n*Last updated: 2025-10-26*\n",
        "**Created:** 2025-10-26 | **Last updated:** 2025-10-26\n",
        "- **Created:** 2025-10-26\n- **Last updated:** 2025-10-26\n",
    ],
)
def test_dates_may_stand_in_the_foot(foot: str) -> None:
    plan = read(FOOT + foot)
    assert (plan.created, plan.updated) == (DAY, DAY)


@pytest.mark.parametrize("title", ["Metadata", "Document Info", "Document Information", "Plan Info"])
def test_dates_may_stand_in_a_section_of_facts_about_the_document(title: str) -> None:
    facts = f"## {title}\n\n- **Created:** 2025-10-26\n- **Last Updated:** 2025-10-26\n- **Status:** Done\n"
    plan = read(f"# Plan\n\n## Summary\n\nText.\n\n{facts}\n## Phase 1: A\n\n- [ ] a\n")
    assert (plan.created, plan.updated, plan.status) == (DAY, DAY, Status.COMPLETED)


@pytest.mark.parametrize(
    ("value", "status"),
    [
        ("Planning (awaiting review)", Status.PLANNING),
        ("Draft", Status.PLANNING),
        ("Approved", Status.PLANNING),
        ("🚧 In Progress", Status.IN_PROGRESS),
        ("Phase 2 in progress", Status.IN_PROGRESS),
        ("Partially complete", Status.IN_PROGRESS),
        ("✅ COMPLETE (2025-10-26)", Status.COMPLETED),
        ("Archived", Status.COMPLETED),
        ("On hold since May", Status.BLOCKED),
        ("Superseded by plan 7", Status.CANCELLED),
        ("Planning / In Progress / Completed", None),
        ("[Planning/In Progress/Completed]", None),
        ("who knows", None),
    ],
)
def test_the_status_is_the_first_known_word_of_its_field(value: str, status: Status | None) -> None:
    assert read(f"# Plan\n\n**Status:** {value}\n").status is status


def test_the_status_is_never_guessed_from_the_boxes() -> None:
    assert read("# Plan\n\n## Phase 1: A\n\n- [x] a\n- [x] b\n").status is None


@pytest.mark.parametrize(
    "section",
    [
        "## Status\n\nIn progress, half of it is live.\n",
        "## Current Status\n\n🚧 In progress\n",
        "## 3. Status:\n\n**In Progress**\n",
    ],
)
def test_a_section_status_speaks_of_the_whole_plan(section: str) -> None:
    assert read(f"# Plan\n\n## Summary\n\nText.\n\n{section}\n## Phase 1: A\n\n- [ ] a\n").status is Status.IN_PROGRESS


def test_the_status_of_a_phase_or_a_task_is_not_the_plans() -> None:
    assert read("# Plan\n\n## Phase 1: A\n\n**Status:** Done\n\n- [ ] a\n").status is None
    assert read("# Plan\n\n## Phase 1: A\n\n### Task 1: B\n\n**Status:** Done\n").status is None
    assert (
        read("# Plan\n\n## Phase 1: A\n\n### 1.1 B\n\n**Status:** Done\n\n### 1.2 C\n\n**Status:** Blocked\n").status
        is None
    )


def test_a_status_in_the_foot_speaks_of_the_whole_plan() -> None:
    assert read(FOOT + "**Status:** Blocked\n").status is Status.BLOCKED


def test_the_header_comes_before_facts_and_foot() -> None:
    text = (
        "# Plan\n\n**Status:** Draft\n\n## Metadata\n\n**Status:** Blocked\n\n## Notes\n\nText.\n\n**Status:** Done\n"
    )
    assert read(text).status is Status.PLANNING


@pytest.mark.parametrize("owner", ["Ann", "@ann", "Ann and Bob"])
def test_the_owner_is_as_written(owner: str) -> None:
    assert read(f"# Plan\n\n**Owner:** {owner}\n").owner == owner.lstrip("@")


@pytest.mark.parametrize("tags", ["web, cart", "[web, cart]", "`web`; `cart`", "#web, #cart"])
def test_tags_are_parted_by_commas(tags: str) -> None:
    assert read(f"# Plan\n\n**Tags:** {tags}\n").tags == ("web", "cart")


def test_values_know_their_bytes() -> None:
    text = "# Pläne ✅\n\n**Created:** the 26 Oct 2025, a Sunday | **Status:** Draft!\n".encode()
    plan = read(text)
    slices = {name: text[span.start : span.end].decode() for name, span in plan.where.items()}
    assert slices == {"title": "Pläne ✅", "created": "26 Oct 2025", "status": "Draft!"}
