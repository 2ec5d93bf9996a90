"""What a command is: its words, its options, its examples, and what it runs. Help, completion and tests read it too."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from planproof.records import record

if TYPE_CHECKING:
    from planproof.cli.terminal import Terminal


@record
class Option:
    """A word that begins with `--`.

    Attributes:
        name: with its dashes.
        help: what it does, in a few words.
        value: what stands behind it, as help names it; none for a switch.
        choices: the values that it may have, where they are few.
        number: whether its value is a whole number from 1.
        many: whether it may be given more than once.
        short: a name of one letter, with its dash.
    """

    name: str
    help: str
    value: str | None = None
    choices: tuple[str, ...] = ()
    number: bool = False
    many: bool = False
    short: str | None = None


@record
class Operand:
    """What is named without an option: a plan, a path, a text. `choices` are its values, where they are few."""

    name: str
    help: str
    many: bool = False
    required: bool = False
    choices: tuple[str, ...] = ()


class Arguments:
    """The words of one call, sorted out; `call` is the whole of it, as it could be typed again."""

    def __init__(
        self, operands: Mapping[str, Sequence[str]], options: Mapping[str, Sequence[str]], call: str = ""
    ) -> None:
        self._operands = operands
        self._options = options
        self.call = call

    def operands(self, name: str) -> tuple[str, ...]:
        """What was given for an operand."""
        return tuple(self._operands.get(name, ()))

    def operand(self, name: str) -> str | None:
        """What was given for an operand of one word."""
        return next(iter(self._operands.get(name, ())), None)

    def flag(self, name: str) -> bool:
        """Whether a switch was given."""
        return name in self._options

    def texts(self, name: str) -> tuple[str, ...]:
        """All values of an option."""
        return tuple(self._options.get(name, ()))

    def text(self, name: str) -> str | None:
        """The last value of an option."""
        values = self._options.get(name, ())
        return values[-1] if values else None

    def without(self, name: str) -> Arguments:
        """The same call without an option."""
        return Arguments(
            self._operands, {key: values for key, values in self._options.items() if key != name}, self.call
        )

    def number(self, name: str) -> int | None:
        """The last value of an option that is a number."""
        text = self.text(name)
        return int(text) if text is not None else None


@record
class Command:
    """A command of planproof.

    Attributes:
        summary: one line for the list of commands.
        description: what help says below it.
        examples: calls, and what each shows.
        run: does it, and returns the exit code.
    """

    name: str
    summary: str
    run: Callable[[Arguments, Terminal], int]
    description: str = ""
    operands: tuple[Operand, ...] = ()
    options: tuple[Option, ...] = ()
    examples: tuple[tuple[str, str], ...] = ()


JSON: Final = Option(name="--json", help="print one JSON document (planproof schema describes it)")
CONFIG: Final = Option(name="--config", value="FILE", help="read this configuration instead of the project's own")
MAX_BYTES: Final = Option(name="--max-bytes", value="N", number=True, help="read files of up to N bytes")
READING: Final = (CONFIG, MAX_BYTES)
"""Options of all commands that read plans."""

PLAN: Final = Option(
    name="--plan", value="PLAN", help="the plan: a path, its folder, or a piece of its name; also the first word"
)
DRY_RUN: Final = Option(name="--dry-run", help="say what would change, and write nothing")
DIFF: Final = Option(name="--diff", help="show the lines that would change, and write nothing")
WRITING: Final = (PLAN, DRY_RUN, DIFF, JSON, *READING)
"""Options of all commands that change one plan."""

COMMON: Final = (
    Option(
        name="--color",
        value="WHEN",
        choices=("auto", "always", "never"),
        help="colour the output: auto (the default; on a terminal), always, never",
    ),
    Option(name="--help", short="-h", help="show this help"),
)
"""Options of all commands."""

MODULES: Final = {
    "overview": "planproof.cli.overview",
    "show": "planproof.cli.show",
    "next": "planproof.cli.next",
    "find": "planproof.cli.find",
    "check": "planproof.cli.check",
    "explain": "planproof.cli.explain",
    "after-edit": "planproof.cli.after_edit",
    "new": "planproof.cli.new",
    "adopt": "planproof.cli.adopt",
    "done": "planproof.cli.done",
    "start": "planproof.cli.start",
    "block": "planproof.cli.block",
    "reopen": "planproof.cli.reopen",
    "drop": "planproof.cli.drop",
    "set": "planproof.cli.set",
    "add": "planproof.cli.add",
    "move": "planproof.cli.move",
    "rename": "planproof.cli.rename",
    "remove": "planproof.cli.remove",
    "log": "planproof.cli.log",
    "sync": "planproof.cli.sync",
    "fmt": "planproof.cli.fmt",
    "archive": "planproof.cli.archive",
    "undo": "planproof.cli.undo",
    "diff": "planproof.cli.diff",
    "merge-driver": "planproof.cli.merge_driver",
    "git-setup": "planproof.cli.git_setup",
    "explain-reading": "planproof.cli.explain_reading",
    "schema": "planproof.cli.schema",
    "completion": "planproof.cli.completion",
}
"""The commands and their modules: only the module of the command that was called is imported."""

DEFAULT: Final = "overview"


def load(name: str) -> Command:
    """The command of that name."""
    module = __import__(MODULES[name], fromlist=["COMMAND"])
    command: Command = module.COMMAND
    return command


def every_option(command: Command) -> tuple[Option, ...]:
    """The options of a command, those of all commands last."""
    return (*command.options, *COMMON)
