"""`planproof undo`: the last write is taken back."""

from __future__ import annotations

from planproof.cli.command import DIFF, DRY_RUN, JSON, READING, Arguments, Command, Operand
from planproof.cli.target import order
from planproof.cli.terminal import Terminal


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.undo import undo

    undone = undo(arguments.operand("PLAN"), order(arguments))
    style = terminal.style
    if arguments.flag("--json"):
        from planproof.report.written_json import undone_json

        terminal.json(undone_json(undone))
    elif arguments.flag(DIFF.name):
        from planproof.report.diff_text import diff_text

        terminal.lines(diff_text((file.path, file.before, file.after) for file in undone.files), style)
    else:
        from planproof.report.written_text import undone_text

        terminal.lines(undone_text(undone), style)
    return 0


COMMAND = Command(
    name="undo",
    summary="Take back what planproof wrote last",
    description=(
        "Every file of the last write gets back the bytes that it had, if it still has those that were written. Called "
        "again, it takes back the write before that one. Writes are remembered in the git directory of the "
        "repository, outside of one in your own state folder."
    ),
    run=_run,
    operands=(Operand(name="PLAN", help="the plan; without one, whatever was written last"),),
    options=(DRY_RUN, DIFF, JSON, *READING),
    examples=(
        ("planproof undo", "the last write in this repository"),
        ("planproof undo wishlist --diff", "what would be taken back in one plan"),
    ),
)
