"""`planproof start`: parts of a plan are begun."""

from __future__ import annotations

from planproof.cli.marking import marking_command

COMMAND = marking_command(
    "start",
    "doing",
    "Mark work as begun",
    (
        "The mark is written in the plan's own style: `[~]` in a box where it uses such marks or none, an emoji, "
        "a word in a Status field or a cell. The phase around it and the status of the plan follow."
    ),
    (("planproof start wishlist-plan.md 2.3", "a task that somebody has taken up"),),
)
