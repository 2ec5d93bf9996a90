"""Where several plans stand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from planproof.actions.opening import Reach, gather
from planproof.actions.standing import standing
from planproof.model import Status
from planproof.model.address import fold
from planproof.model.answers import Overview, Standing

ORDER = (Status.IN_PROGRESS, Status.BLOCKED, Status.PLANNING, None, Status.COMPLETED, Status.CANCELLED)
"""Statuses by how much they concern a reader."""


def overview(
    names: Sequence[str],
    reach: Reach,
    *,
    sort: str = "status",
    statuses: Sequence[str] = (),
    owner: str | None = None,
    tags: Sequence[str] = (),
) -> Overview:
    """How the plans in files and folders stand, in the repository around the user where none are named.

    Args:
        names: files and folders.
        reach: how plans are to be read.
        sort: a key of `SORTS`.
        statuses: only plans with one of these, `none` for plans without; all, where none is named.
        owner: only plans whose owner this is.
        tags: only plans with all of these.

    Raises:
        PlanproofError: a path that is missing or cannot be read, no plans, a wrong configuration.
    """
    found = gather(names, reach)
    changes = found.changes()
    rows = [standing(one.opened, one.rule, changes.get(one.opened.path)) for one in found.plans]
    wanted = [row for row in rows if _is_wanted(row, statuses, owner, tags)]
    return Overview(plans=tuple(sort_standings(wanted, sort)), rejected=found.rejected)


def sort_standings(rows: Iterable[Standing], sort: str) -> list[Standing]:
    """In the order of a key, equal ones by path."""
    by_path = sorted(rows, key=lambda row: row.path)
    return sorted(by_path, key=SORTS[sort])


def said(row: Standing) -> Status | None:
    """What the plan says of itself, else what its tasks say."""
    return row.status or row.computed


def _age(moment: dt.date | None) -> int:
    """Days, the youngest least; what has no date comes last."""
    return -moment.toordinal() if moment else 0


def _since(moment: dt.datetime | None) -> float:
    return -moment.timestamp() if moment else 0.0


SORTS: Final[dict[str, Callable[[Standing], Any]]] = {
    "status": lambda row: (ORDER.index(said(row)), _age(row.updated)),
    "path": lambda row: row.path,
    "title": lambda row: (fold(row.title or ""), row.path),
    "progress": lambda row: -row.progress.share,
    "updated": lambda row: _age(row.updated),
    "changed": lambda row: _since(row.changed),
    "risk": lambda row: (-row.risks, -row.questions),
}
"""The keys by which plans are ordered: what matters more, has got further or is younger first."""


def _is_wanted(row: Standing, statuses: Sequence[str], owner: str | None, tags: Sequence[str]) -> bool:
    status = said(row)
    if statuses and (status.value if status else "none") not in statuses:
        return False
    if owner and fold(owner.removeprefix("@")) not in fold(row.owner or ""):
        return False
    return {fold(tag.removeprefix("#")) for tag in tags} <= {fold(tag) for tag in row.tags}
