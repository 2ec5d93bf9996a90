"""Plans as different tools and people write them: one small plan for each dialect, and all that is read from it."""

from tests.reading.telling import DOING, DONE, TODO, marked, outline, read, states, tell, texts

TEMPLATE = """# Gift Cards - Implementation Plan

**Created:** 2026-06-08
**Last Updated:** 2026-06-10
**Status:** Planning / In Progress / Completed

## Executive Summary

Customers buy and redeem gift cards online.

## Proposed Future State

### Success Criteria
- [ ] A card arrives within 10 minutes

## Implementation Phases

### Phase 1: Ledger
**Estimated Effort:** M
**Dependencies:** None

**Tasks:**
1. [x] Create the tables (4h)
2. [ ] Import the old cards

### Phase 2: Shop
**Estimated Effort:** S/M/L/XL
**Dependencies:** Phase 1

**Tasks:**
1. [ ] Sell cards

## Risk Assessment

### Technical Risks
| Risk | Impact | Likelihood | Mitigation |
|------|--------|------------|------------|
| A card is spent twice | High | Med | Lock the row |

## Timeline Estimates

| Phase | Estimated Time | Actual Time |
|-------|---------------|-------------|
| Phase 1 | 8 hours | - |
| Phase 2 | X hours | - |
| **Total** | **8 hours** | **-** |

## Open Questions

- [ ] How long is a card valid? - needs answer from the lawyers

---

**Notes:**
- The cart knows nothing of this yet
"""


def test_the_template_is_read() -> None:
    wanted = """\
title: Gift Cards - Implementation Plan
created: 2026-06-08
updated: 2026-06-10
summary: Customers buy and redeem gift cards online.
criterion: [ ] | A card arrives within 10 minutes
phase: [~] | 1 | Ledger | effort M | estimate 8 h
  task: [x] | 1 | Create the tables | estimate 4 h
  task: [ ] | 2 | Import the old cards
phase: [ ] | 2 | Shop | depends_on 1
  task: [ ] | 1 | Sell cards
risk: technical | high/medium | A card is spent twice | Lock the row
time: phase 1 | Phase 1 | 8 h | -
time: total | Total | 8 h | -
question: [ ] | How long is a card valid? - needs answer from the lawyers | needs the lawyers
note: - | The cart knows nothing of this yet
"""
    assert (
        "".join(line + "\n" for line in tell(read(TEMPLATE)).splitlines() if not line.startswith("section")) == wanted
    )


DEV_DOCS_PLAN = """# Cart - Implementation Plan

**Last Updated:** 2026-06-10

## Implementation Phases

### Phase 1: Ledger (Effort: M)

#### 1.1 Create the tables
- Create: `ledger.py`
- **Acceptance Criteria:**
  - No booking is changed

#### 1.2 Import the old cards
- **Acceptance Criteria:**
  - The sums are equal
"""

DEV_DOCS_TASKS = """# Cart - Tasks

**Last Updated:** 2026-06-10

## Phase 1: Ledger ✅ COMPLETE

- [x] 1.1 Create the tables [S]
  - [x] Write the migration

## Phase 2: Shop 🚧 IN PROGRESS

- [x] 2.1 Sell cards [S]
- [ ] 2.2 Redeem cards [M]
"""


def test_dev_docs_are_read() -> None:
    (phase,) = read(DEV_DOCS_PLAN).phases
    assert (phase.name, phase.effort, [task.id for task in phase.tasks]) == ("Ledger", "M", ["1.1", "1.2"])
    assert [texts(task.acceptance) for task in phase.tasks] == [["No booking is changed"], ["The sums are equal"]]
    assert [[(file.path, file.change) for file in task.files] for task in phase.tasks] == [
        [("ledger.py", "create")],
        [],
    ]
    first, second = read(DEV_DOCS_TASKS).phases
    assert [(phase.name, phase.state) for phase in (first, second)] == [("Ledger", DONE), ("Shop", DOING)]
    assert [(task.id, task.effort, task.state) for task in second.tasks] == [("2.1", "S", DONE), ("2.2", "M", TODO)]
    assert marked(first.tasks[0].steps) == [("Write the migration", DONE)]


SPEC_KIT = """# Tasks: Stock Alerts

**Input**: Design documents from `/specs/004-stock-alerts/`
**Prerequisites**: plan.md (required)

## Format: `[ID] [P?] [Story] Description`

- **[P]**: Can run in parallel

## Phase 1: Setup (Shared Infrastructure)

**Purpose**: Project initialization

- [X] T001 Create the package
- [ ] T002 [P] Add the service in infra/services.yaml

**Checkpoint**: The package is built

## Phase 2: User Story 1 - Ask to be told (Priority: P1) 🎯 MVP

**Goal**: A customer asks for an alert

**Independent Test**: Ask for one

### Tests for User Story 1

- [ ] T003 [P] [US1] Contract test in tests/test_create.py

### Implementation for User Story 1

- [ ] T004 [US1] Implement it in api.py

**Checkpoint**: The story works

## Dependencies & Execution Order

- Setup first
- T003 before T004

## Notes

- [P] tasks touch different files
"""


def test_spec_kit_is_read() -> None:
    plan = read(SPEC_KIT)
    first, second = plan.phases
    assert (first.name, first.state, second.goal) == (
        "Setup (Shared Infrastructure)",
        DOING,
        "A customer asks for an alert",
    )
    assert [(task.id, task.tags, task.text) for phase in plan.phases for task in phase.tasks] == [
        ("T001", (), "Create the package"),
        ("T002", ("P",), "Add the service in infra/services.yaml"),
        ("T003", ("P", "US1"), "Contract test in tests/test_create.py"),
        ("T004", ("US1",), "Implement it in api.py"),
    ]
    assert [texts(phase.acceptance) for phase in plan.phases] == [["The package is built"], ["The story works"]]


OPENSPEC = """## 1. Implementation

- [x] 1.1 Read order lines
- [ ] 1.2 Write them as the common programs
      expect it

## 2. Tests

- [ ] 2.1 Compare the sums
"""


def test_openspec_is_read() -> None:
    assert [tasks for _, _, tasks in outline("# Tasks\n\n" + OPENSPEC)] == [
        ["Read order lines", "Write them as the common programs expect it"],
        ["Compare the sums"],
    ]
    assert [(number, name) for number, name, _ in outline("# Tasks\n\n" + OPENSPEC)] == [
        ("1", "Implementation"),
        ("2", "Tests"),
    ]


def test_openspec_is_read_without_a_title() -> None:
    alone = [task for phase in read(OPENSPEC).phases for task in phase.tasks]
    assert [(task.id, task.state) for task in alone] == [("1.1", DONE), ("1.2", TODO), ("2.1", TODO)]


KIRO = """# Implementation Plan

- [x] 1. Set up the service
  - Create the package
  - _Requirements: 2.1, 4.2_

- [ ] 2. Decide what can be returned
  - [x] 2.1 Read the table of rules
    - _Requirements: 1.1_
  - [ ]* 2.2 Write property tests
    - _Requirements: 1.4_
"""


def test_kiro_is_read() -> None:
    (phase,) = read(KIRO).phases
    assert (phase.number, phase.name) == (None, None)
    assert [(task.id, task.text, task.state, task.optional) for task in phase.tasks] == [
        ("1", "Set up the service", DONE, False),
        ("2", "Decide what can be returned", TODO, False),
        ("2.1", "Read the table of rules", DONE, False),
        ("2.2", "Write property tests", TODO, True),
    ]


SUPERPOWERS = """# Reviews Implementation Plan

> **For Claude:** use the skill.

**Goal:** Customers write reviews.

---

### Task 1: Store Reviews

**Files:**
- Create: `reviews/models.py`
- Modify: `models.py:88-121`
- Test: `tests/test_models.py`

- [x] **Step 1: Write the failing test**

```python
- [ ] not a step
## Task 9: not a task
```

- [x] **Step 2: See it fail**

Run: `pytest`

### Task 2: Show Reviews

**Step 1: Write the failing test**

```tsx
it("shows");
```

**Step 2: Make it pass**

Words.
"""


def test_task_headings_are_read() -> None:
    (phase,) = read(SUPERPOWERS).phases
    assert (phase.number, phase.name, phase.state) == (None, None, DOING)
    assert [(task.id, task.text, task.state) for task in phase.tasks] == [
        ("1", "Store Reviews", DONE),
        ("2", "Show Reviews", TODO),
    ]
    assert states(phase.tasks[0].steps) == [DONE, DONE]
    assert [(file.path, file.change) for file in read(SUPERPOWERS).files] == [
        ("reviews/models.py", "create"),
        ("models.py", "modify"),
        ("tests/test_models.py", "unknown"),
    ]


GEMINI = """# Keep carts on the server

Carts are lost today.

## User Review Required

> [!IMPORTANT]
> The old carts go away.

## Proposed Changes

### Cart service

#### [MODIFY] [cart.py](file:///shop/services/cart.py)
- Keep the cart with the account

#### [NEW] [store.py](file:///shop/services/store.py)

#### [DELETE] `legacy.py`

## Verification Plan

### Automated Tests
- `pytest services`

### Manual Verification
- Open the cart on two devices
"""


def test_headings_with_what_is_done_to_a_file_are_read() -> None:
    plan = read(GEMINI)
    assert [(file.path, file.change) for file in plan.files] == [
        ("cart.py", "modify"),
        ("store.py", "create"),
        ("legacy.py", "delete"),
    ]
    assert plan.tests is not None and texts(plan.tests.manual) == ["Open the cart on two devices"]
    assert (plan.title, plan.phases, plan.criteria) == ("Keep carts on the server", (), ())


FREE = """# Moving the newsletter

We move it because it costs too much.

**Success criteria**

- ✅ No reader gets two letters
- The bill is halved

**Phase 1: Take stock ✅ [S]**

Find out what we have.

- ✅ Export the readers (2h)
- ✅ Compare the lists (4h)

**Phase 2: Build the sender**

| Task | Owner | Effort | State |
|------|-------|--------|-------|
| Queue with a limit | @jonas | M | ✅ done |
| Page to leave | @tomas | S | 🚧 |

## What could go wrong

| Risk | Impact | Mitigation |
|------|--------|------------|
| Letters are spam | High | Start small |

---

**Created:** 2026-03-09 | **Last updated:** 2026-11-12 | **Status:** Partially complete
"""


def test_free_form_without_boxes_is_read() -> None:
    plan = read(FREE)
    first, second = plan.phases
    assert (str(plan.created), str(plan.updated), plan.status) == ("2026-03-09", "2026-11-12", "in_progress")
    assert (first.name, first.state, first.effort, states(first.tasks)) == ("Take stock", DONE, "S", [DONE, DONE])
    assert [(task.text, task.owner, task.effort, task.state) for task in second.tasks] == [
        ("Queue with a limit", "jonas", "M", DONE),
        ("Page to leave", "tomas", "S", DOING),
    ]
    assert marked(plan.criteria) == [("No reader gets two letters", DONE), ("The bill is halved", TODO)]
    assert [(risk.text, risk.impact, risk.mitigation) for risk in plan.risks] == [
        ("Letters are spam", "high", "Start small")
    ]
