"""What goes wrong, told: refusals and troubles in a sentence, our own faults in one dialog each."""

from __future__ import annotations

import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from hfdesk.domain.problems import Problem
from hfdesk.gui.i18n import language, tr

_told: set[str] = set()


def plain_sentence(error: BaseException) -> str:
    """What happened, what is safe and what to do, in the window's language."""
    if isinstance(error, Problem):
        from hfdesk.ops import problems

        return problems.sentence(error, language())
    if isinstance(error, KeyError):
        return tr("This is no longer in the archive. Nothing is changed.")
    return tr("hfdesk could not do this. Nothing is changed. The report has been kept in the log.")


def install() -> None:
    """Let faults come to :func:`report` instead of to nobody."""
    from hfdesk.system import logs

    sys.excepthook = _hook
    logs.install()


def report(error: BaseException) -> bool:
    """Log a fault and tell it, once for each distinct fault; whether it was told.

    What is told is what the log has: where in the program, and never what was written.
    """
    from hfdesk.system import logs

    logs.note(error)
    last = traceback.extract_tb(error.__traceback__)[-1:] if error.__traceback__ else []
    key = f"{type(error).__name__}{[(frame.filename, frame.lineno) for frame in last]}"
    if key in _told or QApplication.instance() is None:
        return False
    _told.add(key)
    FaultDialog(logs.report(error), QApplication.activeWindow()).open()
    return True


def told(problem: BaseException) -> None:
    """Log what the user was told; a fault of ours gets its dialog."""
    from hfdesk.system import logs

    if isinstance(problem, Problem | KeyError):
        logs.refused(problem)
    else:
        report(problem)


class FaultDialog(QDialog):
    """Says that the program is at fault, and gives the report to be copied."""

    def __init__(self, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        from hfdesk.gui.forms.fault import Ui_Fault
        from hfdesk.gui.widgets.buttons import button_row, main_button, plain_button

        self.form = Ui_Fault()
        self.form.setupUi(self)  # pyright: ignore[reportUnknownMemberType]
        self.form.report.setPlainText(text)
        copy, leave = plain_button(tr("Copy the report")), main_button(tr("Close"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        leave.clicked.connect(self.accept)
        self.form.column.addLayout(button_row(leave, None, copy))
        leave.setFocus()


def _hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What nobody caught: told in the window, on its thread; nobody is shown a traceback."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    elif threading.current_thread() is threading.main_thread():
        report(error)
    elif (app := QApplication.instance()) is not None:
        QTimer.singleShot(0, app, lambda: report(error))
