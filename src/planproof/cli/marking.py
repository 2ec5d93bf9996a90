"""The commands that mark parts of a plan: what they have in common."""

from __future__ import annotations

from planproof.cli.command import WRITING, Arguments, Command, Operand, Option
from planproof.cli.target import order, target, tell
from planproof.cli.terminal import Terminal

BECAUSE = Option(name="--because", value="REASON", help="why; kept in the plan as a note below the part")
_ADDRESSES = Operand(
    name="ADDRESS",
    help="tasks, steps (2.3/1), criteria (C1), questions (Q2) and other parts; before them the plan, unless only one "
    "has such parts",
    many=True,
    required=True,
)


def marking_command(
    name: str,
    state: str,
    summary: str,
    description: str,
    examples: tuple[tuple[str, str], ...],
    options: tuple[Option, ...] = (BECAUSE,),
) -> Command:
    """The command that marks parts with a state, given by its value."""

    def run(arguments: Arguments, terminal: Terminal) -> int:
        from planproof.actions.marking import Mark, mark
        from planproof.errors import InvalidUsage
        from planproof.model import State

        plan, parts = target(arguments, arguments.operands("ADDRESS"))
        if not parts:
            raise InvalidUsage(f"planproof {name} needs the address of a part: planproof show {plan} lists them")
        wanted = Mark(
            state=State(state),
            force=arguments.flag("--force"),
            because=arguments.text("--because"),
            whole=arguments.flag("--all"),
            answer=arguments.text("--answer"),
        )
        tell(mark(plan, parts, wanted, order(arguments)), arguments, terminal)
        return 0

    return Command(
        name=name,
        summary=summary,
        description=description,
        run=run,
        operands=(_ADDRESSES,),
        options=(*options, *WRITING),
        examples=examples,
    )
