import pytest

from planproof.text import SourceText
from planproof.text.conflicts import first_conflict

CONFLICT = "<<<<<<< ours\n- [x] Dig\n=======\n- [ ] Dig deep\n>>>>>>> theirs\n"


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_conflict_is_found_where_it_begins(ending: str) -> None:
    assert first_conflict(SourceText.of(("# P\n\n" + CONFLICT).replace("\n", ending))) == 3


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# P\n",
        "Title\n=======\n",
        "<<<<<<< ours\n- a\n>>>>>>> theirs\n",
        "=======\n<<<<<<< a\n>>>>>>> b\n",
        CONFLICT.replace("<<<<<<< ours", "<<<<<< ours"),
        "".join(f"    {line}\n" for line in CONFLICT.splitlines()),
    ],
)
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert first_conflict(SourceText.of(text)) is None
