"""Findings that a team has agreed to live with for now, told by their fingerprints."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

from planproof.lint.engine import CRASHED, NOT_UNDERSTOOD
from planproof.lint.results import CheckedFile, fingerprints
from planproof.records import record, replace

VERSION: Final = 1
NEVER_QUIET: Final = (CRASHED, NOT_UNDERSTOOD)
"""Findings that say that something was not checked: nobody can have agreed to what was not found."""


@record
class Baseline:
    """What is known already: fingerprints by the path of the file."""

    known: Mapping[str, Collection[str]] = {}

    def keep_quiet(self, file: CheckedFile) -> CheckedFile:
        """A file without the findings that are known."""
        known = self.known.get(file.key, ())
        if not known:
            return file
        found = tuple(
            diagnostic for name, diagnostic in fingerprints(file) if name not in known or diagnostic.code in NEVER_QUIET
        )
        return replace(file, found=found, silenced=file.silenced + len(file.found) - len(found))


def baseline_of(files: Iterable[CheckedFile]) -> Baseline:
    """The baseline in which everything that was found is known."""
    named = {
        file.key: sorted(name for name, found in fingerprints(file) if found.code not in NEVER_QUIET) for file in files
    }
    return Baseline(known={key: names for key, names in sorted(named.items()) if names})


def baseline_text(baseline: Baseline) -> str:
    """A baseline as it is kept in a file: sorted, one finding a line, so that it can be reviewed and merged."""
    known = {path: sorted(names) for path, names in sorted(baseline.known.items())}
    text = json.dumps({"version": VERSION, "known": known}, ensure_ascii=False, indent=1)
    # A path may hold bytes that are no text, which only an escape can bring into a file.
    return re.sub("[\ud800-\udfff]", lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"


def parse_baseline(text: str) -> Baseline:
    """The baseline in a text.

    Raises:
        ValueError: it is none; the message says why.
    """
    try:
        data: Any = json.loads(text)
    except RecursionError:
        raise ValueError("it is nested too deep") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"line {error.lineno} is no JSON: {error.msg}") from None
    known = data.get("known") if isinstance(data, dict) else None
    if not isinstance(data, dict) or data.get("version") != VERSION or not isinstance(known, dict):
        raise ValueError("it is no baseline of this version of planproof")
    if not all(isinstance(names, list) and all(isinstance(name, str) for name in names) for names in known.values()):
        raise ValueError("each path in it must have a list of fingerprints")
    return Baseline(known={path: frozenset(names) for path, names in known.items()})
