"""A table's model: rows that are ready before Qt asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hfdesk.gui.plainly import tip
from hfdesk.gui.rows import EMPTY_CELL, Cell, Place, Row, RowKind

Index = QModelIndex | QPersistentModelIndex
Line = TypeVar("Line")

CELL = Qt.ItemDataRole.UserRole + 1  # the Cell
ROW = Qt.ItemDataRole.UserRole + 2  # the Row
_USUAL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_NONE, _MARK = Qt.ItemFlag.NoItemFlags, Qt.ItemFlag.ItemIsEnabled
_TYPED = _USUAL | Qt.ItemFlag.ItemIsEditable
_MARKS = (RowKind.GROUP, RowKind.GAP, RowKind.END, RowKind.LATE)
_TOP = QModelIndex()


class TableModel(QAbstractTableModel, Generic[Line]):
    """Lines as rows of cells.

    A line becomes a :class:`Row` when it is first looked at, by ``make``, which must not
    read the archive.
    """

    def __init__(
        self, heads: Sequence[str], make: Callable[[Line], Row], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self.right: frozenset[int] = frozenset()  # columns whose figures and heads stand to the right
        self._make = make
        self._lines: tuple[Line, ...] = ()
        self._rows: dict[int, Row] = {}

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines and no others."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self._rows = {}
        self.endResetModel()

    def renew(self, lines: Sequence[Line], column: int) -> None:
        """The same lines made anew, that differ in one column and in what is read aloud alone.

        What is being typed into another column is left alone. Other lines are not taken.
        """
        if len(lines) == len(self._lines):
            self._lines = tuple(lines)
            self._rows = {}
            last = max(len(lines) - 1, 0)
            self.dataChanged.emit(self.index(0, column), self.index(last, column))

    def extend(self, lines: Sequence[Line]) -> None:
        """Show these below the others."""
        if lines:
            at = len(self._lines)
            self.beginInsertRows(QModelIndex(), at, at + len(lines) - 1)
            self._lines = (*self._lines, *lines)
            self.endInsertRows()

    def row(self, at: int) -> Row:
        """The row at a place from 0."""
        if at not in self._rows:
            self._rows[at] = self._make(self._lines[at])
        return self._rows[at]

    def kind(self, at: int) -> RowKind:
        """How a row looks; a line that is no :class:`Row` yet will be a usual one."""
        line = self._lines[at]
        return line.kind if isinstance(line, Row) else RowKind.ROW

    def key(self, at: int) -> str:
        """A row's key."""
        return self.row(at).key

    def keys(self) -> list[str]:
        """The keys of all rows."""
        return [self.key(at) for at in range(len(self._lines))]

    def line(self, at: int) -> Line:
        """The line behind a row."""
        return self._lines[at]

    def place(self, index: Index) -> Place | None:
        """Where Enter leads from an index."""
        return self.row(index.row()).place if index.isValid() else None

    def rowCount(self, parent: Index = _TOP) -> int:
        """The number of lines; none under a line."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _TOP) -> int:
        """The number of heads."""
        return 0 if parent.isValid() else len(self._heads)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What is no item of the agenda cannot be selected; few cells can be typed into."""
        at = index.row()
        if at < 0:
            return _NONE
        row = self.row(at)
        if row.kind in _MARKS:
            return _MARK
        return _USUAL if self._cell(row, index.column()).edit is None else _TYPED

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The heads."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in self.right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, the cell for the delegate, and what is read aloud."""
        if not index.isValid():
            return None
        row = self.row(index.row())
        cell = self._cell(row, index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.EditRole:
                return cell.text if cell.edit is None else cell.edit
            case Qt.ItemDataRole.ToolTipRole:
                return tip(cell.tip) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.sentence
            case _ if role == CELL:
                return cell
            case _ if role == ROW:
                return row
            case _:
                return None

    @staticmethod
    def _cell(row: Row, column: int) -> Cell:
        return row.cells[column] if column < len(row.cells) else EMPTY_CELL
