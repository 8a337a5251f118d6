"""How this program starts itself, for what needs a process of its own."""

from __future__ import annotations

import contextlib
import os
import sys

_IN_BACKGROUND = 0x00100000
"""Windows: little of the processor, the disk and the memory."""


def itself() -> list[str]:
    """The words before a verb: the bundle, or Python with the package."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "hfdesk"]


def give_way() -> None:
    """Let other programs go first from now on; where the system does not know that, nothing happens."""
    with contextlib.suppress(OSError, AttributeError):
        if sys.platform == "win32":
            import ctypes

            kernel = ctypes.windll.kernel32
            kernel.SetPriorityClass(kernel.GetCurrentProcess(), _IN_BACKGROUND)
        else:
            os.nice(15)
