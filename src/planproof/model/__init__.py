"""What a plan says, as frozen typed data. Every node knows the bytes that it was read from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from planproof.model.details import (
        Component,
        CurrentState,
        Dependency,
        DependencyKind,
        Goal,
        Metric,
        MetricKind,
        Rank,
        Rollout,
        Tests,
    )
    from planproof.model.node import Criterion, Entry, Node, Spans
    from planproof.model.plan import Plan, Section, SectionKind, Understanding
    from planproof.model.register import Change, FileChange, Question, Risk, TimelineRow
    from planproof.model.values import Duration, Effort, Level, State, Status
    from planproof.model.work import Phase, Step, Task

__all__ = [
    "Change",
    "Component",
    "Criterion",
    "CurrentState",
    "Dependency",
    "DependencyKind",
    "Duration",
    "Effort",
    "Entry",
    "FileChange",
    "Goal",
    "Level",
    "Metric",
    "MetricKind",
    "Node",
    "Phase",
    "Plan",
    "Question",
    "Rank",
    "Risk",
    "Rollout",
    "Section",
    "SectionKind",
    "Spans",
    "State",
    "Status",
    "Step",
    "Task",
    "Tests",
    "TimelineRow",
    "Understanding",
]

_WHERE: Final = {
    **dict.fromkeys(
        (
            "Component",
            "CurrentState",
            "Dependency",
            "DependencyKind",
            "Goal",
            "Metric",
            "MetricKind",
            "Rank",
            "Rollout",
            "Tests",
        ),
        "details",
    ),
    **dict.fromkeys(("Criterion", "Entry", "Node", "Spans"), "node"),
    **dict.fromkeys(("Plan", "Section", "SectionKind", "Understanding"), "plan"),
    **dict.fromkeys(("Change", "FileChange", "Question", "Risk", "TimelineRow"), "register"),
    **dict.fromkeys(("Duration", "Effort", "Level", "State", "Status"), "values"),
    **dict.fromkeys(("Phase", "Step", "Task"), "work"),
}
"""The module that each name stands in."""


def __getattr__(name: str) -> Any:
    """What the package offers, brought in only when asked for: much of planproof needs but a few of these."""
    if name not in _WHERE:
        raise AttributeError(f"module 'planproof.model' has no attribute {name!r}")
    module = __import__(f"planproof.model.{_WHERE[name]}", fromlist=[name])
    found = {other: getattr(module, other) for other, place in _WHERE.items() if place == _WHERE[name]}
    globals().update(found)
    return found[name]
