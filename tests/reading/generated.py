"""Plans made by chance: lines that look like parts of plans in any order, and plans whose shape is known."""

from hypothesis import strategies as st

from planproof.text import SourceText
from tests.text.pieces import awkward_bytes

LINES = """# Gift cards
# 🎁 Plan ✅
## Summary
## Current State
## Implementation Phases
## Phase 1: Store (M, 2-3 days)
## Phase 2: Show ✅ COMPLETE
### Phase 2A - Inner 🚧 [L]
### Phase 2 exit criteria
## Phase 1: Storing again
## 第1阶段：存储（4小时）
## 2단계: 장바구니
## Этап 3: Корзина (в процессе)
**Phase 4: Bold (S)**
**Step 1: Write it**
### Task 1: Store it [M] @ann
### 1.1 Store it (4h)
### T001 Show it ✅
**1.2 Bold task** (2-3 h)
#### [MODIFY] `src/a.py`
## Tasks
## Checklist
### Backend
## Success Criteria
## Success Metrics
## Risks
### Technical Risks
### High Risk Items
## Open Questions
## Timeline
## Files to Modify
## New Files
## Dependencies
### External
## Rollout Plan
### Rollback Plan
## Notes
## Next Steps
## Metadata
## Wallet
Title
=====
Second
------
**Created:** 2025-10-26
**Last Updated:** October 26, 2025 | **Status:** In Progress · **Owner:** @ann
Status: Planning / In Progress / Completed
*Date: 26.10.2025*
> **Status:** ✅ Done
**Estimated Effort:** S-M
**Effort:** M (4-6 hours)
**Duration:** ~30 min
**Dependencies:** Phase 1, 2
**Depends on:** All phases
**Tasks:**
**Acceptance Criteria:**
**Acceptance:** it works
**Deliverables:**
**Files:**
**Verify:** `make test`
**Notes:**
**Risk**: It breaks
**Total:** 9-12 hours
Plain words that say nothing at all.
- [ ] Store it
- [x] Show it (4h) [M]
- [X] **1.1** Büild it 漢字 (2–3 h) (@ann)
- [~] Half 😀 done
- [ ]* Optional one
- [-] ~~Dropped one~~ → moved
- ✅ Ticked
- 🔴 RED: write the test
- 🔴 High priority
- T012 [P] [US1] In src/a.py
- **Tasks:**
- **Mitigation:** test it
- Impact: High | Likelihood: Low
- Effort: L
- Estimate: 2 days
- Depends on: 1.1, T001
- Create: `src/b.py:12-40`
- `src/c.py` - delete
- Who pays? → Decision: the shop
- [ ] Who ships? - needs answer from Ann
- Coverage: 90 %
- Phase 1: 2 days
1. First
2. [ ] Second (M)
7) Seventh - done
* Star
+ Plus
| Risk | Impact | Likelihood | Mitigation |
| Task | Effort | Status | Owner |
| Phase | Estimated Time | Actual Time |
| File | Change |
| Metric | Target |
|---|---|---|---|
|---|---|
| It breaks | High | Low | Test it |
| T001 | Store it | M | ✅ done |
| Phase 1 | 4 hours | 5h |
| **Total** | **9 hours** | - |
| `src/d.py` | New |
| a \\| b | `c \\| d` |
```
```python
~~~
    code
<!-- hidden
-->
<details>
</details>
---
***
title: Front
created: 2025-10-26
[^1]: A footnote
[link](https://example.org) and ![image](a.png)
\\- [ ] escaped
&amp; entity &#x1f600;
~~struck~~ **bold *both* ** `code`
""".splitlines()

INDENTS = ["", "", "", "", "  ", "   ", "    ", "\t", "> ", "- ", "  - ", "1. ", ">   - "]
ENDS = ["\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", ""]


def plan_like() -> st.SearchStrategy[bytes]:
    """Lines of plans in any order, dress and mixture of line ends, here and there with awkward bytes between them."""
    line = st.builds(lambda a, b, c: (a + b + c).encode(), *map(st.sampled_from, (INDENTS, LINES, ENDS)))
    lines = st.lists(st.one_of(line, line, line, line, line, line, line, awkward_bytes()), max_size=40)
    return st.builds(lambda mark, parts: mark + b"".join(parts), st.sampled_from([b"", b"", b"\xef\xbb\xbf"]), lines)


PLAIN = st.sampled_from("store show cart list mail größe корзина 购物车 장바구니 page".split())
WORDS = st.lists(st.one_of(PLAIN, PLAIN, st.just("😀")), max_size=3)
TEXTS = st.builds(lambda first, words, last: " ".join((first, *words, last)), PLAIN, WORDS, PLAIN)
MARKS = st.sampled_from(["", " (M)", " [L]", " (4h)", " (S, 2-3 days)", " @ann", " (M) @ann", " - 2 days"])
BOXES = st.sampled_from(["[ ]", "[x]", "[~]"])


@st.composite
def well_formed(draw: st.DrawFn) -> str:
    """A plan of numbered phases, tasks with ids, steps and criteria, every word of it where it belongs."""
    lines = [f"# {draw(TEXTS)}", "", "**Status:** In Progress", ""]
    for number in range(1, draw(st.integers(1, 3)) + 1):
        lines += [f"## Phase {number}: {draw(TEXTS)}{draw(MARKS)}", ""]
        lines += draw(st.sampled_from([[], ["**Depends on:** Phase 1", ""], ["**Effort:** Medium", ""]]))
        for task in range(1, draw(st.integers(1, 3)) + 1):
            lines.append(f"- {draw(BOXES)} {number}.{task} {draw(TEXTS)}{draw(MARKS)}")
            lines += [f"  - {draw(BOXES)} {draw(TEXTS)}" for _ in range(draw(st.integers(0, 2)))]
            lines += draw(st.sampled_from([[], ["  - **Acceptance:** it holds"], ["  - Effort: XL", "  - Owner: Ann"]]))
        lines += ["", "**Acceptance Criteria:**", "", f"- {draw(BOXES)} {draw(TEXTS)}", ""]
    lines += ["## Risks", "", f"- {draw(TEXTS)}", "", "## Open Questions", "", f"- [ ] {draw(TEXTS)}?", ""]
    return draw(st.sampled_from(["\n", "\r\n"])).join(lines)


def boundaries(data: bytes) -> set[int]:
    """The offsets at which a character begins or ends; each byte that is not UTF-8 is a character of its own."""
    source = SourceText(data)
    if source.valid:
        return {0, len(data), *(at for at, byte in enumerate(data) if byte & 0xC0 != 0x80)}
    at = source.bom
    found = {0, at}
    for char in source.view:
        at += len(char.encode())
        found.add(at)
    return found
