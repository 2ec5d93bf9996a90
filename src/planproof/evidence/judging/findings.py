"""What linters and type checkers found, against how much of it there may be."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from planproof.evidence.claims.measure import Measure
from planproof.evidence.facts import Found, Grade
from planproof.evidence.judging.figures import counted, meets
from planproof.evidence.judging.verdict import Evidence, Judgement, Verdict, judged, unclear
from planproof.evidence.paths import below

_CHECKERS: Final = frozenset({"mypy", "pyright", "basedpyright", "tsc", "pyre", "phpstan", "psalm", "flow"})
_NO_LINTERS: Final = _CHECKERS | {"codeql", "semgrep", "bandit", "trivy", "snyk", "grype", "gitleaks"}
_SAME: Final = {"basedpyright": "pyright"}
_COUNTED: Final = {
    "errors": (Grade.ERROR,),
    "warnings": (Grade.ERROR, Grade.WARNING),
    "problems": (Grade.ERROR, Grade.WARNING),
}


def judge_findings(measure: Measure, evidence: Sequence[Evidence]) -> Judgement:
    """Whether the tool that is named, or every tool of its sort, found no more than allowed."""
    told = [one for one in evidence if one.report.findings and _meant(measure.tool, one.report.tool)]
    if not told:
        return unclear(f"there is no report of {_named(measure.tool)}")
    found = [_judged(measure, one) for one in told]
    for verdict in (Verdict.FAILS, Verdict.UNCLEAR):
        worst = next((one for one in found if one.verdict is verdict), None)
        if worst:
            return worst
    return found[0]


def _named(tool: str | None) -> str:
    return f"a {tool}" if tool in ("linter", "type checker") else tool or "a linter"


def _meant(wanted: str | None, tool: str | None) -> bool:
    """Whether a report is of the tool, or of the sort of tools, that a measure names."""
    plain = (tool or "").lower()
    if wanted == "type checker":
        return plain in _CHECKERS
    if wanted in (None, "linter"):
        return plain not in _NO_LINTERS and plain != ""
    return _SAME.get(plain, plain) == _SAME.get(str(wanted), str(wanted))


def _judged(measure: Measure, one: Evidence) -> Judgement:
    findings = one.report.findings
    if findings is None or findings.looked_at == 0:
        return unclear(f"{one.path} says that no file was looked at", one)
    found = findings.graded(*_COUNTED.get(measure.unit, (Grade.ERROR,)))
    if measure.scope:
        inside = below(one.report.files, measure.scope)
        found = tuple(each for each in found if each.path in inside)
        if not inside or (not found and not findings.lists_clean):
            return unclear(f"{one.path} does not tell whether {measure.scope} was looked at", one)
    holds = meets(measure, Fraction(len(found)))
    noun = {"errors": "error", "warnings": "warning"}.get(measure.unit, "problem")
    number = counted(len(found), noun) if found else f"no {noun}s"
    tool = one.report.tool or one.report.format
    words = f"{tool} reports {number}{_first(found)}{_files(findings.looked_at)} in {one.path}"
    if found and not holds:
        return Judgement(verdict=Verdict.FAILS, words=words, paths=(one.path,))
    return judged(holds, words, one)


def _first(found: tuple[Found, ...]) -> str:
    """Where the first one is."""
    place = next((each for each in found if each.path), None)
    if place is None:
        return ""
    return f", the first at {place.path}{f':{place.line}' if place.line else ''}"


def _files(number: int | None) -> str:
    return f" ({counted(number, 'file')} looked at)" if number else ""
