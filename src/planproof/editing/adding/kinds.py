"""What can be added to a plan, where a plan keeps it, and what users call it."""

from __future__ import annotations

from typing import Final

from planproof.errors import InvalidUsage, shown
from planproof.model import (
    Change,
    Criterion,
    Entry,
    FileChange,
    Goal,
    Metric,
    Node,
    Phase,
    Question,
    Risk,
    SectionKind,
    Step,
    Task,
)
from planproof.model.details import Dependency
from planproof.reading.words import fold
from planproof.records import record


@record
class Kind:
    """A kind of part that can be added.

    Attributes:
        name: what users call it.
        node: what it is in the model.
        field: the list of its owner that holds it; of what stands in a group (`tests`), the group and its list.
        topics: the headings that it may stand under, the one that is made where there is none first; the vocabulary's.
        kinds: the same as sections of the model.
        box: whether it has a checkbox where nothing shows whether it should.
        ordered: whether it is numbered there.
        around: the heading below which its own is made, if the plan has that one.
    """

    name: str
    node: type[Node]
    field: tuple[str, ...]
    topics: tuple[str, ...] = ()
    kinds: tuple[SectionKind, ...] = ()
    box: bool = False
    ordered: bool = False
    around: str = ""


_K = SectionKind

KINDS: Final = {
    kind.name: kind
    for kind in (
        Kind(name="phase", node=Phase, field=("phases",), topics=("work",), kinds=(_K.WORK,)),
        Kind(name="task", node=Task, field=("tasks",), topics=("tasks",), kinds=(_K.WORK,), box=True),
        Kind(name="step", node=Step, field=("steps",), box=True),
        Kind(name="acceptance", node=Criterion, field=("acceptance",), topics=("acceptance",), box=True),
        Kind(name="criterion", node=Criterion, field=("criteria",), topics=("criteria",), kinds=(_K.CRITERIA,),
             box=True, around="future_state"),
        Kind(name="goal", node=Goal, field=("goals",), topics=("goals",), kinds=(_K.GOALS,), ordered=True,
             around="future_state"),
        Kind(name="risk", node=Risk, field=("risks",), topics=("risks",), kinds=(_K.RISKS,)),
        Kind(name="question", node=Question, field=("questions",), topics=("questions",), kinds=(_K.QUESTIONS,),
             box=True),
        Kind(name="metric", node=Metric, field=("metrics",), topics=("metrics",), kinds=(_K.METRICS,)),
        Kind(name="file", node=FileChange, field=("files",), topics=("files_modify",), kinds=(_K.FILES,),
             around="technical"),
        Kind(name="dependency", node=Dependency, field=("dependencies",), topics=("dependencies",),
             kinds=(_K.DEPENDENCIES,)),
        Kind(name="documentation", node=Entry, field=("documentation",), topics=("documentation",),
             kinds=(_K.DOCUMENTATION,), box=True),
        Kind(name="note", node=Entry, field=("notes",), topics=("notes",), kinds=(_K.NOTES,)),
        Kind(name="test", node=Entry, field=("tests", "other"), topics=("tests",), kinds=(_K.TESTS,)),
        Kind(name="unit test", node=Entry, field=("tests", "unit"), topics=("unit_tests",), kinds=(_K.UNIT_TESTS,),
             around="tests"),
        Kind(name="integration test", node=Entry, field=("tests", "integration"), topics=("integration_tests",),
             kinds=(_K.INTEGRATION_TESTS,), around="tests"),
        Kind(name="deployment step", node=Entry, field=("rollout", "deployment"), topics=("deployment",),
             kinds=(_K.DEPLOYMENT,), ordered=True, around="rollout"),
        Kind(name="rollback step", node=Entry, field=("rollout", "rollback"), topics=("rollback",),
             kinds=(_K.ROLLBACK,), around="rollout"),
        Kind(name="manual test", node=Entry, field=("tests", "manual"), topics=("manual_tests",),
             kinds=(_K.MANUAL_TESTS,), box=True, around="tests"),
    )
}  # fmt: skip
"""All of them, by name."""

ALIASES: Final = {
    "subtask": "step",
    "criteria": "criterion",
    "success criterion": "criterion",
    "acceptance criterion": "acceptance",
    "acceptance criteria": "acceptance",
    "ac": "acceptance",
    "open question": "question",
    "kpi": "metric",
    "docs": "documentation",
    "doc": "documentation",
    "objective": "goal",
    "prerequisite": "dependency",
    "milestone": "phase",
    "deployment": "deployment step",
    "rollback": "rollback step",
    "manual": "manual test",
    "unit": "unit test",
    "integration": "integration test",
}

FILE_TOPICS: Final = {
    Change.CREATE: "files_create",
    Change.MODIFY: "files_modify",
    Change.DELETE: "files_delete",
    Change.UNKNOWN: "files_modify",
}
"""The heading that a file stands under, by what the plan does with it."""


def kind_called(word: str) -> Kind:
    """The kind of part that a user means.

    Raises:
        InvalidUsage: there is none of that name.
    """
    wanted = fold(word.replace("-", " ").replace("_", " "))
    singular = wanted[:-3] + "y" if wanted.endswith("ies") else wanted.removesuffix("s")
    for name in (wanted, singular):
        found = KINDS.get(ALIASES.get(name, name))
        if found:
            return found
    from difflib import get_close_matches

    near = get_close_matches(wanted[:40], list(KINDS), n=1)
    meant = f"; did you mean {near[0]}?" if near else ""
    listed = ", ".join(name.replace(" ", "-") for name in KINDS)
    raise InvalidUsage(f"planproof add knows no {shown(word)}, but {listed}{meant}")
