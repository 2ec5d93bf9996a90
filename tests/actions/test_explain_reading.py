from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from planproof.actions.explain_reading import explain_reading
from planproof.model.answers import Taken
from tests.actions.reading import opened

TEXT = """\
# Garden

**Status:** In Progress

## Phase 1: Dig
Some words.

- [ ] 1.1 Dig (2h)
  and deep
  - [ ] near

```python
x = 1

y = 2
```

<!-- hidden -->

## Lorem Ipsum
unknown words
"""


def taken(text: str) -> dict[int, tuple[str, str | None]]:
    lines = explain_reading(opened(text)).lines
    return {line.number: (line.taken.value, line.address) for line in lines if line.taken is not Taken.BLANK}


def test_each_line_is_the_innermost_thing_that_was_read_there() -> None:
    assert taken(TEXT) == {
        1: ("title", None),
        3: ("field", None),
        5: ("phase", "1"),
        6: ("text", "1"),
        8: ("task", "1.1"),
        9: ("task", "1.1"),
        10: ("step", "1.1/1"),
        12: ("code", "1"),
        13: ("code", "1"),
        15: ("code", "1"),
        16: ("code", "1"),
        18: ("html", "1"),
        20: ("unknown heading", None),
        21: ("unknown text", None),
    }


def test_a_line_that_goes_on_says_so_and_tells_its_values() -> None:
    lines = {line.number: line for line in explain_reading(opened(TEXT)).lines}
    assert [lines[number].begins for number in (8, 9, 12, 13)] == [True, False, True, False]
    assert lines[3].values == ("status",)
    assert lines[8].values == ("estimate",)


def test_tables_and_front_matter_are_told() -> None:
    found = taken("---\ntitle: X\n---\n\n## Risks\n\n| Risk | Impact |\n|---|---|\n| Rain | High |\n")
    assert found[7][0] == "table"
    assert found[9] == ("risk", "R1")
    assert found[3][0] == "front matter"


def test_every_line_of_every_text_is_told_once() -> None:
    for text, count in (("", 0), ("\n", 1), ("a", 1), ("a\n", 1), ("a\n\n", 2), ("a\r\nb\rc", 3)):
        assert [line.number for line in explain_reading(opened(text)).lines] == list(range(1, count + 1))


@given(st.text(alphabet=st.sampled_from("#-[]x* \n|`1.ab:~>\r")))
def test_no_text_is_too_odd(text: str) -> None:
    lines = explain_reading(opened(text)).lines
    assert "\n".join(line.text for line in lines) == "\n".join(text.encode().decode().splitlines())


def test_real_plans_are_told_to_the_last_line(corpus: list[Path]) -> None:
    for path in corpus[::10]:
        text = path.read_bytes().decode("utf-8", errors="replace")
        assert len(explain_reading(opened(text)).lines) == len(text.encode().splitlines())
