"""The same plan in nine languages: whatever the words, the same is read."""

from collections.abc import Callable
from typing import Any

import pytest

from planproof.model import Change, DependencyKind, Duration, Effort, Level, Plan, Rank, Status
from tests.reading.telling import DOING, DONE, TODO, bug, marked, read, states

TEMPLATE = """# {title}

**{created}:** {date}
**{updated}:** 2026-11-17
**{status}:** {in progress}
**{owner}:** Hana

## {summary}

{a}, {b}, {c}.

## {current state}

### {what exists}
- {a}

### {problems}
- {b}

## {future state}

### {goals}
1. {primary}: {a}
2. {secondary}: {b}
3. {nice to have}: {c}

### {success criteria}
- [x] {a}
- [ ] {b}

## {implementation phases}

### {phase} 1: {one}
**{estimated effort}:** M
**{dependencies}:** {none}

**{tasks}:**
1. [x] {a} (4 {hours}) @hana
   - **{acceptance criteria}:** {b}
   - **{verify}:** `make test`
2. [ ] {b} (30 {minutes})

### {phase} 2: {two} ({in progress})
**{effort}:** {large}
**{depends on}:** {phase} 1

**{tasks}:**
- {c} ({done})
- {a}

**{acceptance criteria}:**
- [x] {b}

## {technical details}

### {architecture changes}
- A: {a}

### {files to modify}
- `a.py` - {a}

### {new files}
- `b.py` - {b}

### {files to delete}
- `c.py`

### {integration points}
- B: {b}

## {risk assessment}

### {technical risks}
| {risk} | {impact} | {likelihood} | {mitigation} |
|---|---|---|---|
| {a} | {high} | {medium} | {b} |
| {b} | {low} | {critical} | {c} |

## {testing strategy}

### {unit tests}
- {a}

### {integration tests}
- {b}

### {manual testing}
- [x] {c}

## {success metrics}
- {a}: 90 %

## {timeline}

| {phase} | {estimated time} | {actual time} |
|---|---|---|
| {phase} 1 | 2 {days} | 3 {days} |
| {phase} 2 | 1 {week} | - |
| **{total}** | **7 {days}** | **-** |

## {dependencies}

### {external}
- {a}

### {internal}
- {b}

## {rollout plan}

### {deployment steps}
1. {a}

### {rollback plan}
- {b}

## {documentation}
- [ ] {c}

## {open questions}
- [x] {a}? → {decision}: {b}
- [ ] {b}? - {needs answer} Hana

---

**{notes}:**
- {c}
"""

# Keys in the order of the template; each language gives its words in the same order, parted by bars.
KEYS = """created | date | updated | status | in progress | owner | summary | current state | what exists | problems
| future state | goals | primary | secondary | nice to have | success criteria | implementation phases | phase | one
| estimated effort | dependencies | none | tasks | hours | acceptance criteria | verify | minutes | two | effort | large
| depends on | done | technical details | architecture changes | files to modify | new files | files to delete
| integration points | risk assessment | technical risks | risk | impact | likelihood | mitigation | high | medium | low
| critical | testing strategy | unit tests | integration tests | manual testing | success metrics | timeline
| estimated time | actual time | days | week | total | external | internal | rollout plan | deployment steps
| rollback plan | documentation | open questions | decision | needs answer | notes | title | a | b | c"""

WORDS = {
    "en": KEYS.replace("date |", "14 Sep 2026 |", 1)
    .replace("| needs answer |", "| needs answer from |")
    .replace("| a | b | c", "| Carts survive | Lists sync | Mails arrive"),
    "de": """Erstellt | 14. September 2026 | Zuletzt aktualisiert | Status | In Bearbeitung
| Verantwortlich | Zusammenfassung | Ist-Zustand | Was existiert | Probleme | Zielzustand | Ziele
| Hauptziel | Nebenziel | Wünschenswert | Erfolgskriterien | Umsetzungsphasen | Phase | Bestand
| Geschätzter Aufwand | Abhängigkeiten | Keine | Aufgaben | Stunden | Abnahmekriterien | Prüfen
| Minuten | Scanner | Aufwand | Groß | Hängt ab von | erledigt | Technische Details
| Architekturänderungen | Zu ändernde Dateien | Neue Dateien | Zu löschende Dateien | Integrationspunkte
| Risikobewertung | Technische Risiken | Risiko | Auswirkung | Wahrscheinlichkeit | Gegenmaßnahme | Hoch
| Mittel | Niedrig | Kritisch | Teststrategie | Unit-Tests | Integrationstests | Manuelle Tests
| Erfolgskennzahlen | Zeitplan | Geschätzte Zeit | Tatsächliche Zeit | Tage | Woche | Gesamt | Extern
| Intern | Rollout-Plan | Bereitstellungsschritte | Rollback-Plan | Dokumentation | Offene Fragen
| Entscheidung | Antwort nötig von | Anmerkungen | Lagerplan | Der Bestand stimmt
| Die Liste ist aktuell | Die Post kommt an""",
    "fr": """Créé le | 14 septembre 2026 | Dernière mise à jour | Statut | En cours | Responsable
| Résumé | État actuel | Ce qui existe | Problèmes | État futur proposé | Objectifs | Objectif principal
| Objectif secondaire | Optionnel | Critères de succès | Phases de mise en œuvre | Phase | Stock
| Effort estimé | Dépendances | Aucune | Tâches | heures | Critères d'acceptation | Vérification
| minutes | Panier | Effort | Grand | Dépend de | terminé | Détails techniques
| Changements d'architecture | Fichiers à modifier | Nouveaux fichiers | Fichiers à supprimer
| Points d'intégration | Évaluation des risques | Risques techniques | Risque | Impact | Probabilité
| Atténuation | Élevé | Moyen | Faible | Critique | Stratégie de test | Tests unitaires
| Tests d'intégration | Tests manuels | Indicateurs de succès | Calendrier | Temps estimé | Temps réel
| jours | semaine | Total | Externes | Internes | Plan de déploiement | Étapes de déploiement
| Plan de retour arrière | Documentation | Questions ouvertes | Décision | réponse attendue de | Notes
| Plan du stock | Le stock est juste | La liste est à jour | Le courrier arrive""",
    "es": """Creado | 14 de septiembre de 2026 | Última actualización | Estado | En progreso
| Responsable | Resumen | Estado actual | Qué existe | Problemas | Estado futuro propuesto | Objetivos
| Objetivo principal | Objetivo secundario | Deseable | Criterios de éxito | Fases de implementación
| Fase | Almacén | Esfuerzo estimado | Dependencias | Ninguna | Tareas | horas | Criterios de aceptación
| Verificación | minutos | Carrito | Esfuerzo | Grande | Depende de | completado | Detalles técnicos
| Cambios de arquitectura | Archivos a modificar | Archivos nuevos | Archivos a eliminar
| Puntos de integración | Evaluación de riesgos | Riesgos técnicos | Riesgo | Impacto | Probabilidad
| Mitigación | Alto | Medio | Bajo | Crítico | Estrategia de pruebas | Pruebas unitarias
| Pruebas de integración | Pruebas manuales | Métricas de éxito | Cronograma | Tiempo estimado
| Tiempo real | días | semana | Total | Externas | Internas | Plan de despliegue | Pasos de despliegue
| Plan de reversión | Documentación | Preguntas abiertas | Decisión | necesita respuesta de | Notas
| Plan del almacén | El almacén cuadra | La lista está al día | El correo llega""",
    "pt": """Criado em | 14 de setembro de 2026 | Última atualização | Status | Em andamento
| Responsável | Resumo | Estado atual | O que existe | Problemas | Estado futuro proposto | Objetivos
| Objetivo principal | Objetivo secundário | Desejável | Critérios de sucesso | Fases de implementação
| Fase | Estoque | Esforço estimado | Dependências | Nenhuma | Tarefas | horas | Critérios de aceitação
| Verificação | minutos | Carrinho | Esforço | Grande | Depende de | concluído | Detalhes técnicos
| Mudanças de arquitetura | Arquivos a modificar | Novos arquivos | Arquivos a remover
| Pontos de integração | Avaliação de riscos | Riscos técnicos | Risco | Impacto | Probabilidade
| Mitigação | Alto | Médio | Baixo | Crítico | Estratégia de testes | Testes unitários
| Testes de integração | Testes manuais | Métricas de sucesso | Cronograma | Tempo estimado | Tempo real
| dias | semana | Total | Externas | Internas | Plano de implantação | Passos de implantação
| Plano de rollback | Documentação | Questões em aberto | Decisão | precisa de resposta de | Notas
| Plano do estoque | O estoque confere | A lista está em dia | O correio chega""",
    "pl": """Utworzono | 14 września 2026 | Ostatnia aktualizacja | Status | W trakcie | Odpowiedzialny
| Podsumowanie | Stan obecny | Co istnieje | Problemy | Stan docelowy | Cele | Cel główny
| Cel drugorzędny | Mile widziane | Kryteria sukcesu | Fazy wdrożenia | Faza | Magazyn
| Szacowany nakład pracy | Zależności | Brak | Zadania | godz. | Kryteria akceptacji | Weryfikacja | min
| Koszyk | Nakład pracy | Duży | Zależy od | ukończone | Szczegóły techniczne | Zmiany w architekturze
| Pliki do zmiany | Nowe pliki | Pliki do usunięcia | Punkty integracji | Ocena ryzyka
| Ryzyka techniczne | Ryzyko | Wpływ | Prawdopodobieństwo | Mitygacja | Wysoki | Średni | Niski
| Krytyczny | Strategia testów | Testy jednostkowe | Testy integracyjne | Testy manualne
| Metryki sukcesu | Harmonogram | Szacowany czas | Rzeczywisty czas | dni | tydzień | Razem | Zewnętrzne
| Wewnętrzne | Plan wdrożenia | Kroki wdrożenia | Plan wycofania | Dokumentacja | Otwarte pytania
| Decyzja | potrzebna odpowiedź od | Uwagi | Plan magazynu | Stan się zgadza | Lista jest aktualna
| Poczta dociera""",
    "ru": """Создан | 14 сентября 2026 | Последнее обновление | Статус | В процессе | Ответственный
| Краткое описание | Текущее состояние | Что существует | Проблемы | Целевое состояние | Цели
| Основная цель | Второстепенная цель | Желательно | Критерии успеха | Этапы реализации | Этап | Склад
| Оценка трудозатрат | Зависимости | Нет | Задачи | часа | Критерии приёмки | Проверка | минут | Корзина
| Трудозатраты | Большой | Зависит от | завершено | Технические детали | Изменения в архитектуре
| Файлы для изменения | Новые файлы | Файлы для удаления | Точки интеграции | Оценка рисков
| Технические риски | Риск | Влияние | Вероятность | Меры по снижению | Высокое | Среднее | Низкое
| Критическое | Стратегия тестирования | Модульные тесты | Интеграционные тесты | Ручное тестирование
| Метрики успеха | Сроки | Оценка времени | Фактическое время | дня | неделя | Итого | Внешние
| Внутренние | План развёртывания | Шаги развёртывания | План отката | Документация | Открытые вопросы
| Решение | нужен ответ от | Примечания | План склада | Склад сходится | Список обновлён | Почта доходит""",
    "zh": """创建日期 | 2026年9月14日 | 最后更新 | 状态 | 进行中 | 负责人 | 摘要 | 现状分析 | 现有内容
| 问题 | 目标状态 | 目标 | 主要目标 | 次要目标 | 锦上添花 | 成功标准 | 实施阶段 | 阶段 | 库存
| 预估工作量 | 依赖 | 无 | 任务 | 小时 | 验收标准 | 验证 | 分钟 | 购物车 | 工作量 | 大 | 依赖于 | 已完成
| 技术细节 | 架构变更 | 需要修改的文件 | 新建文件 | 需要删除的文件 | 集成点 | 风险评估 | 技术风险 | 风险
| 影响 | 可能性 | 缓解措施 | 高 | 中 | 低 | 致命 | 测试策略 | 单元测试 | 集成测试 | 手动测试 | 成功指标
| 时间表 | 预计时间 | 实际时间 | 天 | 周 | 总计 | 外部依赖 | 内部依赖 | 上线计划 | 部署步骤 | 回滚计划
| 文档更新 | 待解决问题 | 决定 | 需要回答： | 备注 | 库存计划 | 库存准确 | 列表同步 | 邮件送达""",
    "ja": """作成日 | 2026年9月14日 | 最終更新 | ステータス | 進行中 | 担当者 | 概要 | 現状分析
| 既存のもの | 問題点 | 目標状態 | 目標 | 主要目標 | 副次目標 | あると良い | 成功基準 | 実装フェーズ
| フェーズ | 在庫 | 見積もり工数 | 依存関係 | なし | タスク | 時間 | 受け入れ基準 | 検証 | 分 | カート
| 工数 | 大 | 依存 | 完了 | 技術詳細 | アーキテクチャの変更 | 変更するファイル | 新規ファイル
| 削除するファイル | 統合ポイント | リスク評価 | 技術的リスク | リスク | 影響 | 可能性 | 対策 | 高 | 中
| 低 | 致命的 | テスト戦略 | 単体テスト | 統合テスト | 手動テスト | 成功指標 | スケジュール | 見積時間
| 実績時間 | 日 | 週間 | 合計 | 外部 | 内部 | リリース計画 | デプロイ手順 | ロールバック計画
| ドキュメント更新 | 未解決の質問 | 決定 | 回答が必要： | 備考 | 在庫計画 | 在庫が正しい
| 一覧が同期する | メールが届く""",
    "ko": """작성일 | 2026년 9월 14일 | 최종 수정일 | 상태 | 진행 중 | 담당자 | 요약 | 현재 상태 분석
| 기존 기능 | 문제점 | 목표 상태 | 목표 | 주요 목표 | 부차 목표 | 있으면 좋은 것 | 성공 기준 | 구현 단계
| 단계 | 재고 | 예상 노력 | 의존성 | 없음 | 작업 | 시간 | 인수 조건 | 검증 | 분 | 장바구니 | 노력 | 대형
| 의존 | 완료 | 기술 세부 사항 | 아키텍처 변경 | 수정할 파일 | 새로 만들 파일 | 삭제할 파일 | 통합 지점
| 위험 평가 | 기술적 위험 | 위험 | 영향 | 가능성 | 완화 방안 | 높음 | 중간 | 낮음 | 치명적 | 테스트 전략
| 단위 테스트 | 통합 테스트 | 수동 테스트 | 성공 지표 | 일정 | 예상 시간 | 실제 시간 | 일 | 주 | 합계
| 외부 | 내부 | 배포 계획 | 배포 단계 | 롤백 계획 | 문서 업데이트 | 미해결 질문 | 결정 | 답변 필요:
| 참고 | 재고 계획 | 재고가 맞다 | 목록이 같다 | 메일이 도착한다""",
}


def words(language: str) -> dict[str, str]:
    parts = [part.strip() for part in " ".join(WORDS[language].split("\n")).split("|")]
    keys = [part.strip() for part in " ".join(KEYS.split("\n")).split("|")]
    return dict(zip(keys, parts, strict=True))


def plan_in(language: str) -> Plan:
    return read(TEMPLATE.format(**words(language)))


Aspect = Callable[[Plan, dict[str, str]], tuple[Any, Any]]
"""What was read of one thing, and what should have been."""


def both(found: Any, expected: Any) -> tuple[Any, Any]:
    return found, expected


def is_kind(kind: str | None, risk: str) -> bool:
    """Whether a kind says more than that it is one of risks."""
    return bool(kind) and risk.casefold()[:4] not in (kind or "")


def task(plan: Plan, phase: int, at: int) -> Any:
    return plan.phases[phase].tasks[at]


ASPECTS: dict[str, Aspect] = {
    "title": lambda p, w: both(p.title, w["title"]),
    "created": lambda p, w: both(str(p.created), "2026-09-14"),
    "updated": lambda p, w: both(str(p.updated), "2026-11-17"),
    "status": lambda p, w: both(p.status, Status.IN_PROGRESS),
    "owner": lambda p, w: both(p.owner, "Hana"),
    "summary": lambda p, w: both((p.summary or "")[: len(w["a"])], w["a"]),
    "what exists": lambda p, w: both(marked(p.current_state.exists if p.current_state else ()), [(w["a"], None)]),
    "problems": lambda p, w: both(marked(p.current_state.problems if p.current_state else ()), [(w["b"], None)]),
    "goals": lambda p, w: both([goal.rank for goal in p.goals], list(Rank)),
    "criteria": lambda p, w: both(marked(p.criteria), [(w["a"], DONE), (w["b"], TODO)]),
    "phases": lambda p, w: both([(f.number, f.name) for f in p.phases], [("1", w["one"]), ("2", w["two"])]),
    "states of phases": lambda p, w: both(states(p.phases), [DOING, DOING]),
    "efforts": lambda p, w: both([f.effort for f in p.phases], [Effort.M, Effort.L]),
    "dependencies of phases": lambda p, w: both([f.depends_on for f in p.phases], [(), ("1",)]),
    "tasks": lambda p, w: both(
        [[t.text.removesuffix(" @hana") for t in f.tasks] for f in p.phases], [[w["a"], w["b"]], [w["c"], w["a"]]]
    ),
    "states of tasks": lambda p, w: both([states(f.tasks) for f in p.phases], [[DONE, TODO], [DONE, DOING]]),
    "times of tasks": lambda p, w: both([t.estimate for t in p.phases[0].tasks], [Duration(4, 4), Duration(0.5, 0.5)]),
    "owner of a task": lambda p, w: both(task(p, 0, 0).owner, "hana"),
    "acceptance of a task": lambda p, w: both(marked(task(p, 0, 0).acceptance), [(w["b"], TODO)]),
    "checks": lambda p, w: both(task(p, 0, 0).checks, ("make test",)),
    "acceptance of a phase": lambda p, w: both([marked(f.acceptance) for f in p.phases], [[], [(w["b"], DONE)]]),
    "architecture": lambda p, w: both([(f.name, f.description) for f in p.architecture], [("A", w["a"])]),
    "files": lambda p, w: both(
        [(f.path, f.change) for f in p.files],
        [("a.py", Change.MODIFY), ("b.py", Change.CREATE), ("c.py", Change.DELETE)],
    ),
    "integration": lambda p, w: both([(f.name, f.description) for f in p.integration], [("B", w["b"])]),
    "risks": lambda p, w: both([(r.text, r.mitigation) for r in p.risks], [(w["a"], w["b"]), (w["b"], w["c"])]),
    "levels": lambda p, w: both(
        [(r.impact, r.likelihood) for r in p.risks], [(Level.HIGH, Level.MEDIUM), (Level.LOW, Level.CRITICAL)]
    ),
    "kinds of risks": lambda p, w: both([is_kind(r.kind, w["risk"]) for r in p.risks], [True, True]),
    "unit tests": lambda p, w: both(marked(p.tests.unit if p.tests else ()), [(w["a"], None)]),
    "integration tests": lambda p, w: both(marked(p.tests.integration if p.tests else ()), [(w["b"], None)]),
    "manual tests": lambda p, w: both(marked(p.tests.manual if p.tests else ()), [(w["c"], DONE)]),
    "metrics": lambda p, w: both([(m.name, m.value, m.unit) for m in p.metrics], [(w["a"], 90, "%")]),
    "timeline": lambda p, w: both(
        [(r.phase, r.estimate, r.total) for r in p.timeline],
        [("1", Duration(16, 16), False), ("2", Duration(40, 40), False), (None, Duration(56, 56), True)],
    ),
    "actual times": lambda p, w: both([f.actual for f in p.phases], [Duration(24, 24), None]),
    "dependencies": lambda p, w: both(
        [(d.text, d.kind) for d in p.dependencies],
        [(w["a"], DependencyKind.EXTERNAL), (w["b"], DependencyKind.INTERNAL)],
    ),
    "deployment": lambda p, w: both(marked(p.rollout.deployment if p.rollout else ()), [(w["a"], None)]),
    "rollback": lambda p, w: both(marked(p.rollout.rollback if p.rollout else ()), [(w["b"], None)]),
    "documentation": lambda p, w: both(marked(p.documentation), [(w["c"], TODO)]),
    "questions": lambda p, w: both([q.resolved for q in p.questions], [True, False]),
    "needs": lambda p, w: both([q.needs for q in p.questions], [None, "Hana"]),
    "notes": lambda p, w: both(marked(p.notes), [(w["c"], None)]),
    "sections": lambda p, w: both(p.understanding.unnamed, ()),
}

UNREAD = {
    *((language, "needs") for language in WORDS if language != "en"),
    ("de", "actual times"),
    ("pl", "goals"),
    ("zh", "summary"),
    ("ja", "efforts"),
    ("ja", "files"),
    ("ko", "efforts"),
    ("ko", "sections"),
}
"""What the tables of words lack as yet."""


@pytest.mark.parametrize(
    ("language", "aspect"),
    [
        pytest.param(
            language, aspect, marks=[bug("not in the words of this language")] if (language, aspect) in UNREAD else []
        )
        for language in WORDS
        for aspect in ASPECTS
    ],
)
def test_a_plan_is_read_in_its_language(language: str, aspect: str) -> None:
    found, expected = ASPECTS[aspect](plan_in(language), words(language))
    assert found == expected
