"""`planproof check`: what is wrong with plans, and how to mend it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from planproof.cli.command import READING, Arguments, Command, Operand, Option
from planproof.cli.reading import reach
from planproof.cli.terminal import Terminal

if TYPE_CHECKING:
    from planproof.actions.check_data import Order
    from planproof.lint.results import CheckRun

FORMATS = ("text", "concise", "json", "jsonl", "github", "gitlab", "sarif", "junit", "rdjson")
SEVERITIES = ("error", "warning", "note")
PROFILES = ("default", "ready", "template")


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.check import check, check_text, update_baseline
    from planproof.errors import InvalidUsage, shown
    from planproof.text import SourceText

    order = _order(arguments)
    if arguments.flag("--watch"):
        from planproof.cli.watch import watch

        return watch(_run, arguments, terminal, reach(arguments))
    named = arguments.text("--stdin-filename")
    baseline = arguments.text("--update-baseline")
    if baseline is not None and arguments.flag("--diff"):
        raise InvalidUsage("--diff writes nothing: leave it out to update the baseline")
    if named is not None:
        if arguments.operands("PATH") or baseline is not None:
            raise InvalidUsage("--stdin-filename checks the standard input alone: leave out paths and baselines")
        run = check_text(named, SourceText(_standard_input()), reach(arguments), order)
    else:
        run = check(arguments.operands("PATH"), reach(arguments), order)
    if baseline is not None:
        known = update_baseline(run, baseline)
        many = "1 finding is" if known == 1 else f"{known} findings are"
        terminal.note(f"{many} known from now on: check with --baseline {shown(baseline)}")
        return 0
    if named is not None and order.fix and not arguments.flag("--diff"):
        terminal.bytes(run.files[0].source.data)
    elif not order.quiet:
        _print(run, arguments, terminal)
    for file in run.files:
        if file.unstable:
            terminal.error(f"{file.path}: the fixes of {', '.join(file.unstable)} undo each other; please report it")
    return _exit(run, arguments)


def _standard_input() -> bytes:
    from planproof.errors import InvalidUsage

    if not sys.stdin:  # whoever called has closed it
        raise InvalidUsage("there is no standard input to check: pipe a plan into it, or name a file")
    return sys.stdin.buffer.read()


def _order(arguments: Arguments) -> Order:
    from planproof.actions.check_data import Order

    unsafe = arguments.flag("--unsafe-fixes")
    diff = arguments.flag("--diff")
    return Order(
        profile=arguments.text("--profile"),
        select=_split(arguments.texts("--select")),
        extend_select=_split(arguments.texts("--extend-select")),
        ignore=_split(arguments.texts("--ignore")),
        fix=arguments.flag("--fix") or unsafe or diff,
        unsafe=unsafe,
        write=not diff,
        # A new baseline holds all that there is, be it known already or not.
        baseline=None if arguments.text("--update-baseline") is not None else arguments.text("--baseline"),
        only_plans=arguments.flag("--only-plans"),
        cache=not arguments.flag("--no-cache"),
        quiet=arguments.flag("--quiet") and arguments.text("--update-baseline") is None,
    )


def _split(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.strip() for text in texts for word in text.split(",") if word.strip())


def _print(run: CheckRun, arguments: Arguments, terminal: Terminal) -> None:
    style = terminal.style
    name = arguments.text("--format") or "text"
    if arguments.flag("--diff"):
        from planproof.report.diff_text import diff_text

        changes = [(file.path, file.before, file.source) for file in run.files if file.before]
        terminal.lines(diff_text(changes), style)
    elif arguments.flag("--statistics"):
        from planproof.report.findings.text_format import statistics

        terminal.lines(statistics(run), style)
    elif name in ("text", "concise"):
        from planproof.report.findings import text_format

        terminal.lines(text_format.text(run, style) if name == "text" else text_format.concise(run), style)
    else:
        from planproof.report.findings import machine_lines

        text = "".join(f"{line}\n" for line in machine_lines(run, name))
        terminal.bytes(text.encode(errors="backslashreplace"))


def _exit(run: CheckRun, arguments: Arguments) -> int:
    from planproof.diagnostics import Severity

    if arguments.flag("--diff"):
        return int(any(file.before for file in run.files) and not arguments.flag("--exit-zero"))
    least = Severity(arguments.text("--fail-on") or "note")
    return int(run.count(least) > 0 and not arguments.flag("--exit-zero"))


COMMAND = Command(
    name="check",
    summary="Find what is wrong with plans, and mend what can be mended",
    description=(
        "Ends with 0 where nothing was found, with 1 where something was, with 2 where plans could not be checked. "
        "A comment in the plan keeps a finding quiet: <!-- planproof: ignore TSK001 the reason -->."
    ),
    run=_run,
    operands=(Operand(name="PATH", help="files, and folders to look for plans in", many=True),),
    options=(
        Option(name="--profile", value="NAME", choices=PROFILES, help="the rules: default, ready, or template"),
        Option(
            name="--select", value="RULES", many=True, help="only these rules: codes or their beginnings, names, topics"
        ),
        Option(name="--extend-select", value="RULES", many=True, help="these rules besides"),
        Option(name="--ignore", value="RULES", many=True, help="not these rules"),
        Option(name="--fix", help="mend what can be mended without deciding anything for the author"),
        Option(name="--unsafe-fixes", help="mend also what decides something for the author"),
        Option(name="--diff", help="show what would be mended, and write nothing"),
        Option(name="--format", value="FORMAT", choices=FORMATS, help=f"print findings as {', '.join(FORMATS)}"),
        Option(name="--statistics", help="print how often each rule found something"),
        Option(name="--fail-on", value="SEVERITY", choices=SEVERITIES, help="end with 1 only for findings this bad"),
        Option(name="--quiet", short="-q", help="print no findings: the exit code tells whether there are any"),
        Option(name="--exit-zero", help="end with 0 whatever was found"),
        Option(name="--baseline", value="FILE", help="keep quiet about the findings in this file"),
        Option(name="--update-baseline", value="FILE", help="write all findings of now to this file"),
        Option(name="--stdin-filename", value="PATH", help="check the standard input as if it were this file"),
        Option(name="--only-plans", help="of the files that are named, leave out those that are no plans"),
        Option(name="--watch", help="check again whenever a plan changes, until you stop it"),
        Option(name="--no-cache", help="work everything out anew, and keep nothing for the next run"),
        *READING,
    ),
    examples=(
        ("planproof check", "every plan of this repository"),
        ("planproof check docs/wishlist-plan.md --diff", "what --fix would change"),
        ("planproof check --profile ready docs/wishlist-plan.md", "whether a plan can be handed over"),
        ("planproof check --format sarif > findings.sarif", "for a pipeline"),
    ),
)
