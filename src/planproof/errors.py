"""Ways of stopping. A wrong plan is never one of them: it is read and reported."""

from __future__ import annotations


class PlanproofError(Exception):
    """Work that could not be done; its text says what, where, and the cure."""


class PathMissing(PlanproofError):
    """A path that the user named does not exist."""


class NotReadable(PlanproofError):
    """A file that cannot be read as a plan: no permission, no regular file, too large, binary."""


class NotWritable(PlanproofError):
    """A file that cannot be written: no permission, a full disk, a link to nowhere."""


class FileChanged(PlanproofError):
    """A file that somebody else changed while planproof worked on it."""


class AlreadyThere(PlanproofError):
    """A file that would have to be overwritten."""


class Locked(PlanproofError):
    """A plan that another process is changing."""


class NothingToUndo(PlanproofError):
    """There is no write of planproof's that could be taken back."""


class NoPlans(PlanproofError):
    """A search for plans that found none."""


class InvalidConfig(PlanproofError):
    """A configuration file with a key or value that planproof does not know."""


class UnknownAddress(PlanproofError):
    """An address that names nothing, or more than one thing, in a plan."""


class UnknownRevision(PlanproofError):
    """Words that name no revision of a repository."""


class NotProvable(PlanproofError):
    """A change of a plan that cannot be made without changing what else it says."""


class Refused(PlanproofError):
    """A change that the plan's own words speak against: what it depends on is open, or it is so already."""


class BrokenReport(PlanproofError):
    """A report of another tool that is cut short, contradicts its format, or is too large to be read."""


class InvalidUsage(PlanproofError):
    """Arguments that do not fit together."""


def shown(path: str) -> str:
    """A path as it may stand in a message: in quotes and escaped where it holds anything that does not print.

    Control characters, line ends, bidirectional marks and undecodable bytes never reach the reader's terminal.
    """
    return path if path.isprintable() and path.strip() == path != "" else repr(path)
