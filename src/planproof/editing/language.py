"""Which language a plan is written in, and what it calls its fields, columns and sections."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Final, Literal

from planproof.editing.draft import Draft
from planproof.editing.phrases import LANGUAGES
from planproof.reading.vocabulary import split
from planproof.reading.vocabulary.table import Table
from planproof.reading.words import fold

Names = Literal["topics", "fields", "columns"]

_ENGLISH: Final[dict[Names, dict[str, str]]] = {
    "topics": {
        "summary": "Executive Summary",
        "future_state": "Proposed Future State",
        "goals": "Goals",
        "criteria": "Success Criteria",
        "work": "Implementation Phases",
        "tasks": "Tasks",
        "technical": "Technical Details",
        "files_modify": "Files to Modify",
        "files_create": "New Files to Create",
        "files_delete": "Files to Delete",
        "risks": "Risk Assessment",
        "tests": "Testing Strategy",
        "metrics": "Success Metrics",
        "timeline": "Timeline Estimates",
        "documentation": "Documentation Updates Needed",
        "questions": "Open Questions",
        "notes": "Notes",
        "deployment": "Deployment Steps",
        "rollback": "Rollback Plan",
        "acceptance": "Acceptance Criteria",
        "unit_tests": "Unit Tests",
        "integration_tests": "Integration Tests",
        "manual_tests": "Manual Testing",
    },
    "fields": {
        "depends": "Dependencies",
        "updated": "Last Updated",
        "actual": "Actual Time",
        "effort": "Effort",
        "estimate": "Estimate",
    },
    "columns": {"risk": "Risk", "estimate": "Estimated Time", "actual": "Actual Time"},
}
"""What the template calls things, where that is not the first name that planproof knows for them."""

_ALIKE: Final = {"acceptance": "criteria"}
"""Names of the template that other languages have under another topic."""


def language(draft: Draft) -> str:
    """The code of the language whose names most headings and fields of a plan bear; English where none has more."""
    said = [fold(section.title) for section in draft.plan.sections] + [fold(field.key) for field in draft.header]
    counts = {code: sum(name in _names(code) for name in said) for code in LANGUAGES}
    return max(LANGUAGES, key=lambda code: (counts[code], code == "en"))


def _noun(word: str) -> str:
    """A word of a German heading: most are nouns."""
    return (
        word if word in ("und", "der", "die", "das", "zu", "von", "für", "mit", "bis") else word[:1].upper() + word[1:]
    )


@cache
def table_of(code: str) -> Table:
    """What a language calls the things of a plan."""
    table: Table = import_module(f"planproof.reading.vocabulary.{code}").TABLE
    return table


@cache
def _names(code: str) -> frozenset[str]:
    table = table_of(code)
    return frozenset(
        name.strip("*") for names in (*table.topics.values(), *table.fields.values()) for name in split(names)
    )


def called(draft: Draft, names: Names, meaning: str) -> str:
    """What a plan without a name for something would call it: in its language, as the template writes it."""
    code = language(draft)
    if code != "en":
        known: dict[str, str] = getattr(table_of(code), names)
        found = split(known.get(meaning) or known.get(_ALIKE.get(meaning, ""), ""))
        if found:
            name = found[0].strip("*")
            return " ".join(map(_noun, name.split())) if code == "de" else name[:1].upper() + name[1:]
    return _ENGLISH[names].get(meaning) or meaning.replace("_", " ").title()
