"""`planproof after-edit`: what a coding agent is told when it has edited a plan."""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from planproof.cli.command import READING, Arguments, Command
from planproof.cli.reading import reach
from planproof.cli.terminal import Terminal

TOLD = 2
"""The exit code by which the programs that call such hooks hand what was printed on to the agent."""
KEYS = ("file_path", "path", "filePath", "notebook_path")


def _run(arguments: Arguments, terminal: Terminal) -> int:
    path = _edited(sys.stdin.buffer.read() if sys.stdin else b"")
    if path is None or not os.path.isfile(path):
        return 0
    from planproof.actions.check import check
    from planproof.actions.check_data import Order
    from planproof.report.findings.text_format import concise
    from planproof.report.lines import draw

    found = check((os.path.relpath(path),), reach(arguments), Order(only_plans=True))
    if not found.count():
        return 0
    terminal.err.write(draw(concise(found), terminal.style))
    return TOLD


def _edited(data: bytes) -> str | None:
    """The path of the file that the event is about; none where it names none."""
    try:
        event: Any = json.loads(data)
    except (ValueError, RecursionError):
        return None
    told = event.get("tool_input", event) if isinstance(event, dict) else None
    paths = [told.get(key) for key in KEYS] if isinstance(told, dict) else []
    return next((path for path in paths if isinstance(path, str) and path and "\0" not in path), None)


COMMAND = Command(
    name="after-edit",
    summary="Tell a coding agent what is wrong with the plan that it has just edited",
    description=(
        "A hook: reads the event of an edit as JSON from the standard input. Is the edited file a plan with findings, "
        "it prints them to the standard error and ends with 2, which hands them on to the agent; else it is silent."
    ),
    run=_run,
    options=READING,
    examples=(("planproof after-edit < event.json", "as the hook of an agent; see the documentation"),),
)
