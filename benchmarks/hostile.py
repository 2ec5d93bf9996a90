"""Texts that are made to be slow: what has hurt Markdown parsers, and what would hurt a reader of plans.

Each maker takes a size, which is about the length of the text in bytes, so that twice the size may cost twice the time.
"""

from collections.abc import Callable
from math import isqrt
from typing import NamedTuple

Maker = Callable[[int], bytes]


class Hostile(NamedTuple):
    """A kind of hostile text: its name, the size at which it is told to be dangerous, and what makes it."""

    name: str
    size: int
    make: Maker


def repeated(piece: str, before: str = "", behind: str = "") -> Maker:
    """One piece again and again."""
    width = len(piece.encode())
    return lambda size: (before + piece * (size // width) + behind).encode()


def mirrored(opening: str, middle: str, closing: str) -> Maker:
    """As many openings as closings."""
    width = len((opening + closing).encode())
    return lambda size: (opening * (size // width) + middle + closing * (size // width)).encode()


def numbered(line: str, before: str = "", behind: str = "") -> Maker:
    """Lines that hold their number `{n}`, and the one before it `{m}`."""

    def make(size: int) -> bytes:
        count = size // len(line.format(n=10_000, m=10_000).encode())
        return (before + "".join(line.format(n=n, m=n - 1) for n in range(1, count + 1)) + behind).encode()

    return make


def nested(line: str, step: int) -> Maker:
    """Lines each of which is indented deeper than the one before."""

    def make(size: int) -> bytes:
        depth = isqrt(2 * size // step)
        return "".join(" " * (step * level) + line for level in range(depth)).encode()

    return make


def growing(piece: str, between: str) -> Maker:
    """Runs of a piece, each one longer than the one before."""
    return lambda size: "".join(between + piece * length for length in range(1, isqrt(2 * size))).encode()


def chain(separator: str, before: str, behind: str = "\n") -> Maker:
    """One line of very many names."""

    def make(size: int) -> bytes:
        return (before + separator.join(f"name{n}" for n in range(size // (9 + len(separator)))) + behind).encode()

    return make


def expanding_references(size: int) -> bytes:
    """A definition that is long, and used often."""
    return ("[x]: " + "x" * (size // 2) + "\n\n" + "[x]" * (size // 6)).encode()


def missing_cells(size: int) -> bytes:
    """A table whose rows lack nearly all their cells."""
    columns = size // 8
    return ("a|" * columns + "\n" + "-|" * columns + "\n" + "a\n" * columns).encode()


def wide_table(size: int) -> bytes:
    """A table of very many columns."""
    columns = size // 16
    return ("|" + " a |" * columns + "\n|" + "---|" * columns + ("\n|" + " b |" * columns) * 2 + "\n").encode()


def every_line_end(size: int) -> bytes:
    """Tasks that end with every sort of line end, some of which are none."""
    ends = ["\n", "\r\n", "\r", "\u2028", "\x85", "\x0b", "\x0c", "\x00", "\n\r", "\ufeff"]
    return "".join(f"- [ ] task{end}" for end in ends * (size // 130)).encode()


def spelled_twice(size: int) -> bytes:
    """Names that look alike and are not: composed and decomposed."""
    lines = "## Phase {n}: Caf\u00e9\n- [ ] t\u00e2che\n## Phase {n}: Cafe\u0301\n- [ ] ta\u0302che\n"
    return "".join(lines.format(n=n) for n in range(size // 75)).encode()


DEEP = nested("1. [ ] task\n", 3)

# The list of cmark's own pathological tests, at the sizes at which cmark runs them.
CMARK = [
    Hostile("nested strong emphasis", 455_000, mirrored("*a **a ", "b", " a** a*")),
    Hostile("emphasis closers", 97_500, repeated("a_ ")),
    Hostile("emphasis openers", 97_500, repeated("_a ")),
    Hostile("link closers", 65_000, repeated("a]")),
    Hostile("link openers", 65_000, repeated("[a")),
    Hostile("mismatched openers and closers", 100_000, repeated("*a_ ")),
    Hostile("openers before mismatched closers", 160_000, mirrored("*a ", "", "_a*_ ")),
    Hostile("closers in multiples of three", 75_000, repeated("c* ", before="a**b")),
    Hostile("link openers and emphasis closers", 100_000, repeated("[ a_")),
    Hostile("unclosed bracket and parenthesis", 200_000, repeated("[ (](")),
    Hostile("images without anything", 960_000, repeated("![[]()")),
    Hostile("emphasis across links", 160_000, repeated("**x [a*b**c*](d)")),
    Hostile("nested brackets", 50_000, mirrored("[", "a", "]")),
    Hostile("nested quotes", 100_000, repeated("> ", behind="a")),
    Hostile("nested lists", 250_000, nested("* a\n", 2)),
    Hostile("nul characters", 100_000, repeated("abc\x00de\x00")),
    Hostile("growing backticks", 3_000_000, growing("`", "e")),
    Hostile("unclosed links in angles", 180_000, repeated("[a](<b")),
    Hostile("unclosed links", 150_000, repeated("[a](b")),
    Hostile("unclosed comments", 1_200_000, repeated("<!--", before="</")),
    Hostile("empty lines in nested lists", 90_000, mirrored("- ", "x", "\n")),
    Hostile("empty lines in nested lists in a quote", 120_000, lambda size: b"> " + mirrored("- ", "x\n", ">\n")(size)),
    Hostile("emphasis in nested quotes", 300_000, mirrored(">", "", "a*")),
    Hostile("alike references", 600_000, numbered("[a{n}]: u\n", behind="\n[a1][A1] [b]\n" * 100)),
    Hostile("many references", 1_600_000, numbered("[{n}]: u\n\n[{m}] x\n\n")),
    Hostile("images in images", 500_000, mirrored("![", "a", "](x\\*y)")),
    Hostile("stars", 20_000, mirrored("*", "a", "*")),
]

# What pulldown-cmark watches itself for.
PULLDOWN = [
    Hostile("missing cells", 12_000, missing_cells),
    Hostile("expanding references", 200_000, expanding_references),
    Hostile("growing code spans", 500_000, growing("`", " a ")),
    Hostile("code spans and emphasis", 200_000, repeated("*`a`` **b` ")),
    Hostile("declarations", 200_000, repeated("<!A")),
    Hostile("processing instructions", 200_000, repeated("<?")),
    Hostile("character data", 450_000, repeated("<![CDATA[")),
    Hostile("entities", 200_000, repeated("&#")),
    Hostile("mail addresses", 200_000, repeated("<a@")),
    Hostile("dollars", 200_000, repeated("$a")),
    Hostile("footnotes", 300_000, repeated("[^a]: ")),
]

# What a plan could be made of.
PLANS = [
    Hostile(
        "flat tasks", 1_500_000, numbered("- [ ] **1.{n}** Do it (Effort: S)\n", before="# Plan\n\n## Phase 1\n\n")
    ),
    Hostile("unnumbered tasks", 500_000, repeated("- [ ] do it\n")),
    Hostile("phases that look alike", 300_000, repeated("## Phase 1: A\n\n")),
    Hostile("phases in their thousands", 1_000_000, numbered("## Phase {n}: Part\n\n- [ ] **{n}.1** Do it\n\n")),
    Hostile(
        "every phase after the one before", 700_000, numbered("## Phase {n}: A\n\n**Dependencies**: Phase {m}\n\n")
    ),
    Hostile(
        "phases in a circle",
        700_000,
        numbered(
            "## Phase {n}: A\n\n**Dependencies**: Phase {m}\n\n", behind="## Phase 0\n\n**Dependencies**: Phase 9999\n"
        ),
    ),
    Hostile("every phase after all before", 800_000, numbered("## Phase {n}: A\n\n**Dependencies**: Phases 1-{m}\n\n")),
    Hostile("one phase after very many", 1_100_000, chain(", ", "## Phase 1: A\n\n**Dependencies**: ")),
    Hostile("one task after very many", 1_100_000, chain(", ", "## Phase 1\n\n- [ ] a\n  - Depends on: ")),
    Hostile("very many owners", 500_000, chain(" @", "- [ ] a @")),
    Hostile("very many tags", 500_000, chain(" #", "- [ ] a #")),
    Hostile("very many files", 600_000, chain("`, `src/", "- [ ] a\n  - Files: `src/", "`\n")),
    Hostile("fields without end", 500_000, numbered("**Field {n}**: value: value\n")),
    Hostile("effort of very many digits", 4_301, repeated("1", before="- [ ] a (Effort: ", behind=" hours)\n")),
    Hostile("effort of a million digits", 1_000_000, repeated("9", before="- [ ] a (Effort: ", behind="h)\n")),
    Hostile("phase of very many digits", 100_000, repeated("1", before="## Phase ", behind=": A\n\n- [ ] a\n")),
    Hostile("numbers of many parts", 200_000, repeated("1.", before="- [ ] **", behind="1** a\n")),
    Hostile("impossible dates", 300_000, repeated("**Last updated**: 9999-99-99\n")),
    Hostile("dates without end", 300_000, repeated("2026-", before="**Last updated**: ")),
    Hostile("percentages", 200_000, repeated("100% ", before="## Phase 1: A ")),
    Hostile("brackets in titles", 200_000, repeated("(", before="## Phase 1: A ", behind="\n- [ ] " + "(" * 1000)),
    Hostile("bold without end", 200_000, repeated("**a:** ", before="- [ ] ")),
    Hostile("colons", 200_000, repeated(": ", before="- [ ] a")),
    Hostile("dashes", 200_000, repeated(" - ", before="## Phase 1")),
    Hostile("number signs", 200_000, repeated("#", before="# ", behind="   x\n")),
    Hostile("blanks before a number sign", 200_000, repeated(" #", before="# a", behind=" x\n")),
    Hostile("tasks in tasks", 200_000, DEEP),
    Hostile("wide table", 800_000, wide_table),
    Hostile(
        "long table",
        1_000_000,
        numbered("| {n} | a | High | b |\n", before="## Risks\n\n|#|Risk|Impact|M|\n|-|-|-|-|\n"),
    ),
    Hostile("bars", 200_000, repeated("|")),
    Hostile("blanks in a line", 1_000_000, repeated(" ", before="- [ ] a", behind="b\n")),
    Hostile("tabs in a line", 500_000, repeated("\t", before="- [ ] a", behind="b\n")),
    Hostile("blank lines", 500_000, repeated("\n", before="- [ ] a", behind="- [ ] b\n")),
    Hostile("lone carriage returns", 500_000, repeated("\r", before="- [ ] a", behind="- [ ] b\r")),
    Hostile("markers in a line", 100_000, repeated("* ")),
    Hostile("markers and a word", 60_000, repeated("- ", behind="[ ] a\n")),
    Hostile("boxes in a line", 300_000, repeated("[ ] ", before="- ")),
    Hostile("one long line", 4_000_000, repeated("word ", before="- [ ] ")),
    Hostile("one long code span", 1_000_000, repeated("word\n", before="- [ ] `", behind="`\n")),
    Hostile("lines of one paragraph", 1_000_000, repeated("word\n")),
    Hostile("front matter that never ends", 1_000_000, repeated("key: val\n", before="---\n")),
    Hostile("rules and keys", 300_000, repeated("---\na: b\n")),
    Hostile("unclosed fences", 300_000, repeated("- ```\n")),
    Hostile("comments", 300_000, repeated("<!-- - [ ] a -->\n")),
    Hostile("every line end", 130_000, every_line_end),
    Hostile("byte order marks", 300_000, repeated("\ufeff")),
    Hostile("invalid bytes", 500_000, lambda size: b"- [ ] \xff\xfe\xc3" * (size // 9)),
    Hostile("composed and decomposed", 300_000, spelled_twice),
    Hostile("combining marks", 400_000, repeated("\u0301", before="## Phase 1: e")),
    Hostile("emoji joined", 400_000, repeated("👩\u200d", before="- [ ] ")),
]

HOSTILE = [*CMARK, *PULLDOWN, *PLANS]
