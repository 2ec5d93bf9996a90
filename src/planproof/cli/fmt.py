"""`planproof fmt`: plans in their canonical form."""

from __future__ import annotations

import sys

from planproof.cli.command import Arguments, Command, Option
from planproof.cli.several import CHECK, ORDERING, PLANS, order_of, tell_all
from planproof.cli.terminal import Terminal


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.formatting import tidy
    from planproof.errors import InvalidUsage

    named = arguments.text("--stdin-filename")
    if named is None:
        plans = tidy(arguments.operands("PLAN"), order_of(arguments), only_plans=arguments.flag("--only-plans"))
        return tell_all(plans, arguments, terminal)
    if arguments.operands("PLAN"):
        raise InvalidUsage("--stdin-filename formats the standard input alone: leave out the plans")
    return _format_input(named, arguments, terminal)


def _format_input(named: str, arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.formatting import tidy_text
    from planproof.errors import InvalidUsage
    from planproof.text import SourceText

    if not sys.stdin:  # whoever called has closed it
        raise InvalidUsage("there is no standard input to format: pipe a plan into it, or name a file")
    source = SourceText(sys.stdin.buffer.read())
    written = tidy_text(named, source, order_of(arguments))
    if any(arguments.flag(name) for name in (CHECK.name, "--diff", "--dry-run", "--json")):
        return tell_all([written], arguments, terminal)
    terminal.bytes(written.files[0].after.data if written.files else source.data)
    return 0


COMMAND = Command(
    name="fmt",
    summary="Write plans in one form, with the same words",
    description=(
        "Tables of risks, tasks, metrics and times are aligned, numbered lists of work counted in order, totals made "
        "the sums of their rows, the dates of the header, checkboxes and marks written in one way. Prose stays as it "
        "is, and so does everything whose change would change what the plan says. A comment keeps a section, a table "
        "or a line: <!-- planproof: ignore fmt the reason -->."
    ),
    run=_run,
    operands=(PLANS,),
    options=(
        *ORDERING,
        Option(name="--stdin-filename", value="PATH", help="format the standard input as if it were this file"),
        Option(name="--only-plans", help="of the files that are named, leave out those that are no plans"),
    ),
    examples=(
        ("planproof fmt", "every plan of this repository"),
        ("planproof fmt --check", "whether one is not in form, for a pipeline"),
        ("planproof fmt --stdin-filename a-plan.md < a-plan.md", "for an editor"),
    ),
)
