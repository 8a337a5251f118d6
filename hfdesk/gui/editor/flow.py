"""A field as high as its text, so that several stand in one column that scrolls as a whole."""

from __future__ import annotations

import math

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hfdesk.gui import theme
from hfdesk.gui.editor.edit import TextEdit

_STEPS = {
    Qt.Key.Key_Up: (QTextCursor.MoveOperation.Up, -1),
    Qt.Key.Key_Down: (QTextCursor.MoveOperation.Down, 1),
}
_PAGES = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class FlowEdit(TextEdit):
    """A field without a scroll bar; ↑ in its first line and ↓ in its last go on to its neighbours."""

    past = Signal(int)  # the caret wants to the field before (-1) or after (1)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit(self.document().size())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go past the edges; pages are the column's."""
        if event.key() in _PAGES:
            event.ignore()
            return
        move, by = _STEPS.get(Qt.Key(event.key()), (QTextCursor.MoveOperation.NoMove, 0))
        if by and event.modifiers() in (_NONE, Qt.KeyboardModifier.KeypadModifier):
            cursor = self.textCursor()
            if not cursor.movePosition(move):
                self.past.emit(by)
                return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The column scrolls, not the field."""
        event.ignore()

    def _fit(self, size: QSizeF) -> None:
        line = math.ceil(QFontMetrics(theme.font("write")).height() * 1.35)
        height = max(math.ceil(size.height()), line) + theme.scaled(2)
        if height != self.height():
            self.setFixedHeight(height)


_NONE = Qt.KeyboardModifier.NoModifier
