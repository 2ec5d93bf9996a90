"""Rules about sections, headings, phases and the template's leftovers."""

from __future__ import annotations

from typing import Final

from planproof.lint.rules.structure import (
    duplicate_phase_number,
    empty_section,
    gap_in_phase_numbers,
    malformed_checkbox,
    missing_section,
    no_title,
    phase_in_prose,
    phase_without_tasks,
    phases_out_of_order,
    several_titles,
    skipped_heading_level,
    to_be_decided,
    unclosed_code_block,
    unfilled_placeholder,
)

RULES: Final = (
    missing_section.RULE,
    empty_section.RULE,
    unfilled_placeholder.RULE,
    duplicate_phase_number.RULE,
    phase_without_tasks.RULE,
    skipped_heading_level.RULE,
    several_titles.RULE,
    no_title.RULE,
    to_be_decided.RULE,
    gap_in_phase_numbers.RULE,
    phases_out_of_order.RULE,
    malformed_checkbox.RULE,
    phase_in_prose.RULE,
    unclosed_code_block.RULE,
)
