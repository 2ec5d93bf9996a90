"""Findings as JUnit XML, which every pipeline shows: a suite for each plan, a failed case for each finding."""

from __future__ import annotations

from collections.abc import Iterator

from planproof.lint.results import CheckedFile, CheckRun, place
from planproof.report.clean import clean


def lines(run: CheckRun) -> Iterator[str]:
    """One document; a plan without findings is a case that passed."""
    total = sum(max(1, len(file.found)) for file in run.files)
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield f'<testsuites name="planproof" tests="{total}" failures="{run.count()}" errors="0">'
    for file in run.files:
        yield from _suite(file)
    yield "</testsuites>"


def _suite(file: CheckedFile) -> Iterator[str]:
    path = escape(file.path)
    yield f'  <testsuite name="{path}" tests="{max(1, len(file.found))}" failures="{len(file.found)}" errors="0">'
    for found in file.found:
        line = place(file, found)[0].line
        name = escape(f"{found.code} {found.name} at line {line}")
        yield f'    <testcase classname="{path}" name="{name}" file="{path}" line="{line}">'
        opening = f'<failure type="{found.severity.value}" message="{escape(found.message)}">'
        yield f"      {opening}{escape(found.cure or '')}</failure>"
        yield "    </testcase>"
    if not file.found:
        yield f'    <testcase classname="{path}" name="no findings" file="{path}"/>'
    yield "  </testsuite>"


def escape(text: str) -> str:
    """A text as it may stand in XML; what XML cannot hold is shown as an escape."""
    safe = clean(text)
    for character, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        safe = safe.replace(character, written)
    return safe
