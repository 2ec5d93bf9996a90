"""Rules about criteria and metrics: whether anybody could tell that they are met."""

from __future__ import annotations

from typing import Final

from planproof.lint.rules.criteria import (
    criterion_is_a_task,
    duplicate_criterion,
    impossible_target,
    metric_without_target,
    no_success_criteria,
    placeholder_target,
    target_without_unit,
    unmeasurable_criterion,
)

RULES: Final = (
    unmeasurable_criterion.RULE,
    metric_without_target.RULE,
    target_without_unit.RULE,
    placeholder_target.RULE,
    impossible_target.RULE,
    no_success_criteria.RULE,
    duplicate_criterion.RULE,
    criterion_is_a_task.RULE,
)
