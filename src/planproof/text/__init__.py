"""Text as bytes: what a file holds, where things stand in it. Knows nothing of plans and does no I/O."""

from planproof.text.source import Position, SourceText
from planproof.text.span import Span

__all__ = ["Position", "SourceText", "Span"]
