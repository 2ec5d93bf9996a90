"""What the commands that read plans print."""

from __future__ import annotations

import datetime as dt
from typing import Final

from planproof.model import Section
from planproof.model.answers import Match, Pointer, ReadLine, Rejected, RuleTold, Totals
from planproof.model.progress import Progress
from planproof.report.schema.parts import (
    ADDRESS,
    BASIC,
    COUNT,
    LINE,
    NUMBER,
    PAIR,
    PATH,
    PLACES,
    SHARE,
    SPAN,
    TEXT,
    VERSION,
    Schema,
    list_of,
    object_of,
    or_null,
    plain,
    to,
)
from planproof.report.schema.plans import COMPUTED, record_schema

OUTPUTS: Final = {
    "show": ("Plan", "Part", "Sections"),
    "overview": ("Overview",),
    "next": ("Next",),
    "find": ("Found",),
    "explain-reading": ("Explained",),
}


def definitions() -> dict[str, Schema]:
    """The definitions that do not follow from the model of a plan."""
    version = {"schema": VERSION}
    unit = {"address": ADDRESS, "text": TEXT, "state": to("State"), "path": PATH, "line": LINE}
    place = {"path": PATH, "title": or_null(TEXT)}
    part = {"kind": {**TEXT, "description": "What the part is: phase, task, risk."}, "part": {"type": "object"}}
    total = plain(Progress)
    total["properties"]["total"] = {**COUNT, "description": "All but the dropped ones."}
    total["required"].append("total")
    section = record_schema(Section)
    section["properties"]["text"] = {**TEXT, "description": "Its words, with those of all sections below it."}
    section["required"].append("text")
    lines = {"lines": list_of(to("ReadLine")), "understanding": to("Understanding")}
    return {
        **PLACES,
        "Duration": {**PAIR, "prefixItems": [NUMBER, NUMBER], "description": "Hours, from and to."},
        "Progress": total,
        "Part": object_of("A part of a plan.", {**version, **place, **part}),
        "Sections": object_of(
            "Sections of a plan in its own words.", {**version, **place, "sections": list_of(to("SectionText"))}
        ),
        "SectionText": section,
        "Overview": object_of("Where several plans stand.", {**version, **_OVERVIEW}),
        "Standing": object_of("How one plan stands.", {**place, **_STANDING}),
        "Pointer": plain(Pointer, address=ADDRESS, line=LINE, path=PATH),
        "Totals": plain(Totals),
        "Rejected": plain(Rejected),
        "RuleTold": plain(RuleTold),
        "Next": object_of("What can be worked on.", {**version, "plans": list_of(to("NextOfPlan"))}),
        "NextOfPlan": object_of("What can be worked on in one plan.", {**place, **_NEXT}),
        "Unit": object_of("A task, or a phase where the plan has no tasks.", unit),
        "Ready": object_of("Work that can start, or has.", {**unit, **_READY}),
        "Waiting": object_of("Work that waits for other work.", {**unit, "needs": list_of(ADDRESS)}),
        "Found": object_of("What a search found.", {**version, "wanted": TEXT, "matches": list_of(to("Match"))}),
        "Match": plain(Match, span=SPAN, line=LINE, path=PATH, within=PAIR),
        "Explained": object_of("A plan line by line.", {**version, "path": PATH, **lines}),
        "ReadLine": plain(ReadLine, number=LINE),
    }


_OVERVIEW: Final[Schema] = {
    "plans": list_of(to("Standing")),
    "totals": to("Totals"),
    "rejected": {**list_of(to("Rejected")), "description": "What might have been a plan, and was not taken for one."},
    "rules": {**list_of(to("RuleTold")), "description": "What found the plans."},
}
_STANDING: Final[Schema] = {
    "name": {**TEXT, "description": "What its file or folder is called."},
    "companions": {**list_of(to("Path")), "description": "Other files of the plan: its list of tasks, context."},
    "status": {
        **or_null(to("Status")),
        "description": "What the plan says of itself.",
    },
    "computed_status": COMPUTED,
    "progress": to("Progress"),
    "phase": {**or_null(to("Pointer")), "description": "The phase that work stands in."},
    "next": {**or_null(to("Pointer")), "description": "What can be worked on first."},
    "open_questions": COUNT,
    "high_risks": {**COUNT, "description": "Risks whose impact or likelihood is high or critical."},
    "updated": {**or_null(BASIC[dt.date]), "description": "When the plan says that it was last changed."},
    "changed": {**or_null(BASIC[dt.datetime]), "description": "When it was last committed."},
    "owner": or_null(TEXT),
    "tags": list_of(TEXT),
    "understood": {**SHARE, "description": "The share of its lines that was understood."},
    "rule": {**or_null(TEXT), "description": "What took the file for a plan."},
}
_NEXT: Final[Schema] = {
    "status": or_null(to("Status")),
    "halt": {
        **or_null(to("Halt")),
        "description": "The plan's own word that there is nothing to do.",
    },
    "ready": list_of(to("Ready")),
    "ready_total": {**COUNT, "description": "How many can start, shown or not."},
    "waiting": list_of(to("Waiting")),
    "blocked": list_of(to("Unit")),
    "forgotten": {**list_of(to("Unit")), "description": "Open tasks in phases that the plan says are closed."},
}
_READY: Final[Schema] = {
    "phase": object_of("Its phase.", {"address": ADDRESS, "number": or_null(TEXT), "name": or_null(TEXT)}),
    "task": {**or_null(to("Task")), "description": "None where the plan has no tasks: then the phase is meant."},
    "step": {**or_null(to("Step")), "description": "The first step that is open."},
    "early": {
        **list_of(ADDRESS),
        "description": "What it depends on that is still open, where it was begun all the same.",
    },
    "unknown": {**list_of(TEXT), "description": "Dependencies that the plan names and does not hold."},
}
