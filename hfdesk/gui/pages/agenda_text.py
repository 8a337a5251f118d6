"""The text that stands under an item's title on the agenda: points and short remarks."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.widgets.labels import Elided, label

_POINT = re.compile(r"( *)(?:([-*]) |(\d{1,3})([.)]) )")
_STEP = "  "


class PointsEdit(QPlainTextEdit):
    """A text whose lines go on as points where one begins with a hyphen or a number."""

    done = Signal(bool)  # whether what was typed is to be kept

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on with the next point, Tab sets its level, Ctrl+Enter is done, Esc takes back."""
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if key == Qt.Key.Key_Escape or (control and (enter or key == Qt.Key.Key_Tab)):
            self.done.emit(key != Qt.Key.Key_Escape)
        elif enter:
            self._next_line()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._level(-1 if shift or key == Qt.Key.Key_Backtab else 1)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes elsewhere is done."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.done.emit(True)

    def _next_line(self) -> None:
        cursor = self.textCursor()
        line = cursor.block().text()
        point = _POINT.match(line)
        if point is None:
            cursor.insertText("\n")
        elif line == point[0]:  # an empty point: the list is at its end, or goes a level out
            self._replace(point[0], point[0][2:] if point[1] else "")
        else:
            mark = point[2] or f"{int(point[3]) + 1}{point[4]}"
            cursor.insertText(f"\n{point[1]}{mark} ")
        self.ensureCursorVisible()

    def _level(self, step: int) -> None:
        line = self.textCursor().block().text()
        if step > 0:
            self._replace("", _STEP)
        elif line.startswith(_STEP):
            self._replace(_STEP, "")

    def _replace(self, head: str, other: str) -> None:
        """Another beginning of the line."""
        cursor = QTextCursor(self.textCursor().block())
        cursor.movePosition(_RIGHT, QTextCursor.MoveMode.KeepAnchor, len(head))
        cursor.insertText(other)


_RIGHT = QTextCursor.MoveOperation.NextCharacter


class ItemText(QFrame):
    """The text of one item, under the table while it is written."""

    left = Signal()

    def __init__(self, store: Callable[[str, str], str]) -> None:
        """``store`` keeps the text of an item (its id), and gives the reason where it cannot."""
        super().__init__()
        self.setObjectName("itemText")
        self._store = store
        self._item = ""
        self._before = ""
        self._head = Elided("", "caption", "muted")
        self._reason = label("", "caption", "danger", wrap=True)
        self.edit = PointsEdit()
        self.edit.setTabChangesFocus(False)
        self.edit.setFixedHeight(theme.scaled(132))
        self.edit.setFont(theme.font("ui"))
        self.edit.done.connect(self._done)
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(label(tr("Ctrl+Enter stores, Esc takes back"), "caption", "muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scaled(8), 0, 0)
        column.setSpacing(theme.scaled(4))
        column.addLayout(head)
        column.addWidget(self.edit)
        column.addWidget(self._reason)
        self._reason.hide()
        self.hide()

    def open(self, item: str, title: str, text: str) -> None:
        """Let the text of an item be written."""
        self._item, self._before = item, text
        name = tr("Text under “{title}”").format(title=title)
        self._head.setText(name)
        self.edit.setAccessibleName(name)
        self.edit.setAccessibleDescription(tr("Ctrl+Enter stores, Esc takes back. Tab sets a point's level."))
        self.edit.setPlainText(text)
        self._reason.hide()
        self.show()
        self.edit.setFocus()
        self.edit.moveCursor(QTextCursor.MoveOperation.End)

    def finish(self) -> str:
        """Store what is being written; gives it where that is refused."""
        self._done(True)
        return self.edit.toPlainText() if self._item else ""

    def let_go(self) -> str:
        """Store what is being written, and go; gives it where it could not be stored."""
        refused = self.finish()
        self.close_text()
        return refused

    def close_text(self) -> None:
        """Away with it, kept or not."""
        self._item = ""
        self.hide()

    def _done(self, keep: bool) -> None:
        if not self._item:
            return
        item, text = self._item, self.edit.toPlainText()
        focused = self.edit.hasFocus()
        reason = self._store(item, text) if keep and text != self._before else ""
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self.edit.setProperty("refused", bool(reason))
        if reason:
            return
        self.close_text()
        if focused:
            self.left.emit()
