"""All rules, in one explicit tuple: nothing registers itself."""

from __future__ import annotations

from typing import Final

from planproof.lint.rule import Rule
from planproof.lint.rules import (
    criteria,
    documentation,
    files,
    header,
    questions,
    references,
    risks,
    rollout,
    status,
    structure,
    style,
    tasks,
    tests,
    timeline,
)

CATALOGUE: Final[tuple[Rule, ...]] = (
    *structure.RULES,
    *header.RULES,
    *status.RULES,
    *tasks.RULES,
    *criteria.RULES,
    *risks.RULES,
    *timeline.RULES,
    *files.RULES,
    *references.RULES,
    *rollout.RULES,
    *tests.RULES,
    *questions.RULES,
    *documentation.RULES,
    *style.RULES,
)
