"""The field in which names are typed, with its key shown in it while it is empty."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from hfdesk.gui import theme
from hfdesk.gui.widgets.labels import label

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NameField(QLineEdit):
    """A line whose keys a list and its owner hear."""

    entered = Signal(bool)  # Enter, or with Shift
    turned = Signal()  # Tab, while something is typed
    stepped = Signal(int)  # down or up
    escaped = Signal()

    def __init__(self, name: str, key: str) -> None:
        super().__init__()
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self._key = label(key, "caption", "key")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, theme.scaled(6), 0)
        row.addStretch(1)
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        self.textChanged.connect(self._changed)

    def refuse(self, refused: bool) -> None:
        """Show that what stands here was refused, or is not any more."""
        if bool(self.property("refused")) != refused:
            self.setProperty("refused", refused)
            self.style().unpolish(self)
            self.style().polish(self)

    def event(self, event: QEvent) -> bool:
        """Tab is a key of the field as long as something is typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            tab = event.key() == Qt.Key.Key_Tab and not event.modifiers()
            if tab and self.text():
                self.turned.emit()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, ↑, ↓ and Esc are heard by the owner."""
        key, mods = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = mods == Qt.KeyboardModifier.ShiftModifier
        if key in _ENTER and (not mods or shift):
            self.entered.emit(shift)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not mods:
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and not mods:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _changed(self, text: str) -> None:
        self._key.setVisible(not text)
