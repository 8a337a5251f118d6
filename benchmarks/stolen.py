"""Time for which the host of a virtual machine took cores away from it.

What is measured meanwhile tells of the host and not of the program, so such a run is told apart and done
again: which one it was is the kernel's word, never the time itself.
"""

from __future__ import annotations

import os
import time as clock
from contextlib import suppress
from pathlib import Path

TICK = 1 / os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 0.01
"""The seconds in which the kernel counts."""


def stolen() -> float:
    """How long in all, in seconds and for all cores together; 0 where the system does not tell."""
    with suppress(OSError, IndexError):
        return int(Path("/proc/stat").read_text(encoding="ascii").split(None, 9)[8]) * TICK
    return 0.0


def stolen_since(before: float) -> float:
    """How much more than that, in seconds, once the kernel has counted it, which it does at its ticks."""
    clock.sleep(1.5 * TICK)
    return stolen() - before
