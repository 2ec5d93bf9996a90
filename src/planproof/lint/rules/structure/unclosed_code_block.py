"""A code block is never closed, so that all that follows is code.

## Why it matters

Headings, tasks and criteria behind its beginning are shown as code; no reader and no tool counts them.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

~~~sql
create table wish_list (id bigint primary key);

## Phase 2: Sharing

- [ ] Create a link that can be withdrawn
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

~~~sql
create table wish_list (id bigint primary key);
~~~

## Phase 2: Sharing

- [ ] Create a link that can be withdrawn
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import counted
from planproof.markdown import Code

_PLAN: Final = re.compile(r"^(?:#{2,6} \S|[-*+] \[[ xX]\] )", re.MULTILINE)
_CLOSED: Final = re.compile(r"\n[ \t>]*(?:`{3,}|~{3,})\s*$")


def check(document: Document) -> Iterator[Finding]:
    """A fenced block that ends with the file, without a fence, over headings or checkboxes."""
    last = document.blocks[-1] if document.blocks else None
    if not isinstance(last, Code) or last.info is None:
        return
    hidden = len(_PLAN.findall(last.text))
    if hidden and not _CLOSED.search(document.source.slice(last.span)):
        yield Finding(
            span=document.line_at(last.span.start),
            message=f"this code block is never closed; {counted(hidden, 'heading or task', 'headings and tasks')} "
            f"{'stands' if hidden == 1 else 'stand'} in it",
            cure="close it where the code ends",
        )


RULE = Rule(
    code="STR014",
    name="unclosed-code-block",
    topic=Topic.STRUCTURE,
    severity=Severity.ERROR,
    check=check,
)
