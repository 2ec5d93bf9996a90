"""Which rules hold: a profile, and what the user adds to it and takes from it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence

from planproof.diagnostics import Severity
from planproof.errors import InvalidUsage
from planproof.lint.rule import Profile, Rule
from planproof.records import record

_STRICTNESS = tuple(Profile)


@record
class Selection:
    """What is asked of the catalogue.

    Attributes:
        profile: the rules to begin with.
        select: codes, beginnings of codes, names or topics to have besides.
        only: the same, to have nothing else.
        ignore: the same, to leave out.
        severities: by code or name, how bad a rule's findings are to be.
    """

    profile: Profile = Profile.DEFAULT
    select: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: Mapping[str, Severity] = {}


def chosen(catalogue: Sequence[Rule], selection: Selection) -> tuple[Rule, ...]:
    """The rules of a selection, in the order of the catalogue.

    Raises:
        InvalidUsage: a selector names nothing.
    """
    for selector in (*selection.select, *selection.only, *selection.ignore, *selection.severities):
        _known(catalogue, selector)
    return tuple(rule for rule in catalogue if _holds(rule, selection))


def _holds(rule: Rule, selection: Selection) -> bool:
    if matches(rule, selection.ignore):
        return False
    if selection.only:
        return matches(rule, selection.only)
    if matches(rule, selection.select):
        return True
    return not rule.preview and _STRICTNESS.index(rule.profile) <= _STRICTNESS.index(selection.profile)


def matches(rule: Rule, selectors: Iterable[str]) -> bool:
    """Whether one of these selectors names a rule."""
    return any(
        selector == "ALL" or rule.code.startswith(selector) or selector in (rule.name, rule.topic.value)
        for selector in selectors
    )


def _known(catalogue: Sequence[Rule], selector: str) -> None:
    if any(matches(rule, (selector,)) for rule in catalogue):
        return
    names = [name for rule in catalogue for name in (rule.code, rule.name, rule.topic.value)]
    near = difflib.get_close_matches(selector, names, 1)
    raise InvalidUsage(
        f"no rule, topic or beginning of a code is called {selector!r}" + (f"; did you mean {near[0]}?" if near else "")
    )


def severity_of(rule: Rule, selection: Selection) -> Severity:
    """How bad the findings of a rule are, by the user's word or its own."""
    return selection.severities.get(rule.code) or selection.severities.get(rule.name) or rule.severity
