"""A plan in which every field says something, and the answers about it."""

import datetime as dt

from planproof.actions.explain_reading import explain_reading
from planproof.actions.find import find_in
from planproof.actions.next import next_tasks
from planproof.actions.show import show
from planproof.actions.standing import standing
from planproof.model import (
    Change,
    Component,
    Criterion,
    CurrentState,
    Dependency,
    DependencyKind,
    Duration,
    Effort,
    Entry,
    FileChange,
    Goal,
    Level,
    Metric,
    MetricKind,
    Phase,
    Plan,
    Question,
    Rank,
    Risk,
    Rollout,
    Section,
    SectionKind,
    State,
    Status,
    Step,
    Task,
    Tests,
    TimelineRow,
    Understanding,
)
from planproof.model.address import addresses
from planproof.model.answers import (
    Explained,
    Found,
    Next,
    Opened,
    Overview,
    Rejected,
    Rewritten,
    RuleTold,
    Shown,
    Touched,
    Undone,
    Written,
)
from planproof.text import SourceText, Span

AT = Span(0, 1)


def filled(text: str = "words") -> Plan:
    """A plan that says `text` wherever it can say anything."""
    entry = Entry(span=AT, text=text, state=State.TODO)
    return Plan(
        span=Span(0, 3),
        title=text,
        created=dt.date(2026, 1, 31),
        updated=dt.date(2026, 2, 28),
        status=Status.IN_PROGRESS,
        owner=text,
        tags=(text,),
        summary=text,
        current_state=CurrentState(span=AT, exists=(entry,), problems=(entry,)),
        goals=(Goal(span=AT, text=text, rank=Rank.PRIMARY, state=State.DONE),),
        criteria=(Criterion(span=AT, text=text),),
        phases=(_phase("1", text, State.DONE), _phase("2", text, State.DOING), _phase(text, text, State.TODO)),
        architecture=(Component(span=AT, name=text, description=text),),
        files=(FileChange(span=AT, path=text, change=Change.CREATE, note=text), FileChange(span=AT, path=text)),
        integration=(Component(span=AT, name=text),),
        risks=tuple(
            Risk(span=AT, text=text, kind=text, impact=impact, likelihood=likelihood, mitigation=text)
            for impact, likelihood in ((Level.HIGH, Level.LOW), (Level.MEDIUM, Level.CRITICAL), (None, None))
        ),
        tests=Tests(span=AT, unit=(entry,), integration=(entry,), manual=(entry,), other=(entry,)),
        metrics=(
            Metric(span=AT, text=text, name=text, target=text, value=1.5, unit=text, kind=MetricKind.QUALITY),
            Metric(span=AT, text=text, state=State.DONE),
        ),
        timeline=(
            TimelineRow(span=AT, label=text, estimate=Duration(4, 6), actual=Duration(7.5, 7.5), phase="1"),
            TimelineRow(span=AT, label=text, effort=Effort.M),
            TimelineRow(span=AT, label=text, estimate=Duration(9, 9), actual=Duration(8, 8), total=True),
        ),
        dependencies=(Dependency(span=AT, text=text, kind=DependencyKind.EXTERNAL, state=State.DONE),),
        rollout=Rollout(span=AT, deployment=(entry,), rollback=(entry,)),
        documentation=(entry,),
        questions=(
            Question(span=AT, text=text, needs=text),
            Question(span=AT, text=text, resolved=True, answer=text),
        ),
        notes=(entry,),
        sections=(
            Section(span=AT, kind=SectionKind.SUMMARY, title=text, level=2, items=(entry,)),
            Section(span=Span(1, 2), kind=None, title=text, level=2),
        ),
        understanding=Understanding(lines=4, named=3, unnamed=(text,)),
    )


def _phase(number: str, text: str, state: State) -> Phase:
    criterion = Criterion(span=AT, text=text, state=State.DONE)
    task = Task(
        span=AT,
        id=None,
        text=text,
        state=state,
        effort=Effort.S,
        estimate=Duration(0.5, 2),
        owner=text,
        priority=text,
        tags=(text,),
        depends_on=(text,),
        acceptance=(Criterion(span=AT, text=text),),
        checks=(text,),
        steps=(Step(span=AT, text=text, state=State.DONE), Step(span=AT, text=text)),
        files=(FileChange(span=AT, path=text, change=Change.MODIFY),),
        optional=True,
    )
    blocked = Task(span=AT, id=f"B{number}", text=text, state=State.BLOCKED if state is State.DOING else State.DROPPED)
    return Phase(
        span=AT,
        number=number,
        name=text,
        state=state,
        effort=Effort.XL,
        estimate=Duration(3, 3),
        actual=Duration(4, 4.25),
        owner=text,
        goal=text,
        parent=text,
        depends_on=("1",) if number != "1" else (),
        acceptance=(criterion,),
        tasks=(task, blocked),
    )


def opened(plan: Plan, text: str = "a\nb", path: str = "docs/a-plan.md") -> Opened:
    return Opened(name="a", path=path, source=SourceText.of(text), plan=plan, known=addresses(plan), companions={})


class Answers:
    """All that can be asked about a plan."""

    def __init__(self, found: Opened, wanted: str) -> None:
        self.overview = Overview(
            plans=(standing(found, companions=(wanted,), rule=wanted, changed=dt.datetime(2026, 3, 1, tzinfo=dt.UTC)),),
            rejected=(Rejected(path=wanted, reason=wanted),),
            rules=(RuleTold(name=wanted, tells=wanted),),
        )
        self.shown: tuple[Shown, ...] = (
            show(found),
            *(show(found, part=entry.address) for entry in found.known.entries if entry.address != "S2"),
            show(found, section="S2"),
        )
        self.next: tuple[Next, ...] = next_tasks([found])
        self.found: Found = find_in(wanted, [found])
        self.explained: Explained = explain_reading(found)
        self.written = Written(
            path=found.path,
            plan=found.plan,
            files=(Rewritten(path=found.path, before=found.source, after=SourceText.of(wanted)),),
            parts=(
                Touched(address="1.1", text=wanted, kind="task", before=State.TODO, after=State.DONE),
                Touched(address="R1", text=wanted, kind="risk"),
            ),
            notes=(wanted,),
        )
        self.undone = Undone(command=wanted, when=1.5, files=self.written.files)
