"""The ring outside the filled button that has the focus."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from hfdesk.gui.style import Ring


class Rings(QObject):
    """Keeps a ring around the filled button of a window that has the keyboard."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._ring: Ring | None = None

    def around(self, _old: QWidget | None, new: QWidget | None) -> None:
        """The focus has moved. A ring lives beside its button and may go with it."""
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        if not isValid(self._window) or not isinstance(new, QPushButton) or not new.property("primary"):
            return
        if self._window.isAncestorOf(new):
            self._ring = Ring(new)
