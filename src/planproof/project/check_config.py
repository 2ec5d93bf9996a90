"""The table `check` of a configuration."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from planproof.errors import shown
from planproof.project.ignore import Pattern
from planproof.project.wildcard import Malformed
from planproof.records import record

PROFILES: Final = ("default", "ready", "template")
SEVERITIES: Final = ("error", "warning", "note")


@record
class CheckConfig:
    """How plans are checked in a project; `docs/configuration.md` tells users of each.

    Attributes:
        profile: the rules to begin with.
        select: selectors of rules, to have no others; empty for those of the profile.
        extend_select: selectors of rules to have besides.
        ignore: selectors of rules to leave out.
        severity: by selector of one rule, how bad its findings are.
        per_file_ignores: by pattern, as in .gitignore, selectors to leave out in the files that it covers.
    """

    profile: str = "default"
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, str] = {}
    per_file_ignores: Mapping[str, tuple[str, ...]] = {}


def check_config(value: Any) -> CheckConfig:
    """What a table says.

    Raises:
        ValueError: an unknown key or a wrong value; the message goes on from "check must be".
    """
    if not isinstance(value, dict):
        raise ValueError("a table")
    for key in value:
        if key not in KEYS:
            raise ValueError(f"a table with the keys {', '.join(KEYS)}; it has {key[:60]!r}")
    return CheckConfig(**{key.replace("-", "_"): KEYS[key](key, one) for key, one in value.items()})


def _one_of(*choices: str) -> Callable[[str, Any], str]:
    def check(key: str, value: Any) -> str:
        if value not in choices:
            raise ValueError(f"a table whose {key} is one of {', '.join(choices)}")
        return str(value)

    return check


def _selectors(key: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(f'a table whose {key} is a list of rules by code, name or topic, such as ["TSK001", "style"]')
    return tuple(value)


def _severities(key: str, value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        raise ValueError(f'a table whose {key} is a table, such as {{ TSK001 = "error" }}')
    return {name: _one_of(*SEVERITIES)(f"{key}.{shown(name[:60])}", one) for name, one in value.items()}


def _by_pattern(key: str, value: Any) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, dict):
        raise ValueError(f'a table whose {key} is a table, such as {{ "docs/old/" = ["TSK"] }}')
    for pattern in value:
        try:
            Pattern(pattern)
        except Malformed:
            raise ValueError(f"a table whose {key} has patterns; {pattern[:60]!r} ends within a bracket") from None
    return {pattern: _selectors(f"{key}.{shown(pattern[:60])}", one) for pattern, one in value.items()}


KEYS: Final[dict[str, Callable[[str, Any], Any]]] = {
    "profile": _one_of(*PROFILES),
    "select": _selectors,
    "extend-select": _selectors,
    "ignore": _selectors,
    "severity": _severities,
    "per-file-ignores": _by_pattern,
}
"""The keys, and what makes a value of what stands in the file."""
