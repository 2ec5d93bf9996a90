"""The small vocabularies of plans: states, statuses, sizes, levels, durations."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class State(StrEnum):
    """How far a piece of work is."""

    TODO = "todo"
    DOING = "doing"
    BLOCKED = "blocked"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def closed(self) -> bool:
        """Whether nothing is left to do: done or dropped."""
        return self is State.DONE or self is State.DROPPED


class Status(StrEnum):
    """What a plan says of itself as a whole."""

    PLANNING = "planning"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    BLOCKED = "blocked"
    CANCELLED = "cancelled"


class Effort(StrEnum):
    """A T-shirt size."""

    XS = "XS"
    S = "S"
    M = "M"
    L = "L"
    XL = "XL"
    XXL = "XXL"


class Level(StrEnum):
    """A grade of impact or likelihood."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


class Duration(NamedTuple):
    """A length of working time as a range of hours; both ends are equal where the plan names one figure."""

    low: float
    high: float
