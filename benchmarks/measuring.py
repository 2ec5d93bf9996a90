"""How things are timed, and the one line that each result becomes."""

import time
from collections.abc import Callable, Iterator
from typing import NamedTuple


class Result(NamedTuple):
    """What was measured, what it is measured by, and how much of that bar it takes: up to 1 is within.

    Attributes:
        what: what was measured, in a few words.
        measured: the figure with its unit.
        bar: the figure that it is not to pass, with its unit.
        ratio: measured against the bar; over 1 is past it.
    """

    what: str
    measured: str
    bar: str
    ratio: float


Benchmark = Callable[[], Iterator[Result]]


def seconds(work: Callable[[], object], runs: int) -> float:
    """The shortest time that the work takes in so many runs, in seconds of the processor."""
    best = float("inf")
    for _ in range(runs):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    return best


def shown(results: list[tuple[str, Result]]) -> list[str]:
    """The lines of a table: name, what, measured, bar, ratio."""
    rows = [("", "", "measured", "bar", "ratio")]
    rows += [(name, what, measured, bar, f"{ratio:.2f}") for name, (what, measured, bar, ratio) in results]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    aligns = "<<>>>"
    return [
        "  ".join(f"{text:{align}{width}}" for text, align, width in zip(row, aligns, widths, strict=True)).rstrip()
        for row in rows
    ]
