"""Changes of plans as a unified diff."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from planproof.lint.results import CheckRun
from planproof.report.lines import Line
from planproof.report.style import Role
from planproof.text import SourceText

_ROLES = {"+": Role.GOOD, "-": Role.BAD, "@": Role.ADDRESS}


def diff_text(run: CheckRun) -> Iterator[Line]:
    """What the fixes of a run change, file by file."""
    for file in run.files:
        if file.before is not None:
            before, after = (_lines(source) for source in (file.before, file.source))
            for line in difflib.unified_diff(before, after, f"a/{file.path}", f"b/{file.path}", lineterm=""):
                yield Line((line, _ROLES.get(line[:1], Role.PLAIN)))


def _lines(source: SourceText) -> list[str]:
    """The lines as a plan counts them: a form feed or a separator of Unicode ends none."""
    lines = re.split(r"\r\n|\r|\n", source.view)
    return lines if lines[-1] else lines[:-1]
