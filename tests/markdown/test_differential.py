"""Two independent parsers find the same headings, tasks, tables and fences, but for the differences listed here."""

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.markdown.generated import documents
from tests.markdown.oracle import Facts, ours, theirs
from tests.markdown.spec import examples

DOCUMENTS = 5_000


class Difference(NamedTuple):
    """Where the parsers part: written `instead` of what matches, both read the same.

    A document is explained if, with every such place written otherwise, nothing is read differently any more.
    """

    name: str
    reason: str
    pattern: str
    instead: str


DIFFERENCES = [
    Difference(
        "box without words",
        "GFM wants words behind a box; pulldown-cmark takes `- [ ]` alone for a task, as people do who fill in a form",
        r"((?:[-*+]|\d+[.)]) +\[[ xX]\])(?=[ \t]*$)",
        r"\1 words",
    ),
    Difference(
        "box below its marker",
        "where the marker has a line of its own, markdown-it sees a box on the next line and pulldown-cmark does not",
        r"([-*+]|\d+[.)])[ \t]*\n[> ]*(?=\[[ xX]\]\s)",
        r"\1 ",
    ),
    Difference(
        "footnote breaks in",
        "for pulldown-cmark the definition of a footnote ends a table or a quote; for markdown-it it is one more line",
        r"^(?=\[\^\w+\]:)",
        "\n",
    ),
    Difference(
        "list below a definition",
        "a list that does not begin with 1 cannot interrupt a paragraph, and while it is read a definition is one",
        r"^(\[\w+\]: .*\n)(?=.*\S)",
        r"\1\n",
    ),
    Difference(
        "item four columns in",
        "where a marker stands too deep for a new item and not deep enough for a child, markdown-it begins an item and "
        "pulldown-cmark, like cmark, goes on with the paragraph above",
        r"^(?:> ?)? +(?=(?:[-*+]|\d+[.)])(?:\s|$))",
        r"\n\g<0>",
    ),
    Difference(
        "code below a table",
        "a line four columns in is one more row for pulldown-cmark; markdown-it ends the table",
        r"^(.*\S.*\n)(?=(?:> ?)?(?: {4}|\t)[ \t]*\S)",
        r"\1\n",
    ),
    Difference(
        "bare table below words",
        "pulldown-cmark lets a table interrupt a paragraph only where its rows begin with a bar",
        r"^([^\n]*\S[^\n]*\n)(?=[^|\n][^\n]*\|[^\n]*\n[> ]*:?-+:? *\|)",
        r"\1\n",
    ),
    Difference(
        "one column",
        "under a line with a bar, dashes without one make a heading for pulldown-cmark, and a table for markdown-it",
        r"^([^\n]*\|[^\n]*\n)(?=[> ]*:?-+:?[ \t]*$)",
        r"\1\n",
    ),
    Difference(
        "first column of one dash",
        "a row of dashes that begins with `- ` is a list for markdown-it",
        r"^([> ]*)-(?= +\|)",
        r"\1---",
    ),
    Difference(
        "row of one bar",
        "a bar alone ends a table for pulldown-cmark, and is an empty row for markdown-it",
        r"^([> ]*)\|[ \t]*$",
        r"\1| |",
    ),
    Difference(
        "rule at the top",
        "planproof takes only `---` for front matter, and only with a key below it; markdown-it takes any dashes",
        r"\A-{3,}(?=\n(?!title:))",
        "***",
    ),
    Difference(
        "fence that ends in blanks",
        "markdown-it drops the blanks of a last line without an end, which belong to an unclosed fence",
        r"[ \t]+\Z",
        "",
    ),
]


def explained(text: str) -> list[str]:
    """The names of the differences which, together, are all that parts the readings; empty if something else does."""
    end = "\r\n" if "\r\n" in text else "\r" if "\r" in text else "\n"
    text = text.replace(end, "\n")
    names = []
    for difference in DIFFERENCES:
        text, count = re.subn(difference.pattern, difference.instead, text, flags=re.MULTILINE)
        names += [difference.name] if count else []
    text = text.replace("\n", end)
    return names if ours(text) == theirs(text) else []


def unexplained(texts: Iterable[str], used: Counter[str]) -> list[tuple[str, Facts, Facts]]:
    """The texts which are read differently for no listed reason; `used` counts the reasons of the others."""
    found = []
    for text in texts:
        if ours(text) != theirs(text):
            names = explained(text)
            used.update(names)
            if not names:
                found.append((text, ours(text), theirs(text)))
    return sorted(found, key=lambda difference: len(difference[0]))


def test_code_over_two_lines_in_a_list_has_one_blank_for_the_line_end() -> None:
    text = "- # a `b\r\n- c `d\r\n  e` f\r\n  ==="
    assert ours(text) == theirs(text)
    assert ours(text).headings == [(1, "a `b"), (1, "c d e f")]


def test_generated_documents_are_read_alike() -> None:
    used: Counter[str] = Counter()
    assert unexplained(documents(DOCUMENTS), used) == []
    assert used.keys() == {difference.name for difference in DIFFERENCES}, "a difference that no longer shows"
    assert used.total() < DOCUMENTS / 5


def test_real_plans_are_read_alike(corpus: list[Path]) -> None:
    texts = (path.read_bytes().decode("utf-8-sig", errors="replace") for path in corpus)
    used: Counter[str] = Counter()
    assert [text[:200] for text, *_ in unexplained(texts, used)] == []


def test_the_examples_of_the_specifications_are_read_alike(pytestconfig: pytest.Config) -> None:
    assert pytestconfig.cache is not None
    texts = examples(pytestconfig.cache.mkdir("specifications"))
    assert len(texts) > 1_300
    used: Counter[str] = Counter()
    assert unexplained(texts, used) == []
