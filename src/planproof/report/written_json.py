"""What a change of a plan came to, as data."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from planproof.model.answers import Written
from planproof.model.progress import plan_progress
from planproof.report.json_text import SCHEMA


def written_json(written: Written) -> dict[str, Any]:
    """A document that tells what was changed, in which files, and how far the plan is."""
    counts = plan_progress(written.plan)
    return {
        "schema": SCHEMA,
        "path": written.path,
        "written": bool(written.files) and not written.dry,
        "dry_run": written.dry,
        "files": [
            {
                "path": file.path,
                "before": sha256(file.before.data).hexdigest(),
                "after": sha256(file.after.data).hexdigest(),
            }
            for file in written.files
        ],
        "parts": [
            {"address": part.address, "kind": part.kind, "text": part.text, "before": part.before, "after": part.after}
            for part in written.parts
        ],
        "notes": list(written.notes),
        "status": written.plan.status,
        "progress": {"done": counts.done, "total": counts.total},
    }
