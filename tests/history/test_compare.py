from planproof.history.compare import compare
from planproof.reading import read_plan
from planproof.text import SourceText

BEFORE = """# Garden

**Status:** Planning

## Phase 1: Dig

- [ ] 1.1 Find a spade (2h)
- [ ] 1.2 Dig the hole near the house
- [ ] 1.3 Carry the earth away (4h)

## Phase 2: Sow

- [ ] 2.1 Buy seeds [M]

## Risks

| Risk | Impact | Likelihood | Mitigation |
|---|---|---|---|
| Rain | Low | Low | Wait |

## Open Questions

- [ ] Which seeds?
"""
AFTER = """# Garden

**Status:** In Progress

## Phase 1: Dig

- [x] 1.1 Find a spade (3h)
- [ ] 1.2 Dig the deep hole near the house

## Phase 2: Sow and water

- [ ] 2.1 Carry the earth away (4h)
- [~] 2.2 Buy seeds [L]
- [ ] 2.3 Water them (1h)

## Risks

| Risk | Impact | Likelihood | Mitigation |
|---|---|---|---|
| Rain | High | Low | Wait |
| Hail | Low | Low | Cover |

## Open Questions

- [x] Which seeds? → Decision: beans
"""


def told(before: str, after: str) -> list[tuple[str, str, str, str | None, str | None]]:
    found = compare(*(read_plan(SourceText.of(text)) for text in (before, after)))
    return [
        (one.kind.value, f"{one.part} {one.address}".strip(), one.field or "", one.before, one.after)
        for one in found.differences
    ]


def test_every_difference_is_told_in_words_of_plans() -> None:
    assert told(BEFORE, AFTER) == [
        ("changed", "plan", "status", "planning", "in progress"),
        ("reworded", "phase 2", "", "Sow", "Sow and water"),
        ("done", "task 1.1", "", "todo", "done"),
        ("changed", "task 1.1", "estimate", "2 h", "3 h"),
        ("reworded", "task 1.2", "", "Dig the hole near the house", "Dig the deep hole near the house"),
        ("moved", "task 2.1", "", "Dig", "Sow and water"),
        ("started", "task 2.2", "", "todo", "doing"),
        ("changed", "task 2.2", "effort", "M", "L"),
        ("added", "task 2.3", "", None, "todo"),
        ("changed", "risk R1", "impact", "low", "high"),
        ("added", "risk R2", "", None, None),
        ("done", "question Q1", "", "todo", "done"),
        ("changed", "question Q1", "answer", None, "Decision: beans"),
    ]


def test_the_scope_is_counted_in_tasks_and_hours() -> None:
    found = compare(*(read_plan(SourceText.of(text)) for text in (BEFORE, AFTER)))
    assert (found.scope.added, found.scope.removed) == (1, 0)
    assert (found.scope.hours_added, found.scope.hours_reestimated) == (1.0, 1.0)
    assert (found.before.done, found.before.total, found.after.done, found.after.total) == (0, 4, 1, 5)


def test_nothing_changed_where_only_lines_moved() -> None:
    assert told(BEFORE, BEFORE) == []
    assert told(BEFORE, BEFORE.replace("\n\n", "\n\n\n").replace("- [", "* [")) == []
    renumbered = BEFORE.replace("1.3", "1.4")
    assert [one[0] for one in told(BEFORE, renumbered)] == []


def test_what_was_taken_out_is_told_by_its_old_address() -> None:
    gone = BEFORE.replace("- [ ] 1.2 Dig the hole near the house\n", "")
    assert told(BEFORE, gone) == [("removed", "task 1.2", "", None, None)]
