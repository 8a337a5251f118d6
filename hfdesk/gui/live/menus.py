"""F10 in a meeting: the menu bar comes for one choice."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QWidget


class MenuOnce(QObject):
    """Shows the window's menu bar until a choice is made, or none is wanted."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._bar: QMenuBar | None = None

    def choose(self) -> None:
        """Show the menu bar, its first menu at hand."""
        bar = self._found()
        if bar is not None:
            bar.show()
            bar.setFocus()
            bar.setActiveAction(bar.actions()[0])

    def _found(self) -> QMenuBar | None:
        above = self._page.parentWidget()
        while above is not None and not (isinstance(above, QMainWindow) and above.menuBar().actions()):
            above = above.parentWidget()
        if self._bar is None and isinstance(above, QMainWindow):
            self._bar = above.menuBar()
            for menu in self._bar.findChildren(QMenu):
                menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self._leave))
        return self._bar

    def _leave(self) -> None:
        if self._bar is not None and not self._bar.activeAction() and self._page.isVisible():
            self._bar.hide()
