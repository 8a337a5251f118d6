"""Where the time of a gesture went: on whose processor time, in whose queue, at the disk, in the garbage.

What the machine does beside counts in none of the processor times; it shows as ``queued`` (a thread
could run and no core was free) and as ``stolen`` (the machine under the virtual one took a core away).
"""

from __future__ import annotations

import gc
import threading
import time as clock
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.stolen import stolen, stolen_since
from hfdesk.store import Desk

WRITER = "hfdesk-writer"


class Took(NamedTuple):
    """What a gesture took, in milliseconds.

    ``own`` is processor time of the window's thread, ``writer`` that of the one that writes, ``beside`` that
    of all others; ``queued``: how long these two waited for a core; ``disk``: how long the archive's commit
    waited for the disk; ``garbage``: how long Python looked for garbage; ``stolen``: both cores were taken.
    """

    queued: float
    stolen: float
    disk: float
    garbage: float
    writer: float
    beside: float
    own: float
    wall: float

    @property
    def both(self) -> float:
        """The processor time of the two threads that a gesture runs on."""
        return self.own + self.writer

    @property
    def told(self) -> str:
        """All of it in a line; the rest is what the two threads waited for each other and for others."""
        rest = self.wall - self.both - self.queued - self.disk
        parts = {**self._asdict(), "rest": max(0.0, rest)}
        return "  ".join(f"{name} {value:.1f}" for name, value in parts.items() if value >= 0.05)


class Watch:
    """Looks at the clocks before and after a gesture."""

    def __init__(self, desk: Desk) -> None:
        self._disk = self._garbage = self._began = 0.0
        gc.callbacks.append(self._swept)
        self._time_commits(desk)

    def close(self) -> None:
        """Look no more."""
        gc.callbacks.remove(self._swept)

    def look(self) -> Took:
        """What the clocks say now; those that take long to read come first."""
        return Took(*self._slow(), *self._quick())

    def since(self, before: Took) -> Took:
        """What was taken since another look."""
        quick = self._quick()
        took = Took(*(now - then for now, then in zip((*self._slow(), *quick), before, strict=True)))
        return took._replace(stolen=stolen_since(before.stolen / 1000) * 1000)

    def _slow(self) -> tuple[float, float]:
        queued = sum(_queued(each) for each in (threading.main_thread(), _writer()) if each)
        return queued * 1000, stolen() * 1000

    def _quick(self) -> tuple[float, ...]:
        own, writer = clock.thread_time(), _of_thread(_writer())
        beside = clock.process_time() - own - writer
        told = (self._disk, self._garbage, writer, beside, own, clock.perf_counter())
        return tuple(each * 1000 for each in told)

    def _swept(self, phase: str, _told: dict[str, int]) -> None:
        if phase == "start":
            self._began = clock.perf_counter()
        else:
            self._garbage += clock.perf_counter() - self._began

    def _time_commits(self, desk: Desk) -> None:
        engine: Any = desk._writes  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
        commit = engine.dialect.do_commit

        def timed(connection: Any) -> None:
            began = clock.perf_counter() - clock.thread_time()
            commit(connection)
            self._disk += clock.perf_counter() - clock.thread_time() - began

        engine.dialect.do_commit = timed


def _writer() -> threading.Thread | None:
    return next((each for each in threading.enumerate() if each.name == WRITER), None)


def _of_thread(thread: threading.Thread | None) -> float:
    """A thread's processor time in seconds."""
    if thread is None or thread.ident is None or not hasattr(clock, "pthread_getcpuclockid"):
        return 0.0
    return clock.clock_gettime(clock.pthread_getcpuclockid(thread.ident))


def _queued(thread: threading.Thread) -> float:
    """How long a thread has waited for a core, in seconds, where the system tells."""
    with suppress(OSError):
        return int(Path(f"/proc/self/task/{thread.native_id}/schedstat").read_text().split()[1]) / 1e9
    return 0.0
