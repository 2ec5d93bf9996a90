"""Changes of plans as a unified diff."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator

from planproof.report.lines import Line
from planproof.report.style import Role
from planproof.text import SourceText

_ROLES = {"+": Role.GOOD, "-": Role.BAD, "@": Role.ADDRESS}


def diff_text(changes: Iterable[tuple[str, SourceText, SourceText]]) -> Iterator[Line]:
    """What becomes of files: of each its path, its text as it was and as it is."""
    for path, *sources in changes:
        before, after = map(_lines, sources)
        for line in difflib.unified_diff(before, after, f"a/{path}", f"b/{path}", lineterm=""):
            yield Line((line, _ROLES.get(line[:1], Role.PLAIN)))


def _lines(source: SourceText) -> list[str]:
    """The lines as a plan counts them: a form feed or a separator of Unicode ends none."""
    lines = re.split(r"\r\n|\r|\n", source.view)
    return lines if lines[-1] else lines[:-1]
