"""A plan changed on the disk: read afresh, changed as meant, proved, saved."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property, partial

from planproof.actions.opening import listed, named_among, open_document
from planproof.actions.reach import Reach, discover, no_plans
from planproof.editing.draft import Draft
from planproof.editing.effect import Intent, carried_out
from planproof.editing.follow import fitting_status, phase_marks, set_status, set_updated
from planproof.editing.paths import Path, paths
from planproof.editing.style import Style
from planproof.errors import InvalidUsage, NotProvable, PlanproofError, Refused, UnknownAddress, shown
from planproof.model import Node, Plan, Status
from planproof.model.address import Addresses, addresses
from planproof.model.answers import Rewritten, Touched, Written
from planproof.model.lookup import resolve
from planproof.model.settings import Settings
from planproof.project.documents import PlanDocument, PlanFile, combined
from planproof.reading import read_plan
from planproof.records import record, replace
from planproof.text import SourceText, Span
from planproof.text.conflicts import first_conflict

CLOSED = (Status.COMPLETED, Status.CANCELLED)


@record
class Order:
    """How a change is to be made.

    Attributes:
        reach: how plans are to be read.
        today: the date that the plan's header is to bear, where it has one for its last update.
        now: the time, in seconds since 1970, for the clock of begun tasks; 0 where that is to be left alone.
        command: the words of the call, which `planproof undo` shows.
        dry: whether nothing is to be written.
        wait: the seconds after which a plan that another process holds is given up.
    """

    reach: Reach
    today: dt.date
    now: float = 0.0
    command: str = ""
    dry: bool = False
    wait: float = 10.0


@record
class Spot:
    """A part of a plan, where it stands.

    Attributes:
        address: of the part in the whole plan.
        node: the part as the whole plan has it.
        file: the path of the file that it stands in.
        path: the way to it in the plan that was read from that file alone.
    """

    address: str
    node: Node
    file: str
    path: Path


class Bench:
    """A plan that is being changed: its files as they are now, what they say together, and the names of its parts."""

    def __init__(self, document: PlanDocument, settings: Settings) -> None:
        self.document = document
        self.settings = settings
        self.drafts = {file.path: Draft(file.source, file.plan) for file in files_of(document)}
        self._styles: dict[str, Style] = {}

    @property
    def plan(self) -> Plan:
        """What all files say together."""
        return self.document.plan

    @property
    def main(self) -> str:
        """The path of the file that describes the plan."""
        return self.document.main.path

    @cached_property
    def known(self) -> Addresses:
        """The addresses of all parts."""
        return addresses(self.plan)

    def style(self, path: str) -> Style:
        """How a file of the plan writes its marks."""
        return self._styles.setdefault(path, Style(self.drafts[path]))

    def spot(self, address: str, *kinds: type[Node]) -> Spot:
        """The part of a plan that a user means.

        Raises:
            UnknownAddress: it names nothing, more than one part, or a part that stands in no file of its own.
        """
        found = resolve(self.plan, address, *kinds, known=self.known)
        file = self.known.source(found.node) or self.main
        path = self.path_of(file, found.node)
        if path is None:
            raise UnknownAddress(f"{found.address} is said nowhere in {shown(file)} by itself: edit the text by hand")
        return Spot(address=found.address, node=found.node, file=file, path=path)

    @cached_property
    def parts(self) -> Sequence[tuple[Path, Node]]:
        """All parts of what the files say together, with their paths."""
        draft = self.drafts[self.main]
        return draft.parts if draft.plan is self.plan else tuple(paths(self.plan))

    def path_of(self, file: str, node: Node) -> Path | None:
        """The way to a part in the plan that was read from a file alone."""
        return self._paths[file].get((type(node), node.span))

    @cached_property
    def _paths(self) -> dict[str, dict[tuple[type[Node], Span], Path]]:
        return {
            file: {(type(node), node.span): path for path, node in reversed(draft.parts)}
            for file, draft in self.drafts.items()
        }

    def changed(self, made: Mapping[str, Sequence[Intent]]) -> Bench:
        """The same plan after changes of its files.

        Raises:
            NotProvable: a change cannot be made without changing what else the plan says.
        """
        return self.exchanged(
            {path: carried_out(draft, made.get(path, ()), self.settings) for path, draft in self.drafts.items()}
        )

    def exchanged(self, drafts: Mapping[str, Draft]) -> Bench:
        """The same plan with other drafts of its files."""
        return self._with({path: (draft.source, draft.plan) for path, draft in drafts.items()})

    def reread(self, sources: Mapping[str, SourceText]) -> Bench:
        """The same plan with the texts that its files have now; what did not change is not read again."""
        if all(sources[path].data == draft.source.data for path, draft in self.drafts.items()):
            return self
        return self._with({path: (source, read_plan(source, self.settings)) for path, source in sources.items()})

    def _with(self, read: Mapping[str, tuple[SourceText, Plan]]) -> Bench:
        before = self.document
        main = PlanFile(path=self.main, source=read[self.main][0], plan=read[self.main][1])
        if not before.tasks:
            return Bench(replace(before, main=main, plan=main.plan), self.settings)
        tasks = PlanFile(path=before.tasks.path, source=read[before.tasks.path][0], plan=read[before.tasks.path][1])
        whole = combined(main, tasks, before.rule)
        return Bench(replace(before, main=main, tasks=tasks, plan=whole), self.settings)


def files_of(document: PlanDocument) -> list[PlanFile]:
    """The files that a plan's phases and tasks may stand in."""
    return [document.main, *([document.tasks] if document.tasks else [])]


Change = Callable[[Bench], tuple[Bench, Sequence[Touched], Sequence[str]]]
"""What a command does to a plan: the plan after it, the parts that it was about, what else is to be told."""


def write(document: PlanDocument, change: Change, order: Order) -> Written:
    """Change a plan on the disk; where its files changed meanwhile, do it again on the fresh text.

    Raises:
        PlanproofError: the change was refused or cannot be proved, or a file cannot be written; then nothing is
            changed.
    """
    bench = Bench(document, order.reach.configuration().settings)
    told: list[Written] = []

    def rewrite(sources: Mapping[str, SourceText]) -> dict[str, bytes]:
        fresh = bench.reread(sources)
        for path, source in sources.items():
            if line := first_conflict(source):
                raise Refused(f"{shown(path)}:{line} holds a conflict of a merge: resolve it first")
        after, parts, notes = change(fresh)
        files = tuple(
            Rewritten(path=path, before=draft.source, after=after.drafts[path].source)
            for path, draft in fresh.drafts.items()
            if after.drafts[path].source.data != draft.source.data
        )
        told[:] = [
            Written(
                path=fresh.main, plan=after.plan, files=files, parts=tuple(parts), notes=tuple(notes), dry=order.dry
            )
        ]
        return {file.path: file.after.data for file in files}

    if order.dry:
        rewrite({path: draft.source for path, draft in bench.drafts.items()})
    else:
        from planproof.project.saving import update

        update(list(bench.drafts), rewrite, wait=order.wait, command=order.command)
    return told[0]


def write_each(documents: Iterable[PlanDocument], change: Change, order: Order) -> tuple[Written, ...]:
    """Change several plans on the disk; one that cannot be changed does not keep the others from it.

    Raises:
        PlanproofError: one was refused or cannot be written; all others are written then.
    """
    told: list[Written] = []
    failed: list[PlanproofError] = []
    for document in documents:
        try:
            told.append(write(document, change, order))
        except PlanproofError as error:
            failed.append(error)
    if failed:
        raise failed[0]
    return tuple(told)


def followed(
    bench: Bench, before: Bench, touched: Mapping[str, Collection[int]], today: dt.date
) -> tuple[Bench, list[str]]:
    """The plan with what follows from work that was marked, and what that is in words.

    What follows is left out, and said, where it cannot be brought about without changing what else the plan says.

    Args:
        bench: the plan after the marks.
        before: the plan before them.
        touched: by file, the places of the phases whose tasks were marked.
        today: for the date of the last update.
    """
    follow = _Follow(bench)
    for path, places in touched.items():
        follow.each(path, partial(phase_marks, touched=places))
    follow.each(bench.main, lambda draft, _: _status(draft, follow.bench.plan))
    follow.date(before, today)
    return follow.bench, follow.notes


def settled(bench: Bench, intents_of: Callable[[Draft, Style, Plan], Iterable[Intent]]) -> tuple[Bench, list[str]]:
    """The plan after all that is wanted of its files was done one by one, as far as it can be, and that in words.

    Args:
        bench: the plan.
        intents_of: what is wanted of a file, given how it writes its marks and what all files say together.
    """
    follow = _Follow(bench)
    for path in bench.drafts:
        follow.each(path, lambda draft, style: intents_of(draft, style, follow.bench.plan))
    return follow.bench, follow.notes


def redated(bench: Bench, before: Bench, today: dt.date) -> tuple[Bench, list[str]]:
    """The plan with the date of the last update in the files that changed, and that in words."""
    follow = _Follow(bench)
    follow.date(before, today)
    return follow.bench, follow.notes


def _status(draft: Draft, whole: Plan) -> Iterable[Intent]:
    status = fitting_status(draft, whole)
    intent = set_status(draft, status) if status else None
    return [intent] if intent else []


class _Follow:
    """A plan to which one thing after the other is done, as far as it can be."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.notes: list[str] = []

    def each(self, path: str, intents_of: Callable[[Draft, Style], Iterable[Intent]]) -> None:
        """Carry out what is wanted of a file one by one, for each change moves the text behind it."""
        tried: set[str] = set()
        while intent := next((i for i in self._wanted(path, intents_of) if i.what not in tried), None):
            tried.add(intent.what)
            try:
                self.bench = self.bench.changed({path: [intent]})
            except NotProvable:
                self.notes.append(f"could not {intent.what}: do it by hand")
            else:
                self.notes.append(intent.what)

    def date(self, before: Bench, today: dt.date) -> None:
        """Give the files that changed the date of the day as that of their last update, where they have one."""
        for path, draft in before.drafts.items():
            if self.bench.drafts[path].source.data != draft.source.data:
                self.each(path, lambda draft, _: filter(None, [set_updated(draft, today)]))

    def _wanted(self, path: str, intents_of: Callable[[Draft, Style], Iterable[Intent]]) -> Iterable[Intent]:
        return intents_of(self.bench.drafts[path], self.bench.style(path))


def chosen(plan: str | None, words: Sequence[str], reach: Reach) -> tuple[PlanDocument, tuple[str, ...]]:
    """The plan that a call is about, and the addresses in it.

    Args:
        plan: the plan's path or name, none where the user did not say which word is one.
        words: the plan's name, or not, and addresses.
        reach: how plans are to be read.

    Raises:
        PlanproofError: no plan is meant, or several are.
    """
    if plan is not None:
        return open_document(plan, reach), tuple(words)
    documents = discover((), reach).documents
    if not documents:
        raise no_plans(())
    if len(words) > 1 and (one := _called(words[0], documents)):
        return one, tuple(words[1:])
    holding = [document for document in documents if _holds_all(document.plan, words)]
    holding = [document for document in holding if document.plan.status not in CLOSED] or holding
    if len(holding) == 1:
        return holding[0], tuple(words)
    if holding:
        raise InvalidUsage(f"{len(holding)} plans have {_listed(words)}: {listed(holding)}; name the plan before it")
    if len(documents) == 1:
        return documents[0], tuple(words)  # so that the error can name what is nearest in it
    raise UnknownAddress(f"none of the {len(documents)} plans here has {_listed(words)}: name the plan before it")


def _called(name: str, documents: Sequence[PlanDocument]) -> PlanDocument | None:
    """The only plan that is called so; what names a plan is no address where addresses follow it."""
    try:
        return named_among(name, documents)
    except PlanproofError:
        return None


def _holds_all(plan: Plan, words: Sequence[str]) -> bool:
    known = addresses(plan)
    try:
        for word in words:
            resolve(plan, word, known=known)
    except UnknownAddress:
        return False
    return True


def _listed(words: Sequence[str]) -> str:
    return ", ".join(map(shown, words))


def is_path(word: str) -> bool:
    """Whether a word is meant as a path rather than as an address."""
    return os.path.lexists(word) or word.endswith((".md", ".markdown")) or os.sep in word.rstrip(os.sep)
