"""What rules ask of the repository, written down."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from planproof.lint.document import Surroundings
from planproof.project.replay import head_of, state_of

Asked = list[list[Any]]
"""Questions with what their answers depend on, as plain data: `["exists", "src/a.py", true]`."""

T = TypeVar("T")


class Witness(Surroundings):
    """Surroundings that write down each question with what its answer depends on."""

    _around: Surroundings
    _root: str

    @classmethod
    def of(cls, around: Surroundings, root: str) -> Witness:
        """A witness of these surroundings in the repository with that root."""
        asked: Asked = []
        met: set[tuple[str, str]] = set()

        def noted(kind: str, ask: Callable[[str], T], depends: Callable[[str, T], Any]) -> Callable[[str], T]:
            def question(about: str) -> T:
                answer = ask(about)
                if (kind, about) not in met:
                    met.add((kind, about))
                    asked.append([kind, about, depends(about, answer)])
                return answer

            return question

        witness = cls(
            folder=around.folder,
            exists=noted("exists", around.exists, lambda _, answer: answer),
            nearest=noted("nearest", around.nearest, lambda _, answer: answer),
            anchors=noted("state", around.anchors, lambda about, _: state_of(root, about)),
            lines=noted("state", around.lines, lambda about, _: state_of(root, about)),
            commit=noted("commit", around.commit, lambda _, __: head_of(root)),
        )
        object.__setattr__(witness, "_around", around)
        object.__setattr__(witness, "_root", root)
        object.__setattr__(witness, "asked", asked)
        return witness

    asked: Asked

    @property
    def changed(self) -> Any:
        """When git says that the plan was changed last."""
        if not any(kind == "changed" for kind, _, _ in self.asked):
            self.asked.append(["changed", "", head_of(self._root)])
        return self._around.changed
