"""`planproof new`: a plan from a template."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from planproof.cli.command import CONFIG, DRY_RUN, JSON, Arguments, Command, Operand, Option
from planproof.cli.reading import reach
from planproof.cli.terminal import Terminal

if TYPE_CHECKING:
    from planproof.actions.new import Created

FILLED: Final = ("--goal", "--criterion", "--phase", "--task", "--risk", "--file", "--question", "--summary")


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.new import Wanted, new_plan
    from planproof.errors import InvalidUsage

    if arguments.flag("--list"):
        from planproof.project.templates import template_names

        terminal.out.write("".join(f"{name}\n" for name in template_names()))
        return 0
    data = _data(arguments)
    name = arguments.operand("NAME") or str(data.get("title") or "")
    if not name:
        raise InvalidUsage("planproof new needs NAME: what the plan is called")
    if not data and _may_ask():
        from planproof.cli.questions import asked

        data = asked(name, lambda text: input(text))
    wanted = Wanted(
        name=name,
        template=arguments.text("--template") or "plan",
        data=data,
        path=arguments.text("--path"),
        only_filled=arguments.flag("--only-filled"),
    )
    dry = arguments.flag(DRY_RUN.name)
    created = new_plan(wanted, dt.date.today(), reach(arguments), dry=dry, command=arguments.call)
    _tell(created, arguments, terminal)
    return 0


def _may_ask() -> bool:
    """Whether a person sits at both ends."""
    return bool(sys.stdin and sys.stdin.isatty() and sys.stdout and sys.stdout.isatty())


def _tell(created: Created, arguments: Arguments, terminal: Terminal) -> None:
    if arguments.flag("--json"):
        from planproof.report.created_json import created_json

        terminal.json(created_json(created.files, created.placeholders, dry=created.dry))
    elif created.dry:
        for _, text in created.files:
            terminal.bytes(text.encode())
    else:
        for path, _ in created.files:
            terminal.note(f"created {path}")
        if created.placeholders:
            terminal.note(f"{created.placeholders} places are still to be filled: planproof check finds them")


def _data(arguments: Arguments) -> dict[str, Any]:
    """What the plan is to say, from a file of data or from options."""
    from planproof.errors import InvalidUsage

    source = arguments.text("--from")
    given = any(arguments.texts(name) for name in FILLED)
    if source is None:
        return _of_options(arguments) if given or arguments.text("--owner") else {}
    if given:
        raise InvalidUsage("--from brings all that the plan says: leave out the other options")
    return _loaded(source)


def _loaded(source: str) -> dict[str, Any]:
    import json

    from planproof.errors import InvalidUsage, shown
    from planproof.project.store import MAX_BYTES, read_bytes

    data = sys.stdin.buffer.read() if source == "-" else read_bytes(source, MAX_BYTES)
    name = "the standard input" if source == "-" else shown(source)
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InvalidUsage(f"{name} is no JSON: {error}") from error
    if not isinstance(found, dict):
        raise InvalidUsage(f"{name} is to hold one object, as planproof show --json prints it")
    return found


def _of_options(arguments: Arguments) -> dict[str, Any]:
    data: dict[str, Any] = {
        "goals": [{"text": text} for text in arguments.texts("--goal")],
        "criteria": [{"text": text} for text in arguments.texts("--criterion")],
        "phases": _phases(arguments.texts("--phase"), arguments.texts("--task")),
        "risks": [_risk(text) for text in arguments.texts("--risk")],
        "files": [_file(text) for text in arguments.texts("--file")],
        "questions": [{"text": text} for text in arguments.texts("--question")],
    }
    for name in ("summary", "owner"):
        if text := arguments.text(f"--{name}"):
            data[name] = text
    return {name: value for name, value in data.items() if value}


def _phases(names: Sequence[str], tasks: Sequence[str]) -> list[dict[str, Any]]:
    """The phases with their tasks; a task without a phase before its colon belongs to the last one."""
    from planproof.errors import InvalidUsage, shown

    phases: list[dict[str, Any]] = [{"number": str(at), "name": name, "tasks": []} for at, name in enumerate(names, 1)]
    if tasks and not phases:
        phases = [{"number": "1", "name": "Work", "tasks": []}]
    for task in tasks:
        number, colon, text = task.partition(":")
        if colon and number.strip().isdigit():
            if not 0 < int(number) <= len(phases):
                raise InvalidUsage(f"there is no phase {int(number)} for the task {shown(text.strip())}")
            phase, words = phases[int(number) - 1], text.strip()
        else:
            phase, words = phases[-1], task.strip()
        phase["tasks"].append({"id": str(len(phase["tasks"]) + 1), "text": words})
    return phases


def _risk(text: str) -> dict[str, Any]:
    names = ("text", "impact", "likelihood", "mitigation")
    parts = [part.strip() for part in text.split("|")]
    return {"kind": "technical", **{name: part for name, part in zip(names, parts, strict=False) if part}}


def _file(text: str) -> dict[str, Any]:
    """`create src/a.py - what for`."""
    first, _, rest = text.partition(" ")
    change = first if first in ("create", "modify", "delete") else "modify"
    path, _, note = (rest if change == first else text).partition(" - ")
    return {"path": path.strip(), "change": change, **({"note": note.strip()} if note else {})}


COMMAND = Command(
    name="new",
    summary="Make a plan from a template",
    description=(
        "The file goes where this repository keeps its plans, and is called as they are. What nobody has filled in "
        "stays as a placeholder that planproof check finds. On a terminal, without options, the plan is asked for step "
        "by step. No file is ever overwritten."
    ),
    run=_run,
    operands=(Operand(name="NAME", help="what the plan is called, and after which its file is named"),),
    options=(
        Option(name="--template", value="NAME", help="plan (the default), or another: see --list"),
        Option(name="--list", help="list the templates that there are here"),
        Option(name="--path", value="PATH", help="the file, or the folder for it"),
        Option(name="--from", value="FILE", help="all that it says, as show --json prints it; - for stdin"),
        Option(name="--summary", value="TEXT", help="what it brings about, and why"),
        Option(name="--owner", value="NAME", help="whose plan it is"),
        Option(name="--goal", value="TEXT", many=True, help="a goal; so are several"),
        Option(name="--criterion", value="TEXT", many=True, help="a criterion of success"),
        Option(name="--phase", value="TEXT", many=True, help="a phase, a size behind it if you like: Storage (M)"),
        Option(name="--task", value="TEXT", many=True, help="a task, behind the number of its phase: 1: Add it (2h)"),
        Option(name="--risk", value="TEXT", many=True, help="a risk: text | impact | likelihood | mitigation"),
        Option(name="--file", value="TEXT", many=True, help="a file: create src/a.py - what for"),
        Option(name="--question", value="TEXT", many=True, help="an open question"),
        Option(name="--only-filled", help="leave out the sections that nothing was said for"),
        DRY_RUN,
        JSON,
        CONFIG,
    ),
    examples=(
        ("planproof new 'Wish lists'", "a plan to fill in, where this repository keeps its plans"),
        ("planproof new 'Wish lists' --phase 'Storage (M)' --task '1: Add the table (2h)'", "with its first task"),
        ("planproof new 'Slow search' --template bug-fix --dry-run", "the text alone"),
        ("planproof show old --json | planproof new --from - --path new-plan.md", "in the template's form"),
    ),
)
