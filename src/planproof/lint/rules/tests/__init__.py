"""Rules about whether what the plan changes is tested."""

from __future__ import annotations

from typing import Final

from planproof.lint.rules.tests import no_testing_strategy, phase_without_test

RULES: Final = (phase_without_test.RULE, no_testing_strategy.RULE)
