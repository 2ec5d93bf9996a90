"""Headings that open a phase, in every way in which people number them."""

from __future__ import annotations

import re
from typing import Final

from planproof.markdown import Inline
from planproof.model import State
from planproof.model.settings import Settings
from planproof.reading.heads import Head, read_head
from planproof.reading.marks import BOXES
from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import decoration, fold, skip_numbering, without_brackets
from planproof.records import record

_NUMBER: Final = re.compile(
    r"(?:\d{1,4}(?:[.-]\d{1,3}){0,3}[A-Za-z]?(?:[-\u2013~]\d{1,3}[A-Za-z]?)?|[IVXLC]{1,6}|[A-Z]\d{0,3}(?:[.-]\d{1,2})?"
    r"|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)"
    r"(?![A-Za-z0-9_])"
)
_ORDINAL: Final = r"\u7b2c? ?(\d{1,3}|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3}) ?"
_PUNCTUATED: Final = ":\uff1a.)\uff09\u3001|,"
_DASHES: Final = "-\u2014\u2013\u2212/"


@record
class PhaseHead:
    """A heading that begins with a phase word and a number.

    Attributes:
        number: as written.
        word: the folded phase word.
        weak: whether the word counts only where no other phase word is used.
        separated: whether punctuation stands between number and name.
        head: the rest of the heading, taken apart.
    """

    number: str
    word: str
    weak: bool
    separated: bool
    head: Head

    @property
    def name(self) -> str | None:
        """The name of the phase, none where the heading gives none."""
        return self.head.text or None


def read_phase_head(inline: Inline, vocabulary: Vocabulary, settings: Settings) -> PhaseHead | None:
    """The phase that a heading opens, none where it opens none."""
    text = inline.text
    start = _skip_decoration(text, 0)
    box = BOXES.get(text[start + 1]) if text[start : start + 1] == "[" and text[start + 2 : start + 3] == "]" else None
    boxed = start
    if box is not None:
        start = _skip_decoration(text, start + 3)
    found = _word_and_number(text, start, vocabulary)
    if found is None:
        numbered = skip_numbering(text, start)
        found = _word_and_number(text, numbered, vocabulary) if numbered > start else None
    if found is None:
        return None
    word, number, end = found
    separated, name_start = _separator(text, end)
    rest = inline.part(name_start, len(text))
    head = read_head(rest, vocabulary, settings, ids=False, heading=True)
    if head.text[:1] in ("(", "\uff08") and head.text[-1:] in (")", "\uff09"):
        inside = rest.text.rfind(head.text[-1])
        head = read_head(
            rest.part(rest.text.find(head.text[0]) + 1, inside), vocabulary, settings, ids=False, heading=True
        )
    if box is not None and head.state not in (State.DROPPED, State.BLOCKED):
        head = head._replace(state=box, where={**head.where, "state": inline.source(boxed, boxed + 3)})
    return PhaseHead(number=number, word=word, weak=word in vocabulary.weak_phases, separated=separated, head=head)


def _skip_decoration(text: str, at: int) -> int:
    while at < len(text) and decoration(text[at]):
        at += 1
    return at


def _word_and_number(text: str, start: int, vocabulary: Vocabulary) -> tuple[str, str, int] | None:
    """The folded phase word, the number, and the index behind both."""
    end = start
    while end < len(text) and text[end].isalpha() and end - start < 24:
        end += 1
    found = _known_word(text, start, end, vocabulary)
    if found:
        word, at = found
        while at < len(text) and text[at] in " #\u00a0\u3000-":
            at += 1
        number = _NUMBER.match(text, at)
        if number and (number[0] not in ("I", "A") or _parted(text, number.end())):
            return word, number[0].rstrip("."), number.end()
    ordinal = re.match(_ORDINAL, text[start : start + 8]) if vocabulary.number_first else None
    return _ordinal(text, ordinal[1], start + ordinal.end(), vocabulary) if ordinal else None


def _known_word(text: str, start: int, end: int, vocabulary: Vocabulary) -> tuple[str, int] | None:
    """The phase word at an index and the index behind it; words of eastern scripts may run on."""
    for stop in range(end, start, -1):
        word = text[start:stop].casefold()
        if word in vocabulary.phases or word in vocabulary.weak_phases:
            return word, stop
        if text[start].isascii():
            return None
    return None


def _parted(text: str, at: int) -> bool:
    """Whether `Part A` or `Step I` is parted from what follows, so that the letter is a number and no word."""
    return at >= len(text) or text[at] in _PUNCTUATED or text[at : at + 2] in (" (", " -", " \u2014", " \u2013", " [")


def _ordinal(text: str, number: str, at: int, vocabulary: Vocabulary) -> tuple[str, str, int] | None:
    """`第1阶段`, `1단계`: the number first."""
    for size in range(6, 0, -1):
        word = text[at : at + size].casefold()
        if len(word) == size and word in vocabulary.number_first:
            return word, number, at + size
    return None


def _separator(text: str, at: int) -> tuple[bool, int]:
    """Whether punctuation follows the number, and where the name begins."""
    separated = False
    while at < len(text):
        if text[at] in _PUNCTUATED or (text[at] in _DASHES):
            separated = True
        elif not text[at].isspace():
            break
        at += 1
    return separated, at


def speaks_about(head: PhaseHead, vocabulary: Vocabulary) -> bool:
    """Whether a heading only speaks about a phase (`Phase 1 exit criteria`)."""
    if head.separated or head.name is None:
        return False
    return without_brackets(fold(head.name)) in vocabulary.mentions
