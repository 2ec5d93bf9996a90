"""The examples: what is read of each, a line a thing, stored in the folder `examples` beside this file.

Each stored text was compared with its example by a reader. `pytest --snapshot-update` stores them anew.
"""

from pathlib import Path

import pytest

from tests.reading.telling import bug, nodes, read, tell

EXAMPLES = Path(__file__).parents[2] / "examples"
STORED = Path(__file__).parent / "examples"
PLANS = sorted(path.relative_to(EXAMPLES).as_posix() for path in EXAMPLES.rglob("*.md"))

MISREAD = {
    "docs/plans/lagerverwaltung-plan.md": "words that German lacks",
    "docs/plans/결제-개선-계획.md": "words that Korean lacks",
}


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[bug(MISREAD[name])] if name in MISREAD else []) for name in PLANS]
)
def test_an_example_is_read_as_it_was_meant(name: str, request: pytest.FixtureRequest) -> None:
    told = tell(read((EXAMPLES / name).read_bytes()))
    stored = (STORED / name).with_suffix(".txt")
    if request.config.getoption("--snapshot-update"):
        stored.parent.mkdir(parents=True, exist_ok=True)
        stored.write_bytes(told.encode())
    assert told == stored.read_bytes().decode()


def test_each_stored_text_has_its_example() -> None:
    stored = sorted(path.relative_to(STORED).with_suffix(".md").as_posix() for path in STORED.rglob("*.txt"))
    assert stored == PLANS


@pytest.mark.parametrize("name", PLANS)
def test_the_sections_of_an_example_cover_it(name: str) -> None:
    data = (EXAMPLES / name).read_bytes()
    assert b"".join(data[section.span.start : section.span.end] for section in read(data).sections) == data


@pytest.mark.parametrize("name", PLANS)
def test_each_part_of_an_example_begins_and_ends_with_words(name: str) -> None:
    data = (EXAMPLES / name).read_bytes()
    plan = read(data)
    for part in nodes(
        (plan.phases, plan.criteria, plan.risks, plan.questions, plan.files, plan.timeline, plan.metrics)
    ):
        assert data[part.span.start : part.span.end].decode().strip()
