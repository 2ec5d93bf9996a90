"""Which plan a change is for, and how the change is to be made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from planproof.cli.command import DIFF, DRY_RUN, PLAN, Arguments
from planproof.cli.reading import reach
from planproof.cli.terminal import Terminal

if TYPE_CHECKING:
    from planproof.actions.writing import Order
    from planproof.model.answers import Written


def target(arguments: Arguments, words: Sequence[str]) -> tuple[str | None, tuple[str, ...]]:
    """The plan that a user named, if it was, and the other words of the call.

    A plan is named by `--plan`, by a first word that is a path, or before a `#` in it (`plan.md#2.3`).
    """
    from planproof.actions.writing import is_path

    plan = arguments.text(PLAN.name)
    if plan is not None or not words:
        return plan, tuple(words)
    path, sign, address = words[0].partition("#")
    if sign and address and is_path(path):
        return path, (address, *(word.removeprefix(f"{path}#") for word in words[1:]))
    return (words[0], tuple(words[1:])) if is_path(words[0]) else (None, tuple(words))


def order(arguments: Arguments) -> Order:
    """How a change is to be made, as the user wants it."""
    from planproof.actions.writing import Order

    dry = arguments.flag(DRY_RUN.name) or arguments.flag(DIFF.name)
    now = dt.datetime.now()
    return Order(reach=reach(arguments), today=now.date(), now=now.timestamp(), command=arguments.call, dry=dry)


def tell(written: Written, arguments: Arguments, terminal: Terminal) -> None:
    """Print what a change came to, in the form that the user wants."""
    if arguments.flag("--json"):
        from planproof.report.written_json import written_json

        terminal.json(written_json(written))
        return
    style = terminal.style
    if arguments.flag(DIFF.name):
        from planproof.report.diff_text import diff_text

        terminal.lines(diff_text((file.path, file.before, file.after) for file in written.files), style)
        return
    from planproof.report.written_text import written_text

    terminal.lines(written_text(written, style), style)
