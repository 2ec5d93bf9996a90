"""Findings that a team has agreed to live with for now, told by their fingerprints."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

from planproof.lint.results import CheckedFile, fingerprints
from planproof.records import record, replace

VERSION: Final = 1

Names = Mapping[str, Collection[str]]
"""The fingerprints of the findings of each file, by its path."""


@record
class Baseline:
    """What is known already: fingerprints by the path of the file."""

    known: Names = {}

    def keep_quiet(self, file: CheckedFile) -> CheckedFile:
        """A file without the findings that are known."""
        known = self.known.get(file.key, ())
        if not known:
            return file
        found = tuple(diagnostic for name, diagnostic in fingerprints(file) if name not in known)
        return replace(file, found=found, silenced=file.silenced + len(file.found) - len(found))


def baseline_of(files: Iterable[CheckedFile]) -> Baseline:
    """The baseline in which everything that was found is known."""
    named = {file.key: sorted(name for name, _ in fingerprints(file)) for file in files if file.found}
    return Baseline(dict(sorted(named.items())))


def baseline_text(baseline: Baseline) -> str:
    """A baseline as it is kept in a file: sorted, one finding a line, so that it can be reviewed and merged."""
    known = {path: list(names) for path, names in baseline.known.items()}
    return json.dumps({"version": VERSION, "known": known}, ensure_ascii=False, indent=1) + "\n"


def parse_baseline(text: str) -> Baseline:
    """The baseline in a text.

    Raises:
        ValueError: it is none; the message says why.
    """
    try:
        data: Any = json.loads(text)
    except RecursionError:
        raise ValueError("it is nested too deep") from None
    known = data.get("known") if isinstance(data, dict) else None
    if not isinstance(data, dict) or data.get("version") != VERSION or not isinstance(known, dict):
        raise ValueError("it is no baseline of this version of planproof")
    if not all(isinstance(names, list) and all(isinstance(name, str) for name in names) for names in known.values()):
        raise ValueError("each path in it must have a list of fingerprints")
    return Baseline({path: frozenset(names) for path, names in known.items()})
