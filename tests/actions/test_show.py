import pytest

from planproof.actions.show import show
from planproof.errors import InvalidUsage, UnknownAddress
from tests.actions.reading import opened

TEXT = """\
# Garden

## Summary
words

## Phase 1: Dig
- [ ] Dig the bed
- [ ] Water it

## Files to Modify
- `a.py`

### New Files to Create
- `b.py`

## Risk Assessment

### Technical Risks
- Rain

### Business Risks
- Frost

## Lorem Ipsum
- x

## Lorem Dolor
- y
"""


def sections(name: str) -> list[str]:
    shown = show(opened(TEXT), section=name)
    assert len(shown.sections) == len(shown.slices)
    return [piece.data.decode() for piece in shown.slices]


def test_a_section_comes_with_all_below_it() -> None:
    (risks,) = sections("risks")
    assert risks.startswith("## Risk Assessment")
    assert risks.rstrip().endswith("- Frost")


def test_a_kind_stands_for_all_its_sections_the_outermost_of_each() -> None:
    assert [text.splitlines()[0] for text in sections("files")] == ["## Files to Modify"]
    assert [text.splitlines()[0] for text in sections("Risk Assessment")] == ["## Risk Assessment"]


def test_a_heading_or_a_piece_of_it_will_do() -> None:
    assert sections("lorem ipsum") == ["## Lorem Ipsum\n- x\n\n"]
    assert sections("IPSUM") == sections("lorem ipsum")
    assert sections("technical") == ["### Technical Risks\n- Rain\n\n"]


def test_what_is_in_several_headings_names_none() -> None:
    with pytest.raises(UnknownAddress, match="names 2 parts of this plan"):
        sections("lorem")
    with pytest.raises(UnknownAddress, match="nothing in this plan is called 'nowhere'"):
        sections("nowhere")


def test_a_part_is_its_own_bytes() -> None:
    (task,) = show(opened(TEXT), task="water").slices
    assert task.data.decode().strip() == "- [ ] Water it"
    (phase,) = show(opened(TEXT), phase="1").slices
    assert phase.data.decode().startswith("## Phase 1: Dig\n")
    assert (part := show(opened(TEXT), part="1.2").part)
    assert part.address == "1.2"
    assert show(opened(TEXT), part="S2").sections[0].title == "Summary"


def test_the_whole_plan_is_all_its_bytes() -> None:
    (whole,) = show(opened(TEXT)).slices
    assert whole.data.decode() == TEXT


def test_what_stands_before_the_first_heading_is_a_section_of_its_own() -> None:
    (first,) = show(opened("Words.\n\n# Garden\n\nMore.\n"), part="S1").slices
    assert first.data.decode() == "Words.\n\n"


def test_one_part_at_a_time() -> None:
    with pytest.raises(InvalidUsage):
        show(opened(TEXT), phase="1", task="1.1")
