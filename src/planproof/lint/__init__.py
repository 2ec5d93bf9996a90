"""What is wrong with a plan: the engine, the catalogue, and how findings are chosen, silenced and mended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from planproof.lint.document import Document, Surroundings
    from planproof.lint.engine import Checked, check_document
    from planproof.lint.fixing import Fixed, fix_document
    from planproof.lint.rule import Finding, FixKind, Profile, Rule, Topic
    from planproof.lint.selection import Selection, chosen

__all__ = [
    "Checked",
    "Document",
    "Finding",
    "FixKind",
    "Fixed",
    "Profile",
    "Rule",
    "Selection",
    "Surroundings",
    "Topic",
    "check_document",
    "chosen",
    "fix_document",
]

_WHERE: Final = {
    "document": ("Document", "Surroundings"),
    "engine": ("Checked", "check_document"),
    "fixing": ("Fixed", "fix_document"),
    "rule": ("Finding", "FixKind", "Profile", "Rule", "Topic"),
    "selection": ("Selection", "chosen"),
}


def __getattr__(name: str) -> Any:
    """What the package offers, brought in only when asked for: a run that remembers its findings needs no reader."""
    for module, names in _WHERE.items():
        if name in names:
            from importlib import import_module

            return getattr(import_module(f"planproof.lint.{module}"), name)
    raise AttributeError(f"module 'planproof.lint' has no attribute {name!r}")
