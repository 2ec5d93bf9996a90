"""Plans checked: what is kept from an earlier run is used, the rest is worked out, fixes are made."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from planproof.actions.check_data import Order, Result
from planproof.actions.check_memory import Memory
from planproof.actions.reach import Reach, home, no_plans
from planproof.errors import InvalidUsage, NotReadable, PathMissing, PlanproofError, shown
from planproof.lint.results import CheckedFile, CheckRun
from planproof.project.discovery import is_asked_for, kept_of, work_groups
from planproof.project.git import root_of
from planproof.project.store import is_text, read_source
from planproof.project.walk import Candidate, place_of
from planproof.records import record, replace
from planproof.text import SourceText

if TYPE_CHECKING:
    from planproof.actions.checking import Checker
    from planproof.lint.baseline import Baseline
    from planproof.project.config import Config
    from planproof.project.trust import Trust

__all__ = ["Order", "check", "check_text", "update_baseline"]

COMMAND = "planproof check"
"""What wrote a fix or a baseline, for undo."""

ENOUGH = 200_000
"""Bytes from which a second process is worth its start."""


@record
class _Work:
    """A file to be checked; `trust` tells how much its place says of it, none if the user named it."""

    candidate: Candidate
    trust: Trust | None

    @property
    def path(self) -> str:
        """As messages show it."""
        return self.candidate.path


@record
class _Outcome:
    """What came out for a file; its text is none where it was not read, for nothing was found that is shown in it."""

    result: Result
    source: SourceText | None = None


def check(paths: Sequence[str], reach: Reach, order: Order) -> CheckRun:
    """Check the plans in files and folders, in the repository around the user where none are named.

    A file that the user named is checked whatever it says; where no plan was understood in it, that is a finding.

    Raises:
        PlanproofError: there are no plans; one cannot be read or written; a selector or the configuration is wrong.
    """
    config = reach.configuration()
    groups, wanted = _groups(paths, config, order)
    outcomes = _outcomes([_work(one) for group in groups for one in group], config, order)
    judged = [[(one.path, outcomes[one.path].result.why) for one in group if one.path in outcomes] for group in groups]
    kept = sorted(path for group in judged for path in kept_of(group) if wanted(path))
    if not kept and not order.only_plans:
        raise no_plans(paths)
    roots = _Roots()
    files = [_file(path, outcomes[path], roots) for path in kept]
    if order.fix:
        files = _fixed(files, config, order)
    return CheckRun(files=tuple(_quiet(files, order)))


def check_text(path: str, source: SourceText, reach: Reach, order: Order) -> CheckRun:
    """Check a text as if it stood in a file, which need not exist; nothing is written.

    Raises:
        PlanproofError: it is no text; a selector or the configuration is wrong.
    """
    from planproof.actions.checking import Checker

    if not is_text(source):
        raise NotReadable("the standard input does not look like text: give it a Markdown file")
    config = reach.configuration()
    outcome = _Outcome(result=Checker(config, order, [path]).check(path, source, None), source=source)
    file = _file(path, outcome, _Roots())
    files = _fixed([file], config, replace(order, write=False)) if order.fix else [file]
    return CheckRun(files=tuple(_quiet(files, order)))


def _quiet(files: Sequence[CheckedFile], order: Order) -> Iterable[CheckedFile]:
    """The files without the findings that the baseline knows."""
    return map(_baseline(order.baseline).keep_quiet, files) if order.baseline else files


def update_baseline(run: CheckRun, path: str) -> int:
    """Keep the findings of a run in a baseline, and return how many there are.

    Raises:
        PlanproofError: the file cannot be written, or holds something else than a baseline.
    """
    from planproof.lint.baseline import baseline_of, baseline_text
    from planproof.project.saving import create, save

    baseline = baseline_of(run.files)
    text = baseline_text(baseline)
    if os.path.lexists(path):
        before = read_source(path)
        if before.view.strip():
            _parsed(path, before.view)  # whatever else was named by mistake is kept
        save(path, before.data, text.encode(), command=COMMAND)
    elif os.path.isdir(os.path.dirname(os.path.abspath(path))):
        create({path: text.encode()}, command=COMMAND)
    else:
        raise InvalidUsage(f"the baseline {shown(path)} cannot be written: there is no such folder")
    return sum(map(len, baseline.known.values()))


def _groups(paths: Sequence[str], config: Config, order: Order) -> tuple[list[list[Candidate]], Callable[[str], bool]]:
    """The files to be judged, those of one plan together, and which of them are wanted."""
    if not order.only_plans:
        return work_groups(paths or (home(),), config), lambda _: True
    for path in paths:
        if not os.path.lexists(path):
            raise PathMissing(f"{shown(path)} does not exist")
    places = [place_of(path) for path in paths]

    def wanted(path: str) -> bool:
        found = place_of(path)
        return not paths or any(found[: len(place)] == place for place in places)

    # What a search of the whole repository would leave out is left out, however it is named.
    groups = work_groups((home(),), config)
    return [group for group in groups if any(wanted(one.path) for one in group)], wanted


def _work(candidate: Candidate) -> _Work:
    return _Work(candidate=candidate, trust=None if is_asked_for(candidate) else candidate.match[0].trust)


def _outcomes(work: Sequence[_Work], config: Config, order: Order) -> dict[str, _Outcome]:
    """What came out for each file, by its path; a file that a search met and that cannot be read has none."""
    memory = Memory.of(config, order)
    outcomes = {}
    fresh = []
    for one in work:
        known = None if order.fix or one.candidate.source else memory.seen(one.path, one.trust)
        if known and (not known.found or (order.quiet and not order.baseline)):
            outcomes[one.path] = _Outcome(result=known)
        elif source := _source(one, config):
            result = memory.recall(one.path, source.data, one.trust)
            if result:
                outcomes[one.path] = _Outcome(result=result, source=source)
            else:
                fresh.append((one, source))
    if fresh:
        for (one, source), result in zip(fresh, _checked(fresh, config, order), strict=True):
            memory.learn(one.path, source.data, one.trust, result)
            outcomes[one.path] = _Outcome(result=result, source=source)
    memory.keep()
    return outcomes


def _source(one: _Work, config: Config) -> SourceText | None:
    try:
        return one.candidate.source or read_source(one.path, config.max_bytes)
    except PlanproofError:
        return None


def _checked(work: Sequence[tuple[_Work, SourceText]], config: Config, order: Order) -> list[Result]:
    from planproof.actions.checking import Checker, check_in_parallel

    checker = Checker(config, order, [one.path for one, _ in work])
    tasks = [(one.path, source, one.trust) for one, source in work]
    if sum(len(source.data) for _, source in work) < ENOUGH:
        return [checker.check(*task) for task in tasks]
    return check_in_parallel(checker, tasks)


class _Roots:
    """The roots of repositories, looked up once for each folder."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def key(self, path: str) -> str:
        """A path as seen from the root of its repository; outside of any, from where the user stands."""
        folder, name = os.path.split(path)
        if folder not in self._known:
            inner = os.path.relpath(folder or os.curdir, root_of(path) or os.curdir).replace(os.sep, "/")
            self._known[folder] = "" if inner == os.curdir else f"{inner}/"
        return self._known[folder] + name


def _file(path: str, outcome: _Outcome, roots: _Roots) -> CheckedFile:
    result = outcome.result
    source = outcome.source or SourceText(b"")
    return CheckedFile(path=path, key=roots.key(path), source=source, found=result.found, silenced=result.silenced)


def _fixed(files: Sequence[CheckedFile], config: Config, order: Order) -> list[CheckedFile]:
    """The files after their fixes, written to the disk if the order says so."""
    from planproof.actions.checking import Checker

    checker = Checker(config, order, [file.path for file in files])
    return [_fix(file, checker, order) if any(one.fix for one in file.found) else file for file in files]


def _fix(file: CheckedFile, checker: Checker, order: Order) -> CheckedFile:
    fixed = checker.fix(file.path, file.source)
    if fixed.source.data == file.source.data:
        return replace(file, unstable=fixed.unstable)
    if order.write:
        from planproof.project.saving import save

        save(file.path, file.source.data, fixed.source.data, command=COMMAND)
    return replace(
        file, source=fixed.source, found=fixed.left, fixed=fixed.made, before=file.source, unstable=fixed.unstable
    )


def _baseline(path: str) -> Baseline:
    return _parsed(path, read_source(path).view)


def _parsed(path: str, text: str) -> Baseline:
    from planproof.lint.baseline import parse_baseline

    try:
        return parse_baseline(text)
    except ValueError as error:
        raise InvalidUsage(f"{shown(path)} cannot be used as a baseline: {error}") from error
