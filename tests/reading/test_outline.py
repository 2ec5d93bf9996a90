"""The sections of a text: headings, and bold lines that act as such."""

import pytest

from planproof.markdown import parse
from planproof.model.settings import DEFAULTS
from planproof.reading.outline import BOLD_PHASE, BOLD_TASK, Section, read_outline
from planproof.reading.vocabulary import vocabulary_for
from planproof.text import SourceText


def outline(text: str) -> Section:
    source = SourceText.of(text)
    return read_outline(parse(source), len(source.data), vocabulary_for(text), DEFAULTS)


def tree(text: str) -> list[tuple[int, str]]:
    return [(section.level, section.title) for section in outline(text).walk()][1:]


def test_headings_of_both_sorts_open_sections() -> None:
    assert tree("# One\n\nTwo\n---\n\n### Three ###\n") == [(1, "One"), (2, "Two"), (3, "Three")]


def test_a_section_ends_where_the_next_of_its_level_begins() -> None:
    text = "# A\n\n## B\n\nwords\n\n### C\n\nmore\n\n## D\n\nend\n"
    found = {section.title: text[section.start : section.end] for section in outline(text).walk()}
    assert found[""] == found["A"] == text
    assert found["B"] == "## B\n\nwords\n\n### C\n\nmore\n\n"
    assert found["C"] == "### C\n\nmore\n\n"
    assert found["D"] == "## D\n\nend\n"


def test_levels_may_be_left_out() -> None:
    (title,) = outline("# A\n\n#### B\n\n## C\n").children
    assert [section.title for section in title.children] == ["B", "C"]


def test_text_before_the_first_heading_belongs_to_the_whole() -> None:
    root = outline("words\n\n# A\n")
    assert len(root.blocks) == 1 and [child.title for child in root.children] == ["A"]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("**Phase 1: A**", BOLD_PHASE),
        ("**Task 1: A**", BOLD_TASK),
        ("**1.1 A**", BOLD_TASK),
        ("**T001** A", BOLD_TASK),
        ("1.1 Store the carts", BOLD_TASK),
    ],
)
def test_bold_lines_and_dotted_numbers_act_as_headings_below_real_ones(text: str, level: int) -> None:
    (section,) = outline(f"###### H\n\n{text}\n").children[0].children
    assert (section.level, section.title) == (level, text.replace("*", ""))


def test_a_bold_task_stands_in_a_bold_phase() -> None:
    (phase,) = outline("**Phase 1: A**\n\n**Task 1: B**\n\nwords\n").children
    assert [child.title for child in phase.children] == ["Task 1: B"]


def test_a_paragraph_is_parted_at_its_bold_lines() -> None:
    root = outline("**Task 1: A**\nwords\n**Task 2: B**\nmore\n")
    assert [child.title for child in root.children] == ["Task 1: A", "Task 2: B"]
    assert [len(child.blocks) for child in root.children] == [1, 1]


@pytest.mark.parametrize(
    "text",
    [
        "> # A",
        "- # A",
        "```\n# A\n```",
        "    # A",
        "<!-- # A -->",
        "<div>\n# A\n</div>",
        "\\# A",
        "#A",
        "**bold** words",
        "| # A |\n|---|",
    ],
)
def test_other_things_open_none(text: str) -> None:
    assert tree(f"{text}\n") == []


def test_links_between_sections_are_undone() -> None:
    root = outline("# A\n\n## B\n")
    sections = list(root.walk())
    root.release()
    assert all(section.parent is None and not section.children for section in sections)


def test_ancestors_come_nearest_first() -> None:
    *_, last = outline("# A\n\n## B\n\n### C\n").walk()
    assert [around.title for around in last.ancestors()] == ["B", "A", ""]


def test_the_title_is_the_section_of_a_first_heading_of_level_one() -> None:
    assert [section.is_title for section in outline("# A\n\n## B\n").walk()] == [False, True, False]


def test_deep_nests_and_many_headings_are_walked_without_recursion() -> None:
    assert len(tree("# A\n\n" * 20_000)) == 20_000
