"""What changed in plans, in words: for a terminal and for a comment on a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from planproof.history.compare import Comparison, Difference, Kind, Scope
from planproof.model.values import State
from planproof.report.lines import EMPTY, Line
from planproof.report.parts import count, mark
from planproof.report.style import Role, Style

_STATES: Final = {
    Kind.DONE: State.DONE,
    Kind.STARTED: State.DOING,
    Kind.BLOCKED: State.BLOCKED,
    Kind.DROPPED: State.DROPPED,
    Kind.REOPENED: State.TODO,
}
_SIGNS: Final = {Kind.ADDED: "+", Kind.REMOVED: "-", Kind.MOVED: ">", Kind.REWORDED: "~", Kind.CHANGED: "~"}
_ROLES: Final = {Kind.ADDED: Role.GOOD, Kind.REMOVED: Role.BAD}
_MARKDOWN: Final = {
    Kind.DONE: "\u2705",
    Kind.STARTED: "\U0001f504",
    Kind.BLOCKED: "\u26d4",
    Kind.DROPPED: "\u274c",
    Kind.REOPENED: "\u21a9\ufe0f",
    Kind.ADDED: "\u2795",
    Kind.REMOVED: "\u2796",
    Kind.MOVED: "\u27a1\ufe0f",
    Kind.REWORDED: "\u270f\ufe0f",
    Kind.CHANGED: "\u270f\ufe0f",
}
_SPECIAL: Final = "\\`*_[]<>|#&"

Told = tuple[str, str | None, bool, bool, Comparison]
"""Of a plan its path and title, whether it is new, whether it is gone, and what changed."""


def comparison_text(plans: Iterable[Told], style: Style) -> Iterator[Line]:
    """What changed, plan by plan; a line where nothing did."""
    any_plan = False
    for path, title, new, gone, comparison in plans:
        if any_plan:
            yield EMPTY
        any_plan = True
        known = " (new)" if new else " (gone)" if gone else ""
        yield Line((title or path, Role.STRONG), known)
        yield Line((path, Role.QUIET))
        for difference in comparison.differences:
            yield _line(difference, style)
        yield Line((_summary(comparison) or "nothing changed in what it says", Role.QUIET))
    if not any_plan:
        yield Line("no plan has changed")


def _line(difference: Difference, style: Style) -> Line:
    state = _STATES.get(difference.kind)
    sign = mark(state, style) if state else Line((_SIGNS[difference.kind], _ROLES.get(difference.kind, Role.PLAIN)))
    address = Line((difference.address, Role.ADDRESS), "  ") if difference.address else Line()
    return Line("  ", sign, " ", address, (f"{difference.part}  ", Role.QUIET), _told(difference, style.glyphs.arrow))


def _told(difference: Difference, arrow: str) -> str:
    """The words of a difference, what was and what is with an arrow between them."""
    if difference.kind is Kind.CHANGED:
        name = (difference.field or "").replace("_", " ")
        head = f"{difference.text}: " if difference.text and difference.part != "plan" else ""
        return f"{head}{name} {difference.before or 'none'} {arrow} {difference.after or 'none'}"
    if difference.kind is Kind.REWORDED:
        return f"{difference.before or 'none'} {arrow} {difference.after or 'none'}"
    if difference.kind is Kind.MOVED:
        return f"{difference.text} (from {difference.before or 'no phase'} to {difference.after or 'no phase'})"
    return difference.text


def _summary(comparison: Comparison) -> str:
    """One line: how many tasks were done, added and taken out, and how far the plan is."""
    kinds = [one.kind for one in comparison.differences if one.part == "task"]
    parts = [count(kinds.count(Kind.DONE), "task") + " done"] if Kind.DONE in kinds else []
    parts += _scope(comparison.scope)
    before, after = comparison.before, comparison.after
    if (before.done, before.total) != (after.done, after.total):
        parts.append(f"{before.done}/{before.total} then, {after.done}/{after.total} now")
    return ", ".join(parts)


def _scope(scope: Scope) -> Sequence[str]:
    parts = []
    for number, hours, verb in (
        (scope.added, scope.hours_added, "added"),
        (scope.removed, scope.hours_removed, "removed"),
    ):
        if number:
            parts.append(count(number, "task") + f" {verb}" + (f" ({hours:g} h)" if hours else ""))
    if scope.hours_reestimated:
        parts.append(f"estimates {scope.hours_reestimated:+g} h")
    return parts


def comparison_markdown(plans: Iterable[Told]) -> str:
    """The same as Markdown, whose words from plans are escaped: for a comment on a pull request."""
    pieces = []
    for path, title, new, gone, comparison in plans:
        known = " (new)" if new else " (gone)" if gone else ""
        lines = [f"### {_escaped(title or path)}{known}", "", f"{_escaped(path)}"]
        if summary := _summary(comparison):
            lines += ["", f"**{_escaped(summary)}**"]
        if comparison.differences:
            lines += ["", *(f"- {_item(one)}" for one in comparison.differences)]
        pieces.append("\n".join(lines))
    return "\n\n".join(pieces or ["No plan has changed."]) + "\n"


def _item(difference: Difference) -> str:
    address = f"**{_escaped(difference.address)}** " if difference.address else ""
    return f"{_MARKDOWN[difference.kind]} {address}{difference.part}: {_escaped(_told(difference, '→'))}"


def _escaped(text: str) -> str:
    """Words that mean nothing to Markdown and call nobody: signs escaped, line ends and controls gone."""
    plain = "".join(char if char.isprintable() else " " for char in text)
    return "".join(f"\\{char}" if char in _SPECIAL else "&#64;" if char == "@" else char for char in plain)
