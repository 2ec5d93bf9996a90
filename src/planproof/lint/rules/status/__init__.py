"""Rules about what a plan says of its progress, and what its marks show."""

from __future__ import annotations

from typing import Final

from planproof.lint.rules.status import (
    all_done_but_not_completed,
    completed_with_open_criteria,
    completed_with_open_questions,
    completed_with_open_tasks,
    done_before_its_dependency,
    done_with_open_criteria,
    done_with_open_steps,
    in_progress_with_nothing_begun,
    phase_mark_against_tasks,
    status_behind_tasks,
)

RULES: Final = (
    status_behind_tasks.RULE,
    all_done_but_not_completed.RULE,
    completed_with_open_tasks.RULE,
    phase_mark_against_tasks.RULE,
    done_with_open_steps.RULE,
    completed_with_open_criteria.RULE,
    completed_with_open_questions.RULE,
    done_before_its_dependency.RULE,
    done_with_open_criteria.RULE,
    in_progress_with_nothing_begun.RULE,
)
