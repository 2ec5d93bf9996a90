"""Where plans stand and what they are called."""

from pathlib import Path

import pytest

from planproof.project.rules import RULES, Role, key_of, role_of, rule_of, why_not

ROOT = Path(__file__).parent.parent.parent
PLAN, TASKS, CONTEXT = Role


def taken(path: str) -> tuple[str, Role] | None:
    *folders, name = path.split("/")
    match = rule_of(tuple(folders), name)
    return (match[0].name, match[1]) if match else None


def refused(path: str) -> str | None:
    *folders, name = path.split("/")
    return why_not(tuple(folders), name)


@pytest.mark.parametrize(
    ("path", "rule", "role"),
    [
        (".kiro/specs/returns/tasks.md", "kiro", TASKS),
        (".kiro/specs/returns/design.md", "kiro", CONTEXT),
        (".kiro/specs/returns/requirements.md", "kiro", CONTEXT),
        ("openspec/changes/add-x/tasks.md", "openspec", TASKS),
        ("openspec/changes/archive/2026-01-14-x/tasks.md", "openspec", TASKS),
        ("packages/a/openspec/changes/add-x/proposal.md", "openspec", CONTEXT),
        ("dev/active/auth/auth-plan.md", "dev-docs", PLAN),
        ("dev/active/auth/auth-tasks.md", "dev-docs", TASKS),
        ("dev/active/auth/auth-context.md", "dev-docs", CONTEXT),
        ("dev/active/auth/auth.md", "dev-docs", PLAN),
        ("dev/archived/auth/V1_REMOVAL_PLAN.md", "dev-docs", PLAN),
        (".claude/dev-docs/active/auth/plan.md", "dev-docs", PLAN),
        ("specs/001-login/plan.md", "spec-kit", PLAN),
        ("specs/feature/013-login/tasks.md", "spec-kit", TASKS),
        ("specs/001-login/spec.md", "spec-kit", CONTEXT),
        ("docs/superpowers/plans/archive/2026-04-25-split.md", "superpowers", PLAN),
        ("docs/plans/2026-01-02-anything.md", "plans-folder", PLAN),
        ("docs/plans/auth-tasks.md", "plans-folder", TASKS),
        (".plans/in-progress/module.md", "plans-folder", PLAN),
        ("docs/exec-plans/active/EP-1.md", "plans-folder", PLAN),
        ("文档/计划/前端.md", "plans-folder", PLAN),
        ("PLAN.md", "plan-name", PLAN),
        ("PLANS.md", "plan-name", PLAN),
        ("docs/planning/any.md", "plans-folder", PLAN),
        ("PLANNING.md", "plan-name", PLAN),
        ("docs/AUTH_PLAN_v2.md", "plan-name", PLAN),
        ("docs/MasterPlan.md", "plan-name", PLAN),
        ("docs/UMSETZUNGSPLAN.md", "plan-name", PLAN),
        ("docs/PLANO_REFATORACAO.md", "plan-name", PLAN),
        ("docs/план-миграции.md", "plan-name", PLAN),
        ("docs/结构整改计划_v1.md", "plan-name", PLAN),
        ("docs/移行計画.md", "plan-name", PLAN),
        ("docs/결제-개선-계획.md", "plan-name", PLAN),
        ("docs/계획.md", "plan-name", PLAN),
        ("docs/ke-hoach.md", "plan-name", PLAN),
        ("plan2.markdown", "plan-name", PLAN),
        ("ROADMAP.md", "roadmap-name", PLAN),
        ("docs/FRONTEND_ROADMAP.md", "roadmap-name", PLAN),
        ("docs/路线图.md", "roadmap-name", PLAN),
        ("docs/hoja-de-ruta.md", "roadmap-name", PLAN),
        ("TASKS.md", "tasks-name", TASKS),
        ("TODO.md", "tasks-name", TASKS),
        ("docs/login-checklist.md", "tasks-name", TASKS),
        ("tasks/tasks-0001-prd-login.md", "tasks-name", TASKS),
        ("docs/задачи.md", "tasks-name", TASKS),
        ("IMPLEMENTATION.md", "work-name", PLAN),
        ("docs/implementation-steps.md", "work-name", PLAN),
        ("docs/MIGRATION_TO_V2.md", "work-name", PLAN),
        ("docs/phase-2-checkout.md", "phase-name", PLAN),
        ("docs/sprint3.md", "phase-name", PLAN),
        ("docs/faza_1.md", "phase-name", PLAN),
        ("docs/auth/context.md", "context-name", CONTEXT),
    ],
)
def test_a_plan_is_known_by_its_place_or_name(path: str, rule: str, role: Role) -> None:
    assert taken(path) == (rule, role)
    assert refused(path) is None


@pytest.mark.parametrize(
    "path",
    [
        *(
            "README.md",
            "docs/plans/README.md",
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "AGENTS.md",
            "CLAUDE.md",
            "LICENSE.md",
        ),
        *(
            "docs/architecture.md",
            "docs/explanation.md",
            "docs/planets.md",
            "docs/planting.md",
            "plan.txt",
            "plan",
            ".md",
        ),
        *("docs/multitasking.md", "docs/remove-task.md", "docs/phases.md", "docs/IMPLEMENTATION_GUIDE.md"),
        *("docs/phase-1-complete.md", "skills/writing-plans/SKILL.md", "docs/implementation-notes.md"),
    ],
)
def test_other_files_are_not_asked(path: str) -> None:
    assert taken(path) is None


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("templates/plan.md", "in a folder of templates"),
        (".specify/templates/plan-template.md", "in a folder of templates"),
        ("docs/plan-templates/plan.md", "in a folder of templates"),
        ("docs/plan-template.md", "a template, by its name"),
        ("docs/TEMPLATE_PLAN.md", "a template, by its name"),
        ("prompts/plan.md", "in a folder of prompts for agents"),
        ("skills/writing-plans/plan.md", "in a folder of prompts for agents"),
        (".claude/commands/plan.md", "in a folder of prompts for agents"),
        (".github/instructions/tasks.md", "in a folder of prompts for agents"),
        ("packages/plan-plugin/commands/add-tasks.md", None),
        ("packages/agent-plugin/commands/add-tasks.md", "in a folder of prompts for agents"),
        ("docs/plans/login-report.md", "no plan, by its name"),
        ("docs/plans/review.md", "no plan, by its name"),
        ("docs/plan-review.md", "no plan, by its name"),
        ("docs/tasks/task-3-review.md", "no plan, by its name"),
        ("docs/plans/迁移报告.md", "no plan, by its name"),
        ("docs/plans/2026-05-12-product-reviews.md", None),
        ("docs/template-engine-plan.md", None),
        ("docs/tasks/character-templates-editor/plan.md", None),
        ("docs/plans/prompts/library.md", None),
        ("docs/agents/plan.md", None),
    ],
)
def test_some_names_say_that_it_is_none_after_all(path: str, words: str | None) -> None:
    assert refused(path) == words


@pytest.mark.parametrize(
    ("stem", "key", "role"),
    [
        ("auth-plan", "auth", PLAN),
        ("AUTH_TASKS", "auth", TASKS),
        ("auth-context", "auth", CONTEXT),
        ("PLAN_auth", "auth", PLAN),
        ("tasks-auth", "auth", TASKS),
        ("plan", "", PLAN),
        ("TASKS", "", TASKS),
        ("PLANNING", "", PLAN),
        ("task", "task", TASKS),
        ("task-005-context", "task 005", CONTEXT),
        ("task-005-plan", "task 005", PLAN),
        ("plan-tasks", "plan", TASKS),
        ("context-menu-plan", "context menu", PLAN),
        ("notes", "notes", PLAN),
        ("...", "", PLAN),
    ],
)
def test_files_that_belong_together_have_the_same_key(stem: str, key: str, role: Role) -> None:
    assert (key_of(stem), role_of(stem)) == (key, role)


def test_a_decomposed_name_is_the_same_name() -> None:
    from unicodedata import normalize

    assert taken(f"docs/{normalize('NFD', '개선-계획')}.md") == ("plan-name", PLAN)


def test_every_rule_is_documented() -> None:
    text = (ROOT / "docs" / "discovery.md").read_text("utf-8")
    assert [rule.name for rule in RULES if f"`{rule.name}`" not in text] == []
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_a_name_without_words_is_that_of_no_plan() -> None:
    assert rule_of(("docs",), "*.md") is None
