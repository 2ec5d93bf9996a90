"""The first line of a task, phase or entry, taken apart: id, tags, state, effort, duration, and the words left over."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from planproof.markdown import STRIKE, STRONG, Inline
from planproof.model import Duration, Effort, State
from planproof.model.settings import Settings
from planproof.reading.amounts import effort_of, find_durations
from planproof.reading.marks import BOXES, EMOJI, emoji_state, leading_mark, state_of
from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import SEPARATORS, decoration, trim, words
from planproof.text import Span

_ID: Final = re.compile(r"(?:[A-Z]{1,6}-?\d{1,5}(?:[.-][A-Z]?\d{1,3}){0,3}[a-z]?|\d{1,3}(?:\.\d{1,3}){1,3}[a-z]?)(?![\w/%])")
_LISTED: Final = re.compile(r"\d{1,3}(?=[.)]\s)")
_NAMED: Final = re.compile(r"[^\W\d_]{2,20} (\d{1,3}(?:\.\d{1,3}){1,3}(?:-\d{1,3}(?:\.\d{1,3})?)?)")
_OPENS: Final = re.compile(
    r"[^\w(]{0,12}(?:\[.\][^\w]{0,3})?(?:()(?:\d{1,3}[.)]|\d{1,3}\.\d|[A-Z]{1,6}-?\d)|([^\W\d_]{1,20})[ #\u00a0]{1,3}(?:\d|[A-Z]\b))"
)
_MARKED: Final = re.compile("[\\[(\uff08@|\u00b7\u2010-\u2027\u2100-\u2bff\ufe0f\U0001f000-\U0001faff]| -|- ?$|^[*\\s]|\\s$")
_ENDS: Final = " \t:\uff1a|"
_CERTAIN: Final = re.compile(r"T\d{1,4}|(?!UTF|SHA|ISO|RFC|AES|CVE|WCAG)[A-Z]{2,6}-\d{1,5}|[A-Z]{1,4}\d{1,2}-[A-Z]?\d{1,3}|\d{1,3}(?:\.\d{1,3}){1,3}")
_NUMBER: Final = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[A-Z]{1,5}-?\d{1,4}(?:\.\d{1,3}){0,2}|[A-Z])(?![\w])")
_TAG: Final = re.compile(r"\[([^\[\]\n]{1,20})\](?!\()")
_OWNER: Final = re.compile(r"(?<![\w/`])@([A-Za-z][\w-]{0,38})(?![\w./(-])")
_BRACKETS: Final = {"(": ")", "[": "]", "\uff08": "\uff09"}
_OPENING: Final = re.compile("[([\uff08]")
_SIGNS: Final = "~\u2248<>+*_`=: \t"
_DONE_WITH: Final = re.compile(r"[\d\s:./,-]*(?:[0-9a-f]{7,40}|#\d+|pr #?\d+|commit \w+)?[\d\s:./,-]*")


class Head(NamedTuple):
    """What a first line says. Ranges in `where` are bytes of the file.

    Attributes:
        text: the words left when everything below has been taken out.
        id: as written; none where the line bears none.
        word: the folded word before the id (`task`, `step`), empty where there is none.
        box: the state of a checkbox of any sort, which stands in the text itself (`[~]`), else none.
        state: the state of an emoji, a strike or a word; a word counts for more than an emoji.
    """

    text: str
    id: str | None = None
    word: str = ""
    tags: tuple[str, ...] = ()
    box: State | None = None
    state: State | None = None
    lead: State | None = None
    effort: Effort | None = None
    estimate: Duration | None = None
    owner: str | None = None
    optional: bool = False
    where: dict[str, Span] = {}


class _Cut:
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


def read_head(
    inline: Inline, vocabulary: Vocabulary, settings: Settings, *, ids: bool = True, heading: bool = False
) -> Head:
    """Take the first line of a part of a plan apart.

    Args:
        inline: the line.
        vocabulary: the words to know it by.
        settings: how long a day or a week is.
        ids: whether the line may begin with an id.
        heading: whether it is a heading, in which marks stand more freely than in running text.
    """
    if not _MARKED.search(inline.text) and not (inline.text[:1] == "~" or inline.struck):
        return _plain_head(inline, vocabulary, settings, ids, heading)
    cut = _Cut(inline, vocabulary, settings, heading)
    _leading(cut, ids)
    _brackets(cut, heading)
    _tail(cut, heading)
    _strike(cut)
    start, end = trim(cut.text, cut.start, cut.end)
    cut.start, cut.end = start, max(start, end)
    owner = _OWNER.search(cut.text) if "@" in cut.text else None
    if owner and "owner" not in cut.found:
        cut.take("owner", owner[1], owner.start(1), owner.end(1))
    return Head(
        text=cut.words().strip(_ENDS),
        where=cut.where,
        **cut.found,  # type: ignore[arg-type]
    )


def _plain_head(inline: Inline, vocabulary: Vocabulary, settings: Settings, ids: bool, heading: bool) -> Head:
    """A line without brackets, emoji, dashes or strikes: an id, and words."""
    if not (ids and may_bear_id(inline.text, vocabulary)):
        return Head(text=" ".join(inline.text.split()).strip(_ENDS))
    cut = _Cut(inline, vocabulary, settings, heading)
    _id(cut)
    return Head(text=cut.words().strip(_ENDS), where=cut.where, **cut.found)  # type: ignore[arg-type]


def may_bear_id(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a line may begin with an id: a cheap look before the line is taken apart."""
    found = _OPENS.match(text)
    if found is None:
        return False
    word = found[2]
    return word is None or found[0][-1].isdigit() or word.casefold() in vocabulary.task_words


def _leading(cut: _Cut, ids: bool) -> None:
    """A box written in the text, leading emoji, word and id, tags."""
    text = cut.text
    if text[:1] == "[" and text[2:3] == "]" and text[1] in BOXES and text[3:4] in ("", " ", "*", "\t"):
        cut.take("box", BOXES[text[1]], 0, 3)
        cut.start = 3
    if text[cut.start : cut.start + 2] in ("* ", "*"):
        cut.found["optional"] = True
        cut.start += 1
    _lead_emoji(cut)
    if ids:
        _id(cut)
        _lead_emoji(cut)


def _lead_emoji(cut: _Cut) -> None:
    rest = cut.text[cut.start : cut.end]
    if not rest or not decoration(rest[0]):
        return
    state, skipped = leading_mark(rest, cut.vocabulary)
    if state is not None:
        cut.take("state", state, cut.start, cut.start + len(rest[:skipped].rstrip()))
        cut.found.setdefault("lead", state)
    cut.start += skipped


def _id(cut: _Cut) -> None:
    text, start = cut.text, cut.start
    word_end = start
    while word_end < cut.end and text[word_end].isalpha():
        word_end += 1
    word = text[start:word_end].casefold()
    at = word_end
    while at < cut.end and text[at] in " \t#\u00a0":
        at += 1
    if word in cut.vocabulary.task_words and (found := _NUMBER.match(text, at)):
        if word in ("test", "doc") and "." not in found[0]:
            return
        if at > word_end and _id_ends(text, found.end(), found[0].isalpha()):
            _take_id(cut, found.start(), found.end())
            cut.found["word"] = word
        return
    named = _NAMED.match(text, start)
    if named and cut.inline.covered(STRONG, start, named.end()) and text[named.end() : named.end() + 1] in (":", "\uff1a", ""):
        _take_id(cut, named.start(1), named.end(1))
        return
    found = None if cut.heading else _LISTED.match(text, start)
    if found:
        _take_id(cut, found.start(), found.end())
        return
    found = _ID.match(text, start)
    if found and found.end() <= cut.end and _plain_id(cut, found):
        _take_id(cut, found.start(), found.end())


def _id_ends(text: str, at: int, letter: bool) -> bool:
    """Whether a number behind `Task` is its id: `Task A` only where a separator follows (not `Task A bug`)."""
    return not letter or at >= len(text) or text[at] in ":\uff1a.)" or text[at : at + 2] in (" -", " \u2014", " \u2013")


def _plain_id(cut: _Cut, found: re.Match[str]) -> bool:
    """Whether a token is an id: by its form, or because a separator or the end of its bold run parts it off."""
    text, end = cut.text, found.end()
    follows = text[end : end + 1]
    separated = follows in (":", "\uff1a", ")", "|", "]") or (follows == "." and text[end + 1 : end + 2] in ("", " "))
    dashed = text[end : end + 3] in (" - ", " \u2014 ", " \u2013 ") or text[end : end + 2] == " ["
    if _CERTAIN.fullmatch(found[0]):
        return follows in ("", " ", "\t", "\n", "*", "\u3000") or separated or dashed
    if separated or dashed:
        return True
    if cut.heading and found[0][0].isalpha() and len(found[0]) > 2 and follows == " ":
        return True
    bold = cut.inline.covered(STRONG, found.start(), end)
    return bold and not cut.inline.covered(STRONG, end, min(end + 2, len(text)))


def _take_id(cut: _Cut, start: int, end: int) -> None:
    text = cut.text
    cut.take("id", text[start:end].rstrip("."), start, end)
    tags: list[str] = []
    while end < cut.end:
        if text[end] in SEPARATORS:
            end += 1
        elif text[end] == "[" and (tag := _TAG.match(text, end)) and not _amount(cut, tag[1]):
            tags.append(tag[1])
            end = tag.end()
        else:
            break
    cut.start = end
    if tags:
        cut.found["tags"] = tuple(tags)


def _brackets(cut: _Cut, heading: bool) -> None:
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


def _group(cut: _Cut, start: int, end: int, heading: bool) -> bool:
    """Read a bracketed group; false where it holds more than planproof can name."""
    content = cut.text[start:end]
    if content.startswith("@") and _OWNER.fullmatch(content.strip()):
        cut.take("owner", content.strip()[1:], start + 1, end)
        return True
    key, colon, value = content.partition(":")
    if colon and cut.vocabulary.fields.get(key.strip().casefold()) == "owner":
        cut.take("owner", value.strip().lstrip("@"), start + len(key) + 1, end)
        return True
    found = _amount(cut, content)
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


def _amount(cut: _Cut, content: str) -> dict[str, object]:
    """The effort and duration of a text that says nothing else; empty where it says more, or neither."""
    durations = find_durations(content, cut.vocabulary, cut.settings) if any(map(str.isdigit, content)) else []
    rest = content
    for match in reversed(durations):
        rest = rest[: match.start] + "," + rest[match.end :]
    found: dict[str, object] = {"estimate": durations[0].value} if durations else {}
    for part in re.split(r"[,;\u00b7|\u2014\u2013=]| - ", rest):
        plain = part.strip(_SIGNS)
        key, colon, value = plain.partition(":")
        keyed = bool(colon) and cut.vocabulary.fields.get(key.strip().casefold()) in ("effort", "estimate")
        if keyed:
            plain = value.strip(_SIGNS)
        if not plain or plain.casefold() in _FILLERS or cut.vocabulary.fields.get(plain.casefold()) in ("effort", "estimate"):
            continue
        sizes = plain.casefold().replace("/", "-").split("-")
        sized = all(s.strip() in cut.vocabulary.sizes and (keyed or len(s.strip()) < 4) for s in sizes)
        size = effort_of(plain, cut.vocabulary) if sized else None
        if size is None:
            return {}
        found.setdefault("effort", size)
    return found


_FILLERS: Final = frozenset({"about", "approx", "approx.", "ca.", "c.", "est", "est.", "estimated", "total", "effort",
                             "each", "max", "elapsed", "estimate", "size", "duration", "time", "up to", "less than"})  # fmt: skip


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
    negated = bool(parts) and (parts[0] in vocabulary.negations or parts[0] in vocabulary.partly)
    if not known and not negated and not (has_emoji and len(parts) <= most):
        return state_of(plain, vocabulary) if not plain.isascii() and len(parts) == 1 and len(plain) <= 6 else None
    rest = parts[known:]
    waiting = bool(known) and vocabulary.states[" ".join(parts[:known])] in ("todo", "blocked")
    plainly = not rest or has_emoji or plain.isupper() or _DONE_WITH.fullmatch(" ".join(rest)) or (
        len(plain) <= 30 and (negated or waiting or any(any(map(str.isdigit, part)) for part in rest)))  # fmt: skip
    return state_of(plain, vocabulary) if plainly and (len(parts) <= most + 4 or len(plain) <= 30) and first else None


def _tail(cut: _Cut, heading: bool) -> None:
    """Marks at the end: emoji, a state behind a dash, an effort or duration behind a dash."""
    for _ in range(4):
        before = cut.end
        _tail_holes(cut)
        _tail_emoji(cut, heading)
        _tail_phrase(cut, heading)
        if cut.end == before:
            break


def _tail_holes(cut: _Cut) -> None:
    """Shrink the end over cut-out groups and blanks."""
    moved = True
    while moved:
        moved = False
        while cut.end > cut.start and cut.text[cut.end - 1] in " \t\n":
            cut.end -= 1
        for hole in cut.holes:
            if hole[1] == cut.end and hole[0] >= cut.start:
                cut.end = hole[0]
                moved = True


def _tail_emoji(cut: _Cut, heading: bool) -> None:
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


def _tail_phrase(cut: _Cut, heading: bool) -> None:
    """A state, effort or duration behind the last dash, or state words behind an emoji."""
    text = cut.text
    start, mark = _last_separator(cut, heading)
    if start < 0:
        return
    phrase = text[start + len(mark) : cut.end]
    amount = _amount(cut, phrase) if len(phrase) < 40 else {}
    for name, value in amount.items():
        cut.take(name, value, start + len(mark), cut.end)
    if not amount:
        state = _phrase_state(phrase, cut.vocabulary, 4 if heading else 2)
        if state is None and mark in EMOJI and heading and phrase.strip().isupper():
            state = state_of(phrase, cut.vocabulary)
        if state is None:
            return
        cut.found["state"] = state
        cut.where["state"] = cut.inline.source(start + (0 if mark in EMOJI else len(mark)), cut.end)
    cut.end = start


def _last_separator(cut: _Cut, heading: bool) -> tuple[int, str]:
    """Where the last dash, bar, or (in a heading) emoji or colon stands before a short tail."""
    text = cut.text
    floor = max(cut.start + 1, cut.end - 60)
    for at in range(cut.end - 1, floor - 1, -1):
        char = text[at]
        if char > "\u2100" and (char in EMOJI or (heading and decoration(char) and text[at - 1] == " ")):
            return at, char
        if char in "-\u2014\u2013|\u00b7" and text[at - 1] == " " and text[at + 1 : at + 2] in (" ", ""):
            return at, char
    return -1, ""


def _strike(cut: _Cut) -> None:
    """Text struck through as a whole is dropped, whatever remark stands behind it."""
    start, end = trim(cut.text, cut.start, cut.end)
    if start < end and cut.inline.covered(STRIKE, start, start + 1):
        stop = start
        while stop < end and cut.inline.covered(STRIKE, start, stop + 1):
            stop += 1
        if stop == end or stop - start >= 12 or text_ends(cut.text, stop):
            cut.found["state"] = State.DROPPED
            cut.where["state"] = cut.inline.source(start, stop)


def text_ends(text: str, at: int) -> bool:
    """Whether only a remark follows: an arrow, a dash, a bracket, or nothing."""
    return text[at:].lstrip()[:1] in ("", "\u2192", "-", "\u2014", "\u2013", "(", "\u2705", "\u274c", ":")


def is_id(text: str) -> bool:
    """Whether a text is nothing but a task's id."""
    return _ID.fullmatch(text) is not None
