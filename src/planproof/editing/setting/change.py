"""One value of one part of a plan set, or taken away."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from planproof.editing.draft import Draft
from planproof.editing.effect import Intent, Way
from planproof.editing.paths import Path, changed, part
from planproof.editing.questions import answer
from planproof.editing.setting.clear import taking
from planproof.editing.setting.header import stating
from planproof.editing.setting.missing import supplying
from planproof.editing.setting.moving import moved_file
from planproof.editing.setting.names import told
from planproof.editing.setting.present import over, rewriting
from planproof.editing.setting.values import Given
from planproof.editing.style import Style
from planproof.editing.wording import owner_behind, spoils
from planproof.errors import Refused
from planproof.model import FileChange, Metric, Node, Phase, Plan, Question, Status, Task
from planproof.text import Span

_DERIVED: Final[dict[tuple[type[Node], str], tuple[str, ...]]] = {
    (Metric, "name"): ("text", "value", "unit"),
    (Metric, "text"): ("value", "unit", "name", "target"),
    (Metric, "target"): ("text", "value", "unit", "name"),
    (Question, "answer"): ("answer", "resolved"),
    (Question, "needs"): ("text",),
    (Task, "owner"): ("text",),
    (Task, "priority"): ("priority",),
}
"""What else of a part changes with a value of it: what is worked out from it, or holds it too (`@name`)."""

_TIMED: Final = ("effort", "estimate", "actual")


def set_value(draft: Draft, path: Path, wanted: Given, name: str) -> list[Intent]:
    """The intents that a part has a value; a row of the timeline that says the same of a phase follows.

    Args:
        draft: the text and its plan.
        path: of the part; of the plan itself it is empty.
        wanted: the value.
        name: what messages call the part.
    """
    node: Node = part(draft.plan, path)
    _has_heading(node, name)
    what = f"set the {told(wanted.field)} of {name} to {wanted.text}"
    if isinstance(node, Question) and wanted.field == "answer":
        if not node.answer:
            return [answer(draft, Style(draft), path, wanted.text, name)]
        wanted = _decision(node, wanted)
    rows = _rows(draft, node, wanted.field)
    if isinstance(node, Phase) and wanted.field in _TIMED and wanted.field not in node.where and rows:
        return [_row_intent(draft, path, rows[0], wanted, what)]
    if wanted.field == "change" and (moved := moved_file(draft, path, wanted, what)):
        return [moved]
    ways = _kept(draft, _ways(draft, node, wanted))
    tail = owner_behind(node) if isinstance(node, Task) and wanted.field == "text" else ""
    value = f"{wanted.value}{tail}" if tail else wanted.value
    intents = [_intent(draft, path, wanted, value, ways, what)]
    return intents + [
        _row_intent(draft, (), row, wanted, what)
        for row in rows
        if getattr(node, wanted.field)
        and getattr(draft.plan.timeline[row], wanted.field) == getattr(node, wanted.field)
    ]


def clear_value(draft: Draft, path: Path, wanted: Given, name: str) -> list[Intent]:
    """The intents that a part no longer has a value; see `set_value`."""
    node: Node = part(draft.plan, path)
    ways = _kept(draft, taking(draft, node, wanted))
    nothing: Any = () if wanted.field == "depends_on" else None
    rows = _rows(draft, node, wanted.field)
    what = f"take the {told(wanted.field)} away from {name}"
    if isinstance(node, Phase) and wanted.field in _TIMED and wanted.field not in node.where and rows:
        return [_row_cleared(draft, path, rows[0], wanted, what)]
    return [_intent(draft, path, wanted, nothing, ways, what)]


def _has_heading(node: Node, name: str) -> None:
    """Refuse to say something of tasks that stand under no phase.

    Raises:
        Refused: the part is no phase of its own, but only what the tasks outside all phases are counted as.
    """
    if isinstance(node, Phase) and node.number is None and node.name is None:
        raise Refused(
            f"{name} is no phase with a heading, but the tasks outside all phases: it has no values of its own"
        )


def _kept(draft: Draft, ways: Iterable[Way]) -> tuple[Way, ...]:
    """Ways, each once, without those that would lose bytes that are no text."""
    return tuple(way for way in dict.fromkeys(ways) if way and not spoils(draft, way))


def _ways(draft: Draft, node: Node, wanted: Given) -> list[Way]:
    ways = list(rewriting(draft, node, wanted)) if getattr(node, wanted.field) or wanted.field in node.where else []
    if isinstance(node, Plan):
        return ways or list(stating(draft, wanted))
    words = wanted.field in ("text", "name")
    return ways if words or wanted.field in node.where else [*ways, *supplying(draft, node, wanted)]


def _intent(draft: Draft, path: Path, wanted: Given, value: Any, ways: tuple[Way, ...], what: str) -> Intent:
    return Intent(
        what=what,
        ways=ways,
        expect=lambda plan: changed(plan, path, **{wanted.field: value}),
        follows=lambda other: _follows(draft.plan, path, wanted, other),
    )


def _follows(plan: Plan, path: Path, wanted: Given, other: Path) -> bool:
    """Whether another value is worked out from the one that is set, or is the same one read twice."""
    node, field = part(plan, path), wanted.field
    if other[:-1] == path and other[-1] in (_DERIVED.get((type(node), field)) or ()):
        return True
    span, twin = node.where.get(field), part(plan, other[:-1])
    if span and other != (*path, field) and isinstance(twin, Node) and twin.where.get(str(other[-1])) == span:
        return True
    if isinstance(wanted.value, Status):
        return other[-1:] == ("state",)
    if field == "title":  # a heading that there was not
        return other[:1] == ("sections",)
    if isinstance(node, FileChange):
        return (
            other != (*path, field)
            and other[-1] in (field, "note")
            and getattr(part(plan, other[:-1]), "span", None) == node.span
        )
    # Files and commands that words name are listed besides.
    return field in ("text", "name") and bool({"files", "checks"} & set(other))


def _decision(node: Question, wanted: Given) -> Given:
    """Another answer behind the word that leads to the one that is there (`Decision: …`)."""
    key, colon, _ = (node.answer or "").partition(": ")
    text = f"{key}: {wanted.text}" if colon and len(key.split()) < 3 else wanted.text
    return Given(field=wanted.field, text=text, value=text, settings=wanted.settings)


# ---- rows of the timeline


def _rows(draft: Draft, node: Node, field: str) -> list[int]:
    """The rows of the timeline that speak of a phase and have a place for a value."""
    if not isinstance(node, Phase) or field not in _TIMED:
        return []
    names = {node.number, node.name} - {None}
    alike = [phase for phase in draft.plan.phases if {phase.number, phase.name} & names]
    if len(alike) > 1:
        return []
    return [
        at
        for at, row in enumerate(draft.plan.timeline)
        if row.phase in names and not row.total and (field in row.where or _has_column(draft, row, field))
    ]


def _has_column(draft: Draft, row: Node, field: str) -> bool:
    from planproof.editing.setting.present import cell_under

    return cell_under(draft, row, field) is not None


def _row_intent(draft: Draft, path: Path, at: int, wanted: Given, what: str) -> Intent:
    """The intent that a row of the timeline, and the phase at `path` through it, has a value."""
    row = draft.plan.timeline[at]
    span: Span | None = row.where.get(wanted.field)
    ways = over(draft, span, wanted, getattr(row, wanted.field)) if span else supplying(draft, row, wanted)
    return Intent(what=what, ways=_kept(draft, ways), expect=_told_by_row(path, at, wanted.field, wanted.value))


def _row_cleared(draft: Draft, path: Path, at: int, wanted: Given, what: str) -> Intent:
    ways = _kept(draft, taking(draft, draft.plan.timeline[at], wanted))
    return Intent(what=what, ways=ways, expect=_told_by_row(path, at, wanted.field, None))


def _told_by_row(path: Path, at: int, field: str, value: Any) -> Any:
    def expect(plan: Plan) -> Plan:
        plan = changed(plan, ("timeline", at), **{field: value})
        return changed(plan, path, **{field: value}) if path else plan

    return expect
