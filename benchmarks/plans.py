"""Plans of any size, made up but shaped like real ones: sections, phases, tasks with fields, tables, code."""

import os
from pathlib import Path
from random import Random

ROOT = Path(__file__).parent.parent
VERBS = "Add Write Move Split Test Document Remove Measure Cache Rename Check Index".split()
THINGS = "the importer,the price list,`src/cart/total.py`,the mail queue,the search page,two tests,the migration".split(
    ","
)
OWNERS = ["@mira", "@tomas", "@ines", "@kofi"]

HEADER = """# {thing} - Implementation Plan

**Created:** 2026-02-03
**Last Updated:** 2026-04-17
**Status:** In Progress

## Executive Summary

{prose}

## Current State Analysis

### What Exists
- {line}
- {line}

### Problems/Gaps
- {line}

## Success Criteria
- [ ] {line} within 5 seconds
- [x] At least 95 % of the orders are kept

## Implementation Phases

"""

FOOTER = """## Risk Assessment

| Risk | Likelihood | Impact | Mitigation |
|------|------------|--------|------------|
| {line} | High | Medium | {line} |
| {line} | Low | High | {line} |

## Timeline

| Phase | Effort | Start | End |
|-------|--------|-------|-----|
| Phase 1 | 3d | 2026-02-03 | 2026-02-06 |

```python
def total(cart):
    return sum(item.price for item in cart)  # - [ ] not a task
```

## Open Questions

1. {line}?
"""


def plan(size: int, seed: int = 1) -> bytes:
    """A plan of about so many bytes."""
    random = Random(seed)
    parts = [filled(HEADER, random)]
    length = len(parts[0])
    number = 0
    while length < size - 900:
        number += 1
        parts.append(phase(number, random))
        length += len(parts[-1])
    return "".join([*parts, filled(FOOTER, random)]).encode()


def plans(count: int, size: int) -> list[bytes]:
    """Plans that together have so many bytes: many short ones and a few long ones, as in real repositories."""
    random = Random(count)
    shares = [random.paretovariate(1.6) for _ in range(count)]
    return [plan(int(size * share / sum(shares)), seed) for seed, share in enumerate(shares)]


def phase(number: int, random: Random) -> str:
    """A phase of four to nine tasks."""
    lines = [f"### Phase {number}: {line(random)}", f"**Estimated Effort:** {random.choice('SML')}", "", "**Tasks:**"]
    for task in range(1, random.randint(5, 10)):
        box = random.choice("  x")
        lines.append(f"{task}. [{box}] {line(random)} ({random.randint(1, 8)}h) {random.choice(OWNERS)}")
        if random.random() < 0.6:
            lines.append(f"   - **Acceptance:** {line(random)}, and {line(random).lower()}")
        if random.random() < 0.3:
            lines.append("   - Files: `src/cart/total.py`, `tests/test_total.py`")
    return "\n".join([*lines, "", f"**Notes:** {prose(random)}", "", ""])


def filled(text: str, random: Random) -> str:
    """The text with something else at each of its gaps."""
    for gap, make in (("{line}", line), ("{thing}", line), ("{prose}", prose)):
        while gap in text:
            text = text.replace(gap, make(random), 1)
    return text


def line(random: Random) -> str:
    return f"{random.choice(VERBS)} {random.choice(THINGS)} and {random.choice(THINGS)}"


def prose(random: Random) -> str:
    return " ".join(f"{line(random)}; **{line(random).lower()}**." for _ in range(random.randint(2, 5)))


def corpus_plans() -> tuple[list[bytes], str]:
    """Real plans where there are any, else made-up ones, and which of both they are."""
    folder = Path(os.environ.get("PLANPROOF_CORPUS") or ROOT.parent / "shared" / "corpus")
    real = [path.read_bytes() for path in sorted((folder / "plans").glob("*.md"))]
    return (real, "real") if real else (plans(255, 5_000_000), "made-up")
