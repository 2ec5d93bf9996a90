"""From what a user names to plans that were read."""

# Paths are plain strings here, as they are in the project's own room.
# ruff: noqa: PTH

from __future__ import annotations

import os
from collections.abc import Sequence

from planproof.actions.reach import Reach, discover, no_plans
from planproof.errors import InvalidUsage, PathMissing, shown
from planproof.model.address import addresses, fold
from planproof.model.answers import Opened
from planproof.project.discovery import find_plans
from planproof.project.documents import PlanDocument
from planproof.records import replace

LISTED = 5
"""How many plans an error names."""


def opened(document: PlanDocument) -> Opened:
    """A plan with all its files."""
    companions = {document.tasks.path: document.tasks.source} if document.tasks else {}
    return Opened(
        name=document.name,
        path=document.main.path,
        source=document.main.source,
        plan=document.plan,
        known=addresses(document.plan),
        companions=companions,
    )


def open_plan(name: str, reach: Reach, *, alone: bool = False) -> Opened:
    """The one plan that a user means, with all its files; see `open_document`."""
    document = open_document(name, reach, alone=alone)
    return opened(replace(document, tasks=None, plan=document.main.plan) if alone else document)


def open_document(name: str, reach: Reach, *, alone: bool = False) -> PlanDocument:
    """The one plan that a user means by a path, the folder of a plan, or a piece of a plan's name or title.

    Args:
        name: what the user typed.
        reach: how plans are to be read.
        alone: whether to read the file that describes the plan without its list of tasks.

    Raises:
        PlanproofError: it names no plan, or several; the file cannot be read; the configuration is wrong.
    """
    if not os.path.lexists(name):
        return named_among(name, discover((), reach).documents)
    found = find_plans((name,), reach.configuration(), companions=not alone).documents
    if len(found) > 1:
        raise InvalidUsage(f"{shown(name)} holds {len(found)} plans: {listed(found)}; name one of them")
    if not found:
        raise no_plans([name])
    return found[0]


def open_plans(names: Sequence[str], reach: Reach) -> tuple[Opened, ...]:
    """The plans that a user means, with all their files; see `open_documents`."""
    return tuple(map(opened, open_documents(names, reach)))


def open_documents(names: Sequence[str], reach: Reach) -> list[PlanDocument]:
    """The plans that a user means by paths and pieces of names; every plan of the repository, where none is named.

    Raises:
        PlanproofError: there are none; a name is none, or that of several; a file cannot be read.
    """
    paths = [name for name in names if os.path.lexists(name)]
    others = [name for name in names if not os.path.lexists(name)]
    found = list(discover(paths, reach).documents) if paths or not names else []
    if others:
        known = discover((), reach).documents
        met = {document.main.path for document in found}
        found += [one for name in others if (one := named_among(name, known)).main.path not in met]
    if not found:
        raise no_plans(names)
    return found


def named_among(name: str, documents: Sequence[PlanDocument]) -> PlanDocument:
    """The plan that is called so, else the only one with this piece in its name, title or path.

    Raises:
        PathMissing: there is none.
        InvalidUsage: there are several.
    """
    wanted = fold(name)
    called = [document for document in documents if wanted in _names(document)]
    found = called or [document for document in documents if wanted and any(wanted in one for one in _names(document))]
    if len(found) == 1:
        return found[0]
    if found:
        raise InvalidUsage(
            f"{shown(name)} is part of the names of {len(found)} plans: {listed(found)}; name one of them"
        )
    raise PathMissing(f"{shown(name)} does not exist, and no plan here is called so{_nearest(wanted, documents)}")


def _names(document: PlanDocument) -> tuple[str, ...]:
    paths = (os.path.normpath(document.main.path).replace(os.sep, "/"), document.main.path)
    return tuple(map(fold, (document.name, document.plan.title or document.name, *paths)))


def listed(documents: Sequence[PlanDocument]) -> str:
    """The first few plans by their paths, and how many more there are."""
    names = ", ".join(shown(document.main.path) for document in documents[:LISTED])
    return names + (f" and {len(documents) - LISTED} more" if len(documents) > LISTED else "")


def _nearest(wanted: str, documents: Sequence[PlanDocument]) -> str:
    from difflib import get_close_matches

    known = {one: document for document in reversed(documents) for one in _names(document)[:2]}
    near = [known[one] for one in get_close_matches(wanted[:80], known, n=LISTED)]
    found = list({document.main.path: document for document in near or documents}.values())
    return f"; {'nearest' if near else 'there are'}: {listed(found)}" if found else ""
