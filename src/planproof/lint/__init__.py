"""What is wrong with a plan: the engine, the catalogue, and how findings are chosen, silenced and mended."""

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
