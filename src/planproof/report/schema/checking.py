"""What `planproof check --format json` prints."""

from __future__ import annotations

from typing import Final

from planproof.diagnostics import Safety, Severity
from planproof.report.schema.parts import (
    COUNT,
    LINE,
    PATH,
    SPAN,
    TEXT,
    VERSION,
    Schema,
    list_of,
    object_of,
    or_null,
    to,
)

OUTPUTS: Final = {"check": ("Checked",)}


def definitions() -> dict[str, Schema]:
    """The definitions of what `check` prints."""
    version = {"schema": VERSION}
    severities = [severity.value for severity in Severity]
    column = {"type": "integer", "minimum": 1, "description": "From 1, in characters."}
    finding = {
        "path": PATH,
        "line": LINE,
        "column": column,
        "end_line": LINE,
        "end_column": column,
        "span": SPAN,
        "code": TEXT,
        "name": TEXT,
        "severity": {"enum": severities, "description": "How bad it is."},
        "message": TEXT,
        "cure": {**or_null(TEXT), "description": "What the author could do."},
        "fix": {**or_null(to("Fix")), "description": "How planproof could mend it."},
        "fingerprint": {**TEXT, "description": "Stays the same while lines move."},
    }
    fix = {"title": TEXT, "safety": {"enum": [one.value for one in Safety]}, "edits": list_of(to("Edit"))}
    file = {"path": PATH, "findings": COUNT, "silenced": COUNT, "fixed": COUNT}
    return {
        "Checked": object_of(
            "What is wrong with plans.",
            {**version, "findings": list_of(to("Finding")), "files": list_of(to("CheckedFile"))},
        ),
        "Finding": object_of("Something that is wrong, and where.", finding),
        "Fix": object_of("A way to mend a finding: all of its edits, or none.", fix),
        "Edit": object_of("The bytes of the span become the text.", {"span": SPAN, "text": TEXT}),
        "CheckedFile": object_of("A plan that was checked, with counts.", file),
    }
