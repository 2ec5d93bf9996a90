"""From the words of a call to its arguments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planproof.cli.command import COMMON, MODULES, READING, Arguments, Command, Operand, Option, every_option
from planproof.errors import InvalidUsage, shown


def split_command(words: Sequence[str]) -> tuple[str | None, list[str]]:
    """The name of the command in a call, none where its first word is no command, and the other words."""
    leading = {name: option for option in (*COMMON, *READING) for name in (option.name, option.short)}
    index = 0
    while index < len(words) and (option := leading.get(words[index].partition("=")[0])):
        index += 2 if option.value and "=" not in words[index] else 1
    if index < len(words) and words[index] in MODULES:
        return words[index], [*words[:index], *words[index + 1 :]]
    return None, list(words)


def parse(command: Command, words: Sequence[str]) -> Arguments:
    """The arguments in the words behind a command's name. `--` ends the options.

    Raises:
        InvalidUsage: an unknown option, a missing or a wrong value, too many words or too few.
    """
    known = {name: option for option in every_option(command) for name in (option.name, option.short) if name}
    options: dict[str, list[str]] = {}
    plain: list[str] = []
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word == "--":
            plain += rest
            break
        if word.startswith("-") and word != "-":
            name, value = _option(command, known, word, rest)
            options.setdefault(name, []).extend(value)
        else:
            plain.append(word)
    if "--help" in options:
        return Arguments({}, options)
    return Arguments(_sorted(command, plain), options, " ".join(("planproof", command.name, *map(_typed, words))))


def _typed(word: str) -> str:
    """A word as it could be typed into a shell."""
    return word if word and not set(word) - _PLAIN else "'" + word.replace("'", "'\\''") + "'"


_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-")


def _option(command: Command, known: dict[str, Option], word: str, rest: list[str]) -> tuple[str, list[str]]:
    """An option's full name and value; the value may be the first of the other words, and is then taken from them."""
    name, equals, value = word.partition("=")
    option = known.get(name)
    if option is None:
        raise InvalidUsage(f"planproof {command.name} has no option {shown(name)}{meant(name, known)}")
    if option.value is None:
        if equals:
            raise InvalidUsage(f"{name} takes no value")
        return option.name, []
    if not equals:
        if not rest or (rest[0].startswith("--") and rest[0].partition("=")[0] in known):
            raise InvalidUsage(f"{name} needs a value: {name} {option.value}")
        value = rest.pop(0)
    return option.name, [_checked(option, value)]


def _checked(option: Option, value: str) -> str:
    if option.choices and value not in option.choices:
        raise InvalidUsage(f"{option.name} is one of {', '.join(option.choices)}, not {shown(value)}")
    if option.number and not (value.isascii() and value.isdigit() and len(value) < 16 and int(value) > 0):
        raise InvalidUsage(f"{option.name} is a whole number from 1, not {shown(value)}")
    return value


def _sorted(command: Command, plain: Sequence[str]) -> dict[str, list[str]]:
    """The words for each operand, in order; the last one may take many."""
    found: dict[str, list[str]] = {}
    left = list(plain)
    for operand in command.operands:
        taken = left if operand.many else left[:1]
        left = left[len(taken) :]
        if operand.required and not taken:
            raise InvalidUsage(f"planproof {command.name} needs {operand.name}: {operand.help}")
        for word in taken:
            _check_choice(operand, word)
        found[operand.name] = list(taken)
    if left:
        raise InvalidUsage(f"planproof {command.name} does not know what to do with {shown(left[0])}")
    return found


def _check_choice(operand: Operand, word: str) -> None:
    if operand.choices and word not in operand.choices:
        raise InvalidUsage(f"{operand.name} is one of {', '.join(operand.choices)}, not {shown(word)}")


def meant(word: str, known: Iterable[str]) -> str:
    """A question whether one of the known words was meant, empty where none is like it."""
    from difflib import get_close_matches

    near = get_close_matches(word[:40], list(known), n=1)
    return f"; did you mean {near[0]}?" if near else ""


def unknown_word(word: str) -> InvalidUsage:
    """The error for a first word that is neither a command nor a path."""
    cure = meant(word, MODULES) or "; planproof --help lists the commands"
    return InvalidUsage(f"{shown(word)} is neither a command nor a path{cure}")
