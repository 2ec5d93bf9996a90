"""Findings as a GitLab Code Quality report."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.results import CheckRun, fingerprints, place
from planproof.report.json_text import escaped

_LEVELS: Final = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def lines(run: CheckRun) -> Iterator[str]:
    """One array; its paths begin at the root of the repository."""
    found = [
        {
            "description": diagnostic.message,
            "check_name": diagnostic.name,
            "fingerprint": name,
            "severity": _LEVELS[diagnostic.severity],
            "location": {"path": file.key, "lines": {"begin": place(file, diagnostic)[0].line}},
        }
        for file in run.files
        for name, diagnostic in fingerprints(file)
    ]
    yield escaped(json.dumps(found, ensure_ascii=False, indent=2))
