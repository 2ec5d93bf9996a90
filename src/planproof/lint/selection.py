"""Which rules hold: a profile, and what the user adds to it and takes from it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence

from planproof.diagnostics import Severity
from planproof.errors import InvalidUsage
from planproof.lint.rule import Profile, Rule
from planproof.lint.suppression import UNUSED
from planproof.records import record

_STRICTNESS = tuple(Profile)
_LONGEST = 60
"""How many characters of a wrong selector are looked at."""


@record
class Selection:
    """What is asked of the catalogue.

    Attributes:
        profile: the rules to begin with.
        select: codes, beginnings of codes, names or topics to have besides.
        only: the same, to have nothing but these and what is selected besides.
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
    for selector in (*selection.select, *selection.only, *selection.ignore):
        _known(catalogue, selector)
    for name in selection.severities:
        _one(catalogue, name)
    return tuple(rule for rule in catalogue if _holds(rule, selection))


def _holds(rule: Rule, selection: Selection) -> bool:
    if matches(rule, selection.ignore):
        return False
    if rule.preview:
        return any(selector in (rule.code, rule.name) for selector in (*selection.only, *selection.select))
    if matches(rule, selection.select):
        return True
    if selection.only:
        return matches(rule, selection.only)
    return _STRICTNESS.index(rule.profile) <= _STRICTNESS.index(selection.profile)


def matches(rule: Rule, selectors: Iterable[str]) -> bool:
    """Whether one of these selectors names a rule."""
    return any(
        selector == "ALL" or (selector and rule.code.startswith(selector)) or selector in (rule.name, rule.topic.value)
        for selector in selectors
    )


def _known(catalogue: Sequence[Rule], selector: str) -> None:
    rules = (*catalogue, UNUSED)
    if any(matches(rule, (selector,)) for rule in rules):
        return
    names = [name for rule in rules for name in (rule.code, rule.name, rule.topic.value)]
    raise InvalidUsage(
        f"no rule, topic or beginning of a code is called {_quoted(selector)}{_nearest(selector, names)}"
    )


def _one(catalogue: Sequence[Rule], name: str) -> None:
    """A severity is given to one rule at a time, so that no other word about the same rule can contradict it."""
    names = [known for rule in (*catalogue, UNUSED) for known in (rule.code, rule.name)]
    if name not in names:
        raise InvalidUsage(
            f"severities are given by code or name, and no rule is called {_quoted(name)}{_nearest(name, names)}"
        )


def _quoted(selector: str) -> str:
    return repr(selector if len(selector) <= _LONGEST else selector[:_LONGEST] + "…")


def _nearest(selector: str, names: Iterable[str]) -> str:
    """The name that is most like a word; upper and lower case do not matter."""
    known = {name.lower(): name for name in names}
    near = difflib.get_close_matches(selector[:_LONGEST].lower(), known, 1)
    return f"; did you mean {known[near[0]]}?" if near else "; planproof explain lists all rules"


def wants_unused(selection: Selection) -> bool:
    """Whether comments that silence nothing are to be told."""
    return _holds(UNUSED, selection)


def severity_of(rule: Rule, selection: Selection) -> Severity:
    """How bad the findings of a rule are, by the user's word or its own."""
    return selection.severities.get(rule.code) or selection.severities.get(rule.name) or rule.severity
