"""Work beside the window: a job in the thread pool that tells how it goes and can be stopped."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from functools import cache, partial
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal
from shiboken6 import isValid

T = TypeVar("T")


class Ticket:
    """What a job holds: whether it was told to stop, and where it reports how far it is."""

    def __init__(self, report: Callable[[float], None]) -> None:
        self._stopped = threading.Event()
        self._report = report

    @property
    def stopped(self) -> bool:
        """Whether the user wants no more of it."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Ask the job to stop at its next step."""
        self._stopped.set()

    def step(self, part: float) -> None:
        """Tell how much is done, from 0 to 1; raises :class:`Stopped` where it shall stop."""
        if self.stopped:
            raise Stopped
        self._report(part)


class Stopped(Exception):
    """The user stopped the job."""


class Signals(QObject):
    """A job's answers, delivered in the window's thread."""

    progress = Signal(float)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()


class Runs(Protocol):
    """What the thread pool can be given."""

    def run(self) -> None:
        """What it does there."""
        ...


class _Pool(QObject):
    """Gives to the thread pool, and lets go in the window's thread of what has run.

    A ``QRunnable`` of one's own is never let go of once the pool has had it: with all that it knows.
    """

    _over = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._over.connect(self._let_go)

    def start(self, job: Runs) -> None:
        QThreadPool.globalInstance().start(partial(self._run, [job]))

    def _run(self, held: list[Runs]) -> None:
        held[0].run()
        with contextlib.suppress(RuntimeError):  # the program ends
            self._over.emit(held)

    def _let_go(self, held: list[Runs]) -> None:
        held.clear()


@cache
def _pool() -> _Pool:
    return _Pool()


def start(job: Runs) -> None:
    """Run something in the thread pool; it is kept until it has run. To be called by the window."""
    _pool().start(job)


class Job:
    """A function to be run beside the window. Keep it until it has answered."""

    def __init__(self, function: Callable[[Ticket], Any]) -> None:
        self.signals = Signals()
        self.ticket = Ticket(self.signals.progress.emit)
        self._function = function

    def run(self) -> None:
        """Run the function and answer."""
        answer = self._answer()
        with contextlib.suppress(RuntimeError):  # the window went meanwhile: nobody waits
            answer()

    def _answer(self) -> Callable[[], None]:
        try:
            result = self._function(self.ticket)
        except Stopped:
            return self.signals.stopped.emit
        except BaseException as error:  # noqa: BLE001 - handed to the window, which sorts it
            return partial(self.signals.failed.emit, error)
        return partial(self.signals.done.emit, result)

    def start(self) -> None:
        """Give it to the thread pool."""
        start(self)


_running: set[Job] = set()


def tell_later(asker: QObject, find: Callable[[], T], told: Callable[[T], object]) -> Job:
    """Look something up beside the window; told where the asker is still there.

    What fails is not told: it was a help and no part of the work.
    """
    job = Job(lambda _ticket: find())
    _running.add(job)

    def done(found: T) -> None:
        _running.discard(job)
        if isValid(asker):
            told(found)

    job.signals.done.connect(done)

    def failed(_error: object) -> None:
        _running.discard(job)

    job.signals.failed.connect(failed)
    job.start()
    return job
