"""What two parsers, ours and markdown-it-py, find in a text: the facts that a plan is read from."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.common.utils import unescapeAll
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin
from mdit_py_plugins.tasklists import tasklists_plugin

from planproof.markdown import Code, Heading, Item, Row, Table, parse
from planproof.text import SourceText
from tests.markdown.walking import every

BOX = re.compile(r"\[([ xX])\]")


class Facts(NamedTuple):
    """Headings with their level, whether each task is ticked, the cells of tables, the info and text of fences."""

    headings: list[tuple[int, str]]
    tasks: list[bool]
    tables: list[list[list[str]]]
    fences: list[tuple[str, str]]


def ours(text: str) -> Facts:
    """What planproof finds."""
    facts = Facts([], [], [], [])
    for node in every(parse(SourceText.of(text))):
        if isinstance(node, Heading):
            facts.headings.append((node.level, tidy(node.inline.text)))
        elif isinstance(node, Item) and node.box:
            facts.tasks.append(node.box.ticked)
        elif isinstance(node, Table):
            facts.tables.append([cells(row) for row in (node.header, *node.rows)])
        elif isinstance(node, Code) and node.info is not None:
            facts.fences.append((node.info.strip(), node.text))
    return facts


def theirs(text: str) -> Facts:
    """What markdown-it-py finds."""
    facts = Facts([], [], [], [])
    tokens = parser().parse(text)
    lines = re.split(r"\r\n|\n|\r", text)
    for at, token in enumerate(tokens):
        before = tokens[at - 1] if at else None
        if token.type == "inline" and before and before.type == "heading_open":
            facts.headings.append((int(before.tag[1]), shown(token)))
        elif token.type == "list_item_open" and token.attrGet("class"):
            facts.tasks.append(is_ticked(lines, tokens[at + 2]))
        elif token.type == "table_open":
            facts.tables.append([])
        elif token.type == "tr_open":
            facts.tables[-1].append([])
        elif token.type == "inline" and before and before.type in ("th_open", "td_open"):
            facts.tables[-1][-1].append(shown(token))
        elif token.type == "fence":
            facts.fences.append((unescapeAll(token.info).strip(), token.content))
    return facts


@cache
def parser() -> MarkdownIt:
    """GitHub's Markdown with footnotes and front matter, links to anywhere and no limit to nesting that matters."""
    made = MarkdownIt("commonmark", {"maxNesting": 10_000}).enable(["table", "strikethrough"])
    made.validateLink = lambda url: True  # type: ignore[method-assign]
    made.use(front_matter_plugin).use(tasklists_plugin)
    return made.use(footnote_plugin, inline=False, move_to_end=False)


def cells(row: Row) -> list[str]:
    return [tidy(cell.inline.text) for cell in row.cells]


def is_ticked(lines: Sequence[str], words: Token) -> bool:
    """Looks into the text, because the plug-in has taken the box out of its words."""
    assert words.map is not None
    box = BOX.search(lines[words.map[0]])
    assert box is not None
    return box[1] != " "


def shown(inline: Token) -> str:
    return tidy("".join(pieces(inline.children or [])))


def pieces(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type in ("text", "code_inline", "text_special"):
            yield token.content
        elif token.type in ("softbreak", "hardbreak") or re.match(r"<br[\s/>]", token.content, re.IGNORECASE):
            yield "\n"
        elif token.type == "image":
            yield from pieces(token.children or [])


def tidy(text: str) -> str:
    """Without white space at the edges of lines: parsers drop it at different times."""
    return "\n".join(line.strip() for line in text.strip().split("\n"))
