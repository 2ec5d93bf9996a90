"""Small plans with awkward bytes: git, the text and the parser leave each of them as it is."""

from itertools import pairwise
from pathlib import Path

import pytest

from planproof.markdown import FrontMatter, Heading, Item, Row, parse
from planproof.text import SourceText
from tests.markdown.test_spans import check
from tests.markdown.walking import all_of

FOLDER = Path(__file__).parent
PLANS = sorted(FOLDER.glob("*.md"))

# What is awkward about a plan, as bytes that must be in it: a tool that tidies files fails here first.
AWKWARD = {
    "blank-lines.md": b"\r\n\n \n\t\n",
    "bom-crlf.md": b"\xef\xbb\xbf# Card import\r\n",
    "bom.md": b"\xef\xbb\xbf# Card import\n",
    "boxes-in-fences.md": b"~~~\n- [x] nor this\n```\n",
    "crlf.md": b"\r\n\r\n",
    "empty.md": b"",
    "front-matter.md": b"---\ntitle: Card import\n",
    "invalid-utf-8.md": b"\xe9\xff\n",
    "lone-cr.md": b"# Card import\r\r",
    "mixed-line-ends.md": b"\n\r\n**Status**: In progress\r**",
    "nested.md": b"       + [X] With a share name\n",
    "no-final-newline.md": b"Keep every byte |",
    "nul.md": b"Open\x00 the",
    "setext.md": b"Risks\n-----\n",
    "tabs.md": b"-\t[x]\t**1.1**",
    "unicode-lines.md": "one\u2028- [ ] not two\n".encode(),
}

FOUND = {  # headings, tasks, ticked tasks, rows of tables with their headers
    "blank-lines.md": (3, 2, 1, 2),
    "bom-crlf.md": (3, 2, 1, 2),
    "bom.md": (3, 2, 1, 2),
    "boxes-in-fences.md": (1, 1, 0, 0),
    "crlf.md": (3, 2, 1, 2),
    "empty.md": (0, 0, 0, 0),
    "front-matter.md": (4, 3, 1, 2),
    "invalid-utf-8.md": (3, 3, 1, 2),
    "lone-cr.md": (3, 2, 1, 2),
    "mixed-line-ends.md": (3, 2, 1, 2),
    "nested.md": (2, 11, 3, 0),
    "no-final-newline.md": (3, 2, 1, 2),
    "nul.md": (3, 2, 1, 3),
    "setext.md": (3, 2, 1, 0),
    "tabs.md": (3, 3, 1, 2),
    "unicode-lines.md": (2, 3, 1, 0),
}


def test_the_tables_name_every_plan() -> None:
    assert [path.name for path in PLANS] == sorted(AWKWARD) == sorted(FOUND)


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_a_plan_round_trips_byte_for_byte(path: Path) -> None:
    data = path.read_bytes()
    source = SourceText(data)
    spans = [source.line_span(number) for number in range(1, len(source.line_starts) + 1)]
    starts = [*source.line_starts, len(data)]
    ends = [data[span.end : after] for span, (_, after) in zip(spans, pairwise(starts), strict=True)]
    assert AWKWARD[path.name] in data
    assert b"".join(data[span.start : span.end] + end for span, end in zip(spans, ends, strict=True)) == data
    check(data)
    assert source.data == path.read_bytes()


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_a_plan_says_what_its_author_meant(path: Path) -> None:
    blocks = parse(SourceText(path.read_bytes()))
    boxes = [item.box for item in all_of(Item, blocks) if item.box]
    found = (len(all_of(Heading, blocks)), len(boxes), sum(box.ticked for box in boxes), len(all_of(Row, blocks)))
    assert found == FOUND[path.name]
    assert len(all_of(FrontMatter, blocks)) == (path.name == "front-matter.md")


def test_the_same_plan_with_other_line_ends_reads_the_same() -> None:
    names = ["bom.md", "bom-crlf.md", "crlf.md", "lone-cr.md", "mixed-line-ends.md", "no-final-newline.md"]
    readings = {
        tuple(heading.inline.text for heading in all_of(Heading, blocks))
        + tuple((item.head.text, item.box and item.box.ticked) for item in all_of(Item, blocks))
        + tuple(cell.inline.text for row in all_of(Row, blocks) for cell in row.cells)
        for blocks in (parse(SourceText((FOLDER / name).read_bytes())) for name in names)
    }
    assert len(readings) == 1
