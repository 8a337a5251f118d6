"""A small field over the page for one line: Enter takes it, Esc leaves all as it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from hfdesk.gui import theme
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.leaving import Leaving

Take = Callable[[str], str]
"""Does something with what was typed; gives the reason where it is refused."""


class AskField(QFrame):
    """Asks for a line under a place of a widget, which gets the focus back."""

    def __init__(
        self, owner: QWidget, place: QRect, name: str, text: str, take: Take, hint: str = ""
    ) -> None:
        super().__init__(owner.window())
        self._owner = owner
        self._take = take
        self.setObjectName("popup")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.field = QLineEdit(text)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(hint)
        self.reason = label("", "caption", "danger", wrap=True)
        self.reason.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(8)] * 4)
        column.addWidget(label(name, "caption", "muted"))
        column.addWidget(self.field)
        column.addWidget(self.reason)
        self.setFixedWidth(theme.scaled(360))
        self.field.returnPressed.connect(self._entered)
        Leaving(self.field).left.connect(self._left)
        self._put(place)
        self.field.setFocus()
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_field()
        else:
            super().keyPressEvent(event)

    def close_field(self) -> None:
        """Go away."""
        self.hide()
        self.deleteLater()
        if isValid(self._owner):
            self._owner.setFocus()

    def _left(self) -> None:
        """It must not stay over what is done elsewhere."""
        if not self.isHidden():
            self.hide()
            self.deleteLater()

    def _entered(self) -> None:
        reason = self._take(self.field.text().strip())
        if not reason:
            self.close_field()
            return
        self.reason.setText(reason)
        self.reason.show()
        self.adjustSize()

    def _put(self, place: QRect) -> None:
        """Under the place, inside the window."""
        self.adjustSize()
        window = self._owner.window()
        below = self._owner.mapTo(window, place.bottomLeft() + QPoint(0, theme.scaled(4)))
        x = max(0, min(below.x(), window.width() - self.width()))
        fits = below.y() + self.height() < window.height()
        self.move(x, max(0, below.y() if fits else below.y() - self.height() - place.height()))
        self.show()
        self.raise_()
