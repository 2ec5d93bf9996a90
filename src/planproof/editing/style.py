"""How a plan writes its marks: what one hand has used before is what it would use again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.phrases import cased, translated
from planproof.model import Node, Phase, State
from planproof.reading.marks import BOXES, EMOJI, state_of
from planproof.reading.words import trim, words
from planproof.text import Span

EMOJI_OF: Final = {
    State.DONE: "\u2705",
    State.DOING: "\U0001f504",
    State.BLOCKED: "\u26d4",
    State.DROPPED: "\u274c",
    State.TODO: "\u2b1c",
}
"""The emoji for a state where a plan has shown none yet."""

_WORDS_OF: Final = {
    State.DONE: "done",
    State.DOING: "in progress",
    State.BLOCKED: "blocked",
    State.DROPPED: "cancelled",
    State.TODO: "not started",
}


class Style:
    """The marks that a plan uses, by the state that they stand for."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft

    @cached_property
    def tick(self) -> str:
        """What ticks a box: `x` or `X`."""
        data = self._draft.source.data
        ticks = Counter(data[item.box.span.start + 1] for _, item in self._draft.items() if item.box)
        return "X" if ticks[ord("X")] > ticks[ord("x")] else "x"

    @cached_property
    def signs(self) -> dict[State, str]:
        """What stands in boxes for states that Markdown has no box for (`[~]`), by how often it does."""
        found = Counter(sign for _, item in self._draft.items() if (sign := written_box(item.head.text)))
        return {state: sign for sign, _ in reversed(found.most_common()) if (state := BOXES[sign])}

    @cached_property
    def emoji(self) -> dict[State, str]:
        """The emoji that marks parts of the plan as being in a state."""
        return {
            state: sign for sign, _ in reversed(self._emoji.most_common()) if (state := EMOJI[sign]) is not State.TODO
        } | {State.TODO: self._todo}

    @cached_property
    def _todo(self) -> str:
        open_ = [sign for sign, _ in self._emoji.most_common() if EMOJI[sign] is State.TODO]
        return open_[0] if open_ else ""

    @cached_property
    def _emoji(self) -> Counter[str]:
        return Counter(char for text in self.marks() for char in text if char in EMOJI)

    def marks(self) -> Iterator[str]:
        """The marks of all parts, as written, boxes left out."""
        for _, node in self._draft.parts:
            if span := node.where.get("state"):
                yield self._draft.source.slice(span)

    @cached_property
    def phases_are_marked(self) -> bool:
        """Whether each finished phase says so itself."""
        done = [phase for phase in self._draft.plan.phases if phase.state is State.DONE]
        return bool(done) and all("state" in phase.where for phase in done)

    def field_of(self, node: Node) -> Span | None:
        """The value of the Status field that says how far a part is; none where a mark says so, or nothing does."""
        span = node.where.get("state") if node.where else None
        return span if span and span.start > self._draft.line_at(node.span.start).end else None

    def restated(self, text: str, state: State) -> str:
        """A state as it would be written in the place of another one: in its language and case, with such an emoji."""
        start, end = trim(text, 0, len(text))
        known = words(text[start:end])
        said = next(
            (said for size in range(min(len(known), 4), 0, -1) if (said := _translated(known[:size], state))), None
        )
        before, after = self._redecorated(text[:start], state), self._redecorated(text[end:], state)
        if not known and any(char in EMOJI for char in before + after):
            return before + after
        return before + cased(said or _WORDS_OF[state], text[start:end] if said else "Aa") + (after if said else "")

    def _redecorated(self, decoration: str, state: State) -> str:
        sign = next((char for char in decoration if char in EMOJI), None)
        if sign is None:
            return decoration
        new = self.emoji.get(state) or EMOJI_OF[state]
        return decoration.replace(sign + "\ufe0f", new).replace(sign, new)

    def said_elsewhere(self, texts: list[str], state: State) -> str | None:
        """How other fields or cells say a state, as most of them do."""
        said = Counter(text for text in texts if state_of(text, self._draft.vocabulary) is state)
        return said.most_common(1)[0][0] if said else None

    def phase_fields(self) -> list[str]:
        """What the Status fields of phases and tasks say."""
        every: list[Node] = [node for phase in self._draft.plan.phases for node in (phase, *phase.tasks)]
        return [self._draft.source.slice(span) for node in every if (span := self.field_of(node))]

    def has_field(self, kind: type[Node]) -> bool:
        """Whether the phases, or the tasks, of the plan say in fields how far they are."""
        nodes = self._draft.plan.phases if kind is Phase else [task for _, task in self._draft.tasks]
        return any(self.field_of(node) for node in nodes)


def written_box(text: str) -> str | None:
    """The sign in a checkbox that Markdown does not know as one, at the beginning of a text."""
    sign = text[1:2]
    return (
        sign if text[:1] == "[" and text[2:3] == "]" and sign in BOXES and text[3:4] in ("", " ", "*", "\t") else None
    )


def _translated(known: list[str], state: State) -> str | None:
    return translated(" ".join(known), "states", state)
