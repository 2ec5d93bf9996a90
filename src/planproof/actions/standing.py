"""How one plan stands, from what it says."""

from __future__ import annotations

import datetime as dt

from planproof.model import Node
from planproof.model.address import words
from planproof.model.answers import Opened, Pointer, Standing
from planproof.model.progress import computed_status, current_phase, is_high, plan_progress
from planproof.model.ready import readiness


def standing(
    opened: Opened,
    *,
    companions: tuple[str, ...] = (),
    rule: str | None = None,
    changed: dt.datetime | None = None,
) -> Standing:
    """How a plan stands; what is not in the plan itself is what the project knows of its files."""
    plan = opened.plan
    phase = current_phase(plan)
    ready = readiness(plan).ready
    return Standing(
        name=opened.name,
        path=opened.path,
        title=plan.title,
        status=plan.status,
        computed=computed_status(plan),
        progress=plan_progress(plan),
        phase=pointer(opened, phase) if phase and (phase.name or phase.number) else None,
        next=pointer(opened, ready[0].unit) if ready else None,
        questions=sum(not question.resolved for question in plan.questions),
        risks=sum(map(is_high, plan.risks)),
        updated=plan.updated,
        changed=changed,
        owner=plan.owner,
        tags=plan.tags,
        understood=plan.understanding.share,
        companions=companions,
        rule=rule,
    )


def pointer(opened: Opened, node: Node) -> Pointer:
    """Where a part stands, and its words on one line."""
    place = opened.place(node)
    return Pointer(address=opened.known.of(node), text=" ".join(words(node).split()), path=place.path, line=place.line)
