"""From the words of a call to an exit code; the one place where errors end."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TextIO

from planproof.cli.arguments import parse, split_command, unknown_word
from planproof.cli.command import DEFAULT, MODULES, load
from planproof.cli.terminal import Terminal
from planproof.errors import PlanproofError

OK, FINDINGS, FAILED = 0, 1, 2

EXITS: dict[type[BaseException], int] = {
    PlanproofError: FAILED,
    OSError: FAILED,
    # Whoever reads the answer has seen enough of it.
    BrokenPipeError: OK,
    KeyboardInterrupt: 130,
    Exception: FAILED,
}
"""What a call ends with when it is stopped; the nearest class counts."""


def main(words: Sequence[str] | None = None) -> int:
    """Run planproof with these words and return its exit code; without any, with those of the process, and end it."""
    if words is not None:
        return _call(words)
    # A call is short, and what it allocates it needs: to look for garbage, and to take everything apart at the end,
    # would be a fifth of its time.
    gc.disable()
    code = _call(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        _close(stream)
    os._exit(code)


def _call(words: Sequence[str]) -> int:
    terminal = Terminal.of_process()
    try:
        code = run(words, terminal)
        terminal.out.flush()
    except BaseException as error:
        return _stopped(error, terminal)
    return code


def run(words: Sequence[str], terminal: Terminal) -> int:
    """Run one command.

    Raises:
        PlanproofError: it could not be done.
    """
    name, rest = split_command(words)
    if name is None and rest:
        if rest[0] in ("--version", "-V"):
            return _version(terminal)
        if rest[0] in ("--help", "-h", "help"):
            return _help(rest[1:], terminal)
        if not rest[0].startswith("-") and not os.path.lexists(rest[0]):
            raise unknown_word(rest[0])
    command = load(name or DEFAULT)
    arguments = parse(command, rest)
    terminal.color = arguments.text("--color") or "auto"
    return _help([command.name], terminal) if arguments.flag("--help") else command.run(arguments, terminal)


def _version(terminal: Terminal) -> int:
    from planproof._version import __version__

    terminal.out.write(f"planproof {__version__}\n")
    return OK


def _help(names: Sequence[str], terminal: Terminal) -> int:
    from planproof.cli.help import command_help, main_help

    if names and names[0] in MODULES:
        terminal.lines(command_help(load(names[0]), terminal.style), terminal.style)
    else:
        terminal.lines(main_help(terminal.style), terminal.style)
    return OK


def _stopped(error: BaseException, terminal: Terminal) -> int:
    """Say what stopped a call, if there is anything to say, and give its exit code."""
    code = next((EXITS[kind] for kind in type(error).__mro__ if kind in EXITS), None)
    if code is None:
        raise error
    with suppress(OSError, ValueError):  # there may be nobody to tell
        if isinstance(error, PlanproofError):
            terminal.error(str(error))
        elif isinstance(error, OSError) and code:
            terminal.error(f"stopped by the system: {error}")
        elif isinstance(error, Exception) and code:
            _report(error, terminal)
    _close(terminal.out)
    return code


def _report(error: Exception, terminal: Terminal) -> None:
    if terminal.debugging:
        import traceback

        terminal.err.write("".join(traceback.format_exception(error)))
    kind = type(error).__name__
    terminal.error(f"this is a fault of planproof, please report it: {kind}: {error} (PLANPROOF_DEBUG=1 shows where)")


def _close(stream: TextIO | None) -> None:
    """Let go of a stream that may be broken, so that nothing is said about it when the process ends."""
    if stream is None:
        return
    try:
        stream.flush()
    except (OSError, ValueError):
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
