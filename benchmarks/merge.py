"""How many conflicts a merge leaves where there is no contradiction, beside git's own merge.

Real changes of plans are split in two by chance, so that the halves are independent, and merged again. Histories are
files of JSON lines, a version each in its key `text`; PLANPROOF_HISTORIES names their folder.
"""

import difflib
import json
import os
import random
import subprocess
import tempfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from benchmarks.measuring import Result
from planproof.history.merge import merge as merged
from planproof.text import SourceText

ROOT = Path(__file__).parent.parent
SEED = 1

Change = tuple[str, int, int, int, int]


def merge() -> Iterator[Result]:
    """Conflicts and wrong outcomes over all pairs of versions that follow each other."""
    pairs = git = own = worse = crossed = 0
    chance = random.Random(SEED)
    for base, ours, theirs in _cases(chance):
        there = merged(*map(SourceText.of, (base, ours, theirs)))
        back = merged(*map(SourceText.of, (base, theirs, ours)))
        conflicts = _git(base, ours, theirs)
        pairs += 1
        git += conflicts
        own += there.conflicts
        worse += there.conflicts > conflicts
        crossed += there.conflicts != back.conflicts or (not there.conflicts and there.source.data != back.source.data)
    if not pairs:
        print("there are no histories to merge: name their folder in PLANPROOF_HISTORIES")
        return
    yield Result(f"conflicts in {pairs} pairs, git's own", f"{git}", "-", 0)
    yield Result("conflicts that planproof leaves", f"{own}", "0", own / max(git, 1))
    yield Result("pairs with more conflicts than git's", f"{worse}", "0", float(worse))
    yield Result("pairs that depend on which side is which", f"{crossed}", "0", float(crossed))


def _cases(chance: random.Random) -> Iterator[tuple[str, str, str]]:
    folder = Path(os.environ.get("PLANPROOF_HISTORIES") or ROOT.parent / "shared" / "corpus" / "histories")
    for path in sorted(folder.glob("*.jsonl")):
        texts = [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()]
        for before, after in pairwise(texts):
            for _ in range(2):
                if sides := _halves(before, after, chance):
                    yield (before, *sides)


def _halves(before: str, after: str, chance: random.Random) -> tuple[str, str] | None:
    """Two texts that each have a part of a change, which is parted line by line; none where it cannot be."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    changes = [one for change in _changes(old, new) for one in _single(change)]
    places = [at for at, change in enumerate(changes) if change[0] != "equal"]
    mine = {at for at in places if chance.random() < 0.5}
    if not mine or len(mine) == len(places):
        return None
    return _with(old, new, changes, mine), _with(old, new, changes, set(places) - mine)


def _changes(old: list[str], new: list[str]) -> list[Change]:
    return list(difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes())


def _single(change: Change) -> Iterator[Change]:
    kind, start, end, begin, stop = change
    if kind == "replace" and end - start == stop - begin:
        yield from ((kind, start + at, start + at + 1, begin + at, begin + at + 1) for at in range(end - start))
    else:
        yield change


def _with(old: list[str], new: list[str], changes: list[Change], taken: set[int]) -> str:
    return "".join(
        line
        for at, (_, start, end, begin, stop) in enumerate(changes)
        for line in (new[begin:stop] if at in taken else old[start:end])
    )


def _git(base: str, ours: str, theirs: str) -> int:
    """How many conflicts git leaves."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for side, text in (("base", base), ("ours", ours), ("theirs", theirs)):
            (folder / side).write_bytes(text.encode())
        run = subprocess.run(
            ["git", "merge-file", "-p", "ours", "base", "theirs"], cwd=folder, capture_output=True, check=False
        )
        return max(run.returncode, 0)
