"""`planproof archive`: finished plans are moved away."""

from __future__ import annotations

import datetime as dt

from planproof.cli.command import DRY_RUN, JSON, READING, Arguments, Command, Operand, Option
from planproof.cli.reading import reach
from planproof.cli.terminal import Terminal


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.archive import archive
    from planproof.report.archived_text import archived_json, archived_text

    done = archive(
        arguments.operands("PLAN"),
        reach(arguments),
        dt.date.today(),
        every=arguments.flag("--all"),
        to=arguments.text("--to"),
        force=arguments.flag("--force"),
        dry=arguments.flag(DRY_RUN.name),
        command=arguments.call,
    )
    moved = [(move.path, move.target) for move in done.moved]
    if arguments.flag("--json"):
        terminal.json(archived_json(moved, done.relinked, done.finished, dry=done.dry))
    else:
        style = terminal.style
        terminal.lines(archived_text(moved, done.relinked, done.finished, style, dry=done.dry), style)
    return 0


COMMAND = Command(
    name="archive",
    summary="Move finished plans to where the repository keeps them",
    description=(
        "A plan moves with all its files, and links to and from it are mended. Without a PLAN, tells which plans are "
        "finished. Nothing is overwritten; planproof undo moves everything back."
    ),
    run=_run,
    operands=(Operand(name="PLAN", help="plans: paths, or pieces of their names", many=True),),
    options=(
        Option(name="--all", help="move all finished plans"),
        Option(name="--to", value="FOLDER", help="move them there"),
        Option(name="--force", help="move plans that are not finished too"),
        DRY_RUN,
        JSON,
        *READING,
    ),
    examples=(
        ("planproof archive", "which plans are finished"),
        ("planproof archive gift-cards", "one plan, to where such plans are kept"),
        ("planproof archive --all --dry-run", "where all finished plans would go"),
    ),
)
