"""Text as bytes: what a file holds, where things stand in it. Knows nothing of plans and does no I/O."""

from planproof.text.edit import Edit, apply, overlap
from planproof.text.source import Position, SourceText
from planproof.text.span import Span

__all__ = ["Edit", "Position", "SourceText", "Span", "apply", "overlap"]
