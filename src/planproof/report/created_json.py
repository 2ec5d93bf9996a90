"""New plans, as data."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from planproof.report.json_text import SCHEMA


def created_json(files: Sequence[tuple[str, str]], placeholders: int, *, dry: bool) -> dict[str, Any]:
    """A document with the files of a new plan, their digests, and how many places are still to be filled."""
    return {
        "schema": SCHEMA,
        "written": not dry,
        "dry_run": dry,
        "files": [{"path": path, "digest": sha256(text.encode()).hexdigest()} for path, text in files],
        "placeholders": placeholders,
    }
