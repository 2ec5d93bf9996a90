"""Where links lead, and by which names links lead to headings."""

from __future__ import annotations

import pytest

from planproof.markdown import anchors, links, parse
from planproof.markdown.anchors import slug
from planproof.text import SourceText

LINKS = [
    ("[a](b.md)", [("b.md", "b.md", False)]),
    ("\ufeff# [a](b.md#c 'title') x", [("b.md#c", "b.md#c", False)]),
    ("---\ntitle: x\n---\n\n- [ ] [a](<b c.md>)", [("b c.md", "b c.md", False)]),
    ("![a](i.png)", [("i.png", "i.png", True)]),
    ("[![i](i.png)](b.md)", [("b.md", "b.md", False), ("i.png", "i.png", True)]),
    ("[a][r]\n\n[r]: b.md", [("b.md", None, False)]),
    ("[a](b&amp;c.md)", [("b&c.md", None, False)]),
    ("|a|\n|-|\n|[x](y.md)|", [("y.md", "y.md", False)]),
    ("<https://a.b> and a@b.c, `[a](b)`", []),
    ("```\n[a](b.md)\n```\n", []),
    ("[a]()", [("", None, False)]),
    ("[a](<b.md>) [b](b.md)", [("b.md", "b.md", False)] * 2),
    ("ä [ü](ö.md)", [("ö.md", "ö.md", False)]),
    ("no links", []),
]


@pytest.mark.parametrize(("text", "expected"), LINKS)
def test_links_have_their_targets(text: str, expected: list[tuple[str, str | None, bool]]) -> None:
    source = SourceText.of(text)
    found = [(link.target, link.written and source.slice(link.written), link.image) for link in links(source)]
    assert found == expected
    assert all(source.slice(link.span).startswith(("[", "![")) for link in links(source))


SLUGS = [
    ("Phase 1: Storage & Search", "phase-1-storage--search"),
    ("`planproof show` — how?", "planproof-show--how"),
    ("Über_uns", "über_uns"),
    ("결제 개선 계획", "결제-개선-계획"),
    ("🚀 Start", "-start"),
    ("½ done", "-done"),
    ("1. First.", "1-first"),
]


@pytest.mark.parametrize(("text", "expected"), SLUGS)
def test_headings_have_the_anchors_that_github_gives_them(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_headings_that_read_alike_are_counted() -> None:
    source = SourceText.of("# A\n\n## A\n\n> ## A-1\n\n- # A\n\nB\n===\n\n<a id='c'></a> <h2 name=d>\n")
    assert anchors(source, parse(source)) == {"a", "a-1", "a-1-1", "a-2", "b", "c", "d"}
