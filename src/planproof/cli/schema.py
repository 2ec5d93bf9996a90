"""`planproof schema`: what the JSON output looks like, as JSON Schema."""

from __future__ import annotations

from planproof.cli.command import Arguments, Command, Operand
from planproof.cli.terminal import Terminal

NAMES = (
    "show",
    "overview",
    "next",
    "find",
    "explain-reading",
    "check",
    "new",
    "adopt",
    "done",
    "start",
    "block",
    "reopen",
    "drop",
    "set",
    "add",
    "move",
    "rename",
    "remove",
    "log",
    "sync",
    "fmt",
    "archive",
    "undo",
    "diff",
)


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.report.schema import schema

    terminal.json(schema(arguments.operand("NAME")))
    return 0


COMMAND = Command(
    name="schema",
    summary="Print the JSON Schema of what the commands print with --json, and check with --format json",
    description="Without a NAME it describes the output of all of them. Keys may be added; those there stay.",
    run=_run,
    operands=(Operand(name="NAME", help=f"only the output of one command: {', '.join(NAMES)}", choices=NAMES),),
    examples=(
        ("planproof schema > planproof.schema.json", "to check output with"),
        ("planproof schema next", "only what next prints"),
    ),
)
