"""Rules about questions: whether they are answered, by whom, and whether the plan says so."""

from __future__ import annotations

from typing import Final

from planproof.lint.rules.questions import (
    answered_but_open,
    open_question_while_working,
    question_for_nobody,
    ticked_without_answer,
)

RULES: Final = (
    open_question_while_working.RULE,
    question_for_nobody.RULE,
    answered_but_open.RULE,
    ticked_without_answer.RULE,
)
