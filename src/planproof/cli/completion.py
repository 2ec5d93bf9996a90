"""`planproof completion`: scripts that let a shell complete commands, options and their values."""

from __future__ import annotations

from collections.abc import Iterator

from planproof.cli.command import MODULES, Arguments, Command, Operand, Option, every_option, load
from planproof.cli.terminal import Terminal

SHELLS = ("bash", "zsh", "fish")


def script(shell: str) -> str:
    """The completion script for a shell."""
    commands = [load(name) for name in MODULES]
    return "\n".join({"bash": _bash, "zsh": _zsh, "fish": _fish}[shell](commands)) + "\n"


def _run(arguments: Arguments, terminal: Terminal) -> int:
    terminal.out.write(script(arguments.operand("SHELL") or SHELLS[0]))
    return 0


COMMAND = Command(
    name="completion",
    summary="Print a script that lets your shell complete planproof's words",
    run=_run,
    operands=(Operand(name="SHELL", help="bash, zsh or fish", required=True, choices=SHELLS),),
    examples=(
        ('eval "$(planproof completion bash)"', "in ~/.bashrc"),
        ('eval "$(planproof completion zsh)"', "in ~/.zshrc, behind compinit"),
        ("planproof completion fish > ~/.config/fish/completions/planproof.fish", "once"),
    ),
)


def _words(command: Command) -> str:
    """The options of a command and the values of its operands."""
    names = [option.name for option in every_option(command)]
    return " ".join([*(choice for operand in command.operands for choice in operand.choices), *names])


def _valued(commands: list[Command]) -> dict[str, Option]:
    """The options that take a value; the same name means the same everywhere."""
    return {option.name: option for command in commands for option in every_option(command) if option.value}


def _bash(commands: list[Command]) -> Iterator[str]:
    yield "_planproof() {"
    yield '    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command="" words="" i'
    yield "    COMPREPLY=()"
    yield '    case "$before" in'
    for name, option in _valued(commands).items():
        if option.choices:
            yield f'        {name}) COMPREPLY=($(compgen -W "{" ".join(option.choices)}" -- "$word")); return ;;'
    yield "    esac"
    yield "    for ((i = 1; i < COMP_CWORD; i++)); do"
    yield f'        case "${{COMP_WORDS[i]}}" in {"|".join(MODULES)}) command=${{COMP_WORDS[i]}}; break ;; esac'
    yield "    done"
    yield '    case "$command" in'
    for command in commands:
        yield f'        {command.name}) words="{_words(command)}" ;;'
    yield f'        *) words="{" ".join(MODULES)} {_words(load("overview"))} --version" ;;'
    yield "    esac"
    yield '    COMPREPLY=($(compgen -W "$words" -- "$word"))'
    yield "}"
    yield "complete -o default -F _planproof planproof"


def _zsh(commands: list[Command]) -> Iterator[str]:
    yield "#compdef planproof"
    yield "_planproof() {"
    yield "    local -a commands"
    yield "    commands=("
    yield from (f"        {_quoted(f'{command.name}:{command.summary}')}" for command in commands)
    yield "    )"
    yield "    if (( CURRENT == 2 )); then"
    yield "        _describe command commands"
    yield "    fi"
    yield '    case "$words[2]" in'
    for command in commands:
        yield f"        {command.name}) shift words; (( CURRENT-- )); _arguments -S \\"
        yield from (f"            {_quoted(spec)} \\" for spec in _zsh_specs(command))
        yield "            ;;"
    default = " ".join(_quoted(spec) for spec in _zsh_specs(load("overview")))
    yield f"        *) _arguments -S '--version[print the version]' {default} ;;"
    yield "    esac"
    yield "}"
    yield "compdef _planproof planproof"


def _zsh_specs(command: Command) -> Iterator[str]:
    for option in every_option(command):
        told = option.help.replace("[", "(").replace("]", ")").replace(":", ";")
        value = f":{option.value}:({' '.join(option.choices)})" if option.choices else f":{option.value}:_files"
        yield f"{'*' if option.many else ''}{option.name}[{told}]{value if option.value else ''}"
    for operand in command.operands:
        yield f"*:{operand.name}:({' '.join(operand.choices)})" if operand.choices else f"*:{operand.name}:_files"


def _fish(commands: list[Command]) -> Iterator[str]:
    names = " ".join(MODULES)
    yield f"complete -c planproof -n 'not __fish_seen_subcommand_from {names}' -l version -d 'print the version'"
    for command in commands:
        yield (
            f"complete -c planproof -n 'not __fish_seen_subcommand_from {names}' "
            f"-a {command.name} -d {_quoted(command.summary)}"
        )
        where = f"complete -c planproof -n '__fish_seen_subcommand_from {command.name}'"
        for option in every_option(command):
            value = f" -x -a '{' '.join(option.choices)}'" if option.choices else " -r" if option.value else ""
            yield f"{where} -l {option.name.removeprefix('--')}{value} -d {_quoted(option.help)}"
        for choice in (choice for operand in command.operands for choice in operand.choices):
            yield f"{where} -f -a {choice}"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
