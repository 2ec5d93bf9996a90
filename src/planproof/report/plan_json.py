"""A plan as a JSON document: all that was read, each part with its address, its bytes and its line.

The keys are the fields of the model, so that nothing which a plan says can be missing here.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from planproof.model import Duration, Node, Plan, Task, Understanding
from planproof.model.address import Addresses
from planproof.model.progress import Progress, computed_status, plan_progress
from planproof.records import fields
from planproof.report.json_text import SCHEMA
from planproof.text import SourceText

_PLACE = ("span", "where")


def plan_json(plan: Plan, source: SourceText, path: str, known: Addresses) -> dict[str, Any]:
    """The document that `planproof show --json` prints for a whole plan."""
    return {
        "schema": SCHEMA,
        "path": path,
        **_own_keys(plan, source, known),
        "computed_status": computed_status(plan),
        "progress": progress_json(plan_progress(plan)),
        **_place(plan, source),
    }


def part_json(node: Node, source: SourceText, known: Addresses) -> dict[str, Any]:
    """A part of a plan with all that stands in it, and its address if it has one."""
    address = known.find(node)
    return {**({"address": address} if address else {}), **_own_keys(node, source, known), **_place(node, source)}


def progress_json(found: Progress) -> dict[str, Any]:
    """Counts of tasks; `total` leaves the dropped ones out."""
    return {"done": found.done, "total": found.total, **{k: v for k, v in fields(found) if k != "done"}}


def duration_json(duration: Duration | None) -> list[float] | None:
    """Hours as a pair, whole numbers without a point."""
    return [_number(hours) for hours in duration] if duration else None


def _value(value: object, source: SourceText, known: Addresses) -> Any:
    if isinstance(value, Node):
        return part_json(value, source, known)
    if isinstance(value, Duration):
        return duration_json(value)
    if isinstance(value, tuple):
        return [_value(item, source, known) for item in value]
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, float):
        return _number(value)
    return understanding_json(value) if isinstance(value, Understanding) else value


def _number(value: float) -> float:
    return int(value) if value.is_integer() else value


def _own_keys(node: Node, source: SourceText, known: Addresses) -> dict[str, Any]:
    keys = {name: _value(value, source, known) for name, value in fields(node) if name not in _PLACE}
    if isinstance(node, Task):
        # The contract has the texts alone under `acceptance`; their states stand beside it.
        keys["acceptance"] = [criterion.text for criterion in node.acceptance]
        keys["criteria"] = _value(node.acceptance, source, known)
    return keys


def _place(node: Node, source: SourceText) -> dict[str, Any]:
    return {"span": list(node.span), "line": source.line(node.span.start)}


def understanding_json(found: Understanding) -> dict[str, Any]:
    """How much was understood."""
    return {
        "share": round(found.share, 4),
        "lines": found.lines,
        "named": found.named,
        "unnamed": list(found.unnamed),
    }
