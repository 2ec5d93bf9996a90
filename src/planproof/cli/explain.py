"""`planproof explain`: what a rule finds, why it matters, and how to mend it."""

from __future__ import annotations

from planproof.cli.command import Arguments, Command, Operand
from planproof.cli.terminal import Terminal


def _run(arguments: Arguments, terminal: Terminal) -> int:
    from planproof.actions.explain_rule import explained_rules
    from planproof.report.rule_text import rule_text, rules_text

    name = arguments.operand("RULE")
    rules = explained_rules(name)
    style = terminal.style
    terminal.lines(rule_text(rules[0]) if name else rules_text(rules, style), style)
    return 0


COMMAND = Command(
    name="explain",
    summary="Explain a rule of planproof check; without one, list them all",
    description="Tells what the rule finds, why it matters, and shows a bad and a good plan.",
    run=_run,
    operands=(Operand(name="RULE", help="a code or a name: TSK001, phase-without-tasks"),),
    examples=(
        ("planproof explain STR005", "one rule"),
        ("planproof explain", "all rules"),
    ),
)
