"""JUnit XML, which nearly every test runner can write."""

from __future__ import annotations

import datetime as dt
from typing import Final

from planproof.evidence.facts import Case, Outcome, Report, Tests, outcomes_of
from planproof.evidence.paths import plain_path
from planproof.evidence.reports.broken import Kind
from planproof.evidence.reports.texts import count_of, number_of
from planproof.evidence.reports.times import time_of
from planproof.evidence.reports.xml_elements import Attributes, Elements, read_elements
from planproof.records import replace

KIND: Final = Kind("JUnit XML", "the test runner (pytest --junitxml=junit.xml)")
_NOT_RUN: Final = frozenset({"notrun", "disabled", "skipped", "suppressed"})
_ENDS: Final = {"failure": Outcome.FAILED, "error": Outcome.ERROR, "skipped": Outcome.SKIPPED}
_WORST: Final = (Outcome.PASSED, Outcome.SKIPPED, Outcome.FAILED, Outcome.ERROR)


def read_junit(data: bytes) -> Report:
    """What a report of tests says. Where its suites sum up more failures than they list, the sums count.

    Raises:
        BrokenReport: it is broken.
    """
    told = _Told()
    read_elements(data, told.elements, told.began, told.ended)
    tests = _summed(outcomes_of(tuple(told.cases)), told)
    return Report(
        format="junit",
        made=told.made,
        tests=tests,
        files=tuple(dict.fromkeys(case.path for case in told.cases if case.path)),
        doubts=told.doubts,
    )


def _summed(tests: Tests, told: _Told) -> Tests:
    """The outcomes with those that only the sums know of: a suite that could not be set up, or lists no cases."""
    bare = told.sums if not tests.cases else {}
    failed = max(tests.failed, told.sums.get("failures", 0))
    errors = max(tests.errors, told.sums.get("errors", 0))
    skipped = max(tests.skipped, bare.get("skipped", 0))
    passed = max(tests.passed, bare.get("tests", 0) - failed - errors - skipped)
    return replace(tests, passed=passed, failed=failed, errors=errors, skipped=skipped)


class _Told:
    """What was read so far."""

    def __init__(self) -> None:
        self.elements = Elements(KIND, "testsuites testsuite")
        self.cases: list[Case] = []
        self.sums: dict[str, int] = {}
        self.made: dt.datetime | None = None
        self._suites: list[Attributes] = []
        self._outcome: Outcome | None = None
        self._attributes: Attributes = {}
        self._to_do = False

    def began(self, name: str, attributes: Attributes) -> None:
        around = self.elements.names[-2] if len(self.elements.names) > 1 else ""
        if name == "testsuite":
            self._suites.append(attributes)
            self._sum_up(attributes)
        elif name == "testcase":
            self._attributes, self._to_do = attributes, False
            status = (attributes.get("status", ""), attributes.get("result", ""))
            self._outcome = Outcome.SKIPPED if not _NOT_RUN.isdisjoint(status) else Outcome.PASSED
        elif around == "testcase" and name in _ENDS and self._outcome is not None:
            self._outcome = max(self._outcome, _ENDS[name], key=_WORST.index)
            self._to_do = self._to_do or (name == "skipped" and attributes.get("type") == "todo")

    def ended(self, name: str) -> None:
        if name == "testcase":
            self.cases.append(self._case())
        elif name == "testsuite":
            self._suites.pop()

    def _case(self) -> Case:
        suite = self._suites[-1] if self._suites else {}
        path = self._attributes.get("file") or suite.get("file") or suite.get("filepath")
        return Case(
            name=self._attributes.get("name", ""),
            outcome=Outcome.SKIPPED if self._to_do or self._outcome is None else self._outcome,
            suite=self._attributes.get("classname") or suite.get("name"),
            path=plain_path(path) if path else None,
            seconds=number_of(self._attributes.get("time", "")),
        )

    def _sum_up(self, attributes: Attributes) -> None:
        """Add what an outermost suite sums up, and keep the latest time."""
        made = time_of(attributes.get("timestamp"))
        if made and (self.made is None or (made.tzinfo is None) == (self.made.tzinfo is None)):
            self.made = max(made, self.made) if self.made else made
        if len(self._suites) > 1:
            return
        for key in ("tests", "failures", "errors", "skipped"):
            self.sums[key] = self.sums.get(key, 0) + (count_of(attributes.get(key, "")) or 0)

    @property
    def doubts(self) -> tuple[str, ...]:
        """Fewer cases than were announced: the report was cut short, or filtered."""
        announced, listed = self.sums.get("tests", 0), len(self.cases)
        if not listed or announced <= listed:
            return ()
        return (f"it announces {announced:,} tests and lists {listed:,}",)
