"""Go's cover profile: `go test -coverprofile=cover.out`."""

from __future__ import annotations

from typing import Final

from planproof.evidence.facts import Counts, Coverage, Part, Report
from planproof.evidence.paths import plain_path
from planproof.evidence.reports.broken import Kind, quoted
from planproof.evidence.reports.covered_lines import summed
from planproof.evidence.reports.texts import count_of, lines_of

KIND: Final = Kind("Go cover profile", "go test -coverprofile=cover.out ./...")
_MODES: Final = ("set", "count", "atomic")
Blocks = dict[str, tuple[int, bool]]


def read_go_cover(data: bytes) -> Report:
    """What a cover profile says: statements by file. A block told twice, as in joined profiles, counts once.

    Raises:
        BrokenReport: it is broken.
    """
    files: dict[str, Blocks] = {}
    for number, line in lines_of(data, KIND):
        if line.startswith("mode:"):
            if line[5:].strip() not in _MODES:
                KIND.broken(f"the mode {quoted(line[5:].strip())} is not known", f"line {number}")
        elif number == 1:
            KIND.broken("it does not begin with its mode", "line 1")
        elif line.strip():
            _read_block(files, number, line)
    counted = {path: {Part.STATEMENTS: _counts(blocks)} for path, blocks in files.items()}
    total = summed(counted) or {Part.STATEMENTS: Counts(covered=0, total=0)}
    coverage = Coverage(total=total, files=counted, headline=(Part.STATEMENTS,))
    return Report(format="go-cover", tool="go", coverage=coverage, files=tuple(counted))


def _read_block(files: dict[str, Blocks], number: int, line: str) -> None:
    """`example.com/shop/cart.go:12.34,15.2 3 1`: a place, its statements, how often they were run."""
    where, _, rest = line.rpartition(":")
    parts = rest.split()
    statements = count_of(parts[1]) if len(parts) == 3 else None
    hits = count_of(parts[2]) if len(parts) == 3 else None
    if not where or statements is None or hits is None:
        KIND.broken(f"{quoted(line)} is no block", f"line {number}")
    blocks = files.setdefault(plain_path(where), {})
    blocks[parts[0]] = (statements, hits > 0 or blocks.get(parts[0], (0, False))[1])


def _counts(blocks: Blocks) -> Counts:
    told = blocks.values()
    return Counts(covered=sum(size for size, ran in told if ran), total=sum(size for size, _ in told))
