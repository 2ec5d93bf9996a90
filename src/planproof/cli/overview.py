"""`planproof overview`, or planproof with nothing but paths: where the plans stand."""

from __future__ import annotations

from planproof.cli.command import JSON, READING, Arguments, Command, Operand, Option
from planproof.cli.reading import reach
from planproof.cli.terminal import Terminal

SORTS = ("status", "path", "title", "progress", "updated", "changed", "risk")
STATUSES = ("planning", "in_progress", "completed", "blocked", "cancelled", "none")


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.overview import overview

    found = overview(
        arguments.operands("PATH"),
        reach(arguments),
        sort=arguments.text("--sort") or SORTS[0],
        statuses=arguments.texts("--status"),
        owner=arguments.text("--owner"),
        tags=arguments.texts("--tag"),
        why=arguments.flag("--why"),
    )
    if arguments.flag("--json"):
        from planproof.report.answers_json import overview_json

        terminal.json(overview_json(found))
        return 0
    from planproof.report.overview_text import overview_text, why_text

    style = terminal.style
    terminal.lines((why_text if arguments.flag("--why") else overview_text)(found, style), style)
    return 0


COMMAND = Command(
    name="overview",
    summary="Show where all plans stand",
    description=(
        "Without a PATH it looks for plans in the repository around the current folder. For each plan it shows the "
        "status that the plan states, what its tasks say where that differs, how much is done, what is next, and what "
        "needs attention."
    ),
    run=_run,
    operands=(Operand(name="PATH", help="files, and folders to look for plans in", many=True),),
    options=(
        JSON,
        Option(
            name="--sort",
            value="KEY",
            choices=SORTS,
            help="order by status (the default; what is under way first), path, title, progress, updated (by the "
            "plan's word), changed (in git) or risk",
        ),
        Option(
            name="--status",
            value="STATUS",
            choices=STATUSES,
            many=True,
            help="only plans with this status: planning, in_progress, completed, blocked, cancelled, or none",
        ),
        Option(name="--owner", value="NAME", help="only plans of this owner"),
        Option(name="--tag", value="TAG", many=True, help="only plans with this tag; with all of them, if repeated"),
        Option(name="--why", help="tell why each file was taken for a plan, and why others were not"),
        *READING,
    ),
    examples=(
        ("planproof", "every plan of this repository"),
        ("planproof docs/plans --status in_progress", "what is under way in one folder"),
        ("planproof --sort risk --json", "for a script, the riskiest first"),
        ("planproof --why", "why a file is or is not in the list"),
    ),
)
