"""What a plan says, as frozen typed data. Every node knows the bytes that it was read from."""

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
