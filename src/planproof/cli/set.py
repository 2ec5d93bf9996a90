"""`planproof set`: values of parts of a plan."""

from __future__ import annotations

from collections.abc import Sequence

from planproof.cli.command import WRITING, Arguments, Command, Operand, Option
from planproof.cli.target import order, target, tell
from planproof.cli.terminal import Terminal


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.setting import Wanted, set_values

    clear = arguments.flag("--clear")
    plan, words = target(arguments, arguments.operands("ADDRESS FIELD VALUE"))
    plan, address, rest = _parted(plan, words, 1 if clear else 2)
    pairs = [(name, "") for name in rest] if clear else list(zip(rest[::2], rest[1::2], strict=True))
    tell(
        set_values(plan, Wanted(address=address, values=tuple(pairs), clear=clear), order(arguments)),
        arguments,
        terminal,
    )
    return 0


def _parted(plan: str | None, words: Sequence[str], step: int) -> tuple[str | None, str, Sequence[str]]:
    """The plan, the address and the rest of a call: names of values, each with its value where `step` is 2.

    Raises:
        InvalidUsage: there are too few words, or a value is missing.
    """
    from planproof.editing.setting.names import is_field
    from planproof.errors import InvalidUsage, shown

    first = next((at for at, word in enumerate(words[:3]) if is_field(word)), None)
    if first is None:
        first = 1 if plan is not None or len(words) % step != 0 or step == 1 else 2
        first = min(first, max(len(words) - step, 0))
    before, rest = words[:first], words[first:]
    if not rest or (len(words) < step and not is_field(rest[0])):
        raise InvalidUsage("planproof set needs ADDRESS FIELD VALUE: planproof set 2.3 effort M")
    if len(rest) % step:
        raise InvalidUsage(
            f"{shown(rest[-1])} needs a value: planproof set ADDRESS {shown(rest[-1])} VALUE, or --clear"
        )
    if len(before) > 1 and plan is None:
        return before[0], before[1], rest
    if len(before) > 1:
        raise InvalidUsage(f"planproof set does not know what to do with {shown(before[1])}")
    return plan, before[0] if before else "plan", rest


COMMAND = Command(
    name="set",
    summary="Set values of a plan and its parts",
    description=(
        "A value that the plan states is written anew in its own form: M for S, Medium for Small, (4h) for (2h), a "
        "date as the other dates are. One that it does not state is added where and as other parts have it. "
        "Without an address, or with plan for one, the value is that of the plan itself."
    ),
    run=_run,
    operands=(
        Operand(
            name="ADDRESS FIELD VALUE",
            help="the part, the name of a value, and what it is to be; more names and values may follow; before them "
            "the plan, unless only one has such a part",
            many=True,
            required=True,
        ),
    ),
    options=(Option(name="--clear", help="take the named values away, instead of setting them"), *WRITING),
    examples=(
        ("planproof set 2.3 effort M", "the effort of a task, in the only plan here that has one with this address"),
        ("planproof set docs/wishlist-plan.md R1 impact high likelihood low", "two values of a risk, in one write"),
        ("planproof set docs/wishlist-plan.md status blocked", "the status of the plan itself"),
        ("planproof set wishlist 3 dependencies 1,2", "what a phase depends on"),
        ("planproof set 2.3 owner --clear", "a value taken away"),
    ),
)
