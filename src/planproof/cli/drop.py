"""`planproof drop`: parts of a plan are dropped."""

from __future__ import annotations

from planproof.cli.marking import marking_command

COMMAND = marking_command(
    "drop",
    "dropped",
    "Mark work as dropped",
    ("What is dropped stays in the plan, struck through or marked as the plan marks such work, and counts no longer."),
    (('planproof drop wishlist-plan.md 2.4 2.5 --because "out of scope"', "two tasks, with the reason"),),
)
