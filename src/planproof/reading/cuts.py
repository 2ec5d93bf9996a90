"""A line being taken apart: the marks in it and at its ends, and the words that remain."""

from __future__ import annotations

import re
from typing import Final

from planproof.markdown import STRIKE, Inline
from planproof.model import State
from planproof.model.settings import Settings
from planproof.reading.amounts import effort_of, find_durations
from planproof.reading.marks import CIRCLES, EMOJI, emoji_state, leading_mark, state_of
from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import decoration, trim, words
from planproof.text import Span

_OWNER: Final = r"(?<![\w/`])@([^\W\d_][\w-]{0,38})(?![\w./(-])"
_BRACKETS: Final = {"(": ")", "[": "]", "\uff08": "\uff09"}
_OPENING: Final = re.compile("[([\uff08]")
_SIGNS: Final = "~\u2248<>+*_`=: \t"
_DONE_WITH: Final = r"[\d\s:./,-]*(?:[0-9a-f]{7,40}|#\d+|pr #?\d+|commit \w+)?[\d\s:./,-]*"


class Cut:
    """A line being taken apart: `start` and `end` close in on the words that remain; `holes` are cut out of them."""

    def __init__(self, inline: Inline, vocabulary: Vocabulary, settings: Settings, heading: bool) -> None:
        self.inline = inline
        self.text = inline.text
        self.vocabulary = vocabulary
        self.settings = settings
        self.heading = heading
        self.start = 0
        self.end = len(self.text)
        self.holes: list[tuple[int, int]] = []
        self.found: dict[str, object] = {}
        self.where: dict[str, Span] = {}

    def take(self, name: str, value: object, start: int, end: int) -> None:
        """Keep the first value found under a name, and where it stands."""
        if name not in self.found:
            self.found[name] = value
            self.where[name] = self.inline.source(start, end)

    def words(self) -> str:
        """What remains, holes closed."""
        kept = []
        at = self.start
        for start, end in sorted(self.holes):
            if at <= start < self.end:
                kept.append(self.text[at:start])
                at = end
        kept.append(self.text[at : self.end])
        return " ".join("".join(kept).split())


def find_owner(cut: Cut) -> None:
    """Read an owner written as `@name` among the words."""
    owner = re.search(_OWNER, cut.text) if "@" in cut.text else None
    if owner:
        cut.take("owner", owner[1], owner.start(1), owner.end(1))


def cut_lead_emoji(cut: Cut) -> None:
    """Read the emoji before the words."""
    rest = cut.text[cut.start : cut.end]
    if not rest or not decoration(rest[0]):
        return
    state, skipped = leading_mark(rest)
    if state is not None:
        cut.take("state", state, cut.start, cut.start + len(rest[:skipped].rstrip()))
    cut.start += skipped


def cut_brackets(cut: Cut, heading: bool) -> None:
    """Cut out bracketed groups that say nothing but an effort, a duration, an owner or a state."""
    text = cut.text
    at = cut.start
    while opening := _OPENING.search(text, at, cut.end):
        at = opening.start()
        end = text.find(_BRACKETS[text[at]], at + 1, at + 80)
        if end < 0 or end >= cut.end:
            at += 1
            continue
        if text[end + 1 : end + 2] != "(" and _group(cut, at + 1, end, heading):
            cut.holes.append((at, end + 1))
        at = end + 1


def _group(cut: Cut, start: int, end: int, heading: bool) -> bool:
    """Read a bracketed group; false where it holds more than planproof can name."""
    content = cut.text[start:end]
    if content.startswith("@") and re.fullmatch(_OWNER, content.strip()):
        cut.take("owner", content.strip()[1:], start + 1, end)
        return True
    key, colon, value = content.partition(":")
    if colon and cut.vocabulary.fields.get(key.strip().casefold()) == "owner":
        cut.take("owner", value.strip().lstrip("@"), start + len(key) + 1, end)
        return True
    found = amount_in(cut, content)
    if found:
        for name, amount in found.items():
            cut.take(name, amount, start, end)
        return True
    state = _phrase_state(content, cut.vocabulary, 4 if heading else 2)
    if state is not None:
        cut.found["state"] = state
        cut.where["state"] = cut.inline.source(start, end)
        return True
    return False


def amount_in(cut: Cut, content: str) -> dict[str, object]:
    """The effort and duration of a text that says nothing else; empty where it says more, or neither."""
    durations = find_durations(content, cut.vocabulary, cut.settings) if any(map(str.isdigit, content)) else []
    rest = content
    for match in reversed(durations):
        rest = rest[: match.start] + "," + rest[match.end :]
    found: dict[str, object] = {"estimate": durations[0].value} if durations else {}
    for part in _parts(rest):
        plain = part.strip(_SIGNS)
        key, colon, value = plain.partition(":")
        keyed = bool(colon) and cut.vocabulary.fields.get(key.strip().casefold()) in ("effort", "estimate")
        if keyed:
            plain = value.strip(_SIGNS)
        if (
            not plain
            or plain.casefold() in _FILLERS
            or cut.vocabulary.fields.get(plain.casefold()) in ("effort", "estimate")
        ):
            continue
        sizes = plain.casefold().replace("/", "-").split("-")
        sized = all(s.strip() in cut.vocabulary.sizes and (keyed or len(s.strip()) < 4) for s in sizes)
        size = effort_of(plain, cut.vocabulary) if sized else None
        if size is None:
            return {}
        found.setdefault("effort", size)
    return found


def _parts(text: str) -> list[str]:
    """What commas, semicolons, bars, dots in the middle, dashes and equals signs part."""
    for sign in (";", "|", "=", " - ", "\u00b7", "\u2014", "\u2013"):
        if sign in text:
            text = text.replace(sign, ",")
    return text.split(",")


_FILLERS: Final = frozenset(
    {
        "about",
        "approx",
        "approx.",
        "ca.",
        "c.",
        "est",
        "est.",
        "estimated",
        "total",
        "effort",
        "each",
        "max",
        "elapsed",
        "estimate",
        "size",
        "duration",
        "time",
        "up to",
        "less than",
    }
)


def _phrase_state(text: str, vocabulary: Vocabulary, most: int) -> State | None:
    """The state of a phrase that says nothing else: at most `most` words, or a state word and dates or commits."""
    plain = text.strip(" \t*_!.,")
    if not plain or len(plain) > 60:
        return None
    sides = [side.strip() for side in plain.casefold().split("/")]
    if len(sides) > 1 and all(side in vocabulary.states for side in sides):
        return State(vocabulary.states[sides[0]])
    parts = words(plain)
    has_emoji = emoji_state(plain) is not None
    if not parts:
        return emoji_state(plain)
    first = " ".join(parts[:3])
    known = next((size for size in (3, 2, 1) if " ".join(parts[:size]) in vocabulary.states), 0)
    if not known and not CIRCLES.isdisjoint(plain) and _grades(parts, vocabulary):
        return None
    negated = bool(parts) and (parts[0] in vocabulary.negations or parts[0] in vocabulary.partly)
    if not known and not negated and not (has_emoji and len(parts) <= most):
        return state_of(plain, vocabulary) if not plain.isascii() and len(parts) == 1 and len(plain) <= 6 else None
    rest = parts[known:]
    waiting = bool(known) and vocabulary.states[" ".join(parts[:known])] in ("todo", "blocked")
    plainly = (
        not rest
        or has_emoji
        or plain.isupper()
        or re.fullmatch(_DONE_WITH, " ".join(rest))
        or (len(plain) <= 30 and (negated or waiting or any(any(map(str.isdigit, part)) for part in rest)))
    )
    return state_of(plain, vocabulary) if plainly and (len(parts) <= most + 4 or len(plain) <= 30) and first else None


def _grades(parts: list[str], vocabulary: Vocabulary) -> bool:
    """Whether words beside a coloured circle tell how important something is (`High priority`)."""
    return any(part in vocabulary.levels or vocabulary.fields.get(part) == "priority" for part in parts)


def cut_tail(cut: Cut, heading: bool) -> None:
    """Marks at the end: emoji, a state behind a dash, an effort or duration behind a dash."""
    for _ in range(4):
        before = cut.end
        _tail_holes(cut)
        _tail_emoji(cut, heading)
        _tail_phrase(cut, heading)
        if cut.end == before:
            break


def _tail_holes(cut: Cut) -> None:
    """Shrink the end over cut-out groups and blanks."""
    _tail_blanks(cut)
    for start, end in reversed(cut.holes):
        if end == cut.end and start >= cut.start:
            cut.end = start
            _tail_blanks(cut)


def _tail_blanks(cut: Cut) -> None:
    while cut.end > cut.start and cut.text[cut.end - 1] in " \t\n":
        cut.end -= 1


def _tail_emoji(cut: Cut, heading: bool) -> None:
    text = cut.text
    at = cut.end
    while at > cut.start and decoration(text[at - 1]):
        at -= 1
    state = emoji_state(text[at : cut.end]) if at > cut.start else None
    if state is not None:
        cut.take("state", state, at, cut.end)
        cut.end = at
    elif heading and at < cut.end:
        cut.end = at


def _tail_phrase(cut: Cut, heading: bool) -> None:
    """A state, effort or duration behind the last dash, or state words behind an emoji."""
    text = cut.text
    start, mark = _last_separator(cut, heading)
    if start < 0:
        return
    phrase = text[start + len(mark) : cut.end]
    amount = amount_in(cut, phrase) if len(phrase) < 40 else {}
    for name, value in amount.items():
        cut.take(name, value, start + len(mark), cut.end)
    if not amount:
        state = _phrase_state(phrase, cut.vocabulary, 4 if heading else 2)
        if state is None and mark in EMOJI and heading and phrase.strip().isupper():
            state = state_of(phrase, cut.vocabulary)
        if state is None and EMOJI.get(mark) is State.DONE and _when_or_where(phrase):
            state = State.DONE
        if state is None:
            return
        cut.found["state"] = state
        cut.where["state"] = cut.inline.source(start + (0 if mark in EMOJI else len(mark)), cut.end)
    cut.end = start


def _when_or_where(phrase: str) -> bool:
    """Whether a phrase is nothing but the date or the commit of what was done."""
    plain = phrase.strip(" \t()\ufe0f").casefold()
    return len(plain) > 5 and any(map(str.isdigit, plain)) and re.fullmatch(_DONE_WITH, plain) is not None


def _last_separator(cut: Cut, heading: bool) -> tuple[int, str]:
    """Where the last dash, bar, or (in a heading) emoji or colon stands before a short tail."""
    text = cut.text
    floor = max(cut.start + 1, cut.end - 60)
    if " -" not in text and " |" not in text and text.isascii():
        return -1, ""
    for at in range(cut.end - 1, floor - 1, -1):
        char = text[at]
        if char > "\u2100" and (char in EMOJI or (heading and decoration(char) and text[at - 1] == " ")):
            return at, char
        if char in "-\u2014\u2013|\u00b7" and text[at - 1] == " " and text[at + 1 : at + 2] in (" ", ""):
            return at, char
    return -1, ""


def cut_strike(cut: Cut) -> None:
    """Text struck through as a whole is dropped, whatever remark stands behind it."""
    start, end = trim(cut.text, cut.start, cut.end)
    if start < end and cut.inline.covered(STRIKE, start, start + 1):
        stop = cut.inline.covered_to(STRIKE, start, end)
        if stop == end or stop - start >= 12 or _text_ends(cut.text, stop):
            cut.found["state"] = State.DROPPED
            cut.where["state"] = cut.inline.source(start, stop)


def _text_ends(text: str, at: int) -> bool:
    """Whether only a remark follows: an arrow, a dash, a bracket, or nothing."""
    return text[at:].lstrip()[:1] in ("", "\u2192", "-", "\u2014", "\u2013", "(", "\u2705", "\u274c", ":")
