"""The words of measurable statements, in the languages that plans are written in: concepts, and names for them.

Names are parted by `;`, and may be of several words. One that ends in `*` is the beginning of a word.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Concept(StrEnum):
    """What a word means in a measurable statement."""

    COVERAGE = "coverage"
    CODE = "code"
    LINES = "lines"
    BRANCHES = "branches"
    STATEMENTS = "statements"
    FUNCTIONS = "functions"
    TYPE_SAFETY = "type safety"
    TYPES = "types"
    TESTS = "tests"
    SORT = "sort of tests"
    PASS = "pass"
    FAIL = "fail"
    ALL = "all"
    NO = "no"
    ERRORS = "errors"
    WARNINGS = "warnings"
    ISSUES = "issues"
    LINT = "lint"
    TOOL = "tool"
    BUILD = "build"
    AT_LEAST = ">="
    MORE = ">"
    AT_MOST = "<="
    LESS = "<"
    EQUAL = "="
    ABOUT = "roughly"
    NOT = "not"
    TIME = "time"
    STATISTIC = "statistic"
    SIZE = "size"
    EXISTS = "exists"
    GONE = "gone"
    REFERENCES = "references"
    REMAIN = "remain"
    WORKS = "works"
    CHANGE = "change"
    BY = "by"
    TO = "to"
    EXCEPT = "except"
    PERIOD = "period"
    PREPOSITION = "preposition"
    FILLER = "filler"


C = Concept

WORDS: Final[dict[Concept, str]] = {
    C.COVERAGE: "coverage; testabdeckung; codeabdeckung; abdeckung; zweigabdeckung; couverture; cobertura; pokryci*; "
    "покрыти*; 覆盖率; 覆盖度; 测试覆盖; 代码覆盖; カバレッジ; 網羅率; 커버리지",
    C.CODE: "code; codes; code's; codebase; unit test; test; codigo; código; kodu; kod; кода; код; 代码; 测试覆盖; 代码覆盖; 单元测试; "
    "测试; 單元測試; コード; テスト; 코드; 테스트; 단위 테스트; tests; de tests; de testes; testów; testami; тестами; "
    "тестов; pruebas; testes; unit; unitarias; unitários; unitaires; jest; vitest; pytest; jacoco; istanbul; "
    "instruction; overall; total; project; global; gesamt*; globale; общее; 总体; 整体; 总; 全体の; 전체",
    C.LINES: "line; lines; zeilenabdeckung; zeilen; lignes; líneas; linhas; linii; строк; 行; 行覆盖率; ライン; 라인",
    C.BRANCHES: "branch; branches; zweigabdeckung; zweige; branches; ramas; ramos; gałęzi; ветвей; ветвлений; 分支; "
    "分岐; ブランチ; 브랜치; 분기",
    C.STATEMENTS: "statement; statements; anweisungen; instructions; sentencias; instruções; instrukcji; 语句; 命令網羅",
    C.FUNCTIONS: "function; functions; funktionen; fonctions; funciones; funções; funkcji; функций; 函数; 関数; 함수",
    C.TYPE_SAFETY: "type safety; type-safety; type safe; type-safe; type coverage; typsicherheit; typisierung; "
    "sûreté de typage; sécurité de typage; couverture de types; seguridad de tipos; segurança de tipos; "
    "bezpieczeństwo typów; типобезопасность; безопасность типов; 类型安全; 类型安全性; 类型覆盖率; 型安全性; 型安全; "
    "타입 안정성; 타입 안전성",
    C.TYPES: "type; types; typing; type check; type checks; type-check; type-checks; typecheck; type checking; "
    "type-checking; typescript; ts; typen; typfehler; typisierungsfehler; typage; de type; de tipo; de tipos; typów; "
    "типов; типизации; 类型; 类型检查; 型; 型チェック; 型エラー; 타입; 타입 체크; 타입스크립트; type checker",
    C.TESTS: "test; tests; test suite; test suites; test case; test cases; testsuite; specs; testfälle; "
    "essais; pruebas; teste; testes; testy; testów; тест; тесты; тестов; 测试; 单元测试; 集成测试; 单元测试用例; 端到端测试; 测试用例; 用例; 測試; "
    "テスト; テストケース; 테스트; 테스트케이스; unittests; integrationstests; komponententests; unit-tests; integration-tests; unit-test; e2e-tests",
    C.SORT: "unit; unitaires; unitarios; unitarias; unitários; unitários; jednostkowe; jednostkowych; модульные; "
    "юнит; юнит-тесты; 单元; 单元测试; ユニット; ユニットテスト; 単体; 単体テスト; 단위; 유닛; integration; "
    "d'intégration; d'integration; de integración; de integração; integracyjne; интеграционные; 集成; 集成测试; 結合; "
    "結合テスト; 統合; 통합; e2e; end-to-end; end to end; e2e-тесты; playwright; cypress; unittests; integrationstests; unit-tests; integration-tests; unit-test; e2e-tests",
    C.PASS: "pass; passes; passed; passing; green; succeed; succeeds; succeeded; successful; successfully; "
    "clean; cleanly; ok; complete successfully; completes successfully; laufen durch; läuft durch; bestehen; besteht; "
    "bestanden; grün; erfolgreich; gelingt; passent; passe; réussissent; réussit; réussis; réussi; verts; au vert; "
    "pasan; pasa; pasando; exitoso; exitosa; éxito; passam; passando; passa; sucesso; aprovados; przechodzą; "
    "przechodzi; zielone; powodzeniem; sukcesem; проходят; проходит; пройдены; успешно; успешна; зелёные; 通过; "
    "全部通过; 成功; 通過; パス; 合格; が通る; 通る; 成功する; 통과; 성공",
    C.FAIL: "fail; fails; failed; failing; failure; failures; broken; fehlschlagende*; fehlgeschlagene*; échoué*; "
    "échec; échecs; en échec; fallidos; fallidas; fallos; fallan; falham; falhas; falhando; falhos; nieudanych; "
    "падающих; упавших; 失败; 失敗; 실패; failing test",
    C.ALL: "all; every; each; all the; the full; full; entire; whole; alle; sämtliche; toutes; tous; tous les; "
    "toutes les; todos; todos los; todos os; todas; todas las; todas as; wszystkie; все; всех; 所有; 全部; 全て; "
    "すべて; すべての; 全ての; 全; 모든; 전체; 모두",
    C.NO: "no; zero; without; without any; with no; no more; keine; kein; keinerlei; ohne; null; aucun; aucune; sans; "
    "zéro; sin; ningún; ninguna; cero; sem; nenhum; nenhuma; brak; bez; żadnych; zero; нет; без; ноль; отсутствуют; "
    "无; 没有; 零; 無; なし; なく; ゼロ; がない; がないこと; 없음; 없이; 없다; 제로",
    C.ERRORS: "error; errors; fehler; fehlern; lintfehler; lint-fehler; typfehler; typisierungsfehler; mypy-fehler; "
    "erreur; erreurs; error; errores; erro; erros; błąd; błędów; błędy; ошибка; ошибок; ошибки; 错误; 错; 報錯; 报错; "
    "エラー; 型エラー; 오류; 에러",
    C.WARNINGS: "warning; warnings; warnungen; warnung; avertissement; avertissements; advertencias; avisos; "
    "ostrzeżeń; ostrzeżenia; предупреждений; предупреждения; 警告; 경고",
    C.ISSUES: "issue; issues; violation; violations; problem; problems; finding; findings; complaints; probleme; "
    "problèmes; problemas; problemów; проблем; замечаний; 问题; 問題; 문제",
    C.LINT: "lint; lints; linter; linters; linting; lint check; lint checks; линтера; линтер; линтинга; lintera; "
    "lint检查; 代码检查; リント; リンター; 린트; lintfehler; lint-fehler; linter-fehler",
    C.TOOL: "eslint; ruff; mypy; mypy-fehler; pyright; basedpyright; flake8; pylint; clippy; golangci-lint; biome; "
    "stylelint; rubocop; tsc; phpstan; psalm; ktlint; detekt; checkstyle; shellcheck; swiftlint; typescript; bandit; "
    "semgrep; codeql; oxlint",
    C.BUILD: "build; builds; the build; compile; compiles; compilation; compiling; compiled; kompiliert; kompilieren; "
    "der build; le build; compilent; compila; compilan; compilación; compilação; la build; o build; kompiluje; kompilacja; "
    "сборка; компилируется; 构建; 编译; 建置; ビルド; コンパイル; 빌드; 컴파일",
    C.AT_LEAST: "at least; no less than; not less than; minimum; min; min.; or more; or higher; or above; or better; "
    "mindestens; wenigstens; minimal; au moins; minimum de; al menos; como mínimo; mínimo; pelo menos; no mínimo; "
    "co najmniej; przynajmniej; не менее; не меньше; как минимум; минимум; 至少; 不低于; 不少于; 以上; 达到; 少なくとも; "
    "最低; 최소; 이상; not below; does not drop below; doesn't drop below; never drops below; does not fall below; "
    "doesn't fall below; not drop below; not fall below; stays above",
    C.MORE: "above; over; more than; greater than; higher than; exceeds; exceeding; exceed; über; mehr als; größer als; "
    "plus de; au-dessus de; supérieur à; supérieure à; más de; más del; superior al; superior a; mayor a; mayor que; "
    "mais de; acima de; maior que; ponad; powyżej; więcej niż; более; больше; свыше; выше; 大于; 超过; 高于; を超える; "
    "超; 초과",
    C.AT_MOST: "at most; no more than; not more than; maximum; max; max.; up to; or less; or lower; not exceed; "
    "doesn't exceed; höchstens; maximal; bis zu; au plus; au maximum; máximo; como máximo; no máximo; no más de; "
    "co najwyżej; maksymalnie; nie więcej niż; не более; не больше; максимум; 不超过; 不高于; 最多; 以内; 以下; 以內; "
    "最大; 최대; 이하; 이내; within",
    C.LESS: "below; under; less than; lower than; smaller than; faster than; fewer than; unter; weniger als; "
    "kleiner als; moins de; en dessous de; sous; inférieur à; inférieure à; inférieurs à; menos de; menor a; "
    "menor que; por debajo de; inferior a; abaixo de; poniżej; mniej niż; менее; меньше; ниже; 小于; 低于; 少于; "
    "未満; を下回る; 미만",
    C.EQUAL: "exactly; equals; equal to; genau; exactement; exactamente; exatamente; dokładnie; ровно; 等于; ちょうど; "
    "정확히",
    C.ABOUT: "about; around; approximately; approx; approx.; roughly; nearly; almost; circa; ca.; ungefähr; etwa; "
    "environ; aproximadamente; alrededor de; cerca de; około; около; примерно; 约; 大约; 约为; 約; およそ; 약",
    C.NOT: "not; never; doesn't; don't; aren't; isn't; nicht; ne; não; nie; не; cannot; can't; without regression",
    C.TIME: "latency; latencies; response time; response times; response; responses; load time; load times; loads; "
    "load; loading; page load; startup; startup time; start-up; start-up time; cold start; boot time; duration; "
    "runtime; run time; execution time; processing time; query time; query times; query; queries; render; renders; "
    "rendering; render time; build time; latenz; antwortzeit; antwortzeiten; ladezeit; startzeit; laufzeit; latence; "
    "temps de réponse; temps de chargement; latencia; tiempo de respuesta; tiempo de carga; latência; "
    "tempo de resposta; tempo de carregamento; opóźnienie; czas odpowiedzi; czas ładowania; задержка; время ответа; "
    "время отклика; время загрузки; 延迟; 响应时间; 响应; 加载时间; 启动时间; 耗时; レイテンシ; 応答時間; 起動時間; "
    "読み込み時間; 응답 시간; 응답시간; 로딩 시간; 지연 시간; 지연시간; response latency; api response time; time; "
    "zeit; czas; tempo; temps; tiempo; время; 时间; 時間; 시간; fcp; lcp; tti; ttfb; completes; complete; finishes; "
    "returns; responds; opens; open; search; save; saves; tests run; test suite runs; runs",
    C.STATISTIC: "p50; p75; p90; p95; p99; p99.9; p999; median; mean; average; avg; "
    "durchschnitt*; mittlere; moyen; moyenne; promedio; media; médio; média; średni; średnia; среднее; "
    "средняя; медиана; 平均; 中位数; 中央値; 평균; 중앙값; p95延迟; worst case",
    C.SIZE: "bundle size; bundle sizes; bundle; file size; image size; binary size; package size; size; footprint; "
    "memory; memory usage; memory use; heap; ram; paketgröße; bundlegröße; bundle-größe; größe; speicherverbrauch; "
    "taille; taille du bundle; mémoire; tamaño; tamaño del bundle; tamanho; tamanho do bundle; rozmiar; "
    "rozmiar paczki; размер; размер бандла; 大小; 体积; 包体积; 内存; サイズ; バンドルサイズ; メモリ; 크기; 번들 크기; "
    "메모리",
    C.EXISTS: "exists; exist; is present; is created; created; existiert; vorhanden; existe; istnieje; существует; "
    "存在; 已创建; が存在する; 존재; 存在する",
    C.GONE: "is deleted; deleted; is removed; removed; is gone; gone; no longer exists; does not exist; "
    "doesn't exist; gelöscht; ist gelöscht; entfernt; ist entfernt; existiert nicht mehr; supprimé; supprimée; "
    "est supprimé; est supprimée; n'existe plus; eliminado; eliminada; borrado; ya no existe; removido; removida; "
    "não existe mais; excluído; usunięty; usunięte; nie istnieje; удалён; удален; удалена; удалено; 已删除; 被删除; "
    "不存在; 删除; 削除; 削除済み; 削除されている; 삭제; 삭제됨; 제거",
    C.REFERENCES: "reference; references; references to; usage; usages; usages of; uses of; mentions; mentions of; "
    "imports of; occurrences; occurrences of; referenzen; verweise; références; referencias; referências; odwołań; "
    "ссылок; упоминаний; 引用; 参照; 참조",
    C.REMAIN: "remain; remains; remaining; left; exist; are left; mehr; verbleiben; übrig; ne subsiste; restantes; "
    "restante; quedan; restam; pozostało; осталось; 残; 残っていない; 剩余; 残留; 남아 있지 않음; anywhere; "
    "in the codebase; in codebase; in the code",
    C.WORKS: "works; work; runs; run; exits 0; exits with 0; exit 0; exits with code 0; exit code 0; returns 0; "
    "exits zero; exits with status 0; funktioniert; läuft; endet mit 0; fonctionne; funciona; działa; работает; "
    "正常; 可运行; 正常运行; 動く; 動作する; 작동; 실행",
    C.CHANGE: "faster than before; smaller than before; reduce; reduces; reduced; reduction; decrease; decreased; increase; increased; increases; improve; "
    "improved; improves; improvement; faster; slower; smaller; better; fewer errors; less; more; growth; drop; cut; "
    "saved; savings; speedup; speed-up; speed up; higher; lower; schneller; kleiner; weniger; verbesser*; reduzier*; "
    "plus rapide; réduction; réduit; más rápido; reducción; reducir; mejora; mais rápido; redução; reduzir; szybciej; "
    "redukcja; быстрее; сниж*; уменьш*; увелич*; 提升; 降低; 减少; 提高; 快; 向上; 改善; 削減; 高速化; 速い; 빠르게; "
    "감소; 향상; 개선; 단축; 増加; 短縮",
    C.BY: "by; um; baseline; than before; compared to; vs; versus",
    C.TO: "to; auf; à; a; do; до",
    C.EXCEPT: "add; write; create; implement; fix; document; extend; except; excluding; excl; excl.; besides; other than; apart from; unless; exclude; außer; ausgenommen; "
    "sauf; hormis; excepto; salvo; oprócz; кроме; 除; 除了; 以外の; を除く; 제외; if; when; until; before; once; where; "
    "while; wenn; bis; quand; si; cuando; quando; jeśli; если; когда; initially; most; some; many; partial; partially; "
    "mostly; critical; major; severe; blocking; kritisch*; critique*; critica*; crític*; krytycz*; критич*; 严重; 重大; "
    "unexpected; runtime; or skipped; known",
    C.PERIOD: "estimate; estimates; estimated; effort; aufwand; estimación; estimativa; estimation; szacunek; оценка; "
    "预计; 見積; 예상; ttl; timeout; timeouts; time out; expire; expires; expiry; expiration; interval; every; poll; polling; "
    "retry; retries; debounce; debounced; throttle; throttled; cache; cached; session; sessions; token; tokens; "
    "window; after; delay; ago; idle; animation; animations; transition; fade; cooldown; per day; per hour; lifetime; "
    "refresh; refreshes; users; user; developer; developers; effect; effects; onboarding; onboard; hours; days; weeks; rollback; "
    "recovery; recover; downtime; outage; deploy; deployment; setup; temp; temperature; video; sleep; frost; "
    "hypothermia; death; uptime; incident; respawn; gameplay; audio",
    C.PREPOSITION: "de; d'; of; for; in; on; with; against; under; across; from; after; including; incl.; via; using; at; "
    "über; für; von; mit; auf; pour; dans; sur; avec; del; para; con; en; em; com; no; na; dla; w; z; для; в; на; с; "
    "的; の; で; には; における",
    C.FILLER: "the; a; an; is; are; be; has; have; must; should; will; shall; to; still; existing; current; currently; "
    "reached; achieved; maintained; met; confirmed; verified; verify; confirm; ensure; ensures; target; goal; "
    "reach; reaches; achieve; maintain; keep; kept; stays; stay; remains at; locally; on ci; in ci; ci; there; and; "
    "or; und; et; y; e; i; и; 和; 与; 及; と; や; the existing; der; die; das; ist; sind; den; dem; wird; werden; "
    "erreicht; le; la; les; l'; est; sont; du; des; el; los; las; es; son; está; están; o; os; as; é; são; está; jest; "
    "są; w ci; 为; 是; 应; 应该; 必须; が; は; を; に; こと; である; する; すること; された; 있음; 이다; 가; 이; 을; 를; "
    "은; 는; 으로; 로; 의; 후; 모두; 상태; 应为; 均; 都; 也; 了; 且; 率; up; run; level; score; rate; percentage; "
    "percent; compiler; compilation; static; analysis; strict; strict mode; mode; check; checks; output; result; "
    "results; count; number; number of; que; с; со; gzipped; gzip; minified; compressed; reports; report; shows; "
    "found; reported; introduced; introduces; throws; produced; throughout; 发现; 出现; 任何; any; each; per; auf; "
    "für; in; project; project-wide; everywhere; suite; successfully; durch; ci green; fully; regressions; make sure; makes sure; "
    "required; quality; testing; technical; verification; gate; acceptance; criteria; criterion; metric; kpi; "
    "requirement; requirements; qualität; qualité; calidad; qualidade; jakość; качество; 质量; 品質; 품질; via ci; it; continue; continues; success; 건; 개; 個; 件; 个; 条; 项",
}
