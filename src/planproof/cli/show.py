"""`planproof show`: one plan, or a part of it."""

from __future__ import annotations

from planproof.cli.command import JSON, READING, Arguments, Command, Operand, Option
from planproof.cli.reading import reach
from planproof.cli.terminal import Terminal

PLAN = Operand(
    name="PLAN", help="a path, the folder of a plan, or a unique piece of a plan's name or title", required=True
)


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.opening import open_plan
    from planproof.actions.show import show

    opened = open_plan(arguments.operand("PLAN") or "", reach(arguments))
    shown = show(
        opened,
        phase=arguments.text("--phase"),
        task=arguments.text("--task"),
        part=arguments.text("--part"),
        section=arguments.text("--section"),
    )
    if arguments.flag("--slice"):
        terminal.bytes(b"\n".join(piece.data for piece in shown.slices))
        for piece in shown.slices:
            terminal.note(f"{len(piece.data):,} of {len(piece.source.data):,} bytes of {piece.path}")
    elif arguments.flag("--json"):
        from planproof.report.answers_json import show_json

        terminal.json(show_json(shown))
    else:
        from planproof.report.show_text import show_text

        style = terminal.style
        terminal.lines(show_text(shown, style), style)
    return 0


COMMAND = Command(
    name="show",
    summary="Show a plan, or one phase, task or section of it",
    description=(
        "An address is what planproof prints before a part: 2 is a phase, 2.3 a task, 2.3/1 its first step, R2 a risk. "
        "A written id such as T001, or words that only one part has, do as well."
    ),
    run=_run,
    operands=(PLAN,),
    options=(
        JSON,
        Option(name="--phase", value="ADDRESS", help="only this phase"),
        Option(name="--task", value="ADDRESS", help="only this task, with all that the plan says of it"),
        Option(name="--part", value="ADDRESS", help="only this part, whatever it is: R2, Q1, C3, 2.3/1"),
        Option(name="--section", value="NAME", help="only the section with this heading, or about this: risks, files"),
        Option(name="--slice", help="print the plan's own words of that part, byte for byte, and how many there are"),
        *READING,
    ),
    examples=(
        ("planproof show docs/wishlist-plan.md", "the whole plan"),
        ("planproof show wishlist --task 2.3", "one task of the plan whose name holds this word"),
        ("planproof show wishlist --phase 2 --slice", "the text of one phase, to hand on"),
        ("planproof show wishlist --section risks --json", "the risks as data"),
    ),
)
