"""Plans changed in tests as a command would change them."""

import datetime as dt
from typing import Any

from planproof.editing.adding.kinds import KINDS
from planproof.editing.adding.part import add_part
from planproof.editing.adding.wish import Wish
from planproof.editing.draft import Draft
from planproof.editing.effect import carried_out
from planproof.editing.marks import set_state
from planproof.editing.paths import Path, part, paths
from planproof.editing.setting.change import clear_value, set_value
from planproof.editing.setting.names import field_named
from planproof.editing.setting.values import Given, Grounds, given
from planproof.editing.style import Style
from planproof.errors import NotProvable
from planproof.model import Node, State
from planproof.model.address import addresses
from planproof.model.lookup import resolve
from planproof.reading import read_plan
from planproof.text import SourceText


def draft_of(text: str | bytes) -> Draft:
    source = SourceText.of(text)
    return Draft(source, read_plan(source))


def path_of(draft: Draft, node: Node) -> Path:
    return next(path for path, other in paths(draft.plan) if other is node)


def path_to(draft: Draft, address: str) -> Path:
    return path_of(draft, resolve(draft.plan, address).node)


def marked(text: str | bytes, address: str, state: State) -> str:
    """The text in which one part is in another state."""
    draft = draft_of(text)
    intent = set_state(draft, Style(draft), path_to(draft, address), state, address)
    return carried_out(draft, [intent]).source.data.decode()


def grounds_of(draft: Draft) -> Grounds:
    known = addresses(draft.plan)
    return Grounds(plan=draft.plan, known=known, vocabulary=draft.vocabulary, today=dt.date(2026, 5, 9))


def given_for(draft: Draft, path: Path, field: str, value: str) -> Given:
    return given(part(draft.plan, path), field, value, grounds_of(draft))


def put(text: str | bytes, address: str, *values: str) -> str:
    """The text in which values of one part are set: a name and a value, and so on; `plan` is the plan."""
    draft = draft_of(text)
    for field, value in zip(values[::2], values[1::2], strict=True):
        path = () if address == "plan" else path_to(draft, address)
        field = field_named(part(draft.plan, path), field, draft.vocabulary)
        draft = carried_out(draft, set_value(draft, path, given_for(draft, path, field, value), address))
    return draft.source.data.decode()


def cleared(text: str | bytes, address: str, field: str) -> str:
    """The text in which a part has a value no longer."""
    draft = draft_of(text)
    path = () if address == "plan" else path_to(draft, address)
    return carried_out(
        draft, clear_value(draft, path, Given(field=field, text="", value=None), address)
    ).source.data.decode()


def added(text: str | bytes, kind: str, words: str, **wishes: Any) -> str:
    """The text of a plan with one part more; `owner`, `after` and `before` are addresses."""
    draft = draft_of(text)
    anchor = wishes.pop("after", None) or wishes.get("before")
    wish = Wish(
        kind=KINDS[kind],
        text=words,
        plain=words,
        owner=path_to(draft, wishes.pop("owner")) if "owner" in wishes else (),
        anchor=int(path_to(draft, anchor)[-1]) if anchor else None,
        before=bool(wishes.pop("before", False)),
        **wishes,
    )
    return added_to(draft, wish).source.data.decode()


def added_to(draft: Draft, wish: Wish) -> Draft:
    """The draft with a part added in the first way that can be proved."""
    failed = None
    for intent, _ in add_part(draft, wish, wish.plain):
        try:
            return carried_out(draft, [intent])
        except NotProvable as error:
            failed = failed or error
    raise failed or NotProvable("no way")
