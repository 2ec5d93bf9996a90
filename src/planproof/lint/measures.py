"""What plans demand of their outcome: criteria, metrics, and the figures in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.lint.document import Document
from planproof.model import Criterion, Metric, Phase, Task

_SHOWN: Final = re.compile(r"\d|[`\"\u201c\u00ab<>=\u2264\u2265]|\w/\w|[:(\uff1a\uff08]| -- | [\u2013\u2014-] ")
EMPTY: Final = frozenset({"", "-", "\u2013", "\u2014", "--", "...", "\u2026", "?", "??"})
"""What stands in a cell that says nothing."""


def demands(document: Document) -> Iterator[Criterion | Metric]:
    """The open criteria of the plan, its phases and tasks, and its open metrics."""
    plan = document.plan
    nodes: tuple[Criterion | Metric, ...] = (*plan.criteria, *plan.metrics)
    for node in nodes:
        box = document.boxed[node.span].box if node.span in document.boxed else None
        if not ((node.state and node.state.closed) or (box and box.ticked)):
            yield node
    for phase in plan.phases:
        owners: tuple[Phase | Task, ...] = (phase, *phase.tasks)
        yield from (c for owner in owners for c in owner.acceptance if not (c.state.closed or owner.state.closed))


def says_how(document: Document, node: Criterion | Metric) -> bool:
    """Whether a demand holds anything that can be looked at, or says more than its first line does."""
    if _SHOWN.search(node.text):
        return True
    written = document.source.data[node.span.start : node.span.end].strip()
    return b"`" in written or b"\n" in written


def blank(target: str | None) -> bool:
    """Whether a target says nothing."""
    return (target or "").strip(" *_") in EMPTY
