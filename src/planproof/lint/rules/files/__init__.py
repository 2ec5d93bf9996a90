"""Rules about the files that a plan names."""

from __future__ import annotations

from typing import Final

from planproof.lint.rules.files import (
    absolute_path,
    backslash_path,
    duplicate_file_entry,
    existing_new_file,
    file_in_parallel_tasks,
    missing_file,
    path_outside_repository,
)

RULES: Final = (
    missing_file.RULE,
    existing_new_file.RULE,
    file_in_parallel_tasks.RULE,
    path_outside_repository.RULE,
    absolute_path.RULE,
    duplicate_file_entry.RULE,
    backslash_path.RULE,
)
