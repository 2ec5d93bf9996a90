"""What changed in plans, as data."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from planproof.records import fields
from planproof.report.comparison_text import Told
from planproof.report.json_text import SCHEMA


def comparison_json(plans: Iterable[Told]) -> dict[str, Any]:
    """A document with the differences of each plan, how much work came and went, and how far it was and is."""
    return {
        "schema": SCHEMA,
        "plans": [
            {
                "path": path,
                "title": title,
                "new": new,
                "gone": gone,
                "differences": [dict(fields(one)) for one in comparison.differences],
                "scope": dict(fields(comparison.scope)),
                "before": {"done": comparison.before.done, "total": comparison.before.total},
                "after": {"done": comparison.after.done, "total": comparison.after.total},
            }
            for path, title, new, gone, comparison in plans
        ],
    }
