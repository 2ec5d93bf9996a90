"""A measure and the reports at hand in, a verdict out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from planproof.evidence.claims.measure import Measure, MeasureKind
from planproof.evidence.judging.findings import judge_findings
from planproof.evidence.judging.shares import judge_coverage, judge_typed
from planproof.evidence.judging.tests import judge_number, judge_passing
from planproof.evidence.judging.timings import judge_timing
from planproof.evidence.judging.verdict import Evidence, Judge, Judgement, Verdict, unclear
from planproof.records import replace

JUDGES: Final[dict[MeasureKind, Judge]] = {
    MeasureKind.COVERAGE: judge_coverage,
    MeasureKind.TYPED: judge_typed,
    MeasureKind.FINDINGS: judge_findings,
    MeasureKind.TESTS_PASS: judge_passing,
    MeasureKind.TEST_COUNT: judge_number,
    MeasureKind.TIME: judge_timing,
}
"""By kind; no report speaks of the others."""
_ELSEWHERE: Final = {
    MeasureKind.RELATIVE: "it compares with something that no report holds",
    MeasureKind.BUILD: "no report tells whether a build succeeded; a command could",
    MeasureKind.COMMAND: "no report tells how a command ends; running it does",
    MeasureKind.SIZE: "no report that is known tells sizes; a command could",
}


def judge(measure: Measure, evidence: Sequence[Evidence]) -> Judgement:
    """Whether reports bear a measure out. What is stale, doubtful, or about something else never proves or refutes."""
    decide = JUDGES.get(measure.kind)
    if decide is None:
        return unclear(_ELSEWHERE.get(measure.kind, "no report speaks of files and names; the repository does"))
    fresh = [one for one in evidence if one.stale is None]
    found = decide(measure, fresh)
    if found.verdict is Verdict.UNCLEAR and not found.paths:
        found = _by_stale(decide, measure, evidence) or found
    if found.verdict is not Verdict.UNCLEAR and measure.kind is not MeasureKind.TIME:
        return _confined(measure, found, evidence)
    return found


def _by_stale(decide: Judge, measure: Measure, evidence: Sequence[Evidence]) -> Judgement | None:
    """What reports would say if they were not too old; none where they would say nothing either."""
    old = [one for one in evidence if one.stale is not None]
    found = decide(measure, old) if old else None
    if found is None or found.verdict is Verdict.UNCLEAR:
        return None
    why = next(one.stale for one in old if one.path in found.paths)
    return replace(found, verdict=Verdict.UNCLEAR, stale=True, words=f"{found.words}, but that is stale: {why}")


def _confined(measure: Measure, found: Judgement, evidence: Sequence[Evidence]) -> Judgement:
    """The verdict, unless the measure is about something of which nobody has said that the reports are about it."""
    judged_by = [one for one in evidence if one.path in found.paths]
    if measure.about is None or all(measure.about in one.about for one in judged_by):
        return found
    words = f'{found.words}, but nothing tells that this is about "{measure.about}"'
    return replace(found, verdict=Verdict.UNCLEAR, words=words)
