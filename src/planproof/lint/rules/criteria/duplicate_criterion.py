"""A criterion or metric stands twice in the same list or table.

## Why it matters

One of the two is ticked and the other is not, and the plan is never complete; or another one was meant and is missing.

## A bad plan

```markdown
# Wish lists

## Success Criteria

- [ ] A list can be shared by its link
- [ ] A link can be withdrawn
- [ ] A list can be shared by its link.
```

## A good plan

```markdown
# Wish lists

## Success Criteria

- [ ] A list can be shared by its link
- [ ] A link can be withdrawn
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.measures import demands
from planproof.lint.orders import same
from planproof.lint.repeats import lists_of, repeats, row_of
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import short


def check(document: Document) -> Iterator[Finding]:
    """The later one of two open criteria of one list that say the same."""
    for node, before in repeats(
        demands(document), lists_of(document), lambda node: (*row_of(document, node), same(node.text))
    ):
        yield Finding(
            span=document.line_at(node.span.start),
            message=f'"{short(node.text)}" stands in line {document.source.line(before.span.start)} already',
            cure="drop one of the two, or say how they differ",
        )


RULE = Rule(
    code="CRT007",
    name="duplicate-criterion",
    topic=Topic.CRITERIA,
    severity=Severity.NOTE,
    check=check,
)
