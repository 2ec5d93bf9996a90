"""`planproof diff`: what changed in plans, in words of plans."""

from __future__ import annotations

from planproof.cli.command import JSON, READING, Arguments, Command, Operand, Option
from planproof.cli.reading import reach
from planproof.cli.terminal import Terminal


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.diff import diff

    found = diff(arguments.operands("WHAT"), reach(arguments))
    plans = [(one.path, one.title, one.new, one.gone, one.comparison) for one in found]
    if arguments.flag("--json"):
        from planproof.report.comparison_json import comparison_json

        terminal.json(comparison_json(plans))
    elif arguments.text("--format") == "markdown":
        from planproof.report.comparison_text import comparison_markdown

        terminal.bytes(comparison_markdown(plans).encode())
    else:
        from planproof.report.comparison_text import comparison_text

        style = terminal.style
        terminal.lines(comparison_text(plans, style), style)
    changed = any(one.comparison.differences for one in found)
    return int(changed and arguments.flag("--exit-code"))


COMMAND = Command(
    name="diff",
    summary="Show what changed in plans, in words of plans",
    description=(
        "Compares two files; a plan with what git has of it, by default in the last commit; or all plans of the "
        "repository in two revisions, by default the last commit and now. Tasks that were moved, renumbered or "
        "reworded are recognised."
    ),
    run=_run,
    operands=(Operand(name="WHAT", help="files, and revisions: main, HEAD~2, v1..v2, main:docs/plan.md", many=True),),
    options=(
        Option(name="--format", value="FORMAT", choices=("text", "markdown"), help="print it as text or as Markdown"),
        Option(name="--exit-code", help="end with 1 where anything changed"),
        JSON,
        *READING,
    ),
    examples=(
        ("planproof diff", "what changed in the plans of this repository since the last commit"),
        ("planproof diff docs/wishlist-plan.md HEAD~5", "one plan, since five commits ago"),
        ("planproof diff main..HEAD --format markdown", "for a comment on a pull request"),
        ("planproof diff old-plan.md new-plan.md", "two files"),
    ),
)
