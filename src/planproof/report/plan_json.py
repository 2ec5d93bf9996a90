"""A plan as a JSON document: all that was read, each part with its address, its bytes and its line.

The keys are the fields of the model, so that nothing which a plan says can be missing here.
"""

from __future__ import annotations

import datetime as dt
from math import isfinite
from typing import Any

from planproof.model import Duration, Node, Phase, Task, Understanding
from planproof.model.answers import Opened
from planproof.model.progress import Progress, computed_status, plan_progress
from planproof.records import fields
from planproof.report.json_text import SCHEMA
from planproof.text import SourceText

_PLACE = ("span", "where")


def plan_json(opened: Opened) -> dict[str, Any]:
    """The document that `planproof show --json` prints for a whole plan."""
    plan = opened.plan
    return {
        "schema": SCHEMA,
        "path": opened.path,
        **_own_keys(plan, opened.source, opened),
        "computed_status": computed_status(plan),
        "progress": progress_json(plan_progress(plan)),
        **_place(plan, opened.source),
    }


def part_json(node: Node, opened: Opened) -> dict[str, Any]:
    """A part of a plan with all that stands in it, and its address if it has one."""
    return _part(node, opened.slice(node).source, opened)


def progress_json(found: Progress) -> dict[str, Any]:
    """Counts of tasks; `total` leaves the dropped ones out."""
    return {"done": found.done, "total": found.total, **{k: v for k, v in fields(found) if k != "done"}}


def duration_json(duration: Duration | None) -> list[float | None] | None:
    """Hours as a pair, whole numbers without a point."""
    return [_number(hours) for hours in duration] if duration else None


def _value(value: object, source: SourceText, opened: Opened) -> Any:
    if isinstance(value, Phase) and value.source:
        return _part(value, opened.slice(value).source, opened)
    if isinstance(value, Node):
        return _part(value, source, opened)
    if isinstance(value, Duration):
        return duration_json(value)
    if isinstance(value, tuple):
        return [_value(item, source, opened) for item in value]
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, float):
        return _number(value)
    return understanding_json(value) if isinstance(value, Understanding) else value


def _part(node: Node, source: SourceText, opened: Opened) -> dict[str, Any]:
    address = opened.known.find(node)
    return {**({"address": address} if address else {}), **_own_keys(node, source, opened), **_place(node, source)}


def _number(value: float) -> float | None:
    """A number that JSON has; a whole one without a point."""
    return (int(value) if value == int(value) else value) if isfinite(value) else None


def _own_keys(node: Node, source: SourceText, opened: Opened) -> dict[str, Any]:
    keys = {name: _value(value, source, opened) for name, value in fields(node) if name not in _PLACE}
    if isinstance(node, Task):
        # The contract has the texts alone under `acceptance`; their states stand beside it.
        keys["acceptance"] = [criterion.text for criterion in node.acceptance]
        keys["criteria"] = _value(node.acceptance, source, opened)
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
