"""What hostile texts cost, each in a process of its own, which is `python -m benchmarks.hostile_cost NAME SIZE`."""

import subprocess
import sys
from collections.abc import Iterator

from benchmarks.hostile import HOSTILE, Hostile
from benchmarks.measuring import Result, seconds
from planproof.reading import read_plan
from planproof.text import SourceText

BAR = 2.0
GROWTH = 2.5
LIMIT = 30.0
"""Seconds after which a text is given up."""
SHORT = 0.05
"""Seconds below which twice the size says nothing: the time is that of other things."""
WORST = 3


def hostile() -> Iterator[Result]:
    """The slowest texts, and those whose time grows most when they are twice as long."""
    costs = [cost(text) for text in HOSTILE]
    for text, once, _ in sorted(costs, key=lambda row: -row[1])[:WORST]:
        yield Result(f"slow: {text.name}, {text.size / 1000:.0f} kB", f"{once:.2f} s", f"{BAR:.0f} s", once / BAR)
    for text, once, twice in sorted(costs, key=growth, reverse=True)[:WORST]:
        times = twice / once
        yield Result(f"twice the size: {text.name}", f"{times:.2f} x", f"{GROWTH} x", times / GROWTH)


def cost(text: Hostile) -> tuple[Hostile, float, float]:
    """Seconds at the size at which it is told to be dangerous, and at twice that size."""
    once = taken(text, text.size)
    return text, once, LIMIT if once >= LIMIT else taken(text, 2 * text.size)


def growth(row: tuple[Hostile, float, float]) -> float:
    _, once, twice = row
    return twice / once if twice > SHORT else 0.0


def taken(text: Hostile, size: int) -> float:
    """Seconds of the processor, the shortest of a few runs in a fresh process."""
    command = [sys.executable, "-m", "benchmarks.hostile_cost", text.name, str(size)]
    try:
        done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        return LIMIT
    return float(done.stdout)


def main(name: str, size: int) -> None:
    """Print the seconds; a second run only where the first was short, so that nothing takes long twice."""
    text = next(text for text in HOSTILE if text.name == name)
    data = text.make(size)

    def read() -> None:
        read_plan(SourceText(data))

    best = seconds(read, runs=1)
    print(min(best, seconds(read, runs=3)) if best < BAR else best)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
