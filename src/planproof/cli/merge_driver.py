"""`planproof merge-driver`: what git calls to merge a plan."""

from __future__ import annotations

from planproof.cli.command import Arguments, Command, Operand, Option
from planproof.cli.terminal import Terminal


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.merging import merge_files

    merged = merge_files(
        arguments.operand("BASE") or "",
        arguments.operand("OURS") or "",
        arguments.operand("THEIRS") or "",
        arguments.operand("PATH"),
        arguments.number("--marker-size"),
    )
    if merged.conflicts:
        many = "a contradiction is" if merged.conflicts == 1 else f"{merged.conflicts} contradictions are"
        terminal.note(f"{merged.name}: {many} left for you to settle")
    return int(merged.conflicts > 0)


COMMAND = Command(
    name="merge-driver",
    summary="Merge two changed plans by meaning; git calls it",
    description=(
        "Merges the changes of OURS and THEIRS since BASE and writes the outcome over OURS. Ends with 0 where all went "
        "together, with 1 where conflicts are left in the text, with 2 where it could not be done. planproof git-setup "
        "tells git to call it for plans."
    ),
    run=_run,
    operands=(
        Operand(name="BASE", help="the version that both sides began with (%O)", required=True),
        Operand(name="OURS", help="one side, and where the outcome goes (%A)", required=True),
        Operand(name="THEIRS", help="the other side (%B)", required=True),
        Operand(name="PATH", help="what messages call the plan (%P)"),
    ),
    options=(Option(name="--marker-size", value="N", number=True, help="how long the markers of conflicts are (%L)"),),
    examples=(
        ("planproof merge-driver %O %A %B %P --marker-size %L", "as it stands in git's configuration"),
        ("planproof merge-driver base.md mine.md yours.md", "by hand: mine.md gets both changes"),
    ),
)
