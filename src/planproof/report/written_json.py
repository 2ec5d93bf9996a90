"""What a change of a plan came to, as data."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from planproof.model.answers import Rewritten, Undone, Written
from planproof.model.progress import plan_progress
from planproof.report.json_text import SCHEMA


def undone_json(undone: Undone) -> dict[str, Any]:
    """A document that tells which write was taken back, and what its files were and are."""
    return {
        "schema": SCHEMA,
        "command": undone.command,
        "when": dt.datetime.fromtimestamp(undone.when, dt.UTC).isoformat(timespec="seconds"),
        "written": not undone.dry,
        "dry_run": undone.dry,
        "files": [_file(file) for file in undone.files],
    }


def written_json(written: Written) -> dict[str, Any]:
    """A document that tells what was changed, in which files, and how far the plan is."""
    counts = plan_progress(written.plan)
    return {
        "schema": SCHEMA,
        "path": written.path,
        "written": bool(written.files) and not written.dry,
        "dry_run": written.dry,
        "files": [_file(file) for file in written.files],
        "parts": [
            {"address": part.address, "kind": part.kind, "text": part.text, "before": part.before, "after": part.after}
            for part in written.parts
        ],
        "notes": list(written.notes),
        "status": written.plan.status,
        "progress": {"done": counts.done, "total": counts.total},
    }


def several_json(written: Sequence[Written]) -> dict[str, Any]:
    """A document that tells what was changed in several plans."""
    plans = [{name: value for name, value in written_json(one).items() if name != "schema"} for one in written]
    return {"schema": SCHEMA, "changed": sum(bool(one.files) for one in written), "plans": plans}


def _file(file: Rewritten) -> dict[str, str]:
    return {
        "path": file.path,
        "before": sha256(file.before.data).hexdigest(),
        "after": sha256(file.after.data).hexdigest(),
    }
