"""What a user gives for a value, checked: a size, a grade, a length of time, a date, words, names of work."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from planproof.editing.setting.names import WORDS, kind_of, told
from planproof.errors import InvalidUsage, Refused, UnknownAddress, shown
from planproof.markdown import Inline, Paragraph, parse
from planproof.model import Change, Effort, Level, Node, Phase, Plan, State, Status, Task
from planproof.model.address import Addresses
from planproof.model.lookup import resolve
from planproof.model.references import References
from planproof.model.settings import DEFAULTS, Settings
from planproof.reading.amounts import find_durations
from planproof.reading.dates import find_date
from planproof.reading.heads import Head, read_head
from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import fold
from planproof.records import record
from planproof.text import SourceText

NOTHING: Final = ("", "none", "-", "nothing")
"""What stands for no dependency at all."""

_ABOUT: Final = "~\u2248 \t"
_LONGEST: Final = 2000


@record
class Given:
    """A value as the user gave it, and what it means.

    Attributes:
        field: which value of the part it is.
        text: as given, trimmed; of names of work, as the plan writes them.
        value: what the part will hold; none where it is to hold nothing.
        settings: with which lengths of time are read.
    """

    field: str
    text: str
    value: Any
    settings: Settings = DEFAULTS


@record
class Grounds:
    """What a value is judged by.

    Attributes:
        plan: the whole plan, for the names of work in it.
        known: the addresses of its parts.
        vocabulary: what plans call things.
        today: the date of the day.
        settings: how long a day and a week are.
    """

    plan: Plan
    known: Addresses
    vocabulary: Vocabulary
    today: dt.date
    settings: Settings = DEFAULTS


def given(node: Node, field: str, text: str, grounds: Grounds) -> Given:
    """The value that a user gives to a part of a plan.

    Args:
        node: the part.
        field: which value of it, by its name in the model.
        text: what the user typed.
        grounds: what the value is judged by.

    Raises:
        InvalidUsage: it is no value for this field.
        Refused: words that would be read as something else, or work that would depend on itself.
        UnknownAddress: it names work that is not in the plan.
    """
    plain = one_line(text, told(field))
    if field == "depends_on":
        numbers = depended(node, plain, grounds)
        return Given(field=field, text=", ".join(numbers), value=numbers, settings=grounds.settings)
    if not plain:
        raise InvalidUsage(f"the {told(field)} is empty: to take it away, use --clear")
    return Given(field=field, text=plain, value=_value(node, field, plain, grounds), settings=grounds.settings)


def _value(node: Node, field: str, text: str, grounds: Grounds) -> Any:
    vocabulary = grounds.vocabulary
    if field == "effort":
        return effort(text, grounds)
    if field in ("estimate", "actual"):
        return duration(text, told(field), grounds)
    if field in ("impact", "likelihood"):
        return Level(_known(text, vocabulary.levels, f"{field} is one of {', '.join(Level)}"))
    if field in ("created", "updated"):
        return date(text, field, grounds)
    if field == "status":
        return Status(_known(text, vocabulary.statuses, f"a plan's status is one of {', '.join(map(_said, Status))}"))
    if field == "state":
        return State(_known(text, vocabulary.states, f"the state of a {kind_of(node)} is one of {', '.join(State)}"))
    if field == "change":
        return _change(text, vocabulary)
    if field in ("text", WORDS.get(type(node))) and not isinstance(node, Plan):
        return own_words(node, text, grounds)
    return text_of(text, told(field)) if field != "owner" else text.lstrip("@")


def one_line(text: str, name: str) -> str:
    """A text without blanks around it.

    Raises:
        InvalidUsage: it has line breaks or control characters, or is longer than anybody reads.
    """
    plain = text.strip()
    if not plain.replace("\t", " ").isprintable() and any(
        ord(char) < 32 or char in "\x7f\x85\u2028\u2029" for char in plain
    ):
        raise InvalidUsage(f"the {name} must be one line without control characters")
    if len(plain) > _LONGEST:
        raise InvalidUsage(f"the {name} has {len(plain)} characters, and must have at most {_LONGEST}")
    return plain.replace("\t", " ")


def _said(value: str) -> str:
    return value.replace("_", " ")


def _known(text: str, names: dict[str, str], wanted: str) -> str:
    """What a word stands for; its name in the model counts too.

    Raises:
        InvalidUsage: it stands for nothing.
    """
    folded = fold(text.replace("_", " ").replace("-", " "))
    values = {value.casefold().replace("_", " "): value for value in names.values()}
    found = values.get(folded) or names.get(folded) or names.get(fold(text))
    if found is None:
        raise InvalidUsage(f"{wanted}, not {shown(text)}")
    return found


def effort(text: str, grounds: Grounds) -> Effort:
    """The size that a word stands for.

    Raises:
        InvalidUsage: it stands for none.
    """
    size = grounds.vocabulary.sizes.get(fold(text))
    if size is None:
        timed = find_durations(text, grounds.vocabulary, grounds.settings)
        cure = f"; {shown(text)} is a length of time: set the estimate instead" if timed else f", not {shown(text)}"
        raise InvalidUsage(f"effort is one of {', '.join(Effort)}, or a word such as medium{cure}")
    return Effort(size)


def duration(text: str, name: str, grounds: Grounds) -> Any:
    """The length of time that a text names, and nothing else.

    Raises:
        InvalidUsage: it names none, or says more.
    """
    found = find_durations(text, grounds.vocabulary, grounds.settings)
    if len(found) != 1 or text[: found[0].start].strip(_ABOUT) or text[found[0].end :].strip():
        size = fold(text) in grounds.vocabulary.sizes
        cure = f"; {shown(text)} is a size: set the effort instead" if size else f", not {shown(text)}"
        raise InvalidUsage(f"the {name} is a length of time such as 4h, 2-3 days or 1 week{cure}")
    return found[0].value


def date(text: str, name: str, grounds: Grounds) -> dt.date:
    """The day that a text names; `today` is one.

    Raises:
        InvalidUsage: it names none, or says more.
    """
    if fold(text) == "today":
        return grounds.today
    found = find_date(text, grounds.vocabulary)
    if found is None or text[: found.start].strip() or text[found.end :].strip():
        raise InvalidUsage(f"{told(name)} is a date such as 2026-05-31, or today, not {shown(text)}")
    return found.date


def _change(text: str, vocabulary: Vocabulary) -> Change:
    folded = fold(text)
    sets = {Change.CREATE: vocabulary.creates, Change.MODIFY: vocabulary.modifies, Change.DELETE: vocabulary.deletes}
    found = next((change for change, names in sets.items() if folded == change or folded in names), None)
    if found is None:
        raise InvalidUsage(f"the change of a file is one of create, modify, delete, not {shown(text)}")
    return found


# ---- words


def inline_of(text: str, name: str) -> Inline:
    """A text as Markdown reads it within a line.

    Raises:
        Refused: it would be a heading, a list, a table or code, and no words.
    """
    blocks = parse(SourceText.of(text))
    if len(blocks) != 1 or not isinstance(blocks[0], Paragraph):
        raise Refused(
            f"{shown(text)} would not be read as words, but as a block of Markdown: begin the {name} with a word"
        )
    return blocks[0].inline


def text_of(text: str, name: str) -> str:
    """The words of a text, without inline marks."""
    return " ".join(inline_of(text, name).text.split())


def own_words(node: Node, text: str, grounds: Grounds) -> str:
    """The words of a part, which must say nothing besides.

    Raises:
        Refused: they would be read as a mark, an id, an effort, a length of time, or as nothing.
    """
    name = told(WORDS.get(type(node), "text"))
    inline = inline_of(text, name)
    plain = " ".join(inline.text.split())
    ids = isinstance(node, Task)
    head = read_head(inline, grounds.vocabulary, grounds.settings, ids=ids, heading=isinstance(node, Phase))
    if head.text == plain and not (
        head.id or head.box or head.state or head.tags or head.optional or (ids and head.owner)
    ):
        return plain
    said = _besides(head)
    if isinstance(node, Task | Phase) or said not in ("an effort", "a length of time"):
        raise Refused(f"part of {shown(text)} would be read as {said}: leave that out of the {name}")
    return plain


def _besides(head: Head) -> str:
    for value, name in (
        (head.id, "an id"),
        (head.box or head.state, "a mark of how far it is"),
        (head.effort, "an effort"),
        (head.estimate, "a length of time"),
        (head.owner, "an owner"),
        (head.tags, "tags"),
        (head.optional, "a mark of what is optional"),
    ):
        if value:
            return name
    return "decoration"


# ---- names of work


def depended(node: Node, text: str, grounds: Grounds) -> tuple[str, ...]:
    """The ids of tasks, or the numbers of phases, that a part is to depend on.

    Args:
        node: a task or phase.
        text: addresses, parted by commas or blanks; `none` is none.
        grounds: the plan that holds them.

    Raises:
        UnknownAddress: one names nothing, or something without an id.
        Refused: the part would depend on itself.
    """
    if fold(text) in NOTHING or fold(text) in grounds.vocabulary.nothing:
        return ()
    kind = type(node)
    found = [_named(node, word, grounds) for word in _parted(text, grounds.vocabulary)]
    numbers = tuple(dict.fromkeys(number for number, _ in found))
    for number, other in found:
        if other is node or _leads(grounds.plan, other, node, kind):
            raise Refused(f"a {kind_of(node)} cannot depend on {number}, which depends on it")
    return numbers


def _parted(text: str, vocabulary: Vocabulary) -> list[str]:
    """The addresses in a text: words before a number (`Phase 2`) stay with it."""
    words: list[str] = []
    for part in text.replace(";", ",").replace("&", ",").replace(" and ", ",").split(","):
        tokens = part.split()
        ahead = tokens and (tokens[0].casefold() in vocabulary.phases or tokens[0].casefold() in vocabulary.task_words)
        numbered = len(tokens) > 1 and all(any(map(str.isdigit, token)) for token in tokens[bool(ahead) :])
        if numbered:
            words += [f"{tokens[0]} {token}" if ahead else token for token in tokens[bool(ahead) :]]
        elif tokens:
            words.append(" ".join(tokens))
    return words


def _named(node: Node, word: str, grounds: Grounds) -> tuple[str, Node]:
    other = resolve(grounds.plan, word, type(node), known=grounds.known).node
    number = other.id if isinstance(other, Task) else other.number if isinstance(other, Phase) else None
    if not number:
        raise UnknownAddress(
            f"the {kind_of(other)} {grounds.known.of(other)} bears no id that others could name: number it first"
        )
    if isinstance(node, Task) and not _means(node, number, other, grounds.plan):
        raise UnknownAddress(
            f"{grounds.known.of(other)} cannot be named from another phase: there {number} means another task"
        )
    return number, other


def _means(node: Task, number: str, other: Node, plan: Plan) -> bool:
    """Whether a task means another one by its id: a task of the same phase is meant first."""
    phase = next((phase for phase in plan.phases if any(task is node for task in phase.tasks)), None)
    return phase is None or References(plan).named(phase, number) is other


def _leads(plan: Plan, start: Node, end: Node, kind: type[Node]) -> bool:
    """Whether what one part depends on leads to another."""
    every: list[Node] = list(plan.phases) if kind is Phase else [task for phase in plan.phases for task in phase.tasks]
    by_number: dict[str, list[Node]] = {}
    for node in every:
        number = getattr(node, "number" if kind is Phase else "id")
        by_number.setdefault(number or "", []).append(node)
    seen: set[int] = set()
    stack = [start]
    while stack:
        node = stack.pop()
        if node is end:
            return True
        if id(node) not in seen:
            seen.add(id(node))
            stack += [other for number in getattr(node, "depends_on", ()) for other in by_number.get(number, ())]
    return False
