"""Whether the work of a plan lies behind it."""

from __future__ import annotations

from typing import Final

from planproof.lint.document import Document
from planproof.model import Status

_SHELVES: Final = frozenset("archive archived archives complete completed done old obsolete deprecated history".split())


def is_over(document: Document) -> bool:
    """Whether a plan tells of work that lies behind it: by its status, its tasks, or the folder that it is kept in."""
    ends = (Status.COMPLETED, Status.CANCELLED)
    kept = document.path.replace("\\", "/").casefold().split("/")[:-1]
    return document.plan.status in ends or document.computed_status in ends or not _SHELVES.isdisjoint(kept)
