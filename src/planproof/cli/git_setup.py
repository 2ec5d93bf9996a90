"""`planproof git-setup`: git merges plans by meaning."""

from __future__ import annotations

from planproof.cli.command import CONFIG, DRY_RUN, Arguments, Command, Option
from planproof.cli.reading import reach
from planproof.cli.terminal import Terminal


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.git_setup import git_setup
    from planproof.report.setup_text import setup_text

    setup = git_setup(
        reach(arguments),
        everywhere=arguments.flag("--global"),
        undo=arguments.flag("--undo"),
        dry=arguments.flag(DRY_RUN.name),
    )
    style = terminal.style
    file = (setup.file.path, setup.file.before, setup.file.after) if setup.file else None
    terminal.lines(setup_text(file, setup.settings, dry=setup.dry), style)
    return 0


COMMAND = Command(
    name="git-setup",
    summary="Let git merge plans by meaning",
    description=(
        "Writes the patterns of this repository's plans into .gitattributes, to be committed, and names the driver in "
        "git's configuration, which each clone has for itself. Called again, it changes nothing, or brings the "
        "patterns up to date."
    ),
    run=_run,
    options=(
        Option(name="--global", help="name the driver in your own configuration, for all of your repositories"),
        Option(name="--undo", help="take back what git-setup has done"),
        DRY_RUN,
        CONFIG,
    ),
    examples=(
        ("planproof git-setup", "in this repository"),
        ("planproof git-setup --undo", "as if it had never been called"),
    ),
)
