"""What the commands that change plans print."""

from __future__ import annotations

from typing import Final

from planproof.history.compare import Difference, Kind, Scope
from planproof.report.schema.parts import (
    ADDRESS,
    COUNT,
    PATH,
    TEXT,
    VERSION,
    Schema,
    list_of,
    object_of,
    or_null,
    plain,
    summary,
    to,
)

_WRITTEN: Final = (
    *("adopt", "done", "start", "block", "reopen", "drop"),
    *("set", "add", "move", "rename", "remove", "log"),
)
"""Commands that tell what they changed in one way."""

OUTPUTS: Final = {
    "new": ("Created",),
    **dict.fromkeys(_WRITTEN, ("Written",)),
    **dict.fromkeys(("sync", "fmt"), ("WrittenPlans",)),
    "archive": ("Archived",),
    "undo": ("Undone",),
    "diff": ("Compared",),
}


def _written() -> dict[str, Schema]:
    """What is told of each plan that was to be changed."""
    return {
        "path": PATH,
        "written": {"type": "boolean", "description": "Whether any file was changed."},
        "dry_run": {"type": "boolean", "description": "Whether nothing was to be written."},
        "files": list_of(to("Rewritten")),
        "parts": list_of(to("Touched")),
        "notes": {**list_of(TEXT), "description": "What changed besides, and what was left alone."},
        "status": {**or_null(to("Status")), "description": "What the plan says of itself now."},
        "progress": object_of("How far it is now.", {"done": COUNT, "total": COUNT}),
    }


def definitions() -> dict[str, Schema]:
    """The definitions of what a change came to."""
    digest = {**TEXT, "description": "The SHA-256 of its bytes."}
    written = _written()
    state = {**or_null(to("State")), "description": "How far it was, or is; null where that says nothing of it."}
    return {
        "Written": object_of("What a change of a plan came to.", {"schema": VERSION, **written}),
        "WrittenPlan": object_of("What a change of one of several plans came to.", written),
        "WrittenPlans": object_of(
            "What changes of several plans came to.",
            {
                "schema": VERSION,
                "changed": {**COUNT, "description": "How many of the plans were changed, or would be."},
                "plans": list_of(to("WrittenPlan")),
            },
        ),
        **_undone(),
        **_created(),
        **_archived(),
        **_compared(),
        "Rewritten": object_of("A file whose text changes.", {"path": PATH, "before": digest, "after": digest}),
        "Touched": object_of(
            "A part that the change was about.",
            {"address": ADDRESS, "kind": TEXT, "text": TEXT, "before": state, "after": state},
        ),
    }


def _undone() -> dict[str, Schema]:
    return {
        "Undone": object_of(
            "A write that was taken back.",
            {
                "schema": VERSION,
                "command": {**TEXT, "description": "The call that had made it."},
                "when": {**TEXT, "format": "date-time", "description": "When it was made."},
                "written": {"type": "boolean", "description": "Whether any file was changed."},
                "dry_run": {"type": "boolean", "description": "Whether nothing was to be written."},
                "files": list_of(to("Rewritten")),
            },
        ),
    }


def _compared() -> dict[str, Schema]:
    return {
        "Compared": object_of("What changed in plans.", {"schema": VERSION, "plans": list_of(to("ComparedPlan"))}),
        "ComparedPlan": object_of(
            "What changed in one plan.",
            {
                "path": PATH,
                "title": or_null(TEXT),
                "new": {"type": "boolean", "description": "Whether there was no earlier version."},
                "gone": {"type": "boolean", "description": "Whether there is no later version."},
                "differences": list_of(plain(Difference)),
                "scope": plain(Scope),
                "before": object_of("How far it was.", {"done": COUNT, "total": COUNT}),
                "after": object_of("How far it is.", {"done": COUNT, "total": COUNT}),
            },
        ),
        "Kind": {"enum": [kind.value for kind in Kind], "description": summary(Kind)},
    }


def _created() -> dict[str, Schema]:
    digest = {**TEXT, "description": "The SHA-256 of its bytes."}
    return {
        "Created": object_of(
            "A new plan.",
            {
                "schema": VERSION,
                "written": {"type": "boolean", "description": "Whether its files were made."},
                "dry_run": {"type": "boolean", "description": "Whether nothing was to be written."},
                "files": list_of(object_of("A file of the plan.", {"path": PATH, "digest": digest})),
                "placeholders": {**COUNT, "description": "How many places are still to be filled."},
            },
        ),
    }


def _archived() -> dict[str, Schema]:
    return {
        "Archived": object_of(
            "Plans that were moved, or could be.",
            {
                "schema": VERSION,
                "written": {"type": "boolean", "description": "Whether any file was moved."},
                "dry_run": {"type": "boolean", "description": "Whether nothing was to be written."},
                "moved": list_of(object_of("A file that was moved.", {"path": PATH, "target": PATH})),
                "relinked": {**list_of(PATH), "description": "Other plans whose links were mended."},
                "finished": {**list_of(PATH), "description": "The plans that could be moved, where none was named."},
            },
        ),
    }
