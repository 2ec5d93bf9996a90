"""Tests: whether they pass, and how many there are. Reports of several suites are taken together."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from planproof.evidence.claims.measure import Measure
from planproof.evidence.facts import Case, Outcome, Tests, outcomes_of
from planproof.evidence.judging.figures import counted, meets, share_words, short
from planproof.evidence.judging.verdict import Evidence, Judgement, Verdict, judged, unclear
from planproof.evidence.paths import below

_SORTS: Final = {
    "integration": ("integration",),
    "e2e": ("e2e", "end-to-end", "end_to_end", "endtoend", "playwright", "cypress"),
    "unit": ("unit",),
}
_SHOWN: Final = 3


def judge_passing(measure: Measure, evidence: Sequence[Evidence]) -> Judgement:
    """Whether all tests that are meant pass, or a share of them. None at all is never a pass; skipped ones are told."""
    chosen = _chosen(measure, evidence)
    if isinstance(chosen, Judgement):
        return chosen
    tests, told = chosen
    ran = tests.passed + tests.bad
    where = _where(told)
    if not ran:
        return unclear(f"all {counted(tests.total, 'test')} were skipped in {where}", *told)
    share = Fraction(tests.passed * 100, ran)
    holds = meets(measure, share) if measure.unit == "%" else not tests.bad
    if tests.bad:
        words = f"{tests.bad:,} of {counted(ran, 'test')} failed{_named(tests)}{_skipped(tests)} in {where}"
        if measure.unit == "%":
            words = f"{share_words(share, measure)} of {counted(ran, 'test')} pass{_skipped(tests)} in {where}"
    else:
        words = f"{f'all {ran:,} tests pass' if ran > 1 else 'the only test passes'}{_skipped(tests)} in {where}"
    if tests.bad and not holds:
        return Judgement(verdict=Verdict.FAILS, words=words, paths=tuple(one.path for one in told))
    return judged(holds, words, *told)


def judge_number(measure: Measure, evidence: Sequence[Evidence]) -> Judgement:
    """Whether there are enough tests. Those that were skipped do not count, and do not speak against it either."""
    chosen = _chosen(measure, evidence)
    if isinstance(chosen, Judgement):
        return chosen
    tests, told = chosen
    number = tests.passed if measure.subject == "passing" else tests.passed + tests.bad
    verb = "passed" if measure.subject == "passing" else "ran"
    words = f"{counted(number, 'test')} {verb}{_skipped(tests)} in {_where(told)}"
    if not meets(measure, Fraction(number)) and meets(measure, Fraction(tests.total)):
        return unclear(words, *told)
    return judged(meets(measure, Fraction(number)), words, *told)


def _chosen(measure: Measure, evidence: Sequence[Evidence]) -> tuple[Tests, list[Evidence]] | Judgement:
    """The tests that a measure speaks of, and the reports that hold them; why not, where there are none."""
    told = [one for one in evidence if one.report.tests]
    if not told:
        return unclear("there is no report of tests")
    sort = measure.subject if measure.subject in _SORTS else None
    parts = [(one, _of_sort(one, sort)) for one in told]
    kept = [(one, tests) for one, tests in parts if tests and tests.total]
    if not kept and sort == "unit":
        kept = [(one, one.report.tests) for one in told if one.report.tests and one.report.tests.total]
    if not kept:
        what = f"no test is known to be one of {sort}" if sort else "no test was collected"
        return unclear(f"{what} in {_where(told)}", *told)
    if measure.scope:
        cases = _inside([case for _, tests in kept for case in tests.cases], measure.scope)
        if not cases:
            return unclear(f"{_where(told)} names no test in {measure.scope}", *told)
        return outcomes_of(cases), [one for one, _ in kept]
    return _joined([tests for _, tests in kept]), [one for one, _ in kept]


def _of_sort(one: Evidence, sort: str | None) -> Tests | None:
    """The tests of a sort, by the words of their paths and suites; all of them where the report's own path says so."""
    tests = one.report.tests
    if tests is None or sort is None or _speaks(one.path, sort):
        return tests
    return outcomes_of(tuple(case for case in tests.cases if _speaks(f"{case.path or ''} {case.suite or ''}", sort)))


def _speaks(text: str, sort: str) -> bool:
    return any(word in text.lower() for word in _SORTS[sort])


def _inside(cases: list[Case], scope: str) -> tuple[Case, ...]:
    """The cases below a path; where they name no file, by their suite (`tests.test_cart`)."""
    at = {id(case): case.path or (case.suite or "").replace(".", "/") for case in cases}
    stem = scope.rsplit(".", 1)[0] if "." in scope.rpartition("/")[2] else scope
    inside = below(set(at.values()), scope) or below(set(at.values()), stem)
    return tuple(case for case in cases if at[id(case)] in inside)


def _joined(several: list[Tests]) -> Tests:
    return Tests(
        cases=tuple(case for tests in several for case in tests.cases),
        passed=sum(tests.passed for tests in several),
        failed=sum(tests.failed for tests in several),
        errors=sum(tests.errors for tests in several),
        skipped=sum(tests.skipped for tests in several),
    )


def _where(told: Sequence[Evidence]) -> str:
    return told[0].path if len(told) == 1 else f"{told[0].path} and {len(told) - 1} more"


def _skipped(tests: Tests) -> str:
    return f" ({tests.skipped:,} skipped)" if tests.skipped else ""


def _named(tests: Tests) -> str:
    """The first tests that failed, by name."""
    bad = [short(case.name) for case in tests.cases if case.outcome in (Outcome.FAILED, Outcome.ERROR)]
    if not bad:
        return ""
    more = ", …" if len(bad) > _SHOWN else ""
    return f": {', '.join(bad[:_SHOWN])}{more}"
