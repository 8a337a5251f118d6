"""The one thread that writes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, TypeVar

T = TypeVar("T")
_Job = tuple[Callable[[], Any], "Future[Any]"]


class Writer:
    """Runs what it is handed, in order, on a thread of its own."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="hfdesk-writer", daemon=True)
        self._thread.start()

    def later(self, job: Callable[[], T]) -> Future[T]:
        """Hand over a job; its result or exception comes in the future."""
        future: Future[T] = Future()
        self._jobs.put((job, future))
        return future

    def now(self, job: Callable[[], T]) -> T:
        """Hand over a job and wait for it. Not to be called by a job."""
        if threading.current_thread() is self._thread:
            raise RuntimeError("an operation cannot wait for another on the writer's own thread")
        return self.later(job).result()

    def stop(self) -> None:
        """End the thread when it has done what it was handed."""
        self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            _do(*job)


def _do(job: Callable[[], Any], future: Future[Any]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = job()
    except BaseException as error:  # noqa: BLE001
        future.set_exception(error)
    else:
        future.set_result(result)
