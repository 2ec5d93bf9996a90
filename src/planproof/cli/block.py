"""`planproof block`: parts of a plan are blocked."""

from __future__ import annotations

from planproof.cli.marking import marking_command

COMMAND = marking_command(
    "block",
    "blocked",
    "Mark work as blocked",
    ("The mark is written in the plan's own style. What waits for the work is listed by planproof next --all."),
    (('planproof block wishlist-plan.md 2.3 --because "waits for the contract"', "a task, with the reason below it"),),
)
