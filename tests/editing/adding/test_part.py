# Rows of a table of cases are easier to read unbroken.
# ruff: noqa: E501

import random
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from planproof.editing.adding.kinds import KINDS, kind_called
from planproof.editing.adding.wish import Wish, list_at
from planproof.editing.draft import Draft
from planproof.editing.paths import part
from planproof.errors import InvalidUsage, NotProvable, PlanproofError, Refused
from planproof.model import Change, Level
from planproof.reading import read_plan
from planproof.text import SourceText
from tests.editing.kit import added, added_to, draft_of, given_for, path_to
from tests.reading.generated import well_formed


def lines(text: str, kind: str, words: str, *, plan: str = "# P\n\n## Phase 1: A\n\n{}\n", **wishes: Any) -> str:
    """Some lines of a plan after a part was added; nothing else of the plan may change."""
    before, after = plan.partition("{}")[::2]
    changed = added(before + text + after, kind, words, **wishes)
    assert changed.startswith(before)
    assert changed.endswith(after)
    return changed[len(before) : len(changed) - len(after)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("- [ ] Dig", "- [ ] Dig\n- [ ] Sow"),
        ("* [x] Dig (2h) @ann", "* [x] Dig (2h) @ann\n* [ ] Sow"),
        ("- Dig", "- Dig\n- Sow"),
        ("- [ ] Dig\n\n- [ ] Hoe", "- [ ] Dig\n\n- [ ] Hoe\n\n- [ ] Sow"),
        ("- [ ] Dig\n  - deep\n    - [ ] wide", "- [ ] Dig\n  - deep\n    - [ ] wide\n- [ ] Sow"),
        ("1. [ ] Dig\n2. [ ] Hoe", "1. [ ] Dig\n2. [ ] Hoe\n3. [ ] Sow"),
        ("1. Dig\n1. Hoe", "1. Dig\n1. Hoe\n1. Sow"),
        ("9) Dig", "9) Dig\n10) Sow"),
        ("- [ ] 1.1 Dig\n- [ ] 1.3 Hoe", "- [ ] 1.1 Dig\n- [ ] 1.3 Hoe\n- [ ] 1.4 Sow"),
        ("- [x] T008 [P] Dig\n- [x] T009 Hoe", "- [x] T008 [P] Dig\n- [x] T009 Hoe\n- [ ] T010 Sow"),
        ("- [ ] **1.1** Dig", "- [ ] **1.1** Dig\n- [ ] **1.2** Sow"),
        ("- [ ] **1.1 Dig**", "- [ ] **1.1 Dig**\n- [ ] **1.2 Sow**"),
        ("- [ ] **Dig**: the hole", "- [ ] **Dig**: the hole\n- [ ] **Sow**"),
        ("- ✅ Dig\n- ⬜ Hoe", "- ✅ Dig\n- ⬜ Hoe\n- Sow"),
        ("### 1.1 Dig (2h) ✅\n\nDeep.", "### 1.1 Dig (2h) ✅\n\nDeep.\n\n### 1.2 Sow"),
        ("#### Task 1: Dig\n- deep\n\n#### Task 2: Hoe\n- well", "#### Task 1: Dig\n- deep\n\n#### Task 2: Hoe\n- well\n\n#### Task 3: Sow"),
        ("**1.1 Dig** (M)\n- deep", "**1.1 Dig** (M)\n- deep\n\n**1.2 Sow**"),
        ("### 1.1 Dig ###\n\n---\n\n### 1.2 Hoe ###\n\n---", "### 1.1 Dig ###\n\n---\n\n### 1.2 Hoe ###\n\n---\n\n### 1.3 Sow ###\n\n---"),
        ("| # | Task | Owner | Status |\n|---|------|-------|--------|\n| 1 | Dig  | -     | Done   |", "| # | Task | Owner | Status |\n|---|------|-------|--------|\n| 1 | Dig  | -     | Done   |\n| 2 | Sow  | -     | Not Started |"),
        ("| ID | Task |\n|---|---|\n| **T-1** | Dig it |", "| ID | Task |\n|---|---|\n| **T-1** | Dig it |\n| **T-2** | Sow |"),
    ],
)  # fmt: skip
def test_a_task_looks_like_the_one_before_it(text: str, wanted: str) -> None:
    assert lines(text, "task", "Sow", owner="1") == wanted


@pytest.mark.parametrize(
    ("text", "wish", "wanted"),
    [
        ("- [ ] Dig\n- [ ] Hoe", {"after": "1.1"}, "- [ ] Dig\n- [ ] Sow\n- [ ] Hoe"),
        ("- [ ] Dig\n- [ ] Hoe", {"before": "1.1"}, "- [ ] Sow\n- [ ] Dig\n- [ ] Hoe"),
        ("1. Dig\n2. Hoe\n3. Reap", {"after": "1.1"}, "1. Dig\n2. Sow\n3. Hoe\n4. Reap"),
        ("1. Dig\n2. Hoe", {"before": "1.1"}, "1. Sow\n2. Dig\n3. Hoe"),
        ("1. Dig\n1. Hoe", {"after": "1.1"}, "1. Dig\n1. Sow\n1. Hoe"),
        ("- [ ] 1.1 Dig\n- [ ] 1.2 Hoe", {"after": "1.1"}, "- [ ] 1.1 Dig\n- [ ] 1.3 Sow\n- [ ] 1.2 Hoe"),
        ("- [ ] Dig\n\n- [ ] Hoe", {"before": "1.2"}, "- [ ] Dig\n\n- [ ] Sow\n\n- [ ] Hoe"),
        ("### 1.1 Dig\n\n### 1.2 Hoe", {"before": "1.1"}, "### 1.3 Sow\n\n### 1.1 Dig\n\n### 1.2 Hoe"),
        ("| Task |\n|---|\n| Dig |\n| Hoe |", {"after": "1.1"}, "| Task |\n|---|\n| Dig |\n| Sow |\n| Hoe |"),
        ("| Task |\n|---|\n| Dig |\n| Hoe |", {"before": "1.1"}, "| Task |\n|---|\n| Sow |\n| Dig |\n| Hoe |"),
    ],
)  # fmt: skip
def test_a_task_may_stand_beside_another(text: str, wish: dict[str, str], wanted: str) -> None:
    assert lines(text, "task", "Sow", owner="1", **wish) == wanted


def test_what_depends_on_numbers_that_move_on_moves_with_them() -> None:
    text = "1. Dig\n2. Hoe\n   - Depends on: 1\n3. Reap\n   - Depends on: 1, 2"
    wanted = "1. Dig\n2. Sow\n3. Hoe\n   - Depends on: 1\n4. Reap\n   - Depends on: 1, 3"
    assert lines(text, "task", "Sow", owner="1", after="1.1") == wanted


TWO = "# P\n\n## Phase 1: A\n\n{}\n\n## Phase 2: B\n\n{}\n\n## Notes\n"


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("- [ ] Dig", "**Tasks:**", "**Tasks:**\n- [ ] Sow"),
        ("1. [ ] Dig\n2. [ ] Hoe", "Words.", "Words.\n\n1. [ ] Sow"),
        ("- [ ] 1.1 Dig", "**Goal:** B", "**Goal:** B\n\n- [ ] 2.1 Sow"),
        ("- [ ] T001 Dig", "**Goal:** B", "**Goal:** B\n\n- [ ] T002 Sow"),
        ("### 1.1 Dig", "Words.", "Words.\n\n### 2.1 Sow"),
        ("| Task | Effort |\n|---|---|\n| Dig | M |", "Words.", "Words.\n\n| Task | Effort |\n|---|---|\n| Sow |  |"),
        ("Words.", "Words.", "Words.\n\n- [ ] Sow"),
    ],
)
def test_the_first_task_of_a_phase_looks_like_those_of_others(first: str, second: str, wanted: str) -> None:
    text = TWO.replace("{}", first, 1).replace("{}", second, 1)
    assert added(text, "task", "Sow", owner="2") == TWO.replace("{}", first, 1).replace("{}", wanted, 1)


def test_an_open_task_in_a_finished_phase_is_open() -> None:
    changed = draft_of(added("# P\n\n## Phase 1: A ✅\n\n- Dig\n- Hoe\n", "task", "Sow", owner="1"))
    assert [task.state.value for task in changed.plan.phases[0].tasks] == ["done", "done", "todo"]


@pytest.mark.parametrize(
    ("text", "kind", "owner", "wanted"),
    [
        ("- [ ] Dig\n  - [x] deep", "step", "1.1", "- [ ] Dig\n  - [x] deep\n  - [ ] wide"),
        ("- [ ] Dig", "step", "1.1", "- [ ] Dig\n  - [ ] wide"),
        ("1. Dig\n2. Hoe", "step", "1.1", "1. Dig\n   1. wide\n2. Hoe"),
        ("- [ ] Dig\n- [ ] Hoe\n    * [ ] well", "step", "1.1", "- [ ] Dig\n  * [ ] wide\n- [ ] Hoe\n    * [ ] well"),
        ("### 1.1 Dig\n\n- [ ] deep", "step", "1.1", "### 1.1 Dig\n\n- [ ] deep\n- [ ] wide"),
        ("### 1.1 Dig\n\nDeep.", "step", "1.1", "### 1.1 Dig\n\nDeep.\n\n- [ ] wide"),
        ("- [ ] Dig\n  - **Acceptance:** deep", "acceptance", "1.1", "- [ ] Dig\n  - **Acceptance:** deep\n  - **Acceptance:** wide"),
        ("- [ ] Dig", "acceptance", "1.1", "- [ ] Dig\n  - Acceptance Criteria: wide"),
        ("- [ ] Dig\n- [ ] Hoe\n  - AC: well", "acceptance", "1.1", "- [ ] Dig\n  - AC: wide\n- [ ] Hoe\n  - AC: well"),
        ("- [ ] Dig\n\n**Done when:**\n- [ ] deep", "acceptance", "1", "- [ ] Dig\n\n**Done when:**\n- [ ] deep\n- [ ] wide"),
        ("- [ ] Dig", "acceptance", "1", "- [ ] Dig\n\n**Acceptance Criteria:**\n- [ ] wide"),
    ],
)  # fmt: skip
def test_steps_and_criteria_stand_in_their_task_or_phase(text: str, kind: str, owner: str, wanted: str) -> None:
    assert lines(text, kind, "wide", owner=owner) == wanted


@pytest.mark.parametrize(
    ("heading", "text", "kind", "words", "wanted"),
    [
        ("Success Criteria", "- [x] Grows", "criterion", "Blooms", "- [x] Grows\n- [ ] Blooms"),
        ("Goals", "1. Dig\n2. Hoe", "goal", "Sow", "1. Dig\n2. Hoe\n3. Sow"),
        ("Open Questions", "- [ ] Who?", "question", "When?", "- [ ] Who?\n- [ ] When?"),
        ("Open Questions", "1. **Who?** We ask.", "question", "When?", "1. **Who?** We ask.\n2. When?"),
        ("Open Questions", "### Who?\n\nWe ask.", "question", "When?", "### Who?\n\nWe ask.\n\n### When?"),
        ("Success Metrics", "- **Speed**: 20 ms", "metric", "Size", "- **Speed**: 20 ms\n- **Size**"),
        ("Success Metrics", "| Metric | Target |\n|---|---|\n| Speed | 20 ms |", "metric", "Size", "| Metric | Target |\n|---|---|\n| Speed | 20 ms |\n| Size |  |"),
        ("Files to Modify", "- `a.py` - Dig", "file", "src/__init__.py", "- `a.py` - Dig\n- `src/__init__.py`"),
        ("Dependencies", "- Rain", "dependency", "Sun", "- Rain\n- Sun"),
        ("Documentation Updates Needed", "- [ ] Guide", "documentation", "README", "- [ ] Guide\n- [ ] README"),
        ("Notes", "* Rain", "note", "Sun", "* Rain\n* Sun"),
        ("Deployment Steps", "1. Dig", "deployment step", "Sow", "1. Dig\n2. Sow"),
        ("Rollback Plan", "- Fill", "rollback step", "Rake", "- Fill\n- Rake"),
        ("Manual Testing", "- [x] Dig", "manual test", "Sow", "- [x] Dig\n- [ ] Sow"),
        ("Risks", "- **Frost**: kills beans → wait", "risk", "Rain", "- **Frost**: kills beans → wait\n- Rain"),
        ("Risks", "| Risk | Impact | Mitigation |\n|---|---|---|\n| Frost | High | - |", "risk", "Rain | hail", "| Risk | Impact | Mitigation |\n|---|---|---|\n| Frost | High | - |\n| Rain \\| hail |  | - |"),
        ("Risks", "| ID | Risk | Impact |\n|----|-------|--------|\n| R1 | Frost | High   |\n| R2 | Hail  | Low    |", "risk", "Rain", "| ID | Risk | Impact |\n|----|-------|--------|\n| R1 | Frost | High   |\n| R2 | Hail  | Low    |\n| R3 | Rain |  |"),
    ],
)  # fmt: skip
def test_a_part_of_a_list_looks_like_the_one_before_it(
    heading: str, text: str, kind: str, words: str, wanted: str
) -> None:
    assert lines(text, kind, words, plan=f"# P\n\n## {heading}\n\n{{}}\n\n## Appendix\n") == wanted


def test_a_part_goes_to_its_group() -> None:
    text = "# P\n\n## Risks\n\n### Technical Risks\n- Frost\n\n### Business Risks\n- Rain\n\n## Files\n\n### Files to Modify\n- `a.py`\n\n### New Files to Create\n- `b.py`\n"
    assert "- Frost\n- Hail\n\n### B" in added(text, "risk", "Hail", group="technical")
    assert "- `a.py`\n- `c.py`\n\n###" in added(text, "file", "c.py", change=Change.MODIFY)
    assert added(text, "file", "c.py", change=Change.CREATE).endswith("- `b.py`\n- `c.py`\n")


def test_a_risk_that_is_a_heading_has_its_grades_with_it() -> None:
    text = "# P\n\n## Risks\n\n### Risk 1: Frost\n**Impact:** High\n**Mitigation:** Wait\n"
    draft = draft_of(text)
    given = {
        "impact": given_for(draft, path_to(draft, "R1"), "impact", "low"),
        "mitigation": given_for(draft, path_to(draft, "R1"), "mitigation", "Cover"),
    }
    made = added_to(draft, Wish(kind=KINDS["risk"], text="Rain", plain="Rain", values=given))
    assert made.source.view == f"{text}\n### Risk 2: Rain\n\n**Impact:** Low\n**Mitigation:** Cover\n".replace(
        "Rain\n\n**I", "Rain\n\n**I"
    )
    assert made.plan.risks[1].impact is Level.LOW
    with pytest.raises(Refused, match="add --impact, --likelihood or --mitigation"):
        added(text, "risk", "Rain")


TEMPLATE = ("Executive Summary", "Proposed Future State", "Implementation Phases", "Technical Details", "Risk Assessment",
            "Testing Strategy", "Success Metrics", "Timeline Estimates", "Dependencies", "Rollout Plan",
            "Documentation Updates Needed", "Open Questions")  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "words", "heading", "behind", "body"),
    [
        ("goal", "Dig", "### Goals", "Proposed Future State", "1. Dig"),
        ("criterion", "Dug", "### Success Criteria", "Proposed Future State", "- [ ] Dug"),
        ("file", "a.py", "### Files to Modify", "Technical Details", "- `a.py`"),
        ("risk", "Frost", "## Risk Assessment", "Technical Details", "| Risk  | Impact | Likelihood | Mitigation |\n| ----- | ------ | ---------- | ---------- |\n| Frost |        |            |            |"),
        ("test", "Dig", "## Testing Strategy", "Risk Assessment", "- Dig"),
        ("unit test", "Dig", "### Unit Tests", "Testing Strategy", "- Dig"),
        ("metric", "Depth", "## Success Metrics", "Testing Strategy", "- Depth"),
        ("dependency", "Rain", "## Dependencies", "Timeline Estimates", "- Rain"),
        ("documentation", "Guide", "## Documentation Updates Needed", "Rollout Plan", "- [ ] Guide"),
        ("question", "Who?", "## Open Questions", "Documentation Updates Needed", "- [ ] Who?"),
        ("note", "Mind it", "## Notes", "Open Questions", "- Mind it"),
    ],
)  # fmt: skip
def test_a_section_that_is_missing_is_made_where_the_template_has_it(
    kind: str, words: str, heading: str, behind: str, body: str
) -> None:
    names = [name for name in TEMPLATE if not heading.endswith(f"# {name}")]
    text = "# P\n\n" + "\n".join(f"## {name}\n\nWords about it.\n" for name in names)
    changed = added(text, kind, words)
    assert f"## {behind}\n\nWords about it.\n\n{heading}\n\n{body}\n" in changed
    assert changed.replace(f"\n{heading}\n\n{body}\n", "", 1) == text


def test_a_section_stands_before_the_foot_of_a_plan() -> None:
    text = "# P\n\n## Phase 1: A\n\n- [ ] Dig\n\n---\n\n*Written by Ann*\n"
    wanted = "# P\n\n## Phase 1: A\n\n- [ ] Dig\n\n## Open Questions\n\n- [ ] Who?\n\n---\n\n*Written by Ann*\n"
    assert added(text, "question", "Who?") == wanted


def test_sections_are_called_in_the_language_of_the_plan() -> None:
    text = "# Garten\n\n## Zusammenfassung\n\nWir graben.\n\n## Phase 1: Graben\n\n- [ ] Graben\n"
    assert "\n## Offene Fragen\n\n- [ ] Wer?\n" in added(text, "question", "Wer?")
    assert "\n## Risiken\n\n| Risiko | Auswirkung | " in added(text, "risk", "Frost")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("## Phase 1: A\n\n- [ ] Dig", "## Phase 1: A\n\n- [ ] Dig\n\n## Phase 2: Sow"),
        ("### Sprint 3 - A (2 weeks) ✅\n\n**Tasks:**\n- Dig", "### Sprint 3 - A (2 weeks) ✅\n\n**Tasks:**\n- Dig\n\n### Sprint 4 - Sow\n\n**Tasks:**"),
        ("## \U0001f331 Phase IV: A\n\n- Dig", "## \U0001f331 Phase IV: A\n\n- Dig\n\n## \U0001f331 Phase V: Sow"),
        ("## 2. Phase 1: A\n\n- Dig", "## 2. Phase 1: A\n\n- Dig\n\n## 3. Phase 2: Sow"),
        ("## ✅ **Phase A: Dig**\n\n- Dig", "## ✅ **Phase A: Dig**\n\n- Dig\n\n## **Phase B: Sow**"),
        ("**Phase 1: A**\n- Dig", "**Phase 1: A**\n- Dig\n\n**Phase 2: Sow**"),
        ("## Phase 1\n\n- Dig", "## Phase 1\n\n- Dig\n\n## Phase 2: Sow"),
        ("## Phase 1: A\n\n- Dig\n\n---\n\n## Phase 2: B\n\n- Hoe\n\n---", "## Phase 1: A\n\n- Dig\n\n---\n\n## Phase 2: B\n\n- Hoe\n\n---\n\n## Phase 3: Sow\n\n---"),
        ("## Phase 1: A\n\n### Tasks\n\n- Dig", "## Phase 1: A\n\n### Tasks\n\n- Dig\n\n## Phase 2: Sow\n\n### Tasks"),
    ],
)  # fmt: skip
def test_a_phase_is_headed_as_the_others_are(text: str, wanted: str) -> None:
    assert lines(text, "phase", "Sow", plan="# P\n\n{}\n\n## Risks\n") == wanted


def test_a_phase_between_others_gets_the_next_free_number() -> None:
    text = "# P\n\n## Phase 1: A\n\n- Dig\n\n## Phase 2: B\n\n- Hoe\n"
    assert "- Dig\n\n## Phase 3: Sow\n\n## Phase 2: B" in added(text, "phase", "Sow", after="1")
    assert "# P\n\n## Phase 3: Sow\n\n## Phase 1: A" in added(text, "phase", "Sow", before="1")


def test_the_first_phase_of_a_plan_has_the_heading_of_the_template() -> None:
    assert added("# P\n\n## Risks\n\n- Frost\n", "phase", "Sow") == (
        "# P\n\n## Implementation Phases\n\n### Phase 1: Sow\n\n## Risks\n\n- Frost\n"
    )
    assert added("# P\n", "phase", "Sow") == "# P\n\n## Implementation Phases\n\n### Phase 1: Sow\n"


def test_line_ends_the_mark_at_the_beginning_and_a_missing_last_line_end_stay() -> None:
    text = "\ufeff# P\r\n\r\n## Phase 1: A\r\n\r\n- [ ] Dig"
    assert added(text.encode(), "task", "Sow", owner="1") == f"{text}\r\n- [ ] Sow"
    assert added(text.encode(), "question", "Who?") == f"{text}\r\n\r\n## Open Questions\r\n\r\n- [ ] Who?"


@pytest.mark.parametrize(
    ("word", "name"),
    [("Tasks", "task"), ("criteria", "criterion"), ("open-questions", "question"), ("manual_test", "manual test"),
     ("AC", "acceptance"), ("dependencies", "dependency"), ("docs", "documentation"), ("KPI", "metric")],
)  # fmt: skip
def test_a_kind_has_more_than_one_name(word: str, name: str) -> None:
    assert kind_called(word).name == name


def test_an_unknown_kind_is_refused_with_the_known_ones() -> None:
    with pytest.raises(InvalidUsage, match=r"knows no taks, but phase, task, .* unit-test.*; did you mean task"):
        kind_called("taks")


def test_a_row_holds_no_steps() -> None:
    with pytest.raises(Refused, match="a task that is a row of a table holds no step"):
        added("# P\n\n## Phase 1: A\n\n| Task |\n|---|\n| Dig |\n", "step", "wide", owner="1.1")


def test_words_that_read_as_something_else_are_not_written() -> None:
    with pytest.raises(NotProvable, match=r"no way to add Sow \(4h\)"):
        added("# P\n\n## Phase 1: A\n\n- [ ] Dig\n", "task", "Sow (4h)", owner="1")


WORDS = {"file": "src/yard.py", "metric": "Yard swept", "phase": "Sweep the yard"}


@drawn(st.data())
def test_only_the_new_part_is_new(data: st.DataObject) -> None:
    draft = draft_of(data.draw(well_formed()))
    attempt(draft, data.draw(st.sampled_from(sorted(KINDS))), data.draw(st.randoms(use_true_random=False)))


def attempt(draft: Draft, name: str, chance: random.Random) -> bool:
    """Add a part where that can be proved: then it has the words, and all old lines stand as they did."""
    kind, words = KINDS[name], WORDS.get(name, "Sweep the yard and the path")
    owners: list[tuple[str | int, ...]] = [()]
    phases = [("phases", at) for at in range(len(draft.plan.phases))]
    tasks = [(*path, "tasks", at) for path in phases for at in range(len(part(draft.plan, path).tasks))]
    if name in ("task", "step", "acceptance"):
        owners = [*(phases if name != "step" else []), *(tasks if name != "task" else [])]
    if not owners:
        return False
    owner = chance.choice(owners)
    have = list_at(draft.plan, (*owner, *kind.field))
    anchor = chance.randrange(len(have)) if have and chance.random() < 0.3 else None
    try:
        after = added_to(draft, Wish(kind=kind, text=words, plain=words, owner=owner, anchor=anchor))
    except PlanproofError:
        return False
    assert len(list_at(after.plan, (*owner, *kind.field))) == len(have) + 1
    moved = kind.name == "task" and anchor is not None  # what depends on numbers that move on
    rest = iter(unnumbered(after.source))
    assert moved or all(line in rest for line in unnumbered(draft.source))
    return True


def unnumbered(source: SourceText) -> list[bytes]:
    """The lines of a text without blanks at their ends, and without the numbers of lists, which move on."""
    return [re.sub(rb"^(\s*)\d+(?=[.)] )", rb"\1", line.rstrip()) for line in source.data.splitlines()]


def test_real_plans_take_parts(corpus: list[Path]) -> None:
    chance = random.Random(5)
    tried = done = 0
    for file in chance.sample(corpus, min(30, len(corpus))):
        source = SourceText(file.read_bytes())
        draft = Draft(source, read_plan(source))
        for name in chance.sample(sorted(KINDS), 4):
            tried += 1
            done += attempt(draft, name, chance)
    assert done > tried * 0.85
