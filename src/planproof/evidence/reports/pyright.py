"""pyright and basedpyright: `--outputjson`, with or without `--verifytypes`."""

from __future__ import annotations

from typing import Final

from planproof.evidence.facts import Counts, Findings, Found, Grade, Report, Typed
from planproof.evidence.paths import plain_path
from planproof.evidence.reports.broken import Kind, quoted
from planproof.evidence.reports.json_values import Value, load_json
from planproof.evidence.reports.texts import number_of
from planproof.evidence.reports.times import moment_of

KIND: Final = Kind("pyright JSON", "pyright --outputjson")
_GRADES: Final = {"error": Grade.ERROR, "warning": Grade.WARNING, "information": Grade.NOTE}


def read_pyright(data: bytes) -> Report:
    """What a report of pyright says.

    Raises:
        BrokenReport: it is broken.
    """
    top = load_json(data, KIND)
    found = tuple(_found(value) for value in top["generalDiagnostics"])
    summary = top["summary"]
    findings = Findings(found=found, looked_at=summary["filesAnalyzed"].count())
    return Report(
        format="pyright",
        tool="pyright",
        made=moment_of(number_of(top["time"].text())),
        findings=findings,
        typed=_typed(top["typeCompleteness"]) if "typeCompleteness" in top else None,
        files=tuple(dict.fromkeys(one.path for one in found if one.path)),
        doubts=_doubts(summary, findings),
    )


def _found(value: Value) -> Found:
    grade = value["severity"].text()
    if grade not in _GRADES:
        value["severity"].broken(f"the severity {quoted(grade)} is not known")
    start = value["range"]["start"]
    path = value["file"].text_or_none()
    return Found(
        grade=_GRADES[grade],
        path=plain_path(path) if path else None,
        line=start["line"].count() + 1 if "line" in start else None,
        rule=value["rule"].text_or_none(),
    )


def _typed(value: Value) -> Typed:
    counts = value["exportedSymbolCounts"]
    known = counts["withKnownType"].count()
    unknown = counts["withAmbiguousType"].count() + counts["withUnknownType"].count()
    return Typed(unit="exported symbols", total=Counts(covered=known, total=known + unknown))


def _doubts(summary: Value, findings: Findings) -> tuple[str, ...]:
    said, listed = summary["errorCount"].count(), len(findings.graded(Grade.ERROR))
    return () if said == listed else (f"it sums up {said:,} errors and lists {listed:,}",)
