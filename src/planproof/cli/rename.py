"""`planproof rename`: give a part of a plan other words."""

from __future__ import annotations

from planproof.cli.command import WRITING, Arguments, Command, Operand
from planproof.cli.target import order, target, tell
from planproof.cli.terminal import Terminal


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.renaming import rename
    from planproof.errors import InvalidUsage

    plan, words = target(arguments, arguments.operands("ADDRESS TEXT"))
    if len(words) < 2:
        raise InvalidUsage("planproof rename needs ADDRESS TEXT: planproof rename 2.3 'Dig deeper'")
    tell(rename(plan, words, order(arguments)), arguments, terminal)
    return 0


COMMAND = Command(
    name="rename",
    summary="Give a part of a plan other words",
    description=(
        "The words of a task, a phase, a step, a criterion, a risk or a question, or the title of the plan "
        "(address plan); number, id, marks, sizes and owner stay. The same as planproof set ADDRESS text TEXT, "
        "whatever the part calls its words."
    ),
    run=_run,
    operands=(
        Operand(
            name="ADDRESS TEXT",
            help="the part, and its new words; before them the plan, unless only one has the part",
            many=True,
            required=True,
        ),
    ),
    options=(*WRITING,),
    examples=(
        ("planproof rename 2.3 'Put items into the cart'", "a task"),
        ("planproof rename wishlist-plan.md 2 Sharing", "a phase"),
    ),
)
