"""French."""

from __future__ import annotations

from planproof.reading.vocabulary.table import Table

TABLE = Table(
    topics={
        "summary": "résumé*; résumé exécutif; resume executif; résumé du projet; resume du projet; synthèse*; "
        "synthese*; sommaire exécutif; sommaire executif; vue d'ensemble*; aperçu*; apercu*; présentation*; "
        "presentation*; introduction*; contexte*; contexte et objectifs; motivation*; but du document; description*; "
        "description générale; description generale; description du projet; description de la fonctionnalité; "
        "description de la fonctionnalite; périmètre*; perimetre*; portée*; portee*; finalité; finalite; pourquoi; "
        "valeur métier; valeur metier; valeur ajoutée; valeur ajoutee; en bref; vision; à propos; a propos; "
        "impact utilisateur; préambule; preambule",
        "current_state": "état actuel*; etat actuel*; situation actuelle*; état des lieux*; etat des lieux*; "
        "existant*; analyse de l'existant*; analyse; architecture actuelle*; implémentation actuelle*; "
        "implementation actuelle*; comportement actuel; fonctionnement actuel; point de départ; point de depart; "
        "situation de départ; situation de depart; état initial; etat initial; constat*; constats*; diagnostic*; "
        "investigation; résultats de l'analyse; resultats de l'analyse; base de référence; base de reference; "
        "flux actuel; l'existant",
        "exists": "ce qui existe*; ce qui existe déjà*; ce qui existe deja*; déjà en place; deja en place; "
        "déjà existant; deja existant; ce qui fonctionne*; ce qui marche; ce que nous avons; ce qu'on a; déjà fait; "
        "deja fait; déjà implémenté; deja implemente; déjà réalisé; deja realise; éléments existants; "
        "elements existants; composants existants; infrastructure existante; fonctionnalités existantes; "
        "fonctionnalites existantes; points forts; forces; acquis; composants disponibles",
        "problems": "problème; probleme; problèmes*; problemes*; le problème; le probleme; problématique*; "
        "problematique*; problématiques; problematiques; problèmes identifiés*; problemes identifies*; "
        "problèmes actuels; problemes actuels; problèmes rencontrés; problemes rencontres; problèmes connus*; "
        "problemes connus*; description du problème*; description du probleme*; énoncé du problème; "
        "enonce du probleme; définition du problème; definition du probleme; lacunes*; manques; manquements; "
        "ce qui manque*; éléments manquants; elements manquants; points faibles; faiblesses; points de douleur; "
        "points bloquants; dette technique*; limites*; limitations*; cause racine*; causes racines; "
        "analyse des causes*; cause du problème; cause du probleme; défis*; defis*; écarts; ecarts; anomalies; "
        "difficultés; difficultes; goulots d'étranglement; goulots d'etranglement",
        "future_state": "état cible; etat cible; état futur*; etat futur*; état souhaité*; etat souhaite*; "
        "état visé; etat vise; cible; situation cible; architecture cible; structure cible; structure finale*; "
        "solution; solution proposée*; solution proposee*; solutions proposées*; solutions proposees*; "
        "solution retenue*; proposition*; approche proposée*; approche proposee*; changements proposés*; "
        "changements proposes*; modifications proposées*; modifications proposees*; améliorations proposées*; "
        "ameliorations proposees*; ce qui change; résultat attendu*; resultat attendu*; résultats attendus*; "
        "resultats attendus*; résultat souhaité; resultat souhaite; correctif; correction proposée*; "
        "correction proposee*; stratégie de correction; strategie de correction; vue d'ensemble de la solution",
        "goals": "objectifs*; objectif; objectif général; objectif general; objectif principal; objectif global; "
        "objectifs principaux*; objectifs secondaires*; objectifs du projet; objectifs primaires; objectifs clés; "
        "objectifs cles; buts; but principal; finalités; finalites; récits utilisateur; recits utilisateur; "
        "histoires utilisateur*; objectif final",
        "non_goals": "non-objectifs*; non objectifs*; hors périmètre*; hors perimetre*; hors-périmètre*; "
        "hors-perimetre*; hors scope*; hors sujet; hors du périmètre*; hors du perimetre*; hors de portée; "
        "hors de portee; exclusions*; exclus; ce qui n'est pas inclus; non inclus; non couvert; "
        "ce que nous ne ferons pas; ce qu'on ne fait pas; pas dans le périmètre; pas dans le perimetre; "
        "éléments exclus; elements exclus",
        "criteria": "critères de succès*; criteres de succes*; *critères de succès; *criteres de succes; "
        "critère de succès; critere de succes; critères de réussite*; criteres de reussite*; *critères de réussite; "
        "*criteres de reussite; critères d'acceptation*; criteres d'acceptation*; *critères d'acceptation; "
        "*criteres d'acceptation; critère d'acceptation; critere d'acceptation; critères d'acceptance*; "
        "criteres d'acceptance*; critères de validation*; criteres de validation*; *critères de validation; "
        "*criteres de validation; critères d'achèvement*; criteres d'achevement*; critères de complétion*; "
        "criteres de completion*; critères de fin*; criteres de fin*; critères de sortie*; criteres de sortie*; "
        "critères de clôture; criteres de cloture; critères de recette; criteres de recette; définition de terminé; "
        "definition de termine; définition du terminé; definition du termine; définition de fini; "
        "definition de fini; définition du fini; definition du fini; definition de fait; conditions d'acceptation; "
        "conditions de réussite; conditions de reussite; conditions de succès; conditions de succes; critères; "
        "criteres; terminé quand; termine quand; fini quand; liste de vérification finale*; "
        "liste de verification finale*; checklist finale*; checklist de validation*; checklist d'achèvement; "
        "checklist d'achevement; liste de contrôle finale*; liste de controle finale*; liste de validation; "
        "validation finale; recette; conditions de sortie",
        "gate": "vérification; vérifications*; verifications*; validation; validations; contrôle qualité*; "
        "controle qualite*; contrôles qualité; controles qualite; porte qualité*; porte qualite*; "
        "point de contrôle*; point de controle*; points de contrôle*; points de controle*; points de vérification; "
        "points de verification; jalon qualité; jalon qualite; cas de test*; scénarios de test*; scenarios de test*; "
        "scénario de test; scenario de test; qualité du code; qualite du code; à vérifier; a verifier; vérifier; "
        "verifier; valider; comment vérifier; comment verifier; comment tester; liste de vérification; "
        "liste de verification; liste de contrôle*; liste de controle*; checklist de vérification; "
        "checklist de verification; checklist qualité*; checklist qualite*",
        "deliverables": "livrables*; *livrables; livrable; résultats; resultats; résultat; resultat; sorties; "
        "artefacts*; productions; éléments livrés; elements livres; résultats de la phase; resultats de la phase; "
        "produits livrables",
        "work": "plan d'implémentation*; plan d'implementation*; plan de mise en œuvre*; plan de mise en oeuvre*; "
        "plan d'action*; plan d'exécution*; plan d'execution*; plan de travail*; plan de développement*; "
        "plan de developpement*; plan de migration*; plan de refactorisation*; plan de refactoring*; "
        "plan de correction*; plan de réalisation*; plan de realisation*; plan détaillé*; plan detaille*; "
        "plan de projet; le plan; planification des tâches; planification des taches; étapes*; etapes*; "
        "étapes d'implémentation*; etapes d'implementation*; étapes de mise en œuvre*; etapes de mise en œuvre*; "
        "étapes de mise en oeuvre; etapes de mise en oeuvre; étapes de développement; etapes de developpement; "
        "étapes détaillées; etapes detaillees; phases; phases d'implémentation*; phases d'implementation*; "
        "phases de mise en œuvre; phases du projet*; phases de développement*; phases de developpement*; "
        "mise en œuvre; mise en oeuvre; implémentation; implementation; réalisation; realisation; tâches*; taches*; "
        "liste des tâches*; liste des taches*; liste de tâches*; liste de taches*; tâches d'implémentation; "
        "taches d'implementation; tâches à réaliser*; taches a realiser*; tâches restantes*; taches restantes*; "
        "tâches détaillées; taches detaillees; découpage*; decoupage*; découpage des tâches; decoupage des taches; "
        "découpage en tâches; decoupage en taches; décomposition des tâches; decomposition des taches; "
        "feuille de route*; *feuille de route; actions; actions à mener*; actions a mener*; actions à réaliser*; "
        "actions a realiser*; à faire; a faire; reste à faire*; reste a faire*; travail restant*; travaux restants; "
        "travaux*; travaux à réaliser; travaux a realiser; lots; lots de travaux; fonctionnalités à implémenter*; "
        "fonctionnalites a implementer*; jalons*; checklist d'implémentation*; checklist d'implementation*; "
        "checklist des tâches; checklist des taches; liste de tâches à faire; liste de taches a faire; "
        "backlog produit; stratégie d'implémentation*; strategie d'implementation*; approche d'implémentation; "
        "approche d'implementation; modifications nécessaires*; modifications necessaires*; "
        "changements nécessaires*; changements necessaires*; modifications requises; modifications à apporter*; "
        "modifications a apporter*; ordre d'exécution*; ordre d'execution*; séquence d'implémentation; "
        "sequence d'implementation; déroulement; deroulement; déroulé; deroule; sous-tâches; sous-taches; "
        "organisation du travail; éléments d'action; elements d'action",
        "tasks": "tâches*; taches*; tâche; tache; liste des tâches*; liste des taches*; liste de tâches; "
        "liste de taches; sous-tâches*; sous-taches*; étapes*; etapes*; actions; action; actions à mener; "
        "actions a mener; actions à réaliser; actions a realiser; à faire; a faire; travail à faire; "
        "travail a faire; travail; travaux; ce qu'il faut faire; que faire; éléments d'action; elements d'action; "
        "activités; activites; changements; modifications; modifications à apporter; modifications a apporter; "
        "implémentation; implementation; mise en œuvre; mise en oeuvre; étapes d'implémentation; "
        "etapes d'implementation; checklist des tâches; checklist des taches; tâches principales; "
        "taches principales; tâches à réaliser; taches a realiser; à implémenter; a implementer; à réaliser; "
        "a realiser; sous-étapes; sous-etapes",
        "technical": "détails techniques*; details techniques*; conception technique*; conception; "
        "conception détaillée*; conception detaillee*; approche technique*; considérations techniques*; "
        "considerations techniques*; spécification*; specification*; spécifications*; specifications*; "
        "spécification technique*; specification technique*; spécifications techniques*; specifications techniques*; "
        "contexte technique; exigences*; exigences fonctionnelles*; exigences non fonctionnelles*; "
        "exigences techniques*; besoins fonctionnels; besoins; contraintes*; contraintes techniques; "
        "modèle de données*; modele de donnees*; modèles de données; modeles de donnees; flux de données*; "
        "flux de donnees*; schéma de base de données*; schema de base de donnees*; schéma; schema; base de données; "
        "base de donnees; structure de données; structure de donnees; structures de données; structures de donnees; "
        "stack technique*; technologies*; pile technique; sécurité; securite; considérations de sécurité; "
        "considerations de securite; considérations de performance; considerations de performance; "
        "optimisations de performance; recherche; approche; stratégie; strategie; stratégie technique; "
        "strategie technique; contrats d'api; notes techniques; choix technologiques; changements de code; "
        "méthodologie; methodologie",
        "architecture": "architecture générale; architecture generale; architecture du système; "
        "architecture du systeme; architecture globale; architecture technique; architecture logicielle; "
        "changements d'architecture*; modifications d'architecture*; évolutions d'architecture; "
        "evolutions d'architecture; vue d'ensemble de l'architecture; composants; structure du projet*; "
        "structure des fichiers*; structure des dossiers*; structure des répertoires; structure des repertoires; "
        "arborescence*; structure; structure des composants; structure des modules; organisation du code",
        "decisions": "décisions*; decisions*; *décisions; *decisions; décision; décisions techniques*; "
        "decisions techniques*; décisions d'architecture*; decisions d'architecture*; décisions architecturales*; "
        "decisions architecturales*; décisions de conception*; decisions de conception*; décisions clés; "
        "decisions cles; décisions prises*; decisions prises*; choix techniques*; choix d'architecture*; "
        "choix de conception*; choix; journal des décisions; journal des decisions; registre des décisions; "
        "registre des decisions; alternatives envisagées*; alternatives envisagees*; alternatives considérées; "
        "alternatives considerees; alternatives; options envisagées; options envisagees; compromis; arbitrages*; "
        "justification des choix",
        "files": "fichiers; fichiers concernés*; fichiers concernes*; fichiers impactés*; fichiers impactes*; "
        "fichiers affectés*; fichiers affectes*; fichiers touchés*; fichiers touches*; fichiers clés*; "
        "fichiers cles*; fichiers importants*; fichiers pertinents*; fichiers principaux*; fichiers associés; "
        "fichiers associes; fichiers liés; fichiers lies; fichiers critiques*; fichiers changés; fichiers changes; "
        "liste des fichiers*; changements de fichiers; modifications de fichiers; fichier; fichiers sources; "
        "fichiers cibles; fichiers de référence; fichiers de reference; emplacement; emplacements; "
        "récapitulatif des fichiers*; recapitulatif des fichiers*; résumé des fichiers; resume des fichiers; "
        "fichiers à créer/modifier; fichiers a creer/modifier; fichiers à modifier/créer; fichiers a modifier/creer; "
        "fichiers à créer et modifier; fichiers a creer et modifier; fichiers à créer ou modifier; "
        "fichiers a creer ou modifier",
        "files_modify": "fichiers à modifier*; fichiers a modifier*; fichiers modifiés*; fichiers modifies*; "
        "fichiers à mettre à jour*; fichiers a mettre a jour*; fichiers mis à jour; fichiers mis a jour; "
        "fichiers à changer; fichiers a changer; fichiers à éditer; fichiers a editer; fichiers à adapter; "
        "fichiers a adapter; fichier à modifier; fichier a modifier; modifier; modifiés; modifies; modifié; modifie; "
        "à modifier; a modifier; mettre à jour; mettre a jour; mis à jour; mis a jour; éditer; editer; "
        "fichiers existants; fichiers existants à modifier; fichiers existants a modifier",
        "files_create": "fichiers à créer*; fichiers a creer*; nouveaux fichiers*; nouveau fichier; fichiers créés*; "
        "fichiers crees*; fichiers à ajouter*; fichiers a ajouter*; fichiers ajoutés; fichiers ajoutes; "
        "fichier à créer; fichier a creer; créer; creer; créés; crees; créé; cree; à créer; a creer; ajouter; "
        "ajoutés; ajoutes; nouveaux; nouveau; nouveaux composants; nouveaux fichiers à créer; "
        "nouveaux fichiers a creer",
        "files_delete": "fichiers à supprimer*; fichiers a supprimer*; fichiers supprimés*; fichiers supprimes*; "
        "fichiers à retirer; fichiers a retirer; fichiers à effacer; fichiers a effacer; fichiers retirés; "
        "fichiers retires; supprimer; supprimés; supprimes; supprimé; supprime; à supprimer; a supprimer; retirer; "
        "effacer",
        "files_test": "fichiers de test*; fichiers de tests*; fichier de test; nouveaux tests; tests à créer; "
        "tests a creer; tests à écrire; tests a ecrire; tests à ajouter; tests a ajouter",
        "integration": "points d'intégration*; points d'integration*; *points d'intégration; *points d'integration; "
        "intégration; integration; intégrations; integrations; intégrations externes; integrations externes; "
        "interfaces externes; points de contact; systèmes impactés; systemes impactes",
        "risks": "risques*; *risques; risque; risques et mitigations*; risques et mitigation*; "
        "risques et atténuation*; risques et attenuation*; risques et atténuations*; risques et attenuations*; "
        "risques et mesures*; analyse des risques*; analyse de risques*; évaluation des risques*; "
        "evaluation des risques*; évaluation du risque; evaluation du risque; gestion des risques*; "
        "matrice des risques*; matrice de risques; registre des risques*; risques techniques; risques identifiés*; "
        "risques identifies*; risques potentiels; risques connus; problèmes potentiels*; problemes potentiels*; "
        "points de vigilance*; points d'attention*; ce qui pourrait mal tourner",
        "mitigation": "mesures d'atténuation*; mesures d'attenuation*; atténuation*; attenuation*; atténuations; "
        "attenuations; atténuation des risques; attenuation des risques; plan d'atténuation; plan d'attenuation; "
        "stratégie d'atténuation*; strategie d'attenuation*; stratégies d'atténuation*; strategies d'attenuation*; "
        "mesures de mitigation*; stratégies de mitigation*; strategies de mitigation*; stratégie de mitigation*; "
        "strategie de mitigation*; plan de mitigation; plan de contingence*; plan de secours; contingence; "
        "contre-mesures; mesures préventives; mesures preventives; mesures correctives; parades",
        "tests": "stratégie de test*; strategie de test*; stratégie de tests*; strategie de tests*; plan de test*; "
        "plan de tests*; couverture de tests*; couverture de test*; couverture des tests; tests de régression*; "
        "tests de regression*; tests de non-régression*; tests de non-regression*; tests de non régression*; "
        "tests de non regression*; tests de performance*; tests de charge*; tests automatisés*; tests automatises*; "
        "tests et validation*; tests & validation; tests e2e; tests de bout en bout*; assurance qualité*; "
        "assurance qualite*; approche de test; exigences de test; plan de validation; plan de vérification; "
        "plan de verification; stratégie de validation*; strategie de validation*; matrice de tests; "
        "tests à réaliser; tests a realiser; tests à effectuer; tests a effectuer; phase de tests",
        "unit_tests": "tests unitaires*; test unitaire*; tests de composants",
        "integration_tests": "tests d'intégration*; tests d'integration*; test d'intégration; test d'integration; "
        "tests système; tests systeme; tests d'api; tests end-to-end*; tests fonctionnels*",
        "manual_tests": "tests manuels*; test manuel*; vérification manuelle*; verification manuelle*; "
        "vérifications manuelles; verifications manuelles; validation manuelle*; tests d'acceptation utilisateur; "
        "recette utilisateur; tests utilisateurs*; tests de fumée; tests de fumee; recette manuelle",
        "metrics": "métriques de succès*; metriques de succes*; métriques*; metriques*; *métriques; *metriques; "
        "métriques clés; metriques cles; indicateurs*; indicateurs de succès*; indicateurs de succes*; "
        "indicateurs clés*; indicateurs cles*; indicateurs de performance*; indicateurs de réussite; "
        "indicateurs de reussite; mesures de succès; mesures de succes; mesure du succès; mesure du succes; "
        "objectifs de performance*; objectifs de qualité; objectifs de qualite; objectifs chiffrés; "
        "objectifs chiffres; métriques de qualité; metriques de qualite; cibles de performance; "
        "objectifs de couverture",
        "timeline": "calendrier*; *calendrier; planning*; *planning; planification*; échéancier*; echeancier*; "
        "chronologie*; chronogramme; délais*; delais*; délai; delai; estimation*; estimations*; "
        "estimation du temps*; estimation de temps*; estimations de temps; estimation de l'effort; "
        "estimation d'effort; estimation des efforts; effort; effort estimé*; effort estime*; charge; "
        "charge de travail*; charge estimée*; charge estimee*; estimation de charge; estimation de la charge; "
        "temps estimé*; temps estime*; durée*; duree*; durée estimée*; duree estimee*; durée totale; duree totale; "
        "temps total; ordre d'implémentation*; ordre d'implementation*; ordre de mise en œuvre*; "
        "ordre de mise en oeuvre*; ordre recommandé*; ordre recommande*; ordre de priorité; ordre de priorite; "
        "ordre suggéré; ordre suggere; priorités*; priorites*; priorisation*; récapitulatif des tâches; "
        "recapitulatif des taches; résumé des tâches; resume des taches; récapitulatif des phases; "
        "recapitulatif des phases; résumé des phases; resume des phases; jalons et calendrier; calendrier et jalons; "
        "planning prévisionnel*; planning previsionnel*; calendrier prévisionnel*; calendrier previsionnel*; "
        "total estimé; total estime",
        "dependencies": "dépendances*; dependances*; *dépendances; *dependances; dépendance; dependance; prérequis*; "
        "prerequis*; pré-requis*; pre-requis*; *prérequis; *prerequis; conditions préalables*; "
        "conditions prealables*; préalables; prealables; préconditions; preconditions; dépend de; depend de; "
        "requiert; nécessite; necessite; bloqué par; bloque par; bloquants; blocages*; points de blocage; "
        "graphe de dépendances; graphe de dependances; graphe des dépendances; graphe des dependances; "
        "diagramme de dépendances; diagramme de dependances; avant de commencer; avant de démarrer; "
        "avant de demarrer; critères d'entrée; criteres d'entree; conditions d'entrée; conditions d'entree; "
        "conditions de démarrage; conditions de demarrage; dépendances et prérequis; dependances et prerequis",
        "external": "externe; externes; dépendances externes*; dependances externes*; services externes; "
        "services tiers*; bibliothèques; bibliotheques; bibliothèques externes; bibliotheques externes; librairies; "
        "paquets; packages npm; nouveaux paquets; dépendances à installer*; dependances a installer*; "
        "nouvelles dépendances; nouvelles dependances; tiers",
        "internal": "interne; internes; dépendances internes*; dependances internes*; dépendances de code; "
        "dependances de code; modules internes",
        "rollout": "plan de déploiement*; plan de deploiement*; stratégie de déploiement*; "
        "strategie de deploiement*; plan de lancement*; plan de mise en production*; plan de livraison*; "
        "plan de publication; stratégie de lancement; strategie de lancement; stratégie de mise en production; "
        "strategie de mise en production; stratégie de livraison; strategie de livraison; stratégie de migration*; "
        "strategie de migration*; mise en production*; lancement; déploiement progressif*; deploiement progressif*; "
        "compatibilité ascendante*; compatibilite ascendante*; rétrocompatibilité*; retrocompatibilite*; "
        "rétro-compatibilité*; retro-compatibilite*; guide de migration; plan de transition*; plan de bascule; "
        "plan de release; plan de généralisation; plan de generalisation",
        "deployment": "déploiement; deploiement; étapes de déploiement*; etapes de deploiement*; "
        "checklist de déploiement*; checklist de deploiement*; procédure de déploiement*; procedure de deploiement*; "
        "processus de déploiement; processus de deploiement; livraison; étapes de mise en production; "
        "etapes de mise en production; checklist de mise en production; avant le déploiement; avant le deploiement; "
        "après le déploiement; apres le deploiement; pré-déploiement*; pre-deploiement*; post-déploiement*; "
        "post-deploiement*; liste de contrôle de déploiement; liste de controle de deploiement; "
        "ordre de déploiement; ordre de deploiement; notes de déploiement; notes de deploiement",
        "rollback": "plan de rollback*; stratégie de rollback*; strategie de rollback*; plan de retour arrière*; "
        "plan de retour arriere*; retour arrière*; retour arriere*; retour en arrière*; retour en arriere*; "
        "plan de retour en arrière*; plan de retour en arriere*; procédure de rollback*; procedure de rollback*; "
        "procédure de retour arrière*; procedure de retour arriere*; plan de repli*; plan de restauration; "
        "plan de récupération; plan de recuperation; restauration; plan d'annulation; annulation des changements; "
        "en cas de problème; en cas de probleme; stratégie de retour arrière; strategie de retour arriere; "
        "stratégie de repli; strategie de repli",
        "documentation": "mise à jour de la documentation*; mise a jour de la documentation*; "
        "mises à jour de la documentation*; mises a jour de la documentation*; mises à jour documentaires; "
        "mises a jour documentaires; documentation à mettre à jour*; documentation a mettre a jour*; "
        "documentation nécessaire*; documentation necessaire*; documentation requise; documentation à produire; "
        "documentation a produire; documents à mettre à jour; documents a mettre a jour; plan de documentation; "
        "mises à jour de documentation*; mises a jour de documentation*; mise à jour documentation; "
        "mise a jour documentation; tâches de documentation; taches de documentation",
        "questions": "questions ouvertes*; questions en suspens*; questions à résoudre*; questions a resoudre*; "
        "questions non résolues*; questions non resolues*; questions restantes; questions en attente; "
        "questions à trancher; questions a trancher; points ouverts*; points en suspens*; points à clarifier*; "
        "points a clarifier*; points à trancher*; points a trancher*; points à éclaircir; points a eclaircir; "
        "décisions à prendre*; decisions a prendre*; décisions en attente*; decisions en attente*; "
        "décisions nécessaires; decisions necessaires; à décider; a decider; à clarifier; a clarifier; à définir; "
        "a definir; à trancher; a trancher; à déterminer; a determiner; à préciser; a preciser; "
        "clarifications nécessaires; clarifications necessaires; inconnues; interrogations; problèmes ouverts; "
        "problemes ouverts; questions / décisions; questions / decisions",
        "notes": "remarques*; remarque; notes importantes*; notes complémentaires; notes complementaires; "
        "notes additionnelles; notes d'implémentation*; notes d'implementation*; observations*; observation; "
        "important; attention; avertissement; références*; references*; référence; reference; "
        "documents de référence; documents de reference; documents associés*; documents associes*; documents liés; "
        "documents lies; documentation associée; documentation associee; ressources utiles; liens utiles*; liens; "
        "voir aussi; annexe*; annexes*; glossaire*; leçons apprises*; lecons apprises*; enseignements; "
        "apprentissages; rétrospective*; retrospective*; historique*; historique des modifications; "
        "historique des versions; historique des révisions; historique des revisions; journal des modifications; "
        "journal des changements; conclusion*; conclusions; mot de la fin; approbation*; approbations; "
        "validation et signatures; commandes utiles; commandes; exemples*; exemple; hypothèses*; hypotheses*; "
        "suppositions; dépannage; depannage; résolution de problèmes; resolution de problemes; légende; legende; "
        "principes*; principes directeurs; règles*; regles*; directives; conventions*; bonnes pratiques; "
        "surveillance*; suivi et alertes; supervision; communication; maintenance; support; parties prenantes; "
        "foire aux questions; informations complémentaires; informations complementaires",
        "resources": "ressources; ressources nécessaires*; ressources necessaires*; ressources requises*; "
        "besoins en ressources; équipe*; equipe*; équipe projet; equipe projet; rôles*; roles*; "
        "rôles et responsabilités; roles et responsabilites; responsabilités; responsabilites; budget*; coûts*; "
        "couts*; coût; cout; coût estimé; cout estime; estimation des coûts*; estimation des couts*; outils*; "
        "outils nécessaires; outils necessaires; environnement; environnement de développement*; "
        "environnement de developpement*; infrastructure; allocation des ressources; moyens; compétences requises; "
        "competences requises",
        "future_work": "prochaines étapes*; prochaines etapes*; *prochaines étapes; *prochaines etapes; "
        "prochaine étape*; prochaine etape*; étapes suivantes*; etapes suivantes*; étape suivante; etape suivante; "
        "suite; la suite; suites à donner; suites a donner; travaux futurs*; travail futur*; améliorations futures*; "
        "ameliorations futures*; évolutions futures*; evolutions futures*; évolutions possibles*; "
        "evolutions possibles*; améliorations possibles*; ameliorations possibles*; évolutions; evolutions; futur; "
        "à venir; a venir; perspectives*; optionnel; améliorations optionnelles*; ameliorations optionnelles*; "
        "fonctionnalités futures*; fonctionnalites futures*; extensions futures; extensions possibles; "
        "pour plus tard; plus tard; reporté; reporte; reportés; reportes; éléments reportés; elements reportes; "
        "à long terme; a long terme; long terme; après le lancement; apres le lancement; "
        "après la mise en production; apres la mise en production; post-lancement*; post-implémentation*; "
        "post-implementation*; post-mvp; actions suivantes*; prochaines actions*; idées futures; idees futures; "
        "considérations futures; considerations futures",
        "progress": "progression*; avancement*; état d'avancement*; etat d'avancement*; état de l'avancement; "
        "etat de l'avancement; suivi*; suivi de l'avancement*; suivi de progression; suivi de la progression; "
        "progrès*; progres*; statut; statut actuel*; statut global; statut du projet; état; etat; état du projet; "
        "etat du projet; état de l'implémentation; etat de l'implementation; terminé; terminés; termines; "
        "tâches terminées*; taches terminees*; tâches complétées*; taches completees*; travail effectué*; "
        "travail effectue*; travail réalisé*; travail realise*; travaux réalisés*; travaux realises*; réalisé; "
        "realise; réalisations*; realisations*; ce qui a été fait*; ce qui a ete fait*; étapes complétées*; "
        "etapes completees*; étapes terminées; etapes terminees; phases terminées; phases terminees; en cours; "
        "bloqué; bloque; mises à jour récentes; mises a jour recentes; dernières mises à jour; "
        "dernieres mises a jour; résumé des changements; resume des changements; résumé de l'avancement; "
        "resume de l'avancement; bilan*; complété; fait",
        "header": "métadonnées*; metadonnees*; informations du document*; informations sur le document; "
        "informations du plan; informations du projet*; informations générales*; informations generales*; "
        "informations; à propos de ce document; a propos de ce document; historique du document; fiche projet",
        "goal": "objectif; objectifs; finalité; finalite; pourquoi; thème; theme; mission; quoi; intention; idée; "
        "idee; description; aperçu; apercu; résumé; vue d'ensemble",
        "checks": "vérifier; verifier; vérification; vérifier avec; verifier avec; commande; commandes; "
        "commande de vérification; commande de verification; commandes de vérification; commandes de verification; "
        "commande de test; commandes de test; commandes de validation; commande de validation; exécuter; executer; "
        "lancer; valider avec; tester",
        "features": "fonctionnalités*; fonctionnalites*; fonctionnalités principales*; fonctionnalites principales*; "
        "fonctionnalités clés*; fonctionnalites cles*; fonctionnalité; fonctionnalite; caractéristiques*; "
        "caracteristiques*; points clés; points cles; avantages*; bénéfices*; benefices*; bénéfice; benefice; "
        "inconvénients; inconvenients; gains; gain attendu; gains attendus; raison; raisons; justification; "
        "pourquoi; problème; probleme; contexte; concept; principe; approche; détails; details; détails techniques; "
        "details techniques; détails d'implémentation; details d'implementation; exemple; exemples; remarque; note; "
        "attention; entrée; entree; entrées; entrees; sortie; comportement; comportement attendu; cas limites; "
        "cas particuliers; gestion des erreurs; contraintes; considérations; considerations; avant; après; apres; "
        "actuel; actuellement; changement; emplacement; réponse; reponse; requête; requete; contenu; attendu; "
        "solution; changements principaux; principaux changements; changements clés; changements cles; impacts; "
        "effet; cause; logique; cas d'usage; cas d'utilisation; recommandation; recommandations; paramètres; "
        "parametres; portée; portee; conseils",
    },
    fields={
        "created": "créé; cree; créé le; cree le; créée le; creee le; date de création; date de creation; création; "
        "creation; date du document; date du plan; début; debut; démarré; demarre; démarré le; demarre le; "
        "date de début; date de debut; date de démarrage; date de demarrage; commencé; commence; commencé le; "
        "commence le; rédigé le; redige le; généré le; genere le; établi le; etabli le; date de rédaction; "
        "date de redaction; date d'analyse; lancé le; lance le",
        "updated": "mis à jour; mis a jour; mis à jour le; mis a jour le; mise à jour; mise a jour; mise à jour le; "
        "mise a jour le; dernière mise à jour; derniere mise a jour; dernière modification; derniere modification; "
        "modifié; modifie; modifié le; modifie le; date de mise à jour; date de mise a jour; date de modification; "
        "dernière révision; derniere revision; révisé le; revise le; révisé; revise; révision; revision; "
        "dernière édition; derniere edition; actualisé le; actualise le; date de révision; date de revision",
        "status": "statut; état; etat; statut actuel; état actuel; etat actuel; statut global; statut du plan; "
        "statut du projet; statut du document; état du projet; etat du projet; statut de la phase; "
        "statut de la tâche; statut de la tache; état d'avancement; etat d'avancement; état global; etat global",
        "effort": "effort; effort estimé; effort estime; taille; complexité; complexite; charge; charge estimée; "
        "charge estimee; charge de travail; estimation d'effort; effort total; difficulté; difficulte; "
        "estimation de charge; estimation de l'effort; complexité/effort; complexite/effort",
        "estimate": "estimation; estimation du temps; estimation de temps; temps estimé; temps estime; temps; durée; "
        "duree; durée estimée; duree estimee; délai; delai; délai estimé; delai estime; estimé; estime; temps total; "
        "durée totale; duree totale; durée prévue; duree prevue; heures; heures estimées; heures estimees; "
        "temps nécessaire; temps necessaire; temps prévu; temps prevu; temps requis; durée totale estimée; "
        "duree totale estimee; temps total estimé; temps total estime; charge (jours); temps de développement; "
        "temps de developpement; prévision; prevision; calendrier; échéance; echeance",
        "actual": "réel; reel; temps réel; temps reel; durée réelle; duree reelle; effort réel; effort reel; "
        "temps passé; temps passe; temps consacré; temps consacre; charge réelle; charge reelle; heures réelles; "
        "heures reelles; passé; passe; consommé; consomme; réalisé; realise",
        "depends": "dépend de; depend de; dépendance; dependance; dépendances; dependances; dépend; depend; "
        "requiert; nécessite; necessite; prérequis; prerequis; pré-requis; pre-requis; bloqué par; bloque par; "
        "bloquée par; bloquee par; après; apres; préalable; prealable; préalables; prealables; "
        "conditions préalables; conditions prealables; condition préalable; condition prealable; dépendante de; "
        "dependante de; besoin de",
        "owner": "responsable; responsables; auteur; auteurs; autrice; assigné à; assigne a; assignée à; assignee a; "
        "assigné; assigne; attribué à; attribue a; développeur; developpeur; développeuse; developpeuse; "
        "propriétaire; proprietaire; porteur; pilote; qui; créé par; cree par; rédigé par; redige par; préparé par; "
        "prepare par; équipe responsable; equipe responsable; référent; referent; chargé; charge; acteur",
        "priority": "priorité; priorite; urgence; importance; sévérité; severite; gravité; gravite; criticité; "
        "criticite; niveau de risque",
        "goal": "objectif; objectifs; finalité; finalite; thème; theme; mission; intention",
        "tags": "étiquettes; etiquettes; mots-clés; mots-cles; mots clés; mots cles; catégorie; categorie; "
        "catégories; categories; libellés; libelles",
        "progress": "progression; avancement; avancement global; progression globale; achèvement; achevement; "
        "tâches; taches; branche; projet; fonctionnalité; fonctionnalite; périmètre; perimetre; portée; portee; "
        "phase actuelle; version du document",
        "risk": "risque; risques",
        "mitigation": "atténuation; attenuation; mesure d'atténuation; mesure d'attenuation; mesures d'atténuation; "
        "mesures d'attenuation; stratégie d'atténuation; strategie d'attenuation; stratégie de mitigation; "
        "strategie de mitigation; parade; réponse; reponse; plan de contingence; contre-mesure; contre-mesures; "
        "mesure; mesures; solution; plan b; prévention; prevention; plan d'action",
        "impact": "impact; gravité; gravite; sévérité; severite; conséquence; consequence; conséquences; "
        "consequences; effet; criticité; criticite",
        "likelihood": "probabilité; probabilite; vraisemblance; fréquence; frequence; chance; chances; occurrence",
        "answer": "décision; réponse; reponse; résolution; resolution; résolu; resolu; décidé; decide; tranché; "
        "tranche; conclusion; répondu; repondu; choix retenu; décision prise; decision prise; résultat; resultat",
        "needs": "besoin de; nécessite; necessite; décision de; decision de; réponse de; reponse de; à trancher par; "
        "a trancher par; décideur; decideur; responsable; en attente de; à valider par; a valider par; à demander à; "
        "a demander a; réponse attendue de; reponse attendue de",
    },
    phases="phase; jalon; sprint; itération; iteration; semaine; vague; partie; lot; mois; épopée; epopee; séance; "
    "seance; volet; palier; incrément; increment; phases; semaines",
    weak_phases="étape; etape; jour; jours; étapes; etapes; journée; journee",
    task_words="tâche; tache; étape; etape; sous-tâche; sous-tache; tâches; taches; correctif; test",
    mentions="tâches; taches; liste des tâches; liste des taches; critères de sortie; criteres de sortie; "
    "critères de succès; criteres de succes; critères de réussite; criteres de reussite; critères d'acceptation; "
    "criteres d'acceptation; critères de validation; criteres de validation; hors périmètre; hors perimetre; "
    "livrables; tests; plan de test; exigences; risques; périmètre; perimetre; portée; portee; dépendances; "
    "dependances; calendrier; planning; résumé; synthèse; synthese; checklist; statut; état; etat; résultats; "
    "resultats; résultat; resultat; vérification; validation; notes; remarques; objectifs; objectif; progression; "
    "avancement; métriques; metriques; revue; tâches détaillées; taches detaillees; retour arrière; retour arriere; "
    "plan de retour arrière; plan de retour arriere; fichiers; fichiers concernés; fichiers concernes; "
    "fichiers modifiés; fichiers modifies; décisions; decisions; leçons apprises; lecons apprises; détails; details; "
    "aperçu; apercu; vue d'ensemble; détails d'implémentation; details d'implementation; plan d'implémentation; "
    "plan d'implementation; recette; total; achèvement; achevement; bilan; prérequis; prerequis; questions ouvertes; "
    "rétrospective; retrospective; estimation",
    explains="problème; probleme; justification; raison; contexte; concept; aperçu; apercu; vue d'ensemble; résumé; "
    "introduction; motivation; objectif; objectifs; analyse; état actuel; etat actuel; description; périmètre; "
    "perimetre; portée; portee; architecture; énoncé du problème; enonce du probleme; constat; pourquoi; diagnostic; "
    "problématique; problematique; existant",
    states={
        "done": "terminé; terminée; terminee; terminés; termines; terminées; terminees; fait; faite; faits; faites; "
        "fini; finie; finis; finies; complété; complétée; completee; complétés; completes; complétées; completees; "
        "complet; complète; achevé; acheve; achevée; achevee; achevés; acheves; achevées; achevees; réalisé; "
        "realise; réalisée; realisee; réalisés; realises; réalisées; realisees; effectué; effectue; effectuée; "
        "effectuee; implémenté; implemente; implémentée; implementee; implémentés; implementes; implémentées; "
        "implementees; livré; livrée; livree; livrés; livres; livrées; livrees; déployé; deploye; déployée; "
        "deployee; déployés; deployes; corrigé; corrige; corrigée; corrigee; corrigés; corriges; résolu; resolu; "
        "résolue; resolue; résolus; resolus; fusionné; fusionne; fusionnée; fusionnee; mergé; merge; mergée; mergee; "
        "publié; publie; publiée; publiee; clos; clôturé; cloture; clôturée; cloturee; validé; valide; validée; "
        "validee; validés; valides; en production; déjà fait; deja fait; déjà implémenté; deja implemente",
        "doing": "en cours; en cours de développement; en cours de developpement; en cours de réalisation; "
        "en cours de realisation; en développement; en developpement; en réalisation; en realisation; en progrès; "
        "en progres; commencé; commence; commencée; commencee; commencés; commences; démarré; demarre; démarrée; "
        "demarree; entamé; entame; entamée; entamee; partiel; partielle; partiellement fait; partiellement terminé; "
        "partiellement termine; partiellement implémenté; partiellement implemente; partiellement réalisé; "
        "partiellement realise; presque terminé; presque termine; presque fini; en test; en revue; en relecture; "
        "en cours de test",
        "blocked": "bloqué; bloque; bloquée; bloquee; bloqués; bloques; bloquées; bloquees; en attente; en pause; "
        "suspendu; suspendue; mis en pause; à l'arrêt; a l'arret; arrêté; arrete; arrêtée; arretee; gelé; gele; "
        "gelée; gelee; en suspens",
        "dropped": "annulé; annule; annulée; annulee; annulés; annules; annulées; annulees; abandonné; abandonne; "
        "abandonnée; abandonnee; abandonnés; abandonnes; reporté; reporte; reportée; reportee; reportés; reportes; "
        "reportées; reportees; supprimé; supprime; supprimée; supprimee; rejeté; rejete; rejetée; rejetee; ignoré; "
        "ignore; ignorée; ignoree; sauté; saute; écarté; ecarte; écartée; ecartee; remplacé; remplace; remplacée; "
        "remplacee; obsolète; obsolete; obsolètes; obsoletes; non applicable; non nécessaire; non necessaire; "
        "pas nécessaire; pas necessaire; inutile; différé; differe; différée; differee; ne sera pas fait; dépassé; "
        "depasse; retiré; retire; retirée; retiree; exclu",
        "todo": "à faire; a faire; à venir; a venir; planifié; planifie; planifiée; planifiee; planifiés; planifies; "
        "planifiées; planifiees; prévu; prevu; prévue; prevue; prévus; prevus; prévues; prevues; non commencé; "
        "non commence; non commencée; non commencee; pas commencé; pas commence; pas commencée; pas commencee; "
        "pas encore commencé; pas encore commence; pas encore commencée; pas encore commencee; non démarré; "
        "non demarre; non démarrée; non demarree; pas démarré; pas demarre; pas encore démarré; pas encore demarre; "
        "à démarrer; a demarrer; à commencer; a commencer; non fait; non faite; pas fait; pas encore fait; "
        "non terminé; non termine; non terminée; non terminee; pas terminé; pas termine; non implémenté; "
        "non implemente; non implémentée; non implementee; pas implémenté; pas implemente; non réalisé; non realise; "
        "non réalisée; non realisee; incomplet; incomplète; incomplete; ouvert; ouverte; futur; future; à planifier; "
        "a planifier; programmé; programme; proposé; propose; proposée; proposee; brouillon; à définir; a definir; "
        "à implémenter; a implementer; à réaliser; a realiser; à traiter; a traiter; prêt à démarrer; "
        "pret a demarrer; prêt; pret; plus tard; à compléter; a completer",
    },
    statuses={
        "planning": "planification; en planification; planifié; planifie; planifiée; planifiee; "
        "en cours de planification; brouillon; ébauche; ebauche; proposition; proposé; propose; proposée; proposee; "
        "prêt; pret; prête; prete; prêt à démarrer; pret a demarrer; prêt à implémenter; pret a implementer; "
        "prêt pour l'implémentation; pret pour l'implementation; prêt à être implémenté; pret a etre implemente; "
        "approuvé; approuve; approuvée; approuvee; non commencé; non commence; non commencée; non commencee; "
        "pas commencé; pas commence; pas encore commencé; pas encore commence; non démarré; non demarre; "
        "non démarrée; non demarree; à faire; a faire; à démarrer; a demarrer; à venir; a venir; "
        "en attente de validation; en attente d'approbation; en attente de revue; en revue; en relecture; "
        "en cours de revue; en cours de validation; en conception; conception; spécification; specification; "
        "en préparation; en preparation; étude; etude; en étude; en etude; nouveau; nouvelle; ouvert; prévu; prevu; "
        "prévue; prevue; en rédaction; en redaction; futur; à valider; a valider",
        "in_progress": "en cours; en cours de développement; en cours de developpement; en cours de réalisation; "
        "en cours de realisation; en cours d'implémentation; en cours d'implementation; en développement; "
        "en developpement; en réalisation; en realisation; en progrès; en progres; actif; active; commencé; "
        "commence; commencée; commencee; démarré; demarre; démarrée; demarree; partiellement terminé; "
        "partiellement termine; partiellement implémenté; partiellement implemente; partiellement réalisé; "
        "partiellement realise; partiel; presque terminé; presque termine; en test; en cours de test; entamé; "
        "entame; incomplet; mise en œuvre en cours",
        "completed": "terminé; terminée; terminee; fini; finie; complété; complétée; completee; complet; achevé; "
        "acheve; achevée; achevee; fait; faite; réalisé; realise; réalisée; realisee; implémenté; implemente; "
        "implémentée; implementee; livré; livrée; livree; déployé; deploye; déployée; deployee; archivé; archive; "
        "archivée; archivee; publié; publie; publiée; publiee; clos; clôturé; cloture; clôturée; cloturee; "
        "en production; résolu; resolu; résolue; resolue; corrigé; corrige; fusionné; fusionne; "
        "implémentation terminée; implementation terminee",
        "blocked": "bloqué; bloque; bloquée; bloquee; en pause; suspendu; suspendue; en attente; gelé; gele; gelée; "
        "gelee; à l'arrêt; a l'arret; en suspens; mis en pause; arrêté; arrete",
        "cancelled": "annulé; annule; annulée; annulee; abandonné; abandonne; abandonnée; abandonnee; rejeté; "
        "rejete; rejetée; rejetee; remplacé; remplace; remplacée; remplacee; obsolète; obsolete; reporté; reporte; "
        "reportée; reportee; retiré; retire; retirée; retiree; refusé; refuse; refusée; refusee; différé; differe; "
        "dépassé; depasse",
    },
    negations="pas; non; jamais; aucun; aucune; n'est",
    partly="partiellement; partiel; partielle; en partie; presque; quasiment; à moitié; a moitie; majoritairement",
    units={
        "minute": "min; minute; minutes; mn; mins",
        "hour": "h; heure; heures; hr",
        "day": "j; jour; jours; journée; journee; journées; journees; jh; j/h; j-h; jour-homme; jours-homme; "
        "jours-hommes; jrs; jr",
        "week": "sem; semaine; semaines",
        "month": "mois",
        "sprint": "sprint; sprints",
    },
    fillers="ouvrés; ouvres; ouvré; ouvre; ouvrables; ouvrable; environ; de; travail; développement; developpement; "
    "pleins; pleines; supplémentaires; supplementaires; total; homme; calendaires; au",
    sizes={
        "XS": "très petit; tres petit; très petite; tres petite; minuscule; minime; trivial; triviale; très faible; "
        "tres faible",
        "S": "petit; petite; petits; faible",
        "M": "moyen; moyenne; modéré; modere; modérée; moderee",
        "L": "grand; grande; gros; grosse; élevé; eleve; élevée; elevee; important; importante",
        "XL": "très grand; tres grand; très grande; tres grande; très gros; tres gros; énorme; enorme; très élevé; "
        "tres eleve; très élevée; tres elevee",
        "XXL": "gigantesque; colossal",
    },
    levels={
        "low": "faible; faibles; bas; basse; très faible; tres faible; mineur; mineure; négligeable; negligeable; "
        "peu probable; improbable; rare; minime; léger; leger; légère; legere; limité; limite; limitée; limitee",
        "medium": "moyen; moyenne; moyens; moyennes; modéré; modere; modérée; moderee; possible; moyennement; "
        "intermédiaire; intermediaire",
        "high": "élevé; eleve; élevée; elevee; élevés; eleves; élevées; elevees; haut; haute; fort; forte; "
        "important; importante; majeur; majeure; probable; grave; significatif; significative; sérieux; serieux; "
        "sérieuse; serieuse; très probable; tres probable; certain; certaine; sévère; severe",
        "critical": "critique; critiques; très élevé; tres eleve; très élevée; tres elevee; très haut; tres haut; "
        "très haute; tres haute; très fort; tres fort; très forte; tres forte; extrême; extreme; catastrophique; "
        "bloquant; bloquante; urgent; urgente",
    },
    columns={
        "task": "tâche; tache; tâches; taches; étape; etape; étapes; etapes; action; actions; activité; activite; "
        "travail; élément; sous-tâche; sous-tache; intitulé; intitule; titre; à faire; a faire; correctif; "
        "nom de la tâche; nom de la tache; fonctionnalité; fonctionnalite; lot",
        "id": "n°; nº; numéro; numero; num; réf; ref; réf.; ref.; identifiant; référence; reference; ordre; rang; no",
        "status": "statut; état; etat; avancement; fait; fait ?; terminé; progression; terminé ?; termine ?",
        "effort": "effort; effort estimé; effort estime; charge; taille; complexité; complexite; charge estimée; "
        "charge estimee; difficulté; difficulte",
        "estimate": "estimation; durée; duree; durée estimée; duree estimee; temps; temps estimé; temps estime; "
        "heures; jours; semaines; estimé; estime; délai; delai; estimation (h); estimation (heures); "
        "estimation (jours); effort (jours); effort (heures); effort (h); charge (j); charge (jours); charge (h); "
        "charge (jh); temps total; prévu; prevu; durée totale; duree totale; échéance; echeance; période; periode; "
        "durée prévue; duree prevue",
        "actual": "réel; reel; temps réel; temps reel; durée réelle; duree reelle; temps passé; temps passe; "
        "effort réel; effort reel; charge réelle; charge reelle; consommé; consomme; réalisé; realise",
        "depends": "dépendances; dependances; dépendance; dependance; dépend de; depend de; prérequis; prerequis; "
        "pré-requis; pre-requis; requiert; bloqué par; bloque par; bloquants; nécessite; necessite; dép.; dep.; "
        "préalables; prealables",
        "owner": "responsable; responsables; assigné à; assigne a; assigné; assigne; propriétaire; proprietaire; "
        "auteur; porteur; qui; rôle; équipe; equipe; acteur; pilote",
        "priority": "priorité; priorite; urgence; importance; criticité; criticite; prio",
        "risk": "risque; risques; description du risque; menace; problème; probleme; problème potentiel; "
        "probleme potentiel; défi; defi; scénario; difficulté; difficulte; point d'attention; risque identifié; "
        "risque identifie; risque potentiel",
        "impact": "gravité; gravite; sévérité; severite; conséquence; consequence; conséquences; consequences; "
        "effet; niveau d'impact; criticité; criticite",
        "likelihood": "probabilité; probabilite; prob; prob.; vraisemblance; fréquence; frequence; occurrence; "
        "proba; proba.",
        "mitigation": "atténuation; attenuation; mesure; mesures; mesure d'atténuation; mesure d'attenuation; "
        "mesures d'atténuation; mesures d'attenuation; stratégie d'atténuation; strategie d'attenuation; "
        "stratégie de mitigation; strategie de mitigation; stratégie; strategie; parade; contre-mesure; "
        "contre-mesures; réponse; reponse; prévention; prevention; solution; plan d'action; plan de contingence; "
        "mesures de mitigation; traitement; action corrective; plan de mitigation",
        "phase": "phase; étape; etape; jalon; sprint; semaine; itération; iteration; lot; phases; mois; partie; "
        "vague; période; periode; volet",
        "file": "fichier; fichiers; chemin; chemin du fichier; nom du fichier; module; emplacement; composant; "
        "fichier source; fichiers concernés; fichiers concernes",
        "change": "changement; changements; type; type de changement; modification; modifications; action; "
        "opération; operation; quoi; nature; type de modification; description du changement",
        "metric": "métrique; metrique; métriques; metriques; indicateur; indicateurs; mesure; nom; critère; critere; "
        "domaine; catégorie; categorie; aspect; objectif; type de test; kpi",
        "target": "cible; objectif; valeur cible; attendu; seuil; après; apres; valeur attendue; résultat attendu; "
        "resultat attendu; souhaité; souhaite; cible visée; cible visee; objectif cible",
        "criterion": "critère; critere; critères; criteres; exigence; exigences; critère d'acceptation; "
        "critere d'acceptation; critère de succès; critere de succes; condition; vérification; élément; "
        "critère de réussite; critere de reussite; critère de validation; critere de validation; contrôle; controle",
        "question": "question; questions; question ouverte; sujet; point; décision à prendre; decision a prendre; "
        "point ouvert; thème; theme",
        "answer": "réponse; reponse; décision; résolution; resolution; résultat; resultat; recommandation; "
        "conclusion; choix retenu; proposition",
        "acceptance": "critères d'acceptation; criteres d'acceptation; critère d'acceptation; critere d'acceptation; "
        "acceptation; critères de validation; criteres de validation; critère de validation; critere de validation; "
        "terminé quand; termine quand; fini quand; définition de fini; definition de fini; critères de sortie; "
        "criteres de sortie; recette; critère de succès; critere de succes; critères de succès; criteres de succes; "
        "validation",
        "text": "description; détails; details; notes; remarques; nom; résumé; quoi; commentaire; commentaires; "
        "livrables; livrable; périmètre; perimetre; contenu; objet; explication; justification; détail; detail; "
        "portée; portee; raison; libellé; libelle; objectif",
    },
    totals="total; totaux; total général; total general; somme; sous-total; temps total; durée totale; duree totale; "
    "effort total; charge totale; estimation totale; total estimé; total estime; total global; au total; "
    "total avec marge; total heures",
    nothing="aucun; aucune; aucuns; aucunes; non; rien; néant; neant; n/a; s.o.; sans objet; non applicable; "
    "à définir; a definir; à déterminer; a determiner; aucune dépendance; aucune dependance; pas de dépendance; "
    "pas de dependance; sans; nul; sans dépendance; sans dependance; aucune (peut démarrer immédiatement); "
    "aucune (peut demarrer immediatement); nd; inconnu",
    every="toutes les phases; toutes les phases précédentes; toutes les phases precedentes; toutes; tous; "
    "toutes les précédentes; toutes les precedentes; phases précédentes; phases precedentes; toutes les étapes; "
    "toutes les etapes; toutes les étapes précédentes; toutes les etapes precedentes; tout; tout ce qui précède; "
    "tout ce qui precede; toutes les autres phases; toutes les tâches; toutes les taches; "
    "toutes les phases antérieures; toutes les phases anterieures; tous les sprints précédents; "
    "tous les sprints precedents; tous les jalons précédents; tous les jalons precedents; "
    "toutes les tâches précédentes; toutes les taches precedentes",
    creates="nouveau; nouvelle; créer; creer; créé; cree; créée; creee; ajouter; ajouté; ajoute; ajoutée; ajoutee; "
    "création; creation; nouveau fichier; à créer; a creer; ajout; nouveaux; écrire; ecrire; sera créé; sera cree; "
    "créés; crees",
    modifies="modifier; modifié; modifie; modifiée; modifiee; mettre à jour; mettre a jour; mis à jour; mis a jour; "
    "mise à jour; mise a jour; éditer; editer; modification; étendre; etendre; refactoriser; réécrire; reecrire; "
    "existant; corriger; corrigé; corrige; changer; améliorer; ameliorer; remplacer; renommer; ajuster; migrer; "
    "changement; à modifier; a modifier; refonte; modifiés; modifies; déplacer; deplacer; refactorisation; enrichir; "
    "compléter; completer",
    deletes="supprimer; supprimé; supprime; supprimée; supprimee; retirer; retiré; retire; effacer; suppression; "
    "enlever; à supprimer; a supprimer; archiver; supprimés; supprimes; retrait",
    ranks={
        "primary": "primaire; primaires; objectifs primaires; objectif principal; objectifs principaux; principal; "
        "principaux; indispensable; indispensables; obligatoire; obligatoires; essentiel; essentiels; doit avoir; "
        "impératif; imperatif",
        "secondary": "secondaire; secondaires; objectifs secondaires; objectif secondaire; devrait avoir; "
        "souhaitable; souhaitables; recommandé; recommande; importants",
        "nice_to_have": "optionnel; optionnels; optionnelle; optionnelles; facultatif; facultatifs; "
        "agréable à avoir; agreable a avoir; bonus; pourrait avoir; en plus; si possible; objectifs optionnels; "
        "appréciable; appreciable; souhaité; souhaite; un plus",
    },
    months="janvier janv jan; février fevrier févr fevr fév fev; mars; avril avr; mai; juin; juillet juil; "
    "août aout; septembre sept; octobre oct; novembre nov; décembre decembre déc dec",
    steps_of_tests="rouge; vert; refactoriser; refactorisation; bleu; verte",
)
