"""Rules about risks: how they are graded, and what is planned against them."""

from __future__ import annotations

from typing import Final

from planproof.lint.rules.risks import (
    duplicate_risk,
    high_risk_without_mitigation,
    invalid_risk_level,
    mitigation_only_monitors,
    no_risks,
    risk_without_level,
)

RULES: Final = (
    invalid_risk_level.RULE,
    high_risk_without_mitigation.RULE,
    mitigation_only_monitors.RULE,
    no_risks.RULE,
    risk_without_level.RULE,
    duplicate_risk.RULE,
)
