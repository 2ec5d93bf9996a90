"""Which values the parts of a plan have, and by which names people ask for them."""

from __future__ import annotations

from typing import Final

from planproof.errors import InvalidUsage, shown
from planproof.model import Criterion, Entry, FileChange, Goal, Metric, Node, Phase, Plan, Question, Risk, Step, Task
from planproof.model.details import Dependency
from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import fold

FIELDS: Final[dict[type[Node], tuple[str, ...]]] = {
    Plan: ("title", "status", "created", "updated", "owner"),
    Phase: ("name", "state", "effort", "estimate", "actual", "owner", "goal", "depends_on"),
    Task: ("text", "state", "effort", "estimate", "owner", "priority", "depends_on"),
    Step: ("text", "state"),
    Criterion: ("text", "state"),
    Risk: ("text", "impact", "likelihood", "mitigation"),
    Question: ("text", "state", "answer", "needs"),
    Metric: ("name", "target", "state"),
    FileChange: ("change", "note"),
    Goal: ("text", "state"),
    Dependency: ("text", "state"),
    Entry: ("text", "state"),
}
"""The values of each kind of part that can be set, by their names in the model."""

WORDS: Final = {Plan: "title", Phase: "name", Metric: "name"}
"""The value that holds the words of a part, where that is not its text."""

_ALIASES: Final = {
    "depends": "depends_on",
    "status": "state",
    "task": "text",
    "risk": "text",
    "question": "text",
    "criterion": "text",
    "metric": "name",
    "phase": "name",
    "title": "text",
    "name": "text",
    "words": "text",
    "description": "text",
    "probability": "likelihood",
    "severity": "impact",
    "due": "estimate",
    "dependencies": "depends_on",
    "deps": "depends_on",
    "needs": "needs",
    "remark": "note",
    "notes": "note",
    "comment": "note",
    "date": "created",
}
"""What else the values of parts are called, besides their names in plans of any language."""


def fields_of(node: Node) -> tuple[str, ...]:
    """The values of a part that can be set."""
    return FIELDS.get(type(node), ())


def told(field: str) -> str:
    """A value's name as messages have it."""
    return "dependencies" if field == "depends_on" else field.replace("_", " ")


def field_named(node: Node, name: str, vocabulary: Vocabulary) -> str:
    """The value of a part that a user means.

    Args:
        node: the part.
        name: what the user calls the value: its name, an alias, or what plans call it in any language.
        vocabulary: what plans call things.

    Raises:
        InvalidUsage: such a part has no value of that name.
    """
    own = fields_of(node)
    wanted = fold(name.replace("_", " ").replace("-", " "))
    for said in (wanted, *_meanings(wanted, vocabulary)):
        for field in (said.replace(" ", "_"), _ALIASES.get(said, ""), _words(node, said), _status(node, said)):
            if field in own:
                return "text" if isinstance(node, Metric) and field == "name" and not node.name else field
    raise InvalidUsage(_unknown(node, name, own))


def _meanings(wanted: str, vocabulary: Vocabulary) -> list[str]:
    """What plans mean by a name: as a key of a field, or as the head of a column."""
    meaning = vocabulary.fields.get(wanted)
    return [*([meaning] if meaning else []), *vocabulary.columns.get(wanted, ())]


def _words(node: Node, said: str) -> str:
    """The value that holds the words of a part, where that is asked for by any name for words."""
    return WORDS.get(type(node), "text") if _ALIASES.get(said) in ("text", "name") or said == "text" else ""


def _status(node: Node, said: str) -> str:
    return ("status" if isinstance(node, Plan) else "state") if said in ("state", "status") else ""


def _unknown(node: Node, name: str, own: tuple[str, ...]) -> str:
    from difflib import get_close_matches

    kind = kind_of(node)
    if not own:
        return f"planproof set changes no {kind}: edit its text by hand"
    near = get_close_matches(fold(name)[:40], list(map(told, own)), n=1)
    meant = f"; did you mean {near[0]}?" if near else ""
    return f"a {kind} has no {shown(name)}, but {', '.join(map(told, own))}{meant}"


def kind_of(node: Node) -> str:
    """What a part is called in messages."""
    return "file" if isinstance(node, FileChange) else type(node).__name__.lower()


def is_field(word: str) -> bool:
    """Whether a word names a value of some kind of part, in English."""
    wanted = fold(word.replace("_", " ").replace("-", " "))
    return wanted.replace(" ", "_") in _EVERY or wanted in _ALIASES


_EVERY: Final = frozenset(field for fields in FIELDS.values() for field in fields)
