"""Rules about documentation: whether the plan thinks of it, and sees it through."""

from __future__ import annotations

from typing import Final

from planproof.lint.rules.documentation import done_without_documentation, no_documentation_item

RULES: Final = (
    no_documentation_item.RULE,
    done_without_documentation.RULE,
)
