"""The examples of the CommonMark and GFM specifications.

They are not copied into this project, for their licence is CC-BY-SA, and no wheel holds them. But the source archive
of marko, a Markdown parser, does: pip fetches it once, checks its digest and keeps it in the cache of the test run.
"""

import re
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

PINNED = "marko==2.2.4 --hash=sha256:c042c66f835425673123d7536b39b4660de3b68e30078c70fd26245b31170683"
FILES = ("tests/spec/commonmark.txt", "tests/spec/gfm.txt")
EXAMPLE = re.compile(r"^`{32} example[^\n]*\n(.*?)^\.\n.*?^`{32}$", re.MULTILINE | re.DOTALL)


def examples(cache: Path) -> list[str]:
    """The Markdown of every example, in the order of the specifications; skips the test where they cannot be had."""
    archive = next(cache.glob("*.tar.gz"), None) or fetched(cache)
    with tarfile.open(archive) as tar:
        inside = {name.partition("/")[2]: name for name in tar.getnames()}
        texts = [tar.extractfile(inside[name]).read().decode() for name in FILES]  # type: ignore[union-attr]
    return [match.replace("→", "\t") for text in texts for match in EXAMPLE.findall(text)]


def fetched(cache: Path) -> Path:
    """The archive, brought by pip into the cache."""
    wanted = cache / "wanted.txt"
    wanted.write_text(PINNED + "\n")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary=:all:", "--require-hashes"]
    done = subprocess.run(
        [*command, "--requirement", str(wanted), "--dest", str(cache)], check=False, capture_output=True, text=True
    )
    if done.returncode:
        pytest.skip(f"the specifications cannot be fetched: {done.stderr.strip().splitlines()[-1]}")
    return next(cache.glob("*.tar.gz"))
