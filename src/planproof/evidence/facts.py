"""What a report says, in one vocabulary whatever tool wrote it: coverage, tests, findings, types, timings."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from planproof.records import record


@record
class Counts:
    """How many of how many. Shares are worked out from counts, never read, so that parts can be summed honestly."""

    covered: int
    total: int

    @property
    def share(self) -> float | None:
        """From 0 to 1; none where there was nothing to cover."""
        return self.covered / self.total if self.total else None

    def __add__(self, other: Counts) -> Counts:
        return Counts(covered=self.covered + other.covered, total=self.total + other.total)


NOTHING: Final = Counts(covered=0, total=0)


class Part(StrEnum):
    """What is counted in a measure of coverage."""

    LINES = "lines"
    STATEMENTS = "statements"
    BRANCHES = "branches"
    FUNCTIONS = "functions"


Covered = Mapping[Part, Counts]
"""Counts by what is counted; a part that the report does not speak of has none."""


@record
class Coverage:
    """How much of the code was run.

    Attributes:
        files: by path. Empty where the report knows totals only.
        total: of the whole report.
        headline: the parts that the tool itself adds up to the one figure that it prints.
    """

    total: Covered
    files: Mapping[str, Covered] = {}
    headline: tuple[Part, ...] = (Part.LINES,)


class Outcome(StrEnum):
    """How a test ended."""

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    SKIPPED = "skipped"

    @property
    def bad(self) -> bool:
        """Whether a run with such a test has failed."""
        return self in (Outcome.FAILED, Outcome.ERROR)


@record
class Case:
    """One test. `suite` is the class, module or group that it names, `path` its file, where the report says so."""

    name: str
    outcome: Outcome
    suite: str | None = None
    path: str | None = None
    seconds: float | None = None


@record
class Tests:
    """How tests ended. The counts may be larger than the cases are many: a report may sum up what it does not list."""

    __test__ = False  # its name is the field's; pytest must not collect it

    cases: tuple[Case, ...]
    passed: int
    failed: int
    errors: int
    skipped: int

    @property
    def total(self) -> int:
        """All tests that were collected, skipped ones too."""
        return self.passed + self.failed + self.errors + self.skipped

    @property
    def bad(self) -> int:
        """Those that failed, and those that could not be run."""
        return self.failed + self.errors


def outcomes_of(cases: tuple[Case, ...]) -> Tests:
    """The outcomes of cases, counted."""
    counted = Counter(case.outcome for case in cases)
    return Tests(
        cases=cases,
        passed=counted[Outcome.PASSED],
        failed=counted[Outcome.FAILED],
        errors=counted[Outcome.ERROR],
        skipped=counted[Outcome.SKIPPED],
    )


class Grade(StrEnum):
    """How bad a tool holds something that it found to be."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


GRADES: Final = {grade.value: grade for grade in Grade}
"""By the words that most tools have for them."""


@record
class Found:
    """One thing that a linter or type checker found; path, line (from 1) and rule where it says so."""

    grade: Grade
    path: str | None = None
    line: int | None = None
    rule: str | None = None


@record
class Findings:
    """What linters and type checkers found.

    Attributes:
        looked_at: how many files they looked at; none where the report does not say.
        lists_clean: whether files without findings stand in the report too, so that a file that it does not name was
            not looked at.
    """

    found: tuple[Found, ...]
    looked_at: int | None = None
    lists_clean: bool = False

    def graded(self, *grades: Grade) -> tuple[Found, ...]:
        """Those of some grades."""
        return tuple(one for one in self.found if one.grade in grades)

    @property
    def by_rule(self) -> dict[str, int]:
        """How many each rule found, most first."""
        return dict(Counter(one.rule for one in self.found if one.rule).most_common())

    @property
    def by_file(self) -> dict[str, int]:
        """How many were found in each file, most first."""
        return dict(Counter(one.path for one in self.found if one.path).most_common())


@record
class Typed:
    """How much of the code has types.

    Attributes:
        unit: what is counted: expressions, lines, functions or symbols.
        files: by path or, where the tool names only those, by module.
    """

    unit: str
    total: Counts
    files: Mapping[str, Counts] = {}


@record
class Timing:
    """What one benchmark took, in seconds; `times` are the single runs in ascending order, if it tells them."""

    name: str
    runs: int | None = None
    mean: float | None = None
    median: float | None = None
    low: float | None = None
    high: float | None = None
    times: tuple[float, ...] = ()

    def percentile(self, percent: float) -> float | None:
        """The time within which that share of the runs ended (nearest rank); none without single runs."""
        if not self.times:
            return None
        rank = -(-percent * len(self.times) // 100)
        return self.times[min(max(int(rank), 1), len(self.times)) - 1]

    @property
    def p95(self) -> float | None:
        """The time within which 95 of 100 runs ended."""
        return self.percentile(95)


@record
class Report:
    """What one report says. What it does not speak of is none, or empty.

    Attributes:
        format: the name of its format in the catalogue.
        tool: that wrote it, in lower case (`ruff`); none where it could be any.
        made: when, by the report itself; without a time zone where it names none: by the clock of its machine.
        files: the paths that it speaks of, in its order.
        doubts: what in it contradicts itself or was cut short, in words. A report with doubts proves nothing.
    """

    format: str
    tool: str | None = None
    made: dt.datetime | None = None
    coverage: Coverage | None = None
    tests: Tests | None = None
    findings: Findings | None = None
    typed: Typed | None = None
    timings: tuple[Timing, ...] = ()
    files: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
