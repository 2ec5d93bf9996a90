"""The numbers of the phases leave one out.

## Why it matters

Readers look for the phase that is missing, and cannot know whether it was dropped, done elsewhere or forgotten.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 3: Sharing

- [ ] Create a link that can be withdrawn
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 2: Sharing

- [ ] Create a link that can be withdrawn
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.phases import numbered_phases, phase_numbers
from planproof.lint.rule import Finding, Rule, Topic


def check(document: Document) -> Iterator[Finding]:
    """Numbers that are skipped between two phases of the same series; one that is named elsewhere is not missing."""
    known = phase_numbers(document)
    for series in numbered_phases(document):
        whole = [(int(phase.number), phase) for phase in series if phase.number and phase.number.isdecimal()]
        for (before, _), (number, phase) in pairwise(whole):
            missing = [str(one) for one in range(before + 1, number) if one not in known]
            if missing and len(missing) < len(whole):
                named = f"is no phase {missing[0]}" if len(missing) == 1 else f"are no phases {' and '.join(missing)}"
                yield Finding(
                    span=document.line_at(phase.span.start),
                    message=f"phase {number} follows phase {before}, and there {named}",
                    cure="number the phases without gaps, or say what became of the missing one",
                )


RULE = Rule(
    code="STR010",
    name="gap-in-phase-numbers",
    topic=Topic.STRUCTURE,
    severity=Severity.NOTE,
    check=check,
)
