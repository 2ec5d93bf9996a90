"""English, the language of nine plans in ten."""

from __future__ import annotations

from planproof.reading.vocabulary.table import Table

TABLE = Table(
    topics={
        "summary": "executive summary; summary; quick summary; overview*; introduction; tl;dr; tldr; abstract; "
        "background*; context; purpose; motivation*; project overview; feature description; feature overview; "
        "description; about; at a glance; vision; why; rationale; intent; problem & solution; scope*; what this is; "
        "user impact; business value; value proposition",
        "current_state": "current state*; current state analysis; current situation*; as-is; current status analysis; "
        "current architecture*; current implementation*; existing state; starting point; baseline*; "
        "current infrastructure; current flow*; analysis; investigation*; findings*; current behavior; current behaviour",
        "exists": "what exists*; existing*; what works; what we have; existing infrastructure; existing patterns; "
        "strengths; available components; already done; already implemented; what's working; what's done",
        "problems": "problems*; problem*; gaps*; problems/gaps; problem statement*; issues*; issues identified; "
        "what's missing; what's missing / gaps; pain points; technical debt; limitations*; root cause*; "
        "root cause analysis; challenges; *issues; key problems; weaknesses; what's broken; bug description; the problem",
        "future_state": "proposed future state*; future state*; proposed solution*; solution*; target state*; "
        "desired state; to-be; proposal; proposed changes; what changes; solution overview; proposed approach; "
        "desired outcome*; expected outcome*; expected flow*; expected results; target*; the fix; fix strategy",
        "goals": "goals*; goal*; objectives*; objective*; aims; primary goals; secondary goals; nice-to-haves; "
        "nice to have*; key objectives; goals & objectives; goals and objectives; key goals; user stories*",
        "non_goals": "non-goals*; non goals*; out of scope*; out-of-scope*; explicitly skip; not in scope; "
        "what we won't do; exclusions; not doing",
        "criteria": "success criteria*; phase gate; *success criteria; acceptance criteria*; *acceptance criteria; acceptance; "
        "definition of done*; *definition of done; dod; dod*; exit criteria*; *exit criteria; completion criteria*; "
        "validation checklist*; *validation checklist; verification checklist*; final checklist*; "
        "*completion checklist; completion checklist*; done when*; done criteria; *complete when; criteria; "
        "acceptance test criteria; success conditions; ac; acs; done; done means; definition of success; "
        "success validation; acceptance checklist; final verification checklist; final validation checklist; "
        "requirements for completion; acceptance conditions",
        "gate": "verification*; validation*; quality gate*; *quality gate; "
        "*quality gates; checkpoint*; *checkpoint; test cases*; *test cases; test scenarios*; testing; *checklist; constitution check*; complexity tracking; "
        "code quality; exit gate; gate*; *gate; phase gate*; validation criteria; verification criteria; "
        "validation gates; quality checks; build & deploy; verify; confirm via; success check; *validation gate; "
        "testing checklist*; exit; checks",
        "deliverables": "deliverables*; *deliverables; outputs; outcome*; outcomes; artifacts; expected output; "
        "expected outputs; expected outcomes; deliverable",
        "work": "implementation phases*; implementation plan*; implementation steps*; implementation tasks*; "
        "implementation approach*; implementation roadmap; implementation checklist*; implementation status*; "
        "implementation stages; implementation strategy*; implementation details; implementation; phases*; "
        "task breakdown*; work breakdown*; work breakdown structure; task list*; task checklist*; tasks*; roadmap*; "
        "*roadmap; checklist; *tasks; plan of action; action plan*; action items*; *action items; execution plan*; "
        "development phases; development plan; migration phases; migration steps; migration plan*; the plan; "
        "work items; phase breakdown; detailed tasks; detailed plan; detailed phases; detailed steps; to do; todo; "
        "todos; to-do; backlog; work plan; project phases; rollout phases; refactoring plan; refactoring steps; "
        "remediation checklist; remediation plan; implementation work; fix plan; steps*; stages; milestones; "
        "sprint plan; sprints; epics; waves; changes required; required changes; changes needed; detailed changes; "
        "subtasks; feature breakdown; implementation order & tasks; *implementation checklist; *task checklist; "
        "implementation sequence; execution order; execution steps; execution path; plan; workstreams; work streams; "
        "*work breakdown; *task list; *to-do list; remaining work*; remaining tasks",
        "tasks": "tasks*; task categories; task groups; research tasks; task list; subtasks; sub-tasks; action items; actions; action; to do; todo; todos; steps; "
        "implementation steps; work items; work; *tasks; implementation tasks; tasks to complete; task checklist; "
        "what to do; changes; implementation; checklist of tasks; *task list; *steps; key tasks; to-do; "
        "implementation checklist; actions required; required actions; *action items; things to do",
        "technical": "technical details*; technical design*; technical approach*; technical considerations; "
        "technical context; design*; design decisions; design considerations; technical specification*; "
        "technical specifications; specification*; api*; data model*; data flow*; database schema; technical notes; "
        "technical requirements*; performance optimizations; performance considerations; security considerations*; "
        "api contracts; api design; code changes; schema*; data structures; tech stack*; technology stack*; security; "
        "requirements*; functional requirements; non-functional requirements; constraints*; research*; strategy",
        "architecture": "architecture*; architecture changes*; architectural changes*; architecture overview*; "
        "system architecture; components*; *architecture; project structure*; structure; component structure; "
        "directory structure; file structure; folder structure; package structure; system design",
        "decisions": "architecture decisions*; key technical decisions; technical decisions*; decisions*; "
        "key decisions*; decision log*; design decisions*; key design decisions; *decisions; decisions made; "
        "resolved decisions; decided; trade-offs; alternatives considered; alternatives*",
        "files": "files*; files changed*; files affected*; affected files*; key files*; relevant files*; "
        "related files*; critical files*; file changes*; file summary; file inventory; files involved; files touched; "
        "file list; files to touch; files to create/modify; files to modify/create; files overview; files summary; "
        "file; key files reference; target files; source files; important files; critical files for implementation; "
        "files to create & modify; files to create and modify; files to review; files to reference; other files; "
        "impacted files; files impacted; file reference; file references; file map",
        "files_modify": "files to modify*; migrated files*; enhanced files*; new/enhanced files; files modified*; modified files*; files to update*; files to change*; "
        "files to edit*; existing files to modify; modify*; files updated; modified; files to be modified; "
        "key files to modify; files fixed; update; existing files; edit; changed files; modifications; regenerate; "
        "files to refactor; frontend files to modify; backend files to modify; files needing changes",
        "files_create": "new files to create*; files to create*; new files*; files created*; create*; created files; "
        "files to add*; files added; files to be created; created; new file; new; add; key files to create; "
        "new components to create",
        "files_delete": "files to delete*; files to remove*; files deleted*; deleted files; delete*; remove; deleted; "
        "files removed; removed files; files to be deleted; delete/archive; files to archive",
        "files_test": "test files*; test file; files to test; tests to create; test; new test files; test suite files",
        "integration": "integration points*; integration*; integrations*; *integration points; touchpoints; "
        "interfaces; external interfaces; system integration; api integration",
        "risks": "risks*; *risks; risk*; risk assessment*; risk analysis*; risk register*; risk management*; "
        "risks & mitigation*; risks and mitigation*; risks & mitigations; risk & mitigation*; "
        "risk areas*; potential risks; potential issues*; known risks; risk matrix; key risks; *risk assessment; "
        "*risk analysis; risks & considerations; potential problems; potential challenges; *risk areas; *risk items; "
        "*risk; what could go wrong",
        "mitigation": "mitigation*; risk mitigation*; mitigations*; mitigation strategies; mitigation strategy; mitigation plan; "
        "contingency plan*; contingency; contingencies; risk mitigation strategies; mitigation measures",
        "tests": "testing strategy*; test strategy*; testing approach; testing plan*; test plan*; testing; tests; "
        "test coverage*; testing requirements; qa*; quality assurance; *testing strategy; test suite; *tests; "
        "test pyramid; testing & validation; testing and validation; *testing; regression tests; e2e tests; "
        "end-to-end tests; performance tests; test matrix; validation strategy; verification plan; verification steps; "
        "testing scenarios; tests to write; test structure; test data; validation plan; test requirements",
        "unit_tests": "unit tests*; unit testing; unit test*; component tests",
        "integration_tests": "integration tests*; integration testing; integration test*; e2e; api tests; system tests",
        "manual_tests": "manual testing*; manual tests*; manual test*; manual verification*; manual qa; "
        "user acceptance testing; uat; smoke tests; manual validation;",
        "metrics": "success metrics*; metrics; metrics and*; metrics &*; *metrics; kpis*; *kpis; kpi; targets*; "
        "key metrics; key performance indicators; success measures; measurable outcomes; success indicators; "
        "quality metrics; coverage targets; quality targets; metrics & kpis; "
        "expected metrics; *targets; success metrics & kpis; measuring success; measures of success",
        "timeline": "timeline*; *timeline; timeline estimates*; timeline estimate*; time estimates*; time estimate*; "
        "estimates*; effort estimates*; estimated effort*; effort estimate*; effort estimation*; schedule*; "
        "*schedule; implementation timeline*; implementation order*; implementation schedule; task summary*; "
        "estimated timeline*; timeline summary*; time tracking*; development time*; effort summary*; effort*; "
        "estimated time*; estimation*; total effort*; time estimation*; project timeline*; duration*; "
        "effort breakdown*; estimate summary; summary timeline; timeline & milestones; timeline and milestones; "
        "total estimated time; total estimate; estimated duration; estimate; time breakdown; effort & timeline; "
        "recommended order; suggested order; priority order; phase summary*; summary of phases; phase overview; "
        "milestones and timeline; total effort estimate; effort totals; phase completion",
        "dependencies": "dependencies*; *dependencies; prerequisites*; dependency*; required dependencies; "
        "dependencies & prerequisites; pre-requisites; preconditions; required before starting; depends on; requires; "
        "blocked by; *prerequisites; dependency graph; dependency map; dependencies & blockers; blockers*; "
        "technical dependencies; requirements & dependencies; related issues & dependencies; critical dependencies; "
        "before you start; blocking; blocks; entry criteria; entry conditions; package dependencies; dependency order",
        "external": "external; external dependencies*; third-party*; third party*; external services; libraries; "
        "new packages; npm packages; python packages; packages; external requirements",
        "internal": "internal; internal dependencies*; code dependencies*; services touched; internal requirements",
        "rollout": "rollout plan*; rollout*; rollout strategy*; release plan*; launch plan*; deployment plan*; "
        "deployment strategy*; release strategy; go-live*; migration strategy*; *rollout; rollout & rollback; launch; "
        "release; deployment & rollback; rollout and rollback; deployment & rollout; *deployment strategy; "
        "migration guide; backward compatibility*; backwards compatibility; feature flags; *deployment plan",
        "deployment": "deployment steps*; deployment*; deploy*; deployment checklist*; *deployment checklist; "
        "deployment notes; deployment process; deployment procedure; release steps; release checklist; rollout steps; "
        "pre-deployment*; post-deployment*; deployment considerations; deployment order; *deployment steps",
        "rollback": "rollback plan*; rollback*; rollback strategy*; rollback procedure*; *rollback plan; "
        "*rollback strategy; *rollback; revert plan; rollback steps; recovery plan; backout plan; reverting; "
        "emergency rollback; undo; if something goes wrong; fallback plan; rollback triggers",
        "documentation": "documentation updates needed; documentation updates*; documentation*; docs; docs updates; "
        "*documentation; docs to update; documentation to update; documentation needed; documentation plan; "
        "documentation tasks; documentation requirements; doc updates; documentation updates required",
        "questions": "open questions*; *open questions; questions*; unresolved questions*; outstanding questions*; "
        "decisions needed*; *decisions needed; questions to resolve*; open issues; open items; open decisions; decisions required; "
        "pending decisions*; unresolved*; *questions; questions for user; questions/decisions; clarifications needed; "
        "clarifications*; needs clarification; to be decided; tbd; unknowns; decisions to make; questions & decisions; "
        "questions and decisions; open points; outstanding decisions; questions to answer; remaining questions",
        "notes": "notes*; *notes; important notes*; additional notes; remarks; observations; notes & learnings; "
        "lessons learned*; learnings; implementation notes; notes & issues; key insights; key takeaways; insights; "
        "references*; reference*; related*; related documents; related documentation; related docs; resources & links; "
        "links; appendix*; glossary*; see also; further reading; related resources; document references; sources; "
        "document reference; companion docs; quick reference*; related work; credits; acknowledgements; "
        "implementation insights; retrospective; changelog*; change log; revision history; version history; history; "
        "conclusion*; final notes; approval*; sign-off*; commands; key commands; useful commands; examples*; example*; "
        "session log; session notes; work log; execution log; progress log; assumptions*; troubleshooting; legend; "
        "commit strategy; git strategy; commit message; commit; faq; principles; guiding principles; guidelines; "
        "instructions; conventions; best practices; rules; update log; contributors; team communication; "
        "communication plan; monitoring*; monitoring & alerts; support; maintenance; stakeholders",
        "resources": "resources*; required resources*; resource requirements*; team*; team & resources; "
        "roles*; roles & responsibilities; responsibilities; budget*; cost*; costs; cost estimate*; "
        "resource allocation; monthly costs; tools; required tools; skills required; resources needed; staffing; "
        "required resources and dependencies; development environment; environment; infrastructure*",
        "future_work": "next steps*; *next steps; future work*; future enhancements*; future improvements*; future*; "
        "optional enhancements*; post-completion enhancements*; post-implementation*; post-launch*; follow-up*; "
        "follow-ups; follow-on work; follow up*; deferred*; deferred items; possible extensions; future considerations*; "
        "future features; optional*; long-term*; next actions; what's next; next action; next step; enhancements; "
        "nice to haves; later; next phase*; immediate next steps; next session*; future phases; ongoing maintenance; "
        "future extensions; future possibilities; potential enhancements; further improvements; parking lot; "
        "post-mvp; post mvp; stretch goals; post-implementation tasks; recommended next steps; icebox",
        "progress": "progress*; progress tracking*; progress summary*; *progress; progress tracker; status*; "
        "current status*; status summary*; status overview; overall status; overall progress; completion status*; "
        "completed*; completed work*; completed tasks; implementation progress; project status; recent updates; "
        "status update*; plan status; what was done; work completed; accomplishments; in progress; blocked; "
        "completion summary; phase completion status; session progress; status legend; recently completed; "
        "completed phases; completed items; summary of changes; results; achievements; final status; phase status",
        "header": "metadata; document info*; document information; document metadata; document control; plan info; "
        "plan metadata; project info; project information; about this document; document status; document details; "
        "document history; plan information; meta; info; project details; information; project metadata",
        "goal": "goal; objective; purpose; why; focus; theme; mission; what; intent; description; overview; summary",
        "checks": "verify; check; validation command; validation commands; test command; verification command; "
        "verify command; verification commands; verify with; command; commands; run; test commands; verify by",
        "features": "features*; key features*; functionality; highlights; benefits*; *features; capabilities; "
        "characteristics; advantages; pros; cons; impact*; rationale; why start here; problem; background; concept; "
        "approach; details; implementation details; technical details; example; notes; note; output; input; "
        "responsive behavior; edge cases; error handling; constraints; considerations; before; after; current; "
        "change; code location; response; request; content; expected; issue; solution; key changes; key points",
    },
    fields={
        "created": "created; date; created on; started; start date; date created; creation date; created at; "
        "created date; start; start time; plan created; plan date; date started; generated; generated on; "
        "started on; creation; plan created on; authored; written; document created; initial date",
        "updated": "last updated; updated; last modified; modified; last update; updated on; last updated on; "
        "last revised; revised; update; updated at; date updated; last change; last edited; last reviewed; "
        "document updated; plan updated; modified on; revision date",
        "status": "status; plan status; overall status; current status; project status; state; document status; "
        "implementation status; completion status; task status; phase status; progress status; stage status",
        "effort": "effort; estimated effort; size; effort estimate; t-shirt size; complexity/effort; effort size; "
        "estimated size; total effort; effort level; total estimated effort; effort/size; work",
        "estimate": "estimate; estimated time; time estimate; duration; estimated duration; time; estimation; est; "
        "est.; est. time; timeline; time required; estimated; total estimated time; total time; expected duration; "
        "time needed; eta; hours; estimated hours; est. effort; est. duration; total estimate; implementation time; "
        "estimated completion time; total duration; time budget; estimated total time; estimated total effort; "
        "estimated timeline; development time; expected time; time estimation; est hours; time box; timebox",
        "actual": "actual; actual time; actual effort; actual duration; time spent; spent; actual hours; took; "
        "time taken; actuals",
        "depends": "depends on; dependencies; dependency; requires; blocked by; prerequisite; prerequisites; "
        "depends; pre-requisites; needs; dependent on; after; precondition; preconditions; required before; "
        "entry condition; entry conditions; depends-on; prereqs; prereq",
        "owner": "owner; assignee; assigned to; assigned; responsible; lead; author; authors; developer; who; "
        "owned by; dri; task owner; plan owner; maintainer; assignees; owners; created by; prepared by",
        "priority": "priority; prio; severity; urgency; importance; risk level",
        "goal": "goal; objective; purpose; focus; aim; theme; mission",
        "tags": "tags; labels; tag; label; keywords; category",
        "progress": "progress; overall progress; completion; tasks; phases; branch; spec; version; feature; scope",
        "risk": "risk",
        "mitigation": "mitigation; mitigations; mitigation strategy; response; contingency; mitigated by; solution",
        "impact": "impact; severity; consequence",
        "likelihood": "likelihood; probability; chance",
        "answer": "decision; answer; resolution; resolved; decided; answered; outcome; conclusion",
        "needs": "needs; needs answer from; owner; ask; decision by; needs input from; waiting for; assigned to",
    },
    phases="phase; stage; milestone; sprint; iteration; wave; week; session; part; pr; slice; epic; track; "
    "phases; weeks; sprints; months; month; increment",
    weak_phases="day; step; days; steps",
    task_words="task; step; subtask; test; doc",
    mentions="tasks; task list; exit criteria; success criteria; acceptance criteria; out of scope; deliverables; "
    "testing; tests; requirements; risks; scope; dependencies; timeline; summary; checklist; status; results; "
    "completion criteria; verification; validation; notes; goals; complete when; progress; metrics; review; "
    "detailed tasks; task breakdown; rollback; affected files; files; decisions; learnings; details; overview; "
    "implementation details; implementation plan; task checklist; verification checklist; definition of done; "
    "acceptance; total; completion checklist; completion; quality gate; success metrics; files changed; kickoff; "
    "exit gate; entry criteria; open questions; prerequisites; retrospective; test plan;",
    explains="checklist; problem; rationale; background; concept; overview; context; summary; introduction; motivation; "
    "goals; goal; objective; purpose; analysis; current state; problem statement; description; scope; architecture",
    states={
        "done": "done; complete; completed; shipped; implemented; merged; finished; deployed; fixed; resolved; "
        "passed; released; delivered; closed; landed; verified complete; pass; archived; live",
        "doing": "in progress; in-progress; wip; ongoing; started; active; doing; partial; partially complete; "
        "partially done; partly done; in review; under way; underway; current; in development; testing in progress; "
        "partially completed; partially implemented; mostly done; mostly complete; in work; working on it; developing",
        "blocked": "blocked; on hold; paused; waiting; stalled; on-hold; hold",
        "dropped": "cancelled; canceled; dropped; skipped; won't do; wont do; superseded; deferred; abandoned; "
        "obsolete; removed; rejected; not needed; not applicable; n/a; skip; descoped; out of scope; deprecated; "
        "postponed; won't fix; no longer needed",
        "todo": "not started; planned; pending; todo; to do; future; to-do; not yet started; upcoming; queued; "
        "not begun; open; not done; incomplete; not implemented; not complete; not completed; ready; ready to start; "
        "backlog; proposed; next; not yet; scheduled; tbd; up next; unstarted; awaiting; later; draft",
    },
    statuses={
        "planning": "planning; draft; proposed; ready; approved; not started; pending; planned; proposal; "
        "awaiting; todo; to do; design; under review; in review; ready for review; ready for implementation; "
        "ready to start; not yet started; plan; specification; backlog; researching; research; review; "
        "in planning; ready to implement; new; open; pre-implementation; rfc; scheduled; future; refined; scoping",
        "in_progress": "in progress; in-progress; active; ongoing; implementing; partially complete; wip; started; "
        "partially completed; partially implemented; under way; underway; in development; partial; executing; "
        "implementation in progress; doing; in implementation; developing; partially done; testing; working; "
        "mostly complete; nearly complete; almost complete; in execution; incomplete",
        "completed": "completed; complete; done; shipped; implemented; archived; finished; merged; released; "
        "deployed; delivered; closed; implementation complete; live; production ready; resolved; fixed",
        "blocked": "blocked; paused; on hold; waiting; on-hold; stalled; suspended",
        "cancelled": "cancelled; canceled; abandoned; superseded; rejected; won't do; dropped; obsolete; "
        "deprecated; withdrawn; deferred; skipped; postponed; won't fix",
    },
    negations="not; no; never; isn't; wasn't; hasn't; aren't; un; non",
    partly="partly; partially; partial; mostly; nearly; almost; half; somewhat",
    units={
        "minute": "min; mins; minute; minutes; m",
        "hour": "h; hr; hrs; hour; hours; timer",
        "day": "d; day; days; workday; workdays; dev-day; dev-days; man-day; man-days; person-day; person-days",
        "week": "w; wk; wks; week; weeks",
        "month": "mo; month; months",
        "sprint": "sprint; sprints",
    },
    fillers="working; work; business; engineering; developer; dev; person; man; calendar; engineer; full; focused; "
    "elapsed; team; additional; more; total; coding; actual; human; ideal",
    sizes={
        "XS": "xs; extra small; extra-small; tiny; trivial",
        "S": "s; small",
        "M": "m; medium; med; moderate",
        "L": "l; large; big",
        "XL": "xl; extra large; extra-large; very large; x-large; huge",
        "XXL": "xxl; extra extra large",
    },
    levels={
        "low": "low; l; very low; minimal; minor; unlikely; negligible; rare; small; none expected; remote",
        "medium": "medium; med; m; moderate; possible; mid; average",
        "high": "high; h; likely; major; significant; severe; certain; large; probable; serious; very likely",
        "critical": "critical; very high; catastrophic; extreme; blocker; crit; showstopper",
    },
    columns={
        "task": "task; step; item; action; work; tasks; steps; work item; deliverable/task; activity; todo; to do; "
        "task name; title; subtask; description of task; what to do; fix; change",
        "id": "id; #; no; no.; task id; nr; num; number; ref; key; task #; step #",
        "status": "status; state; done; done?; progress; ✓; ✅; completed; complete",
        "effort": "effort; size; estimated effort; est. effort; t-shirt; effort estimate; est; complexity/effort",
        "estimate": "estimate; estimated time; time; hours; duration; time estimate; estimated; est. time; est.; "
        "est. hours; estimated hours; estimated duration; days; estimated effort (hours); weeks; est time; "
        "est. duration; planned; total time; effort (hours); effort (days); timeline; estimation; time est.; est. days",
        "actual": "actual; actual time; actual effort; spent; actual hours; time spent; actual duration; real",
        "depends": "depends on; dependencies; dependency; depends; blocked by; prerequisites; requires; deps; "
        "prerequisite; prereqs; dep; blockers; blocker; needs",
        "owner": "owner; assignee; who; responsible; assigned to; assigned; lead; agent",
        "priority": "priority; prio; p; pri",
        "risk": "risk; risks; risk description; threat; risk item; potential risk; issue; concern; challenge; "
        "potential issue; failure mode",
        "impact": "impact; severity; consequence; impact level; i; sev",
        "likelihood": "likelihood; probability; prob; chance; prob.; l; p; likelihood/probability",
        "mitigation": "mitigation; mitigations; mitigation strategy; response; strategy; countermeasure; "
        "mitigation plan; contingency; mitigation/contingency; mitigation strategies; how we mitigate; prevention; "
        "solution; handling; resolution; mitigated by; action plan",
        "phase": "phase; stage; milestone; sprint; week; iteration; wave; phases; step; epic; part; track; pr; "
        "month; slice; session",
        "file": "file; path; files; file path; filename; file name; module; location; filepath; source file",
        "change": "change; change type; action; type; changes; operation; modification; what; new/modify; status; kind",
        "metric": "metric; kpi; measure; indicator; goal; measurement; name; metrics; criterion; area; test type; "
        "category; aspect; objective",
        "target": "target; goal; target value; threshold; target metric; after; expected; desired; success criteria",
        "criterion": "criterion; criteria; requirement; success criterion; acceptance criterion; condition; check; "
        "standard; item; acceptance criteria; definition; outcome",
        "question": "question; open question; questions; issue; decision; topic; decision needed; item",
        "answer": "answer; decision; resolution; outcome; resolved; recommendation",
        "acceptance": "acceptance; acceptance criteria; done when; done; definition of done; ac; exit criteria",
        "text": "description; details; notes; name; summary; what; comment; deliverables; scope; focus; purpose",
    },
    totals="total; totals; grand total; sum; overall total; overall; total effort; total estimated time; "
    "total time; total estimate; total duration; total with buffer; subtotal; total estimated effort; total hours",
    nothing="none; n/a; na; nothing; no; -; —; –; tbd; tba; -- ; no dependencies; none (can start immediately); nil",
    every="all phases; all previous phases; all prior phases; all; all previous; all above; all earlier phases; "
    "all other phases; every phase; previous phases; everything; everything above",
    creates="new; create; created; add; added; new file; to create; creates; will create; adds; write",
    modifies="modify; update; updated; modified; edit; change; extend; refactor; rewrite; existing; changed; fix; "
    "changes; enhance; enhanced; replace; rename; adjust; migrate",
    deletes="delete; remove; deleted; removed; deletes; drop; to delete; removes; archive",
    ranks={
        "primary": "primary; primary goals; primary goal; must have; must-have; main goal; core; must; p0; main goals",
        "secondary": "secondary; secondary goals; secondary goal; should have; should-have; should; p1",
        "nice_to_have": "nice-to-have; nice to have; nice-to-haves; could have; stretch; optional; bonus; stretch goals",
    },
    months="january jan; february feb; march mar; april apr; may; june jun; july jul; august aug; "
    "september sep sept; october oct; november nov; december dec",
    steps_of_tests="red; green; refactor; blue",
)
