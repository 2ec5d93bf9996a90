"""`planproof sync`: what plans say of themselves is brought up to date."""

from __future__ import annotations

from planproof.cli.command import Arguments, Command
from planproof.cli.several import ORDERING, PLANS, order_of, tell_all
from planproof.cli.terminal import Terminal


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.syncing import sync

    return tell_all(sync(arguments.operands("PLAN"), order_of(arguments)), arguments, terminal)


COMMAND = Command(
    name="sync",
    summary="Bring up to date what follows from the tasks",
    description=(
        "Only what is derived from something else in the plan is changed: marks of phases that their tasks "
        "contradict, the status in the header, rows of the timeline that are missing, its totals, counts such as "
        "`3/10 tasks (30%)`, and the date of the last update if anything was changed. Run again, it changes nothing."
    ),
    run=_run,
    operands=(PLANS,),
    options=ORDERING,
    examples=(
        ("planproof sync", "every plan of this repository"),
        ("planproof sync --check", "whether one is out of date, for a pipeline"),
        ("planproof sync docs/wishlist-plan.md --diff", "what would change"),
    ),
)
