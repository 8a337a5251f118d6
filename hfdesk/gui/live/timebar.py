"""How much of an item's time is spent, as a bar."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hfdesk.gui import theme


class TimeBar(QWidget):
    """How much of an item's time is spent."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(theme.size("progress"))
        self._part = 0.0

    def tell(self, part: float) -> None:
        """``part`` of the time is spent; over 1 it is more than there was."""
        if part != self._part:
            self._part = part
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar of the part that is spent; all of it, in another colour, where it is over."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("border"))
        over = self._part > 1
        done = QRect(0, 0, round(self.width() * min(self._part, 1)), self.height())
        painter.fillRect(done, theme.color("overrun" if over else "accent"))
        painter.end()
