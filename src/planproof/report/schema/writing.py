"""What the commands that change plans print."""

from __future__ import annotations

from typing import Final

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
    to,
)

_WRITTEN: Final = ("done", "start", "block", "reopen", "drop", "set", "add")
"""Commands that tell what they changed in one way."""

OUTPUTS: Final = {**dict.fromkeys(_WRITTEN, ("Written",)), "undo": ("Undone",)}


def definitions() -> dict[str, Schema]:
    """The definitions of what a change came to."""
    digest = {**TEXT, "description": "The SHA-256 of its bytes."}
    state = {**or_null(to("State")), "description": "How far it was, or is; null where that says nothing of it."}
    return {
        "Written": object_of(
            "What a change of a plan came to.",
            {
                "schema": VERSION,
                "path": PATH,
                "written": {"type": "boolean", "description": "Whether any file was changed."},
                "dry_run": {"type": "boolean", "description": "Whether nothing was to be written."},
                "files": list_of(to("Rewritten")),
                "parts": list_of(to("Touched")),
                "notes": {**list_of(TEXT), "description": "What changed besides, and what was left alone."},
                "status": {**or_null(to("Status")), "description": "What the plan says of itself now."},
                "progress": object_of("How far it is now.", {"done": COUNT, "total": COUNT}),
            },
        ),
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
        "Rewritten": object_of("A file whose text changes.", {"path": PATH, "before": digest, "after": digest}),
        "Touched": object_of(
            "A part that the change was about.",
            {"address": ADDRESS, "kind": TEXT, "text": TEXT, "before": state, "after": state},
        ),
    }
