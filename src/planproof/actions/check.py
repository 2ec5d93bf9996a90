"""Plans checked: rules chosen, findings gathered, fixes made."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from planproof.actions.opening import Reach, discover, no_plans
from planproof.diagnostics import Diagnostic, Severity
from planproof.errors import InvalidUsage, shown
from planproof.lint.baseline import Baseline, baseline_of, baseline_text, parse_baseline
from planproof.lint.catalogue import CATALOGUE
from planproof.lint.document import Document
from planproof.lint.engine import NOT_UNDERSTOOD, check_document
from planproof.lint.fixing import fix_document
from planproof.lint.results import CheckedFile, CheckRun
from planproof.lint.rule import Profile, Rule
from planproof.lint.selection import Selection, chosen
from planproof.model import Plan
from planproof.project.check_config import CheckConfig
from planproof.project.git import repository_root
from planproof.project.ignore import Patterns
from planproof.project.judge import Trust, why_no_plan
from planproof.project.store import read_source, replace_bytes
from planproof.project.surroundings import Repository, surroundings
from planproof.reading import read_plan
from planproof.records import record, replace
from planproof.text import SourceText, Span

if TYPE_CHECKING:
    from planproof.project.config import Config


@record
class Order:
    """What is asked of a check, besides what the configuration says.

    Attributes:
        profile: instead of the configured one.
        select: instead of the configured selectors.
        extend_select: besides the configured ones; so is `ignore`.
        fix: whether to mend what can be mended safely.
        unsafe: whether to mend also what decides something for the author.
        write: whether mended plans are written to the disk.
        baseline: the file of findings that are known; none for no such file.
    """

    profile: str | None = None
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fix: bool = False
    unsafe: bool = False
    write: bool = True
    baseline: str | None = None


def check(paths: Sequence[str], reach: Reach, order: Order) -> CheckRun:
    """Check the plans in files and folders, in the repository around the user where none are named.

    A file that the user named is checked whatever it says; where no plan was understood in it, that is a finding.

    Raises:
        PlanproofError: there are no plans; one cannot be read or written; a selector or the configuration is wrong.
    """
    found = [file for file in discover(paths, reach).found if file.plan is not None]
    if not found:
        raise no_plans(paths)
    checker = _Checker(reach.configuration(), order, [file.path for file in found])
    files = tuple(checker.check(file.path, file.source, file.plan) for file in found if file.plan)
    if order.write:
        for file in files:
            if file.before is not None:
                replace_bytes(file.path, file.before.data, file.source.data)
    return CheckRun(files=files, rules=checker.rules)


def check_text(path: str, source: SourceText, reach: Reach, order: Order) -> CheckRun:
    """Check a text as if it stood in a file, which need not exist; nothing is written.

    Raises:
        PlanproofError: a selector or the configuration is wrong.
    """
    config = reach.configuration()
    checker = _Checker(config, order, [path])
    file = checker.check(path, source, read_plan(source, config.settings))
    return CheckRun(files=(file,), rules=checker.rules)


def update_baseline(run: CheckRun, path: str) -> int:
    """Keep all findings of a run in a baseline, and return how many there are.

    Raises:
        InvalidUsage: the file cannot be written.
    """
    text = baseline_text(baseline_of(run.files))
    try:
        if os.path.exists(path):
            replace_bytes(path, read_source(path).data, text.encode())
        else:
            with open(path, "xb") as file:
                file.write(text.encode())
    except OSError as error:
        raise InvalidUsage(f"the baseline {shown(path)} cannot be written: {error.strerror}") from error
    return run.count()


class _Checker:
    """Checks one file after the other with what holds for each."""

    def __init__(self, config: Config, order: Order, paths: Sequence[str]) -> None:
        self.order = order
        self.settings = config.settings
        self.selection = _selection(config.check or CheckConfig(), order)
        self.rules = chosen(CATALOGUE, self.selection)
        self.config = config
        self.ignores = (config.check or CheckConfig()).per_file_ignores
        self.baseline = _baseline(order.baseline) if order.baseline else Baseline()
        self.repositories = _repositories(paths)
        for selectors in self.ignores.values():
            chosen(CATALOGUE, Selection(ignore=selectors))

    def check(self, path: str, source: SourceText, plan: Plan) -> CheckedFile:
        """The findings of one file that the baseline does not know; after fixes, if they are asked for."""
        key = _key(path)
        why = why_no_plan(plan, source, Trust.SURE)
        if why and not _lists(plan):
            return CheckedFile(path=path, key=key, source=source, found=(_not_understood(why),))
        selection, rules = self._for(path)
        root = _root(path)
        around = surroundings(root, path, self.repositories.get(root) if root else None)
        document = Document(path, source, plan, around)
        checked = check_document(document, rules, selection)
        file = CheckedFile(path=path, key=key, source=source, found=checked.found, silenced=checked.silenced)
        if self.order.fix:
            fixed = fix_document(
                document,
                lambda one: check_document(one, rules, selection).found,
                lambda text: Document(path, text, read_plan(text, self.settings), around),
                unsafe=self.order.unsafe,
            )
            before = source if fixed.source.data != source.data else None
            file = replace(
                file,
                source=fixed.source,
                found=fixed.left,
                fixed=fixed.made,
                before=before,
                unstable=fixed.unstable,
            )
        return self.baseline.keep_quiet(file)

    def _for(self, path: str) -> tuple[Selection, tuple[Rule, ...]]:
        """What holds for one file."""
        if not self.ignores:
            return self.selection, self.rules
        names = os.path.relpath(path, self.config.root or os.curdir).split(os.sep)
        more = [one for pattern, ones in self.ignores.items() if Patterns([pattern]).covers(names) for one in ones]
        if not more:
            return self.selection, self.rules
        selection = replace(self.selection, ignore=(*self.selection.ignore, *more))
        return selection, chosen(CATALOGUE, selection)


def _selection(config: CheckConfig, order: Order) -> Selection:
    try:
        profile = Profile(order.profile or config.profile)
    except ValueError:
        raise InvalidUsage(f"--profile is one of {', '.join(Profile)}, not {order.profile!r}") from None
    return Selection(
        profile=profile,
        only=order.select or config.select,
        select=(*config.extend_select, *order.extend_select),
        ignore=(*config.ignore, *order.ignore),
        severities={name: Severity(value) for name, value in config.severity.items()},
    )


def _baseline(path: str) -> Baseline:
    text = read_source(path).view
    try:
        return parse_baseline(text)
    except ValueError as error:
        raise InvalidUsage(f"{shown(path)} cannot be used as a baseline: {error}") from error


def _not_understood(why: str) -> Diagnostic:
    return Diagnostic(
        code=NOT_UNDERSTOOD,
        name="plan-not-understood",
        severity=Severity.ERROR,
        span=Span(0, 0),
        message=f"no plan was understood in this file: {why}",
        cure="name a plan, or see with planproof explain-reading what each line was taken for",
    )


def _lists(plan: Plan) -> bool:
    """Whether there is something in a plan that can be checked."""
    return any(phase.tasks for phase in plan.phases) or any(section.items for section in plan.sections)


def _key(path: str) -> str:
    return os.path.relpath(path, _root(path) or os.curdir).replace(os.sep, "/")


def _root(path: str) -> str | None:
    return repository_root(os.path.dirname(path) or os.curdir)


def _repositories(paths: Iterable[str]) -> dict[str, Repository]:
    """The repositories of some plans by their roots; each answers for all of its plans."""
    plans: dict[str, list[str]] = {}
    for path in paths:
        if root := _root(path):
            plans.setdefault(root, []).append(path)
    return {root: Repository(root, members) for root, members in plans.items()}
