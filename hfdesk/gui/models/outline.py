"""A tree's model: nodes that are ready before Qt asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hfdesk.gui.models.table import CELL
from hfdesk.gui.plainly import tip
from hfdesk.gui.rows import EMPTY_CELL, Node

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class OutlineModel(QAbstractItemModel):
    """Nodes under nodes, each a row of cells."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._flat: list[Node] = []
        self._over: list[int] = []
        self._under: dict[int, list[int]] = {-1: []}

    def show(self, nodes: Sequence[Node]) -> None:
        """Show these nodes and no others."""
        self.beginResetModel()
        self._flat, self._over, self._under = [], [], {-1: []}
        for node in nodes:
            self._add(node, -1)
        self.endResetModel()

    def set_heads(self, heads: Sequence[str]) -> None:
        """Give the columns other heads (a plan's own periods)."""
        self.beginResetModel()
        self._heads = tuple(heads)
        self.endResetModel()

    def node(self, index: Index) -> Node:
        """The node at an index."""
        return self._flat[index.internalId()]

    def _add(self, node: Node, over: int) -> None:
        at = len(self._flat)
        self._flat.append(node)
        self._over.append(over)
        self._under[over].append(at)
        self._under[at] = []
        for child in node.children:
            self._add(child, at)

    def _children(self, parent: Index) -> list[int]:
        return self._under[parent.internalId() if parent.isValid() else -1]

    def index(self, row: int, column: int, parent: Index = _TOP) -> QModelIndex:
        """The index of the child at ``row`` under ``parent``."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._children(parent)[row])

    def parent(self, index: Index = _TOP) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The index of the node over an index."""
        over = self._over[index.internalId()] if index.isValid() else -1
        if over < 0:
            return QModelIndex()
        return self.createIndex(self._under[self._over[over]].index(over), 0, over)

    def rowCount(self, parent: Index = _TOP) -> int:
        """The number of nodes under one (in its first column)."""
        return 0 if parent.column() > 0 else len(self._children(parent))

    def columnCount(self, parent: Index = _TOP) -> int:
        """The number of heads."""
        return len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The heads."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, the cell for the delegate, and what is read aloud."""
        if not index.isValid():
            return None
        node = self.node(index)
        cell = node.cells[index.column()] if index.column() < len(node.cells) else EMPTY_CELL
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return tip(cell.tip) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return node.sentence
            case _ if role == CELL:
                return cell
            case _:
                return None
