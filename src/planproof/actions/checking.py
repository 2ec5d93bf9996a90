"""One plan after the other is checked, with the rules that hold for it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from planproof.actions.check_data import Order, Plain, Result, plain, result_of
from planproof.diagnostics import Diagnostic, Severity
from planproof.errors import InvalidUsage
from planproof.lint.catalogue import CATALOGUE
from planproof.lint.document import Document
from planproof.lint.engine import NOT_UNDERSTOOD, check_document
from planproof.lint.fixing import Fixed, fix_document
from planproof.lint.rule import Profile, Rule
from planproof.lint.selection import Selection, chosen
from planproof.model import Plan, SectionKind
from planproof.project.check_config import CheckConfig
from planproof.project.config import Config
from planproof.project.git import root_of
from planproof.project.ignore import Patterns
from planproof.project.judge import why_no_plan
from planproof.project.surroundings import Repository
from planproof.project.trust import Trust
from planproof.project.witness import Asked, Witness
from planproof.reading import read_plan
from planproof.records import replace
from planproof.text import SourceText, Span

Task = tuple[str, SourceText, Trust | None]
"""A path, the text to be checked as that file, and how much its place tells; none if the user named it."""


class Checker:
    """Checks texts with the rules of a configuration and an order.

    Raises:
        InvalidUsage: a selector names no rule, or there is no such profile.
    """

    def __init__(self, config: Config, order: Order, paths: Iterable[str] = ()) -> None:
        self.order = order
        self.config = config
        self.check_config = config.check or CheckConfig()
        self.selection = _selection(self.check_config, order)
        self.rules = chosen(CATALOGUE, self.selection)
        self.repositories = _repositories(paths)
        for selectors in self.check_config.per_file_ignores.values():
            chosen(CATALOGUE, Selection(ignore=selectors))

    def check(self, path: str, source: SourceText, trust: Trust | None) -> Result:
        """What is wrong with a text; `trust` tells how much its place says of it, none if the user named it."""
        plan = read_plan(source, self.config.settings)
        why = why_no_plan(plan, source, trust or Trust.LIKELY)
        if trust is None and why:
            # The user wants it checked whatever it says; but what lists nothing must never pass for a sound plan.
            if not _lists_work(plan):
                return Result(found=(_not_understood(why),))
        elif trust is None and _lists_criteria_alone(plan):
            return Result(found=(_not_understood("it lists criteria, and no work that would meet them"),))
        elif why:
            return Result(why=why)
        document, asked = self._document(path, source, plan)
        selection, rules = self._for(path)
        checked = check_document(document, rules, selection)
        return Result(found=checked.found, silenced=checked.silenced, asked=asked)

    def fix(self, path: str, source: SourceText) -> Fixed:
        """A text after the fixes that the order allows."""
        document, _ = self._document(path, source, read_plan(source, self.config.settings))
        selection, rules = self._for(path)
        return fix_document(
            document,
            lambda one: check_document(one, rules, selection).found,
            lambda text: Document(path, text, read_plan(text, self.config.settings), document.around),
            unsafe=self.order.unsafe,
        )

    def _document(self, path: str, source: SourceText, plan: Plan) -> tuple[Document, Asked]:
        root = root_of(path)
        if root is None:
            return Document(path, source, plan), []
        if root not in self.repositories:
            self.repositories[root] = Repository(root, [path])
        around = self.repositories[root].around(path)
        if around is None:
            return Document(path, source, plan), []
        witness = Witness.of(around, root)
        return Document(path, source, plan, witness), witness.asked

    def _for(self, path: str) -> tuple[Selection, Sequence[Rule]]:
        """What holds for one file."""
        names = os.path.relpath(path, self.config.root or os.curdir).split(os.sep)
        ignores = self.check_config.per_file_ignores.items()
        more = [one for pattern, ones in ignores if Patterns([pattern]).covers(names) for one in ones]
        if not more:
            return self.selection, self.rules
        selection = replace(self.selection, ignore=(*self.selection.ignore, *more))
        return selection, chosen(CATALOGUE, selection)


def _selection(config: CheckConfig, order: Order) -> Selection:
    try:
        profile = Profile(order.profile or config.profile)
    except ValueError:
        raise InvalidUsage(f"the profile is one of {', '.join(Profile)}, not {order.profile!r}") from None
    return Selection(
        profile=profile,
        only=order.select or config.select,
        select=(*config.extend_select, *order.extend_select),
        ignore=(*config.ignore, *order.ignore),
        severities={name: Severity(value) for name, value in config.severity.items()},
    )


def _not_understood(why: str) -> Diagnostic:
    return Diagnostic(
        code=NOT_UNDERSTOOD,
        name="plan-not-understood",
        severity=Severity.ERROR,
        span=Span(0, 0),
        message=f"no plan was understood in this file: {why}",
        cure="name a plan, or see with planproof explain-reading what each line was taken for",
    )


def _lists_criteria_alone(plan: Plan) -> bool:
    """Whether there are criteria of success, and nothing else that a plan has."""
    kinds = {section.kind for section in plan.sections if section.kind}
    return kinds - {SectionKind.HEADER} == {SectionKind.CRITERIA} and not plan.phases


def _lists_work(plan: Plan) -> bool:
    """Whether there is work in a text that can be checked."""
    marked = any(item.state is not None for section in plan.sections for item in section.items)
    return marked or any(phase.tasks for phase in plan.phases)


def _repositories(paths: Iterable[str]) -> dict[str, Repository]:
    """The repositories of some plans by their roots; each answers for all of its plans."""
    plans: dict[str, list[str]] = {}
    for path in paths:
        if root := root_of(path):
            plans.setdefault(root, []).append(path)
    return {root: Repository(root, members) for root, members in plans.items()}


def check_in_parallel(checker: Checker, tasks: Sequence[Task]) -> list[Result]:
    """The results of many texts, worked out by as many processes as there are processors, in the order of the tasks."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    workers = min(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1, 8)
    if workers < 2 or "fork" not in multiprocessing.get_all_start_methods():
        return [checker.check(*task) for task in tasks]
    global _inherited
    _inherited = checker
    try:
        # Children that are forked have the rules and the word lists loaded already, and need no copy of the checker.
        with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("fork")) as pool:
            pieces = [(path, source.data, trust) for path, source, trust in tasks]
            return [result_of(data) for data in pool.map(_check_here, pieces, chunksize=max(1, len(tasks) // 16))]
    finally:
        _inherited = None


_inherited: Checker | None = None


def _check_here(task: tuple[str, bytes, Trust | None]) -> Plain:
    path, data, trust = task
    assert _inherited is not None
    return plain(_inherited.check(path, SourceText(data), trust))
