"""Tasks as orders: the verbs that they begin with, and texts that say the same."""

from __future__ import annotations

import re
from typing import Final

from planproof.lint.document import Document
from planproof.model.address import fold

_FIRST: Final = re.compile(r"\W{0,9}([A-Za-z]+)\b(?!['/.(_-])")
VERBS: Final = frozenset(
    """
    accept adapt add adjust adopt align allow analyse analyze annotate announce apply archive assert assign
    attach audit author automate await backfill balance bind block bootstrap break bring build bump cache
    calculate call cancel capture catch celebrate centralise centralize change check choose clarify clean
    cleanup clear clone close collect combine commit compare complete compress compute configure confirm connect
    consider consolidate convert coordinate copy correct count cover create cut debug decide declare decouple
    define delete deliver deploy deprecate derive describe design detail detect determine develop disable
    discuss display document download draft drop duplicate emit enable encrypt enforce enhance ensure establish
    estimate evaluate examine execute expand explain explore export expose extend extract fetch fill filter
    finalise finalize find finish fix fold follow fork format generate get grant group guard handle hide
    highlight identify implement import improve include increase index initialise initialize inline insert
    inspect install instrument integrate introduce inventory investigate invite isolate iterate keep land launch
    limit link list listen load localise localize locate lock log lower maintain make map mark measure merge
    migrate mirror mock model modify monitor move normalise normalize notify obtain open optimise optimize order
    organise organize override package parse patch pause perform persist pick pin plan polish populate port post
    prepare prevent print profile promote propagate propose protect prove provide provision prune publish pull
    push put query raise read rebuild recalculate recommend reconcile record recover recreate redesign redirect
    reduce refactor refine refresh regenerate register reject release reload relocate rely remove rename render
    reorder reorganise reorganize replace replicate report request require research reserve reset resize resolve
    restore restrict restructure resume retire retry return reuse revert review revise revoke rewire rewrite
    rollback rotate route run sanitise sanitize save scaffold scan schedule scope seed select send separate
    serve set setup share show shrink sign simplify sketch skip sort specify split stabilise stabilize
    standardise standardize start stop store stream strengthen strip structure submit subscribe support surface
    swap switch sync synchronise synchronize tag teach test throttle tidy tighten toggle trace track train
    transform translate trigger trim tune turn unify uninstall update upgrade upload use validate verify version
    visualise visualize walk warn watch wire work wrap write
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
