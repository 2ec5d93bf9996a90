"""How fast planproof starts and reads plans of every size."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.measuring import Result, seconds
from benchmarks.plans import corpus_plans, plan
from planproof.model import State, Task
from planproof.model.address import addresses
from planproof.reading import read_plan
from planproof.text import SourceText

PAIRS = 15


def start() -> Iterator[Result]:
    """`planproof next` and `planproof done` on a plan of 20 kB, as processes, against a Python that does nothing."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.md"
        data = plan(20_000)
        path.write_bytes(data)
        # As it is once installed: compiled, wherever this tree may write.
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": folder, "PLANPROOF_STATE_DIR": f"{folder}/state"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        bare = [sys.executable, "-c", "pass"]
        times = []
        for _ in range(PAIRS + 1):
            path.write_bytes(data)
            times.append([wall(one, environment) for one in (bare, _asking(path), _ticking(path, data))])
    empty, asked, ticked = (median(column) for column in zip(*times[1:], strict=True))
    yield Result("next on 20 kB against an empty Python", f"{asked / empty:.1f} x", "5 x", asked / empty / 5)
    yield Result("done on 20 kB against an empty Python", f"{ticked / empty:.1f} x", "8 x", ticked / empty / 8)


def _asking(path: Path) -> list[str]:
    return [*planproof(), "next", str(path)]


def _ticking(path: Path, data: bytes) -> list[str]:
    """The call that marks the first open task as done, whatever else is open."""
    known = addresses(read_plan(SourceText(data)))
    task = next(one for one in known.entries if isinstance(one.node, Task) and one.node.state is State.TODO)
    return [*planproof(), "done", str(path), task.address, "--force"]


def planproof() -> list[str]:
    """The command as people call it."""
    script = Path(sys.executable).with_name("planproof")
    return [str(script)] if script.exists() else [sys.executable, "-m", "planproof"]


def wall(command: list[str], environment: dict[str, str]) -> float:
    """The seconds from start to end of a process."""
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    return time.perf_counter() - began


def large() -> Iterator[Result]:
    """One plan of 300 kB."""
    data = plan(300_000)
    taken = seconds(lambda: read_plan(SourceText(data)), runs=7)
    yield Result("one plan of 300 kB", f"{taken * 1000:.0f} ms", "150 ms", taken / 0.150)


def corpus() -> Iterator[Result]:
    """Very many plans in one process: real ones where there are any, else made up."""
    texts, sort = corpus_plans()
    size = sum(map(len, texts)) / 1e6
    taken = seconds(lambda: [read_plan(SourceText(data)) for data in texts], runs=3)
    rate = size / taken
    yield Result(f"{len(texts)} {sort} plans, {size:.1f} MB", f"{rate:.1f} MB/s", "5 MB/s", 5 / rate)


def flat() -> Iterator[Result]:
    """Time per byte from 10 kB to 10 MB: the dearest size against the cheapest."""
    cost = {}
    for size, runs in ((10_000, 30), (100_000, 10), (1_000_000, 3), (10_000_000, 1)):
        data = plan(size)
        cost[size] = seconds(lambda data=data: read_plan(SourceText(data)), runs) / len(data)  # type: ignore[misc]
    ratio = max(cost.values()) / min(cost.values())
    yield Result("time per byte, 10 kB to 10 MB", f"{ratio:.2f} x", "1.5 x", ratio / 1.5)
