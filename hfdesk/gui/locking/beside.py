"""A dialog whose answer is found beside the window: opening by a passphrase takes about a second."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from hfdesk.domain.problems import Problem
from hfdesk.gui.dialogs.asking import Asking, Refused
from hfdesk.gui.i18n import tr
from hfdesk.gui.locking.secrets import SecretField
from hfdesk.gui.problems import report
from hfdesk.gui.shell import Shell
from hfdesk.gui.worker import Job, Ticket

Find = Callable[[Ticket], Any]


class Beside(Asking):
    """Asks, looks for the answer on another thread, closes with it and hands it on.

    Subclasses give in :meth:`finder` what is to be run, and name their ``secrets``, which are
    wiped when the dialog closes, whichever way.
    """

    def __init__(
        self, shell: Shell, parent: QWidget, title: str, do: str, found: Callable[[Any], object]
    ) -> None:
        super().__init__(shell, parent, title, do, 520)
        self._do, self._found = do, found
        self._job: Job | None = None
        self.secrets: list[SecretField] = []

    def finder(self) -> Find:
        """What is to be run, with all that the fields say taken out of them."""
        raise NotImplementedError

    def store(self) -> None:
        """Begin to look for the answer; the dialog stays until it is there."""
        if self._job is None:
            self._job = Job(self.finder())
            self._job.signals.done.connect(self._answered)
            self._job.signals.failed.connect(self._failed)
            self._show_work(True)
            self._job.start()
        raise Refused

    def showEvent(self, event: QShowEvent) -> None:
        """The first field has the keyboard, where nothing before it does."""
        super().showEvent(event)
        self.start().setFocus()

    def start(self) -> QWidget:
        """What has the keyboard first."""
        return self._first()

    def done(self, result: int) -> None:
        """Close; nothing that was typed stays."""
        for field in self.secrets:
            field.wipe()
        super().done(result)

    def rename_do(self, text: str) -> None:
        """Let the main button say something else."""
        self._do = text
        self.do_button.setText(text)

    def add_secrets(self, fields: Iterable[SecretField]) -> None:
        """Fields that are wiped."""
        self.secrets.extend(fields)

    def _answered(self, answer: object) -> None:
        if self.isVisible():  # else it was left meanwhile
            self._job = None
            QDialog.accept(self)
            self._found(answer)

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self._show_work(False)
        self.refuse(error)
        if not isinstance(error, Problem | KeyError):
            report(error)

    def _show_work(self, on: bool) -> None:
        self.do_button.setText(tr("A moment …") if on else self._do)
        for kind in (SecretField, QCheckBox):
            for each in self.findChildren(kind):
                each.setEnabled(not on)
        self.do_button.setEnabled(not on)
        (self.cancel_button if on else self._first()).setFocus()

    def _first(self) -> QWidget:
        shown = [each.control for each in self.secrets if each.isVisibleTo(self)]
        return shown[0] if shown else self.do_button
