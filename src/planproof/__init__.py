r"""planproof reads implementation plans as people write them.

The public door of the library: `read` gives a `Plan`, and what a plan is made of stands in `planproof.model`.

    >>> import planproof
    >>> plan = planproof.read("# Wish lists\n\n## Phase 1: Storage\n\n- [x] 1.1 Table\n- [ ] 1.2 Index\n")
    >>> plan.title, [task.state.value for task in plan.phases[0].tasks]
    ('Wish lists', ['done', 'todo'])
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from planproof._version import __version__
from planproof.errors import PlanproofError

if TYPE_CHECKING:
    from planproof.model import Plan
    from planproof.model.settings import Settings

__all__ = ["Plan", "PlanproofError", "Settings", "__version__", "read"]


def read(source: str | bytes | os.PathLike[str], settings: Settings | None = None) -> Plan:
    """Read a plan from a file or from its text.

    Args:
        source: a path; or the text itself: bytes, or a string of more than one line.
        settings: how many hours a day, a week, a month and a sprint of work have; the plan language's own by default.

    Returns:
        The plan. Any text gives one; what could not be understood stays visible in its sections.

    Raises:
        PlanproofError: the path leads to nothing that can be read as a plan.
    """
    from planproof.model.settings import DEFAULTS
    from planproof.reading import read_plan
    from planproof.text import SourceText

    if isinstance(source, bytes) or (isinstance(source, str) and ("\n" in source or "\r" in source)):
        return read_plan(SourceText.of(source), settings or DEFAULTS)
    from planproof.project.store import read_source

    return read_plan(read_source(os.fspath(source)), settings or DEFAULTS)


def __getattr__(name: str) -> Any:
    """Types of the public door, brought in only when asked for: start-up is a feature."""
    if name == "Plan":
        from planproof.model import Plan

        return Plan
    if name == "Settings":
        from planproof.model.settings import Settings

        return Settings
    raise AttributeError(f"module 'planproof' has no attribute {name!r}")
