"""`planproof log`: the time that work took."""

from __future__ import annotations

from planproof.cli.command import WRITING, Arguments, Command, Operand, Option
from planproof.cli.target import order, target, tell
from planproof.cli.terminal import Terminal


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.logging import log
    from planproof.errors import InvalidUsage

    plan, words = target(arguments, arguments.operands("ADDRESS"))
    if len(words) < 2:
        raise InvalidUsage("planproof log needs an address and a length of time: planproof log 2.3 1.5h")
    *parts, duration = words
    tell(log(plan, parts, duration, order(arguments), replace=arguments.flag("--set")), arguments, terminal)
    return 0


COMMAND = Command(
    name="log",
    summary="Write down how long work took",
    description=(
        "The time is added to what the row of the phase says in the timeline's column of actual times, in the units "
        "and words of that table, and the total follows. The column, the row and the timeline itself are made where "
        "the plan has none. The time of a task is added to that of its phase. Last comes the length of time: 2h, 90m, "
        "1.5h, 1h30m, 1d."
    ),
    run=_run,
    operands=(
        Operand(
            name="ADDRESS",
            help="a phase or a task, and how long it took; before them the plan, unless only one has such a part",
            many=True,
            required=True,
        ),
    ),
    options=(
        Option(name="--set", help="replace what the timeline says, instead of adding to it"),
        *WRITING,
    ),
    examples=(
        ("planproof log 2.3 1.5h", "an hour and a half for a task, added to its phase's row"),
        ("planproof log docs/wishlist-plan.md 2 1d --set", "all the time that a phase took"),
    ),
)
