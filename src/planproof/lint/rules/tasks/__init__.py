"""Rules about tasks: what they say, what they are called, what they wait for."""

from __future__ import annotations

from typing import Final

from planproof.lint.rules.tasks import (
    dependency_circle,
    dependency_on_later_phase,
    duplicate_task,
    duplicate_task_id,
    empty_task,
    large_task_without_steps,
    several_tasks_in_one,
    task_depends_on_itself,
    task_without_criterion,
    task_without_files,
    task_without_owner,
    task_without_verb,
    unknown_dependency,
    vague_task,
)

RULES: Final = (
    task_without_criterion.RULE,
    several_tasks_in_one.RULE,
    vague_task.RULE,
    task_without_verb.RULE,
    duplicate_task.RULE,
    duplicate_task_id.RULE,
    unknown_dependency.RULE,
    dependency_on_later_phase.RULE,
    dependency_circle.RULE,
    large_task_without_steps.RULE,
    task_without_owner.RULE,
    task_without_files.RULE,
    task_depends_on_itself.RULE,
    empty_task.RULE,
)
