"""`planproof adopt`: a plan of any form is brought towards the template."""

from __future__ import annotations

from planproof.cli.command import DIFF, DRY_RUN, JSON, READING, Arguments, Command, Operand, Option
from planproof.cli.target import order, tell
from planproof.cli.terminal import Terminal


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.adopt import adopt

    written = adopt(
        arguments.operand("PLAN") or "",
        order(arguments),
        placeholders=not arguments.flag("--no-placeholders"),
        boxes=arguments.flag("--boxes"),
    )
    tell(written, arguments, terminal)
    return 0


COMMAND = Command(
    name="adopt",
    summary="Bring a plan of any form towards the template",
    description=(
        "The sections are put into the order of the template; header fields and sections that are missing are added, "
        "to be filled. Every line of the plan stays, and all that it says: a step that would change what is read is "
        "left out, and told. Called again, it changes nothing."
    ),
    run=_run,
    operands=(Operand(name="PLAN", help="the plan: a path, or a piece of its name", required=True),),
    options=(
        Option(name="--no-placeholders", help="add no sections that are missing"),
        Option(name="--boxes", help="give tasks without checkboxes boxes"),
        DRY_RUN,
        DIFF,
        JSON,
        *READING,
    ),
    examples=(
        ("planproof adopt docs/ideas.md --diff", "what would change"),
        ("planproof adopt docs/ideas.md --no-placeholders", "only what is there, in order"),
    ),
)
