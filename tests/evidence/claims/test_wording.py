"""The words of criteria as they are written in a plan."""

from __future__ import annotations

from planproof.evidence.claims import measure_of, written
from planproof.model import Criterion, Metric
from planproof.reading import read_plan
from planproof.text import SourceText

PLAN = """# Plan

## Success Criteria

- [ ] **`make test`** passes
- [ ] No references to `OldClient`
  remain

  A second paragraph says more.
- [x] Coverage of `src/` ≥ 80 %
  - nested words

## Success Metrics

- Startup: < 50 ms

| Metric | Target |
|---|---|
| Test coverage | > 80 % |
"""


def measured() -> list[tuple[str, str | None]]:
    source = SourceText.of(PLAN)
    plan = read_plan(source)
    nodes: list[Criterion | Metric] = [*plan.criteria, *plan.metrics]
    found = []
    for node in nodes:
        measure = measure_of(written(source, node))
        assert measure is not None, written(source, node)
        found.append((str(measure.kind), measure.subject or measure.scope))
    return found


def test_code_marks_are_kept_and_nested_items_left_out() -> None:
    assert measured() == [
        ("command", "make test"),
        ("name_absent", "OldClient"),
        ("coverage", "src/"),
        ("time", None),
        ("coverage", None),
    ]
