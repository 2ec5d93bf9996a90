"""TAP, the Test Anything Protocol, versions 12 to 14."""

from __future__ import annotations

import re
from typing import Final

from planproof.evidence.facts import Case, Outcome, Report, outcomes_of
from planproof.evidence.reports.broken import Kind
from planproof.evidence.reports.texts import count_of, lines_of

KIND: Final = Kind("TAP", "the test runner (prove, node --test --test-reporter=tap)")
_POINT: Final = re.compile(r"(not )?ok\b(?: (\d{1,9})\b)?(?: -)?(.*)", re.DOTALL)
_PLAN: Final = re.compile(r"1\.\.(\d{1,9})\b(.*)", re.DOTALL)
_DIRECTIVE: Final = re.compile(r"# ?(skip|todo)", re.IGNORECASE)

_DEEPEST: Final = 80
"""Blanks before a test that is still one; four go a level."""


def read_tap(data: bytes) -> Report:
    """What a stream says. A point that sums up the points indented before it is no test of its own.

    Raises:
        BrokenReport: it is broken.
    """
    told = _Told()
    for _, line in lines_of(data, KIND, 500_000):
        told.read(line)
    cases = tuple(told.cases)
    if not cases and told.planned is None:
        KIND.broken("it holds neither a plan (1..N) nor a test")
    return Report(format="tap", tests=outcomes_of(cases), doubts=tuple(told.doubts()))


class _Told:
    """What was read so far."""

    def __init__(self) -> None:
        self.cases: list[Case] = []
        self.planned: int | None = None
        self._bailed = False
        self._at_top = 0
        self._bad: dict[int, bool] = {}
        self._notes = ""

    def read(self, line: str) -> None:
        text = line.lstrip(" ")
        depth = len(line) - len(text)
        if self._notes:
            self._notes = "" if line.strip() == "..." else self._notes
        elif text == "---":
            self._notes = text
        elif text.startswith("Bail out!"):
            self._bailed = True
        elif not depth and (plan := _PLAN.match(text)):
            self.planned = count_of(plan[1])
        elif depth <= _DEEPEST and (point := _POINT.match(text)):
            self._point(depth, point)

    def _point(self, depth: int, point: re.Match[str]) -> None:
        """A test; one with deeper ones before it only sums them up, unless it failed and none of them did."""
        inner = [self._bad.pop(deep) for deep in list(self._bad) if deep > depth]
        self._at_top += not depth
        words, _, _ = point[3].partition(" # ")
        directive = _DIRECTIVE.search(point[3])
        outcome = Outcome.FAILED if point[1] else Outcome.PASSED
        if directive:
            outcome = Outcome.SKIPPED
        self._bad[depth] = self._bad.get(depth, False) or outcome.bad or any(inner)
        if not inner or (outcome.bad and not any(inner)):
            self.cases.append(Case(name=words.strip(" -"), outcome=outcome))

    def doubts(self) -> list[str]:
        """What shows that not all planned tests were run."""
        found = ["the run bailed out"] if self._bailed else []
        if self.planned is None:
            found.append("it has no plan (1..N), so nobody can tell whether all tests were run")
        elif self.planned != self._at_top:
            found.append(f"it plans {self.planned:,} tests and holds {self._at_top:,}")
        return found
