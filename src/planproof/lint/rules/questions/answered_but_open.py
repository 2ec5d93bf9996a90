"""A question has its answer, and its checkbox is still empty.

## Why it matters

It is asked again, and every count of open questions is wrong.

## A bad plan

```markdown
# Wish lists

## Open Questions

- [ ] How long do we keep a list?
  - Decision: a year
```

## A good plan

```markdown
# Wish lists

## Open Questions

- [x] How long do we keep a list?
  - Decision: a year
```

## How the fix works

It ticks the box: the decision stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Fix, Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.lint.wording import short
from planproof.text import Edit


def check(document: Document) -> Iterator[Finding]:
    """Questions with an answer and an empty checkbox."""
    for question in document.plan.questions:
        item = document.boxed.get(question.span)
        if not question.resolved or not (question.answer or "").strip() or item is None or item.box is None:
            continue
        if not item.box.ticked:
            mark = item.box.span.start + 1
            yield Finding(
                span=document.line_at(question.span.start),
                message=f'"{short(question.text)}" is answered, but its box is empty',
                cure="tick it",
                fix=Fix(title="Tick the box", edits=(Edit.of(mark, mark + 1, "x"),)),
            )


RULE = Rule(
    code="QST003",
    name="answered-but-open",
    topic=Topic.QUESTIONS,
    severity=Severity.WARNING,
    check=check,
    fix=FixKind.ALWAYS,
)
