"""What stands below the headings of a plan, as Markdown in the template's form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

Part = Mapping[str, Any]
"""A part of a plan as `planproof show --json` prints it."""

Bodies = dict[str, list[str]]
"""By what a section is about the lines that stand in it."""

_BOXES: Final = {"done": "[x] ", "doing": "[~] ", "todo": "[ ] "}


def bodies_of(plan: Part) -> Bodies:
    """The lines of each section for which a plan has something to say."""
    found = {
        "summary": [plan["summary"]] if plan.get("summary") else [],
        "goals": [f"{at}. {_ranked(goal)}" for at, goal in enumerate(plan.get("goals", ()), 1)],
        "criteria": [f"- {_marked(one)}" for one in plan.get("criteria", ())],
        "phases": list(_phases(plan.get("phases", ()))),
        "architecture": [_component(one) for one in plan.get("architecture", ())],
        "integration": [_component(one) for one in plan.get("integration", ())],
        "metrics": list(_metrics(plan.get("metrics", ()))),
        "timeline": _timeline(plan.get("timeline", ())),
        "questions": [_question(one) for one in plan.get("questions", ())],
        "documentation": [f"- {_marked(one)}" for one in plan.get("documentation", ())],
        "notes": [f"- {one['text']}" for one in plan.get("notes", ())],
    }
    found |= _risks(plan.get("risks", ()))
    found |= _files(plan.get("files", ()))
    found |= _inner(plan)
    return {name: lines for name, lines in found.items() if lines}


def _inner(plan: Part) -> Bodies:
    """The sections that lie in others."""
    state, tests, rollout = (plan.get(name) or {} for name in ("current_state", "tests", "rollout"))
    kinds: dict[str, list[str]] = {"external": [], "internal": []}
    for one in plan.get("dependencies", ()):
        kinds[one.get("kind") or "internal"].append(f"- {_optionally(one)}")
    return {
        "exists": [f"- {_optionally(one)}" for one in state.get("exists", ())],
        "problems": [f"- {_optionally(one)}" for one in state.get("problems", ())],
        "unit_tests": [f"- {_optionally(one)}" for one in tests.get("unit", ())],
        "integration_tests": [f"- {_optionally(one)}" for one in tests.get("integration", ())],
        "manual_tests": [f"- {_marked(one)}" for one in tests.get("manual", ())],
        "deployment": [f"{at}. {_optionally(one)}" for at, one in enumerate(rollout.get("deployment", ()), 1)],
        "rollback": [f"- {_optionally(one)}" for one in rollout.get("rollback", ())],
        **kinds,
    }


def _marked(one: Part) -> str:
    """A text behind its box."""
    state = one.get("state") or "todo"
    text = str(one["text"])
    if state == "dropped":
        return f"[ ] ~~{text}~~"
    return f"[ ] \u26d4 {text}" if state == "blocked" else _BOXES[state] + text


def _optionally(one: Part) -> str:
    return _marked(one) if one.get("state") else str(one["text"])


def _ranked(goal: Part) -> str:
    rank = {"primary": "Primary: ", "secondary": "Secondary: ", "nice_to_have": "Nice to have: "}
    text = _optionally(goal)
    prefix = rank.get(goal.get("rank") or "", "")
    said = text.lower().replace("-", " ").startswith(prefix.lower().rstrip(": "))
    return text if said else prefix + text


def _component(one: Part) -> str:
    return f"- {one['name']}" + (f": {one['description']}" if one.get("description") else "")


def _metrics(metrics: Sequence[Part]) -> Iterator[str]:
    """Metrics, those of a kind below a heading of their own."""
    yield from (f"- {_optionally(one)}" for one in metrics if not one.get("kind"))
    for kind in dict.fromkeys(one["kind"] for one in metrics if one.get("kind")):
        yield from ["", f"### {kind.title()}", ""] if any(not one.get("kind") for one in metrics) else []
        yield from [f"### {kind.title()}", ""] if all(one.get("kind") for one in metrics) else []
        yield from (f"- {_optionally(one)}" for one in metrics if one.get("kind") == kind)
        yield ""


def _question(one: Part) -> str:
    text = str(one["text"])
    needs = one.get("needs")
    told = f" - needs answer from {needs}" if needs and str(needs) not in text and needs != "research" else ""
    told += f" \u2192 {one['answer']}" if one.get("answer") and str(one["answer"]) not in text else ""
    return f"- [{'x' if one.get('resolved') else ' '}] {text}{told}"


def _risks(risks: Iterable[Part]) -> Bodies:
    """Tables of risks, one for each kind."""
    rows: dict[str, list[str]] = {}
    for one in risks:
        cells = [one["text"], *(str(one.get(name) or "-").title() for name in ("impact", "likelihood"))]
        kind = one.get("kind")
        rows.setdefault(f"{kind}_risks" if kind else "risks", []).append(_row([*cells, one.get("mitigation") or ""]))
    head = ["| Risk | Impact | Likelihood | Mitigation |", "|------|--------|------------|------------|"]
    return {name: [*head, *lines] for name, lines in rows.items()}


def _files(files: Iterable[Part]) -> Bodies:
    found: dict[str, list[str]] = {}
    for one in files:
        change = one.get("change") or "unknown"
        name = f"files_{change if change in ('create', 'delete') else 'modify'}"
        note = f" - {one['note']}" if one.get("note") else ""
        found.setdefault(name, []).append(f"- `{one['path']}`{note}")
    return found


def _timeline(rows: Sequence[Part]) -> list[str]:
    if not rows:
        return []
    lines = ["| Phase | Estimated Time | Actual Time |", "|-------|----------------|-------------|"]
    for one in rows:
        label = f"**{one['label']}**" if one.get("total") else one["label"]
        estimate = hours(one.get("estimate")) or one.get("effort") or "-"
        lines.append(_row([label, estimate, hours(one.get("actual")) or "-"]))
    return lines


def _row(cells: Sequence[Any]) -> str:
    return "| " + " | ".join(str(cell).replace("\\|", "|").replace("|", "\\|") for cell in cells) + " |"


def hours(pair: Sequence[float] | None) -> str:
    """A length of time in words; empty where there is none."""
    if not pair:
        return ""
    low, high = pair
    return f"{low:g} {'hour' if low == 1 else 'hours'}" if low == high else f"{low:g}-{high:g} hours"


def _phases(phases: Sequence[Part]) -> Iterator[str]:
    for at, phase in enumerate(phases, 1):
        if at > 1:
            yield ""
        yield from _phase(phase, at, alone=len(phases) == 1)


def _phase(phase: Part, at: int, *, alone: bool) -> Iterator[str]:
    number, name = phase.get("number"), phase.get("name")
    tasks = phase.get("tasks", ())
    if number or name or not alone:
        yield f"### Phase {number or at}: {name}" if name else f"### Phase {number or at}"
        fields = list(_fields(phase, tasks))
        yield from ["", *fields] if fields else []
        yield ""
    if tasks:
        yield from ["**Tasks:**", ""]
    counted = any(task.get("id") is not None for task in tasks)
    for place, task in enumerate(tasks, 1):
        yield from _task(task, place if counted else None)
    if phase.get("acceptance"):
        yield from ["", "**Acceptance Criteria:**", ""]
        yield from (f"- {_marked(one)}" for one in phase["acceptance"])


def _fields(phase: Part, tasks: Sequence[Part]) -> Iterator[str]:
    if not tasks and phase.get("state") not in (None, "todo"):
        yield f"**Status:** {str(phase['state']).title()}"
    if phase.get("goal"):
        yield f"**Goal:** {phase['goal']}"
    if phase.get("effort"):
        yield f"**Estimated Effort:** {phase['effort']}"
    if phase.get("estimate"):
        yield f"**Estimated Time:** {hours(phase['estimate'])}"
    if phase.get("owner"):
        yield f"**Owner:** {phase['owner']}"
    depends = ", ".join(f"Phase {name}" for name in phase.get("depends_on", ()))
    yield f"**Dependencies:** {depends or 'None'}"


def _task(task: Part, place: int | None) -> Iterator[str]:
    """A task as an item: behind its number, or behind a bullet where no task of its phase has one."""
    name = task.get("id")
    lead = "-" if place is None or (name is None) else f"{place}."
    own = "" if name is None or str(name) == str(place) else f"{name} "
    sizes = [task["effort"]] if task.get("effort") else []
    sizes += [hours(task["estimate"])] if task.get("estimate") else []
    box, _, text = _marked(task).partition("] ")
    tags = "".join(f"[{tag}] " for tag in task.get("tags", ()))
    yield f"{lead} {box}] {own}{tags}{text}" + "".join(f" ({size})" for size in sizes)
    owner = task.get("owner")
    owned = [] if not owner or f"@{owner}" in text else [f"- Owner: {owner}"]
    yield from (" " * (len(lead) + 1) + line for line in (*owned, *_details(task)))


def _details(task: Part) -> Iterator[str]:
    if task.get("priority"):
        yield f"- Priority: {task['priority']}"
    if task.get("depends_on"):
        yield f"- Depends on: {', '.join(map(str, task['depends_on']))}"
    yield from (f"- {_marked(step)}" for step in task.get("steps", ()))
    yield from _accepted(task)
    for command in task.get("checks", ()):
        yield f"- **Verify:** `{command}`"
    if task.get("files"):
        yield "- **Files:**"
        for file in task["files"]:
            change = {"create": "Create: ", "modify": "Modify: ", "delete": "Delete: "}.get(file.get("change"), "")
            yield f"  - {change}`{file['path']}`"


def _accepted(task: Part) -> Iterator[str]:
    criteria = task.get("criteria") or [{"text": text} for text in task.get("acceptance", ())]
    if len(criteria) == 1 and criteria[0].get("state", "todo") == "todo":
        yield f"- **Acceptance:** {criteria[0]['text']}"
    elif criteria:
        yield "- **Acceptance Criteria:**"
        plain = all(one.get("state", "todo") == "todo" for one in criteria)
        yield from (f"  - {one['text'] if plain else _marked(one)}" for one in criteria)
