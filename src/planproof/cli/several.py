"""Commands that bring several plans into order: what they have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from planproof.cli.command import DIFF, DRY_RUN, JSON, READING, Arguments, Operand, Option
from planproof.cli.target import order
from planproof.cli.terminal import Terminal

if TYPE_CHECKING:
    from planproof.actions.writing import Order
    from planproof.model.answers import Written

CHECK = Option(name="--check", help="write nothing, and end with 1 if a plan would be changed")
PLANS = Operand(name="PLAN", help="paths or names of plans; without any, every plan of the repository", many=True)
ORDERING = (CHECK, DRY_RUN, DIFF, JSON, *READING)
"""Options of these commands."""


def order_of(arguments: Arguments) -> Order:
    """How changes are to be made: only tried, where the user wants to check."""
    from planproof.records import replace

    wanted = order(arguments)
    return replace(wanted, dry=True) if arguments.flag(CHECK.name) else wanted


def tell_all(written: Sequence[Written], arguments: Arguments, terminal: Terminal) -> int:
    """Print what the changes of several plans came to, and return the exit code."""
    changed = [one for one in written if one.files]
    style = terminal.style
    if arguments.flag(JSON.name):
        from planproof.report.written_json import several_json

        terminal.json(several_json(written))
    elif arguments.flag(DIFF.name):
        from planproof.report.diff_text import diff_text

        terminal.lines(diff_text((file.path, file.before, file.after) for one in changed for file in one.files), style)
    else:
        from planproof.report.written_text import several_text

        terminal.lines(several_text(written), style)
    return 1 if changed and arguments.flag(CHECK.name) else 0
