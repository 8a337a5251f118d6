"""Rows dragged by their grip, and things dropped between rows: a line shows where they go."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)

from hfdesk.gui import theme
from hfdesk.gui.rows import RowKind
from hfdesk.gui.widgets.editing import EditTable, Enter
from hfdesk.gui.widgets.views import Column

CASE = "application/x-hfdesk-case"
"""The key of a row of a case queue that is being dragged, as UTF-8."""
GRIP = 0
"""The column that rows are dragged by."""
EDGE = 24
"""How near an edge the table scrolls while one drags, in pixels of the design."""

Index = QModelIndex | QPersistentModelIndex


class DragTable(EditTable):
    """A table whose rows are dragged by their grip, where their cells may be typed into."""

    moved = Signal(str, int)  # the row's key, and the row before which it was let go
    dropped = Signal(str, int)  # the key of a case, and the row before which it was let go
    pressed_on = Signal(int)  # a row that is a way to mend something

    def __init__(self, name: str, columns: tuple[Column, ...], enter: Enter) -> None:
        super().__init__(name, columns, enter)
        self.setAcceptDrops(True)
        self.takes = False  # whether something may come in
        self._dragged = ""
        self._line: int | None = None
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(40)
        self._scrolling.timeout.connect(self._scroll)
        self._pointer = QPoint()

    @property
    def drop_line(self) -> int | None:
        """The row before which a line shows that something would go; ``None`` without a line."""
        return self._line

    # -- own rows ------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a row by its grip."""
        at = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._held(at):
            self._dragged = self._rows().key(at.row())
            self.stand(self._dragged, self._main())
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the row would go; the grip says by the pointer that it can be taken."""
        here = event.position().toPoint()
        if self._dragged:
            self._show_line(here)
            return
        self.viewport().setCursor(self._cursor(self.indexAt(here)))
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the row go where the line is."""
        if not self._dragged:
            if self._mends(self.indexAt(event.position().toPoint())):
                self.pressed_on.emit(self.indexAt(event.position().toPoint()).row())
            super().mouseReleaseEvent(event)
            return
        key, line = self._dragged, self._line
        self._end()
        if line is not None:
            self.moved.emit(key, line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc lets go of a row that is being dragged."""
        if self._dragged:
            if event.key() == Qt.Key.Key_Escape:
                self._end()
            return
        super().keyPressEvent(event)

    # -- what comes from elsewhere -------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A case may come in where the rows may be changed."""
        if self._may_come(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the case would go."""
        if self._may_come(event):
            self._show_line(event.position().toPoint())
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The case goes elsewhere."""
        self._end()

    def dropEvent(self, event: QDropEvent) -> None:
        """The case goes where the line is."""
        if not self._may_come(event):
            event.ignore()
            return
        self._show_line(event.position().toPoint())
        line = self._line or 0
        key = bytes(event.mimeData().data(CASE).data()).decode("utf-8")
        event.acceptProposedAction()
        self._end()
        self.dropped.emit(key, line)

    # -- the line ------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line between the rows."""
        super().paintEvent(event)
        if self._line is None:
            return
        y = max(0, self._top(self._line) - 1)
        painter = QPainter(self.viewport())
        painter.fillRect(0, y, self.viewport().width(), 2, theme.color("focus"))
        painter.end()

    def _show_line(self, here: QPoint) -> None:
        self._pointer = here
        rows = self._rows().rowCount()
        at = self.rowAt(here.y())
        if at < 0:
            at = rows if here.y() > 0 else max(0, self.rowAt(0))
        elif here.y() > self._top(at) + self.rowHeight(at) // 2:
            at += 1
        self._line = at
        self.viewport().update()
        near = theme.scaled(EDGE)
        outside = here.y() < near or here.y() > self.viewport().height() - near
        if outside != self._scrolling.isActive():
            self._scrolling.start() if outside else self._scrolling.stop()

    def _scroll(self) -> None:
        bar = self.verticalScrollBar()
        step = theme.scaled(12)
        bar.setValue(bar.value() + (-step if self._pointer.y() < theme.scaled(EDGE) else step))
        self._show_line(self._pointer)

    def _top(self, row: int) -> int:
        """The upper edge of a row, or of what is behind the last, in the viewport."""
        rows = self._rows().rowCount()
        if row < rows:
            return self.rowViewportPosition(row)
        return self.rowViewportPosition(rows - 1) + self.rowHeight(rows - 1) if rows else 0

    def _end(self) -> None:
        self._dragged = ""
        self._line = None
        self._scrolling.stop()
        self.viewport().unsetCursor()
        self.viewport().update()

    # -- what may be done ----------------------------------------------------------------

    def _held(self, at: QModelIndex) -> bool:
        """Whether there is a grip."""
        return at.isValid() and at.column() == GRIP and bool(self._rows().row(at.row()).cells[GRIP].icon)

    def _mends(self, at: QModelIndex) -> bool:
        return at.isValid() and self._rows().kind(at.row()) is RowKind.LATE

    def _cursor(self, at: QModelIndex) -> Qt.CursorShape:
        if self._mends(at):
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.OpenHandCursor if self._held(at) else Qt.CursorShape.ArrowCursor

    def _may_come(self, event: QDropEvent) -> bool:
        return self.takes and event.mimeData().hasFormat(CASE)
