"""The check before sending, beside the window: what is asked last is answered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from hfdesk.domain.problems import Problem
from hfdesk.domain.records import MeetingRecord
from hfdesk.gui.problems import report
from hfdesk.gui.shell import Shell
from hfdesk.gui.worker import Job


class Checking(QObject):
    """Looks meetings over on another thread, one at a time."""

    #: The record that was asked about, its findings, and what was sent of it and is otherwise now.
    found = Signal(object, object, object)

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._next: MeetingRecord | None = None
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._job is not None

    def ask(self, record: MeetingRecord) -> None:
        """Look a meeting over; what was asked before and has no answer yet gets none."""
        self._next = record
        if self._job is None:
            self._start()

    def _start(self) -> None:
        record, self._next = self._next, None
        desk = self._shell.desk
        if record is None or desk is None:
            return

        def job(_ticket: object) -> Any:
            from hfdesk.ops import dispatches, findings

            return record, findings.findings(desk, record), dispatches.sent(desk, record)

        self._job = Job(job)
        self._job.signals.done.connect(self._done)
        self._job.signals.failed.connect(self._failed)
        self._job.start()

    def _done(self, answer: Any) -> None:
        self._job = None
        if self._next is None:
            self.found.emit(*answer)
        else:
            self._start()

    def _failed(self, error: BaseException) -> None:
        """The archive was closed meanwhile, or is not to be read: whoever reads it next will say so."""
        self._job = None
        if not isinstance(error, Problem | KeyError):
            report(error)
        self._start()
