"""A list has another bullet than most lists of its depth in this plan.

## Why it matters

Readers take different signs for different things, and every tool that rewrites a list makes a noisy change of it.

## A bad plan

```markdown
# Order notes

## Goals

- A buyer can leave a note
- The note is printed

## Notes

* Ask the shop
```

## A good plan

```markdown
# Order notes

## Goals

- A buyer can leave a note
- The note is printed

## Notes

- Ask the shop
```

## How the fix works

It writes the more frequent bullet, unless the list would then run into the one before or behind it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from planproof.diagnostics import Fix, Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.markdown import Block, Item, List, Quote
from planproof.text import Edit, Span


def check(document: Document) -> Iterator[Finding]:
    """Bulleted lists, each compared with the others of its depth."""
    data = document.source.data
    found = [(depth, _signs(data, block), alone) for depth, block, alone in _lists(document.blocks, 0)]
    counts: dict[int, Counter[bytes]] = {}
    for depth, signs, _ in found:
        counts.setdefault(depth, Counter()).update(data[sign.start : sign.end] for sign in signs)
    for depth, signs, alone in found:
        usual = counts[depth].most_common(1)[0][0] if counts[depth] else b""
        bullet = data[signs[0].start : signs[0].end] if signs else usual
        if bullet != usual:
            yield Finding(
                span=signs[0],
                message=f"this list has the bullet {bullet.decode()}, most others have {usual.decode()}",
                cure=f"write {usual.decode()}",
                fix=Fix(title=f"Write {usual.decode()}", edits=tuple(Edit(sign, usual) for sign in signs))
                if alone
                else None,
            )


def _signs(data: bytes, block: List) -> list[Span]:
    """The bullets of a list; an item may begin with blanks."""
    if block.start is not None:
        return []
    starts = [item.span.end - len(data[item.span.start : item.span.end].lstrip(b" \t")) for item in block.items]
    signs = [Span(start, start + 1) for start in starts]
    return signs if all(data[sign.start : sign.end] in (b"-", b"*", b"+") for sign in signs) else []


def _lists(blocks: Sequence[Block], depth: int) -> Iterator[tuple[int, List, bool]]:
    """The lists with their depth, and whether no other list stands beside them."""
    for index, block in enumerate(blocks):
        if isinstance(block, List):
            beside = (*blocks[max(0, index - 1) : index], *blocks[index + 1 : index + 2])
            yield depth, block, not any(isinstance(other, List) for other in beside)
            for item in block.items:
                yield from _inner(item, depth)
        elif isinstance(block, Quote):
            yield from _lists(block.blocks, depth)


def _inner(item: Item, depth: int) -> Iterator[tuple[int, List, bool]]:
    return _lists(item.blocks, depth + 1)


RULE = Rule(
    code="STY001",
    name="mixed-bullets",
    topic=Topic.STYLE,
    severity=Severity.NOTE,
    fix=FixKind.SOMETIMES,
    preview=True,
    check=check,
)
