"""`python -m benchmarks [NAME ...]`: measure, and print what was measured beside its bar."""

import sys

from benchmarks.check import check
from benchmarks.hostile_cost import hostile
from benchmarks.measuring import Benchmark, shown
from benchmarks.merge import merge
from benchmarks.speed import corpus, flat, large, start

BENCHMARKS: dict[str, Benchmark] = {
    "start": start,
    "large": large,
    "corpus": corpus,
    "flat": flat,
    "hostile": hostile,
    "check": check,
    "merge": merge,
}


def main(names: list[str]) -> int:
    """Run the benchmarks of these names, or all; a name that there is not is an error."""
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f"no benchmark is called {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    results = []
    for name in names or BENCHMARKS:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        results += [(name, result) for result in BENCHMARKS[name]()]
    print("\n".join(shown(results)))
    print("\nA ratio up to 1 is within the bar. Times are of one machine in one run: compare the ratios.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
