"""The reports that builds leave: one module a format, a catalogue of them, and what they say in one vocabulary."""

from planproof.evidence.reports.catalogue import FORMATS, Format
from planproof.evidence.reports.reading import format_named, format_of, formats_at, read_report

__all__ = ["FORMATS", "Format", "format_named", "format_of", "formats_at", "read_report"]
