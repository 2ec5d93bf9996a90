"""Findings as JSON Lines: one object a finding, the same as in the JSON document."""

from __future__ import annotations

import json
from collections.abc import Iterator

from planproof.lint.results import CheckRun
from planproof.report.findings.json_format import file_entries
from planproof.report.json_text import escaped


def lines(run: CheckRun) -> Iterator[str]:
    """One line a finding."""
    for file in run.files:
        for entry in file_entries(file):
            yield escaped(json.dumps(entry, ensure_ascii=False))
