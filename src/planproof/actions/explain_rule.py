"""The rules of the catalogue with their pages."""

from __future__ import annotations

import difflib

from planproof.errors import InvalidUsage, shown
from planproof.lint.catalogue import CATALOGUE
from planproof.lint.page import Page, page_of
from planproof.lint.rule import Rule


def explained_rules(name: str | None = None) -> list[tuple[Rule, Page]]:
    """The rule of that code or name with its page; all rules, where none is named.

    Raises:
        InvalidUsage: no rule is called so.
    """
    wanted = [rule for rule in CATALOGUE if name is None or name.upper() == rule.code or name.lower() == rule.name]
    if not wanted:
        names = [word for rule in CATALOGUE for word in (rule.code, rule.name)]
        near = difflib.get_close_matches(name or "", names, 1, 0.5)
        cure = f"did you mean {near[0]}?" if near else "planproof explain lists all rules"
        raise InvalidUsage(f"no rule is called {shown(name or '')}; {cure}")
    return [(rule, page_of(rule)) for rule in wanted]
