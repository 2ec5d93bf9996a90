"""Rules about links, anchors, places in files, ids and commits that lead nowhere."""

from __future__ import annotations

from typing import Final

from planproof.lint.rules.references import (
    broken_anchor,
    broken_link,
    missing_line,
    unknown_commit,
    unknown_phase,
    unknown_task_id,
)

RULES: Final = (
    broken_link.RULE,
    broken_anchor.RULE,
    missing_line.RULE,
    unknown_task_id.RULE,
    unknown_commit.RULE,
    unknown_phase.RULE,
)
