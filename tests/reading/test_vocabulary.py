"""The tables of words: what must hold for all of them."""

from importlib import import_module
from pkgutil import iter_modules

import pytest

from planproof.model import Effort, Level, State, Status
from planproof.model.plan import SectionKind
from planproof.reading import vocabulary
from planproof.reading.details import KINDS
from planproof.reading.vocabulary import Vocabulary, split, vocabulary_for
from planproof.reading.vocabulary.table import Table
from planproof.reading.words import fold

LANGUAGES = sorted({module.name for module in iter_modules(vocabulary.__path__)} - {"table"})
LABELS = {"goal", "checks", "features", "mitigation", "gate", "deliverables", "tasks", "work"}
LABELS |= {"files_create", "files_modify", "files_delete", "files_test"}


def table(language: str) -> Table:
    found = import_module(f"{vocabulary.__name__}.{language}").TABLE
    assert isinstance(found, Table)
    return found


def test_the_languages_of_the_plan_language_are_there() -> None:
    assert {"en", "de", "fr", "es", "pt", "pl", "ru", "zh", "ja", "ko"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_are_those_of_the_model(language: str) -> None:
    found = table(language)
    assert set(found.states) <= set(State) and set(found.statuses) <= set(Status)
    assert set(found.sizes) <= set(Effort) and set(found.levels) <= set(Level)
    assert set(found.units) <= {"minute", "hour", "day", "week", "month", "sprint"}
    assert set(found.ranks) <= {"primary", "secondary", "nice_to_have"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_topics_are_kinds_of_sections_or_labels(language: str) -> None:
    assert set(table(language).topics) <= {kind.value for kind in SectionKind} | set(KINDS) | LABELS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_of_english_has_a_name(language: str) -> None:
    assert set(table(language).topics) >= set(table("en").topics)


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_folded(language: str) -> None:
    found = table(language)
    names = [name.strip("*") for names in found.topics.values() for name in split(names)]
    names += [name for names in (*found.fields.values(), *found.columns.values()) for name in split(names)]
    assert [name for name in names if name != name.casefold() or name != name.strip() or "  " in name] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_are_twelve_or_none(language: str) -> None:
    assert len(split(table(language).months)) in (0, 12)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("", {"ready": False}),
        ("é", {}),
        ("Задачи", {"задачи": True}),
        ("任务", {"任务": True}),
        ("작업", {"작업": True}),
    ],
)
def test_scripts_bring_their_languages(text: str, known: dict[str, bool]) -> None:
    found = vocabulary_for(text)
    assert {name: name in found.topics for name in known} == known
    assert ("задачи" in found.topics) is (text == "Задачи")


def test_a_vocabulary_is_made_once() -> None:
    assert vocabulary_for("a") is vocabulary_for("é and b")
    assert isinstance(vocabulary_for("任务"), Vocabulary) and vocabulary_for("任务") is vocabulary_for("작업")


def test_latin_names_mean_in_every_mix_what_they_mean_alone() -> None:
    plain, mixed = vocabulary_for(""), vocabulary_for("Задачи 任务")
    assert {name: mixed.topics[name] for name in plain.topics} == plain.topics
    assert {name: mixed.states[name] for name in plain.states} == plain.states


def test_english_names_mean_what_english_says() -> None:
    english, merged = table("en"), vocabulary_for("")
    wrong = []
    seen: set[str] = set()
    for topic, names in english.topics.items():
        for name in split(names):
            plain = name.strip("*")
            if plain not in seen and merged.topics[plain] != topic:
                wrong.append(plain)
            seen.add(plain)
    assert wrong == [] and fold("Tasks") in seen
