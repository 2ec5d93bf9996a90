"""Rules about what the head of a plan says of it: dates and status."""

from __future__ import annotations

from typing import Final

from planproof.lint.rules.header import (
    ambiguous_date,
    invalid_date,
    misspelt_status,
    no_date,
    no_status,
    several_statuses,
    stale_updated_date,
    unknown_status,
    updated_before_created,
)

RULES: Final = (
    no_date.RULE,
    invalid_date.RULE,
    updated_before_created.RULE,
    stale_updated_date.RULE,
    unknown_status.RULE,
    several_statuses.RULE,
    no_status.RULE,
    ambiguous_date.RULE,
    misspelt_status.RULE,
)
