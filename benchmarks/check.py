"""How fast plans are checked, beside the fastest linter of Markdown."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.measuring import Result
from benchmarks.plans import corpus_plans
from benchmarks.speed import planproof, wall

RUNS = 5


def check() -> Iterator[Result]:
    """`planproof check` on 255 plans against `rumdl check`: anew, with what is remembered, with one plan changed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "plans"
        folder.mkdir()
        texts, _ = corpus_plans()
        for number, data in enumerate(texts):
            (folder / f"{number:03d}-plan.md").write_bytes(data)
        environment = {**os.environ, "PLANPROOF_CACHE_DIR": f"{name}/own", "PYTHONPYCACHEPREFIX": f"{name}/compiled"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        own, other = [*planproof(), "check", str(folder), "--quiet", "--exit-zero"], _rumdl(name, folder)
        wall(own, environment)
        warm = [wall(own, environment) for _ in range(RUNS)]
        yield from _against(own, other, environment, warm)
        changed = []
        for run in range(RUNS):
            (folder / "000-plan.md").write_bytes(texts[0] + b"\n- [ ] One more\n" * (run + 1))
            changed.append(wall(own, environment))
        ratio = median(changed) / median(warm)
        yield Result("one plan of them changed, against none", f"{ratio:.2f} x", "1.3 x", ratio / 1.3)
        peak = _peak([*own, "--no-cache"], environment)
        yield Result("the most memory of a process", f"{peak:.0f} MB", "200 MB", peak / 200)


def _against(
    own: list[str], other: list[str] | None, environment: dict[str, str], warm: list[float]
) -> Iterator[Result]:
    if other is None:
        print("rumdl is not installed: there is nothing to compare with", file=sys.stderr)
        return
    wall(other, environment)
    pairs = [(wall([*own, "--no-cache"], environment), wall([*other, "--no-cache"], environment)) for _ in range(3)]
    ratio = median(a for a, _ in pairs) / median(b for _, b in pairs)
    yield Result("255 plans anew, against rumdl anew", f"{ratio:.1f} x", "1.5 x", ratio / 1.5)
    ratio = median(warm) / median(wall(other, environment) for _ in range(RUNS))
    yield Result("255 plans remembered, against rumdl", f"{ratio:.1f} x", "1.5 x", ratio / 1.5)


def _rumdl(name: str, folder: Path) -> list[str] | None:
    beside = Path(sys.executable).with_name("rumdl")
    found = str(beside) if beside.exists() else shutil.which("rumdl")
    # Findings are not printed, so that none of the two pays for a longer report.
    return (
        [found, "check", "--silent", "--fail-on", "never", "--cache-dir", f"{name}/other", str(folder)]
        if found
        else None
    )


def _peak(command: list[str], environment: dict[str, str]) -> float:
    """The most memory in MB that any one process of a command held."""
    code = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL); "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    run = subprocess.run([sys.executable, "-c", code, *command], env=environment, capture_output=True, check=True)
    return int(run.stdout) / (1e6 if sys.platform == "darwin" else 1e3)
