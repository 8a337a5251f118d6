"""What is typed and the archive does not have: kept, told while it lasts, asked about before one leaves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from hfdesk.gui.alarm import Alarm
from hfdesk.gui.editor.line import WrappedLine
from hfdesk.gui.editor.onway import OnTheWay
from hfdesk.gui.i18n import tr
from hfdesk.gui.shell import Offer

if TYPE_CHECKING:
    from hfdesk.gui.dialogs.leaving import Leaving
    from hfdesk.gui.program import Program

PATIENCE = 1.0
"""Seconds that one who leaves waits for the archive's answer."""


class Keeping(QObject):
    """The texts of one program that wait for its archive; they outlive the window they were typed in."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._left = False
        self._asking: Leaving | None = None
        self.on_way = OnTheWay(self)
        self.alarm = Alarm(program, self.on_way)
        self.on_way.lost.connect(self._lost)

    def show_state(self) -> None:
        """Let the window say since when something is not saved; to be asked of a new one too."""
        window = self._program.window
        window.alarm.copy.clicked.connect(self.alarm.save_elsewhere)
        window.alarm.again.clicked.connect(self.alarm.again)
        self.alarm.show()

    def may_leave(self, leave: Callable[[], object]) -> bool:
        """Whether all that was typed is in the archive; where it is not, asked first.

        ``leave`` is called later, where the answer is to leave all the same; what is asked
        again then may.
        """
        if self._left:
            return True
        texts = self._unsaved()
        if texts and (self._asking is None or not isValid(self._asking)):
            from hfdesk.gui.dialogs.leaving import Leaving

            self._asking = Leaving(self._program.window, texts, self._unsaved, lambda: self._leave(leave))
            self.on_way.turned.connect(self._asking.look_again)
            self._asking.finished.connect(self._asked)
            self._asking.open()
        return not texts

    def _unsaved(self) -> tuple[tuple[str, str], ...]:
        """(where it belongs, what was typed) of all that the archive does not have."""
        from hfdesk import markup

        window = self._program.window
        window.flush()
        self._finish(window)
        waiting = tuple((each.name, markup.write(each.text)) for each in self.on_way.unsaved(PATIENCE))
        return waiting + tuple(_refused(window))

    @staticmethod
    def _finish(window: QWidget) -> None:
        """A field is stored when it is left: leave the one that has the keyboard, and come back."""
        focus = QApplication.focusWidget()
        if focus is not None and window.isAncestorOf(focus):
            focus.clearFocus()
            if isValid(focus) and focus.isVisible():
                focus.setFocus()

    def _leave(self, leave: Callable[[], object]) -> None:
        self._left = True
        self.on_way.forget()
        leave()
        self._left = False

    def _asked(self) -> None:
        self._asking = None

    def _lost(self, text: str) -> None:
        self._program.window.tell(*told_lost(text))


def told_lost(text: str) -> tuple[str, Offer]:
    """A notice of what was typed and has no place any more, and the way to take it elsewhere."""
    copy = Offer(tr("Copy the text"), lambda: QGuiApplication.clipboard().setText(text))
    return tr("Not stored: “{text}”").format(text=" ".join(text.split())), copy


def _refused(window: QWidget) -> list[tuple[str, str]]:
    """What stands refused in a window's fields."""
    fields = [each for each in window.findChildren(QWidget) if each.property("refused")]
    told = [(each.accessibleName(), _text(each)) for each in fields if not each.property("secret")]
    return [(name, text) for name, text in told if text.strip()]


def _text(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    return field.text() if isinstance(field, QLineEdit | WrappedLine) else ""
