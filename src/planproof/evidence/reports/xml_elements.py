"""XML as reports hold it, one element after the other: nothing outside is fetched, and no entity is expanded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from planproof.evidence.reports.broken import Kind, quoted
from planproof.evidence.reports.texts import count_of

Attributes = Mapping[str, str]
_DEEPEST: Final = 200
_MOST: Final = 500_000
"""Beginnings and ends of elements that are read."""
_CROWDED: Final = 25
"""Attributes of an element, on average."""
_WORDS: Final = 200
"""Characters of an element's text that are kept: paths and numbers, not the output of a test."""


class Elements:
    """Where a reader of XML stands: the names of the elements around, and the text of the innermost that ended."""

    def __init__(self, kind: Kind, root: str) -> None:
        self.kind = kind
        self.names: list[str] = []
        self.text = ""
        self._root = root
        self.line: Callable[[], int] = lambda: 0
        self.began: Callable[[str, Attributes], None] = lambda name, attributes: None
        self.ended: Callable[[str], None] = lambda name: None

    def start(self, tag: str, attributes: Attributes) -> None:
        """Called by the parser at the beginning of an element."""
        name = tag.rpartition("}")[2]
        if not self.names and name not in self._root.split():
            self.kind.broken(f"its root is <{quoted(name)}>, not <{self._root.split()[0]}>", self.place)
        if len(self.names) == _DEEPEST:
            self.kind.broken("it is nested too deeply", self.place)
        self.names.append(name)
        self.text = ""
        self.began(name, attributes)

    def end(self, _: str) -> None:
        """Called by the parser at the end of an element."""
        self.ended(self.names.pop())

    def data(self, text: str) -> None:
        """Called by the parser for text."""
        if len(self.text) < _WORDS:
            self.text += text[:_WORDS]

    def close(self) -> None:
        """Called by the parser at the end."""

    @property
    def place(self) -> str:
        """Where the parser stands, as people count."""
        return f"line {self.line()}"

    def count(self, attributes: Attributes, key: str, *, default: int | None = None) -> int:
        """An attribute that is a count.

        Raises:
            BrokenReport: it is none, or is missing and has no default.
        """
        written = attributes.get(key)
        if written is None and default is not None:
            return default
        value = count_of(written or "")
        if value is None:
            said = "is missing" if written is None else f"is {quoted(written)}, and should be a count"
            self.kind.broken(f"{key} of <{self.names[-1]}> {said}", self.place)
        return value


def read_elements(
    data: bytes,
    elements: Elements,
    began: Callable[[str, Attributes], None],
    ended: Callable[[str], None] = lambda name: None,
) -> None:
    """Call for each element of a document.

    Raises:
        BrokenReport: it is no XML, defines entities, or is too large or too deep.
    """
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    kind = elements.kind
    kind.check_size(data, b"<", most=_MOST)
    if data.count(b'="') + data.count(b"='") > _CROWDED * data.count(b"<") + 50_000:
        kind.broken("it has more attributes than any report needs")
    elements.began, elements.ended = began, ended
    parser = DefusedXMLParser(target=elements, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    elements.line = lambda: parser.parser.CurrentLineNumber
    try:
        parser.feed(data)
        parser.close()
    except ParseError as error:
        line, column = error.position
        kind.broken(f"it is no XML ({str(error).partition(':')[0]})", f"line {line}, column {column + 1}")
    except DefusedXmlException:
        kind.broken("it defines entities, which are never expanded", elements.place)
    except (ValueError, LookupError):
        kind.broken("its encoding is not known")
