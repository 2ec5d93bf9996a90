"""SARIF 2.1.0, in which many analysers report."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from planproof.evidence.facts import GRADES, Findings, Found, Grade, Report
from planproof.evidence.paths import plain_path
from planproof.evidence.reports.broken import Kind, quoted
from planproof.evidence.reports.json_values import Value, load_json
from planproof.evidence.reports.times import time_of

KIND: Final = Kind("SARIF", "the analyser that wrote it")
_FINE: Final = frozenset({"pass", "open", "informational", "notApplicable"})


def read_sarif(data: bytes) -> Report:
    """What a log says. Results that are suppressed, absent, or say that something is well do not count.

    Raises:
        BrokenReport: it is broken.
    """
    top = load_json(data, KIND)
    if top["version"].text() != "2.1.0":
        top["version"].broken(f"version {quoted(top['version'].raw)} is not known, only 2.1.0")
    runs = list(top["runs"])
    tools = {run["tool"]["driver"]["name"].text().lower() for run in runs}
    found = tuple(one for run in runs for one in _results(run))
    listed = [plain_path(uri) for run in runs for uri in _artifacts(run)]
    return Report(
        format="sarif",
        tool=tools.pop() if len(tools) == 1 else None,
        made=max(filter(None, map(_ended, runs)), key=dt.datetime.timestamp, default=None),
        findings=Findings(found=found),
        files=tuple(dict.fromkeys([one.path for one in found if one.path] + listed)),
        doubts=tuple(_doubts(runs)),
    )


def _results(run: Value) -> Iterator[Found]:
    if "results" not in run:
        return
    levels = _levels(run)
    for result in run["results"]:
        kind = result["kind"].text_or_none()
        level = result["level"].text_or_none() or levels.get(result["ruleId"].raw, "warning")
        quiet = "suppressions" in result and any(_accepted(one) for one in result["suppressions"])
        if kind in _FINE or level == "none" or quiet or result["baselineState"].raw == "absent":
            continue
        if level not in GRADES:
            result["level"].broken(f"the level {quoted(level)} is not known")
        yield _found(result, GRADES[level])


def _accepted(suppression: Value) -> bool:
    return suppression["status"].raw in (None, "accepted")


def _levels(run: Value) -> dict[str, str]:
    """What the rules of a run say of their results, where these do not."""
    driver = run["tool"]["driver"]
    if "rules" not in driver:
        return {}
    pairs = [(rule["id"].text(), rule["defaultConfiguration"]["level"].text_or_none()) for rule in driver["rules"]]
    return {name: level for name, level in pairs if level}


def _found(result: Value, grade: Grade) -> Found:
    place = next(iter(result["locations"]), None) if "locations" in result else None
    physical = place["physicalLocation"] if place else None
    uri = physical["artifactLocation"]["uri"].text_or_none() if physical else None
    return Found(
        grade=grade,
        path=plain_path(uri) if uri else None,
        line=physical["region"]["startLine"].line() if physical else None,
        rule=result["ruleId"].text_or_none(),
    )


def _artifacts(run: Value) -> list[str]:
    if "artifacts" not in run:
        return []
    return [uri for artifact in run["artifacts"] if (uri := artifact["location"]["uri"].text_or_none())]


def _ended(run: Value) -> dt.datetime | None:
    calls = list(run["invocations"]) if "invocations" in run else []
    return time_of(calls[-1]["endTimeUtc"].text_or_none()) if calls else None


def _doubts(runs: list[Value]) -> Iterator[str]:
    if not runs:
        yield "it holds no run"
    if any("results" not in run for run in runs):
        yield "a run in it has no results, so nothing was looked for"
    calls = [call for run in runs if "invocations" in run for call in run["invocations"]]
    if any(call["executionSuccessful"].raw is False for call in calls):
        yield "the analyser says that it did not succeed"
