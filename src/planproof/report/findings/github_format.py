"""Findings as workflow commands, which GitHub Actions shows as annotations of the changed lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.results import CheckRun, place

_LEVELS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def lines(run: CheckRun) -> Iterator[str]:
    """One command a finding."""
    for file, found in run.findings():
        start, end = place(file, found)
        values = {
            "title": f"planproof {found.code} {found.name}",
            "file": file.key,
            "line": start.line,
            "endLine": end.line,
        }
        if start.line == end.line:  # columns of several lines are refused
            values |= {"col": start.column, "endColumn": end.column}
        written = ",".join(f"{key}={_property(str(value))}" for key, value in values.items())
        text = found.message + (f"\n{found.cure}" if found.cure else "")
        yield f"::{_LEVELS[found.severity]} {written}::{_data(text)}"


def _data(text: str) -> str:
    """Escaped as the runner wants it, so that no plan can end a command and begin another."""
    safe = text.encode("utf-8", errors="backslashreplace").decode()
    return safe.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
