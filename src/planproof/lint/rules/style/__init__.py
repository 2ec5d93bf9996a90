"""Rules about looks: they hold only where they are selected."""

from __future__ import annotations

from typing import Final

from planproof.lint.rules.style import mixed_bullets, mixed_date_forms, mixed_done_marks, unnumbered_phases

RULES: Final = (mixed_bullets.RULE, mixed_date_forms.RULE, mixed_done_marks.RULE, unnumbered_phases.RULE)
