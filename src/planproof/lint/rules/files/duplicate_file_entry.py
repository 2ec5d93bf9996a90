"""A file stands twice in the plan's lists of files, and not with the same thing to be done to it.

## Why it matters

It cannot be both new and there to be changed. Whoever reads one list only does the wrong thing.
Once work has begun such lists tell what was done, and are left alone.

## A bad plan

```markdown
# Order notes

## Files to Modify

- `src/orders/notes.py` - a column

## New Files to Create

- `src/orders/notes.py` - the notes
```

## A good plan

```markdown
# Order notes

## Files to Modify

- `src/orders/model.py` - a column

## New Files to Create

- `src/orders/notes.py` - the notes
```
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.over import is_over
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.rules.files.entries import is_exact
from planproof.markdown import Block, Inline, List, Table
from planproof.model import Section, SectionKind
from planproof.reading.paths import paths_in
from planproof.reading.topics import topic_of
from planproof.text import Span

_DONE: Final = {"files_create": "created", "files_modify": "changed", "files_delete": "deleted"}


def check(document: Document) -> Iterator[Finding]:
    """Paths under two headings of files that say different things, outside of phases."""
    first: dict[str, str] = {}
    if document.begun or is_over(document):
        return  # lists of what was done may name a file at every turn
    for section in document.sections(SectionKind.FILES):
        done = _DONE.get(topic_of(section.title, document.vocabulary) or "")
        if done is None or any(phase.span.holds(section.span) for phase in document.named_phases):
            continue
        for path, span in _listed(document, section):
            other = first.setdefault(path, done)
            if other != done and is_exact(path):
                yield Finding(
                    span=span,
                    message=f"{path} is to be {other} above and {done} here",
                    cure="list it once",
                )


def _listed(document: Document, section: Section) -> Iterator[tuple[str, Span]]:
    """The path that each item or row of a section begins with."""
    inside = [block for block in document.blocks if section.span.holds(block.span)]
    for line in _lines(inside):
        found = next(paths_in(line), None)
        if found and not line.text[: found[2]].strip(" \t*_"):
            yield found[0], found[1]


def _lines(blocks: Sequence[Block]) -> Iterator[Inline]:
    for block in blocks:
        if isinstance(block, List):
            yield from (item.head.lines[0] for item in block.items if item.head.text)
        elif isinstance(block, Table):
            yield from (row.cells[0].inline for row in block.rows)


RULE = Rule(
    code="FIL006",
    name="duplicate-file-entry",
    topic=Topic.FILES,
    severity=Severity.WARNING,
    check=check,
)
