"""Calls of planproof as a process."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
WISHLIST = EXAMPLES / "webshop" / "wishlist-plan.md"


class Called(NamedTuple):
    """What a call ended with."""

    code: int
    out: str
    err: str


def call(*words: str | Path, cwd: Path = ROOT, environ: Mapping[str, str] | None = None) -> Called:
    """Run planproof with these words; neither colours nor columns come from the test's own terminal."""
    run = subprocess.run(
        [sys.executable, "-m", "planproof", *map(str, words)],
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=environment(environ),
        timeout=60,
        check=False,
    )
    return Called(run.returncode, run.stdout.decode(), run.stderr.decode())


def environment(changes: Mapping[str, str] | None = None) -> dict[str, str]:
    names = ("PATH", "SYSTEMROOT", "HOME", "PLANPROOF_CACHE_DIR", "PLANPROOF_STATE_DIR")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    return {**kept, "PYTHONPATH": str(ROOT / "src"), "PYTHONDONTWRITEBYTECODE": "1", **(changes or {})}


def modules(*words: str | Path) -> set[str]:
    """The modules that a call has imported when it is done."""
    code = (
        "import sys; from planproof.cli.main import main; code = main(sys.argv[1:]); "
        "print(chr(10) + chr(10).join(sorted(sys.modules)), file=sys.stderr)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, *map(str, words)],
        cwd=ROOT,
        capture_output=True,
        env=environment(),
        timeout=60,
        check=True,
    )
    return set(run.stderr.decode().split())


def failed(called: Called) -> str:
    """What a call that failed said, which must be one line and nothing else."""
    assert called.code == 2
    assert called.out == ""
    lines: Sequence[str] = called.err.splitlines()
    assert len(lines) == 1, called.err
    assert lines[0].startswith("planproof: ")
    return lines[0].removeprefix("planproof: ")
