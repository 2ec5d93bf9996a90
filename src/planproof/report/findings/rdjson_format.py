"""Findings in the Reviewdog Diagnostic Format."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from planproof.diagnostics import Diagnostic, Severity
from planproof.lint.results import CheckedFile, CheckRun
from planproof.report.json_text import json_text
from planproof.text import Span

_LEVELS: Final = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


def lines(run: CheckRun) -> Iterator[str]:
    """One diagnostic result; columns are in bytes, as the format wants them."""
    found = [_diagnostic(file, diagnostic) for file, diagnostic in run.findings()]
    yield json_text({"source": {"name": "planproof"}, "diagnostics": found}).rstrip()


def _diagnostic(file: CheckedFile, found: Diagnostic) -> dict[str, Any]:
    text = found.message + (f"\n{found.cure}" if found.cure else "")
    entry: dict[str, Any] = {
        "message": text,
        "location": {"path": file.path, "range": _range(file, found.span)},
        "severity": _LEVELS[found.severity],
        "code": {"value": found.code},
    }
    if found.fix is not None and found.fix.edits:
        entry["suggestions"] = [
            {"range": _range(file, edit.span), "text": edit.text.decode("utf-8", errors="replace")}
            for edit in found.fix.edits
        ]
    return entry


def _range(file: CheckedFile, span: Span) -> dict[str, Any]:
    return {"start": _position(file, span.start), "end": _position(file, span.end)}


def _position(file: CheckedFile, offset: int) -> dict[str, int]:
    line = file.source.line(offset)
    return {"line": line, "column": offset - file.source.line_starts[line - 1] + 1}
