import pytest

from planproof.actions.find import find, find_in
from planproof.actions.reach import Reach
from planproof.errors import InvalidUsage
from tests.actions.reading import opened

TEXT = """\
# Straße im Garten

## Phase 1: Dig the bed
- [ ] 1.1 Buy a SPADE @mira
  - [ ] a steel   spade
  - **Acceptance:** the spade is sharp

## Risks
| Risk | Mitigation |
|---|---|
| Rain | a second spade |

## Open Questions
- [x] Which one? → Decision: the spade of steel

## Files to Modify
- `tools/spade.py` - digging
"""


def matches(wanted: str) -> list[tuple[str, str, str]]:
    found = find_in(wanted, [opened(TEXT)]).matches
    return [(match.kind, match.address, match.text[slice(*match.within)]) for match in found]


def test_a_text_is_found_wherever_plans_say_something() -> None:
    assert matches("spade") == [
        ("task", "1.1", "SPADE"),
        ("step", "1.1/1", "spade"),
        ("criterion", "1.1/C1", "spade"),
        ("risk", "R1", "spade"),
        ("question", "Q1", "spade"),
        ("file", "F1", "spade"),
    ]


def test_case_and_white_space_do_not_matter() -> None:
    assert matches("STEEL\nspade") == [("step", "1.1/1", "steel spade")]
    assert matches("strasse") == [("plan", "", "Straße im Garten")]
    assert matches("dig the bed") == [("phase", "1", "Dig the bed")]


def test_the_owner_behind_a_task_is_not_its_text() -> None:
    assert matches("mira") == []


def test_nothing_cannot_be_looked_for() -> None:
    with pytest.raises(InvalidUsage):
        find(" \n", [], Reach())
