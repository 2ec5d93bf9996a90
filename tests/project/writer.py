"""A process that changes a file over and over, and says of each change when it is made: to be killed at any moment."""

import sys
from collections.abc import Mapping
from functools import partial

from planproof.errors import PlanproofError
from planproof.project.saving import update
from planproof.text import SourceText


def appended(sources: Mapping[str, SourceText], line: bytes) -> dict[str, bytes]:
    return {path: source.data + line for path, source in sources.items()}


def main(path: str, name: str, count: int) -> None:
    for number in range(count):
        line = f"- [x] {name}-{number}\n".encode()
        try:
            update([path], partial(appended, line=line), wait=60, command="writer")
        except PlanproofError as error:
            print(f"refused {error}", flush=True)
        else:
            print(f"{name}-{number}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
