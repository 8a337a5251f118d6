"""Pictures of rows: what is as it was is shown again, and not painted again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from hfdesk.gui import theme
from hfdesk.gui.rows import Cell
from hfdesk.gui.widgets.delegates import Boxes
from hfdesk.gui.widgets.painting import State

MOST = 64
"""So many rows of a table are kept; those in sight, and those that were a moment ago."""


class Look(NamedTuple):
    """All that a row is painted of: its cells come first."""

    cells: tuple[Cell, ...]
    kind: str
    ground: str
    state: State
    boxes: tuple[tuple[int, int, int], ...]
    focus: int


Paint = Callable[[QPainter, QRect, Boxes], None]
"""Paints a row, those of its cells that stand in the boxes."""


class Strips:
    """The pictures of one table's rows, by all that they are painted of."""

    def __init__(self, of: QWidget) -> None:
        self._of = of
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._last: dict[str, tuple[Look, Hashable]] = {}  # how the row of a key looked last
        self._under: tuple[Hashable, ...] = ()  # what all rows are painted on
        self._ratio = 1.0
        self._ground = QColor()

    def begin(self, painter: QPainter) -> QColor:
        """The table is painted now: the ground of its rows."""
        self._ratio = painter.device().devicePixelRatio()
        self._ground = self._of.palette().color(QPalette.ColorRole.Base)
        self._under = (self._ratio, theme.look(), self._ground.rgba())
        return self._ground

    def show(self, painter: QPainter, rect: QRect, key: str, look: Look, paint: Paint) -> None:
        """Show the row of that key, painted with ``paint`` where it was not shown so of late."""
        if self._ratio != int(self._ratio):  # a picture would not stand on whole pixels
            paint(painter, rect, list(look.boxes))
            return
        size = (rect.width(), rect.height(), self._under)
        picture = self._kept.get((look, size))
        if picture is None:
            picture = self._kept[look, size] = self._painted(rect, self._last.get(key), look, size, paint)
        self._kept.move_to_end((look, size))
        if len(self._kept) > MOST:
            self._kept.popitem(last=False)
            self._last = {of: last for of, last in self._last.items() if last in self._kept}
        if key:
            self._last[key] = (look, size)
        painter.drawPixmap(rect.topLeft(), picture)

    def _painted(
        self, rect: QRect, last: tuple[Look, Hashable] | None, look: Look, size: Hashable, paint: Paint
    ) -> QPixmap:
        """The row's picture; of one that differs in some cells only these are painted anew."""
        row = QRect(0, 0, rect.width(), rect.height())
        before = self._kept.get(last) if last else None
        if last is None or before is None or last[1] != size or last[0][1:] != look[1:]:
            made = QPixmap(rect.size() * self._ratio)
            made.setDevicePixelRatio(self._ratio)
            made.fill(self._ground)  # a picture one can see through would blur its letters
            painter = QPainter(made)
            paint(painter, row, list(look.boxes))
        else:
            made = QPixmap(before)
            painter = QPainter(made)
            boxes = [box for box in look.boxes if _cell(last[0], box[0]) != _cell(look, box[0])]
            painter.setClipRegion(_region(boxes, rect.height()))
            painter.fillRect(row, self._ground)
            paint(painter, row, boxes)
        painter.end()
        return made


def _cell(look: Look, column: int) -> Cell | None:
    return look.cells[column] if column < len(look.cells) else None


def _region(boxes: Boxes, high: int) -> QRegion:
    region = QRegion()
    for _, left, wide in boxes:
        region += QRect(left, 0, wide, high)
    return region
