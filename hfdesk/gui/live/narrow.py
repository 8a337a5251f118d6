"""The meeting where there is little room: one text at a time, agenda and attendance over the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QPushButton, QWidget

from hfdesk.gui import theme

NARROW = 900
"""Pixels of width under which one text and one pane is shown at a time."""
LOW = 560
"""Pixels of height under which the same holds: both texts would be cut."""
WIDEST = 16777215  # Qt's own word for no limit


class Pane(QObject):
    """A pane beside the item; where there is no room, a button opens it over half of the page."""

    left = Signal()  # by Esc

    def __init__(self, page: QWidget, pane: QWidget, row: QBoxLayout, button: QPushButton) -> None:
        super().__init__(page)
        self._page, self._pane, self._row, self._button = page, pane, row, button
        self._at, self._wide = row.indexOf(pane), pane.maximumWidth()
        self._is_narrow = False
        self._is_allowed = True
        button.hide()
        button.clicked.connect(self.turn)

    def allow(self, allowed: bool) -> None:
        """Let it be seen beside the item, or not."""
        if allowed == self._is_allowed:
            return  # else one that stands open would go whenever the page is read again
        self._is_allowed = allowed
        self._button.setEnabled(allowed)
        self._button.setVisible(allowed and self._is_narrow)
        self._pane.setVisible(allowed and not self._is_narrow)

    def fit(self, narrow: bool) -> None:
        """Stand beside the item, or wait for the button."""
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        self._button.setVisible(narrow and self._is_allowed)
        if narrow:
            self._row.removeWidget(self._pane)
            self._pane.setMinimumWidth(0)
            self._pane.setMaximumWidth(WIDEST)
            self._pane.hide()
        else:
            self._pane.setFixedWidth(self._wide)
            self._row.insertWidget(self._at, self._pane)
            self._pane.setVisible(self._is_allowed)

    def turn(self) -> None:
        """Open or close it."""
        if self._is_narrow and self._pane.isHidden():
            self.open()
        else:
            self.close()

    def open(self) -> None:
        """Show it over its half of the page, and stand in it."""
        if not self._is_narrow:
            return
        top, half = self._row.geometry().top(), self._page.width() // 2
        left = 0 if self._at == 0 else self._page.width() - half
        self._pane.setGeometry(left, top, half, self._page.height() - top)
        self._pane.show()
        self._pane.raise_()
        self._pane.setFocus()
        for each in (self._pane, *self._pane.findChildren(QWidget)):
            each.installEventFilter(self)

    def close(self) -> None:
        """Hide it, where it stands over the page."""
        if self._is_narrow and not self._pane.isHidden():
            self._pane.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes it, and so does whoever goes elsewhere."""
        if not self._is_narrow or self._pane.isHidden():
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut:
            self._gone()
        elif watched is self._pane and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.close()
                self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _gone(self) -> None:
        focus = QApplication.focusWidget()
        is_in = focus is not None and (focus is self._pane or self._pane.isAncestorOf(focus))
        if not is_in and focus is not self._button:
            self.close()


def is_narrow(page: QWidget) -> bool:
    """Whether a page has little room."""
    return page.width() < theme.scaled(NARROW) or page.height() < theme.scaled(LOW)
