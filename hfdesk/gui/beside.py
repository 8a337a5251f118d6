"""Reading beside the window: what is quick is there at once, the rest comes when it is ready."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Signal

from hfdesk.gui.worker import Job, Ticket

WAIT = 0.012
"""Seconds that the window waits for an answer before it goes on."""


class Beside(QObject):
    """Asks on another thread; only the answer to the last question is given.

    What cannot be read (the archive was closed) gives no answer.
    """

    answered = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = 0
        self._told = 0
        self._jobs: dict[int, Job] = {}  # a job must live until it has run

    def ask(self, read: Callable[[], Any], wait: float = WAIT) -> None:
        """Let ``answered`` tell what ``read`` gives: now where it is quick, else later."""
        self._asked += 1
        number = self._asked
        answer: Future[Any] = Future()

        def run(_ticket: Ticket) -> tuple[int, Future[Any]]:
            try:
                answer.set_result(read())
            except Exception as error:  # noqa: BLE001 - an answer that nobody can use
                answer.set_exception(error)
            return number, answer

        job = self._jobs[number] = Job(run)
        job.signals.done.connect(self._came)
        job.start()
        try:
            answer.exception(timeout=wait)
        except TimeoutError:
            return
        self._tell(number, answer)

    @property
    def waiting(self) -> bool:
        """Whether the last question has no answer yet."""
        return self._told < self._asked

    def _came(self, result: tuple[int, Future[Any]]) -> None:
        number, answer = result
        del self._jobs[number]
        self._tell(number, answer)

    def _tell(self, number: int, answer: Future[Any]) -> None:
        if number != self._asked or not self.waiting:
            return
        self._told = number
        if answer.exception() is None:
            self.answered.emit(answer.result())
