"""Long work on a closed archive: how far it is, and the way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget

from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.worker import Job, Ticket

STEPS = 1_000


class Waiting(QDialog):
    """Runs a job and stays until it has ended, whichever way: then ``ended(result, problem)``.

    Both are ``None`` where the user stopped it.
    """

    def __init__(
        self,
        parent: QWidget,
        text: str,
        job: Callable[[Ticket], Any],
        ended: Callable[[Any, BaseException | None], object],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(text)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ended = ended
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(tr("How far the work is"))
        self.stop = QPushButton(tr("Stop"))
        self.stop.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(20)] * 4)
        column.setSpacing(theme.scaled(12))
        column.addWidget(label(text, "heading2"))
        column.addWidget(label(tr("The archive is closed meanwhile, and opens again by itself."), wrap=True))
        column.addWidget(self.bar)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(min(theme.scaled(420), self.screen().availableSize().width() - 20))
        self._job = Job(job)
        self._job.signals.progress.connect(self._show)
        self._job.signals.done.connect(self._done)
        self._job.signals.failed.connect(self._failed)
        self._job.signals.stopped.connect(self._stopped)

    def begin(self) -> None:
        """Show it, and begin."""
        self.open()
        self._job.start()

    def reject(self) -> None:
        """Ask the work to stop; the dialog goes when it has."""
        self._job.ticket.stop()
        self.stop.setText(tr("Stopping …"))
        self.stop.setEnabled(False)

    def _show(self, part: float) -> None:
        self.bar.setRange(0, STEPS)
        self.bar.setValue(round(part * STEPS))

    def _done(self, result: object) -> None:
        self._end(result, None)

    def _failed(self, error: BaseException) -> None:
        self._end(None, error)

    def _stopped(self) -> None:
        self._end(None, None)

    def _end(self, result: object, error: BaseException | None) -> None:
        self.accept()
        self._ended(result, error)
