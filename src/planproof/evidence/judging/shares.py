"""Coverage and types: shares, worked out from counts for just the files that are meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final

from planproof.evidence.claims.measure import Measure
from planproof.evidence.facts import NOTHING, Counts, Coverage, Grade, Part
from planproof.evidence.judging.figures import counted, meets, share_words
from planproof.evidence.judging.verdict import Evidence, Judgement, agreed, judged, unclear
from planproof.evidence.paths import below


def judge_coverage(measure: Measure, evidence: Sequence[Evidence]) -> Judgement:
    """Whether enough of the code was run, by every report that can tell."""
    found = [_covered(measure, one, one.report.coverage) for one in evidence if one.report.coverage]
    clear = [one for one in found if one.paths]
    if clear:
        return agreed(clear)
    return found[0] if found else unclear("there is no report of coverage")


def _covered(measure: Measure, one: Evidence, coverage: Coverage) -> Judgement:
    known = {part.value: part for part in Part}
    parts = (known[measure.subject],) if measure.subject in known else coverage.headline
    said = " and ".join(parts)
    if measure.scope:
        inside = below(coverage.files, measure.scope)
        if not inside:
            return unclear(f"{one.path} names no file in {measure.scope}")
        told = [coverage.files[path] for path in sorted(inside)]
    else:
        told = [coverage.total]
    if measure.subject and not any(parts[0] in file for file in told):
        return unclear(f"{one.path} does not tell how many {said} were run")
    counts = sum((file.get(part, NOTHING) for file in told for part in parts), start=NOTHING)
    name = {"branches": "branch coverage", "lines": "line coverage", "functions": "function coverage"}.get(
        measure.subject or "", "coverage"
    )
    return _share(measure, one, counts, name, said)


def _share(measure: Measure, one: Evidence, counts: Counts, name: str, said: str) -> Judgement:
    where = f" of {measure.scope}" if measure.scope else ""
    if not counts.total:
        return unclear(f"there are no {said}{where} in {one.path}")
    share = Fraction(counts.covered * 100, counts.total)
    figures = f"{share_words(share, measure)} ({counts.covered:,} of {counts.total:,} {said})"
    return judged(meets(measure, share), f"{name}{where} is {figures} in {one.path}", one)


def judge_typed(measure: Measure, evidence: Sequence[Evidence]) -> Judgement:
    """Whether enough of the code has types. A type checker that reports errors refutes that all of it is safe."""
    wrong = [one for one in evidence if one.report.tool in _CHECKERS and _errors(one)]
    if wrong and measure.value >= 100 and not measure.scope:
        words = f"{_tool(wrong[0])} reports {counted(_errors(wrong[0]), 'error')} in {wrong[0].path}"
        return judged(False, words, wrong[0])
    found = [_typed(measure, one) for one in evidence if one.report.typed]
    if found:
        return agreed(found)
    return unclear("no report tells how much of the code has types (mypy --any-exprs-report, pyright --verifytypes)")


_CHECKERS: Final = ("mypy", "pyright", "tsc")


def _errors(one: Evidence) -> int:
    return len(one.report.findings.graded(Grade.ERROR)) if one.report.findings else 0


def _tool(one: Evidence) -> str:
    return one.report.tool or one.report.format


def _typed(measure: Measure, one: Evidence) -> Judgement:
    typed = one.report.typed
    if typed is None:
        return unclear(f"{one.path} does not speak of types")
    counts = typed.total
    if measure.scope:
        inside = _modules(typed.files, measure.scope)
        if not inside:
            return unclear(f"{one.path} names nothing in {measure.scope}", one)
        counts = sum((typed.files[name] for name in inside), start=NOTHING)
    return _share(measure, one, counts, "type completeness", typed.unit)


def _modules(files: Mapping[str, Counts], scope: str) -> list[str]:
    """The files, or modules (`shop.cart`), that lie below a path."""
    dotted = {name if "/" in name else name.replace(".", "/"): name for name in files}
    plain = scope.removesuffix(".py").rstrip("/")
    return [dotted[path] for path in sorted(below(dotted, scope) or below(dotted, plain))]
