"""Where blocks stand: on whole characters, inside their parents, one behind the other. Whatever the text."""

from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from planproof.markdown import CODE, MAX_DEPTH, Block, Code, FrontMatter, Heading, Inline, Item, List, Quote, parse
from planproof.text import SourceText, Span
from tests.markdown.generated import documents
from tests.markdown.walking import Spanned, all_of, children, every, inline_of
from tests.text.pieces import PIECES, awkward_bytes

MARKS = rb"#  -  *  1. > [ ] [x] ``` ~~~ ` ** _ ~~ --- === \ &amp; <br> <!-- --> [a](b) [^1] [^1]: :".split()
BARS = [b"|", b"| ", b" | ", b"|\n|", b"|\n|---|---|\n|", b"    "]
SCRAPS = [*MARKS, *(mark + b" " for mark in MARKS), *BARS, *PIECES, b"\n\n", b"\n  ", b"a: b", b"word "]


def markdown() -> st.SearchStrategy[bytes]:
    """Marks of Markdown between awkward bytes."""
    return st.one_of(awkward_bytes(), st.lists(st.sampled_from(SCRAPS), min_size=3, max_size=40).map(b"".join))


def check(data: bytes) -> tuple[Block, ...]:
    """Parse and prove that every span is sound."""
    source = SourceText(data)
    blocks = parse(source)
    whole = Span(0, len(data))
    encoded = bytes(source.bom) + source.view.encode()
    check_siblings(whole, blocks)
    for node in every(blocks):
        check_siblings(node.span, children(node))
        check_boundaries(encoded, node.span)
        check_end(source, node.span)
        if isinstance(node, Item) and node.box:
            assert node.span.holds(node.box.span)
            assert data[node.box.span.start : node.box.span.end] in (b"[ ]", b"[x]", b"[X]")
        inline = inline_of(node)
        if inline is not None:
            check_inline(source, encoded, node, inline)
    return blocks


def check_siblings(parent: Span, nodes: Iterable[Spanned]) -> None:
    """They lie in their parent, in order, and share no byte."""
    spans = [node.span for node in nodes]
    for span in spans:
        assert span.start <= span.end
        assert parent.holds(span), (parent, span)
    for before, behind in pairwise(spans):
        assert before.end <= behind.start, (before, behind)


def check_boundaries(encoded: bytes, span: Span) -> None:
    """No character is cut in two; a byte that is not UTF-8 is a character of its own."""
    for offset in span:
        assert offset == len(encoded) or encoded[offset] & 0xC0 != 0x80, (span, encoded)


def check_end(source: SourceText, span: Span) -> None:
    """A block does not end with a line end."""
    assert span.start == span.end or source.data[span.end - 1] not in b"\r\n"


def check_inline(source: SourceText, encoded: bytes, node: Spanned, inline: Inline) -> None:
    """Its runs lie in the block, in order, and where the text is written as it is read it is found there."""
    runs = inline.runs
    assert "".join(run.text for run in runs) == inline.text
    for run in runs:
        assert node.span.holds(Span(run.start, run.end))
        check_boundaries(encoded, Span(run.start, run.end))
    for before, behind in pairwise(runs):
        assert before.end <= behind.start
    for at, character in enumerate(inline.text):
        span = inline.source(at, at + 1)
        assert node.span.holds(span)
        check_boundaries(encoded, span)
        written = source.slice(span)
        assert character in (*written, "\n", "\x1a", "\ufffd", " ") or written.startswith(("&", "`")) or "\n" in written


@settings(max_examples=500)
@given(markdown())
def test_spans_are_sound_whatever_the_bytes(data: bytes) -> None:
    check(data)


def test_spans_of_scraps_are_sound() -> None:
    random = Random(11)
    for _ in range(3_000):
        check(b"".join(random.choices(SCRAPS, k=random.randint(1, 60))))


def test_spans_of_generated_documents_are_sound() -> None:
    for text in documents(600, seed=7):
        check(text.encode())
        check(b"\xef\xbb\xbf" + text.encode().replace("é".encode(), b"\xff"))


def test_spans_of_real_plans_are_sound(corpus: list[Path]) -> None:
    for path in corpus[::8]:
        check(path.read_bytes())


def test_code_and_front_matter_are_found_where_they_were_written() -> None:
    text = "---\nstatus: café\n---\n\n~~~py\na = 'é'\n\nb\n~~~\n\n    indented\n"
    data = text.encode()
    blocks = check(data)
    (front,) = all_of(FrontMatter, blocks)
    assert data[front.start :].startswith(front.text.encode())
    for code in all_of(Code, blocks):
        assert code.text.strip().encode() in data[code.span.start : code.span.end]


def test_a_deep_list_is_cut_at_the_limit_and_reading_goes_on_behind_it() -> None:
    lines = ["  " * depth + f"- [x] {depth}" for depth in range(2 * MAX_DEPTH)]
    blocks = check(("\n".join(lines) + "\n\n# Behind\n").encode())
    items = all_of(Item, blocks)
    assert [item.head.text for item in items] == [str(depth) for depth in range(MAX_DEPTH)]
    assert [heading.inline.text for heading in all_of(Heading, blocks)] == ["Behind"]
    assert all(found.items for found in all_of(List, blocks))


def test_deep_quotes_are_cut_at_the_limit() -> None:
    blocks = check(b"> " * (2 * MAX_DEPTH) + b"a\n\n> > b\n")
    assert len(all_of(Quote, blocks)) == MAX_DEPTH + 2


def test_lists_in_quotes_in_lists_are_cut_at_the_limit_together() -> None:
    blocks = check(b"> - " * (2 * MAX_DEPTH) + b"a\n\nb\n")
    assert len(all_of(Quote, blocks)) + len(all_of(List, blocks)) == MAX_DEPTH
    assert all(found.items for found in all_of(List, blocks))
    assert len(blocks) == 2


def test_styles_do_not_leak_out_of_what_was_cut() -> None:
    blocks = check(b"> " * (MAX_DEPTH + 3) + b"**a `b`\n\n`c` d **e**\n")
    inline = inline_of(blocks[-1])
    assert inline is not None
    assert [(run.text, run.style & CODE) for run in inline.runs] == [("c", CODE), (" d ", 0), ("e", 0)]
