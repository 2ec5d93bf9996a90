"""How the site is built."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from rule_pages import write_rule_pages

from planproof._version import __version__

write_rule_pages(Path(__file__).parent / "rules")

project = "planproof"
author = "The planproof authors"
copyright = "2026, The planproof authors"  # noqa: A001 - the name that Sphinx asks for
release = __version__

extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["README.md"]

html_theme = "furo"
html_title = "planproof"
