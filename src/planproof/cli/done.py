"""`planproof done`: parts of a plan are done."""

from __future__ import annotations

from planproof.cli.command import Option
from planproof.cli.marking import BECAUSE, marking_command

COMMAND = marking_command(
    "done",
    "done",
    "Mark tasks, steps, criteria or questions as done",
    (
        "The box, emoji, Status field or table cell of each part is changed in the plan's own style, and with it what "
        "follows: the mark of the phase, the status of the plan, the date of its last update. A task is not done while "
        "its steps, its acceptance criteria, or tasks that the plan says it depends on are open. The changed text is "
        "read again before it is saved: if it said anything else than was meant, nothing is written."
    ),
    (
        ("planproof done 2.3", "a task, in the only plan here that has one with this address"),
        ("planproof done docs/wishlist-plan.md 2.3/1 2.3/2", "two steps, in one write"),
        ("planproof done wishlist-plan.md 2.3 --all", "a task with its open steps and criteria"),
        ('planproof done wishlist-plan.md Q1 --answer "Two weeks"', "a question, with what was decided"),
    ),
    (
        Option(name="--all", help="mark the open steps and acceptance criteria of the tasks as well"),
        Option(name="--answer", value="TEXT", help="what was decided; for questions"),
        Option(name="--force", help="mark as done what still has open parts or depends on open work"),
        BECAUSE,
    ),
)
