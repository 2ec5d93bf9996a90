"""Rules about the dates and the status in the head of a plan."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.editing.dates import dated
from planproof.lint.rules.header import (
    ambiguous_date,
    invalid_date,
    misspelt_status,
    no_date,
    no_status,
    several_statuses,
    stale_updated_date,
    unknown_status,
    updated_before_created,
)
from planproof.reading.dates import find_date
from planproof.reading.vocabulary import vocabulary_for
from tests.lint.kit import fixed, found, lines, surroundings

WORK = "\n## Phase 1: Storage\n\n- [ ] Add the table\n"


def plan(*head: str) -> str:
    """A plan with these lines below its title."""
    return "# Lists\n\n" + "  \n".join(head) + "\n" + WORK


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        (plan(), True),
        (plan("Created: 2025-10-26"), False),
        (plan("Updated: soon"), False),
        (plan("As of 26 October 2025."), False),
        (plan("## Last Updated: 2026-05-05"), False),
        (plan("See day 12."), True),
        (plan() + "\n*Last updated: January 2026*\n", False),
        ("---\ncreated: 2025-10-26\n---\n" + plan(), False),
    ],
)
def test_a_plan_has_a_date_wherever_a_reader_sees_one_first(text: str, missing: bool) -> None:
    assert lines(no_date.RULE, text) == ([1] if missing else [])


@pytest.mark.parametrize(
    ("value", "wrong"),
    [
        ("2025-13-40", True), ("2025-02-30 (draft)", True), ("31.04.2025", True), ("soon", True), ("next week", True),
        ("2025-02-28", False), ("26 Oct 2025", False), ("October 2025", False), ("2025-10", False), ("Q4 2025", False),
        ("TBD", False), ("-", False), ("YYYY-MM-DD", False), ("[Date]", False), ("{{ date }}", False),
        ("when the last of the lists was moved over", False), ("", False),
    ],
)  # fmt: skip
def test_a_date_is_invalid_where_it_is_no_day(value: str, wrong: bool) -> None:
    assert bool(found(invalid_date.RULE, plan(f"**Created:** {value}"))) is wrong


def test_an_invalid_date_is_shown_where_it_stands() -> None:
    text = plan("**Owner:** Ann", "**Last Updated:** 2025-13-40")
    (finding,) = found(invalid_date.RULE, text)
    assert text.encode()[finding.span.start : finding.span.end] == b"2025-13-40"
    assert finding.message == "'2025-13-40' behind Last Updated is no day of the calendar"


@pytest.mark.parametrize(
    ("head", "wrong"),
    [
        (("Created: 2025-10-26", "Updated: 2025-10-25"), True),
        (("Created: 2025-10-26", "Updated: 2025-10-26"), False),
        (("Start date: 2026-01-01", "Updated: 2025-10-25"), False),
        (("Updated: 2025-10-25",), False),
    ],
)
def test_an_update_does_not_come_before_the_creation(head: tuple[str, ...], wrong: bool) -> None:
    assert bool(found(updated_before_created.RULE, plan(*head))) is wrong


@pytest.mark.parametrize(
    ("stated", "changed", "wanted"),
    [
        ("2025-10-26", dt.date(2025, 12, 1), "2025-12-01"),
        ("October 26, 2025 (session 3)", dt.date(2025, 12, 1), "December 1, 2025 (session 3)"),
        ("26.10.2025", dt.date(2025, 12, 1), "01.12.2025"),
        ("2025-10-26", dt.date(2025, 11, 2), None),
        ("2025-10-26", dt.date(2024, 11, 2), None),
        ("2025-10-26", None, None),
    ],
)
def test_a_stale_date_becomes_that_of_git(stated: str, changed: dt.date | None, wanted: str | None) -> None:
    text = plan(f"**Last Updated:** {stated}")
    around = surroundings(changed=changed)
    assert fixed(stale_updated_date.RULE, text, around) == plan(f"**Last Updated:** {wanted or stated}")
    assert not found(stale_updated_date.RULE, text)


FORMS = ["2025-10-26", "2025/10/26", "2025-1-6", "26.10.2025", "6.1.2025", "26 October 2025", "26 Oct 2025",
         "Oct 26, 2025", "October 26, 2025", "Oct. 26 2025", "May 6, 2025"]  # fmt: skip


@given(st.dates(dt.date(1900, 1, 1), dt.date(2999, 12, 31)), st.sampled_from(FORMS))
def test_a_date_in_any_form_is_read_as_the_same_day(date: dt.date, like: str) -> None:
    read = find_date(dated(date, like), vocabulary_for(""))
    assert read is not None
    assert read.date == date


@pytest.mark.parametrize("form", FORMS)
def test_a_date_in_its_own_form_stays(form: str) -> None:
    read = find_date(form, vocabulary_for(""))
    assert read is not None
    assert dated(read.date, form) == form


def test_a_date_in_a_form_of_its_own_becomes_iso() -> None:
    assert dated(dt.date(2025, 12, 1), "26. Oktober 2025") == "2025-12-01"


@pytest.mark.parametrize(
    ("value", "unknown"),
    [
        ("Purple", True), ("Technical Reference", True), ("in progress", False), ("not-started", False),
        ("execution_plan_complete", False), ("Planning / In Progress / Completed", False), ("-", False), ("TBD", False),
        ("[Status]", False), ("✅", False),
    ],
)  # fmt: skip
def test_a_status_is_unknown_where_no_word_of_it_is_known(value: str, unknown: bool) -> None:
    assert bool(found(unknown_status.RULE, plan(f"Status: {value}"))) is unknown


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("In Progess", "In Progress"), ("COMPLTED", "COMPLETED"), ("📋 in progres", "📋 in progress"),
        ("plannning", "planning"), ("**Compelted**", "**Completed**"),
    ],
)  # fmt: skip
def test_a_misspelt_status_is_put_right(value: str, wanted: str) -> None:
    assert fixed(misspelt_status.RULE, plan(f"Status: {value}")) == plan(f"Status: {wanted}")


@pytest.mark.parametrize("value", ["Purple", "Complete", "pl", "Technical Reference", "In Progess, nearly there"])
def test_other_words_are_no_misspelt_status(value: str) -> None:
    assert not found(misspelt_status.RULE, plan(f"Status: {value}"))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("---\nstatus: draft\n---\n" + plan("**Status:** Completed"), 1),
        ("---\nstatus: done\n---\n" + plan("**Status:** Completed"), 0),
        (plan("**Status:** Draft", "**Document Status:** Approved", "**Implementation Status:** Done"), 0),
        (plan("**Status:** Draft | **Status:** Done | **Status:** Blocked"), 2),
        (plan("**Status:** Draft") + "\n**Status:** Completed\n", 0),
    ],
)
def test_statuses_disagree_only_about_the_same_thing(text: str, wanted: int) -> None:
    assert len(found(several_statuses.RULE, text)) == wanted


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        (plan(), True),
        (plan("Status: Draft"), False),
        (plan("Status: Purple"), False),
        (plan() + "\n## Progress\n\nTwo of three.\n", False),
    ],
)
def test_a_plan_says_how_it_stands(text: str, missing: bool) -> None:
    assert bool(found(no_status.RULE, text)) is missing


@pytest.mark.parametrize(
    ("value", "message", "wanted"),
    [
        ("26/10/2025", "26/10/2025 can only be 2025-10-26, but has to be worked out", "2025-10-26"),
        ("10/26/2025 (draft)", "10/26/2025 can only be 2025-10-26, but has to be worked out", "2025-10-26 (draft)"),
        ("05-05-2025", "05-05-2025 can only be 2025-05-05, but has to be worked out", "2025-05-05"),
        ("04/05/2025", "04/05/2025 may be 2025-04-05 or 2025-05-04", None),
        ("26/10/25", "26/10/25 may be 2025-10-26 or 2026-10-25", None),
    ],
)
def test_an_ambiguous_date_is_fixed_where_only_one_day_is_meant(value: str, message: str, wanted: str | None) -> None:
    text = plan(f"Created: {value}")
    assert [finding.message for finding in found(ambiguous_date.RULE, text)] == [message]
    assert fixed(ambiguous_date.RULE, text) == plan(f"Created: {wanted or value}")


@pytest.mark.parametrize("value", ["2025-10-26", "26.10.2025", "99/99/2025", "Oct 26", "1/2 of it"])
def test_other_dates_are_not_ambiguous(value: str) -> None:
    assert not found(ambiguous_date.RULE, plan(f"Created: {value}"))
