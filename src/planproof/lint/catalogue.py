"""All rules, in one explicit tuple: nothing registers itself."""

from __future__ import annotations

from typing import Final

from planproof.lint.rule import Rule
from planproof.lint.rules import structure, timeline

CATALOGUE: Final[tuple[Rule, ...]] = (
    *structure.RULES,
    *timeline.RULES,
)
