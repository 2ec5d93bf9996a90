"""What the README shows is what planproof does."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
SHOWN = re.findall(r"^```console\n\$ planproof (.*)\n((?:.*\n)*?)```$", README, re.MULTILINE)
# Git's dates, and how far they are from the plan's own, are those of the checkout.
DATE = re.compile(r" *(?:\+\d+d )?\d{4}-\d\d-\d\d")


def run(*words: str) -> str:
    environment = {**os.environ, "COLUMNS": "80", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run([sys.executable, *words], cwd=ROOT, env=environment, capture_output=True, check=False)
    assert not done.returncode, done.stderr.decode()
    return done.stdout.decode()


@pytest.mark.parametrize(("words", "output"), SHOWN)
def test_a_command_prints_what_is_shown(words: str, output: str) -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("without git, the dates of git are missing")
    pieces = [re.escape(DATE.sub("<date>", piece)) for piece in re.split(r"^…\n", output, flags=re.MULTILINE)]
    printed = DATE.sub("<date>", run("-m", "planproof", *words.split()))
    assert re.fullmatch(r"(?:.*\n)*?".join(pieces), printed.rstrip("\n") + "\n"), printed


def test_the_python_example_runs() -> None:
    [code] = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert run("-c", code)
