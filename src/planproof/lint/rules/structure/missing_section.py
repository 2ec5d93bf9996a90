"""The plan lacks a section of the template.

## Why it matters

The template asks one question with each of its sections. Where the answer is "none", that is worth a line, too: a
reader cannot tell a plan without risks from one whose author did not think of any.

## A bad plan

```markdown
# Wish lists

## Summary

Customers keep what they want to buy later.

## Phase 1: Storage

- [ ] Add the table
```

## A good plan

```markdown
# Wish lists

## Executive Summary
Customers keep what they want to buy later.
## Current State
There is a basket, and nothing else.
## Goals
- A list for each customer
## Success Criteria
- [ ] A list survives a restart
## Implementation Phases
### Phase 1: Storage
- [ ] Add the table
## Technical Details
One table more.
## Files to Modify
- `shop/models.py`
## Risk Assessment
None known.
## Testing Strategy
- Unit tests of the table
## Success Metrics
- Lists opened: 100 a day
## Timeline
- Phase 1: 2 days
## Dependencies
None.
## Rollout Plan
With the next release.
## Documentation
- [ ] API documentation
## Open Questions
None.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.model import SectionKind as Kind

_WANTED: Final = (
    ("Executive Summary", {Kind.SUMMARY}),
    ("Current State Analysis", {Kind.CURRENT_STATE, Kind.EXISTS, Kind.PROBLEMS}),
    ("Proposed Future State", {Kind.FUTURE_STATE, Kind.GOALS}),
    ("Success Criteria", {Kind.CRITERIA}),
    ("Implementation Phases", {Kind.WORK, Kind.PHASE}),
    ("Technical Details", {Kind.TECHNICAL, Kind.ARCHITECTURE, Kind.FILES, Kind.INTEGRATION, Kind.DECISIONS}),
    ("Risk Assessment", {Kind.RISKS}),
    ("Testing Strategy", {Kind.TESTS, Kind.UNIT_TESTS, Kind.INTEGRATION_TESTS, Kind.MANUAL_TESTS}),
    ("Success Metrics", {Kind.METRICS}),
    ("Timeline Estimates", {Kind.TIMELINE}),
    ("Dependencies", {Kind.DEPENDENCIES, Kind.EXTERNAL, Kind.INTERNAL}),
    ("Rollout Plan", {Kind.ROLLOUT, Kind.DEPLOYMENT, Kind.ROLLBACK}),
    ("Documentation Updates Needed", {Kind.DOCUMENTATION}),
    ("Open Questions", {Kind.QUESTIONS}),
)


def check(document: Document) -> Iterator[Finding]:
    """The template's sections that the plan has under no name."""
    plan = document.plan
    title = plan.where.get("title")
    kinds = {section.kind for section in plan.sections}
    for name, wanted in _WANTED:
        if not kinds & wanted:
            yield Finding(
                span=document.line_at(title.start if title else 0),
                message=f"the plan has no section {name}",
                cure="add it; a line that says why it is empty will do",
            )


RULE = Rule(
    code="STR001",
    name="missing-section",
    topic=Topic.STRUCTURE,
    severity=Severity.NOTE,
    profile=Profile.TEMPLATE,
    check=check,
)
