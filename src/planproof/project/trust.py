"""How far the place and the name of a text are believed when it is asked whether it is a plan."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

LISTS_NOTHING: Final = "it lists no tasks, and has no two sections of a plan"
"""Why a text is no plan that would be one beside a list of tasks."""


class Trust(StrEnum):
    """How much the place and the name of a text tell of it."""

    SURE = "sure"
    LIKELY = "likely"
    VAGUE = "vague"
