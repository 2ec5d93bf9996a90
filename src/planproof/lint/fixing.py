"""Fixes applied: one sorted pass, overlaps left to the next, repeated until nothing changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from planproof.diagnostics import Diagnostic, Fix, Safety
from planproof.lint.document import Document
from planproof.records import record
from planproof.text import Edit, SourceText, apply, overlap

MOST_PASSES = 10
"""More would mean that rules undo each other."""


@record
class Fixed:
    """A text after its fixes.

    Attributes:
        source: the text as it is now.
        left: what the rules still find in it.
        made: how many fixes were applied.
        unstable: the codes of the rules that still wanted to change the text after the last pass.
    """

    source: SourceText
    left: tuple[Diagnostic, ...]
    made: int = 0
    unstable: tuple[str, ...] = ()


def fix_document(
    document: Document,
    check: Callable[[Document], Sequence[Diagnostic]],
    again: Callable[[SourceText], Document],
    *,
    unsafe: bool = False,
) -> Fixed:
    """Apply the fixes of a document until its rules want no more.

    Args:
        document: the plan.
        check: what finds the diagnostics.
        again: reads a changed text.
        unsafe: whether to apply fixes that decide something for the author.
    """
    made = 0
    for _ in range(MOST_PASSES):
        found = tuple(check(document))
        fixes = _wanted(found, unsafe=unsafe)
        if not fixes:
            return Fixed(source=document.source, left=found, made=made)
        edits, count = _together([fix for _, fix in fixes], len(document.source.data))
        if not count:
            break
        made += count
        document = again(apply(document.source, edits))
    left = tuple(check(document))
    unstable = tuple(sorted({diagnostic.code for diagnostic, _ in _wanted(left, unsafe=unsafe)}))
    return Fixed(source=document.source, left=left, made=made, unstable=unstable)


def _wanted(found: Sequence[Diagnostic], *, unsafe: bool) -> list[tuple[Diagnostic, Fix]]:
    allowed = (Safety.SAFE, Safety.UNSAFE) if unsafe else (Safety.SAFE,)
    return [(d, d.fix) for d in found if d.fix is not None and d.fix.edits and d.fix.safety in allowed]


def _together(fixes: Sequence[Fix], size: int) -> tuple[list[Edit], int]:
    """The edits of as many fixes as can be made at once, in order of the text, and how many these are.

    A fix whose own edits cannot be made, for they overlap or lie outside of the text, is left out.
    """
    taken: list[Edit] = []
    made = 0
    for fix in sorted(fixes, key=lambda fix: min(edit.span for edit in fix.edits)):
        fresh = [edit for edit in fix.edits if edit not in taken]
        if any(overlap(edit, other) for edit in fresh for other in taken) or not _sound(fix, size):
            continue
        taken += fresh
        made += 1
    return taken, made


def _sound(fix: Fix, size: int) -> bool:
    edits = sorted(set(fix.edits), key=lambda edit: edit.span)
    inside = all(0 <= edit.span.start <= edit.span.end <= size for edit in edits)
    return inside and not any(overlap(one, other) for one, other in pairwise(edits))
