"""How this program starts itself, for what needs a process of its own."""

from __future__ import annotations

import sys


def itself() -> list[str]:
    """The words before a verb: the bundle, or Python with the package."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "hfdesk"]
