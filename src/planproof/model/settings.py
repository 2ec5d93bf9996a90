"""What a reader may be told about the people who wrote the plan."""

from __future__ import annotations

from planproof.records import record


@record
class Settings:
    """How long working time is, in hours; the defaults are those of the plan language."""

    hours_per_day: float = 8.0
    hours_per_week: float = 40.0
    hours_per_month: float = 160.0
    hours_per_sprint: float = 80.0


DEFAULTS = Settings()
