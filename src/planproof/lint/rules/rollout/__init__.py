"""Rules about how the work reaches its users, and the way back."""

from __future__ import annotations

from typing import Final

from planproof.lint.rules.rollout import deployment_without_rollback, no_rollout, rollback_without_trigger

RULES: Final = (deployment_without_rollback.RULE, rollback_without_trigger.RULE, no_rollout.RULE)
