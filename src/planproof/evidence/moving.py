"""A report with its paths as they stand below the root of the repository."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from planproof.evidence.facts import Report
from planproof.evidence.paths import plain_path
from planproof.records import replace

T = TypeVar("T")


def relative_to(root: str, report: Report) -> Report:
    """The report, absolute paths in it that lie below a folder written relative to it; without a folder as it is."""
    if not root or not any(path.startswith(_start(root)) for path in report.files):
        return report
    coverage, tests, findings, typed = report.coverage, report.tests, report.findings, report.typed
    return replace(
        report,
        files=tuple(plain_path(path, root) for path in report.files),
        coverage=coverage and replace(coverage, files=_moved(coverage.files, root)),
        tests=tests and replace(tests, cases=tuple(_at(case, root) for case in tests.cases)),
        findings=findings and replace(findings, found=tuple(_at(one, root) for one in findings.found)),
        typed=typed and replace(typed, files=_moved(typed.files, root)),
    )


def _start(root: str) -> str:
    return root.replace("\\", "/").rstrip("/") + "/"


def _moved(files: Mapping[str, T], root: str) -> dict[str, T]:
    return {plain_path(path, root): value for path, value in files.items()}


def _at(value: T, root: str) -> T:
    path = getattr(value, "path", None)
    return replace(value, path=plain_path(path, root)) if path else value
