"""What judging takes and gives: reports with what is known of them, and verdicts with their reasons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from planproof.evidence.claims.measure import Measure
from planproof.evidence.facts import Report
from planproof.records import record, replace


class Verdict(StrEnum):
    """Whether a measure is borne out."""

    HOLDS = "holds"
    FAILS = "fails"
    UNCLEAR = "unclear"


@record
class Evidence:
    """A report, and what the caller knows of it.

    Attributes:
        path: by which it is called in words.
        stale: why it is too old to prove anything ("older than the last change of src/auth"); none where it is fresh.
        about: what it is known to be about: words of measures (`Measure.about`) that it may answer.
    """

    report: Report
    path: str
    stale: str | None = None
    about: tuple[str, ...] = ()


@record
class Judgement:
    """What facts say of a measure.

    Attributes:
        words: the figure that was found and where, or why nobody can tell; one sentence without a full stop.
        paths: the reports that were judged by.
        stale: whether only age keeps the verdict from being clear.
    """

    verdict: Verdict
    words: str
    paths: tuple[str, ...] = ()
    stale: bool = False


Judge = Callable[[Measure, Sequence[Evidence]], Judgement]
"""Measure and fresh reports in, verdict out."""


def unclear(words: str, *evidence: Evidence) -> Judgement:
    """Nobody can tell, and why."""
    return Judgement(verdict=Verdict.UNCLEAR, words=words, paths=tuple(one.path for one in evidence))


def judged(holds: bool, words: str, *evidence: Evidence) -> Judgement:
    """A clear verdict; reports that contradict themselves cannot bear anything out."""
    paths = tuple(one.path for one in evidence)
    doubts = [f"{one.path}: {doubt}" for one in evidence for doubt in one.report.doubts]
    if doubts:
        return Judgement(verdict=Verdict.UNCLEAR, words=f"{words}, but {doubts[0]}", paths=paths)
    return Judgement(verdict=Verdict.HOLDS if holds else Verdict.FAILS, words=words, paths=paths)


def agreed(found: Sequence[Judgement]) -> Judgement:
    """The verdict of several reports of the same thing: theirs where they agree, else none."""
    first = found[0]
    if all(one.verdict is first.verdict for one in found):
        return replace(first, paths=tuple(path for one in found for path in one.paths))
    words = "the reports disagree: " + "; ".join(one.words for one in found)
    return Judgement(verdict=Verdict.UNCLEAR, words=words, paths=tuple(path for one in found for path in one.paths))
