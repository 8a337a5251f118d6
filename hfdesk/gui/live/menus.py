"""F10 in a meeting: the menu bar comes for one choice."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar, QWidget


class MenuOnce(QObject):
    """Shows the window's menu bar until a choice is made, or none is wanted; the keyboard goes back after."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._bar: QMenuBar | None = None
        self._was: QWidget | None = None

    def choose(self) -> None:
        """Show the menu bar, its first menu at hand."""
        bar = self._found()
        if bar is not None:
            self._was = QApplication.focusWidget()
            bar.show()
            bar.setFocus()
            bar.setActiveAction(bar.actions()[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the bar itself closes no menu that could tell of it."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._hidden()
        return False

    def _found(self) -> QMenuBar | None:
        above = self._page.parentWidget()
        while above is not None and not (isinstance(above, QMainWindow) and above.menuBar().actions()):
            above = above.parentWidget()
        if self._bar is None and isinstance(above, QMainWindow):
            self._bar = above.menuBar()
            self._bar.installEventFilter(self)
            for menu in self._bar.findChildren(QMenu):
                menu.aboutToHide.connect(self._hidden)  # of ours: the bar outlives the page
        return self._bar

    def _hidden(self) -> None:
        QTimer.singleShot(0, self, self._leave)

    def _leave(self) -> None:
        bar = self._bar
        if bar is None or bar.isHidden() or bar.activeAction() or not self._page.isVisible():
            return
        if self._was is not None and QApplication.focusWidget() in (None, bar):
            self._was.setFocus()  # first: a bar that hides gives the keyboard to whatever comes next
        bar.hide()
