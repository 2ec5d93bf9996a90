"""What `--help` prints, made from the commands themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planproof.cli.command import COMMON, DEFAULT, MODULES, Command, Operand, Option, every_option, load
from planproof.report.lines import EMPTY, Line
from planproof.report.style import Role, Style

NAMES = 22
"""Columns for the names of operands, options and commands."""


def main_help(style: Style) -> Iterator[Line]:
    """What planproof does and which commands it has."""
    yield from _paragraph(_PURPOSE, style)
    yield EMPTY
    yield Line(("usage: ", Role.STRONG), "planproof [PATH ...]")
    yield Line("       planproof COMMAND [...]")
    yield EMPTY
    yield Line(("commands", Role.STRONG))
    for name in MODULES:
        yield from _entry(name, load(name).summary, style)
    yield EMPTY
    yield Line(("options", Role.STRONG))
    yield from _options(COMMON, style)
    yield from _entry("--version", "print the version", style)
    yield EMPTY
    yield from _examples(_FIRST_STEPS, style)
    yield EMPTY
    yield from _paragraph(_MORE, style)


_PURPOSE = "planproof reads Markdown implementation plans kept in git, shows where each stands and what is next."
_MORE = (
    "planproof COMMAND --help tells more of a command. "
    "Where a path has the name of a command, write ./ before it to mean the path."
)
_FIRST_STEPS = (
    ("planproof", "where every plan of this repository stands"),
    ("planproof next", "what can be worked on now"),
    ("planproof show wishlist", 'the plan whose name or title holds "wishlist"'),
)


def command_help(command: Command, style: Style) -> Iterator[Line]:
    """How a command is called, what its words mean, and examples."""
    yield Line(("usage: ", Role.STRONG), usage(command))
    yield EMPTY
    yield from _paragraph(f"{command.summary}. {command.description}", style)
    if command.operands:
        yield EMPTY
        for operand in command.operands:
            yield from _entry(operand.name, operand.help, style)
    yield EMPTY
    yield Line(("options", Role.STRONG))
    yield from _options(every_option(command), style)
    if command.examples:
        yield EMPTY
        yield from _examples(command.examples, style)


def usage(command: Command) -> str:
    """A command in one line."""
    name = f"planproof [{command.name}]" if command.name == DEFAULT else f"planproof {command.name}"
    return " ".join([name, *map(_operand, command.operands), "[OPTION ...]"])


def _operand(operand: Operand) -> str:
    name = f"{operand.name} ..." if operand.many else operand.name
    return name if operand.required else f"[{name}]"


def _options(options: Iterable[Option], style: Style) -> Iterator[Line]:
    for option in options:
        short = f"{option.short}, " if option.short else ""
        yield from _entry(f"{short}{option.name}{f' {option.value}' if option.value else ''}", option.help, style)


def _examples(examples: Iterable[tuple[str, str]], style: Style) -> Iterator[Line]:
    yield Line(("examples", Role.STRONG))
    for call, told in examples:
        yield Line("  ", (call, Role.ADDRESS))
        yield from (Line("      ", line) for line in Line(told).wrap(style.columns - 6, 9, style.glyphs.ellipsis))


def _entry(name: str, told: str, style: Style) -> Iterator[Line]:
    """A name and what it means beside it, or below it where the name is long."""
    lines = Line(told).wrap(style.columns - NAMES - 2, 9, style.glyphs.ellipsis)
    if len(name) > NAMES - 2:
        yield Line("  ", (name, Role.ADDRESS))
    else:
        yield Line("  ", (name.ljust(NAMES), Role.ADDRESS), lines.pop(0))
    yield from (Line(" " * (NAMES + 2), line) for line in lines)


def _paragraph(text: str, style: Style) -> Iterator[Line]:
    yield from Line(text.strip()).wrap(style.columns, 40, style.glyphs.ellipsis)
