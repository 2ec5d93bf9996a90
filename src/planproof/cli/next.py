"""`planproof next`: what can be worked on now."""

from __future__ import annotations

from planproof.cli.command import JSON, READING, Arguments, Command, Operand, Option
from planproof.cli.reading import reach
from planproof.cli.terminal import Terminal

LIMIT = 5
"""Tasks of each plan that are shown unless more are asked for."""


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.next import next_tasks
    from planproof.actions.opening import open_plans

    plans = open_plans(arguments.operands("PLAN"), reach(arguments))
    limit = None if arguments.flag("--all") else arguments.number("--limit") or LIMIT
    found = next_tasks(plans, limit, arguments.text("--owner"))
    if arguments.flag("--json"):
        from planproof.report.answers_json import next_json

        terminal.json(next_json(found))
    else:
        from planproof.report.next_text import next_text

        style = terminal.style
        terminal.lines(next_text(found, style, waiting=arguments.flag("--all")), style)
    return 0


COMMAND = Command(
    name="next",
    summary="Show what can be worked on now",
    description=(
        "A task can start when all that it depends on is done, and neither it nor its phase is blocked. Where a plan "
        "states no dependencies, each phase waits for those before it. Begun tasks come first, then the order of the "
        "phases and of priorities."
    ),
    run=_run,
    operands=(
        Operand(
            name="PLAN", help="paths, or pieces of plans' names; without any, every plan of the repository", many=True
        ),
    ),
    options=(
        JSON,
        Option(name="--all", help="show every task that can start, and what the others wait for"),
        Option(name="--limit", value="N", number=True, help=f"show at most N tasks of each plan ({LIMIT})"),
        Option(name="--owner", value="NAME", help="only tasks of this owner"),
        *READING,
    ),
    examples=(
        ("planproof next", "over all plans of this repository"),
        ("planproof next docs/wishlist-plan.md --limit 1", "the one task to take up"),
        ("planproof next --owner mira", "what Mira can do now"),
    ),
)
