"""Pictures of rows: one that is as it was is shown again, and not painted again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

from hfdesk.gui import theme

MOST = 64
"""So many rows of a table are kept; those in sight, and those that were a moment ago."""


class Strips:
    """The pictures of one table's rows, by all that they are painted of."""

    def __init__(self, of: QWidget) -> None:
        self._of = of
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def show(
        self, painter: QPainter, rect: QRect, what: Hashable, paint: Callable[[QPainter, QRect], None]
    ) -> None:
        """Show the row that ``what`` says, painted with ``paint`` where it was not shown of late."""
        ratio = painter.device().devicePixelRatio()
        if ratio != int(ratio):  # a picture would not stand on whole pixels
            paint(painter, rect)
            return
        ground = self._of.palette().color(QPalette.ColorRole.Base)
        key = (what, rect.width(), rect.height(), ratio, theme.look(), ground.rgba())
        picture = self._kept.get(key)
        if picture is None:
            picture = self._kept[key] = _painted(rect, ratio, ground, paint)
        self._kept.move_to_end(key)
        if len(self._kept) > MOST:
            self._kept.popitem(last=False)
        painter.drawPixmap(rect.topLeft(), picture)


def _painted(rect: QRect, ratio: float, ground: QColor, paint: Callable[[QPainter, QRect], None]) -> QPixmap:
    made = QPixmap(rect.size() * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(ground)  # a picture one can see through would blur its letters
    painter = QPainter(made)
    paint(painter, QRect(0, 0, rect.width(), rect.height()))
    painter.end()
    return made
