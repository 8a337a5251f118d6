"""A list's model: entries that are ready before Qt asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from hfdesk.gui.plainly import tip
from hfdesk.gui.rows import Entry, Place

Index = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole + 1  # the Entry


class EntryModel(QStringListModel):
    """Entries as rows of a list.

    Qt counts the rows by itself, in a list of as many empty strings: a view asks for their
    number once a row, and two thousand answers from Python are a gesture's whole time.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these entries and no others; equal ones are left alone."""
        if tuple(entries) == self._entries:
            return
        self._entries = tuple(entries)
        self.count(len(self._entries))

    def count(self, rows: int) -> None:
        """Show so many rows anew."""
        self.setStringList([""] * rows)

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

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row can be chosen, and nothing else."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def supportedDropActions(self) -> Qt.DropAction:
        """What is dragged from here stays here."""
        return Qt.DropAction.CopyAction

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
