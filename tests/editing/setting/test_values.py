# Rows of a table of cases are easier to read unbroken.
# ruff: noqa: E501

import datetime as dt

import pytest

from planproof.editing.paths import part
from planproof.editing.setting.names import field_named
from planproof.editing.setting.values import given
from planproof.errors import InvalidUsage, PlanproofError, Refused, UnknownAddress
from planproof.model import Change, Duration, Effort, Level, Node, Status
from tests.editing.kit import draft_of, grounds_of, path_to

PLAN = """# P

**Status:** Planning

## Phase 1: A

- [ ] 1.1 Dig
- [ ] 1.2 Sow
  - Depends on: 1.1

## Phase 2: B
**Dependencies:** Phase 1

- [ ] Water

## Risks

| Risk | Impact |
|---|---|
| Frost | High |

## Files to Modify

- `a.py`
"""
DRAFT = draft_of(PLAN)


def node(address: str) -> Node:
    found: Node = part(DRAFT.plan, () if address == "plan" else path_to(DRAFT, address))
    return found


@pytest.mark.parametrize(
    ("address", "field", "text", "value"),
    [
        ("1.1", "effort", " extra large ", Effort.XL),
        ("1.1", "effort", "mittel", Effort.M),
        ("1.1", "estimate", "~2-3 days", Duration(16, 24)),
        ("1.1", "estimate", "1 h 30 min", Duration(1.5, 1.5)),
        ("1.1", "owner", "@ann", "ann"),
        ("1.1", "text", "Dig *deep*", "Dig deep"),
        ("1.1", "text", "Dig `a|b` (again)", "Dig a|b (again)"),
        ("1.1", "depends_on", "none", ()),
        ("2.1", "depends_on", "1.2, task 1.1", ("1.2", "1.1")),
        ("2", "depends_on", "Phase 1", ("1",)),
        ("R1", "impact", "H", Level.HIGH),
        ("F1", "change", "remove", Change.DELETE),
        ("plan", "status", "In-Progress", Status.IN_PROGRESS),
        ("plan", "status", "draft", Status.PLANNING),
        ("plan", "created", "9 May 2026", dt.date(2026, 5, 9)),
        ("plan", "updated", "today", dt.date(2026, 5, 9)),
    ],
)
def test_what_is_given_is_understood(address: str, field: str, text: str, value: object) -> None:
    assert given(node(address), field, text, grounds_of(DRAFT)).value == value


@pytest.mark.parametrize(
    ("address", "field", "text", "error", "message"),
    [
        ("1.1", "effort", "huge-ish", InvalidUsage, "effort is one of XS, S, M, L, XL, XXL, or a word such as medium, not huge-ish"),
        ("1.1", "effort", "4h", InvalidUsage, "4h is a length of time: set the estimate instead"),
        ("1.1", "estimate", "M", InvalidUsage, "M is a size: set the effort instead"),
        ("1.1", "estimate", "4h and more", InvalidUsage, "such as 4h, 2-3 days or 1 week, not 4h and more"),
        ("1.1", "estimate", "", InvalidUsage, "the estimate is empty: to take it away, use --clear"),
        ("1.1", "text", "Dig\nSow", InvalidUsage, "the text must be one line"),
        ("1.1", "text", "Dig\x1b[31m", InvalidUsage, "without control characters"),
        ("1.1", "text", "x" * 2001, InvalidUsage, "has 2001 characters, and must have at most 2000"),
        ("1.1", "text", "Dig (4h)", Refused, r"part of Dig \(4h\) would be read as a length of time"),
        ("1.1", "text", "Dig [M]", Refused, "read as an effort"),
        ("1.1", "text", "T3: Dig", Refused, "read as an id"),
        ("1.1", "text", "✅ Dig", Refused, "a mark of how far it is"),
        ("1.1", "text", "Dig @ann", Refused, "an owner"),
        ("1.1", "text", "- Dig", Refused, "not be read as words, but as a block of Markdown"),
        ("1.1", "text", "# Dig", Refused, "begin the text with a word"),
        ("1.1", "depends_on", "1.1", Refused, "a task cannot depend on 1.1, which depends on it"),
        ("1.1", "depends_on", "1.2", Refused, "a task cannot depend on 1.2, which depends on it"),
        ("1", "depends_on", "2", Refused, "a phase cannot depend on 2, which depends on it"),
        ("1.1", "depends_on", "1.7", UnknownAddress, r"nothing in this plan is called '1\.7'; nearest: 1\.2"),
        ("1.1", "depends_on", "2.1", UnknownAddress, r"the task 2\.1 bears no id that others could name"),
        ("R1", "impact", "terrible", InvalidUsage, "impact is one of low, medium, high, critical, not terrible"),
        ("F1", "change", "read", InvalidUsage, "one of create, modify, delete, not read"),
        ("plan", "status", "nice", InvalidUsage, "one of planning, in progress, completed, blocked, cancelled, not nice"),
        ("plan", "created", "2026-02-30", InvalidUsage, "created is a date such as 2026-05-31, or today, not 2026-02-30"),
        ("plan", "created", "on 2026-02-03", InvalidUsage, "not on 2026-02-03"),
    ],
)  # fmt: skip
def test_what_is_no_value_is_refused_with_what_would_be_one(
    address: str, field: str, text: str, error: type[PlanproofError], message: str
) -> None:
    with pytest.raises(error, match=message):
        given(node(address), field, text, grounds_of(DRAFT))


def test_a_number_that_means_another_task_is_refused() -> None:
    draft = draft_of("# P\n\n## Phase 1: A\n\n1. Dig\n2. Sow\n\n## Phase 2: B\n\n1. Water\n2. Reap\n")
    reap: Node = part(draft.plan, path_to(draft, "2.2"))
    assert given(reap, "depends_on", "2.1", grounds_of(draft)).value == ("1",)
    with pytest.raises(UnknownAddress, match=r"1\.1 cannot be named from another phase"):
        given(reap, "depends_on", "1.1", grounds_of(draft))


@pytest.mark.parametrize(
    ("address", "name", "field"),
    [
        ("1.1", "Depends on", "depends_on"),
        ("1.1", "depends-on", "depends_on"),
        ("1.1", "assignee", "owner"),
        ("1.1", "Aufwand", "effort"),
        ("1.1", "title", "text"),
        ("1.1", "status", "state"),
        ("1", "title", "name"),
        ("1", "objective", "goal"),
        ("R1", "severity", "impact"),
        ("R1", "Probability", "likelihood"),
        ("R1", "risk", "text"),
        ("F1", "comment", "note"),
        ("plan", "state", "status"),
        ("plan", "last updated", "updated"),
        ("plan", "author", "owner"),
    ],
)
def test_a_value_may_be_asked_for_by_what_plans_call_it(address: str, name: str, field: str) -> None:
    assert field_named(node(address), name, DRAFT.vocabulary) == field


@pytest.mark.parametrize(
    ("address", "name", "message"),
    [
        ("1.1", "effrt", "a task has no effrt, but text, state, .*; did you mean effort"),
        ("R1", "effort", "a risk has no effort, but text, impact, likelihood, mitigation"),
        ("F1", "path", "a file has no path, but change, note"),
        ("S2", "text", "planproof set changes no section"),
    ],
)
def test_a_value_that_a_part_does_not_have_is_refused(address: str, name: str, message: str) -> None:
    with pytest.raises(InvalidUsage, match=message):
        field_named(node(address), name, DRAFT.vocabulary)
