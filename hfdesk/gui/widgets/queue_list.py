"""The list of a case queue: rows of two lines that can be dragged, taken, renamed, found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from hfdesk.gui import theme
from hfdesk.gui.models.entries import ENTRY, EntryModel
from hfdesk.gui.plainly import tip
from hfdesk.gui.rows import Entry, Place
from hfdesk.gui.widgets import painting as p
from hfdesk.gui.widgets.delegates import EntryDelegate
from hfdesk.gui.widgets.dragging import CASE
from hfdesk.gui.widgets.opening import opens
from hfdesk.gui.widgets.views import MANY_ROWS, EntryList

Index = QModelIndex | QPersistentModelIndex

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
_ALT_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


Make = Callable[[Any], Entry]


class QueueModel(EntryModel):
    """Lines with a ``key``, each an entry when it is first looked at; they can be dragged."""

    def __init__(self, make: Make, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._lines: tuple[Any, ...] = ()
        self._made: dict[str, tuple[Any, Entry]] = {}

    def show_lines(self, lines: Sequence[Any]) -> bool:
        """Show these lines and no others; whether they differ from those before."""
        if tuple(lines) == self._lines:
            return False
        self._lines = tuple(lines)
        self.count(len(self._lines))
        return True

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries; for a long list look at one by one."""
        return tuple(self.entry(at) for at in range(len(self._lines)))

    def entry(self, at: int) -> Entry:
        """The entry at a place from 0."""
        line = self._lines[at]
        known = self._made.get(line.key)
        if known is None or known[0] != line:
            known = self._made[line.key] = (line, self._make(line))
        return known[1]

    def key(self, index: Index) -> str:
        """The key of a row; ``""`` where there is none."""
        return str(self._lines[index.row()].key) if index.isValid() else ""

    def find(self, key: str) -> QModelIndex:
        """The index of the row with that key, else an invalid one."""
        found = (at for at, line in enumerate(self._lines) if line.key == key)
        at = next(found, -1)
        return self.index(at) if at >= 0 else QModelIndex()

    def place(self, index: Index) -> Place | None:
        """Enter leads nowhere: it takes in."""
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row can be chosen and dragged."""
        drag = Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | drag

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, the entry for the delegate, both lines as tooltip, and what is read aloud."""
        if not index.isValid():
            return None
        entry = self.entry(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.title
            case Qt.ItemDataRole.ToolTipRole:
                return tip(f"{entry.title}\n{entry.second}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry.sentence
            case _:
                return entry if role == ENTRY else None

    def mimeTypes(self) -> list[str]:
        """The one kind of what is dragged."""
        return [CASE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The key of the row."""
        data = QMimeData()
        data.setData(CASE, "\n".join(self.key(index) for index in indexes).encode())
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

    def __init__(self, name: str, make: Make, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, grow=False)
        self.setItemDelegate(QueueDelegate(self))
        self.lines = QueueModel(make, self)
        self.rows = self.lines
        self.setModel(self.lines)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.doubleClicked.connect(self._take)

    def key(self) -> str:
        """The key of the current row; ``""`` where there is none."""
        return self.lines.key(self.currentIndex())

    def show_lines(self, lines: Sequence[Any]) -> None:
        """Show these; one stays on the row one stood on, else at its place."""
        key, at = self.key(), self.currentIndex().row()
        if not self.lines.show_lines(lines):
            return
        count = min(max(len(lines), 1), MANY_ROWS)
        self.setMaximumHeight(count * (theme.size("rowTwoLine") + 1) + 2)
        found = self.lines.find(key) if key else QModelIndex()
        if not found.isValid() and at >= 0:
            found = self.lines.index(min(at, len(lines) - 1))
        if found.isValid():
            self.setCurrentIndex(found)

    def choose(self, key: str) -> None:
        """Stand on a row."""
        found = self.lines.find(key)
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
        self.taken.emit(self.lines.key(index))


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
