"""The plan says step by step how the work goes live, and not a word about the way back.

## Why it matters

When something fails at night, nobody has thought about whether the old version still runs on the new data.

Any word about a way back will do, wherever it stands: rollback, revert, a switch, a backup.

## A bad plan

```markdown
# Order notes

## Phase 1: Storage

- [ ] Add the column

## Rollout Plan

### Deployment Steps

1. Run the migration in production
2. Deploy the service
```

## A good plan

```markdown
# Order notes

## Phase 1: Storage

- [ ] Add the column

## Rollout Plan

### Deployment Steps

1. Run the migration in production
2. Deploy the service

### Rollback Plan

- If errors exceed 1 %, deploy the old image; it ignores the column
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.over import is_over
from planproof.lint.rule import Finding, Rule, Topic
from planproof.model import Section, SectionKind

_DEPLOYS: Final = re.compile(
    r"(?i)deploy|roll.?out|go.?live|release|cut.?over|launch|ship|bereitstell|ausroll|d\u00e9ploi|despliegue|implanta"
    r"|wdro\u017c|\u0440\u0430\u0437\u0432\u0451?\u0435?\u0440\u0442|\u90e8\u7f72|\u4e0a\u7ebf|\u30c7\u30d7\u30ed\u30a4|\ubc30\ud3ec"
)
_LIVE: Final = re.compile(
    r"(?i)\bprod(?:uction|uktion|uc\w*)?\b|\blive\b|migrat|database|staging|canary|\bk8s|kubernetes|server|users|traffic"
    r"|\u751f\u4ea7|\u672c\u756a|\uc6b4\uc601|\u043f\u0440\u043e\u0434"
)
_BACK: Final = re.compile(
    r"(?i)roll(?:ed|ing|s)?[ -]?back|revert|undo|restor|back ?up|kill.?switch|feature.?(?:flag|toggle)|previous version"
    r"|old version|fall ?back|reversib|downgrad|blue.?green|recover|disable|r\u00fcckg\u00e4ngig|r\u00fcckroll"
    r"|sicherung|zur\u00fcckroll|retour arri\u00e8re|revertir|reversi|wycof|przywr|\u043e\u0442\u043a\u0430\u0442"
    r"|\u56de\u6eda|\u56de\u9000|\u5907\u4efd"
    r"|\u30ed\u30fc\u30eb\u30d0\u30c3\u30af|\u5207\u308a\u623b|\ub864\ubc31|\ubcf5\uad6c"
)


def check(document: Document) -> Iterator[Finding]:
    """The first section of deployment with two steps or more that go live, in a text without any word of a way back."""
    if is_over(document) or document.has(SectionKind.ROLLBACK):
        return
    for section in document.sections(SectionKind.DEPLOYMENT, SectionKind.ROLLOUT):
        if _goes_live(document, section) and not _BACK.search(document.source.view):
            yield Finding(
                span=document.heading(section),
                message=f"'{section.title}' has {len(section.items)} steps, and the plan names no way back",
                cure="say how to go back, and what would be the sign for it",
            )
            return


def _goes_live(document: Document, section: Section) -> bool:
    text = document.source.slice(section.span)
    named = _DEPLOYS.search(section.title) is not None
    return named and len(section.items) > 1 and _LIVE.search(text) is not None


RULE = Rule(
    code="ROL001",
    name="deployment-without-rollback",
    topic=Topic.ROLLOUT,
    severity=Severity.WARNING,
    check=check,
)
