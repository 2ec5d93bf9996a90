"""A phase has no number, though most phases of this plan have one.

## Why it matters

Numbers are how people name phases in talks, commits and dependencies. The one without is described anew each time.

## A bad plan

```markdown
# Order notes

## Implementation Phases

### Phase 1: Storage

- [ ] Add the column

### Phase 2: Mails

- [ ] Put the note into the mail

### Phase: Printing

- [ ] Print the note
```

## A good plan

```markdown
# Order notes

## Implementation Phases

### Phase 1: Storage

- [ ] Add the column

### Phase 2: Mails

- [ ] Put the note into the mail

### Phase 3: Printing

- [ ] Print the note
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.model import SectionKind

_NUMBERED: Final = re.compile(r"^\W*(\w+)[ #]\d")


def check(document: Document) -> Iterator[Finding]:
    """Phases, and headings beside them that begin with the same word."""
    numbered = [phase for phase in document.named_phases if phase.number]
    headings = {document.line_at(phase.span.start) for phase in numbered}
    words = {
        found[1].casefold()
        for span in headings
        if (found := _NUMBERED.match(document.source.slice(span).lstrip("# *")))
    } & (document.vocabulary.phases | document.vocabulary.weak_phases)
    loose = [phase for phase in document.named_phases if not phase.number]
    spans = {document.line_at(phase.span.start): phase.name or "" for phase in loose}
    for section in document.plan.sections:
        first = re.match(r"\W*(\w+)(?:\s*[:\u2014\u2013]| - )", section.title)
        if first and first[1].casefold() in words and section.kind is not SectionKind.HEADER:
            spans.setdefault(document.heading(section), section.title)
    lacking = [(span, name) for span, name in sorted(spans.items()) if span not in headings]
    if len(numbered) > max(1, len(lacking)):
        for span, name in lacking:
            yield Finding(span=span, message=f"'{name}' has no number, most other phases have one", cure="number it")


RULE = Rule(
    code="STY004",
    name="unnumbered-phases",
    topic=Topic.STYLE,
    severity=Severity.NOTE,
    preview=True,
    check=check,
)
