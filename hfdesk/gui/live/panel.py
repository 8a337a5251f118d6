"""What opens under the decision to ask something of an item: its votes, a recusal, a closed part."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame


class Panel(QFrame):
    """Takes room under the decision while it is open; Esc leaves all as it was."""

    left = Signal()  # the keyboard goes back
    shown_now = Signal(bool)  # whether it takes room

    def leave(self) -> None:
        """Close; the keyboard goes back."""
        self.hide()
        self.left.emit()

    def setVisible(self, visible: bool) -> None:
        """Tell that room is taken, or given back."""
        if visible == self.isHidden():
            self.shown_now.emit(visible)
        super().setVisible(visible)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


class AskingPanel(Panel):
    """A panel of fields that Enter stores, wherever in them the keyboard is."""

    def enter(self) -> None:
        """Store what was typed, and close; what is refused stays."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter stores; on a button it presses that."""
        pressed = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if pressed and not isinstance(self.focusWidget(), QAbstractButton):
            self.enter()
        else:
            super().keyPressEvent(event)
