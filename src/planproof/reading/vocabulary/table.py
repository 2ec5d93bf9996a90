"""The shape of a language's table. Names stand in one string, parted by `;`, as people would write them.

A name with `*` behind it also counts where a heading goes on (`risks*`: "Risks in production"), one with `*` before it
where a heading ends with it (`*tasks`: "Remaining tasks").
"""

from __future__ import annotations

from planproof.records import record


@record
class Table:
    """What one language calls the things of a plan; every field may be empty.

    Attributes:
        topics: sections and labels, by topic.
        fields: keys of `Key: value`, by field.
        phases: words that open a phase heading, before or (in some languages) behind its number.
        weak_phases: the same, where no heading bears one of the others.
        task_words: words that open a task heading.
        mentions: what may stand behind a phase's number where the heading only speaks about it.
        explains: dotted headings that are no tasks.
        states, statuses, levels, sizes, units: words by the value that they stand for.
        negations, partly: words that turn a state round, or halve it.
        fillers: words between the number and the unit of a duration.
        columns: heads of table columns, by what stands below.
        totals, nothing, every: a total row; an empty value; all other phases.
        creates, modifies, deletes: what is done to a file.
        ranks: grades of goals.
        months: names of the months, in order, spellings parted by blanks.
        steps_of_tests: words behind a coloured circle that name a step of test-driven work.
        number_first: whether ordinals stand before the phase word (`第1阶段`, `1단계`).
    """

    topics: dict[str, str] = {}
    fields: dict[str, str] = {}
    phases: str = ""
    weak_phases: str = ""
    task_words: str = ""
    mentions: str = ""
    explains: str = ""
    states: dict[str, str] = {}
    statuses: dict[str, str] = {}
    negations: str = ""
    partly: str = ""
    units: dict[str, str] = {}
    fillers: str = ""
    sizes: dict[str, str] = {}
    levels: dict[str, str] = {}
    columns: dict[str, str] = {}
    totals: str = ""
    nothing: str = ""
    every: str = ""
    creates: str = ""
    modifies: str = ""
    deletes: str = ""
    ranks: dict[str, str] = {}
    months: str = ""
    steps_of_tests: str = ""
    number_first: bool = False
