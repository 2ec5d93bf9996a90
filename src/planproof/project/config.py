"""What a project says of itself: `.planproof.toml`, or `[tool.planproof]` in `pyproject.toml`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, NoReturn

from planproof.errors import InvalidConfig, PlanproofError, shown
from planproof.model.settings import Settings
from planproof.project.git import repository_root
from planproof.project.ignore import Pattern
from planproof.project.store import MAX_BYTES, read_bytes
from planproof.project.wildcard import Malformed
from planproof.records import record

if TYPE_CHECKING:
    from planproof.project.check_config import CheckConfig

OWN_FILE: Final = ".planproof.toml"
SHARED_FILE: Final = "pyproject.toml"
TABLE: Final = ("tool", "planproof")
MAX_CONFIG_BYTES: Final = 256_000


@record
class Config:
    """How planproof works in a project; `docs/configuration.md` tells users of each.

    Attributes:
        file: the file that it was read from, none for the defaults.
        root: the folder of that file, absolute; include and exclude are relative to it.
        include: patterns, as in .gitignore, of files to take whatever they are called and say.
        exclude: patterns of files and folders to leave out.
        hours_per_week: as configured, else from the day and the week; so are month and sprint, of four weeks and two.
        max_bytes: the size over which a file is not read.
        check: how plans are checked; none where the file does not say.
    """

    file: str | None = None
    root: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    hours_per_day: float = 8.0
    days_per_week: float = 5.0
    hours_per_week: float | None = None
    hours_per_month: float | None = None
    hours_per_sprint: float | None = None
    max_bytes: int = MAX_BYTES
    check: CheckConfig | None = None

    @property
    def settings(self) -> Settings:
        """What the reader is to know of it."""
        week = self.hours_per_week or self.hours_per_day * self.days_per_week
        return Settings(
            hours_per_day=self.hours_per_day,
            hours_per_week=week,
            hours_per_month=self.hours_per_month or 4 * week,
            hours_per_sprint=self.hours_per_sprint or 2 * week,
        )


def read_config(start: str = ".") -> Config:
    """The configuration that holds in a folder: of it, or of the nearest folder around it within the repository.

    Raises:
        InvalidConfig: a file with unknown keys, wrong values or no TOML, or one that cannot be read.
    """
    for folder in _upwards(start):
        for name in (OWN_FILE, SHARED_FILE):
            config = _read(os.path.join(folder, name), required=False)
            if config:
                return config
    return Config()


def read_config_file(path: str) -> Config:
    """The configuration in a file that the user named.

    Raises:
        InvalidConfig: it has unknown keys, wrong values, no TOML or no table of planproof, or cannot be read.
    """
    return _read(os.path.abspath(path), required=True) or Config()


def _upwards(start: str) -> Iterator[str]:
    """The folder and those around it up to the repository's root; outside of a repository the folder alone."""
    folder = os.path.abspath(start)
    folder = folder if os.path.isdir(folder) else os.path.dirname(folder)
    root = repository_root(folder) or folder
    while True:
        yield folder
        if folder == root:
            return
        folder = os.path.dirname(folder)


def _read(path: str, *, required: bool) -> Config | None:
    """None where the file is not there or, being shared with other tools, does not speak of planproof."""
    shared = os.path.basename(path) == SHARED_FILE
    if not required and not os.path.lexists(path):
        return None
    data = _data(path, skip=shared and not required)
    # Most projects do not speak of planproof: then nothing need be parsed, and the parser not be loaded.
    if data is None or (shared and not required and b"planproof" not in data):
        return None
    text = _text(path, data)
    table = TABLE if shared else ()
    values = _table(path, text, table)
    if values is None and required:
        raise InvalidConfig(f"{_name(path)} has no table [{'.'.join(table)}]: add one, or name another file")
    return None if values is None else _config(path, text, table, values)


def _data(path: str, *, skip: bool) -> bytes | None:
    try:
        return read_bytes(path, MAX_BYTES)
    except PlanproofError as error:
        if skip:
            return None
        raise InvalidConfig(f"the configuration {error}") from error


def _text(path: str, data: bytes) -> str:
    if len(data) > MAX_CONFIG_BYTES:
        raise InvalidConfig(f"{_name(path)} is larger than {MAX_CONFIG_BYTES // 1000} kB: no configuration needs that")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InvalidConfig(f"{_name(path)}:{line}: not UTF-8: save the file in that encoding") from error


def _table(path: str, text: str, table: tuple[str, ...]) -> dict[str, Any] | None:
    """The table of planproof; none where there is none."""
    from planproof.project.toml import parse_toml

    try:
        values: Any = parse_toml(text)
    except ValueError as error:
        message, _, place = str(error).partition(" (at ")
        line = place.removeprefix("line ").partition(",")[0].rstrip(")")
        line = line if line.isdigit() else str(text.count("\n") + 1)  # "end of document"
        raise InvalidConfig(f"{_name(path)}:{line}: not TOML: {message}") from error
    for part in table:
        values = values.get(part) if isinstance(values, dict) else None
    if values is not None and not isinstance(values, dict):
        _refuse(path, text, table, f"{'.'.join(table)} must be a table")
    return values


def _config(path: str, text: str, table: tuple[str, ...], values: dict[str, Any]) -> Config:
    known: dict[str, Any] = {}
    for key, value in values.items():
        full = (*table, key)
        if key not in KEYS:
            _refuse(path, text, full, f"unknown key {'.'.join((*table, _key(key)))}{_nearest(key)}")
        try:
            known[key.replace("-", "_")] = KEYS[key](value)
        except ValueError as error:
            _refuse(path, text, full, f"{'.'.join(full)} must be {error}")
    return Config(file=_name(path), root=os.path.dirname(path), **known)


def _refuse(path: str, text: str, full: tuple[str, ...], message: str) -> NoReturn:
    from planproof.project.toml import line_of

    raise InvalidConfig(f"{_name(path)}:{line_of(text, full)}: {message}")


def _nearest(key: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(key[:60].lower().replace("_", "-"), KEYS, 1)
    return f"; did you mean {near[0]}?" if near else f"; known are {', '.join(KEYS)}"


def _key(key: str) -> str:
    return shown(key if len(key) <= 60 else key[:60] + "…")


def _name(path: str) -> str:
    """A path as messages show it: from where the user is, if it lies below."""
    here = os.path.join(os.getcwd(), "")
    return shown(path.removeprefix(here))


def _patterns(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(f'a list of patterns, such as ["docs/old/", "*-draft.md"], not {_kind(value)}')
    for item in value:
        try:
            Pattern(item)
        except Malformed:
            raise ValueError(f"a list of patterns, and {_key(item)} is none: it ends within a bracket") from None
    return tuple(value)


def _hours(most: float) -> Callable[[Any], float]:
    def check(value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= most:
            raise ValueError(f"a number above 0, up to {most:g}, not {_kind(value)}")
        return float(value)

    return check


def _bytes(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= 1_000_000_000:
        raise ValueError(f"a whole number of bytes above 0, up to 1 GB, not {_kind(value)}")
    return value


def _check(value: Any) -> CheckConfig:
    # Most commands never check anything, and most projects have no such table.
    from planproof.project.check_config import check_config

    return check_config(value)


def _kind(value: Any) -> str:
    if isinstance(value, str):
        return f"the text {_key(value)}"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{value:g}"
    if isinstance(value, list):
        return "a list with something else in it"
    return "a table" if isinstance(value, dict) else "a date"


KEYS: Final[dict[str, Callable[[Any], Any]]] = {
    "include": _patterns,
    "exclude": _patterns,
    "hours-per-day": _hours(24),
    "days-per-week": _hours(7),
    "hours-per-week": _hours(168),
    "hours-per-month": _hours(744),
    "hours-per-sprint": _hours(2000),
    "max-bytes": _bytes,
    "check": _check,
}
"""The keys, and what makes a value of what stands in the file."""
