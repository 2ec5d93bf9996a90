"""The ids of tasks: what is one, and where it ends."""

from __future__ import annotations

import re
from typing import Final

from planproof.markdown import STRONG
from planproof.reading.cuts import Cut, amount_in
from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import SEPARATORS

_ID: Final = re.compile(
    r"(?:[A-Z]{1,6}-?\d{1,5}(?:[.-][A-Z]?\d{1,3}){0,3}[a-z]?|\d{1,3}(?:\.\d{1,3}){1,3}[a-z]?)(?![\w/%])"
)
_LISTED: Final = re.compile(r"\d{1,3}(?=[.)]\s)")
_NAMED: Final = re.compile(r"[^\W\d_]{2,20} (\d{1,3}(?:\.\d{1,3}){1,3}(?:-\d{1,3}(?:\.\d{1,3})?)?)")
_OPENS: Final = re.compile(
    r"[^\w(]{0,12}(?:\[.\][^\w]{0,3})?"
    r"(?:()(?:\d{1,3}[.)]|\d{1,3}\.\d|[A-Z]{1,6}-?\d)|([^\W\d_]{1,20})[ #\u00a0]{1,3}(?:\d|[A-Z]\b))"
)
_CERTAIN: Final = re.compile(
    r"T\d{1,4}|(?!UTF|SHA|ISO|RFC|AES|CVE|WCAG)[A-Z]{2,6}-\d{1,5}|[A-Z]{1,4}\d{1,2}-[A-Z]?\d{1,3}|\d{1,3}(?:\.\d{1,3}){1,3}"
)
_NUMBER: Final = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[A-Z]{1,5}-?\d{1,4}(?:\.\d{1,3}){0,2}|[A-Z])(?![\w])")
_TAG: Final = r"\[([^\[\]\n]{1,20})\](?!\()"


def is_id(text: str) -> bool:
    """Whether a text is nothing but a task's id."""
    return _ID.fullmatch(text) is not None


def may_bear_id(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a line may begin with an id: a cheap look before the line is taken apart."""
    found = _OPENS.match(text)
    if found is None:
        return False
    word = found[2]
    return word is None or found[0][-1].isdigit() or word.casefold() in vocabulary.task_words


def cut_id(cut: Cut) -> None:
    """Read the id that the words begin with, its word and its tags."""
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
            _take(cut, found.start(), found.end())
            cut.found["word"] = word
        return
    named = _NAMED.match(text, start)
    if (
        named
        and cut.inline.covered(STRONG, start, named.end())
        and text[named.end() : named.end() + 1] in (":", "\uff1a", "")
    ):
        _take(cut, named.start(1), named.end(1))
        return
    found = None if cut.heading else _LISTED.match(text, start)
    if found:
        _take(cut, found.start(), found.end())
        return
    found = _ID.match(text, start)
    if found and found.end() <= cut.end and _plain(cut, found) and not _measures(cut, found):
        _take(cut, found.start(), found.end())


def _id_ends(text: str, at: int, letter: bool) -> bool:
    """Whether a number behind `Task` is its id: `Task A` only where a separator follows (not `Task A bug`)."""
    return not letter or at >= len(text) or text[at] in ":\uff1a.)" or text[at : at + 2] in (" -", " \u2014", " \u2013")


def _plain(cut: Cut, found: re.Match[str]) -> bool:
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


def _measures(cut: Cut, found: re.Match[str]) -> bool:
    """Whether a number is a length of time (`2.5 days`); a unit with a capital begins a title (`1.1 Week view`)."""
    at = found.end()
    if found[0].count(".") != 1 or not found[0][0].isdigit() or cut.text[at : at + 1] != " ":
        return False
    word = cut.text[at + 1 : at + 16].partition(" ")[0]
    return word.islower() and word in cut.vocabulary.units


def _take(cut: Cut, start: int, end: int) -> None:
    text = cut.text
    cut.take("id", text[start:end].rstrip("."), start, end)
    tags: list[str] = []
    while end < cut.end:
        if text[end] in SEPARATORS:
            end += 1
        elif text[end] == "[" and (tag := re.match(_TAG, text[end : end + 24])) and not amount_in(cut, tag[1]):
            tags.append(tag[1])
            end += tag.end()
        else:
            break
    cut.start = end
    if tags:
        cut.found["tags"] = tuple(tags)
