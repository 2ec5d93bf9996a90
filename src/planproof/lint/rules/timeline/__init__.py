"""Rules about estimates, the timeline and its total."""

from __future__ import annotations

from typing import Final

from planproof.lint.rules.timeline import (
    actual_without_estimate,
    completed_without_actual,
    estimate_against_effort,
    mixed_units,
    phase_estimate_against_row,
    phase_without_row,
    row_without_phase,
    wrong_total,
)

RULES: Final = (
    wrong_total.RULE,
    row_without_phase.RULE,
    phase_without_row.RULE,
    actual_without_estimate.RULE,
    estimate_against_effort.RULE,
    mixed_units.RULE,
    phase_estimate_against_row.RULE,
    completed_without_actual.RULE,
)
