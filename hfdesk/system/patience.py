"""Waiting for what may never answer: a network folder that is gone, a stick that was pulled out."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar

from hfdesk.domain.problems import Trouble

T = TypeVar("T")
Beat = Callable[[], object]
"""To be called by work that goes on, so that it is waited for longer."""

_STEP = 0.01


class _Work:
    """Work on a thread of its own, which nobody must wait for: it ends with the process."""

    def __init__(self, work: Callable[[Beat], object]) -> None:
        self.result: object = None
        self.error: BaseException | None = None
        self.heard = time.monotonic()
        self._work = work
        self.thread = threading.Thread(target=self._run, name="hfdesk-patience", daemon=True)
        self.thread.start()

    def _beat(self) -> None:
        self.heard = time.monotonic()

    def _run(self) -> None:
        try:
            self.result = self._work(self._beat)
        except BaseException as error:  # noqa: BLE001 - handed to the one who waits
            self.error = error


def within(seconds: float, work: Callable[[Beat], T]) -> T:
    """What ``work`` gives; ``Trouble("place.silent")`` where nothing was heard of it for so long.

    It is handed a function to call at each step. One that hangs is left behind on its thread.
    """
    running = _Work(work)
    while running.thread.is_alive():
        running.thread.join(_STEP)
        if running.thread.is_alive() and time.monotonic() - running.heard > seconds:
            raise Trouble("place.silent", seconds=round(seconds))
    if running.error is not None:
        raise running.error
    return running.result  # pyright: ignore[reportReturnType]
