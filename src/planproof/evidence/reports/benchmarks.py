"""Benchmarks: pytest-benchmark's JSON, and hyperfine's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.evidence.facts import Report, Timing
from planproof.evidence.reports.broken import Kind
from planproof.evidence.reports.json_values import Value, load_json
from planproof.evidence.reports.times import time_of

PYTEST_BENCHMARK: Final = Kind("pytest-benchmark JSON", "pytest --benchmark-json=benchmark.json")
HYPERFINE: Final = Kind("hyperfine JSON", "hyperfine --export-json hyperfine.json")


def read_pytest_benchmark(data: bytes) -> Report:
    """What a report of pytest-benchmark says. A round that holds several calls tells their mean.

    Raises:
        BrokenReport: it is broken.
    """
    top = load_json(data, PYTEST_BENCHMARK)
    benchmarks = list(top["benchmarks"])
    timings = tuple(_benchmark(value) for value in benchmarks)
    paths = [timing.name.partition("::")[0] for timing in timings if "::" in timing.name]
    return Report(
        format="pytest-benchmark",
        tool="pytest-benchmark",
        made=time_of(top["datetime"].text_or_none()),
        timings=timings,
        files=tuple(dict.fromkeys(paths)),
        doubts=() if timings else ("it holds no benchmark",),
    )


def _benchmark(value: Value) -> Timing:
    stats = value["stats"]
    return _timing(value["fullname" if "fullname" in value else "name"].text(), stats, stats["rounds"].count(), "data")


def read_hyperfine(data: bytes) -> Report:
    """What a report of hyperfine says. It never tells when it was made.

    Raises:
        BrokenReport: it is broken.
    """
    results = list(load_json(data, HYPERFINE)["results"])
    timings = tuple(_timing(value["command"].text(), value, None, "times") for value in results)
    doubts = [] if timings else ["it holds no result"]
    doubts += [f"{value['command'].text()!r} failed in a run" for value in results if _failed(value)]
    return Report(format="hyperfine", tool="hyperfine", timings=timings, doubts=tuple(doubts))


def _failed(result: Value) -> bool:
    codes = result["exit_codes"]
    return "exit_codes" in result and any(code.raw != 0 for code in codes)


def _timing(name: str, stats: Value, runs: int | None, key: str) -> Timing:
    times = tuple(sorted(_times(stats[key]))) if key in stats else ()
    return Timing(
        name=name,
        runs=runs if runs is not None else len(times) or None,
        mean=stats["mean"].number(),
        median=stats["median"].number() if "median" in stats else None,
        low=stats["min"].number() if "min" in stats else None,
        high=stats["max"].number() if "max" in stats else None,
        times=times,
    )


def _times(values: Value) -> Iterator[float]:
    return (value.number() for value in values)
