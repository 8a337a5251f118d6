"""Tables, lists and trees as every page uses them: dense, ruled, walked by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHoverEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QListView,
    QTableView,
    QTreeView,
    QWidget,
)

from hfdesk.gui import theme
from hfdesk.gui.models.entries import EntryModel
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.rows import Place, Row, RowKind
from hfdesk.gui.widgets.delegates import Boxes, CellDelegate, EntryDelegate
from hfdesk.gui.widgets.opening import opens
from hfdesk.gui.widgets.painting import State
from hfdesk.gui.widgets.stepping import over
from hfdesk.gui.widgets.strips import Look, Strips

Index = QModelIndex | QPersistentModelIndex

LONG = 2_000
"""A table of more rows gives them all one height."""
MANY_ROWS = 60
"""So many rows of a list are higher than any screen; more need no more room."""
FEW = 60
"""A table of fewer rows is no higher than they are."""
ANY = 16777215


@dataclass(frozen=True, slots=True)
class Column:
    """A column: head, width in the design's pixels (0 takes what is left), figures to the right.

    Columns with a ``give`` leave the table when it is narrow, the highest first; where it is too narrow
    still, those with a ``narrow`` are that wide.
    """

    head: str
    width: int = 0
    right: bool = False
    give: int = 0
    narrow: int = 0


class _Heads(QHeaderView):
    """The heads of a table; other rows are nothing to them, and they are not painted for each."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(theme.size("tableHeader"))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:  # noqa: N803
        """Nothing: the heads stay."""


class Table(QTableView):
    """A table of rows that open."""

    opened = Signal(Place)
    more = 0  # pixels by which the table is higher than its rows are by themselves

    def __init__(self, name: str, columns: tuple[Column, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._folded: frozenset[int] = frozenset()
        self._strips = Strips(self)
        self._pointed = -1  # the row under the pointer
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what is behind is not painted
        self.setItemDelegate(CellDelegate(self, frozenset(at for at, c in enumerate(columns) if c.right)))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.size("rowTable"))
        self.verticalHeader().setMinimumSectionSize(theme.size("rowGap"))
        self.setHorizontalHeader(_Heads(self))
        self.doubleClicked.connect(self._open)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model, with the columns' widths and the rows' heights."""
        super().setModel(model)
        if model is None:
            return
        self._rows().right = frozenset(at for at, column in enumerate(self._columns) if column.right)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(20)
        for at, column in enumerate(self._columns):
            mode = QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(at, mode)
            if column.width:
                header.resizeSection(at, theme.scaled(column.width))
        model.modelReset.connect(self._heights)
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._shrink)
        self._heights()

    def place(self) -> Place | None:
        """Where the current row leads."""
        return self._rows().place(self.currentIndex()) if self.model() else None

    def choose(self, at: int) -> None:
        """Make a row the current one."""
        if 0 <= at < self._rows().rowCount():
            self.setCurrentIndex(self._rows().index(at, self._main()))

    def choose_first(self) -> None:
        """Make the first row that can be chosen the current one."""
        rows = self._rows()
        for at in range(rows.rowCount()):
            if rows.flags(rows.index(at, 0)) & Qt.ItemFlag.ItemIsSelectable:
                self.choose(at)
                return

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """The keys step over what cannot be chosen."""
        to = super().moveCursor(cursorAction, modifiers)
        return over(self.model(), self.currentIndex(), to, cursorAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if opens(event) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by keyboard stands on a row."""
        if not self.currentIndex().isValid():
            self.choose_first()
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let columns leave where the table is narrow."""
        super().resizeEvent(event)
        self._fit()

    def fold(self, *columns: int) -> None:
        """Let these columns and no others be away, however wide the table is."""
        if self._folded == frozenset(columns):
            return
        self._folded = frozenset(columns)
        for at in range(len(self._columns)):
            self.setColumnHidden(at, at in self._folded)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are in sight, each at once."""
        rows, seen, boxes = self._rows(), event.rect(), self._boxes()
        first, last = self.rowAt(seen.top()), self.rowAt(seen.bottom())
        painter = QPainter(self.viewport())
        painter.fillRect(seen, self._strips.begin(painter))
        for at in range(first, last + 1 if last >= 0 else rows.rowCount()) if first >= 0 else ():
            self._paint_row(painter, at, rows.row(at), boxes)
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        """The row under the pointer is shown so, the whole of it."""
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverEnter) and isinstance(event, QHoverEvent):
            self._point(self.rowAt(event.position().toPoint().y()))
        elif event.type() in (QEvent.Type.HoverLeave, QEvent.Type.Leave):
            self._point(-1)
        return super().viewportEvent(event)

    def _point(self, at: int) -> None:
        if at != self._pointed:
            for row in (self._pointed, at):
                self.viewport().update(self._strip(row))
            self._pointed = at

    def _strip(self, at: int) -> QRect:
        """Where a row is in the viewport."""
        return QRect(0, self.rowViewportPosition(at), self.horizontalHeader().length(), self.rowHeight(at))

    def _boxes(self) -> Boxes:
        """Where the columns are that are shown."""
        shown = (at for at in range(len(self._columns)) if not self.isColumnHidden(at))
        return [(at, self.columnViewportPosition(at), self.columnWidth(at)) for at in shown]

    def _paint_row(self, painter: QPainter, at: int, row: Row, boxes: Boxes) -> None:
        delegate, current, active = self.itemDelegate(), self.currentIndex(), self.hasFocus()
        assert isinstance(delegate, CellDelegate)
        chosen = self.selectionModel().isSelected(self._rows().index(at, self._main()))
        focus = current.column() if active and current.row() == at else -1
        state = State(chosen, at == self._pointed, focus >= 0, chosen and active)
        if row.kind in (RowKind.GROUP, RowKind.LATE):
            boxes = _spanned(boxes, 0 if row.kind is RowKind.GROUP else self._main())
        look = Look(row.cells, row.kind.value, row.ground, state, tuple(boxes), focus)

        def paint(painter: QPainter, rect: QRect, boxes: Boxes) -> None:
            delegate.paint_row(painter, rect, row, state, boxes, focus)

        key = row.key or "\0".join(cell.text for cell in row.cells)
        strip = self._strip(at)
        strip.setHeight(min(strip.height(), theme.size(row.kind.height)))  # a reason may stand under it
        self._strips.show(painter, strip, key, look, paint)

    def _fit(self) -> None:
        need = sum(
            theme.scaled(c.width or 220) for at, c in enumerate(self._columns) if at not in self._folded
        )
        giving = sorted((at for at, c in enumerate(self._columns) if c.give), key=self._give, reverse=True)
        hidden: set[int] = set()
        for at in giving:
            if need <= self.viewport().width():
                break
            hidden.add(at)
            need -= theme.scaled(self._columns[at].width)
        for at in giving:
            self.setColumnHidden(at, at in hidden)
        tight = need > self.viewport().width()
        for at, column in enumerate(self._columns):
            if column.narrow:
                self.setColumnWidth(at, theme.scaled(column.narrow if tight else column.width))

    def _give(self, at: int) -> int:
        return self._columns[at].give

    def _main(self) -> int:
        return next((at for at, column in enumerate(self._columns) if not column.width), 0)

    def _rows(self) -> TableModel[Any]:
        model = self.model()
        assert isinstance(model, TableModel)
        return model  # pyright: ignore[reportUnknownVariableType]

    def _heights(self) -> None:
        """Rows of another height than the usual. Long lists are all of the usual one."""
        if isinstance(self.model(), TableModel):
            self.clearSpans()
            self._come(0, self._rows().rowCount() - 1)

    def _inserted(self, _parent: Index, first: int, last: int) -> None:
        self._come(first, last)

    def _come(self, first: int, last: int) -> None:
        """Give rows that have come their heights; those that were there keep theirs."""
        model, header = self._rows(), self.verticalHeader()
        self._shrink()
        header.blockSignals(True)  # each would have the table painted once more, after the gesture's own time
        for at in range(first, last + 1) if model.rowCount() <= LONG else ():
            kind = model.kind(at)
            if self.rowHeight(at) != (height := theme.size(kind.height)):
                self.setRowHeight(at, height)
            if kind is RowKind.GROUP:
                self.setSpan(at, 0, 1, len(self._columns))
            elif kind is RowKind.LATE:  # a whole sentence
                self.setSpan(at, self._main(), 1, len(self._columns) - self._main())
        header.blockSignals(False)

    def _shrink(self) -> None:
        """Be no higher than the rows, where these are few."""
        model, high = self._rows(), ANY
        if model.rowCount() < FEW:
            rows = sum(theme.size(model.kind(at).height) for at in range(model.rowCount()))
            high = theme.size("tableHeader") + rows + self.more + 2
        if high != self.maximumHeight():
            self.setMaximumHeight(high)

    def _open(self, index: Index) -> None:
        place = self._rows().place(index)
        if place is not None:
            self.opened.emit(place)


def _spanned(boxes: Boxes, first: int) -> Boxes:
    """Boxes of which that of column ``first`` has the room of all after it."""
    before = [box for box in boxes if box[0] < first]
    left, end = boxes[len(before)][1], sum(boxes[-1][1:])
    return [*before, (first, left, end - left)]


class EntryList(QListView):
    """A framed list of entries that open; as high as its rows where it is told to."""

    opened = Signal(Place)
    came = Signal(QModelIndex)

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        height: str = "rowTwoLine",
        lead: int = 0,
        grow: bool = True,
    ) -> None:
        super().__init__(parent)
        self._grow = grow
        self._height = height
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setItemDelegate(EntryDelegate(self, height, lead))
        self.rows = EntryModel(self)
        self.setModel(self.rows)
        self.rows.modelReset.connect(self.fit)
        self.clicked.connect(self._open)

    def fit(self) -> None:
        """Take the height of the rows."""
        if self._grow:
            count = self.rows.rowCount()
            self.setFixedHeight(count * (theme.size(self._height) + 1) + 2)
            self.setVisible(count > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The entry one stands on stays in sight where the list gets lower."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the entry."""
        if opens(event) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by keyboard stands on an entry."""
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))
        super().focusInEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which entry one has come to."""
        super().currentChanged(current, previous)
        self.came.emit(self.rows.index(current.row()) if current.isValid() else QModelIndex())

    def _open(self, index: QModelIndex) -> None:
        place = self.rows.place(index)
        if place is not None:
            self.opened.emit(place)


class Tree(QTreeView):
    """A tree of nodes, its branches opened and closed with the arrow keys."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setIndentation(theme.scaled(18))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.header().setHighlightSections(False)
        self.header().setStretchLastSection(False)
        self.header().setFixedHeight(theme.size("tableHeader"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by keyboard stands on a node."""
        model = self.model()
        if not self.currentIndex().isValid() and model.rowCount():
            self.setCurrentIndex(model.index(0, 0))
        super().focusInEvent(event)
