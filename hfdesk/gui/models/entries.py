"""A list's model: entries that are ready before Qt asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hfdesk.gui.plainly import tip
from hfdesk.gui.rows import Entry, Place

Index = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole + 1  # the Entry
_TOP = QModelIndex()


class EntryModel(QAbstractListModel):
    """Entries as rows of a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these entries and no others; equal ones are left alone."""
        if tuple(entries) == self._entries:
            return
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is shown."""
        return self._entries

    def place(self, index: Index) -> Place | None:
        """Where Enter leads from an index."""
        return self._entries[index.row()].place if index.isValid() else None

    def find(self, key: str) -> QModelIndex:
        """The index of the entry with that key, else an invalid one."""
        for at, entry in enumerate(self._entries):
            if entry.key == key:
                return self.index(at)
        return QModelIndex()

    def rowCount(self, parent: Index = _TOP) -> int:
        """The number of entries; none under an entry."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, the entry for the delegate, and what is read aloud."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.title
            case Qt.ItemDataRole.ToolTipRole:
                return tip(entry.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry.sentence or f"{entry.title}. {entry.second}".strip()
            case _ if role == ENTRY:
                return entry
            case _:
                return None
