"""How plans are to be found and read, and where they are looked for."""

# Paths are plain strings here, as they are in the project's own room.
# ruff: noqa: PTH

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from planproof.errors import NoPlans, shown
from planproof.project.config import Config, read_config, read_config_file
from planproof.project.discovery import Discovery, find_plans
from planproof.project.git import repository_root
from planproof.records import record, replace


@record
class Reach:
    """How plans are to be read: with which configuration file, up to which size; none is what the project says."""

    config: str | None = None
    max_bytes: int | None = None

    def configuration(self) -> Config:
        """The configuration that holds where the user stands.

        Raises:
            InvalidConfig: it has unknown keys or wrong values.
        """
        config = read_config_file(self.config) if self.config else read_config()
        return replace(config, max_bytes=self.max_bytes) if self.max_bytes else config


def discover(paths: Sequence[str], reach: Reach) -> Discovery:
    """The plans in files and folders, in the repository around the user where none are named.

    Raises:
        PathMissing: there is nothing at one of the paths.
        NotReadable: one of them cannot be read or searched.
        InvalidConfig: the configuration is wrong.
    """
    return find_plans(paths or (home(),), reach.configuration())


def home() -> str:
    """The root of the repository in which the user stands, as seen from there; outside of any where the user stands."""
    root = repository_root(os.curdir)
    return os.path.relpath(root) if root else os.curdir


def no_plans(paths: Iterable[str]) -> NoPlans:
    """The error for a search that found nothing."""
    where = ", ".join(map(shown, paths)) or "this repository"
    return NoPlans(f"there are no plans in {where}; planproof --why tells what was looked at, and why it is none")
