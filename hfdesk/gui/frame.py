"""The frame of the window: what is on the screen first, before the rest is imported.

It is drawn in the theme's grounds, holds the real window once that is made, and stays the
same when the window is made anew in another language, theme or text size. Nothing here
may import more than it needs: the name ``Qt`` alone costs as much as a bare window's tenth.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from hfdesk.gui.tokens import Tokens

SMALLEST = (640, 360)
USUAL = (1366, 768)
TITLE_BAR = 32
"""About what the system puts above the window, so that its foot is on the screen."""


class Frame(QMainWindow):
    """The top-level window; it is empty until it holds something."""

    painted = Signal()
    closing = Signal()

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._has_painted = False
        self.may_close: Callable[[], bool] = lambda: True
        self.setMinimumSize(*SMALLEST)
        self.setWindowTitle("hfdesk")

    def hold(self, window: QMainWindow) -> None:
        """Hold a window, instead of the one before."""
        window.windowTitleChanged.connect(self.setWindowTitle)
        self.setWindowIcon(window.windowIcon())
        self.setWindowTitle(window.windowTitle())
        self.setCentralWidget(window)
        QTimer.singleShot(0, self, self._stand)

    def put(self, geometry: str) -> None:
        """Go where the window was, or to a good size."""
        if not geometry or not self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii"))):
            room = self.screen().availableSize()
            self.resize(min(USUAL[0], room.width()), min(USUAL[1], room.height() - TITLE_BAR))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds, of the parts to come while it is empty; tell once that they are there."""
        size, color = self._tokens.size, self._tokens.color
        painter = QPainter(self)
        page, ground = self.rect(), self.palette().window().color()  # the theme may have been turned since
        if self.centralWidget() is None:  # pyright: ignore[reportUnnecessaryComparison]
            painter.fillRect(page, QColor(color["chrome"]))
            page = page.adjusted(size["sidebar"], size["menuBar"], 0, -size["statusBar"])
            ground = QColor(color["window"])
        painter.fillRect(page, ground)
        painter.end()
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def _stand(self) -> None:
        """Give the focus where it was meant to be: what is held is shown a moment after it was asked for."""
        chosen = self.focusWidget()
        if chosen is not None:  # pyright: ignore[reportUnnecessaryComparison]
            chosen.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell before the window is gone; it stays where it may not go yet."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
