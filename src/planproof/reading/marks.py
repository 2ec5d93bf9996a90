"""State marks: emoji and words, what they mean, and what only looks like one."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from planproof.model import State, Status
from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import decoration, words

EMOJI: Final = {
    **dict.fromkeys("\u2705\u2611\u2714\u2713", State.DONE),
    **dict.fromkeys("\U0001f6a7\U0001f504\U0001f7e1\u23f3", State.DOING),
    **dict.fromkeys("\U0001f534\u26d4\u23f8", State.BLOCKED),
    **dict.fromkeys("\u274c\U0001f6ab", State.DROPPED),
    **dict.fromkeys("\u2b1c\u2610\U0001f4c5\U0001f532", State.TODO),
}
"""What an emoji says of the thing that it stands beside."""

CIRCLES: Final = frozenset("\U0001f534\U0001f7e1\U0001f7e2\U0001f7e0\U0001f535\u26aa\u26ab")
"""Coloured circles: a state only in a status, elsewhere rather a priority or a step of test-driven work."""

BOXES: Final = {"x": State.DONE, "X": State.DONE, " ": State.TODO, "~": State.DOING, "-": State.DOING, "/": State.DOING,
                "\u2713": State.DONE, "\u2714": State.DONE, "\u2705": State.DONE, "v": State.DONE, "!": State.BLOCKED,
                ">": State.DROPPED}  # fmt: skip
"""What stands between the brackets of a checkbox."""

_LONGEST: Final = 4


class Found(NamedTuple):
    """A word in a text: what it means, and whether it was turned round by a negation."""

    meaning: str
    negated: bool


@lru_cache(maxsize=8192)
def _first_known(text: str, names: str, vocabulary: Vocabulary) -> Found | None:
    """The first known phrase of a text, longest first at each word; of eastern scripts also inside words."""
    known: dict[str, str] = getattr(vocabulary, names)
    parts = words(text)
    for index in range(len(parts)):
        for size in range(min(_LONGEST, len(parts) - index), 0, -1):
            phrase = " ".join(parts[index : index + size])
            if phrase in known:
                negated = index > 0 and parts[index - 1] in vocabulary.negations
                partly = index > 0 and parts[index - 1] in vocabulary.partly
                return Found("partly" if partly else known[phrase], negated)
        found = None if parts[index].isascii() else _inside(parts[index], known)
        if found:
            return Found(found, False)
    return None


def _inside(word: str, known: dict[str, str]) -> str | None:
    """The longest known name inside a word that is written without blanks (`已完成2项`)."""
    for size in range(min(8, len(word)), 1, -1):
        for start in range(len(word) - size + 1):
            if word[start : start + size] in known:
                return known[word[start : start + size]]
    return None


def unfilled(text: str, names: dict[str, str]) -> bool:
    """Whether a value still offers the choices of its template (`Planning / In Progress / Completed`)."""
    for separator in ("/", "|"):
        choices = [choice.strip(" []*_`").casefold() for choice in text.split(separator)]
        if len(choices) > 2 and all(choice in names for choice in choices):
            return True
    return False


def state_of(text: str, vocabulary: Vocabulary) -> State | None:
    """The state that a status cell or field names: its first known word, else its first known emoji, else none."""
    if unfilled(text, vocabulary.states):
        return None
    found = _first_known(text, "states", vocabulary)
    if found is None:
        return emoji_state(text) or _of_percent(text)
    if found.meaning == "partly":
        return State.DOING
    if found.negated:
        return State.TODO if found.meaning in ("done", "doing") else None
    return State(found.meaning)


def status_of(text: str, vocabulary: Vocabulary) -> Status | None:
    """The status that a plan's status field names: its first known word decides; else none."""
    if unfilled(text, vocabulary.statuses):
        return None
    found = _first_known(text, "statuses", vocabulary)
    if found is None:
        state = emoji_state(text)
        return _STATUS_OF.get(state) if state else None
    if found.meaning == "partly":
        return Status.IN_PROGRESS
    if found.negated:
        return Status.PLANNING if found.meaning in ("completed", "in_progress") else None
    return Status(found.meaning)


_STATUS_OF: Final = {
    State.DONE: Status.COMPLETED,
    State.DOING: Status.IN_PROGRESS,
    State.BLOCKED: Status.BLOCKED,
    State.DROPPED: Status.CANCELLED,
    State.TODO: Status.PLANNING,
}


def emoji_state(text: str) -> State | None:
    """The state of the first emoji of a text that names one."""
    if text.isascii():
        return None
    for char in text:
        if char > "\u2100" and char in EMOJI:
            return EMOJI[char]
    return None


def _of_percent(text: str) -> State | None:
    """`100%` is done, `0%` to do, what lies between is doing."""
    digits = text.strip().removesuffix("%").strip()
    if not text.strip().endswith("%") or not digits.isdigit() or len(digits) > 3:
        return None
    share = int(digits)
    return State.DONE if share >= 100 else State.TODO if share == 0 else State.DOING


def leading_mark(text: str) -> tuple[State | None, int]:
    """The state of the emoji that a text begins with, and the index behind all its leading decoration."""
    at = 0
    state = None
    circle = False
    while at < len(text) and decoration(text[at]):
        if text[at] in EMOJI and state is None:
            state = EMOJI[text[at]]
            circle = text[at] in CIRCLES
        at += 1
    return (None if circle else state), at
