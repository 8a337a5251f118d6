"""Waiting for a process that may hang, also on a machine where others have all the time."""

from __future__ import annotations

import os
import queue
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_TICK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
_LOOK = 1.0
"""Seconds between two looks at a process that has not answered."""


class Hang(Exception):
    """It worked for longer than it may, or sleeps and nothing wakes it."""


def answer(answers: queue.Queue[str], pid: int, limit: float) -> str:
    """The next answer of a process.

    Raises :class:`Hang` after ``limit`` seconds of its own work, or of sleep in a row. One that would go
    on and gets no time does not hang.
    """
    begun, _ = _state(pid)
    last, slept = begun, 0.0
    while True:
        with suppress(queue.Empty):
            return answers.get(timeout=_LOOK)
        worked, wants = _state(pid)
        slept = 0.0 if wants or worked > last else slept + _LOOK
        last = worked
        if worked - begun > limit or slept > limit:
            raise Hang


def _state(pid: int) -> tuple[float, bool]:
    """Seconds that a process and those it started have worked, and whether one of them would go on."""
    worked, wants = 0.0, False
    for stat in _threads(pid):
        with suppress(OSError, ValueError, IndexError):
            told = stat.read_text().rpartition(")")[2].split()
            worked += (int(told[11]) + int(told[12])) / _TICK
            wants |= told[0] in "RD"
    return worked, wants


def _threads(pid: int) -> Iterator[Path]:
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            yield task / "stat"
            for started in (task / "children").read_text().split():
                yield from _threads(int(started))
