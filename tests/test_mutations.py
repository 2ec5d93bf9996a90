"""Plans with lines lost, repeated and swapped, and bytes flipped: each text is read, quickly, and kept whole."""

import itertools
import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from planproof.markdown import parse
from planproof.model import Node
from planproof.reading import read_plan
from planproof.records import fields
from planproof.text import SourceText

ROOT = Path(__file__).parent.parent
PLANS = sorted([*ROOT.glob("examples/**/*.md"), *ROOT.glob("tests/plans/*.md")])
SLOWEST = 2.0
"""Seconds that no text of a few kilobytes may take, however slow the machine."""
MARKS = (
    b"|",
    b"```\n",
    b"- [ ] ",
    b"# ",
    b"**",
    b"\r",
    b"\x00",
    b"\xff",
    b"<!--",
    b"\t",
    b"> ",
    b"[x](",
    b"---\n",
    b"$",
)


def mutated(data: bytes, chance: random.Random) -> bytes:
    lines = data.splitlines(keepends=True)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(lines) + 1)
        kind = chance.randrange(5)
        if kind == 0:
            del lines[at : at + chance.randint(1, 20)]
        elif kind == 1:
            lines[at:at] = lines[at : at + chance.randint(1, 5)] * chance.randint(1, 30)
        elif kind == 2:
            lines.insert(at, chance.choice(MARKS) * chance.randint(1, 200))
        elif kind == 3:
            lines[at:at] = chance.sample(lines, min(len(lines), chance.randint(1, 20)))
        elif lines:
            line = bytearray(lines[at % len(lines)])
            for _ in range(chance.randint(1, 4)):
                line[chance.randrange(len(line))] = chance.randrange(256)
            lines[at % len(lines)] = bytes(line)
    return b"".join(lines)


def nodes(value: object) -> Iterator[Node]:
    if isinstance(value, Node):
        yield value
        yield from (node for _, part in fields(value) for node in nodes(part))
    elif isinstance(value, tuple):
        yield from (node for part in value for node in nodes(part))


def survive(data: bytes) -> None:
    source = SourceText(data)
    begun = time.process_time()
    plan = read_plan(source)
    assert time.process_time() - begun < SLOWEST, f"{len(data)} bytes took too long"
    size = len(data)
    assert all(0 <= node.span.start <= node.span.end <= size for node in nodes(plan))
    blocks = parse(source)
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(blocks))
    assert read_plan(source) == plan


def campaign(rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    texts = [path.read_bytes() for path in PLANS]
    for number in range(rounds):
        data = mutated(chance.choice(texts), chance)
        try:
            survive(data)
        except Exception as error:
            raise AssertionError(f"seed {seed}, round {number}: {data!r}") from error


def test_spoilt_plans_are_read() -> None:
    campaign(rounds=40, seed=1)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(2, 22))
def test_very_many_spoilt_plans_are_read(seed: int) -> None:
    campaign(rounds=600, seed=seed)
