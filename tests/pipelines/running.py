"""Programs of pipelines, run in repositories made by hand, with this project's own planproof first on the path."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from tests.cli.call import Called
from tests.project.files import PLAIN, commit, repository

ROOT = Path(__file__).parents[2]
HERE = str(Path(sys.executable).parent)
BAD = "# Garden\n\n## Phase 1: Dig\n\n- [ ] Dig\n\n## Phase 2: Plant\n"
GOOD = BAD + "\n- [ ] Plant\n"
MENDABLE = GOOD.replace("- [ ] Dig", "- [x]Dig")
OTHERS = {"README.md": "# Garden\n\nA place.\n", "dig.py": "deep = True\n"}


def garden(root: Path, plan: str = BAD) -> Path:
    """A repository with a plan, and with files that are none."""
    commit(repository(root), {**OTHERS, "docs/garden-plan.md": plan})
    return root


def run(words: list[str], folder: Path, environ: Mapping[str, str] | None = None) -> Called:
    """Run a program without the user's git configuration."""
    path = os.pathsep.join((HERE, os.environ["PATH"]))
    kept = {name: value for name, value in PLAIN.items() if not name.startswith(("GITHUB_", "INPUT_", "CI"))}
    environment = {**kept, "PYTHONDONTWRITEBYTECODE": "1", "PATH": path, **(environ or {})}
    done = subprocess.run(
        words, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False
    )
    return Called(done.returncode, done.stdout.decode(), done.stderr.decode())


def read_yaml(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text("utf-8"))


def program(path: Path, text: str) -> None:
    """A shell script that stands for a program."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n", "utf-8")
    path.chmod(0o755)
