"""From what a user names to plans that were read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from planproof.model.address import addresses
from planproof.model.answers import Opened, Rejected
from planproof.project.config import Config, read_config, read_config_file
from planproof.project.store import read_source
from planproof.reading import read_plan
from planproof.records import record, replace


@record
class Reach:
    """How plans are to be read: with which configuration file, up to which size; none is what the project says."""

    config: str | None = None
    max_bytes: int | None = None


def configuration(reach: Reach) -> Config:
    """The configuration that holds where the user stands."""
    config = read_config_file(reach.config) if reach.config else read_config()
    return replace(config, max_bytes=reach.max_bytes) if reach.max_bytes else config


def open_file(path: str, config: Config) -> Opened:
    """Read one file as a plan."""
    source = read_source(path, config.max_bytes)
    plan = read_plan(source, config.settings)
    return Opened(path=path, source=source, plan=plan, known=addresses(plan))


@record
class GatheredPlan:
    """A plan and what took its file for one."""

    opened: Opened
    rule: str


@record
class Gathered:
    """What stands where the user looks: plans, and files that look like one and are none."""

    plans: tuple[GatheredPlan, ...]
    rejected: tuple[Rejected, ...] = ()

    def changes(self) -> dict[str, dt.datetime]:
        """When each plan was last committed, by its path, as far as git knows."""
        from planproof.project.git import last_changes, repository_root

        by_root: dict[str, list[str]] = {}
        for found in self.plans:
            root = repository_root(found.opened.path)
            if root:
                by_root.setdefault(root, []).append(found.opened.path)
        return {path: date for root, paths in by_root.items() for path, date in last_changes(root, paths).items()}


def gather(names: Sequence[str], reach: Reach) -> Gathered:
    """The plans in files and folders, in the repository around the user where none are named."""
    config = configuration(reach)
    return Gathered(plans=tuple(GatheredPlan(opened=open_file(name, config), rule="named by you") for name in names))


def open_plan(name: str, reach: Reach) -> Opened:
    """The one plan that a user means."""
    return open_file(name, configuration(reach))


def open_plans(names: Sequence[str], reach: Reach) -> tuple[Opened, ...]:
    """The plans that a user means."""
    return tuple(found.opened for found in gather(names, reach).plans)
