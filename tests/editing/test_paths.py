from hypothesis import given

from planproof.editing.paths import changed, differences, inserted, part, paths, put, removed
from planproof.model import State, Status
from planproof.records import replace
from planproof.text import Span
from tests.editing.kit import draft_of
from tests.reading.generated import well_formed

TEXT = (
    "# P\n\n**Status:** Planning\n\n## Phase 1: A\n\n- [ ] 1.1 Dig\n  - [ ] deep\n- [ ] 1.2 Sow\n\n## Risks\n\n- Rain\n"
)
PLAN = draft_of(TEXT).plan
STEP = ("phases", 0, "tasks", 0, "steps", 0)


def test_a_path_leads_to_a_part() -> None:
    assert part(PLAN, STEP).text == "deep"
    assert part(PLAN, ()) is PLAN
    assert {path for path, _ in paths(PLAN)} >= {(), STEP, ("risks", 0), ("phases", 0, "tasks", 1)}


def test_one_value_is_changed_and_nothing_else() -> None:
    done = changed(PLAN, STEP, state=State.DONE)
    assert list(differences(PLAN, done)) == [(*STEP, "state")]
    assert part(done, ("phases", 0, "tasks", 1)) is part(PLAN, ("phases", 0, "tasks", 1))
    assert list(differences(PLAN, changed(PLAN, (), status=Status.BLOCKED))) == [("status",)]
    assert put(PLAN, (), done) is done


def test_what_is_inserted_can_be_removed_again() -> None:
    path = ("phases", 0, "tasks", 1)
    more = inserted(PLAN, path, replace(part(PLAN, path), text="Reap"))
    assert [task.text for task in more.phases[0].tasks] == ["Dig", "Reap", "Sow"]
    assert list(differences(PLAN, more)) == [("phases", 0, "tasks")]
    assert removed(more, path) == PLAN


def test_where_things_stand_makes_no_difference() -> None:
    moved = replace(part(PLAN, STEP), span=Span(0, 1), where={})
    assert list(differences(PLAN, put(PLAN, STEP, moved))) == []
    assert list(differences(PLAN, draft_of(TEXT.replace("\n\n", "\n\n\n")).plan)) == []


@given(well_formed())
def test_every_part_has_one_path(text: str) -> None:
    plan = draft_of(text).plan
    found = list(paths(plan))
    assert len({path for path, _ in found}) == len(found)
    assert all(part(plan, path) is node for path, node in found)
    assert list(differences(plan, plan)) == []
