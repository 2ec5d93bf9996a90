"""Findings as one JSON document, described by the schema `check`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from planproof.diagnostics import Diagnostic, Fix
from planproof.lint.results import CheckedFile, CheckRun, fingerprints, place
from planproof.report.json_text import json_text

SCHEMA = "planproof/1"


def lines(run: CheckRun) -> Iterator[str]:
    """One document."""
    yield json_text(document(run)).rstrip()


def document(run: CheckRun) -> dict[str, Any]:
    """The run as plain data."""
    return {
        "schema": SCHEMA,
        "findings": [entry for file in run.files for entry in file_entries(file)],
        "files": [
            {"path": file.path, "findings": len(file.found), "silenced": file.silenced, "fixed": file.fixed}
            for file in run.files
        ],
    }


def file_entries(file: CheckedFile) -> list[dict[str, Any]]:
    """The findings of a file as plain data."""
    return [entry(file, diagnostic, name) for name, diagnostic in fingerprints(file)]


def entry(file: CheckedFile, diagnostic: Diagnostic, fingerprint: str) -> dict[str, Any]:
    """A finding as plain data; lines and columns from 1, columns in characters."""
    start, end = place(file, diagnostic)
    return {
        "path": file.path,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "span": list(diagnostic.span),
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "cure": diagnostic.cure,
        "fix": _fix(diagnostic.fix),
        "fingerprint": fingerprint,
    }


def _fix(fix: Fix | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    edits = [{"span": list(edit.span), "text": edit.text.decode("utf-8", errors="replace")} for edit in fix.edits]
    return {"title": fix.title, "safety": fix.safety.value, "edits": edits}
