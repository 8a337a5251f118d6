"""Where the program finds what ships with it.

``resources/``, ``migrations/`` and ``ui/`` lie at the repository's root while the program
is developed, and under ``hfdesk/_data/`` in the wheel and in the bundle.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


@cache
def root() -> Path:
    """The folder that holds ``resources`` and ``migrations``."""
    shipped = PACKAGE / "_data"
    return shipped if shipped.is_dir() else PACKAGE.parent


def asset(relative: str) -> Path:
    """The path of a shipped file or folder, e.g. ``resources/layouts``; it may not exist."""
    return root() / relative
