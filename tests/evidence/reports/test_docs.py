"""The page about reports names every format, and where it is looked for."""

import re
from pathlib import Path

import pytest

from planproof.evidence.claims import measure_of
from planproof.evidence.reports import FORMATS, Format

PAGE = (Path(__file__).parents[3] / "docs" / "reports.md").read_text("utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in PAGE.splitlines() if line.startswith("|")]


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.name)
def test_every_format_stands_on_the_page_with_its_places(known: Format) -> None:
    (row,) = [row for row in ROWS if row[1] == f"`{known.name}`"]
    assert row[0].startswith(known.title)
    told = re.findall(r"`([^`]+)`", row[2])
    assert told[0] == known.usual[0]
    assert set(told) <= set(known.usual)


def test_the_page_names_no_format_that_is_not_there() -> None:
    assert {row[1].strip("`") for row in ROWS if len(row) == 4} - {"called", "---"} == {known.name for known in FORMATS}


def test_every_demand_on_the_page_can_be_measured() -> None:
    demands = [demand for row in ROWS if len(row) == 2 for demand in row[0].split("; ")]
    demands = [demand for demand in demands if demand not in ("a plan says", "---")]
    assert len(demands) > 15
    assert [demand for demand in demands if measure_of(demand) is None] == []
    for vague in ("About 80 % coverage", "80–90 % coverage", "good coverage", "all tests pass except the flaky ones"):
        assert measure_of(vague) is None
