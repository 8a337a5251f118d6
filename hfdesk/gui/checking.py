"""The check before sending, beside the window: what is asked last is answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hfdesk.domain.checks import Finding
from hfdesk.domain.problems import Problem
from hfdesk.domain.records import MeetingRecord
from hfdesk.gui.courtesy import between_gestures, give_way
from hfdesk.gui.i18n import language
from hfdesk.gui.problems import report
from hfdesk.gui.shell import Shell
from hfdesk.gui.worker import Job

if TYPE_CHECKING:
    from hfdesk.ops.dispatches import Sent  # noqa: TC004 - a field of a dataclass, never looked up

QUIET = 120
"""Milliseconds without another question before a meeting is looked over: gestures come first."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding in the window's words, and where it is."""

    finding: Finding
    text: str
    where: str


@dataclass(frozen=True, slots=True)
class Looked:
    """A meeting that was looked over: what was found, what was sent of it and is otherwise now."""

    record: MeetingRecord
    remarks: tuple[Remark, ...]
    sent: Sent | None = None


class Checking(QObject):
    """Looks meetings over on another thread, one at a time, when the window is quiet."""

    found = Signal(object)  # a Looked

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._next: MeetingRecord | None = None
        self._job: Job | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self._begin)

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._next is not None or self._job is not None

    def ask(self, record: MeetingRecord) -> None:
        """Look a meeting over; what was asked before and has no answer yet gets none."""
        self._next = record
        self._quiet.start()

    def hurry(self) -> None:
        """Begin at once, for a picture of the window."""
        if self._quiet.isActive():
            self._quiet.stop()
            self._start()

    def _begin(self) -> None:
        between_gestures(self, self._start)

    def _start(self) -> None:
        if self._job is not None:
            return
        record, self._next = self._next, None
        desk, spoken = self._shell.desk, language()
        if record is None or desk is None:
            return

        def job(_ticket: object) -> Looked:
            from hfdesk.ops import dispatches, findings

            give_way()
            found = findings.findings(desk, record, give_way)
            return Looked(record, worded(record, found, spoken, give_way), dispatches.sent(desk, record))

        self._job = Job(job)
        self._job.signals.done.connect(self._done)
        self._job.signals.failed.connect(self._failed)
        self._job.start()

    def _done(self, looked: Looked) -> None:
        between_gestures(self, lambda: self._answer(looked))

    def _answer(self, looked: Looked) -> None:
        self._job = None
        if self._next is None:
            self.found.emit(looked)
        elif not self._quiet.isActive():
            self._start()

    def _failed(self, error: BaseException) -> None:
        """The archive was closed meanwhile, or is not to be read: whoever reads it next will say so."""
        self._job = None
        if not isinstance(error, Problem | KeyError):
            report(error)
        if not self._quiet.isActive():
            self._start()


def worded(
    record: MeetingRecord, found: tuple[Finding, ...], spoken: str, pause: Callable[[], object] | None = None
) -> tuple[Remark, ...]:
    """The findings in words; ``pause`` is called between them."""
    from hfdesk.ops import findings

    def remark(each: Finding) -> Remark:
        if pause is not None:
            pause()
        return Remark(each, findings.sentence(each, spoken), findings.where(each, record, spoken))

    return tuple(remark(each) for each in found)
