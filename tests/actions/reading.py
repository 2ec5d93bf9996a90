"""Plans that are read from a text, without a file."""

from planproof.model.address import addresses
from planproof.model.answers import Opened
from planproof.reading import read_plan
from planproof.text import SourceText


def opened(text: str, path: str = "a-plan.md") -> Opened:
    source = SourceText.of(text)
    plan = read_plan(source)
    return Opened(name="a", path=path, source=source, plan=plan, known=addresses(plan), companions={})
