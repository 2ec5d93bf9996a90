"""The total of the timeline is not the sum of its rows.

## Why it matters

Whoever promises a date reads the total and nothing else. A row was added or changed, and the total was not.

Rows that overlap do not add up: where the section speaks of work in parallel, of dates or of what remains, and
where the units of the rows differ, nothing is said. A total may be rounded, and may lie within the rows' range.

## A bad plan

```markdown
# Wish lists

## Timeline

| Phase | Estimated Time |
|-------|----------------|
| Storage | 4 hours |
| Sharing | 6-8 hours |
| **Total** | **9 hours** |
```

## A good plan

```markdown
# Wish lists

## Timeline

| Phase | Estimated Time |
|-------|----------------|
| Storage | 4 hours |
| Sharing | 6-8 hours |
| **Total** | **10-12 hours** |
```

## How the fix works

It writes the sum in the unit and the wording of the total.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from planproof.diagnostics import Fix, Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.lint.rules.timeline.amounts import Written, plainly, said_like, step, summed, written
from planproof.lint.rules.timeline.groups import Group, groups
from planproof.model import Duration, TimelineRow
from planproof.reading.words import words
from planproof.text import Edit

_OVERLAPS: Final = re.compile(
    r"(?i)parallel|concurren|overlap|calendar|elapsed|simultan|critical path|wall.?clock|remain|sequential|cumul"
    r"|\bdates?\b|\d{4}-\d\d-\d\d"
)
_APART: Final = re.compile(r"(?i)buffer|contingen|optional|reserve|stretch|bonus")
_PLAIN: Final = frozenset(
    "total totals grand sum overall estimated estimate estimates effort time duration hours actual all".split()
)


def check(document: Document) -> Iterator[Finding]:
    """Totals of tables and lists in which every row has an amount of the same kind."""
    for group in groups(document):
        total = group.total
        if total is None or not group.whole or len(group.rows) < 2 or _OVERLAPS.search(group.around):
            continue
        if set(words(total.label)) <= _PLAIN | document.vocabulary.totals:
            yield from _checked(document, group, total, ("estimate", "effort"))
            yield from _checked(document, group, total, ("actual",)) if "actual" in total.where else ()


def _checked(document: Document, group: Group, total: TimelineRow, names: Sequence[str]) -> Iterator[Finding]:
    said = written(document, total, *names)
    rows = [row for row in group.rows if "actual" not in names or row.actual]
    every = _figures(document, rows, names)
    if said is None or len(every) < max(2, len(rows)) or len({figure.kind for figure in (said, *every)}) > 1:
        return
    some = _figures(document, [row for row in rows if not _APART.search(row.label)], names)
    if _agrees(said, every) or _agrees(said, some) or _agrees(said, every + _figures(document, group.before, names)):
        return
    right = summed(figure.value for figure in every)
    text = said_like(said, right, document.vocabulary)
    yield Finding(
        span=said.span,
        message=f"the total says {said.text}, but its {len(every)} rows make {text or plainly(right)}",
        cure="correct the total, or the row that is wrong",
        fix=Fix(title=f"Write {text}", edits=(Edit(said.span, text.encode()),)) if text else None,
    )


def _figures(document: Document, rows: Iterable[TimelineRow], names: Sequence[str]) -> list[Written]:
    return [figure for row in rows if (figure := written(document, row, *names))]


def _agrees(said: Written, figures: Sequence[Written]) -> bool:
    """Whether a total is the sum of figures, given how exact it means to be."""
    value, right = said.value, summed(figure.value for figure in figures)
    least = step(said)
    finer = any(figure.value.low % least or figure.value.high % least for figure in figures)
    coarse = any("minute" in figure.units for figure in figures) and "minute" not in said.units
    slack = 0.5 if coarse else least / 2 + 0.01 if finer else 0.01
    if any(figure.rough for figure in (said, *figures)):
        slack = max(slack, right.high * 0.15)
    if value.low == value.high or right.low == right.high:
        return _near(value, right, slack)
    return abs(value.low - right.low) <= slack and abs(value.high - right.high) <= slack


def _near(one: Duration, other: Duration, slack: float) -> bool:
    return one.low - slack <= other.high and other.low - slack <= one.high


RULE = Rule(
    code="TIM001",
    name="wrong-total",
    topic=Topic.TIMELINE,
    severity=Severity.ERROR,
    fix=FixKind.SOMETIMES,
    check=check,
)
