"""The list of a case queue: rows of two lines that can be dragged, taken, renamed, found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from hfdesk.gui import theme
from hfdesk.gui.models.entries import EntryModel
from hfdesk.gui.rows import Entry
from hfdesk.gui.widgets import painting as p
from hfdesk.gui.widgets.delegates import EntryDelegate
from hfdesk.gui.widgets.opening import opens
from hfdesk.gui.widgets.views import EntryList

Index = QModelIndex | QPersistentModelIndex

CASE_MIME = "application/x-hfdesk-case"
"""What is dragged out of a queue: the row's key, in UTF-8."""

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
_ALT_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QueueModel(EntryModel):
    """Entries that can be dragged by their keys."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row can be chosen and dragged."""
        drag = Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | drag

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The tooltip has both lines."""
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            entry = self.entries[index.row()]
            return f"{entry.title}\n{entry.second}"
        return super().data(index, role)

    def mimeTypes(self) -> list[str]:
        """The one kind of what is dragged."""
        return [CASE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The key of the row."""
        data = QMimeData()
        keys = [self.entries[index.row()].key for index in indexes]
        data.setData(CASE_MIME, "\n".join(keys).encode())
        return data


class QueueDelegate(EntryDelegate):
    """Two lines, the minutes at the end of the first."""

    def _right(self, painter: QPainter, rect: QRect, entry: Entry) -> int:
        return 0

    def _lines(self, painter: QPainter, rect: QRect, entry: Entry, chosen: bool) -> None:
        high, middle = theme.scaled(18), rect.center().y()
        first = QRect(rect.left(), middle - high, rect.width(), high)
        wide = p.words(painter, first, entry.right, "muted", "caption", align=p.RIGHT)
        gap = theme.scaled(12) if wide else 0
        color = "onSelection" if chosen else "text"
        p.words(painter, first.adjusted(0, 0, -wide - gap, 0), entry.title, color)
        below = QRect(rect.left(), middle, rect.width(), high)
        p.words(painter, below, entry.second, "muted", "caption")


class QueueList(EntryList):
    """The list itself; it tells what its keys ask for, with the key of the row one stands on."""

    taken = Signal(str)
    renamed = Signal(str)
    deleted = Signal(str)
    paper = Signal(str)
    typed = Signal(str)  # a letter that begins a search

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, grow=False)
        self.setItemDelegate(QueueDelegate(self))
        self.rows = QueueModel(self)
        self.setModel(self.rows)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.doubleClicked.connect(self._take)

    def key(self) -> str:
        """The key of the current row; ``""`` where there is none."""
        index = self.currentIndex()
        return self.rows.entries[index.row()].key if index.isValid() else ""

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; one stays on the row one stood on, else at its place."""
        key, at = self.key(), self.currentIndex().row()
        self.rows.show(entries)
        self.setMaximumHeight(max(len(entries), 1) * (theme.size("rowTwoLine") + 1) + 2)
        found = self.rows.find(key)
        if not found.isValid() and at >= 0:
            found = self.rows.index(min(at, len(entries) - 1))
        if found.isValid():
            self.setCurrentIndex(found)

    def choose(self, key: str) -> None:
        """Stand on a row."""
        found = self.rows.find(key)
        if found.isValid():
            self.setCurrentIndex(found)

    def event(self, event: QEvent) -> bool:
        """Alt+Enter belongs to the row, not to the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and _alt_enter(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes in, F2 renames, Delete removes, Alt+Enter opens, letters search."""
        key = self.key()
        if _alt_enter(event):
            self.paper.emit(key)
        elif opens(event) and key:
            self.taken.emit(key)
        elif event.key() == Qt.Key.Key_F2 and key:
            self.renamed.emit(key)
        elif event.key() == Qt.Key.Key_Delete and key:
            self.deleted.emit(key)
        elif event.text().strip() and event.text().isprintable() and event.modifiers() in _PLAIN:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _take(self, index: QModelIndex) -> None:
        self.taken.emit(self.rows.entries[index.row()].key)


class EscapeTo(QObject):
    """Esc in a field: it is emptied, and the keyboard goes back where it came from."""

    def __init__(self, field: QWidget, back: Any) -> None:
        super().__init__(field)
        self._back = back
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for Esc and, in a search, ↓."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._back(True)
                return True
            if event.key() == Qt.Key.Key_Down:
                self._back(False)
                return True
        return False


def _alt_enter(event: QKeyEvent) -> bool:
    return event.key() in _ALT_ENTER and event.modifiers() == Qt.KeyboardModifier.AltModifier
