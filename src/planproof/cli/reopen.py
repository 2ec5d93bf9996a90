"""`planproof reopen`: parts of a plan are open again."""

from __future__ import annotations

from planproof.cli.marking import marking_command

COMMAND = marking_command(
    "reopen",
    "todo",
    "Mark work as open again",
    ("The box becomes empty, or the mark is taken away; the phase and the status of the plan follow."),
    (('planproof reopen wishlist-plan.md 2.3 --because "fails on Safari"', "a task that was not done after all"),),
)
