"""The page of a rule: its module's docstring, taken apart."""

from __future__ import annotations

import sys
from textwrap import dedent

from planproof.lint.rule import Rule
from planproof.records import record


@record
class Page:
    """What a rule says of itself: one sentence, and the whole page as Markdown."""

    summary: str
    text: str


def page_of(rule: Rule) -> Page:
    """The page of a rule."""
    text = dedent(sys.modules[rule.check.__module__].__doc__ or "").strip()
    return Page(summary=" ".join(text.split("\n\n", 1)[0].split()), text=text)
