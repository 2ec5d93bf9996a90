"""Benchmarks: the one that is meant, and the statistic that is named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from planproof.evidence.claims.measure import Measure
from planproof.evidence.facts import Timing
from planproof.evidence.judging.figures import amount_words, counted, meets_amount, short
from planproof.evidence.judging.verdict import Evidence, Judgement, judged, unclear

_WORD: Final = re.compile(r"[^\W_]+")
_FEW: Final = 20
"""Runs below which a high percentile is merely the slowest of them."""


def judge_timing(measure: Measure, evidence: Sequence[Evidence]) -> Judgement:
    """Whether the benchmark that is meant was fast enough: the only one, or the one whose name holds all words."""
    told = [(one, timing) for one in evidence for timing in one.report.timings]
    if not told:
        return unclear("there is no report of benchmarks")
    chosen = [pair for pair in told if _speaks(measure, *pair)]
    if len(chosen) != 1:
        many = "none" if not chosen else f"{len(chosen)}"
        return unclear(f"of {counted(len(told), 'benchmark')}, {many} can be told to be the one that is meant")
    one, timing = chosen[0]
    name = measure.subject or "mean"
    seconds = _statistic(timing, name)
    if seconds is None:
        return unclear(f"{one.path} does not tell the {name} of {short(timing.name)}", one)
    runs = len(timing.times) or timing.runs or 0
    words = f"{name} of {short(timing.name)} is {amount_words(seconds)} in {one.path}"
    if name.startswith("p") and runs < _FEW:
        words += f" (of {counted(runs, 'run')} only)"
    return judged(meets_amount(measure, seconds), words, one)


def _speaks(measure: Measure, one: Evidence, timing: Timing) -> bool:
    """Whether a benchmark is the one that is meant: by all the words that confine the measure."""
    if measure.about is None or measure.about in one.about:
        return True
    name = set(_WORD.findall(timing.name.lower().replace("_", " ")))
    wanted = set(_WORD.findall(measure.about.lower()))
    return bool(wanted) and wanted <= name


def _statistic(timing: Timing, name: str) -> float | None:
    if name.startswith("p") and name[1:].replace(".", "").isdecimal():
        return timing.percentile(float(name[1:]))
    return {"median": timing.median, "max": timing.high, "mean": timing.mean}.get(name)
