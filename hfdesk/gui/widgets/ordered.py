"""A table of few rows that are typed into, put in order and taken out by keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from hfdesk.gui.rows import Cell, Row
from hfdesk.gui.widgets.editing import EditTable

NEW = "new"
"""The key of the row in which the next one is typed."""


def new_row(text: str, at: int = 0) -> Row:
    """The row in which the next one is typed; its words stand in the column ``at``."""
    return Row((*[Cell()] * at, Cell(text, "muted", icon="plus", icon_color="muted", edit="")), text, key=NEW)


class OrderedTable(EditTable):
    """Alt+↑ and Alt+↓ move a row, Delete takes it out, Shift+Delete altogether, Space turns it."""

    moving = Signal(str, int)  # the row's key, by how many places
    leaving = Signal(str, bool)  # the row's key, whether altogether
    turning = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that change the row one stands on."""
        key, chosen = event.key(), self.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        own = bool(chosen) and chosen != NEW
        alt, shift, none = (
            Qt.KeyboardModifier.AltModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.NoModifier,
        )
        if own and held == alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moving.emit(chosen, -1 if key == Qt.Key.Key_Up else 1)
        elif own and key == Qt.Key.Key_Delete and held in (none, shift):
            self.leaving.emit(chosen, held == shift)
        elif own and key == Qt.Key.Key_Space and held == none:
            self.turning.emit(chosen)
        else:
            super().keyPressEvent(event)

    def open_new(self) -> None:
        """Begin to type the next row."""
        for column in range(self._rows().columnCount()):
            if self.may_open(NEW, column):
                self.setFocus()
                self.open(NEW, column)
                return

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Enter in the row in which the next one is typed begins to type it."""
        if self.key() == NEW:
            self.open_new()
        else:
            super()._open(index)
