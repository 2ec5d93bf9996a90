"""A question is ticked, and the plan does not say what the answer is.

## Why it matters

Whoever was not there has to ask again, and may get another answer.

## A bad plan

```markdown
# Wish lists

## Open Questions

- [x] How long do we keep a list?
```

## A good plan

```markdown
# Wish lists

## Open Questions

- [x] How long do we keep a list? → Decision: a year
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.asked import asks
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.wording import short


def check(document: Document) -> Iterator[Finding]:
    """Ticked questions that end with their question mark, and below which nothing stands."""
    for question in document.plan.questions:
        item = document.boxed.get(question.span)
        if item is None or item.box is None or not item.box.ticked or item.rest or question.answer:
            continue
        if asks(question) and "\n" not in item.head.text and not item.head.struck:
            yield Finding(
                span=document.line_at(question.span.start),
                message=f'"{short(question.text)}" is ticked, but its answer is not written down',
                cure="write the decision behind it",
            )


RULE = Rule(
    code="QST004",
    name="ticked-without-answer",
    topic=Topic.QUESTIONS,
    severity=Severity.NOTE,
    check=check,
    profile=Profile.READY,
)
