"""What files and folders are called: words of plans in many languages, and folders that hold none."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

ARCHIVES: Final = frozenset(("archive", "archived", "archives", "complete", "completed", "done", "finished", "closed"))
"""Folders in which people keep plans that are over."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MARKDOWN: Final = (".md", ".markdown", ".mdown", ".mkd")

PLAN: Final = _words("plan plans plano planos plán plány planen pläne план планы terv suunnitelma")
PLANNING: Final = _words("planning планирование planung planejamento planificación planificacion planowanie")
ROADMAP: Final = _words(
    "roadmap roadmaps roteiro harmonogram fahrplan milestone milestones meilensteine meilenstein kamienie"
)
TASKS: Final = _words(
    "tasks todo todos tasklist checklist backlog wbs worklist aufgaben tareas tarefas taches tâches zadania "
    "opgaver uppgifter задачи"
)
CONTEXT: Final = frozenset(("context", "ctx"))
PARTS_OF_PLANS: Final = PLANNING | TASKS | CONTEXT
WORK: Final = _words(
    "implementation implementing implementierung umsetzung implementacja implementação implementacao "
    "implementación implementacion migration refactor refactoring remediation реализация внедрение"
)
PHASE: Final = _words("phase phases phasen sprint milestone epic iteration faza fazy fase fases etap etapa этап фаза")

# Scripts that part no words, and words that are written as two: looked for anywhere in a name.
PLAN_PARTS: Final = ("计划", "計劃", "規劃", "规划", "方案", "計画", "계획", "kehoach", "kếhoạch")
ROADMAP_PARTS: Final = (
    *("路线图", "路線圖", "里程碑", "ロードマップ", "로드맵"),
    *("feuillederoute", "hojaderuta", "дорожнаякарта", "lotrinh", "lộtrình"),
)
TASKS_PARTS: Final = ("任务", "任務", "待办", "待辦", "タスク", "할일", "작업목록", "workbreakdown", "tasklist")
WORK_PARTS: Final = ("实施", "實施", "落实", "落實", "実装", "구현")
PHASE_PARTS: Final = ("阶段", "階段", "フェーズ", "단계")

REPORT: Final = _words("summary report retrospective retro postmortem changelog handoff prompt closeout quickstart")
"""What a file about work, but not the plan of it, has for its last word."""
REPORT_ENDS: Final = ("报告", "報告", "レポート", "보고서", "отчет", "отчёт", "研究文档")
OFTEN_REPORT: Final = _words("reports prompts feedback minutes review reviews audit audits results findings")
"""The same, unless the work itself is about such things."""
NOT_WORK: Final = _words(
    "guide guides status runbook notes overview survey details log close complete completed done example examples"
)
"""What a file about an implementation or a phase has for its last word, where it tells of it and does not plan it."""

NEVER: Final = _words(
    "readme changelog changes history news releases release-notes contributing code_of_conduct security support "
    "license licence copying authors maintainers governance codeowners agents claude gemini skill copilot-instructions "
    "pull_request_template issue_template bug_report feature_request memory constitution"
)
"""Files that are never a plan, by their whole name."""

TEMPLATE: Final = _words("template templates tmpl vorlage vorlagen plantilla plantillas szablon шаблон")

SAYS_NOTHING: Final = _words(
    "implementation plan planning tasks task list detailed checklist feature specification project roadmap template "
    "for the of and development technical design test"
)
"""The words of a title that waits for its subject."""

DEV_DOCS: Final = frozenset(("dev", "dev-docs", "dev_docs", "devdocs"))
DEV_DOCS_STATES: Final = _words(
    "active archive archived archives complete completed done parked paused backlog planned planning in-progress "
    "wip blocked inactive finished cancelled pending"
)

NOT_OURS: Final = _words(
    "node_modules bower_components jspm_packages vendor vendored third_party third-party thirdparty 3rdparty "
    "site-packages dist-packages Pods Carthage elm-stuff"
)
BUILT: Final = _words("dist build target _build __pycache__ htmlcov venv env virtualenv CMakeFiles")
TEST_DATA: Final = _words(
    "fixtures fixture __fixtures__ testdata test-data test_data __snapshots__ golden goldens __mocks__"
)

PROMPTS: Final = _words("prompts skills chatmodes subagents slash-commands")
"""Folders of instructions to programs, wherever they stand."""
TOOL_PROMPTS: Final = _words("agents commands command rules instructions hooks output-styles modes steering")
"""The same, where they stand in a folder of such a program."""
TOOLS: Final = _words(
    "claude cursor agents agent ai codex gemini kiro windsurf opencode augment roo cline copilot github junie factory "
    "specify continue amazonq qwen trae kilocode aider gitlab qoder codebuddy claude-code-plugin"
)
"""Folders of programs that write plans: only what is named after plans is looked for in them."""

HIDDEN_WORDS: Final = _words(
    "plan plans planning spec specs sdd task tasks taskmaster todo todos roadmap roadmaps docs doc dev work project "
    "projects refactor refactoring sprints milestones backlog notes design proposals rfcs issues tickets superpowers "
    "thoughts memory-bank exec implementation changes epics phases tracks conductor"
)
"""Hidden folders, and folders of tools, that may hold plans have one of these words in their name."""


@lru_cache(maxsize=4096)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in lower case: parted by signs, and by capitals in the manner of `MyPlan`."""
    if not name.isascii():
        from unicodedata import normalize

        name = normalize("NFC", name)
    parted = []
    for at, letter in enumerate(name):
        if letter.isupper() and at and name[at - 1].islower():
            parted.append(" ")
        parted.append(letter if letter.isalnum() else " ")
    return tuple("".join(parted).lower().split())


def is_plan_word(word: str) -> bool:
    """Whether a word is one for a plan: also Masterplan, Umsetzungsplan, plan2."""
    plain = word.rstrip("0123456789")
    return plain in PLAN or (plain.endswith(("plan", "plans")) and plain != "explan")


@lru_cache(maxsize=4096)
def says(name: str, words: frozenset[str], parts: tuple[str, ...] = ()) -> bool:
    """Whether a name has one of the words, or one of the parts anywhere."""
    found = words_of(name)
    if not words.isdisjoint(found):
        return True
    joined = "".join(found)
    return any(part in joined for part in parts)


@lru_cache(maxsize=4096)
def says_plan(name: str) -> bool:
    """Whether a name speaks of a plan: `sprint-planning` does, `planning-behaviors` speaks of planning."""
    words = words_of(name)
    return any(map(is_plan_word, words)) or not PLANNING.isdisjoint(words[-1:]) or says(name, frozenset(), PLAN_PARTS)
