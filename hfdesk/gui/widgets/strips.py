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

MOST = 48
"""The rows of a table whose pictures are kept; those in sight, and those that were a moment ago."""
EACH = 3
"""So many pictures are kept of each: as it is, and as it was before the step was made or taken back."""


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


class _Shown(NamedTuple):
    """A picture of a row, and all that it was painted of."""

    look: Look
    size: Hashable
    picture: QPixmap


class Strips:
    """The pictures of one table's rows: of each the last ones, by all that they are painted of."""

    def __init__(self, of: QWidget) -> None:
        self._of = of
        self._kept: OrderedDict[str, list[_Shown]] = OrderedDict()  # by the row's key, the last shown first
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
        before = self._kept.setdefault(key, [])
        shown = next((each for each in before if each.look == look and each.size == size), None)
        if shown is None:
            shown = _Shown(look, size, self._painted(rect, before[:1], look, size, paint))
        self._kept[key] = [shown, *(each for each in before if each is not shown)][:EACH]
        self._kept.move_to_end(key)
        if len(self._kept) > MOST:
            self._kept.popitem(last=False)
        painter.drawPixmap(rect.topLeft(), shown.picture)

    def _painted(self, rect: QRect, last: list[_Shown], look: Look, size: Hashable, paint: Paint) -> QPixmap:
        """The row's picture; of one that differs in some cells only these are painted anew."""
        row = QRect(0, 0, rect.width(), rect.height())
        if last and last[0].size == size and last[0].look[1:] == look[1:]:
            made = QPixmap(last[0].picture)
            painter = QPainter(made)
            boxes = [box for box in look.boxes if _cell(last[0].look, box[0]) != _cell(look, box[0])]
            painter.setClipRegion(_region(boxes, rect.height()))
            painter.fillRect(row, self._ground)
            paint(painter, row, boxes)
        else:
            made = QPixmap(rect.size() * self._ratio)
            made.setDevicePixelRatio(self._ratio)
            made.fill(self._ground)  # a picture one can see through would blur its letters
            painter = QPainter(made)
            paint(painter, row, list(look.boxes))
        painter.end()
        return made


def _cell(look: Look, column: int) -> Cell | None:
    return look.cells[column] if column < len(look.cells) else None


def _region(boxes: Boxes, high: int) -> QRegion:
    region = QRegion()
    for _, left, wide in boxes:
        region += QRect(left, 0, wide, high)
    return region
