"""Findings as SARIF 2.1.0, which code scanning services read (OASIS standard, 27 March 2020)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import quote

from planproof._version import __version__
from planproof.diagnostics import Diagnostic, Fix, Severity
from planproof.lint.page import Page, page_of
from planproof.lint.results import CheckedFile, CheckRun, fingerprints
from planproof.lint.rule import Rule
from planproof.report.json_text import json_text
from planproof.text import Edit, Span

_LEVELS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"


def lines(run: CheckRun) -> Iterator[str]:
    """One log with one run."""
    found = [(file, name, diagnostic) for file in run.files for name, diagnostic in fingerprints(file)]
    used = {diagnostic.code for _, _, diagnostic in found}
    rules = [rule for rule in run.rules if rule.code in used]
    driver: dict[str, Any] = {"name": "planproof", "version": __version__, "rules": [_rule(rule) for rule in rules]}
    known = {rule.code for rule in rules}
    driver["rules"] += [_internal(code, name) for code, name in sorted(_others(found, known))]
    places = {rule["id"]: index for index, rule in enumerate(driver["rules"])}
    results = [
        {"ruleIndex": places[diagnostic.code], **_result(file, name, diagnostic)} for file, name, diagnostic in found
    ]
    sarif_run = {"tool": {"driver": driver}, "columnKind": "utf16CodeUnits", "results": results}
    yield json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [sarif_run]}).rstrip()


def _others(found: list[tuple[CheckedFile, str, Diagnostic]], known: set[str]) -> set[tuple[str, str]]:
    """The rules of the engine itself, which have no page."""
    return {(diagnostic.code, diagnostic.name) for _, _, diagnostic in found if diagnostic.code not in known}


def _rule(rule: Rule) -> dict[str, Any]:
    page: Page = page_of(rule)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": page.summary},
        "help": {"text": page.text, "markdown": page.text},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.topic.value]},
    }


def _internal(code: str, name: str) -> dict[str, Any]:
    return {"id": code, "name": name}


def _result(file: CheckedFile, fingerprint: str, diagnostic: Diagnostic) -> dict[str, Any]:
    text = diagnostic.message + (f". To mend it: {diagnostic.cure}" if diagnostic.cure else "")
    result: dict[str, Any] = {
        "ruleId": diagnostic.code,
        "level": _LEVELS[diagnostic.severity],
        "message": {"text": text},
        "locations": [
            {"physicalLocation": {"artifactLocation": _artifact(file), "region": _region(file, diagnostic.span)}}
        ],
        "partialFingerprints": {"planproof/v1": fingerprint},
    }
    if diagnostic.fix is not None and diagnostic.fix.edits:
        result["fixes"] = [_fix(file, diagnostic.fix)]
    return result


def _region(file: CheckedFile, span: Span) -> dict[str, int]:
    start, end = file.source.position(span.start), file.source.position(span.end)
    return {
        "startLine": start.line,
        "startColumn": start.utf16 + 1,
        "endLine": end.line,
        "endColumn": end.utf16 + 1,
    }


def _artifact(file: CheckedFile) -> dict[str, str]:
    return {"uri": quote(file.key.encode("utf-8", errors="surrogateescape"))}


def _fix(file: CheckedFile, fix: Fix) -> dict[str, Any]:
    changes = [{"artifactLocation": _artifact(file), "replacements": [_replacement(file, edit) for edit in fix.edits]}]
    return {"description": {"text": fix.title}, "artifactChanges": changes}


def _replacement(file: CheckedFile, edit: Edit) -> dict[str, Any]:
    text = edit.text.decode("utf-8", errors="replace")
    return {"deletedRegion": _region(file, edit.span), "insertedContent": {"text": text}}
