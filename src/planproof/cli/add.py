"""`planproof add`: new parts of a plan."""

from __future__ import annotations

from typing import Final

from planproof.cli.command import WRITING, Arguments, Command, Operand, Option
from planproof.cli.target import order, target, tell
from planproof.cli.terminal import Terminal

_VALUES: Final = {
    "--effort": "effort",
    "--estimate": "estimate",
    "--owner": "owner",
    "--priority": "priority",
    "--depends-on": "depends_on",
    "--impact": "impact",
    "--likelihood": "likelihood",
    "--mitigation": "mitigation",
    "--target": "target",
    "--needs": "needs",
    "--note": "note",
    "--goal": "goal",
}
"""The options that give values, and the values' names in the model."""


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.adding import Addition, add

    plan, words = target(arguments, arguments.operands("KIND TEXT"))
    if plan is None and len(words) > 1 and not _is_kind(words[0]) and (_is_kind(words[1]) or len(words) > 2):
        plan, words = words[0], words[1:]
    wanted = Addition(
        kind=words[0] if words else "",
        texts=tuple(words[1:]),
        phase=arguments.text("--phase"),
        task=arguments.text("--task"),
        after=arguments.text("--after"),
        before=arguments.text("--before"),
        group=arguments.text("--kind"),
        change=arguments.text("--change"),
        values={name: value for option, name in _VALUES.items() if (value := arguments.text(option)) is not None},
    )
    tell(add(plan, wanted, order(arguments)), arguments, terminal)
    return 0


def _is_kind(word: str) -> bool:
    from planproof.editing.adding.kinds import kind_called
    from planproof.errors import InvalidUsage

    try:
        kind_called(word)
    except InvalidUsage:
        return False
    return True


COMMAND = Command(
    name="add",
    summary="Add phases, tasks, risks and other parts",
    description=(
        "The new part stands behind the others of its kind and looks like them: their bullets or rows, the next number "
        "or id, a box where they have boxes. Where the plan has no section for it yet, the section is made with the "
        "template's heading at the template's place. KIND is phase, task, step, acceptance, criterion, goal, risk, "
        "question, metric, file, dependency, documentation, note, test, unit-test, integration-test, manual-test, "
        "deployment-step or rollback-step."
    ),
    run=_run,
    operands=(
        Operand(
            name="KIND TEXT",
            help="what is added, and its words; several texts are several parts; before them the plan, unless there is "
            "only one",
            many=True,
            required=True,
        ),
    ),
    options=(
        Option(name="--phase", value="ADDRESS", help="the phase that holds a new task or acceptance criterion"),
        Option(name="--task", value="ADDRESS", help="the task that holds a new step or acceptance criterion"),
        Option(name="--after", value="ADDRESS", help="put it behind this part instead of behind all others"),
        Option(name="--before", value="ADDRESS", help="put it before this part"),
        Option(name="--effort", value="SIZE", help="from XS to XXL; of a task or phase"),
        Option(name="--estimate", value="TIME", help="such as 4h or 2-3 days; of a task or phase"),
        Option(name="--owner", value="NAME", help="of a task or phase"),
        Option(name="--priority", value="TEXT", help="of a task"),
        Option(name="--depends-on", value="ADDRESSES", help="the tasks or phases that must be done before it"),
        Option(name="--goal", value="TEXT", help="of a phase"),
        Option(name="--impact", value="LEVEL", help="low, medium, high or critical; of a risk"),
        Option(name="--likelihood", value="LEVEL", help="low, medium, high or critical; of a risk"),
        Option(name="--mitigation", value="TEXT", help="of a risk"),
        Option(
            name="--kind", value="GROUP", help="technical, business … of a risk; external or internal of a dependency"
        ),
        Option(name="--target", value="TEXT", help="of a metric"),
        Option(
            name="--change", value="CHANGE", choices=("create", "modify", "delete"), help="what is done with a file"
        ),
        Option(name="--note", value="TEXT", help="a remark on a file"),
        Option(name="--needs", value="NAME", help="whose answer a question waits for"),
        *WRITING,
    ),
    examples=(
        ('planproof add wishlist task "Sort wishes by price" --phase 2 --effort S', "a task at the end of a phase"),
        ('planproof add task "Name lists" "Rename lists" --after 2.1', "two tasks behind another, in one write"),
        ('planproof add risk "Lists grow long" --impact high --mitigation "Page them"', "a risk with its values"),
        ("planproof add file src/wishes/sort.py --change create", "a file that the plan is to create"),
        ('planproof add phase "Tell users" --depends-on 3', "a phase behind all others"),
    ),
)
