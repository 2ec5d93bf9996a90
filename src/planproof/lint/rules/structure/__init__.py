"""Rules about sections, headings, phases and the template's leftovers."""

from __future__ import annotations

from typing import Final

from planproof.lint.rules.structure import phase_without_tasks

RULES: Final = (phase_without_tasks.RULE,)
