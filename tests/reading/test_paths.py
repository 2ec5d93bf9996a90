"""What is a path, and what the words beside it say."""

import pytest

from planproof.model import Change, FileChange
from planproof.reading.paths import change_of, merged, path_of, paths_in
from planproof.reading.vocabulary import vocabulary_for
from planproof.text import Span
from tests.reading.telling import line

EN = vocabulary_for("")


@pytest.mark.parametrize(
    "text",
    [
        "src/a.py",
        "a.py",
        "./src/a.py",
        "../a.py",
        "src/",
        "src/**/*.ts",
        "Makefile",
        "infra/Dockerfile",
        ".env",
        ".gitignore",
        "src/app/(shop)/page.tsx",
        "src/[id]/page.tsx",
        "a-b_c.test.ts",
        "docs/архив/план.md",
        "my notes/a.md",
        "packages/@acme/cart",
        "src/components/cart",
        ".github/workflows/ci.yml",
    ],
)
def test_a_path_is_a_name_with_an_extension_or_a_folder(text: str) -> None:
    assert path_of(text) == text.removeprefix("./")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("src/a.py:12", "src/a.py"),
        ("src/a.py:12-40", "src/a.py"),
        ("src/a.py:12–40", "src/a.py"),
        ("src/a.py:L12-L40", "src/a.py"),
        ("src/a.py:12,15", "src/a.py"),
        ("src/a.py#L12", "src/a.py"),
        ("src/a.py#L12-L40", "src/a.py"),
        ("`src/a.py`", "src/a.py"),
        ("'src/a.py',", "src/a.py"),
    ],
)
def test_line_numbers_and_marks_are_dropped(text: str, path: str) -> None:
    assert path_of(text) == path


@pytest.mark.parametrize(
    "text",
    [
        "",
        "cart",
        "https://example.org/a.py",
        "Cart.total",
        "1.2.3",
        "v1.2",
        "$HOME/a.py",
        "--flag",
        "a = b.py",
        "e.g.",
        "/api/carts",
        "~/a.py",
        "f(x)",
        "x" * 300 + ".py",
        "a.py\nb.py",
        "@acme",
        "the file a.py",
        "GET /carts",
    ],
)
def test_other_words_are_no_path(text: str) -> None:
    assert path_of(text) is None


def test_paths_of_a_line_stand_in_code_where_it_has_any() -> None:
    text = "Move `src/a.py` and `cart.total` next to `b.ts:3`, not c.py"
    assert [path for path, *_ in paths_in(line(text))] == ["src/a.py", "b.ts"]
    assert [text[span.start : span.end] for _, span, *_ in paths_in(line(text))] == ["src/a.py", "b.ts"]


def test_without_code_they_open_the_line() -> None:
    text = "src/a.py, b.ts - the cart, see c.py"
    assert [path for path, *_ in paths_in(line(text))] == ["src/a.py", "b.ts"]
    assert [text[span.start : span.end] for _, span, *_ in paths_in(line(text))] == ["src/a.py", "b.ts"]
    assert list(paths_in(line("The cart of src/a.py"))) == []


@pytest.mark.parametrize(
    ("words", "change"),
    [
        ("new", Change.CREATE),
        ("Create the cart", Change.CREATE),
        ("(NEW)", Change.CREATE),
        ("update the total", Change.MODIFY),
        ("modified", Change.MODIFY),
        ("refactor", Change.MODIFY),
        ("delete", Change.DELETE),
        ("to be removed", Change.DELETE),
        ("the cart", None),
        ("", None),
    ],
)
def test_words_say_what_is_done(words: str, change: Change | None) -> None:
    assert change_of(words, EN) is change


def test_each_path_has_one_entry_with_the_most_specific_change() -> None:
    def file(path: str, change: Change, at: int) -> FileChange:
        return FileChange(span=Span(at, at + 1), path=path, change=change)

    found = merged(
        [
            file("a", Change.UNKNOWN, 0),
            file("b", Change.DELETE, 1),
            file("a", Change.MODIFY, 2),
            file("a", Change.CREATE, 3),
            file("b", Change.MODIFY, 4),
            file("a", Change.MODIFY, 5),
        ]
    )
    assert [(entry.path, entry.change, entry.span.start) for entry in found] == [
        ("a", Change.CREATE, 3),
        ("b", Change.DELETE, 1),
    ]
