"""Tasks as orders: the verbs that they begin with, and texts that say the same."""

from __future__ import annotations

import re
from typing import Final

from planproof.lint.document import Document
from planproof.model.address import fold

_FIRST: Final = re.compile(r"\W{0,9}([A-Za-z]+)\b(?!['/.(_-])")
VERBS: Final = frozenset(
    """
    accept adapt add adjust adopt align allow analyse analyze annotate announce answer apply archive arrange
    assert assign attach audit author automate await backfill backup balance bind block bootstrap break bring
    browse build bump cache calculate call cancel capture catch celebrate centralise centralize change charge
    check choose clarify clean cleanup clear click clone close collect combine commit compare complete compress
    compute configure confirm connect consider consolidate contact convert coordinate copy correct count cover
    create cut debug decide declare decouple define delete deliver demo demonstrate deploy deprecate derive
    describe design detail detect determine develop disable discuss display document dogfood download draft drop
    duplicate edit emit enable encrypt enforce engage enhance ensure enter establish estimate evaluate evolve
    examine execute expand expire explain explore export expose extend extract factor fetch fill filter finalise
    finalize find finish fix flag flatten fold follow fork format freeze generate get grant group guard hand
    handle harden hide highlight hire host identify implement import improve include increase index inform
    initialise initialize inline insert inspect install instrument integrate introduce invalidate inventory
    investigate invite isolate iterate join juggle keep land launch lead learn let lift limit link list listen
    load localise localize locate lock log login look lower maintain make manage map mark measure meet merge
    migrate mirror mock model modify monitor mount move name normalise normalize note notify obtain offer
    onboard open operate optimise optimize order organise organize override own package pair parse pass patch
    pause pay perform persist pick pin ping place plan play playtest polish populate port post practise prepare
    prevent preview print probe process produce profile promote propagate propose protect prove provide
    provision prune publish pull purge push put quantify query quote raise rank rate reach read realise realize
    rebuild recalculate recommend reconcile record recover recreate redesign redirect reduce refactor refine
    refresh regenerate register rehearse reject release reload relocate rely remove rename render reorder
    reorganise reorganize repair repeat replace replicate reply report reproduce request require research
    reserve reset resize resolve restart restore restrict restructure resubmit resume retain retire retrieve
    retry return reuse revert review revise revoke rewire rewrite rollback rotate route run sanitise sanitize
    save scaffold scale scan schedule scope search secure seed select send separate serve set settle setup shape
    share ship show shrink sign simplify simulate sketch skip slice smoke solve sort specify spike split
    stabilise stabilize stage standardise standardize start stop store stream strengthen strip structure stub
    style submit subscribe substitute suggest summarise summarize supply support surface swap switch sync
    synchronise synchronize tag take teach tell test think throttle tidy tighten toggle trace track train
    transfer transform translate trial trigger trim tune turn unblock understand undo unify uninstall unlock
    unpack update upgrade upload use validate verify version view visit visualise visualize wait wake walk want
    warn watch weigh win wire work wrap write
    """.split()
)
"""English verbs that tasks begin with, as orders."""


def orders(text: str) -> bool:
    """Whether a text begins with an English verb in the form of an order."""
    first = _FIRST.match(text)
    return first is not None and first[1].casefold() in VERBS


def in_orders(document: Document) -> bool:
    """Whether a plan writes its tasks as English orders: at least half of them, and more than two."""
    ordering = sum(orders(task.text) for _, task in document.tasks)
    return ordering > 2 and ordering * 2 >= len(document.tasks)


def same(text: str) -> str:
    """A text as it is compared with others to find repetitions: without case, closing marks and double blanks."""
    return fold(text).rstrip(" .;,:!")
