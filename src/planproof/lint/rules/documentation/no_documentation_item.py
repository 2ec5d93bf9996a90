"""A plan changes what its users see (a command line, an API, settings), and no line of it speaks of documentation.

## Why it matters

The change is shipped and nobody knows of it; those who read the old documentation are misled.

## A bad plan

```markdown
# Wish lists

## Phase 1: Sharing

- [ ] Create a link

## Files to Modify

- `src/lists/api/routes.py` - the new endpoint
```

## A good plan

```markdown
# Wish lists

## Phase 1: Sharing

- [ ] Create a link
- [ ] Describe the endpoint in the API documentation

## Files to Modify

- `src/lists/api/routes.py` - the new endpoint
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.wording import short
from planproof.model import FileChange, SectionKind, Status

_PUBLIC: Final = re.compile(
    r"(?:^|/)(?:apis?|routes|routers|endpoints|controllers|openapi|swagger)/"
    r"|(?:^|/)(?:apis?|cli|routes|routers|endpoints|openapi|swagger)\.\w{1,5}$|\.(?:proto|graphql)$",
    re.IGNORECASE,
)
_TESTS: Final = re.compile(r"(?:^|/)(?:tests?|__tests__|spec|specs|e2e)/|[._]test\.|test_|\.spec\.", re.IGNORECASE)
_TOLD: Final = re.compile(
    rb"(?i)documentation|\bdocs?\b|docstring|readme|changelog|release notes|user guide|runbook|\bdocument(?:ed|ing)?\b"
    rb"|dokument|document|documenta"
)
_OVER: Final = (Status.COMPLETED, Status.CANCELLED)
_OTHER_WORDS: Final = (
    "\u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442",
    "\u6587\u6863",
    "\u6587\u6a94",
    "\u30c9\u30ad\u30e5\u30e1\u30f3\u30c8",
    "\ubb38\uc11c",
)


def check(document: Document) -> Iterator[Finding]:
    """Unfinished plans that change a public file and in which no word of documentation stands."""
    plan = document.plan
    if plan.status in _OVER or document.computed_status in _OVER:
        return
    if plan.documentation or document.has(SectionKind.DOCUMENTATION) or _TOLD.search(document.source.data):
        return
    if any(word in document.source.view.casefold() for word in _OTHER_WORDS):
        return
    files = (*plan.files, *(file for _, task in document.tasks for file in task.files))
    found = next((file for file in files if _is_public(file)), None)
    if found:
        yield Finding(
            span=document.line_at(found.span.start),
            message=f"the plan changes {short(found.path)}, and nowhere speaks of documentation",
            cure="add an item for what its users need to be told",
        )


def _is_public(file: FileChange) -> bool:
    return bool(_PUBLIC.search(file.path)) and not _TESTS.search(file.path)


RULE = Rule(
    code="DOC001",
    name="no-documentation-item",
    topic=Topic.DOCUMENTATION,
    severity=Severity.NOTE,
    check=check,
    profile=Profile.READY,
)
