"""Reading beside the window: what is quick is there at once, the rest comes when it is ready."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Signal

from hfdesk.gui import worker
from hfdesk.gui.courtesy import between_gestures

WAIT = 0.012
"""Seconds that the window waits for an answer before it goes on."""


class _Signals(QObject):
    done = Signal(int)


class _Read:
    """One question."""

    def __init__(self, number: int, read: Callable[[], Any]) -> None:
        self.signals = _Signals()
        self.answer: Future[Any] = Future()
        self._number = number
        self._read = read

    def run(self) -> None:
        """Ask, and tell that there is an answer; nobody may be left to hear it."""
        try:
            self.answer.set_result(self._read())
        except Exception as error:  # noqa: BLE001 - an answer that nobody can use
            self.answer.set_exception(error)
        with suppress(RuntimeError):
            self.signals.done.emit(self._number)


class Beside(QObject):
    """Asks on another thread; only the answer to the last question is given.

    What cannot be read (the archive was closed) gives no answer. ``wait``: the seconds that the
    window waits for an answer before it goes on.
    """

    answered = Signal(object)

    def __init__(self, parent: QObject, wait: float = WAIT) -> None:
        super().__init__(parent)
        self._wait = wait
        self._asked = 0
        self._told = 0
        self._last: _Read | None = None

    def ask(self, read: Callable[[], Any]) -> None:
        """Let ``answered`` tell what ``read`` gives: now where it is quick, else later."""
        self._asked += 1
        question = self._last = _Read(self._asked, read)
        question.signals.done.connect(self._came)
        worker.start(question)
        with suppress(TimeoutError):
            question.answer.exception(timeout=self._wait)
            self._tell(self._asked)

    @property
    def waiting(self) -> bool:
        """Whether the last question has no answer yet."""
        return self._told < self._asked

    def _came(self, number: int) -> None:
        between_gestures(self, lambda: self._tell(number))

    def _tell(self, number: int) -> None:
        if number != self._asked or not self.waiting or self._last is None:
            return
        self._told, answer = number, self._last.answer
        if answer.exception() is None:
            self.answered.emit(answer.result())
