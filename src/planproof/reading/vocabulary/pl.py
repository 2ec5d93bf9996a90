"""Polish."""

from __future__ import annotations

from planproof.reading.vocabulary.table import Table

TABLE = Table(
    topics={
        "summary": "podsumowanie wykonawcze*; streszczenie*; streszczenie wykonawcze; podsumowanie; przegląd*; "
        "przeglad*; krótki opis; krotki opis; opis; opis projektu; opis ogólny; opis ogolny; opis funkcji; "
        "opis funkcjonalności; opis funkcjonalnosci; wprowadzenie*; wstęp*; wstep*; kontekst*; tło*; tlo*; "
        "cel dokumentu; motywacja*; uzasadnienie; zakres*; zakres projektu; zakres prac; wizja; dlaczego; po co; "
        "omówienie*; omowienie*; ogólny zarys; ogolny zarys; zarys; w skrócie; w skrocie; wartość biznesowa; "
        "wartosc biznesowa; wpływ na użytkownika; wplyw na uzytkownika; informacje wstępne; informacje wstepne",
        "current_state": "stan obecny*; obecny stan*; stan aktualny*; aktualny stan*; stan bieżący*; stan biezacy*; "
        "bieżący stan*; biezacy stan*; obecna sytuacja*; aktualna sytuacja; obecna architektura*; "
        "aktualna architektura*; obecna implementacja*; aktualna implementacja*; obecne zachowanie; "
        "aktualne zachowanie; analiza; analiza stanu obecnego*; analiza obecnego stanu*; analiza sytuacji; "
        "diagnoza*; punkt wyjścia*; punkt wyjscia*; stan początkowy; stan poczatkowy; stan wyjściowy; "
        "stan wyjsciowy; stan istniejący; stan istniejacy; ustalenia*; wyniki analizy; badanie; linia bazowa; "
        "jak jest teraz",
        "exists": "co istnieje*; co już istnieje*; co juz istnieje*; co już jest*; co juz jest*; co mamy*; "
        "co działa*; co dziala*; istniejące; istniejace; istniejące komponenty; istniejace komponenty; "
        "istniejąca infrastruktura; istniejaca infrastruktura; istniejące funkcje; istniejace funkcje; "
        "istniejące funkcjonalności; istniejace funkcjonalnosci; już zaimplementowane*; juz zaimplementowane*; "
        "już zrobione*; juz zrobione*; już gotowe; juz gotowe; co już zrobiono; co juz zrobiono; mocne strony; "
        "gotowe elementy; dostępne komponenty; dostepne komponenty",
        "problems": "problem; problemy*; opis problemu*; definicja problemu; zidentyfikowane problemy*; "
        "znalezione problemy; wykryte problemy; obecne problemy*; aktualne problemy*; znane problemy*; "
        "główne problemy; glowne problemy; główny problem; glowny problem; sformułowanie problemu; "
        "sformulowanie problemu; luki*; braki*; czego brakuje*; brakujące elementy*; brakujace elementy*; "
        "słabe strony; slabe strony; słabości; slabosci; bolączki; bolaczki; dług techniczny*; dlug techniczny*; "
        "dług technologiczny*; dlug technologiczny*; ograniczenia*; przyczyna źródłowa*; przyczyna zrodlowa*; "
        "przyczyny źródłowe; przyczyny zrodlowe; główna przyczyna; glowna przyczyna; przyczyny; przyczyna; "
        "analiza przyczyn*; wyzwania*; trudności; trudnosci; wady; wąskie gardła; waskie gardla; opis błędu; "
        "opis bledu",
        "future_state": "stan docelowy*; docelowy stan*; stan przyszły*; stan przyszly*; przyszły stan; "
        "przyszly stan; pożądany stan*; pozadany stan*; stan pożądany; stan pozadany; docelowa architektura*; "
        "architektura docelowa*; docelowa struktura*; struktura docelowa; rozwiązanie; rozwiazanie; "
        "proponowane rozwiązanie*; proponowane rozwiazanie*; proponowane rozwiązania*; proponowane rozwiazania*; "
        "propozycja*; propozycja rozwiązania; propozycja rozwiazania; proponowane zmiany*; proponowane podejście*; "
        "proponowane podejscie*; proponowana architektura*; oczekiwany rezultat*; oczekiwane rezultaty*; "
        "oczekiwany wynik*; oczekiwany efekt*; oczekiwane efekty; co się zmieni*; co sie zmieni*; poprawka; "
        "koncepcja rozwiązania; koncepcja rozwiazania; pożądany rezultat; pozadany rezultat",
        "goals": "cele*; cel; cel główny; cel glowny; główny cel; glowny cel; główne cele*; glowne cele*; "
        "cele główne; cele glowne; cele projektu*; cel projektu; cele drugorzędne; cele drugorzedne; cele dodatkowe; "
        "cele szczegółowe; cele szczegolowe; cele poboczne; cele nadrzędne; cele nadrzedne; cel i zakres; "
        "cele biznesowe; cele techniczne; historyjki użytkownika*; historyjki uzytkownika*; historie użytkownika; "
        "historie uzytkownika; kluczowe cele",
        "non_goals": "nie-cele*; niecele*; nie cele; poza zakresem*; poza zakresem projektu; wyłączenia*; "
        "wylaczenia*; wykluczenia*; czego nie robimy*; czego nie robić; czego nie robic; nie obejmuje*; "
        "nie wchodzi w zakres*; wyłączone z zakresu; wylaczone z zakresu; niezawarte",
        "criteria": "kryteria sukcesu*; *kryteria sukcesu; kryterium sukcesu*; kryteria akceptacji*; "
        "*kryteria akceptacji; kryteria akceptacyjne*; kryterium akceptacji; kryteria odbioru*; "
        "kryteria ukończenia*; kryteria ukonczenia*; kryteria zakończenia*; kryteria zakonczenia*; "
        "kryteria gotowości*; kryteria gotowosci*; kryteria wyjścia*; kryteria wyjscia*; kryteria zaliczenia; "
        "definicja ukończenia*; definicja ukonczenia*; definicja gotowości*; definicja gotowosci*; "
        "definicja ukończonego; definicja ukonczonego; definicja zrobionego; definicja done; kryteria; "
        "warunki akceptacji*; warunki ukończenia; warunki ukonczenia; warunki zakończenia; warunki zakonczenia; "
        "warunki sukcesu; warunki odbioru; gotowe gdy; gotowe, gdy; ukończone gdy; ukonczone gdy; zrobione gdy; "
        "końcowa lista kontrolna*; koncowa lista kontrolna*; finalna lista kontrolna*; finalna checklista*; "
        "końcowa checklista*; koncowa checklista*; lista kontrolna walidacji; lista kontrolna weryfikacji; "
        "lista kontrolna ukończenia; lista kontrolna ukonczenia; odbiór; odbior; checklista końcowa*; "
        "checklista koncowa*; akceptacja",
        "gate": "weryfikacja; walidacja; sprawdzenie; bramka jakości*; bramka jakosci*; bramki jakości*; "
        "bramki jakosci*; bramka jakościowa*; bramka jakosciowa*; kontrola jakości*; kontrola jakosci*; "
        "punkt kontrolny*; punkty kontrolne*; punkt kontroli; przypadki testowe*; scenariusze testowe*; jakość kodu; "
        "jakosc kodu; sprawdź; sprawdz; zweryfikuj; do sprawdzenia; *checklista; *lista kontrolna; co sprawdzić; "
        "co sprawdzic; jak sprawdzić; jak sprawdzic; jak zweryfikować; jak zweryfikowac; kroki weryfikacji",
        "deliverables": "rezultaty*; rezultat; produkty*; produkty prac; artefakty*; efekty; efekt końcowy; "
        "efekt koncowy; wyniki; wynik; elementy dostarczane; dostarczane elementy; wyniki prac; produkty końcowe; "
        "produkty koncowe; oczekiwane produkty; dostawy",
        "work": "plan implementacji*; *plan implementacji; plan realizacji*; plan działania*; plan dzialania*; "
        "plan działań*; plan dzialan*; plan pracy*; plan prac*; plan wykonania*; plan migracji*; "
        "plan refaktoryzacji*; plan rozwoju*; plan naprawy*; plan naprawczy*; szczegółowy plan*; szczegolowy plan*; "
        "plan szczegółowy; plan szczegolowy; fazy*; fazy implementacji*; fazy wdrożenia; fazy wdrozenia; "
        "fazy projektu*; fazy realizacji; etapy*; etapy implementacji*; etapy realizacji*; etapy prac; "
        "etapy projektu; etapy wdrożenia; etapy wdrozenia; kroki*; kroki implementacji*; kroki do wykonania; "
        "krok po kroku; implementacja; realizacja; zadania*; lista zadań*; lista zadan*; *lista zadań; *lista zadan; "
        "zadania implementacyjne*; zadania do wykonania*; zadania do zrobienia; pozostałe zadania*; "
        "pozostale zadania*; pozostała praca; pozostala praca; pozostałe prace*; pozostale prace*; podział zadań*; "
        "podzial zadan*; podział na zadania*; podzial na zadania*; podział prac*; podzial prac*; rozbicie zadań; "
        "rozbicie zadan; rozbicie na zadania; dekompozycja zadań; dekompozycja zadan; struktura podziału pracy; "
        "struktura podzialu pracy; mapa drogowa*; działania; dzialania; działania do podjęcia; "
        "dzialania do podjecia; do zrobienia*; lista rzeczy do zrobienia; kamienie milowe*; sprinty; rejestr zadań; "
        "rejestr zadan; checklista; checklista implementacji*; lista kontrolna implementacji; lista kontrolna zadań; "
        "lista kontrolna zadan; wymagane zmiany*; niezbędne zmiany; niezbedne zmiany; potrzebne zmiany; "
        "konieczne zmiany; zmiany do wprowadzenia*; strategia implementacji*; podejście do implementacji; "
        "podejscie do implementacji; kolejność wykonania*; kolejnosc wykonania*; kolejność wykonywania; "
        "kolejnosc wykonywania; kolejność prac; kolejnosc prac; przebieg prac; zaległości; zaleglosci; iteracje; "
        "podzadania",
        "tasks": "zadania*; zadanie; lista zadań*; lista zadan*; podzadania*; kroki*; etapy; działania*; dzialania*; "
        "działanie; dzialanie; czynności*; czynnosci*; do zrobienia; do wykonania; co zrobić; co zrobic; "
        "co należy zrobić; co nalezy zrobic; co trzeba zrobić; co trzeba zrobic; praca; prace; prace do wykonania; "
        "zmiany; modyfikacje; zmiany do wprowadzenia; implementacja; realizacja; kroki implementacji; procedura; "
        "główne zadania; glowne zadania; kluczowe zadania; szczegółowe zadania; szczegolowe zadania; "
        "checklista zadań; checklista zadan; pozycje",
        "technical": "szczegóły techniczne*; szczegoly techniczne*; szczegóły implementacji*; "
        "szczegoly implementacji*; projekt techniczny*; podejście techniczne*; podejscie techniczne*; "
        "rozwiązanie techniczne*; rozwiazanie techniczne*; aspekty techniczne*; uwarunkowania techniczne; "
        "specyfikacja*; specyfikacje; specyfikacja techniczna*; kontekst techniczny; wymagania*; "
        "wymagania funkcjonalne*; wymagania niefunkcjonalne*; wymagania pozafunkcjonalne*; wymagania techniczne*; "
        "model danych*; modele danych; przepływ danych*; przeplyw danych*; schemat bazy danych*; schemat; "
        "baza danych; struktura danych; struktury danych; stos technologiczny*; technologie*; stack technologiczny*; "
        "bezpieczeństwo; bezpieczenstwo; kwestie bezpieczeństwa*; kwestie bezpieczenstwa*; względy bezpieczeństwa; "
        "wzgledy bezpieczenstwa; wydajność; wydajnosc; optymalizacja wydajności; optymalizacja wydajnosci; "
        "ograniczenia techniczne; podejście; podejscie; strategia; metodologia; projekt rozwiązania; "
        "projekt rozwiazania; badania; kontrakty api; notatki techniczne; uwagi techniczne; zmiany w kodzie",
        "architecture": "architektura*; architektura systemu; zmiany w architekturze*; zmiany architektury*; "
        "zmiany architektoniczne*; przegląd architektury; przeglad architektury; komponenty; komponenty systemu; "
        "struktura projektu*; struktura plików*; struktura plikow*; struktura katalogów*; struktura katalogow*; "
        "struktura folderów*; struktura folderow*; struktura; struktura komponentów; struktura komponentow; "
        "struktura modułów; struktura modulow; organizacja kodu",
        "decisions": "decyzje*; *decyzje; decyzja; decyzje techniczne*; decyzje architektoniczne*; "
        "decyzje projektowe*; kluczowe decyzje*; podjęte decyzje*; podjete decyzje*; ważne decyzje; wazne decyzje; "
        "rejestr decyzji*; dziennik decyzji; alternatywy*; rozważane alternatywy*; rozwazane alternatywy*; "
        "rozważone alternatywy; rozwazone alternatywy; rozważane opcje; rozwazane opcje; opcje; kompromisy; warianty",
        "files": "pliki; pliki dotknięte*; pliki dotkniete*; pliki objęte zmianami*; pliki objete zmianami*; "
        "pliki, których dotyczy*; pliki, ktorych dotyczy*; dotknięte pliki; dotkniete pliki; powiązane pliki*; "
        "powiazane pliki*; kluczowe pliki*; ważne pliki*; wazne pliki*; istotne pliki; główne pliki; glowne pliki; "
        "krytyczne pliki; zaangażowane pliki; zaangazowane pliki; lista plików*; lista plikow*; zmiany w plikach*; "
        "zmiany plików; zmiany plikow; plik; pliki źródłowe; pliki zrodlowe; pliki docelowe; lokalizacja; "
        "lokalizacje; ścieżka; sciezka; zmieniane pliki; pliki do utworzenia/modyfikacji; "
        "pliki do modyfikacji/utworzenia; pliki do utworzenia i modyfikacji; podsumowanie plików; "
        "podsumowanie plikow; pliki referencyjne; pliki związane; pliki zwiazane",
        "files_modify": "pliki do modyfikacji*; pliki do zmiany*; pliki do zmodyfikowania*; pliki do edycji*; "
        "pliki do aktualizacji*; zmodyfikowane pliki*; zmienione pliki*; modyfikowane pliki*; zaktualizowane pliki; "
        "edytowane pliki; istniejące pliki; istniejace pliki; istniejące pliki do modyfikacji; "
        "istniejace pliki do modyfikacji; zmodyfikuj; modyfikuj; modyfikacja; zaktualizuj; edytuj; zmień; zmien; "
        "zmodyfikowane; do modyfikacji",
        "files_create": "pliki do utworzenia*; pliki do stworzenia*; nowe pliki*; nowy plik; utworzone pliki*; "
        "stworzone pliki; tworzone pliki; pliki do dodania*; dodane pliki*; utwórz; utworz; stwórz; stworz; dodaj; "
        "utworzone; nowe; nowy; do utworzenia; nowe komponenty; nowe pliki do utworzenia",
        "files_delete": "pliki do usunięcia*; pliki do usuniecia*; usunięte pliki*; usuniete pliki*; usuwane pliki; "
        "pliki do skasowania; usuń; usun; usunięte; usuniete; skasuj; do usunięcia; do usuniecia",
        "files_test": "pliki testowe*; pliki testów*; pliki testow*; plik testowy; nowe testy; testy do napisania; "
        "testy do utworzenia",
        "integration": "punkty integracji*; *punkty integracji; integracja; integracje; interfejsy; "
        "interfejsy zewnętrzne; interfejsy zewnetrzne; punkty styku; integracja z systemami; systemy powiązane; "
        "systemy powiazane",
        "risks": "ryzyka*; *ryzyka; ryzyko; ryzyka i mitygacja*; ryzyka i mitygacje; ryzyka i środki*; "
        "ryzyka i srodki*; ryzyka i ich*; ryzyka i zagrożenia; ryzyka i zagrozenia; analiza ryzyka*; analiza ryzyk*; "
        "ocena ryzyka*; ocena ryzyk; zarządzanie ryzykiem*; zarzadzanie ryzykiem*; macierz ryzyka*; macierz ryzyk; "
        "rejestr ryzyk*; rejestr ryzyka; ryzyka techniczne; potencjalne ryzyka*; możliwe ryzyka; mozliwe ryzyka; "
        "znane ryzyka; główne ryzyka; glowne ryzyka; potencjalne problemy*; możliwe problemy; mozliwe problemy; "
        "zagrożenia*; zagrozenia*; co może pójść nie tak; co moze pojsc nie tak",
        "mitigation": "mitygacja*; mitygacje; mitygacja ryzyk; łagodzenie ryzyka; lagodzenie ryzyka; łagodzenie; "
        "lagodzenie; środki zaradcze*; srodki zaradcze*; działania zaradcze*; dzialania zaradcze*; środki łagodzące; "
        "srodki lagodzace; strategia mitygacji*; strategie mitygacji*; plan mitygacji*; plan awaryjny*; "
        "plany awaryjne; przeciwdziałanie*; przeciwdzialanie*; minimalizacja ryzyka*; ograniczanie ryzyka; "
        "zapobieganie; działania zapobiegawcze; dzialania zapobiegawcze; plan b",
        "tests": "testowanie; testy; strategia testów*; strategia testow*; strategia testowania*; plan testów*; "
        "plan testow*; plan testowania; podejście do testowania; podejscie do testowania; pokrycie testami*; "
        "pokrycie testów; pokrycie testow; testy regresji*; testy regresyjne*; testy wydajnościowe*; "
        "testy wydajnosciowe*; testy wydajności*; testy wydajnosci*; testy obciążeniowe*; testy obciazeniowe*; "
        "testy automatyczne*; testy e2e*; testy end-to-end*; testy i walidacja*; testy i weryfikacja*; "
        "zapewnienie jakości*; zapewnienie jakosci*; wymagania testowe; plan weryfikacji; plan walidacji; "
        "strategia walidacji; macierz testów; macierz testow; scenariusze testów; scenariusze testow",
        "unit_tests": "testy jednostkowe*; test jednostkowy; testy komponentów*; testy komponentow*",
        "integration_tests": "testy integracyjne*; test integracyjny; testy systemowe; testy api; testy funkcjonalne",
        "manual_tests": "testy manualne*; testy ręczne*; testy reczne*; testowanie manualne; testowanie ręczne; "
        "testowanie reczne; ręczna weryfikacja*; reczna weryfikacja*; weryfikacja manualna*; weryfikacja ręczna; "
        "weryfikacja reczna; testy akceptacyjne*; testy akceptacyjne użytkownika; testy akceptacyjne uzytkownika; "
        "testy dymne",
        "metrics": "metryki sukcesu*; metryki*; *metryki; wskaźniki*; wskazniki*; wskaźniki sukcesu*; "
        "wskazniki sukcesu*; kluczowe wskaźniki*; kluczowe wskazniki*; kluczowe metryki*; mierniki*; "
        "mierniki sukcesu*; wskaźniki wydajności; wskazniki wydajnosci; cele wydajnościowe*; cele wydajnosciowe*; "
        "cele jakościowe; cele jakosciowe; metryki jakości; metryki jakosci; metryki wydajności; metryki wydajnosci; "
        "cele pokrycia; wartości docelowe; wartosci docelowe; pomiar sukcesu",
        "timeline": "harmonogram*; *harmonogram; oś czasu*; os czasu*; linia czasu; ramy czasowe*; kalendarz; "
        "terminarz*; terminy*; plan czasowy*; szacunki*; szacunek; szacunki czasu*; szacunki czasowe*; "
        "szacowany czas*; oszacowanie*; oszacowania; oszacowanie czasu*; oszacowanie pracochłonności; "
        "oszacowanie pracochlonnosci; estymacja*; estymacje*; estymacja czasu*; estymaty*; wycena; wycena czasowa; "
        "pracochłonność*; pracochlonnosc*; nakład pracy*; naklad pracy*; nakłady; naklady; szacowany nakład pracy*; "
        "szacowany naklad pracy*; wysiłek; wysilek; szacowany wysiłek; szacowany wysilek; czas trwania*; "
        "łączny czas; laczny czas; całkowity czas; calkowity czas; kolejność implementacji*; "
        "kolejnosc implementacji*; kolejność realizacji*; kolejnosc realizacji*; kolejność wdrażania*; "
        "kolejnosc wdrazania*; zalecana kolejność*; zalecana kolejnosc*; rekomendowana kolejność*; "
        "rekomendowana kolejnosc*; priorytety*; priorytetyzacja; podsumowanie zadań; podsumowanie zadan; "
        "podsumowanie faz; podsumowanie etapów; podsumowanie etapow; przegląd faz; przeglad faz; "
        "kamienie milowe i harmonogram; harmonogram i kamienie milowe",
        "dependencies": "zależności*; zaleznosci*; *zależności; *zaleznosci; zależność; zaleznosc; "
        "wymagania wstępne*; wymagania wstepne*; warunki wstępne*; warunki wstepne*; warunek wstępny; "
        "warunek wstepny; warunki początkowe; warunki poczatkowe; wymagane wcześniej; wymagane wczesniej; zależy od; "
        "zalezy od; wymaga; blokowane przez; zablokowane przez; blokery*; blokady; graf zależności; graf zaleznosci; "
        "diagram zależności; diagram zaleznosci; mapa zależności; mapa zaleznosci; przed rozpoczęciem*; "
        "przed rozpoczeciem*; zanim zaczniesz; kryteria wejścia*; kryteria wejscia*; warunki wejścia; "
        "warunki wejscia; prerekwizyty*; zależności i wymagania wstępne; zaleznosci i wymagania wstepne",
        "external": "zewnętrzne; zewnetrzne; zależności zewnętrzne*; zaleznosci zewnetrzne*; zewnętrzne zależności*; "
        "zewnetrzne zaleznosci*; usługi zewnętrzne; uslugi zewnetrzne; zewnętrzne usługi; zewnetrzne uslugi; "
        "biblioteki; biblioteki zewnętrzne; biblioteki zewnetrzne; pakiety; nowe pakiety; pakiety npm; "
        "nowe zależności; nowe zaleznosci",
        "internal": "wewnętrzne; wewnetrzne; zależności wewnętrzne*; zaleznosci wewnetrzne*; wewnętrzne zależności*; "
        "wewnetrzne zaleznosci*; zależności kodu; zaleznosci kodu; moduły wewnętrzne; moduly wewnetrzne",
        "rollout": "plan wdrożenia*; plan wdrozenia*; plan wdrożeniowy*; plan wdrozeniowy*; strategia wdrożenia*; "
        "strategia wdrozenia*; strategia wdrażania*; strategia wdrazania*; plan uruchomienia*; plan wydania*; "
        "plan publikacji; plan startu; strategia wydania; strategia migracji*; uruchomienie produkcyjne*; wydanie; "
        "publikacja; kompatybilność wsteczna*; kompatybilnosc wsteczna*; zgodność wsteczna*; zgodnosc wsteczna*; "
        "wsteczna kompatybilność*; wsteczna kompatybilnosc*; plan przejścia*; plan przejscia*; stopniowe wdrożenie; "
        "stopniowe wdrozenie; przewodnik migracji; flagi funkcji; plan przełączenia; plan przelaczenia",
        "deployment": "wdrożenie; wdrozenie; wdrażanie; wdrazanie; kroki wdrożenia*; kroki wdrozenia*; "
        "kroki wdrożeniowe*; kroki wdrozeniowe*; lista kontrolna wdrożenia*; lista kontrolna wdrozenia*; "
        "checklista wdrożenia*; checklista wdrozenia*; checklista wdrożeniowa; checklista wdrozeniowa; "
        "proces wdrożenia; proces wdrozenia; procedura wdrożenia*; procedura wdrozenia*; przed wdrożeniem*; "
        "przed wdrozeniem*; po wdrożeniu*; po wdrozeniu*; kolejność wdrożenia*; kolejnosc wdrozenia*; "
        "uwagi do wdrożenia; uwagi do wdrozenia; etapy publikacji",
        "rollback": "plan wycofania*; plan wycofania zmian*; wycofanie; wycofanie zmian*; strategia wycofania*; "
        "procedura wycofania*; plan rollbacku*; plan rollback*; strategia rollbacku*; procedura rollback*; "
        "przywracanie; przywrócenie; przywrocenie; plan przywracania*; plan powrotu; plan cofnięcia; plan cofniecia; "
        "cofnięcie zmian; cofniecie zmian; plan odzyskiwania; jak wycofać; jak wycofac; kroki wycofania",
        "documentation": "dokumentacja; aktualizacja dokumentacji*; aktualizacje dokumentacji*; "
        "aktualizuj dokumentację; aktualizuj dokumentacje; dokumentacja do aktualizacji*; wymagana dokumentacja*; "
        "potrzebna dokumentacja; dokumenty do aktualizacji; plan dokumentacji; zadania dokumentacyjne; "
        "dokumentowanie; zmiany w dokumentacji*",
        "questions": "otwarte pytania*; pytania otwarte*; pytania; nierozwiązane pytania; nierozwiazane pytania; "
        "nierozstrzygnięte kwestie; nierozstrzygniete kwestie; kwestie otwarte*; otwarte kwestie*; otwarte sprawy; "
        "kwestie do rozstrzygnięcia*; kwestie do rozstrzygniecia*; kwestie do wyjaśnienia*; kwestie do wyjasnienia*; "
        "pytania do rozstrzygnięcia; pytania do rozstrzygniecia; pytania do wyjaśnienia*; pytania do wyjasnienia*; "
        "do wyjaśnienia*; do wyjasnienia*; do ustalenia*; do decyzji*; decyzje do podjęcia*; decyzje do podjecia*; "
        "wymagane decyzje*; potrzebne decyzje; oczekujące decyzje; oczekujace decyzje; niewiadome; wątpliwości; "
        "watpliwosci; punkty otwarte; pozostałe pytania; pozostale pytania; nierozwiązane problemy; "
        "nierozwiazane problemy",
        "notes": "notatki*; notatka; uwagi*; uwaga; ważne uwagi*; wazne uwagi*; dodatkowe uwagi*; "
        "dodatkowe informacje*; ważne; wazne; obserwacje; odniesienia*; odnośniki*; odnosniki*; referencje*; linki*; "
        "przydatne linki; powiązane dokumenty*; powiazane dokumenty*; dokumenty powiązane; dokumenty powiazane; "
        "powiązana dokumentacja; powiazana dokumentacja; źródła*; zrodla*; literatura; zobacz także; zobacz takze; "
        "zobacz też; zobacz tez; załącznik*; zalacznik*; załączniki*; zalaczniki*; dodatek*; aneks; słownik*; "
        "slownik*; słownik pojęć; slownik pojec; słowniczek; slowniczek; wyciągnięte wnioski*; wyciagniete wnioski*; "
        "wnioski*; lekcje; wnioski i nauka; retrospektywa; historia zmian*; historia wersji*; historia; "
        "dziennik zmian*; rejestr zmian; zakończenie; zakonczenie; konkluzja; zatwierdzenie; zatwierdzenia; "
        "przydatne polecenia*; polecenia; komendy; przykłady*; przyklady*; przykład; przyklad; założenia*; "
        "zalozenia*; rozwiązywanie problemów; rozwiazywanie problemow; legenda; zasady*; reguły*; reguly*; "
        "wytyczne*; konwencje*; dobre praktyki*; najlepsze praktyki; często zadawane pytania; "
        "czesto zadawane pytania; monitorowanie; monitoring; komunikacja; utrzymanie; wsparcie; interesariusze; "
        "wskazówki; wskazowki; instrukcje; dziennik prac",
        "resources": "zasoby; wymagane zasoby*; potrzebne zasoby*; niezbędne zasoby; niezbedne zasoby; zespół; "
        "zespol; zespół i zasoby; zespol i zasoby; role i odpowiedzialności; role i odpowiedzialnosci; "
        "odpowiedzialności; odpowiedzialnosci; budżet*; budzet*; koszty*; koszt; szacunek kosztów; szacunek kosztow; "
        "szacowane koszty; narzędzia*; narzedzia*; wymagane narzędzia; wymagane narzedzia; środowisko; srodowisko; "
        "środowisko deweloperskie; srodowisko deweloperskie; infrastruktura; przydział zasobów; przydzial zasobow; "
        "wymagane umiejętności; wymagane umiejetnosci",
        "future_work": "następne kroki*; nastepne kroki*; *następne kroki; *nastepne kroki; następny krok*; "
        "nastepny krok*; kolejne kroki*; kolejny krok*; dalsze kroki*; dalsze prace*; dalsze działania*; "
        "dalsze dzialania*; dalszy rozwój*; dalszy rozwoj*; przyszłe prace*; przyszle prace*; przyszła praca; "
        "przyszla praca; przyszłe usprawnienia*; przyszle usprawnienia*; przyszłe ulepszenia*; przyszle ulepszenia*; "
        "przyszłe rozszerzenia*; przyszle rozszerzenia*; przyszły rozwój; przyszly rozwoj; przyszłość; przyszlosc; "
        "opcjonalne; opcjonalnie; opcjonalne usprawnienia*; opcjonalne ulepszenia; możliwe rozszerzenia*; "
        "mozliwe rozszerzenia*; możliwe usprawnienia; mozliwe usprawnienia; odłożone*; odlozone*; "
        "odłożone na później; odlozone na pozniej; na później; na pozniej; później; pozniej; długoterminowe*; "
        "dlugoterminowe*; długoterminowo; dlugoterminowo; po wdrożeniu mvp; po wdrozeniu mvp; po uruchomieniu; "
        "po mvp; pomysły na przyszłość; pomysly na przyszlosc; plany na przyszłość; plany na przyszlosc; ulepszenia; "
        "usprawnienia",
        "progress": "postęp*; postep*; postępy*; postepy*; postęp prac*; postep prac*; śledzenie postępu*; "
        "sledzenie postepu*; śledzenie postępów*; sledzenie postepow*; status projektu; aktualny status*; "
        "obecny status*; bieżący status; biezacy status; status ogólny; status ogolny; ogólny status; ogolny status; "
        "ogólny postęp; ogolny postep; stan; stan projektu; stan prac; stan realizacji; stan implementacji*; "
        "status implementacji*; status realizacji; ukończone; ukonczone; zakończone; zakonczone; ukończone zadania*; "
        "ukonczone zadania*; zakończone zadania*; zakonczone zadania*; ukończone prace; ukonczone prace; "
        "wykonane prace; wykonane zadania; wykonano; zrobione; co zrobiono; w trakcie; w toku; zablokowane; "
        "ostatnie zmiany; ostatnie aktualizacje; podsumowanie zmian*; podsumowanie postępu; podsumowanie postepu; "
        "osiągnięcia; osiagniecia; ukończone fazy; ukonczone fazy; zakończone fazy; zakonczone fazy",
        "header": "metadane*; informacje o dokumencie*; informacje o planie; informacje o projekcie*; "
        "informacje ogólne; informacje ogolne; informacje; o dokumencie; dane projektu; historia dokumentu; "
        "status dokumentu; metryczka; metryka dokumentu",
        "goal": "cel; cele; po dlaczego; temat; misja; zamiar; idea; opis; przegląd; przeglad; podsumowanie; "
        "przeznaczenie; zamierzenie",
        "checks": "sprawdź; sprawdz; zweryfikuj; weryfikacja; polecenie; polecenia; komenda; komendy; "
        "polecenie weryfikacji; polecenia weryfikacji; polecenie weryfikujące; polecenie weryfikujace; "
        "polecenia weryfikujące; polecenia weryfikujace; polecenia testowe; polecenie testowe; komenda testowa; "
        "uruchom; wykonaj; sprawdzenie",
        "features": "funkcje; funkcjonalności*; funkcjonalnosci*; kluczowe funkcje*; kluczowe funkcjonalności*; "
        "kluczowe funkcjonalnosci*; główne funkcje*; glowne funkcje*; cechy; zalety*; wady; korzyści*; korzysci*; "
        "korzyść; korzysc; wpływ*; wplyw*; uzasadnienie; powód; powod; powody; dlaczego; problem; tło; tlo; "
        "koncepcja; pomysł; pomysl; podejście; podejscie; szczegóły; szczegoly; szczegóły techniczne; "
        "szczegoly techniczne; szczegóły implementacji; szczegoly implementacji; przykład; przyklad; przykłady; "
        "przyklady; uwaga; uwagi; ważne; wazne; wejście; wejscie; wyjście; wyjscie; zachowanie; "
        "oczekiwane zachowanie; przypadki brzegowe; przypadki skrajne; obsługa błędów; obsluga bledow; ograniczenia; "
        "rozważania; rozwazania; przed; przed zmianą; przed zmiana; po zmianie; obecnie; aktualnie; zmiana; "
        "lokalizacja; odpowiedź; odpowiedz; żądanie; zadanie; zawartość; zawartosc; treść; tresc; oczekiwane; "
        "rozwiązanie; rozwiazanie; kluczowe zmiany*; główne zmiany*; glowne zmiany*; najważniejsze zmiany; "
        "najwazniejsze zmiany; najważniejsze punkty; najwazniejsze punkty; kluczowe punkty; logika; efekt; "
        "przyczyna; zakres; opcje; rekomendacja; zalecenia; przypadki użycia; przypadki uzycia; przepływ; przeplyw; "
        "konsekwencje; wymagania",
    },
    fields={
        "created": "utworzono; utworzony; utworzone; data utworzenia; data; data stworzenia; stworzono; "
        "data rozpoczęcia; data rozpoczecia; rozpoczęto; rozpoczeto; rozpoczęty; rozpoczety; początek; poczatek; "
        "data startu; sporządzono; sporzadzono; data sporządzenia; data sporzadzenia; wygenerowano; napisano; "
        "data planu; data dokumentu; opracowano; data opracowania; data analizy",
        "updated": "zaktualizowano; zaktualizowany; aktualizacja; ostatnia aktualizacja; data aktualizacji; "
        "ostatnio zaktualizowano; ostatnia zmiana; ostatnia modyfikacja; zmodyfikowano; data modyfikacji; "
        "ostatnio zmieniono; zmieniono; rewizja; data rewizji; ostatni przegląd; ostatni przeglad; ostatnia edycja",
        "status": "status; stan; aktualny status; obecny status; bieżący status; biezacy status; status ogólny; "
        "status ogolny; status planu; status projektu; status dokumentu; status fazy; status etapu; status zadania; "
        "stan obecny; aktualny stan; status realizacji",
        "effort": "nakład pracy; naklad pracy; nakład; naklad; pracochłonność; pracochlonnosc; wysiłek; wysilek; "
        "rozmiar; złożoność; zlozonosc; szacowany nakład pracy; szacowany naklad pracy; szacowany wysiłek; "
        "szacowany wysilek; wielkość; wielkosc; szacowana pracochłonność; szacowana pracochlonnosc; trudność; "
        "trudnosc; poziom trudności; poziom trudnosci; łączny nakład pracy; laczny naklad pracy; wkład pracy; "
        "wklad pracy",
        "estimate": "szacunek; szacowany czas; szacunkowy czas; szacunki; oszacowanie; estymacja; estymata; "
        "estymowany czas; czas; czas trwania; czas realizacji; przewidywany czas; przewidywany czas trwania; "
        "szacowany czas trwania; szacowany czas realizacji; łączny czas; laczny czas; całkowity czas; "
        "calkowity czas; godziny; szacowane godziny; wycena; planowany czas; potrzebny czas; wymagany czas; "
        "czas wykonania; termin realizacji; orientacyjny czas; szacowany",
        "actual": "rzeczywisty czas; czas rzeczywisty; faktyczny czas; rzeczywiste; rzeczywisty; faktycznie; "
        "poświęcony czas; poswiecony czas; zużyty czas; zuzyty czas; rzeczywisty nakład; rzeczywisty naklad; "
        "wykorzystany czas; przepracowane godziny; spędzony czas; spedzony czas",
        "depends": "zależy od; zalezy od; zależność; zaleznosc; zależności; zaleznosci; wymaga; wymagania wstępne; "
        "wymagania wstepne; warunek wstępny; warunek wstepny; warunki wstępne; warunki wstepne; blokowane przez; "
        "zablokowane przez; zależne od; zalezne od; uzależnione od; uzaleznione od; poprzedzające; poprzedzajace; "
        "prerekwizyty; potrzebuje",
        "owner": "odpowiedzialny; odpowiedzialna; osoba odpowiedzialna; odpowiedzialni; właściciel; wlasciciel; "
        "autor; autorka; autorzy; przypisany; przypisany do; przypisane do; przypisano; wykonawca; kto; programista; "
        "deweloper; prowadzący; prowadzacy; realizator; opracował; opracowal; przygotował; przygotowal; koordynator; "
        "opiekun",
        "priority": "priorytet; pilność; pilnosc; ważność; waznosc; istotność; istotnosc; poziom ryzyka; "
        "krytyczność; krytycznosc",
        "goal": "cel; cele; temat; przeznaczenie; misja; zamierzenie",
        "tags": "tagi; etykiety; słowa kluczowe; slowa kluczowe; kategoria; kategorie; znaczniki",
        "progress": "postęp; postep; ogólny postęp; ogolny postep; ukończenie; ukonczenie; zaawansowanie; zadania; "
        "fazy; etapy; gałąź; galaz; wersja; projekt; funkcja; funkcjonalność; funkcjonalnosc; zakres; obecna faza; "
        "aktualny etap; moduł; modul",
        "risk": "ryzyko; ryzyka",
        "mitigation": "mitygacja; środki zaradcze; srodki zaradcze; środek zaradczy; srodek zaradczy; "
        "działania zaradcze; dzialania zaradcze; działanie zaradcze; dzialanie zaradcze; łagodzenie; lagodzenie; "
        "strategia mitygacji; reakcja; plan awaryjny; rozwiązanie; rozwiazanie; przeciwdziałanie; przeciwdzialanie; "
        "zapobieganie; sposób ograniczenia; sposob ograniczenia; minimalizacja; ograniczenie ryzyka",
        "impact": "wpływ; wplyw; skutek; skutki; konsekwencje; konsekwencja; dotkliwość; dotkliwosc; waga; "
        "istotność; istotnosc; oddziaływanie; oddzialywanie",
        "likelihood": "prawdopodobieństwo; prawdopodobienstwo; szansa; częstotliwość; czestotliwosc; możliwość; "
        "mozliwosc",
        "answer": "decyzja; odpowiedź; odpowiedz; rozstrzygnięcie; rozstrzygniecie; rozwiązano; rozwiazano; "
        "zdecydowano; wniosek; ustalenie; rezultat; postanowienie",
        "needs": "wymaga decyzji; wymaga odpowiedzi od; decyzja po stronie; potrzebna odpowiedź od; "
        "potrzebna odpowiedz od; potrzebna decyzja; decyduje; zapytać; zapytac; czeka na; do ustalenia z; "
        "kto decyduje; oczekuje na",
    },
    phases="faza; etap; sprint; tydzień; tydzien; iteracja; kamień milowy; kamien milowy; część; czesc; fala; sesja; "
    "epik; miesiąc; miesiac; przyrost; fazy; tygodnie; etapy; kamień; kamien",
    weak_phases="krok; dzień; dzien; dni; kroki",
    task_words="zadanie; podzadanie; krok; zadania; test; czynność; czynnosc; poprawka; działanie; dzialanie",
    mentions="zadania; lista zadań; lista zadan; kryteria wyjścia; kryteria wyjscia; kryteria sukcesu; "
    "kryteria akceptacji; kryteria ukończenia; kryteria ukonczenia; kryteria zakończenia; kryteria zakonczenia; "
    "poza zakresem; rezultaty; produkty; testy; testowanie; plan testów; plan testow; wymagania; ryzyka; ryzyko; "
    "zakres; zależności; zaleznosci; harmonogram; szacunki; podsumowanie; checklista; lista kontrolna; status; stan; "
    "wyniki; wynik; weryfikacja; walidacja; notatki; uwagi; cele; cel; postęp; postep; metryki; przegląd; przeglad; "
    "szczegółowe zadania; szczegolowe zadania; podział zadań; podzial zadan; wycofanie; plan wycofania; pliki; "
    "zmienione pliki; decyzje; wnioski; szczegóły; szczegoly; szczegóły implementacji; szczegoly implementacji; "
    "plan implementacji; definicja ukończenia; definicja ukonczenia; odbiór; odbior; razem; suma; ukończenie; "
    "ukonczenie; bramka jakości; bramka jakosci; metryki sukcesu; warunki wstępne; warunki wstepne; "
    "wymagania wstępne; wymagania wstepne; pytania otwarte; otwarte pytania; retrospektywa; przypadki testowe",
    explains="problem; uzasadnienie; powód; powod; tło; tlo; koncepcja; przegląd; przeglad; kontekst; podsumowanie; "
    "wprowadzenie; wstęp; wstep; motywacja; cel; cele; analiza; stan obecny; obecny stan; opis; opis problemu; "
    "zakres; architektura; definicja problemu; diagnoza; dlaczego; założenia; zalozenia; podejście; podejscie",
    states={
        "done": "zakończone; zakonczone; zakończony; zakonczony; zakończona; zakonczona; zakończono; zakonczono; "
        "zakończeni; zakonczeni; ukończone; ukonczone; ukończony; ukonczony; ukończona; ukonczona; ukończono; "
        "ukonczono; gotowe; gotowy; gotowa; zrobione; zrobiony; zrobiona; zrobiono; wykonane; wykonany; wykonana; "
        "wykonano; zrealizowane; zrealizowany; zrealizowana; zaimplementowane; zaimplementowany; zaimplementowana; "
        "wdrożone; wdrozone; wdrożony; wdrozony; wdrożona; wdrozona; dostarczone; dostarczony; naprawione; "
        "naprawiony; rozwiązane; rozwiazane; rozwiązany; rozwiazany; rozwiązano; rozwiazano; zamknięte; zamkniete; "
        "zamknięty; zamkniety; zamknięta; zamknieta; scalone; zmergowane; opublikowane; wydane; skończone; "
        "skonczone; skończony; skonczony; skończona; skonczona; kompletne; kompletny; zweryfikowane; zaliczone; "
        "poprawione; zarchiwizowane",
        "doing": "w trakcie; w toku; w realizacji; w trakcie realizacji; w trakcie implementacji; w trakcie prac; "
        "w przygotowaniu; w trakcie tworzenia; rozpoczęte; rozpoczete; rozpoczęty; rozpoczety; rozpoczęta; "
        "rozpoczeta; rozpoczęto; rozpoczeto; częściowo; czesciowo; częściowo zakończone; czesciowo zakonczone; "
        "częściowo ukończone; czesciowo ukonczone; częściowo gotowe; czesciowo gotowe; częściowo zrobione; "
        "czesciowo zrobione; częściowo wykonane; czesciowo wykonane; częściowo zaimplementowane; "
        "czesciowo zaimplementowane; częściowo zrealizowane; czesciowo zrealizowane; prawie gotowe; "
        "prawie ukończone; prawie ukonczone; w recenzji; w przeglądzie; w przegladzie; w testach; testowane; trwa; "
        "trwające; trwajace; realizowane; wdrażane; wdrazane; w robocie; aktywne",
        "blocked": "zablokowane; zablokowany; zablokowana; wstrzymane; wstrzymany; wstrzymana; wstrzymano; "
        "zawieszone; zawieszony; zawieszona; oczekuje; oczekiwanie; zatrzymane; zatrzymany; czeka; w oczekiwaniu; "
        "zamrożone; zamrozone; zamrożony; zamrozony; przerwane",
        "dropped": "anulowane; anulowany; anulowana; anulowano; odrzucone; odrzucony; odrzucona; porzucone; "
        "porzucony; pominięte; pominiete; pominięty; pominiety; pominięta; pominieta; odłożone; odlozone; odłożony; "
        "odlozony; odłożona; odlozona; przełożone; przelozone; zaniechane; niepotrzebne; niepotrzebny; niepotrzebna; "
        "nie dotyczy; nieaktualne; nieaktualny; zastąpione; zastapione; zastąpiony; zastapiony; przestarzałe; "
        "przestarzale; usunięte; usuniete; odroczone; odroczony; odwołane; odwolane; wycofane; nie będzie robione; "
        "nie bedzie robione; nie robimy; zbędne; zbedne; wykluczone",
        "todo": "nie rozpoczęte; nie rozpoczete; nie rozpoczęty; nie rozpoczety; nie rozpoczęta; nie rozpoczeta; "
        "nie rozpoczęto; nie rozpoczeto; nierozpoczęte; nierozpoczete; nierozpoczęty; nierozpoczety; nierozpoczęta; "
        "nierozpoczeta; jeszcze nie rozpoczęte; jeszcze nie rozpoczete; niezaczęte; niezaczete; nie zaczęte; "
        "nie zaczete; do zrobienia; do wykonania; do realizacji; planowane; planowany; planowana; zaplanowane; "
        "zaplanowany; zaplanowana; oczekujące; oczekujace; oczekujący; oczekujacy; oczekująca; oczekujaca; "
        "niezakończone; niezakonczone; nie zakończone; nie zakonczone; nieukończone; nieukonczone; nie ukończone; "
        "nie ukonczone; nie zrobione; niezrobione; nie wykonane; niewykonane; nie zaimplementowane; "
        "niezaimplementowane; nie zrealizowane; niezrealizowane; niegotowe; nie gotowe; otwarte; otwarty; otwarta; "
        "przyszłe; przyszle; przyszły; przyszly; proponowane; zaproponowane; w kolejce; w planach; szkic; później; "
        "pozniej; nadchodzące; nadchodzace; gotowe do rozpoczęcia; gotowe do rozpoczecia; niekompletne; "
        "nierozwiązane; nierozwiazane; do ustalenia; w backlogu",
    },
    statuses={
        "planning": "planowanie; w planowaniu; w trakcie planowania; planowane; planowany; planowana; zaplanowane; "
        "zaplanowany; zaplanowana; faza planowania; szkic; wersja robocza; projekt dokumentu; propozycja; "
        "proponowane; proponowany; zaproponowane; gotowy do realizacji; gotowy do implementacji; "
        "gotowy do wdrożenia; gotowy do wdrozenia; gotowy do rozpoczęcia; gotowy do rozpoczecia; "
        "gotowe do realizacji; gotowe do implementacji; gotowe do rozpoczęcia; gotowe do rozpoczecia; zatwierdzone; "
        "zatwierdzony; zatwierdzona; zaakceptowane; zaakceptowany; nie rozpoczęte; nie rozpoczete; nie rozpoczęty; "
        "nie rozpoczety; nie rozpoczęta; nie rozpoczeta; nie rozpoczęto; nie rozpoczeto; nierozpoczęte; "
        "nierozpoczete; nierozpoczęty; nierozpoczety; jeszcze nie rozpoczęte; jeszcze nie rozpoczete; do zrobienia; "
        "do realizacji; oczekujące; oczekujace; oczekujący; oczekujacy; oczekuje na zatwierdzenie; "
        "oczekuje na akceptację; oczekuje na akceptacje; oczekuje na przegląd; oczekuje na przeglad; w recenzji; "
        "w przeglądzie; w przegladzie; do przeglądu; do przegladu; projektowanie; w projektowaniu; analiza; "
        "w analizie; specyfikacja; nowy; nowe; nowa; otwarte; otwarty; w przygotowaniu; przygotowanie; przyszłe; "
        "przyszle; badanie",
        "in_progress": "w trakcie; w toku; w realizacji; w trakcie realizacji; w trakcie implementacji; "
        "w trakcie wdrażania; w trakcie wdrazania; w trakcie prac; aktywny; aktywne; aktywna; rozpoczęte; "
        "rozpoczete; rozpoczęty; rozpoczety; rozpoczęta; rozpoczeta; rozpoczęto; rozpoczeto; częściowo ukończone; "
        "czesciowo ukonczone; częściowo zakończone; czesciowo zakonczone; częściowo zaimplementowane; "
        "czesciowo zaimplementowane; częściowo zrealizowane; czesciowo zrealizowane; częściowo; czesciowo; "
        "prawie gotowe; prawie ukończone; prawie ukonczone; testowanie; w testach; realizacja; implementacja; "
        "wdrażanie; wdrazanie; trwa; realizowany; realizowane; niekompletne; nieukończone; nieukonczone",
        "completed": "zakończone; zakonczone; zakończony; zakonczony; zakończona; zakonczona; zakończono; "
        "zakonczono; ukończone; ukonczone; ukończony; ukonczony; ukończona; ukonczona; ukończono; ukonczono; gotowe; "
        "gotowy; gotowa; zrobione; zrobiony; wykonane; wykonany; zrealizowane; zrealizowany; zrealizowana; "
        "zaimplementowane; zaimplementowany; wdrożone; wdrozone; wdrożony; wdrozony; wdrożona; wdrozona; "
        "zarchiwizowane; zarchiwizowany; archiwalne; archiwalny; wydane; opublikowane; zamknięte; zamkniete; "
        "zamknięty; zamkniety; rozwiązane; rozwiazane; dostarczone; na produkcji; skończone; skonczone; kompletne",
        "blocked": "zablokowane; zablokowany; zablokowana; wstrzymane; wstrzymany; wstrzymana; zawieszone; "
        "zawieszony; zawieszona; oczekuje; zatrzymane; zatrzymany; zamrożone; zamrozone; zamrożony; zamrozony; "
        "czeka; przerwane",
        "cancelled": "anulowane; anulowany; anulowana; porzucone; porzucony; porzucona; odrzucone; odrzucony; "
        "odrzucona; zastąpione; zastapione; zastąpiony; zastapiony; zastąpiona; zastapiona; przestarzałe; "
        "przestarzale; przestarzały; przestarzaly; nieaktualne; nieaktualny; odłożone; odlozone; odłożony; odlozony; "
        "wycofane; wycofany; zaniechane; odroczone; odwołane; odwolane",
    },
    negations="nie; nigdy; żaden; zaden",
    partly="częściowo; czesciowo; częściowe; czesciowe; częściowy; czesciowy; prawie; niemal; w większości; "
    "w wiekszosci; w połowie; w polowie; po części; po czesci; połowicznie; polowicznie",
    units={
        "minute": "min; minuta; minuty; minut; minutę; minute",
        "hour": "h; godz; godz.; godzina; godziny; godzin; godzinę; godzine; roboczogodzina; roboczogodziny; "
        "roboczogodzin; rbh; osobogodzin; osobogodziny",
        "day": "d; dzień; dzien; dni; dnia; dniówka; dniowka; dniówki; dniowki; dniówek; dniowek; osobodzień; "
        "osobodzien; osobodni; roboczodni; roboczodzień; roboczodzien; doba; doby; dób; dob",
        "week": "tydz; tydz.; tyg; tyg.; tydzień; tydzien; tygodnie; tygodni; tygodnia; osobotygodni",
        "month": "mies; mies.; miesiąc; miesiac; miesiące; miesiace; miesięcy; miesiecy; miesiąca; miesiaca; "
        "osobomiesięcy; osobomiesiecy; osobomiesiąc; osobomiesiac; osobomiesiące; osobomiesiace",
        "sprint": "sprint; sprinty; sprintów; sprintow; sprintu",
    },
    fillers="roboczych; robocze; roboczy; roboczego; pełnych; pelnych; pełne; pelne; pełny; pelny; około; okolo; "
    "kalendarzowych; kalendarzowe; pracy; dodatkowych; dodatkowe; łącznie; lacznie; całe; cale; efektywnych; netto",
    sizes={
        "XS": "bardzo mały; bardzo maly; bardzo mała; bardzo mala; bardzo małe; bardzo male; malutki; trywialny; "
        "trywialne; minimalny; znikomy",
        "S": "mały; maly; mała; mala; małe; male; niewielki; niewielka; niewielkie",
        "M": "średni; sredni; średnia; srednia; średnie; srednie; umiarkowany; umiarkowana; umiarkowane",
        "L": "duży; duzy; duża; duza; duże; duze; spory; znaczny",
        "XL": "bardzo duży; bardzo duzy; bardzo duża; bardzo duza; bardzo duże; bardzo duze; ogromny; ogromna; ogromne",
        "XXL": "gigantyczny; gigantyczna; gigantyczne",
    },
    levels={
        "low": "niski; niska; niskie; nisko; bardzo niski; bardzo niska; bardzo niskie; mały; maly; mała; mala; "
        "małe; male; niewielki; niewielka; niewielkie; minimalny; minimalna; minimalne; mało prawdopodobne; "
        "malo prawdopodobne; mało prawdopodobny; malo prawdopodobny; rzadkie; rzadki; nieznaczny; nieznaczna; "
        "nieznaczne; znikomy; znikome",
        "medium": "średni; sredni; średnia; srednia; średnie; srednie; średnio; srednio; umiarkowany; umiarkowana; "
        "umiarkowane; możliwe; mozliwe; możliwy; mozliwy; przeciętny; przecietny",
        "high": "wysoki; wysoka; wysokie; wysoko; duży; duzy; duża; duza; duże; duze; znaczny; znaczna; znaczne; "
        "znaczący; znaczacy; znacząca; znaczaca; znaczące; znaczace; poważny; powazny; poważna; powazna; poważne; "
        "powazne; prawdopodobne; prawdopodobny; istotny; istotna; istotne; pewne; pewny; silny; silne",
        "critical": "krytyczny; krytyczna; krytyczne; bardzo wysoki; bardzo wysoka; bardzo wysokie; ekstremalny; "
        "ekstremalne; katastrofalny; katastrofalna; katastrofalne; blokujący; blokujacy; blokujące; blokujace; "
        "pilny; pilne",
    },
    columns={
        "task": "zadanie; zadania; krok; kroki; czynność; czynnosc; czynności; czynnosci; działanie; dzialanie; "
        "działania; dzialania; element; pozycja; praca; prace; podzadanie; tytuł; tytul; nazwa zadania; co zrobić; "
        "co zrobic; poprawka; aktywność; aktywnosc; funkcja; funkcjonalność; funkcjonalnosc",
        "id": "nr; nr.; lp; lp.; l.p.; numer; identyfikator; kod; id zadania; nr zadania",
        "status": "status; stan; postęp; postep; gotowe; ukończone; ukonczone; zrobione; wykonane; zakończone; "
        "zakonczone",
        "effort": "nakład pracy; naklad pracy; nakład; naklad; pracochłonność; pracochlonnosc; wysiłek; wysilek; "
        "rozmiar; złożoność; zlozonosc; wielkość; wielkosc; trudność; trudnosc",
        "estimate": "szacunek; szacowany czas; szacunkowy czas; czas; godziny; dni; tygodnie; czas trwania; "
        "estymacja; estymata; oszacowanie; szacunki; wycena; czas (h); czas (godz.); czas (dni); szacunek (h); "
        "szacunek (godz.); nakład (h); naklad (h); nakład (dni); naklad (dni); planowany czas; czas realizacji; "
        "termin; łączny czas; laczny czas; okres",
        "actual": "rzeczywisty czas; czas rzeczywisty; rzeczywisty; rzeczywiste; faktyczny; faktyczny czas; "
        "wykonanie; rzeczywisty nakład; rzeczywisty naklad",
        "depends": "zależności; zaleznosci; zależność; zaleznosc; zależy od; zalezy od; wymaga; wymagania wstępne; "
        "wymagania wstepne; warunki wstępne; warunki wstepne; blokowane przez; zależne od; zalezne od; blokery; "
        "prerekwizyty; poprzednik; poprzedniki",
        "owner": "odpowiedzialny; odpowiedzialna; osoba odpowiedzialna; właściciel; wlasciciel; wykonawca; kto; "
        "przypisany; przypisany do; przypisane do; zespół; zespol; rola; autor",
        "priority": "priorytet; pilność; pilnosc; ważność; waznosc; istotność; istotnosc; krytyczność; krytycznosc",
        "risk": "ryzyko; ryzyka; opis ryzyka; zagrożenie; zagrozenie; problem; potencjalny problem; wyzwanie; obawa; "
        "scenariusz; zagrożenia; zagrozenia; potencjalne ryzyko",
        "impact": "wpływ; wplyw; skutek; skutki; konsekwencje; dotkliwość; dotkliwosc; waga; konsekwencja; "
        "poziom wpływu; poziom wplywu; oddziaływanie; oddzialywanie",
        "likelihood": "prawdopodobieństwo; prawdopodobienstwo; prawdop.; szansa; częstotliwość; czestotliwosc; prawd.",
        "mitigation": "mitygacja; środki zaradcze; srodki zaradcze; środek zaradczy; srodek zaradczy; "
        "działania zaradcze; dzialania zaradcze; działanie zaradcze; dzialanie zaradcze; łagodzenie; lagodzenie; "
        "strategia; strategia mitygacji; reakcja; przeciwdziałanie; przeciwdzialanie; zapobieganie; rozwiązanie; "
        "rozwiazanie; plan awaryjny; plan mitygacji; minimalizacja; sposób ograniczenia; sposob ograniczenia; "
        "plan działania; plan dzialania; ograniczenie ryzyka; odpowiedź; odpowiedz",
        "phase": "faza; etap; sprint; tydzień; tydzien; kamień milowy; kamien milowy; iteracja; fazy; etapy; "
        "miesiąc; miesiac; część; czesc; krok; epik; fala; okres; sesja",
        "file": "plik; pliki; ścieżka; sciezka; ścieżka pliku; sciezka pliku; ścieżka do pliku; sciezka do pliku; "
        "nazwa pliku; moduł; modul; lokalizacja; plik źródłowy; plik zrodlowy; komponent",
        "change": "zmiana; zmiany; typ; typ zmiany; rodzaj; rodzaj zmiany; akcja; operacja; modyfikacja; co; "
        "opis zmiany; opis zmian; status; działanie; dzialanie; modyfikacje",
        "metric": "metryka; metryki; wskaźnik; wskaznik; wskaźniki; wskazniki; miara; miernik; nazwa; kryterium; "
        "obszar; kategoria; aspekt; rodzaj testu; typ testu; cel; parametr",
        "target": "cel; wartość docelowa; wartosc docelowa; docelowo; docelowa wartość; docelowa wartosc; "
        "oczekiwane; oczekiwana wartość; oczekiwana wartosc; próg; prog; po; docelowy; wartość oczekiwana; "
        "wartosc oczekiwana; oczekiwany wynik; po zmianie; docelowa",
        "criterion": "kryterium; kryteria; wymaganie; wymagania; kryterium akceptacji; kryterium sukcesu; warunek; "
        "sprawdzenie; element; standard; weryfikacja; warunki",
        "question": "pytanie; pytania; otwarte pytanie; kwestia; temat; decyzja do podjęcia; decyzja do podjecia; "
        "zagadnienie; wątpliwość; watpliwosc; sprawa",
        "answer": "odpowiedź; odpowiedz; decyzja; rozstrzygnięcie; rozstrzygniecie; wynik; rekomendacja; wniosek; "
        "ustalenie; rozwiązanie; rozwiazanie",
        "acceptance": "akceptacja; kryteria akceptacji; kryterium akceptacji; kryteria ukończenia; "
        "kryteria ukonczenia; gotowe gdy; gotowe, gdy; definicja ukończenia; definicja ukonczenia; kryteria wyjścia; "
        "kryteria wyjscia; kryterium sukcesu; kryteria odbioru; warunki akceptacji",
        "text": "opis; szczegóły; szczegoly; notatki; uwagi; nazwa; podsumowanie; co; komentarz; komentarze; "
        "rezultaty; rezultat; zakres; treść; tresc; cel; uzasadnienie; wyjaśnienie; wyjasnienie; zawartość; "
        "zawartosc; powód; powod; odpowiedzialność; odpowiedzialnosc; skrót opisu; skrot opisu; przeznaczenie",
    },
    totals="razem; suma; łącznie; lacznie; ogółem; ogolem; całość; calosc; łączny czas; laczny czas; całkowity czas; "
    "calkowity czas; suma całkowita; suma calkowita; suma częściowa; suma czesciowa; łączny nakład; laczny naklad; "
    "łączny szacunek; laczny szacunek; w sumie; suma godzin; razem z buforem; total; podsuma",
    nothing="brak; żadne; zadne; żaden; zaden; żadna; zadna; nie; nic; nie dotyczy; n/d; nd; nd.; do ustalenia; "
    "brak zależności; brak zaleznosci; bez zależności; bez zaleznosci; nie ma; brak (można zacząć od razu); "
    "brak (mozna zaczac od razu); bez; nieznane; nie wymaga",
    every="wszystkie fazy; wszystkie poprzednie fazy; wszystkie; wszystkie poprzednie; wszystkie powyższe; "
    "wszystkie powyzsze; poprzednie fazy; wszystkie etapy; wszystkie poprzednie etapy; wszystko; wszystko powyższe; "
    "wszystko powyzsze; wszystkie wcześniejsze fazy; wszystkie wczesniejsze fazy; wszystkie inne fazy; "
    "wszystkie pozostałe fazy; wszystkie pozostale fazy; wszystkie wcześniejsze; wszystkie wczesniejsze; "
    "wszystkie zadania; poprzednie etapy; wszystkie poprzednie zadania",
    creates="nowy; nowa; nowe; utwórz; utworz; utworzyć; utworzyc; utworzony; utworzone; utworzenie; dodaj; dodać; "
    "dodac; dodane; dodany; nowy plik; stwórz; stworz; stworzyć; stworzyc; stworzenie; dodanie; do utworzenia; "
    "napisz; napisać; napisac; tworzenie; dodawanie",
    modifies="zmień; zmien; zmiana; zmieniony; zmienione; modyfikacja; zmodyfikuj; zmodyfikować; zmodyfikowac; "
    "zmodyfikowany; zmodyfikowane; aktualizacja; zaktualizuj; zaktualizować; zaktualizowac; zaktualizowany; edycja; "
    "edytuj; rozszerz; rozszerzenie; refaktoryzacja; przepisać; przepisac; istniejący; istniejacy; istniejące; "
    "istniejace; popraw; poprawka; poprawić; poprawic; ulepszenie; zastąp; zastap; zamień; zamien; dostosuj; "
    "do modyfikacji; rozbudowa; rozbuduj; migracja; przenieś; przenies; zmiana nazwy; zmienić; zmienic; do zmiany",
    deletes="usuń; usun; usunąć; usunac; usunięcie; usuniecie; usunięty; usuniety; usunięte; usuniete; skasuj; "
    "skasować; skasowac; do usunięcia; do usuniecia; zarchiwizuj; usuwanie; kasowanie",
    ranks={
        "primary": "główne; glowne; główny; glowny; główne cele; glowne cele; cel główny; cel glowny; główny cel; "
        "glowny cel; cele główne; cele glowne; podstawowe; podstawowy; obowiązkowe; obowiazkowe; konieczne; "
        "niezbędne; niezbedne; musi być; musi byc; najważniejsze; najwazniejsze; pierwszorzędne; pierwszorzedne; "
        "priorytetowe; kluczowe",
        "secondary": "drugorzędne; drugorzedne; cele drugorzędne; cele drugorzedne; dodatkowe cele; poboczne; "
        "cele poboczne; powinno być; powinno byc; zalecane; ważne; wazne; wtórne; wtorne; drugorzędny; drugorzedny; "
        "istotne",
        "nice_to_have": "opcjonalne; opcjonalnie; mile widziane; miło mieć; milo miec; fajnie mieć; fajnie miec; "
        "dodatkowe; bonus; może być; moze byc; cele opcjonalne; warto mieć; warto miec; jeśli starczy czasu; "
        "jesli starczy czasu; pożądane; pozadane",
    },
    months="styczeń styczen stycznia sty; luty lutego lut; marzec marca mar; kwiecień kwiecien kwietnia kwi; "
    "maj maja; czerwiec czerwca cze; lipiec lipca lip; sierpień sierpien sierpnia sie; "
    "wrzesień wrzesien września wrzesnia wrz; październik pazdziernik października pazdziernika paź paz; "
    "listopad listopada lis; grudzień grudzien grudnia gru",
    steps_of_tests="czerwony; zielony; refaktoryzacja; refaktor; niebieski; czerwone; zielone",
)
