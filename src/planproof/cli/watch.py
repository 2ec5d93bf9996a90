"""A command done again whenever a plan changes."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from planproof.errors import PlanproofError

if TYPE_CHECKING:
    from planproof.actions.reach import Reach
    from planproof.cli.command import Arguments
    from planproof.cli.terminal import Terminal

PAUSE: Final = 0.5
"""Seconds between two looks at the disk."""
CLEAR: Final = "\x1b[2J\x1b[H"

State = frozenset[tuple[str, int, int]]


def watch(run: Callable[[Arguments, Terminal], int], arguments: Arguments, terminal: Terminal, reach: Reach) -> int:
    """Do something now and after each change of a plan, until the user interrupts it, which is no failure."""
    seen = None
    try:
        while True:
            now = _state(arguments.operands("PATH"), reach)
            if now != seen:
                seen = now
                _once(run, arguments.without("--watch"), terminal)
            time.sleep(PAUSE)
    except KeyboardInterrupt:
        return 0


def _once(run: Callable[[Arguments, Terminal], int], arguments: Arguments, terminal: Terminal) -> None:
    if terminal.out.isatty():
        terminal.out.write(CLEAR)
    try:
        run(arguments, terminal)
    except PlanproofError as error:  # it may be well again after the next change
        terminal.error(str(error))
    terminal.out.flush()
    terminal.note("watching; stop with Ctrl-C")


def _state(paths: tuple[str, ...], reach: Reach) -> State | None:
    """Which files might be plans, with their sizes and times; none where that cannot be told at the moment."""
    from planproof.actions.reach import home
    from planproof.project.discovery import work_groups

    found = set()
    try:
        for group in work_groups(paths or (home(),), reach.configuration()):
            for one in group:
                status = os.stat(one.path)
                found.add((one.path, status.st_size, status.st_mtime_ns))
    except (PlanproofError, OSError):
        return None
    return frozenset(found)
