"""`planproof move`: move a part of a plan to another place."""

from __future__ import annotations

from planproof.cli.command import WRITING, Arguments, Command, Operand, Option
from planproof.cli.target import order, target, tell
from planproof.cli.terminal import Terminal


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.arranging import Where, move

    plan, words = target(arguments, arguments.operands("ADDRESS"))
    where = Where(to=arguments.text("--to"), before=arguments.text("--before"), after=arguments.text("--after"))
    tell(move(plan, words, where, order(arguments)), arguments, terminal)
    return 0


COMMAND = Command(
    name="move",
    summary="Move a part of a plan to another place",
    description=(
        "A part moves with all that stands in it. Numbers of lists are put in order; ids that are written in the "
        "text stay as they are, and tasks that are called otherwise afterwards are named."
    ),
    run=_run,
    operands=(
        Operand(name="ADDRESS", help="the part; before it the plan, unless only one has it", many=True, required=True),
    ),
    options=(
        Option(name="--to", value="PHASE", help="behind the last task of this phase"),
        Option(name="--before", value="ADDRESS", help="before this part"),
        Option(name="--after", value="ADDRESS", help="behind this part"),
        *WRITING,
    ),
    examples=(
        ("planproof move 1.3 --to 2", "a task, to the end of another phase"),
        ("planproof move wishlist-plan.md R3 --before R1", "a risk, to the head of the list"),
        ("planproof move 3 --before 2", "a whole phase"),
    ),
)
