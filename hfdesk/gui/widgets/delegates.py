"""How rows are painted: cells of a table, entries of one and of two lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hfdesk.gui import theme
from hfdesk.gui.models.entries import ENTRY
from hfdesk.gui.models.table import CELL
from hfdesk.gui.rows import EMPTY_CELL, Cell, Entry, Row, RowKind
from hfdesk.gui.style import draw_ring
from hfdesk.gui.widgets import painting as p

Index = QModelIndex | QPersistentModelIndex
Boxes = Sequence[tuple[int, int, int]]
"""(column, left edge, width) of a row's cells."""

_MARKS = (RowKind.GROUP, RowKind.GAP, RowKind.END, RowKind.LATE)


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


class CellDelegate(QStyledItemDelegate):
    """A cell of a table: words, tag, icon; the row's ground and its line."""

    def __init__(self, parent: QWidget, right: frozenset[int] = frozenset()) -> None:
        super().__init__(parent)
        self._right = right

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        cell: Cell = index.data(CELL)
        rect, state = _rect(option), p.state_of(option)
        painter.save()
        p.ground(painter, state, rect)
        p.line_below(painter, rect)
        self._content(painter, _inner(rect), cell, None, index.column(), state.selected)
        if state.focused:
            draw_ring(painter, QRectF(rect).adjusted(0, 0, 0, -1))
        painter.restore()

    def paint_row(
        self, painter: QPainter, rect: QRect, row: Row, state: p.State, boxes: Boxes, focus: int
    ) -> None:
        """Paint a whole row of a table, its cells in their boxes, the ring around column ``focus``.

        Row by row: a table asks for each cell by itself, which takes ten times as long.
        """
        p.ground(painter, state, rect, _ground(row))
        self._edge(painter, rect, row)
        chosen, cells, top, high = state.selected, row.cells, rect.top(), rect.height() - 1
        for column, left, wide in boxes:
            if column < len(cells) and cells[column] is not EMPTY_CELL:
                inner = QRect(left + p.GAP, top, wide - 2 * p.GAP, high)
                self._content(painter, inner, cells[column], row, column, chosen)
            if column == focus and row.kind in (RowKind.ROW, RowKind.BREAK):
                draw_ring(painter, QRectF(left, top, wide, high))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as a row of the design."""
        return QSize(60, theme.size("rowTable"))

    def _edge(self, painter: QPainter, rect: QRect, row: Row) -> None:
        if row.kind is RowKind.END:
            painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), theme.color("overrun"))
        else:
            p.line_below(painter, rect)

    def _content(
        self, painter: QPainter, rect: QRect, cell: Cell, row: Row | None, column: int, chosen: bool
    ) -> None:
        role = "caption" if row is not None and row.kind in _MARKS else "ui"
        bold = cell.bold or (row is not None and row.kind is RowKind.GROUP)
        color = "onSelection" if chosen and cell.color == "text" else cell.color
        if cell.icon:
            used = p.sign(painter, rect, cell.icon, cell.icon_color or color)
            rect = rect.adjusted(used + 6, 0, 0, 0)
        if cell.tag:
            p.tag(painter, rect, cell.text)
            return
        align = p.RIGHT if column in self._right else p.LEFT
        used = p.words(painter, rect, cell.text, color, role, bold, align)
        if cell.after:
            p.sign(painter, rect.adjusted(used + 4, 0, 0, 0), cell.after, "accent", 14)


def _inner(rect: QRect) -> QRect:
    return rect.adjusted(p.GAP, 0, -p.GAP, -1)


def _ground(row: Row) -> str:
    if row.kind in (RowKind.GROUP, RowKind.BREAK):
        return row.ground or "alternate"
    return row.ground


class EntryDelegate(QStyledItemDelegate):
    """An entry of one or two lines, with a word at the right; ``height`` is a length's name."""

    def __init__(self, parent: QWidget, height: str = "rowTwoLine", lead: int = 0) -> None:
        super().__init__(parent)
        self._height = height
        self._lead = lead

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the design says."""
        return QSize(120, theme.size(self._height) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry."""
        entry: Entry = index.data(ENTRY)
        rect, state = _rect(option), p.state_of(option)
        painter.save()
        p.ground(painter, state, rect)
        if index.row() < index.model().rowCount() - 1:
            p.line_below(painter, rect)
        inner = rect.adjusted(14, 0, -14, -1)
        if self._lead:
            self._leading(painter, inner, entry)
            inner = inner.adjusted(theme.scaled(self._lead), 0, 0, 0)
        inner = inner.adjusted(0, 0, -self._right(painter, inner, entry), 0)
        self._lines(painter, inner, entry, state.selected)
        if state.focused:
            draw_ring(painter, QRectF(rect).adjusted(0, 0, 0, -1))
        painter.restore()

    def _leading(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        box = QRect(rect.left(), rect.top(), theme.scaled(self._lead) - p.GAP, rect.height())
        self._two(painter, box, entry.lead, entry.lead_second, "text", True)

    def _lines(self, painter: QPainter, rect: QRect, entry: Entry, chosen: bool) -> None:
        if entry.icon:
            used = p.sign(painter, rect, entry.icon, entry.icon_color)
            rect = rect.adjusted(used + p.GAP, 0, 0, 0)
        self._two(painter, rect, entry.title, entry.second, "onSelection" if chosen else "text", entry.bold)

    def _two(self, painter: QPainter, rect: QRect, first: str, second: str, color: str, bold: bool) -> None:
        if not second:
            p.words(painter, rect, first, color, bold=bold)
            return
        middle = rect.center().y()
        high = theme.scaled(18)
        p.words(painter, QRect(rect.left(), middle - high, rect.width(), high), first, color, bold=bold)
        p.words(painter, QRect(rect.left(), middle, rect.width(), high), second, "muted", "caption")

    def _right(self, painter: QPainter, rect: QRect, entry: Entry) -> int:
        if not entry.right:
            return 0
        role = "caption" if self._height == "rowTwoLine" else "ui"
        wide = min(p.width(entry.right, role, entry.right_bold), rect.width() * 2 // 3)
        box = QRect(rect.right() - wide, rect.top(), wide + 1, rect.height())
        p.words(painter, box, entry.right, entry.right_color, role, entry.right_bold, p.RIGHT)
        if not entry.right_icon:
            return wide + 16
        side = theme.scaled(16)
        p.sign(painter, box.adjusted(-side - 6, 0, 0, 0), entry.right_icon, entry.right_color)
        return wide + side + 6 + 16


class SideDelegate(QStyledItemDelegate):
    """A row of the sidebar: icon and word, or a short name and a day; in the rail the icon alone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rail = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of 30, in the rail of 36."""
        return QSize(36, theme.scaled(36 if self.rail else 30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        entry: Entry = index.data(ENTRY)
        rect = _rect(option)
        state = p.state_of(option)
        chosen = state.selected
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(rect).adjusted(0, 1, 0, -1), 4, 4)
        if self.rail:
            side = theme.scaled(20)
            box = QRect(rect.center().x() - side // 2, rect.top(), side, rect.height())
            p.sign(painter, box, entry.icon, "accent" if chosen else "muted", 20)
        else:
            self._row(painter, rect.adjusted(10, 0, -10, 0), entry, chosen)
        if state.focused:
            draw_ring(painter, QRectF(rect).adjusted(0, 1, 0, -1))
        painter.restore()

    def _row(self, painter: QPainter, rect: QRect, entry: Entry, chosen: bool) -> None:
        color = "onSelection" if chosen else "text"
        wide = p.words(painter, rect, entry.right, color if chosen else "muted", "caption", align=p.RIGHT)
        rect = rect.adjusted(0, 0, -wide - (8 if wide else 0), 0)
        if entry.icon:
            used = p.sign(painter, rect, entry.icon, "accent" if chosen else "muted")
            rect = rect.adjusted(used + 9, 0, 0, 0)
        p.words(painter, rect, entry.title, color, bold=chosen or not entry.icon)
