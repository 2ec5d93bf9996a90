"""Templates filled with what plans say, and read again."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings

from planproof.editing.paths import differences, part
from planproof.errors import InvalidUsage
from planproof.exchange.bodies import bodies_of
from planproof.exchange.filling import PLACEHOLDER, fill
from planproof.exchange.plan_data import checked
from planproof.model import Plan
from planproof.model.address import addresses
from planproof.model.answers import Opened
from planproof.project.templates import template
from planproof.reading import read_plan
from planproof.report.plan_json import plan_json
from planproof.text import SourceText
from tests.reading.generated import well_formed

EXAMPLES = Path(__file__).parents[2] / "examples"
WHOLE = ["webshop/wishlist-plan.md", "webshop/gift-cards-plan.md", "../plans/roadmap.md"]


def data_of(text: str) -> dict[str, object]:
    """What `planproof show --json` prints of a text."""
    source = SourceText.of(text)
    plan = read_plan(source)
    opened = Opened(name="a", path="a.md", source=source, plan=plan, known=addresses(plan), companions={})
    found: dict[str, object] = json.loads(json.dumps(plan_json(opened)))
    return found


def anew(text: str) -> Plan:
    """The plan that is made of what a plan says."""
    data = checked(data_of(text))
    header = {"title": data["title"], "created": data["created"] or "-", "updated": data["updated"] or "-"}
    header |= {"status": (data["status"] or "-").replace("_", " ").title(), "owner": data["owner"] or ""}
    form = "\n".join(["# {{ title }}", *template("plan").split("\n")[1:]])
    return read_plan(SourceText.of(fill(form, bodies_of(data), header, only_filled=True)))


@pytest.mark.parametrize("name", WHOLE)
def test_what_a_plan_says_makes_a_plan_that_says_the_same(name: str) -> None:
    text = (EXAMPLES / name).read_text("utf-8")
    before, after = read_plan(SourceText.of(text)), anew(text)
    assert [path for path in differences(before, after) if path[0] != "sections"] == []


KEPT = ("state", "effort", "estimate", "id", "number", "steps", "acceptance", "owner")


@given(well_formed())
@settings(max_examples=60)
def test_the_work_of_any_plan_survives(text: str) -> None:
    before, after = read_plan(SourceText.of(text)), anew(text)
    assert len(before.phases) == len(after.phases)
    for path in differences(before.phases, after.phases):
        told = part(before, ("phases", *path)), part(after, ("phases", *path))
        assert path[-1] not in KEPT, (path, told)


@pytest.mark.parametrize("name", ["plan", "bug-fix", "migration", "research"])
def test_a_template_reads_as_a_plan_with_places_to_fill(name: str) -> None:
    plan = read_plan(SourceText.of(template(name)))
    assert plan.phases
    assert all(phase.tasks for phase in plan.phases)
    assert plan.criteria
    assert PLACEHOLDER.search(template(name))
    assert [section.title for section in plan.sections if section.level > 1 and section.kind is None] in (
        [],
        ["Technical Details"],
    )


def test_what_a_template_has_no_section_for_stands_at_its_end() -> None:
    text = fill("# {{ title }}\n\n## Tasks\n\n- [ ] {{ task }}\n", {"metrics": ["- Load: 5 ms"]}, {"title": "T"})
    assert text == "# T\n\n## Tasks\n\n- [ ] {{ task }}\n## Success Metrics\n\n- Load: 5 ms\n"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"titel": "x"}, "plan data has no key titel"),
        ({"phases": [{"tasks": [{"txt": "x"}]}]}, r"no key 'phases\[0\]\.tasks\[0\]\.txt'|no key phases"),
        ({"phases": [{"tasks": [{"text": "a\nb"}]}]}, r"phases\[0\]\.tasks\[0\]\.text is to be of one line"),
        ({"phases": [{"estimate": 4}]}, r"phases\[0\]\.estimate is to be a pair of hours, such as \[4, 6\]"),
        ({"phases": "x"}, None),
        ({"criteria": [{}]}, r"criteria\[0\]\.text is to be a text"),
        ({"criteria": [3]}, r"criteria\[0\] is to be an object, not int"),
    ],
)
def test_data_that_is_no_plan_is_refused_by_its_place(data: dict[str, object], message: str | None) -> None:
    if message is None:
        return
    with pytest.raises(InvalidUsage, match=message):
        checked(data)
