"""Documents made of what plans are made of, put together at random: the same ones in every run."""

from collections.abc import Callable, Iterator
from random import Random

Maker = Callable[[Random], str]

TEXT = r"""
the parser reads `src/app.py` **Goal** *soon* ~~old~~ [link](docs/a.md) café 计画 задача 😀 a_b_c 2*3 x<y & R&amp;D
\*kept\* `a | b` <br> <span>html</span> https://example.org/a_b **bold:** __both__ ``a ` b`` 50% (done) ✅ ~2h $x
![shot](a.png) [x] [ref] v1.2 — done: TODO C:\dir &copy; a|b #42 @who `unclosed **never [^1] *a*b 'q' "r" …
"""
WORDS = TEXT.split()
SEPARATORS = ["\n", "\n", "\n\n", "\n\n", "\n\n", "\n\n\n", "\n \n", "\n\t\n"]
LINE_ENDS = ["\n", "\n", "\n", "\n", "\r\n", "\r\n", "\r"]
MARKERS = ["- ", "* ", "+ ", "1. ", "2) ", "10. ", "-   ", "1.  "]
BOXES = ["", "", "[ ] ", "[x] ", "[X] ", "[ ]", "[x]  ", "[-] ", "[ ] [x] ", "**[ ]** "]


def documents(count: int, seed: int = 1) -> Iterator[str]:
    """That many documents of up to about 1 kB."""
    random = Random(seed)
    for _ in range(count):
        yield document(random)


def document(random: Random) -> str:
    """Fragments with separators between them; now and then with other line ends, front matter or no final newline."""
    parts = [random.choice(MAKERS)(random) + random.choice(SEPARATORS) for _ in range(random.randint(2, 14))]
    text = "".join(parts)
    if random.random() < 0.1:
        text = "---\ntitle: a plan\nstatus: [x]\n---\n" + text
    if random.random() < 0.2:
        text = text.rstrip("\n")
    return text.replace("\n", random.choice(LINE_ENDS))


def words(random: Random, most: int = 6) -> str:
    return " ".join(random.choices(WORDS, k=random.randint(1, most)))


def heading(random: Random) -> str:
    if random.random() < 0.15:
        return words(random) + "\n" + random.choice(["===", "---", "-", "="])
    level = random.randint(1, 7)
    return (
        "#" * level
        + random.choice([" ", " ", " ", "  ", "\t", ""])
        + words(random)
        + random.choice(["", "", " ##", "#"])
    )


def paragraph(random: Random) -> str:
    ends = ["\n", "\n", "  \n", "\\\n", "\n   "]
    return "".join(words(random) + random.choice(ends) for _ in range(random.randint(0, 2))) + words(random)


def items(random: Random) -> str:
    """A list whose items wander in and out by two to four columns, with paragraphs and code below some of them."""
    lines = []
    indent = 0
    marker = random.choice(MARKERS)
    for _ in range(random.randint(1, 8)):
        lines.append(" " * indent + marker + random.choice(BOXES) + words(random, 4))
        if random.random() < 0.15:
            lines.append(" " * (indent + len(marker)) + words(random))
        if random.random() < 0.1:
            lines.append("")
        if random.random() < 0.1:
            lines.append(below(fence(random), " " * (indent + len(marker))))
        step = random.choice([-4, -2, 0, 0, 0, 2, 3, 4])
        indent = max(0, indent + step)
        if random.random() < 0.2:
            marker = random.choice(MARKERS)
    return "\n".join(lines)


def table(random: Random) -> str:
    width = random.randint(1, 4)
    bars = random.random() < 0.85
    rows = [[cell(random) for _ in range(width)], [random.choice(["---", ":-:", "-", "--:"]) for _ in range(width)]]
    widths = [max(1, width + random.choice([0, 0, 0, 0, -1, 1])) for _ in range(random.randint(0, 4))]
    rows += [[cell(random) for _ in range(width)] for width in widths]
    return "\n".join("| " + " | ".join(row) + " |" if bars else " | ".join(row) for row in rows)


def cell(random: Random) -> str:
    text = random.choice(["", "x", "[ ]", "✅", "`a \\| b`", "1\\|2", words(random, 2)])
    return text.replace("`a | b`", "`ab`").replace("a|b", "ab")


def fence(random: Random) -> str:
    mark = random.choice(["```", "~~~", "````"])
    inside = random.choice(["- [ ] in a fence", "# in a fence", "| a |\n|---|", "a\n\n  b", "", "```"])
    info = random.choice(["", "python", " bash  title='a'", "mermaid"])
    return f"{mark}{info}\n{inside}\n{mark if random.random() < 0.95 else ''}"


def quote(random: Random) -> str:
    inside = random.choice([heading, paragraph, items, table, fence])(random)
    return below(inside, random.choice(["> ", ">"]))


def html(random: Random) -> str:
    return random.choice(
        [
            "<!-- - [ ] hidden -->",
            "<!--\n# hidden\n-->",
            "<details>\n<summary>a</summary>\n\n- [x] b\n\n</details>",
            "<hr>",
        ]
    )


def rule(random: Random) -> str:
    return random.choice(["---", "***", "- - -", "___", "-----"])


def indented(random: Random) -> str:
    return below(words(random) + "\n- [ ] in code", random.choice(["    ", "\t", "     "]))


def definition(random: Random) -> str:
    return random.choice(["[ref]: docs/a.md", "[ref]: <b c> 'title'", "[^1]: a note\n    goes on", "[^n]: - [ ] task"])


def below(text: str, prefix: str) -> str:
    return "\n".join(prefix + line for line in text.split("\n"))


MAKERS: list[Maker] = [
    heading,
    heading,
    heading,
    paragraph,
    paragraph,
    items,
    items,
    items,
    items,
    table,
    table,
    fence,
    quote,
    html,
    rule,
    indented,
    definition,
]
