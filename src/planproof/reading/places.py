"""Where a section stands, and what that says of the phases and tasks in it."""

from __future__ import annotations

from typing import Final

from planproof.reading.outline import Section

MENTIONS: Final = frozenset(
    {
        "criteria",
        "metrics",
        "risks",
        "mitigation",
        "rollback",
        "dependencies",
        "questions",
        "files",
        "files_create",
        "files_modify",
        "files_delete",
        "non_goals",
        "gate",
        "external",
        "internal",
    }
)
"""Sections in which a phase is only mentioned."""

DOUBTFUL: Final = frozenset(
    {
        "timeline",
        "progress",
        "rollout",
        "deployment",
        "future_work",
        "header",
        "tests",
        "unit_tests",
        "integration_tests",
        "manual_tests",
        "documentation",
        "notes",
        "decisions",
        "resources",
        "current_state",
        "exists",
        "problems",
        "summary",
        "deliverables",
        "architecture",
    }
)
"""Sections whose phases count only where no other section has any."""

NO_WORK: Final = (
    MENTIONS
    | DOUBTFUL
    | {
        "technical",
        "goals",
        "goal",
        "integration",
        "external",
        "internal",
        "future_state",
        "checks",
        "features",
        "files_test",
    }
)
NEVER_WORK: Final = MENTIONS | {
    "tests",
    "unit_tests",
    "integration_tests",
    "manual_tests",
    "documentation",
    "deployment",
}


def under(section: Section, topics: frozenset[str] | set[str]) -> bool:
    """Whether the nearest section around this one that planproof knows is one of these."""
    for ancestor in section.ancestors():
        if ancestor.level == 1 and ancestor.parent is not None and ancestor.parent.level == 0:
            return False
        if ancestor.phase is not None and not ancestor.phase.weak:
            return False
        if ancestor.topic is not None:
            return ancestor.topic in topics
    return False
