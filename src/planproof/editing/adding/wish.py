"""What a user wants to be added."""

from __future__ import annotations

from collections.abc import Mapping

from planproof.editing.adding.kinds import Kind
from planproof.editing.draft import Draft
from planproof.editing.paths import Path, part
from planproof.editing.setting.values import Given
from planproof.model import Change, FileChange, Node, Phase, Plan, Risk
from planproof.model.details import Dependency, DependencyKind
from planproof.records import record


@record
class Wish:
    """A part that is to be added.

    Attributes:
        kind: what it is.
        text: its words, as Markdown.
        plain: its words, as they will be read.
        owner: the way to the phase or task that is to hold it; empty for the plan.
        anchor: the place in its list of the part beside which it is to stand; none where it goes to the end.
        before: whether it is to stand before that part.
        group: what it belongs to, where its list has groups: technical, business, external, internal.
        change: what is done with a file.
        values: what else it is to say from the beginning, by name.
    """

    kind: Kind
    text: str
    plain: str
    owner: Path = ()
    anchor: int | None = None
    before: bool = False
    group: str | None = None
    change: Change | None = None
    values: Mapping[str, Given] = {}

    @property
    def list(self) -> Path:
        """The way to the list that is to hold it."""
        return (*self.owner, *self.kind.field)


def siblings_of(draft: Draft, wish: Wish) -> tuple[Node, ...]:
    """The parts in the list that is to hold a new one."""
    return list_at(draft.plan, wish.list)


def list_at(plan: Plan, path: Path) -> tuple[Node, ...]:
    """A list of parts; empty where the group that would hold it is missing (`tests`)."""
    if len(path) > 1 and part(plan, path[:-1]) is None:
        return ()
    found: tuple[Node, ...] = part(plan, path)
    return found


def model_of(draft: Draft, wish: Wish) -> tuple[int, Node] | None:
    """The part beside which a new one is to stand, with its place in the list; none where none is of its group."""
    siblings = siblings_of(draft, wish)
    if wish.anchor is not None:
        return wish.anchor, siblings[wish.anchor]
    alike = [(at, node) for at, node in enumerate(siblings) if _is_alike(node, wish)]
    alike = [(at, node) for at, node in alike if not (isinstance(node, Phase) and node.parent)] or alike
    return max(alike, key=lambda pair: pair[1].span.start) if alike else None


def _is_alike(node: Node, wish: Wish) -> bool:
    if isinstance(node, FileChange) and wish.change is not None:
        return node.change is wish.change
    if isinstance(node, Risk | Dependency) and wish.group is not None:
        return node.kind == wish.group
    return True


_GROUPS = (DependencyKind.EXTERNAL, DependencyKind.INTERNAL, None)


def place_before(draft: Draft, wish: Wish, offset: int) -> int:
    """The place in its list that a new part has by where it stands in the text; of dependencies by their kind too."""
    siblings = siblings_of(draft, wish)
    if wish.kind.node is Dependency:
        own = _GROUPS.index(DependencyKind(wish.group) if wish.group else None)
        return sum(_GROUPS.index(node.kind) <= own for node in siblings if isinstance(node, Dependency))
    return sum(node.span.start < offset for node in siblings)
