"""The pages of the rules, written below `docs/rules` from what the rules say of themselves."""

import shutil
from pathlib import Path

from planproof.lint.catalogue import CATALOGUE
from planproof.lint.page import page_of
from planproof.lint.rule import Rule, Topic

HEAD = """# Rules

{count} rules; `planproof explain CODE` prints the same page. A rule holds in its profile and in the stricter ones:
`default`, then `ready`, then `template`.

"""


def write_rule_pages(folder: Path) -> None:
    """Write a page for each rule, and one that lists them; what stands in the folder is taken away."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for rule in CATALOGUE:
        (folder / f"{rule.code}.md").write_text(_page(rule), "utf-8")
    (folder / "index.md").write_text(
        "".join([HEAD.format(count=len(CATALOGUE)), *map(_topic, Topic), _tree()]), "utf-8"
    )


def _page(rule: Rule) -> str:
    facts = f"Topic {rule.topic.value}, severity {rule.severity.value}, profile `{rule.profile.value}`, "
    return f"# {rule.code} {rule.name}\n\n{facts}fix: {rule.fix.value}, since {rule.since}.\n\n{page_of(rule).text}\n"


def _topic(topic: Topic) -> str:
    rules = [rule for rule in CATALOGUE if rule.topic is topic]
    lines = [
        f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.profile.value} | {_summary(rule)} |" for rule in rules
    ]
    head = f"## {topic.value.capitalize()}\n\n| code | name | profile | what it finds |\n|---|---|---|---|\n"
    return head + "\n".join(lines) + "\n\n" if rules else ""


def _summary(rule: Rule) -> str:
    return page_of(rule).summary.replace("|", "\\|")


def _tree() -> str:
    return "```{toctree}\n:hidden:\n:glob:\n\n[A-Z]*\n```\n"
