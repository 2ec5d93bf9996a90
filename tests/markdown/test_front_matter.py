"""Front matter stands where a file begins, and nowhere else."""

import pytest

from planproof.markdown import Break, FrontMatter, Heading, Item, List, Paragraph, parse
from planproof.text import SourceText
from tests.markdown.walking import all_of, cut


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("---\ntitle: a\n---\n# b\n", "title: a\n"),
        ("---\ntitle: é\n\nx: y\n...\n# b\n", "title: é\n\nx: y\n"),
        ("--- \t\r\ntitle: a\r\n--- \r\n# b\r\n", "title: a\r\n"),
        ("---\rtitle: a\r---\r# b\r", "title: a\r"),
        ("\ufeff---\ntitle: a\n---\n# b\n", "title: a\n"),
        ("---\na:\n  - b\n# c\n---\n# b\n", "a:\n  - b\n# c\n"),
        ("---\n标题：计划\n---\n# b\n", "标题：计划\n"),
    ],
)
def test_front_matter_is_what_stands_between_two_lines_at_the_beginning(text: str, inside: str) -> None:
    front, heading = parse(SourceText.of(text))
    assert isinstance(front, FrontMatter)
    assert isinstance(heading, Heading)
    assert front.text == inside
    assert SourceText.of(text).data[front.start :].startswith(inside.encode())
    assert cut(text, front.span).startswith("---")
    assert cut(text, front.span).rstrip()[-3:] in ("---", "...")
    assert cut(text, heading.span) == "# b"


def test_a_file_can_end_with_its_front_matter() -> None:
    (front,) = parse(SourceText.of("---\na: b\n---"))
    assert isinstance(front, FrontMatter)
    assert front.span == (0, 12)


@pytest.mark.parametrize(
    "text",
    [
        "---\n\ntitle: a\n\n---\n",
        "\n---\ntitle: a\n---\n",
        " ---\ntitle: a\n---\n",
        "----\ntitle: a\n---\n",
        "---\ntitle: a\n",
        "---\n---\n",
        "---",
        "--- a\ntitle: a\n---\n",
        "---\n# a: b\n---\n",
        "---\n- [ ] a: b\n---\n",
        "---\n**a**: b\n---\n",
        "---\nhttps://example.org\n---\n",
        "+++\ntitle = 1\n+++\n",
    ],
)
def test_what_is_no_front_matter(text: str) -> None:
    assert not all_of(FrontMatter, parse(SourceText.of(text)))


def test_rules_around_a_phase_are_rules() -> None:
    text = "# Plan\n\n---\n## Phase 1\n- [ ] a\n\n---\n## Phase 2\n---\n- [x] b\n"
    blocks = parse(SourceText.of(text))
    kinds = [type(block) for block in blocks]
    assert kinds == [Heading, Break, Heading, List, Break, Heading, Break, List]
    assert len(all_of(Item, blocks)) == 2


def test_front_matter_does_not_hide_rules_below_it() -> None:
    kinds = [type(block) for block in parse(SourceText.of("---\na: b\n---\n\n---\nc: d\n\n---\n"))]
    assert kinds == [FrontMatter, Break, Paragraph, Break]


def test_invalid_bytes_in_front_matter_keep_their_places() -> None:
    data = b"---\na: \xff\n---\n# b"
    front, heading = parse(SourceText(data))
    assert isinstance(front, FrontMatter)
    assert (front.text, front.start, heading.span) == ("a: \x1a\n", 4, (13, 16))
