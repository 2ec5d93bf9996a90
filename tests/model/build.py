"""Plans made by hand, for tests that need no text."""

from typing import Any

from planproof.model import Criterion, FileChange, Phase, Plan, Question, Risk, State, Step, Task
from planproof.text import Span

AT = Span(0, 0)


def plan(*phases: Phase, title: str | None = "A plan", **values: Any) -> Plan:
    return Plan(span=AT, title=title, phases=phases, **values)


def phase(number: str | None, *tasks: Task, name: str | None = None, **values: Any) -> Phase:
    return Phase(span=AT, number=number, name=name, tasks=tasks, **values)


def task(id: str | None, text: str = "", state: State = State.TODO, span: Span = AT, **values: Any) -> Task:  # noqa: A002
    return Task(span=span, id=id, text=text or f"Work {id}", state=state, **values)


def step(text: str, state: State = State.TODO) -> Step:
    return Step(span=AT, text=text, state=state)


def criterion(text: str, state: State = State.TODO) -> Criterion:
    return Criterion(span=AT, text=text, state=state)


def risk(text: str, **values: Any) -> Risk:
    return Risk(span=AT, text=text, **values)


def question(text: str, **values: Any) -> Question:
    return Question(span=AT, text=text, **values)


def file(path: str, **values: Any) -> FileChange:
    return FileChange(span=AT, path=path, **values)
