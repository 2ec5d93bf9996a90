"""`planproof find`: where a text stands in the plans."""

from __future__ import annotations

from planproof.cli.command import JSON, READING, Arguments, Command, Operand
from planproof.cli.reading import reach
from planproof.cli.terminal import Terminal


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.find import find

    found = find(arguments.operand("TEXT") or "", arguments.operands("PATH"), reach(arguments))
    if arguments.flag("--json"):
        from planproof.report.answers_json import find_json

        terminal.json(find_json(found))
    else:
        from planproof.report.find_text import find_text

        style = terminal.style
        terminal.lines(find_text(found, style), style)
    return 0 if found.matches else 1


COMMAND = Command(
    name="find",
    summary="Find a text in titles, phases, tasks, risks, questions and files",
    description=(
        "Upper and lower case and white space do not matter. The exit code is 0 where something was found, "
        "1 where nothing was."
    ),
    run=_run,
    operands=(
        Operand(name="TEXT", help="the words to look for", required=True),
        Operand(name="PATH", help="files, and folders to look for plans in", many=True),
    ),
    options=(JSON, *READING),
    examples=(
        ("planproof find checkout", "in all plans of this repository"),
        ('planproof find "payment provider" docs/plans', "several words, in one folder"),
        ("planproof find services/orders/cancel.py", "which plans are about a file"),
    ),
)
