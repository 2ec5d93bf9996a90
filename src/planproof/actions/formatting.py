"""Plans in their canonical form."""

from __future__ import annotations

from collections.abc import Sequence

from planproof.actions.opening import open_documents
from planproof.actions.reach import discover
from planproof.actions.writing import Bench, Order, files_of, write_each
from planproof.editing.draft import Draft
from planproof.editing.tidying.tidy import tidied
from planproof.errors import NotReadable
from planproof.lint.document import Document
from planproof.lint.suppression import FORMAT, suppressions
from planproof.model.answers import Rewritten, Touched, Written
from planproof.project.documents import PlanDocument
from planproof.project.store import is_text
from planproof.project.walk import place_of
from planproof.reading import read_plan
from planproof.text import SourceText, Span


def tidy(names: Sequence[str], order: Order, *, only_plans: bool = False) -> tuple[Written, ...]:
    """Bring plans into their canonical form, each in one write.

    Args:
        names: paths and pieces of names of plans; none for every plan of the repository.
        order: how the change is to be made.
        only_plans: whether files that are named, and that a search would not take for plans, are left out.

    Raises:
        PlanproofError: there is no such plan, or a file cannot be read or written.
    """
    documents = _plans_among(names, order) if only_plans else open_documents(names, order.reach)

    def change(bench: Bench) -> tuple[Bench, Sequence[Touched], list[str]]:
        found = {path: tidied(draft, bench.settings, kept_of) for path, draft in bench.drafts.items()}
        after = bench.exchanged({path: draft for path, (draft, _) in found.items()})
        return after, (), [note for _, notes in found.values() for note in notes]

    return write_each(documents, change, order)


def tidy_text(path: str, source: SourceText, order: Order) -> Written:
    """The canonical form of a text as if it stood in a file, which need not exist; nothing is written.

    Raises:
        NotReadable: it is no text.
        InvalidConfig: the configuration is wrong.
    """
    if not is_text(source):
        raise NotReadable("the standard input does not look like text: give it a Markdown file")
    settings = order.reach.configuration().settings
    after, notes = tidied(Draft(source, read_plan(source, settings)), settings, kept_of)
    changed = after.source.data != source.data
    files = (Rewritten(path=path, before=source, after=after.source),) if changed else ()
    return Written(path=path, plan=after.plan, files=files, notes=notes, dry=True)


def kept_of(draft: Draft) -> list[Span]:
    """The bytes that a comment keeps as they are: `<!-- planproof: ignore fmt the reason -->`."""
    comments = suppressions(Document("", draft.source, draft.plan))
    return [comment.covers for comment in comments if comment.names(FORMAT, FORMAT)]


def _plans_among(names: Sequence[str], order: Order) -> list[PlanDocument]:
    """The plans of the repository of which a file is named, or lies in a folder that is."""
    places = [place_of(name) for name in names]

    def wanted(path: str) -> bool:
        found = place_of(path)
        return not places or any(found[: len(place)] == place for place in places)

    documents = discover((), order.reach).documents
    return [document for document in documents if any(wanted(file.path) for file in files_of(document))]
