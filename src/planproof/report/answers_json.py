"""All answers but the plan itself as JSON documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from planproof.model import Phase, Task
from planproof.model.address import words
from planproof.model.answers import Explained, Found, Match, Next, Opened, Overview, Pointer, ReadLine, Shown, Standing
from planproof.model.ready import Ready
from planproof.records import fields
from planproof.report.json_text import SCHEMA
from planproof.report.plan_json import part_json, plan_json, progress_json, understanding_json


def overview_json(overview: Overview) -> dict[str, Any]:
    """The document of `planproof --json`."""
    return {
        "schema": SCHEMA,
        "plans": [_standing(plan) for plan in overview.plans],
        "totals": dict(fields(overview.totals)),
        "rejected": [dict(fields(file)) for file in overview.rejected],
        "rules": [dict(fields(rule)) for rule in overview.rules],
    }


def _standing(plan: Standing) -> dict[str, Any]:
    return {
        "name": plan.name,
        "path": plan.path,
        "companions": list(plan.companions),
        "title": plan.title,
        "status": plan.status,
        "computed_status": plan.computed,
        "progress": progress_json(plan.progress),
        "phase": _pointer(plan.phase),
        "next": _pointer(plan.next),
        "open_questions": plan.questions,
        "high_risks": plan.risks,
        "updated": plan.updated.isoformat() if plan.updated else None,
        "changed": plan.changed.isoformat() if plan.changed else None,
        "owner": plan.owner,
        "tags": list(plan.tags),
        "understood": round(plan.understood, 4),
        "rule": plan.rule,
    }


def _pointer(pointer: Pointer | None) -> dict[str, Any] | None:
    return dict(fields(pointer)) if pointer else None


def show_json(shown: Shown) -> dict[str, Any]:
    """The document of `planproof show --json`: the plan, or the part that was asked for beside the plan's title."""
    opened = shown.opened
    if shown.part is None and not shown.sections:
        return plan_json(opened)
    found: dict[str, Any] = {"schema": SCHEMA, "path": opened.path, "title": opened.plan.title}
    if shown.part:
        node = shown.part.node
        kind = type(node).__name__.lower()
        found |= {"kind": kind, "part": part_json(node, opened)}
    else:
        texts = [
            {**part_json(section, opened), "span": list(piece.span), "text": piece.source.slice(piece.span)}
            for section, piece in zip(shown.sections, shown.slices, strict=True)
        ]
        found |= {"sections": texts}
    return found


def next_json(plans: Sequence[Next]) -> dict[str, Any]:
    """The document of `planproof next --json`."""
    return {"schema": SCHEMA, "plans": [_next(found) for found in plans]}


def _next(found: Next) -> dict[str, Any]:
    opened, left = found.opened, found.readiness
    known = opened.known
    return {
        "path": opened.path,
        "title": opened.plan.title,
        "status": opened.plan.status,
        "halt": left.halt,
        "ready": [_ready(ready, opened) for ready in found.picked],
        "ready_total": len(left.ready),
        "waiting": [
            {**_unit(one.unit, opened), "needs": [known.of(other) for other in one.needs]} for one in left.waiting
        ],
        "blocked": [_unit(unit, opened) for unit in left.blocked],
        "forgotten": [_unit(task, opened) for task in left.forgotten],
    }


def _ready(ready: Ready, opened: Opened) -> dict[str, Any]:
    known = opened.known
    return {
        **_unit(ready.unit, opened),
        "phase": {"address": known.of(ready.phase), "number": ready.phase.number, "name": ready.phase.name},
        "task": part_json(ready.task, opened) if ready.task else None,
        "step": part_json(ready.step, opened) if ready.step else None,
        "early": [known.of(other) for other in ready.early],
        "unknown": list(ready.unknown),
    }


def _unit(unit: Task | Phase, opened: Opened) -> dict[str, Any]:
    place = opened.place(unit)
    return {
        "address": opened.known.of(unit),
        "text": words(unit),
        "state": unit.state,
        "path": place.path,
        "line": place.line,
    }


def find_json(found: Found) -> dict[str, Any]:
    """The document of `planproof find --json`."""
    return {"schema": SCHEMA, "wanted": found.wanted, "matches": [_match(match) for match in found.matches]}


def _match(match: Match) -> dict[str, Any]:
    return {**dict(fields(match)), "span": list(match.span), "within": list(match.within)}


def explained_json(explained: Explained) -> dict[str, Any]:
    """The document of `planproof explain-reading --json`."""
    return {
        "schema": SCHEMA,
        "path": explained.opened.path,
        "lines": [_line(line) for line in explained.lines],
        "understanding": understanding_json(explained.opened.plan.understanding),
    }


def _line(line: ReadLine) -> dict[str, Any]:
    return {**dict(fields(line)), "values": list(line.values)}
