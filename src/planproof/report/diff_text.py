"""Changes of plans as a unified diff."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from planproof.lint.results import CheckRun
from planproof.report.lines import Line
from planproof.report.style import Role

_ROLES = {"+": Role.GOOD, "-": Role.BAD, "@": Role.ADDRESS}


def diff_text(run: CheckRun) -> Iterator[Line]:
    """What the fixes of a run change, file by file."""
    for file in run.files:
        if file.before is not None:
            before, after = (source.view.splitlines() for source in (file.before, file.source))
            for line in difflib.unified_diff(before, after, f"a/{file.path}", f"b/{file.path}", lineterm=""):
                yield Line((line, _ROLES.get(line[:1], Role.PLAIN)))
