"""German."""

from __future__ import annotations

from planproof.reading.vocabulary.table import Table

TABLE = Table(
    topics={
        "summary": "zusammenfassung*; kurzzusammenfassung; kurzfassung; überblick*; ueberblick*; übersicht*; "
        "uebersicht*; kurzüberblick; kurzueberblick; projektübersicht; projektuebersicht; projektüberblick; "
        "projektueberblick; projektbeschreibung; einleitung*; einführung*; einfuehrung*; kontext*; hintergrund*; "
        "ausgangslage und ziel; motivation*; zweck*; beschreibung*; kurzbeschreibung; funktionsbeschreibung; "
        "umfang*; geltungsbereich; projektumfang; vision; warum; worum es geht; anlass; begründung; begruendung; "
        "geschäftlicher nutzen; geschaeftlicher nutzen; auf einen blick; auswirkungen auf nutzer; in kürze; in kuerze",
        "current_state": "ist-zustand*; istzustand*; ist-stand; ist-analyse*; aktueller zustand*; aktueller stand*; "
        "aktuelle situation*; aktuelle architektur*; aktuelle implementierung*; aktuelles verhalten; "
        "derzeitiger zustand; derzeitiger stand; derzeitige situation; derzeitige architektur; ausgangslage*; "
        "ausgangssituation*; ausgangspunkt*; bestandsaufnahme*; bestandsanalyse; analyse; untersuchung; befunde*; "
        "befund; erkenntnisse der analyse; analyseergebnisse; bestehende architektur; status quo; aktueller ablauf",
        "exists": "was existiert*; was schon da ist; was bereits existiert*; was bereits vorhanden ist; "
        "was es schon gibt; bereits vorhanden*; vorhanden; vorhandenes; bestehendes; bestehende infrastruktur; "
        "bestehende komponenten; bestehende funktionen; vorhandene komponenten; vorhandene infrastruktur; "
        "was funktioniert*; was wir haben; bereits umgesetzt*; bereits implementiert*; bereits erledigt; stärken; "
        "staerken; vorhandene bausteine",
        "problems": "probleme*; problem; das problem; problembeschreibung*; problemstellung*; problemdefinition; "
        "problemanalyse*; problemfelder; identifizierte probleme*; erkannte probleme; bekannte probleme*; "
        "aktuelle probleme*; hauptprobleme; kernprobleme; lücken*; luecken*; schwächen*; schwaechen*; "
        "schwachstellen*; defizite; mängel; maengel; was fehlt*; fehlendes; fehlende funktionen; "
        "technische schulden*; einschränkungen*; einschraenkungen*; limitierungen; grenzen; ursache; ursachen; "
        "ursachenanalyse*; grundursache*; fehlerursache*; herausforderungen*; schmerzpunkte; fehlerbeschreibung; "
        "knackpunkte; engpässe; engpaesse",
        "future_state": "soll-zustand*; sollzustand*; soll-konzept; zielzustand*; zielbild*; zielarchitektur*; "
        "zielstruktur*; gewünschter zustand; gewuenschter zustand; angestrebter zustand; künftiger zustand; "
        "kuenftiger zustand; zukünftiger zustand; zukuenftiger zustand; lösung; loesung; lösungsansatz*; "
        "loesungsansatz*; lösungsvorschlag*; loesungsvorschlag*; lösungskonzept*; loesungskonzept*; "
        "lösungsüberblick; loesungsueberblick; vorgeschlagene lösung*; vorgeschlagene loesung*; geplante lösung; "
        "geplante loesung; vorschlag*; vorgeschlagene änderungen*; vorgeschlagene aenderungen*; geplante änderungen; "
        "geplante aenderungen; was sich ändert; was sich aendert; erwartetes ergebnis*; erwartete ergebnisse*; "
        "gewünschtes ergebnis; gewuenschtes ergebnis; erwarteter ablauf; behebung; korrekturstrategie",
        "goals": "ziele*; ziel; zielsetzung*; zielsetzungen; hauptziele*; hauptziel; primärziele; primaerziele; "
        "primäre ziele; primaere ziele; sekundärziele; sekundaerziele; sekundäre ziele; sekundaere ziele; "
        "nebenziele; projektziele*; projektziel; gesamtziel; zieldefinition; ziele und nicht-ziele; kernziele; "
        "oberziel; anwendergeschichten; user storys; nice-to-have-ziele",
        "non_goals": "nicht-ziele*; nichtziele*; keine ziele; nicht im umfang*; nicht im scope*; "
        "ausserhalb des umfangs*; ausserhalb des scopes*; ausserhalb des geltungsbereichs; nicht enthalten; "
        "nicht teil*; abgrenzung*; ausschlüsse; ausschluesse; ausgeschlossen; explizit nicht*; was wir nicht tun; "
        "was nicht gemacht wird; bewusst nicht*; kein bestandteil; nicht geplant*",
        "criteria": "erfolgskriterien*; *erfolgskriterien; erfolgskriterium; akzeptanzkriterien*; "
        "*akzeptanzkriterien; akzeptanzkriterium; abnahmekriterien*; *abnahmekriterien; abnahmekriterium; abnahme; "
        "abschlusskriterien*; *abschlusskriterien; fertigstellungskriterien*; ausstiegskriterien; exit-kriterien*; "
        "austrittskriterien; fertig wenn*; fertig, wenn*; erledigt wenn; erledigt, wenn; abgeschlossen wenn; "
        "kriterien; erfolgsbedingungen; abschluss-checkliste*; abschlusscheckliste*; finale checkliste*; "
        "validierungs-checkliste*; validierungscheckliste*; verifikations-checkliste; prüfliste*; pruefliste*; "
        "abnahme-checkliste*; abnahmecheckliste*; fertigkriterien; dod-kriterien; muss-kriterien; abnahmebedingungen",
        "gate": "verifikation; verifizierung; validierung; überprüfung; ueberpruefung; prüfung; pruefung; prüfungen; "
        "pruefungen; prüfschritte; pruefschritte; kontrolle; qualitätstor*; qualitaetstor*; qualitäts-gate*; "
        "qualitaets-gate*; qualitygate*; qualitätssicherungstor; qualitaetssicherungstor; qualitätsprüfung; "
        "qualitaetspruefung; kontrollpunkt*; prüfpunkt*; pruefpunkt*; prüfpunkte; pruefpunkte; testfälle*; "
        "testfaelle*; testfall; testszenarien*; testszenario; codequalität; codequalitaet; code-qualität; "
        "code-qualitaet; *checkliste; prüfen; pruefen; verifizieren; validieren; prüfkriterien; pruefkriterien; "
        "so wird geprüft; so wird geprueft",
        "deliverables": "ergebnisse*; ergebnis; liefergegenstände*; liefergegenstaende*; lieferobjekte*; "
        "lieferumfang; lieferergebnisse*; arbeitsergebnisse*; artefakte*; resultate; erwartete artefakte; "
        "erwartete ausgaben; lieferungen; abzuliefern",
        "work": "umsetzungsplan*; *umsetzungsplan; umsetzungsphasen*; umsetzungsschritte*; umsetzung; "
        "umsetzungsstrategie*; umsetzungsaufgaben; umsetzungsreihenfolge; umsetzungs-roadmap; implementierungsplan*; "
        "*implementierungsplan; implementierungsphasen*; implementierungsschritte*; implementierungsaufgaben*; "
        "implementierungsstrategie*; implementierungsansatz; implementierung; realisierungsplan*; realisierung; "
        "arbeitsplan*; arbeitspakete*; arbeitspaket; arbeitsschritte*; aktionsplan*; massnahmenplan*; massnahmen*; "
        "ausführungsplan*; ausfuehrungsplan*; projektplan*; entwicklungsplan*; entwicklungsphasen*; migrationsplan*; "
        "migrationsschritte*; refactoring-plan*; refactoringplan*; refaktorierungsplan; phasenplan*; phasen*; "
        "projektphasen*; etappen*; stufenplan*; stufen; schritte*; einzelschritte; aufgaben*; aufgabenliste*; "
        "*aufgabenliste; aufgabenübersicht*; aufgabenuebersicht*; aufgabenpakete; aufgabenzerlegung; "
        "aufteilung der aufgaben; offene aufgaben*; verbleibende aufgaben*; verbleibende arbeit*; restarbeiten*; "
        "teilaufgaben; todo-liste*; to-do-liste*; zu erledigen; zu tun; fahrplan*; meilensteine*; checkliste; "
        "umsetzungs-checkliste*; implementierungs-checkliste*; aufgaben-checkliste; vorgehen*; vorgehensplan; "
        "vorgehensweise; ablaufplan*; ablauf; durchführung; durchfuehrung; notwendige änderungen*; "
        "notwendige aenderungen*; erforderliche änderungen*; erforderliche aenderungen*; detailplan*; "
        "detaillierter plan; der plan; build-reihenfolge*; bau-reihenfolge; ausführungsreihenfolge*; "
        "ausfuehrungsreihenfolge*; reihenfolge der umsetzung; behebungsplan; sprintplanung; strukturplan; "
        "projektstrukturplan",
        "tasks": "aufgaben*; aufgabe; aufgabenliste; teilaufgaben*; unteraufgaben*; schritte*; umsetzungsschritte; "
        "arbeitsschritte*; massnahmen; aktionen; aktivitäten; aktivitaeten; tätigkeiten; taetigkeiten; zu tun; "
        "zu erledigen; was zu tun ist; todo-liste; to-dos; arbeit; arbeiten; änderungen; aenderungen; umsetzung; "
        "implementierung; implementierungsschritte; checkliste; hauptaufgaben; konkrete schritte; vorgehen; "
        "arbeitspakete",
        "technical": "technische details*; technisches design*; technischer ansatz*; technische überlegungen*; "
        "technische ueberlegungen*; technische spezifikation*; technisches konzept*; technische umsetzung*; "
        "technische anforderungen*; technische hinweise; technischer kontext; spezifikation*; spezifikationen; "
        "entwurfsdetails; datenmodell*; datenfluss*; datenbankschema*; datenstrukturen*; schema; technologie-stack*; "
        "technologiestack*; technologien; tech-stack; anforderungen*; funktionale anforderungen*; "
        "nichtfunktionale anforderungen*; nicht-funktionale anforderungen*; rahmenbedingungen*; randbedingungen*; "
        "sicherheitsüberlegungen; sicherheitsueberlegungen; sicherheitsaspekte; sicherheit; "
        "performance-überlegungen; performance-ueberlegungen; leistungsoptimierung; api-verträge; api-vertraege; "
        "api-entwurf; recherche; strategie; ansatz; grundidee; lösungsdesign; loesungsdesign; konzept; "
        "codeänderungen; codeaenderungen; code-änderungen; code-aenderungen; entwurf",
        "architecture": "architektur*; *architektur; architekturänderungen*; architekturaenderungen*; "
        "änderungen der architektur; aenderungen der architektur; architekturüberblick*; architekturueberblick*; "
        "architekturübersicht; architekturuebersicht; systemarchitektur*; systemaufbau; systementwurf; komponenten; "
        "komponentenstruktur; projektstruktur*; dateistruktur*; ordnerstruktur*; verzeichnisstruktur*; "
        "paketstruktur; struktur; aufbau; modulstruktur",
        "decisions": "entscheidungen*; *entscheidungen; entscheidung; architekturentscheidungen*; "
        "technische entscheidungen*; designentscheidungen*; entwurfsentscheidungen*; getroffene entscheidungen*; "
        "wichtige entscheidungen; kernentscheidungen; entscheidungsprotokoll; entscheidungslog; alternativen*; "
        "betrachtete alternativen; verworfene alternativen; abwägungen; abwaegungen; kompromisse; optionen; "
        "variantenvergleich; beschlüsse; beschluesse; festlegungen",
        "files": "dateien; betroffene dateien*; relevante dateien*; wichtige dateien*; zentrale dateien; "
        "beteiligte dateien*; kritische dateien*; zugehörige dateien; zugehoerige dateien; dateiänderungen*; "
        "dateiaenderungen*; dateiliste*; dateiübersicht*; dateiuebersicht*; datei; quelldateien; zieldateien; "
        "fundstelle; fundstellen; speicherort; dateien im überblick; dateien im ueberblick; "
        "zu erstellende/ändernde dateien; zu erstellende/aendernde dateien; geänderte und neue dateien; "
        "geaenderte und neue dateien; schlüsseldateien*; schluesseldateien*",
        "files_modify": "zu ändernde dateien*; zu aendernde dateien*; zu bearbeitende dateien*; "
        "zu aktualisierende dateien; zu modifizierende dateien*; anzupassende dateien*; geänderte dateien*; "
        "geaenderte dateien*; angepasste dateien*; modifizierte dateien*; aktualisierte dateien; "
        "bearbeitete dateien; dateien ändern; dateien aendern; dateien zu ändern; dateien zu aendern; ändern; "
        "aendern; geändert; geaendert; bearbeiten; anpassen; aktualisieren; bestehende dateien; modifizieren",
        "files_create": "neue dateien*; neue datei; zu erstellende dateien*; neu zu erstellende dateien; "
        "anzulegende dateien*; erstellte dateien*; angelegte dateien; dateien erstellen; erstellen; anlegen; neu; "
        "neu anlegen; hinzufügen; hinzufuegen; hinzugefügte dateien; hinzugefuegte dateien; neue komponenten",
        "files_delete": "zu löschende dateien*; zu loeschende dateien*; zu entfernende dateien*; gelöschte dateien*; "
        "geloeschte dateien*; entfernte dateien*; dateien löschen; dateien loeschen; löschen; loeschen; entfernen; "
        "gelöscht; geloescht; entfernt; entfällt; entfaellt; entfallende dateien",
        "files_test": "testdateien*; testdatei; neue tests; neue testdateien; zu schreibende tests; "
        "zu erstellende tests",
        "integration": "integrationspunkte*; *integrationspunkte; schnittstellen*; schnittstelle; "
        "externe schnittstellen; berührungspunkte; beruehrungspunkte; anbindung; anbindungen; systemintegration; "
        "betroffene systeme",
        "risks": "risiken*; *risiken; risiko; risiken und*; risiken &*; risikobewertung*; risikoanalyse*; "
        "risikoeinschätzung*; risikoeinschaetzung*; risikomanagement*; risikomatrix*; risikoregister*; "
        "mögliche risiken; moegliche risiken; potenzielle risiken; potentielle risiken; technische risiken; "
        "bekannte risiken; mögliche probleme*; moegliche probleme*; potenzielle probleme*; was schiefgehen kann; "
        "risiken & gegenmassnahmen; stolpersteine",
        "mitigation": "gegenmassnahmen*; gegenmassnahme; risikominderung*; risikominimierung*; minderung; "
        "abmilderung; abhilfemassnahmen; abhilfe; mitigationen; mitigationsstrategien; mitigationsstrategie; "
        "minderungsmassnahmen; notfallplan*; notfallpläne; notfallplaene; ausweichplan; vorbeugung; absicherung",
        "tests": "teststrategie*; *teststrategie; testplan*; testkonzept*; testansatz; testabdeckung*; "
        "testanforderungen; testmatrix; tests & validierung; tests und validierung*; testen; testpyramide; "
        "regressionstests*; regressionstest; leistungstests*; performance-tests*; performancetests; lasttests*; "
        "e2e-tests; ende-zu-ende-tests*; end-to-end-tests*; qualitätssicherung*; qualitaetssicherung*; testschritte; "
        "prüfplan; pruefplan; validierungsplan; validierungsstrategie; verifikationsplan; automatisierte tests*",
        "unit_tests": "unit-tests*; unittests*; komponententests*; modultests*; einheitentests",
        "integration_tests": "integrationstests*; integrationstest; systemtests*; api-tests*; schnittstellentests",
        "manual_tests": "manuelle tests*; manueller test*; manuelles testen*; manuelle prüfung*; manuelle pruefung*; "
        "manuelle verifikation; manuelle überprüfung; manuelle ueberpruefung; abnahmetests*; abnahmetest; "
        "rauchtests; smoke-tests; benutzerabnahme; anwendertests",
        "metrics": "erfolgsmetriken*; metriken*; *metriken; kennzahlen*; *kennzahlen; erfolgskennzahlen*; "
        "leistungskennzahlen*; messgrössen*; messgroessen*; messwerte; zielwerte*; erfolgsmessung*; "
        "qualitätsmetriken; qualitaetsmetriken; qualitätsziele; qualitaetsziele; leistungsziele; performance-ziele*; "
        "abdeckungsziele; zielgrössen; zielgroessen; indikatoren; erfolgsindikatoren; messbare ziele",
        "timeline": "zeitplan*; *zeitplan; zeitplanung*; zeitleiste*; zeitachse; zeitrahmen*; zeitlicher ablauf*; "
        "terminplan*; termine; zeitschätzung*; zeitschaetzung*; zeitschätzungen*; zeitschaetzungen*; "
        "aufwandsschätzung*; aufwandsschaetzung*; aufwandsschätzungen; aufwandsschaetzungen; aufwandschätzung*; "
        "aufwandschaetzung*; aufwandsabschätzung*; aufwandsabschaetzung*; aufwand*; aufwände; aufwaende; "
        "geschätzter aufwand*; geschaetzter aufwand*; gesamtaufwand*; schätzung*; schaetzung*; schätzungen*; "
        "schaetzungen*; zeitaufwand*; geschätzte zeit; geschaetzte zeit; geschätzte dauer; geschaetzte dauer; dauer; "
        "reihenfolge*; umsetzungsreihenfolge*; implementierungsreihenfolge*; empfohlene reihenfolge*; "
        "priorisierung*; prioritäten; prioritaeten; priorität der aufgaben; prioritaet der aufgaben; "
        "prioritätenliste; prioritaetenliste; aufgabenzusammenfassung; phasenübersicht*; phasenuebersicht*; "
        "zusammenfassung der phasen; zusammenfassung der aufgaben; meilensteine und zeitplan; "
        "zeitplan und meilensteine; kalender; bearbeitungsreihenfolge; aufwandsübersicht*; aufwandsuebersicht*",
        "dependencies": "abhängigkeiten*; abhaengigkeiten*; *abhängigkeiten; *abhaengigkeiten; abhängigkeit; "
        "abhaengigkeit; voraussetzungen*; *voraussetzungen; voraussetzung; vorbedingungen*; vorbedingung; "
        "vorarbeiten; benötigt; benoetigt; erfordert; hängt ab von; haengt ab von; abhängig von; abhaengig von; "
        "blockiert durch; blocker und abhängigkeiten; blocker und abhaengigkeiten; blockaden; abhängigkeitsgraph*; "
        "abhaengigkeitsgraph*; abhängigkeitsdiagramm; abhaengigkeitsdiagramm; abhängigkeitsmatrix; "
        "abhaengigkeitsmatrix; bevor es losgeht; vor beginn; eingangskriterien; eintrittskriterien; "
        "einstiegskriterien; startbedingungen",
        "external": "extern; externe abhängigkeiten*; externe abhaengigkeiten*; externe dienste; "
        "externe bibliotheken; drittanbieter*; bibliotheken; pakete; neue pakete; npm-pakete; fremdbibliotheken; "
        "neue abhängigkeiten; neue abhaengigkeiten",
        "internal": "intern; interne abhängigkeiten*; interne abhaengigkeiten*; interne module; code-abhängigkeiten; "
        "code-abhaengigkeiten; betroffene dienste",
        "rollout": "rollout-plan*; rolloutplan*; rollout-strategie*; einführungsplan*; einfuehrungsplan*; "
        "einführungsstrategie*; einfuehrungsstrategie*; auslieferungsplan*; auslieferung; veröffentlichungsplan*; "
        "veroeffentlichungsplan*; veröffentlichung; veroeffentlichung; freigabeplan; releaseplan*; release-plan*; "
        "release-strategie; bereitstellungsplan*; bereitstellungsstrategie*; deployment-plan*; "
        "deployment-strategie*; deploymentstrategie; inbetriebnahme*; produktivsetzung; migrationsstrategie*; "
        "umstellungsplan; umstellung; abwärtskompatibilität*; abwaertskompatibilitaet*; rückwärtskompatibilität*; "
        "rueckwaertskompatibilitaet*; kompatibilität; kompatibilitaet; schrittweise einführung; "
        "schrittweise einfuehrung; übergangsplan; uebergangsplan; markteinführung; markteinfuehrung; "
        "migrationsleitfaden",
        "deployment": "bereitstellung; bereitstellungsschritte*; deployment-schritte*; deploymentschritte; "
        "deployment-checkliste*; bereitstellungscheckliste; release-schritte; release-checkliste*; "
        "deployment-reihenfolge; installationsschritte; ausrollen; vor dem deployment; nach dem deployment; "
        "deployment-prozess",
        "rollback": "rollback-plan*; rollbackplan*; rollback-strategie*; rollbackstrategie; rollback-verfahren; "
        "rückfallplan*; rueckfallplan*; rückfallstrategie; rueckfallstrategie; rücksetzplan*; ruecksetzplan*; "
        "rückbau; rueckbau; rückabwicklung; rueckabwicklung; rückgängig machen; rueckgaengig machen; rücknahme; "
        "ruecknahme; wiederherstellungsplan*; wiederherstellung; fallback-plan*; rollback-schritte; zurückrollen; "
        "zurueckrollen; ausstiegsplan; falls etwas schiefgeht; rückkehrplan; rueckkehrplan",
        "documentation": "dokumentation; dokumentationsupdates; dokumentationsänderungen*; "
        "dokumentationsaenderungen*; dokumentationsaktualisierungen*; aktualisierung der dokumentation*; "
        "dokumentation aktualisieren; zu aktualisierende dokumentation*; dokumentationsbedarf; "
        "dokumentationsaufgaben; dokumentationsplan; doku; doku-updates; doku-änderungen; doku-aenderungen; "
        "zu aktualisierende dokumente; notwendige dokumentation",
        "questions": "offene fragen*; *offene fragen; fragen*; ungeklärte fragen*; ungeklaerte fragen*; "
        "ungelöste fragen; ungeloeste fragen; offene punkte*; offene themen*; offene entscheidungen*; "
        "ausstehende entscheidungen*; zu klären*; zu klaeren*; zu klärende fragen*; zu klaerende fragen*; "
        "zu klärende punkte*; zu klaerende punkte*; klärungsbedarf*; klaerungsbedarf*; noch zu klären; "
        "noch zu klaeren; noch offen; zu entscheiden; benötigte entscheidungen; benoetigte entscheidungen; "
        "entscheidungsbedarf; unklarheiten; rückfragen; rueckfragen; noch zu entscheiden; unbekanntes",
        "notes": "hinweise*; hinweis; anmerkungen*; anmerkung; bemerkungen*; bemerkung; notizen*; notiz; "
        "wichtige hinweise*; wichtig; zusätzliche hinweise; zusaetzliche hinweise; beobachtungen; erkenntnisse*; "
        "gelernte lektionen; lehren; lektionen; verweise*; quellen*; referenzen*; referenz; verwandte dokumente*; "
        "weiterführende links; weiterfuehrende links; weiterführende dokumente; weiterfuehrende dokumente; "
        "siehe auch; anhang*; glossar*; begriffe; fazit*; schlussfolgerung; schluss; schlussbemerkung; schlusswort; "
        "retrospektive; rückblick; rueckblick; änderungsverlauf; aenderungsverlauf; änderungshistorie*; "
        "aenderungshistorie*; änderungsprotokoll; aenderungsprotokoll; versionshistorie*; versionsverlauf; verlauf; "
        "historie; freigabe; genehmigung; unterschriften; annahmen*; beispiele*; beispiel; befehle*; "
        "nützliche befehle; nuetzliche befehle; grundsätze*; grundsaetze*; prinzipien*; leitprinzipien; regeln*; "
        "richtlinien*; konventionen; bewährte verfahren; bewaehrte verfahren; fehlerbehebung; häufige fragen; "
        "haeufige fragen; legende; überwachung*; ueberwachung*; kommunikation; kommunikationsplan; wartung; betrieb; "
        "stakeholder; ansprechpartner; arbeitsprotokoll; sitzungsprotokoll; grundlage",
        "resources": "ressourcen; benötigte ressourcen*; benoetigte ressourcen*; ressourcenbedarf*; "
        "ressourcenplanung*; rollen*; rollen und verantwortlichkeiten; verantwortlichkeiten*; zuständigkeiten*; "
        "zustaendigkeiten*; budget*; kosten*; kostenschätzung*; kostenschaetzung*; kostenübersicht; "
        "kostenuebersicht; werkzeuge*; benötigte werkzeuge; benoetigte werkzeuge; entwicklungsumgebung*; umgebung; "
        "infrastruktur; personal; personalbedarf; teamzusammensetzung",
        "future_work": "nächste schritte*; naechste schritte*; *nächste schritte; *naechste schritte; "
        "nächster schritt*; naechster schritt*; weiteres vorgehen*; weitere schritte*; zukünftige arbeiten*; "
        "zukuenftige arbeiten*; künftige arbeiten*; kuenftige arbeiten*; zukünftige erweiterungen*; "
        "zukuenftige erweiterungen*; künftige erweiterungen; kuenftige erweiterungen; zukünftige verbesserungen*; "
        "zukuenftige verbesserungen*; künftige verbesserungen; kuenftige verbesserungen; zukunft; ausblick*; "
        "spätere erweiterungen; spaetere erweiterungen; später; spaeter; mögliche erweiterungen*; "
        "moegliche erweiterungen*; mögliche verbesserungen*; moegliche verbesserungen*; optionale erweiterungen*; "
        "optionale verbesserungen*; erweiterungen; erweiterungsmöglichkeiten; erweiterungsmoeglichkeiten; "
        "folgearbeiten*; folgeaufgaben*; folgemassnahmen; langfristig; langfristige ziele; zurückgestellt*; "
        "zurueckgestellt*; zurückgestellte punkte; zurueckgestellte punkte; aufgeschoben; vertagt; nach dem launch; "
        "nach der umsetzung; nach dem mvp; nacharbeiten; ideen für später; ideen fuer spaeter; themenspeicher",
        "progress": "fortschritt*; fortschrittsübersicht; fortschrittsuebersicht; fortschrittsverfolgung*; stand; "
        "stand der dinge; stand der umsetzung; umsetzungsstand*; projektstand; projektstatus; projektfortschritt; "
        "gesamtstatus; gesamtfortschritt; statusübersicht*; statusuebersicht*; statusbericht*; status-update; "
        "bearbeitungsstand; bearbeitungsstatus; erledigt; erledigte aufgaben*; erledigte arbeiten; abgeschlossen; "
        "abgeschlossene aufgaben*; abgeschlossene arbeiten*; abgeschlossene phasen; bereits abgeschlossen*; "
        "in arbeit; in bearbeitung; was wurde gemacht; letzte änderungen; letzte aenderungen; aktuelle änderungen; "
        "aktuelle aenderungen; phasenstatus; implementierungsstatus*; umsetzungsstatus*; "
        "zusammenfassung der änderungen; zusammenfassung der aenderungen; erreichtes; zwischenstand",
        "header": "metadaten*; dokumentinformationen*; dokumentinfo; angaben zum dokument; über dieses dokument; "
        "ueber dieses dokument; projektinformationen*; projektdaten; plandaten; dokumentenstatus; dokumentstatus; "
        "dokumenthistorie; allgemeine informationen; informationen; eckdaten*; steckbrief",
        "goal": "ziel; zweck; warum; fokus; thema; absicht; idee; beschreibung; überblick; ueberblick; "
        "zusammenfassung; worum geht es; was; schwerpunkt",
        "checks": "prüfen; pruefen; überprüfen; ueberpruefen; verifizieren; prüfbefehl; pruefbefehl; prüfbefehle; "
        "pruefbefehle; testbefehl; testbefehle; validierungsbefehle; befehl; befehle; ausführen; ausfuehren; "
        "kommando; kommandos; verifikation; verifizieren mit",
        "features": "funktionen; funktionsumfang; hauptfunktionen; kernfunktionen; merkmale; eigenschaften; "
        "vorteile*; nachteile; nutzen; auswirkungen*; auswirkung; begründung; begruendung; grund; gründe; gruende; "
        "warum; hintergrund; konzept; ansatz; details; technische details; implementierungsdetails; "
        "umsetzungsdetails; beispiel; beispiele; hinweis; hinweise; wichtig; anmerkung; eingabe; ausgabe; verhalten; "
        "erwartetes verhalten; randfälle; randfaelle; grenzfälle; grenzfaelle; sonderfälle; sonderfaelle; "
        "fehlerbehandlung; einschränkungen; einschraenkungen; überlegungen; ueberlegungen; vorher; nachher; aktuell; "
        "bisher; änderung; aenderung; fundstelle; antwort; anfrage; inhalt; erwartet; problem; lösung; loesung; "
        "wichtigste änderungen; wichtigste aenderungen; kernpunkte; umfang; logik; anforderung; empfehlung; effekt; "
        "ursache; idee; optionen",
    },
    fields={
        "created": "erstellt; erstellt am; erstellungsdatum; datum; angelegt; angelegt am; beginn; begonnen; "
        "begonnen am; start; startdatum; gestartet; gestartet am; anfang; verfasst am; datum der erstellung; "
        "erzeugt; erzeugt am; generiert am; geschrieben am; plandatum; analysedatum",
        "updated": "aktualisiert; aktualisiert am; zuletzt aktualisiert; zuletzt aktualisiert am; "
        "letzte aktualisierung; letzte änderung; letzte aenderung; zuletzt geändert; zuletzt geaendert; "
        "zuletzt geändert am; zuletzt geaendert am; geändert; geaendert; geändert am; geaendert am; änderungsdatum; "
        "aenderungsdatum; stand; überarbeitet; ueberarbeitet; überarbeitet am; ueberarbeitet am; "
        "zuletzt überarbeitet; zuletzt ueberarbeitet; letzte überarbeitung; letzte ueberarbeitung; letzter stand; "
        "zuletzt bearbeitet; aktualisierung",
        "status": "status; zustand; aktueller status; gesamtstatus; projektstatus; planstatus; dokumentstatus; "
        "phasenstatus; aufgabenstatus; umsetzungsstatus; implementierungsstatus; bearbeitungsstand; "
        "bearbeitungsstatus; aktueller stand",
        "effort": "aufwand; geschätzter aufwand; geschaetzter aufwand; aufwandsschätzung; aufwandsschaetzung; "
        "grösse; groesse; umfang; komplexität; komplexitaet; gesamtaufwand; t-shirt-grösse; t-shirt-groesse; "
        "schwierigkeit; schwierigkeitsgrad; arbeitsaufwand; aufwandsgrösse; aufwandsgroesse",
        "estimate": "schätzung; schaetzung; geschätzte dauer; geschaetzte dauer; geschätzte zeit; geschaetzte zeit; "
        "dauer; zeit; zeitaufwand; geschätzter zeitaufwand; geschaetzter zeitaufwand; zeitschätzung; zeitschaetzung; "
        "zeitbedarf; zeitrahmen; geschätzt; geschaetzt; gesamtdauer; gesamtzeit; stunden; geschätzte stunden; "
        "geschaetzte stunden; voraussichtliche dauer; erwartete dauer; zeitplan; zeitbudget; benötigte zeit; "
        "benoetigte zeit; bearbeitungszeit; entwicklungszeit; umsetzungsdauer; geschätzte gesamtdauer; "
        "geschaetzte gesamtdauer; geplant; ca. dauer",
        "actual": "tatsächlich; tatsaechlich; tatsächliche dauer; tatsaechliche dauer; tatsächliche zeit; "
        "tatsaechliche zeit; tatsächlicher aufwand; tatsaechlicher aufwand; ist-aufwand; ist-zeit; ist; benötigt; "
        "benoetigt; aufgewendete zeit; aufgewendet; gebraucht; ist-dauer; reale dauer",
        "depends": "abhängig von; abhaengig von; abhängigkeit; abhaengigkeit; abhängigkeiten; abhaengigkeiten; "
        "hängt ab von; haengt ab von; voraussetzung; voraussetzungen; vorbedingung; vorbedingungen; benötigt vorher; "
        "benoetigt vorher; erfordert; setzt voraus; blockiert durch; blockiert von; vorgänger; vorgaenger; "
        "wartet auf; braucht",
        "owner": "verantwortlich; verantwortliche; verantwortlicher; verantwortliche person; zuständig; zustaendig; "
        "zuständige; zustaendige; zuständiger; zustaendiger; zuständigkeit; zustaendigkeit; bearbeiter; "
        "bearbeiterin; autor; autorin; autoren; verfasser; zugewiesen; zugewiesen an; wer; entwickler; entwicklerin; "
        "eigentümer; eigentuemer; besitzer; erstellt von; leitung; ansprechpartner; durchführung; durchfuehrung",
        "priority": "priorität; prioritaet; dringlichkeit; wichtigkeit; schweregrad; risikostufe; prio; "
        "kritikalität; kritikalitaet",
        "goal": "ziel; zweck; fokus; thema; zielsetzung; absicht; schwerpunkt",
        "tags": "schlagworte; schlagwörter; schlagwoerter; stichworte; stichwörter; stichwoerter; schlüsselwörter; "
        "schluesselwoerter; kategorie; kategorien; etiketten",
        "progress": "fortschritt; gesamtfortschritt; fertigstellung; fertigstellungsgrad; aufgaben; phasen; zweig; "
        "version; umfang; funktion; projekt; bereich; etappe",
        "risk": "risiko; risiken",
        "mitigation": "gegenmassnahme; gegenmassnahmen; minderung; abmilderung; massnahme; massnahmen; lösung; "
        "loesung; notfallplan; abhilfe; risikominderung; reaktion; absicherung; umgang; minderungsstrategie; "
        "mitigationsstrategie",
        "impact": "auswirkung; auswirkungen; schweregrad; schwere; folge; folgen; konsequenz; schadenshöhe; "
        "schadenshoehe; schadensausmass; einfluss; tragweite",
        "likelihood": "wahrscheinlichkeit; eintrittswahrscheinlichkeit; häufigkeit; haeufigkeit",
        "answer": "entscheidung; antwort; lösung; loesung; ergebnis; entschieden; beantwortet; beschluss; geklärt; "
        "geklaert; fazit; festlegung",
        "needs": "benötigt; benoetigt; benötigt antwort von; benoetigt antwort von; braucht entscheidung von; "
        "zu klären mit; zu klaeren mit; klärung durch; klaerung durch; entscheidung durch; verantwortlich; "
        "wartet auf; rückfrage an; rueckfrage an; entscheider; zu klären durch; zu klaeren durch",
    },
    phases="phase; etappe; meilenstein; woche; stufe; teil; iteration; welle; sitzung; inkrement; monat; phasen; "
    "wochen; arbeitspaket; bauausbaustufe",
    weak_phases="schritt; tag; tage; schritte",
    task_words="aufgabe; schritt; teilaufgabe; unteraufgabe; aufgaben; test; arbeitspaket; massnahme",
    mentions="aufgaben; aufgabenliste; erfolgskriterien; akzeptanzkriterien; abnahmekriterien; abschlusskriterien; "
    "exit-kriterien; nicht im umfang; liefergegenstände; liefergegenstaende; ergebnisse; ergebnis; tests; testplan; "
    "testfälle; testfaelle; anforderungen; risiken; umfang; abhängigkeiten; abhaengigkeiten; zeitplan; "
    "zusammenfassung; checkliste; status; verifikation; verifizierung; validierung; prüfung; pruefung; hinweise; "
    "notizen; ziele; ziel; fortschritt; metriken; review; detaillierte aufgaben; rückfallplan; rueckfallplan; "
    "rollback; betroffene dateien; dateien; geänderte dateien; geaenderte dateien; entscheidungen; erkenntnisse; "
    "details; überblick; ueberblick; übersicht; uebersicht; umsetzungsdetails; umsetzungsplan; abnahme; gesamt; "
    "summe; abschluss; qualitätstor; qualitaetstor; voraussetzungen; offene fragen; retrospektive; rückblick; "
    "rueckblick; aufwand; aufwandsschätzung; aufwandsschaetzung; zeitaufwand; fertig wenn; nacharbeiten",
    explains="problem; begründung; begruendung; grund; hintergrund; konzept; überblick; ueberblick; übersicht; "
    "uebersicht; kontext; zusammenfassung; einleitung; einführung; einfuehrung; motivation; ziel; ziele; zweck; "
    "analyse; ist-zustand; ausgangslage; problemstellung; problembeschreibung; beschreibung; umfang; architektur; "
    "ansatz; ursache; warum",
    states={
        "done": "erledigt; abgeschlossen; fertig; fertiggestellt; umgesetzt; implementiert; gemacht; getan; "
        "vollständig; vollstaendig; komplett; beendet; ausgeliefert; gemerged; gemergt; zusammengeführt; "
        "zusammengefuehrt; behoben; gelöst; geloest; bereitgestellt; veröffentlicht; veroeffentlicht; geliefert; "
        "geschlossen; bestanden; fertig gestellt; vollendet; ausgerollt; verifiziert; geprüft; geprueft; archiviert; "
        "vollständig umgesetzt; vollstaendig umgesetzt; realisiert",
        "doing": "in arbeit; in bearbeitung; in umsetzung; in entwicklung; laufend; läuft; laeuft; begonnen; "
        "angefangen; gestartet; aktiv; teilweise; teilweise erledigt; teilweise umgesetzt; teilweise fertig; "
        "teilweise abgeschlossen; zum teil erledigt; im gange; im gang; in prüfung; in pruefung; im review; im test; "
        "in durchführung; in durchfuehrung; fast fertig; grösstenteils fertig; groesstenteils fertig; "
        "wird bearbeitet; wird umgesetzt; angelaufen",
        "blocked": "blockiert; pausiert; angehalten; wartet; wartend; unterbrochen; gestoppt; gesperrt; ruht; "
        "auf eis; eingefroren; ausgesetzt",
        "dropped": "abgebrochen; verworfen; gestrichen; entfallen; entfällt; entfaellt; verschoben; zurückgestellt; "
        "zurueckgestellt; aufgeschoben; abgelehnt; übersprungen; uebersprungen; nicht nötig; nicht noetig; "
        "nicht notwendig; nicht mehr nötig; nicht mehr noetig; nicht erforderlich; hinfällig; hinfaellig; ersetzt; "
        "überholt; ueberholt; veraltet; obsolet; storniert; vertagt; abgesagt; wird nicht gemacht; "
        "wird nicht umgesetzt; nicht zutreffend; entfernt; aufgegeben; wegfall",
        "todo": "offen; geplant; ausstehend; zu tun; zu erledigen; nicht begonnen; noch nicht begonnen; "
        "nicht gestartet; noch nicht gestartet; nicht angefangen; nicht erledigt; nicht umgesetzt; nicht fertig; "
        "nicht abgeschlossen; noch offen; unerledigt; anstehend; steht aus; bevorstehend; vorgesehen; eingeplant; "
        "unvollständig; unvollstaendig; später; spaeter; zukünftig; zukuenftig; künftig; kuenftig; vorgeschlagen; "
        "bereit; startbereit; entwurf; in planung; nicht implementiert; demnächst; demnaechst; fehlt",
    },
    statuses={
        "planning": "planung; in planung; geplant; entwurf; vorschlag; vorgeschlagen; bereit; bereit zur umsetzung; "
        "bereit zur implementierung; startbereit; genehmigt; freigegeben; nicht begonnen; noch nicht begonnen; "
        "nicht gestartet; noch nicht gestartet; ausstehend; offen; in prüfung; in pruefung; im review; "
        "in abstimmung; zur prüfung; zur pruefung; zur freigabe; wartet auf freigabe; konzept; in konzeption; "
        "konzeption; spezifikation; recherche; neu; zu tun; in vorbereitung; vorbereitet; anstehend; planungsphase; "
        "zukünftig; zukuenftig; design",
        "in_progress": "in arbeit; in bearbeitung; in umsetzung; in entwicklung; laufend; läuft; laeuft; aktiv; "
        "begonnen; gestartet; teilweise umgesetzt; teilweise abgeschlossen; teilweise erledigt; teilweise fertig; "
        "teilweise; im gange; in durchführung; in durchfuehrung; umsetzung läuft; umsetzung laeuft; fast fertig; "
        "im test; wird umgesetzt; angelaufen; unvollständig; unvollstaendig; umsetzung",
        "completed": "abgeschlossen; fertig; fertiggestellt; erledigt; umgesetzt; vollständig; vollstaendig; "
        "vollständig umgesetzt; vollstaendig umgesetzt; implementiert; beendet; archiviert; ausgeliefert; "
        "veröffentlicht; veroeffentlicht; geschlossen; produktiv; in produktion; gelöst; geloest; behoben; "
        "ausgerollt; gemerged; gemergt; realisiert; komplett",
        "blocked": "blockiert; pausiert; angehalten; wartet; wartend; unterbrochen; gestoppt; ausgesetzt; auf eis; "
        "eingefroren; ruht",
        "cancelled": "abgebrochen; verworfen; abgelehnt; gestrichen; zurückgestellt; zurueckgestellt; verschoben; "
        "ersetzt; überholt; ueberholt; veraltet; obsolet; eingestellt; zurückgezogen; zurueckgezogen; aufgegeben; "
        "storniert; abgesagt; hinfällig; hinfaellig; wird nicht umgesetzt",
    },
    negations="nicht; kein; keine; nie; niemals; noch nicht",
    partly="teilweise; teils; grösstenteils; groesstenteils; weitgehend; fast; beinahe; nahezu; halb; überwiegend; "
    "ueberwiegend; partiell",
    units={
        "minute": "min; minute; minuten; min.",
        "hour": "h; std; std.; stunde; stunden; stdn; arbeitsstunde; arbeitsstunden; personenstunden; mannstunden",
        "day": "tag; tage; tagen; d; werktag; werktage; werktagen; arbeitstag; arbeitstage; arbeitstagen; "
        "personentag; personentage; personentagen; manntag; manntage; manntagen; entwicklertag; entwicklertage; "
        "kalendertage",
        "week": "woche; wochen; arbeitswoche; arbeitswochen; personenwochen",
        "month": "monat; monate; monaten; personenmonat; personenmonate; mannmonate",
        "sprint": "sprint; sprints",
    },
    fillers="ca; circa; etwa; volle; netto; ungefähr; ungefaehr; reine; ganze; weitere; zusätzliche; zusaetzliche; "
    "arbeits; rund; halbe; gut",
    sizes={
        "XS": "sehr klein; winzig; minimal; trivial; sehr gering",
        "S": "klein; kleine; kleiner; kleines; gering",
        "M": "mittel; mittlere; mittelgross; mittlerer; moderat",
        "L": "gross; grosse; grosser; grosses; hoch; umfangreich",
        "XL": "sehr gross; extra gross; riesig; sehr hoch; sehr umfangreich",
        "XXL": "extrem gross; gigantisch",
    },
    levels={
        "low": "niedrig; niedrige; niedriger; niedriges; gering; geringe; geringer; geringes; sehr gering; "
        "sehr niedrig; klein; kleine; minimal; unwahrscheinlich; selten; vernachlässigbar; vernachlaessigbar; "
        "unbedeutend; leicht",
        "medium": "mittel; mittlere; mittlerer; mittleres; moderat; moderate; mässig; maessig; möglich; moeglich; "
        "durchschnittlich",
        "high": "hoch; hohe; hoher; hohes; gross; grosse; grosser; erheblich; erhebliche; wahrscheinlich; schwer; "
        "schwerwiegend; bedeutend; stark; sicher; sehr wahrscheinlich; ernst; wesentlich",
        "critical": "kritisch; kritische; kritischer; kritisches; sehr hoch; sehr hohe; extrem; katastrophal; "
        "existenzbedrohend; fatal; blockierend",
    },
    columns={
        "task": "aufgabe; aufgaben; schritt; schritte; arbeitspaket; massnahme; massnahmen; tätigkeit; taetigkeit; "
        "aktivität; aktivitaet; arbeit; teilaufgabe; aktion; titel; was zu tun ist; arbeitsschritt; vorgang; thema; "
        "punkt; bezeichnung; paket; änderung; aenderung; funktion",
        "id": "nr; nr.; nummer; kennung; lfd. nr.; lfd nr; pos; pos.; kürzel; kuerzel; schlüssel; schluessel",
        "status": "status; stand; zustand; fortschritt; erledigt; erledigt?; fertig; fertig?; bearbeitungsstand",
        "effort": "aufwand; grösse; groesse; komplexität; komplexitaet; umfang; geschätzter aufwand; "
        "geschaetzter aufwand; t-shirt-grösse; t-shirt-groesse; schwierigkeit",
        "estimate": "schätzung; schaetzung; dauer; zeit; stunden; tage; wochen; zeitaufwand; geschätzte dauer; "
        "geschaetzte dauer; geschätzte zeit; geschaetzte zeit; zeitraum; geschätzt; geschaetzt; aufwand (h); "
        "aufwand (std); aufwand (std.); aufwand (stunden); aufwand (tage); aufwand (pt); plan-aufwand; geplant; "
        "soll; zeitschätzung; zeitschaetzung; zeitplan; zeitbedarf; gesamtdauer; gesamtzeit; gesamtaufwand",
        "actual": "ist; tatsächlich; tatsaechlich; ist-aufwand; tatsächlicher aufwand; tatsaechlicher aufwand; "
        "ist-zeit; tatsächliche dauer; tatsaechliche dauer; benötigt; benoetigt",
        "depends": "abhängigkeiten; abhaengigkeiten; abhängigkeit; abhaengigkeit; abhängig von; abhaengig von; "
        "voraussetzungen; voraussetzung; hängt ab von; haengt ab von; blockiert durch; vorgänger; vorgaenger; "
        "vorbedingung; benötigt; benoetigt; erfordert; abh.; blockiert von",
        "owner": "verantwortlich; verantwortliche; verantwortlicher; zuständig; zustaendig; wer; bearbeiter; "
        "zugewiesen; zugewiesen an; rolle; zuständigkeit; zustaendigkeit; autor",
        "priority": "priorität; prioritaet; dringlichkeit; wichtigkeit; prio; prio.",
        "risk": "risiko; risiken; risikobeschreibung; beschreibung des risikos; bedrohung; gefahr; problem; "
        "herausforderung; mögliches problem; moegliches problem; potenzielles problem; szenario",
        "impact": "auswirkung; auswirkungen; schweregrad; schwere; folge; folgen; konsequenz; schaden; schadenshöhe; "
        "schadenshoehe; einfluss; tragweite",
        "likelihood": "wahrscheinlichkeit; eintrittswahrscheinlichkeit; wahrsch.; häufigkeit; haeufigkeit; ew",
        "mitigation": "gegenmassnahme; gegenmassnahmen; massnahme; massnahmen; minderung; abmilderung; "
        "risikominderung; strategie; lösung; loesung; vorbeugung; notfallplan; abhilfe; umgang; reaktion; "
        "behandlung; absicherung; minderungsstrategie; abschwächung; abschwaechung; mitigationsstrategie",
        "phase": "phase; etappe; meilenstein; sprint; woche; abschnitt; stufe; phasen; teil; monat; schritt; "
        "iteration; epos; arbeitspaket; zeitabschnitt; kw",
        "file": "datei; dateien; pfad; dateipfad; dateiname; modul; ort; speicherort; fundstelle; quelldatei; "
        "zieldatei; komponente",
        "change": "änderung; aenderung; änderungen; aenderungen; art; art der änderung; art der aenderung; "
        "änderungsart; aenderungsart; aktion; anpassung; anpassungen; typ; operation; beschreibung der änderung; "
        "beschreibung der aenderung; status",
        "metric": "metrik; metriken; kennzahl; kennzahlen; messgrösse; messgroesse; indikator; kriterium; bereich; "
        "kategorie; aspekt; name; testart; ziel; merkmal; grösse; groesse",
        "target": "ziel; zielwert; soll; sollwert; soll-wert; schwellwert; schwellenwert; grenzwert; erwartet; "
        "nachher; erwartung; zielgrösse; zielgroesse; vorgabe; gewünscht; gewuenscht; erwarteter wert; "
        "erwartetes ergebnis",
        "criterion": "kriterium; kriterien; anforderung; anforderungen; akzeptanzkriterium; erfolgskriterium; "
        "bedingung; prüfung; pruefung; prüfpunkt; pruefpunkt; abnahmekriterium; punkt; voraussetzung",
        "question": "frage; fragen; offene frage; thema; punkt; entscheidungsbedarf; zu klären; zu klaeren; "
        "unklarheit; entscheidungsfrage",
        "answer": "antwort; entscheidung; ergebnis; lösung; loesung; empfehlung; beschluss; klärung; klaerung; "
        "festlegung",
        "acceptance": "abnahme; abnahmekriterien; akzeptanzkriterien; akzeptanz; fertig wenn; fertig, wenn; "
        "erledigt wenn; abschlusskriterien; akzeptanzkriterium; definition of done; kriterium",
        "text": "beschreibung; details; bemerkung; bemerkungen; hinweis; hinweise; name; bezeichnung; "
        "zusammenfassung; was; kommentar; anmerkung; anmerkungen; notizen; ergebnisse; ergebnis; inhalt; umfang; "
        "zweck; fokus; erläuterung; erlaeuterung; begründung; begruendung; schwerpunkt; inhalte; lieferobjekte",
    },
    totals="gesamt; summe; insgesamt; gesamtsumme; gesamtaufwand; gesamtdauer; gesamtzeit; zwischensumme; total; "
    "gesamtschätzung; gesamtschaetzung; gesamtstunden; gesamt mit puffer; endsumme",
    nothing="keine; keiner; keins; nichts; nein; kein; entfällt; entfaellt; k.a.; k. a.; keine angabe; n.a.; n. a.; "
    "nicht zutreffend; keine abhängigkeiten; keine abhaengigkeiten; offen; noch offen; unbekannt; ohne; "
    "keine (kann sofort beginnen); unabhängig; unabhaengig",
    every="alle phasen; alle vorherigen phasen; alle; alle vorherigen; alle vorigen; alle obigen; "
    "alle früheren phasen; alle frueheren phasen; alle anderen phasen; alle übrigen phasen; alle uebrigen phasen; "
    "vorherige phasen; alles; alles obige; alle vorangehenden phasen; jede phase; alle aufgaben; alle schritte",
    creates="neu; erstellen; erstellt; anlegen; angelegt; hinzufügen; hinzufuegen; hinzugefügt; hinzugefuegt; "
    "neue datei; zu erstellen; neue; schreiben; neu anlegen; erzeugen; wird erstellt; ergänzen; ergaenzen; neuanlage",
    modifies="ändern; aendern; geändert; geaendert; anpassen; angepasst; aktualisieren; aktualisiert; bearbeiten; "
    "bearbeitet; erweitern; erweitert; umbauen; refaktorieren; refactoring; überarbeiten; ueberarbeiten; bestehend; "
    "bestehende; korrigieren; änderung; aenderung; anpassung; erweiterung; ersetzen; umbenennen; modifizieren; "
    "modifiziert; migrieren; aktualisierung; umschreiben; beheben; verbessern; verschieben",
    deletes="löschen; loeschen; gelöscht; geloescht; entfernen; entfernt; entfällt; entfaellt; löschung; loeschung; "
    "entfernung; zu löschen; zu loeschen; archivieren; verwerfen",
    ranks={
        "primary": "primär; primaer; primäre ziele; primaere ziele; primärziele; primaerziele; primärziel; "
        "primaerziel; hauptziele; hauptziel; muss; muss-ziele; pflicht; kernziele; zwingend; hauptsächlich; "
        "hauptsaechlich; muss-haben",
        "secondary": "sekundär; sekundaer; sekundäre ziele; sekundaere ziele; sekundärziele; sekundaerziele; "
        "sekundärziel; sekundaerziel; nebenziele; nebenziel; soll; soll-ziele; sollte; wichtig",
        "nice_to_have": "optional; kann; kann-ziele; wünschenswert; wuenschenswert; wäre schön; waere schoen; "
        "wunschziele; schön zu haben; schoen zu haben; bonus; zusatzziele; optionale ziele",
    },
    months="januar jan jänner jaenner; februar feb feber; märz maerz mär maer mrz; april apr; mai; juni jun; "
    "juli jul; august aug; september sep sept; oktober okt; november nov; dezember dez",
    steps_of_tests="rot; grün; gruen; refaktorieren; refactoring; blau",
)
