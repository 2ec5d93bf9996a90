"""`planproof remove`: take parts out of a plan."""

from __future__ import annotations

from planproof.cli.command import WRITING, Arguments, Command, Operand, Option
from planproof.cli.target import order, target, tell
from planproof.cli.terminal import Terminal


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.arranging import remove

    plan, words = target(arguments, arguments.operands("ADDRESS"))
    tell(remove(plan, words, order(arguments), force=arguments.flag("--force")), arguments, terminal)
    return 0


COMMAND = Command(
    name="remove",
    summary="Take parts out of a plan",
    description=(
        "A part goes with all that stands in it, and out of the dependencies of others. What is done, and what "
        "other work depends on, is only removed with --force; work that is not to be done is better dropped."
    ),
    run=_run,
    operands=(
        Operand(
            name="ADDRESS", help="the parts; before them the plan, unless only one has them", many=True, required=True
        ),
    ),
    options=(
        Option(name="--force", help="remove also what is done, and what other work depends on"),
        *WRITING,
    ),
    examples=(
        ("planproof remove 2.4", "a task"),
        ("planproof remove wishlist-plan.md Q2 R3", "a question and a risk, in one write"),
    ),
)
