"""`planproof explain-reading`: what each line of a plan was taken for."""

from __future__ import annotations

from planproof.cli.command import JSON, READING, Arguments, Command
from planproof.cli.reading import reach
from planproof.cli.show import PLAN
from planproof.cli.terminal import Terminal


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.explain_reading import explain_reading
    from planproof.actions.opening import open_plan

    explained = explain_reading(open_plan(arguments.operand("PLAN") or "", reach(arguments), alone=True))
    if arguments.flag("--json"):
        from planproof.report.answers_json import explained_json

        terminal.json(explained_json(explained))
    else:
        from planproof.report.explain_text import explain_text

        style = terminal.style
        terminal.lines(explain_text(explained, style), style)
    return 0


COMMAND = Command(
    name="explain-reading",
    summary="Show what each line of a plan was taken for",
    description=(
        "For each line the innermost thing that was read there, its address, and the fields whose values stand on the "
        "line; a dot marks a line that goes on with what began above. At the end: how much was understood, and the "
        "headings that were not."
    ),
    run=_run,
    operands=(PLAN,),
    options=(JSON, *READING),
    examples=(
        ("planproof explain-reading docs/wishlist-plan.md", "when planproof misses something in a plan"),
        ("planproof explain-reading wishlist | grep unknown", "what it did not understand"),
    ),
)
