"""Plans changed in tests as a command would change them."""

from planproof.editing.draft import Draft
from planproof.editing.effect import carried_out
from planproof.editing.marks import set_state
from planproof.editing.paths import Path, paths
from planproof.editing.style import Style
from planproof.model import Node, State
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
