"""What can be worked on now."""

from __future__ import annotations

from collections.abc import Iterable

from planproof.model.address import fold
from planproof.model.answers import Next, Opened
from planproof.model.ready import Ready, readiness


def next_tasks(plans: Iterable[Opened], limit: int | None = None, owner: str | None = None) -> tuple[Next, ...]:
    """For each plan the tasks that can start, at most so many of each, of one owner if one is named."""
    return tuple(_next(opened, limit, owner) for opened in plans)


def _next(opened: Opened, limit: int | None, owner: str | None) -> Next:
    found = readiness(opened.plan)
    wanted = [ready for ready in found.ready if owner is None or is_owned(ready, owner)]
    return Next(opened=opened, readiness=found, picked=tuple(wanted[:limit]))


def is_owned(ready: Ready, owner: str) -> bool:
    """Whether a task, or the phase that it stands in, is somebody's; an owner may be several people."""
    wanted = fold(owner.removeprefix("@"))
    return wanted in fold(ready.unit.owner or ready.phase.owner or "")
