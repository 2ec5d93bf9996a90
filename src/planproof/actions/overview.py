"""Where several plans stand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from typing import Any, Final

from planproof.actions.opening import opened
from planproof.actions.reach import Reach, discover, no_plans
from planproof.actions.standing import standing
from planproof.model import Status
from planproof.model.address import fold
from planproof.model.answers import Overview, Rejected, RuleTold, Standing
from planproof.project.documents import PlanDocument
from planproof.project.rules import BESIDE, INCLUDED, NAMED, RULES

ORDER = (Status.IN_PROGRESS, Status.BLOCKED, Status.PLANNING, None, Status.COMPLETED, Status.CANCELLED)
"""Statuses by how much they concern a reader."""


def overview(
    paths: Sequence[str],
    reach: Reach,
    *,
    sort: str = "status",
    statuses: Sequence[str] = (),
    owner: str | None = None,
    tags: Sequence[str] = (),
    why: bool = False,
) -> Overview:
    """How the plans in files and folders stand, in the repository around the user where none are named.

    Args:
        paths: files and folders.
        reach: how plans are to be read.
        sort: a key of `SORTS`.
        statuses: only plans with one of these, `none` for plans without; all, where none is named.
        owner: only plans whose owner this is.
        tags: only plans with all of these.
        why: whether no plans are an answer too.

    Raises:
        PlanproofError: a path that is missing or cannot be read, no plans, a wrong configuration.
    """
    found = discover(paths, reach)
    if not found.documents and not why:
        raise no_plans(paths)
    changes = last_changes_of(found.documents)
    rows = [_standing(document, changes) for document in found.documents]
    wanted = [row for row in rows if _is_wanted(row, statuses, owner, tags)]
    left = [(file.path, file.reason) for file in found.rejected] + [(skip.path, skip.reason) for skip in found.skipped]
    return Overview(
        plans=tuple(sort_standings(wanted, sort)),
        rejected=tuple(Rejected(path=path, reason=reason) for path, reason in left),
        rules=tuple(_rules({row.rule for row in wanted})),
    )


def _standing(document: PlanDocument, changes: Mapping[str, dt.datetime]) -> Standing:
    others = ([document.tasks.path] if document.tasks else []) + [file.path for file in document.context]
    return standing(
        opened(document),
        companions=tuple(others),
        rule=document.rule,
        changed=changes.get(document.main.path),
    )


def _rules(names: Set[str | None]) -> Iterator[RuleTold]:
    """What the rules of these names take, in the order in which they are asked."""
    for rule in (NAMED, INCLUDED, *RULES, BESIDE):
        if rule.name in names:
            yield RuleTold(name=rule.name, tells=rule.tells)


def last_changes_of(documents: Iterable[PlanDocument]) -> dict[str, dt.datetime]:
    """When any file of each plan was last committed, by the path of the plan, as far as git knows."""
    from planproof.project.git import last_changes, repository_root

    files: dict[str, dict[str, str]] = {}
    for document in documents:
        for file in (document.main, *([document.tasks] if document.tasks else [])):
            root = repository_root(file.path)
            if root:
                files.setdefault(root, {})[file.path] = document.main.path
    found: dict[str, dt.datetime] = {}
    for root, owners in files.items():
        for path, date in last_changes(root, owners).items():
            found[owners[path]] = max(date, found.get(owners[path], date))
    return found


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
