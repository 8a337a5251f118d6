"""Ctrl+G: go to an item by its number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.leaving import Leaving

Numbered = Sequence[tuple[str, str]]
"""(id, number) of the items, in the agenda's order."""


def found(items: Numbered, typed: str) -> str:
    """The item (its id) that a typed number means; ``""`` where it means none.

    The whole number, or its own figure (45 of 45/25, 36 of 2026.36).
    """
    words = typed.strip().casefold()
    whole = [id for id, number in items if number and number.casefold() == words]
    own = [id for id, number in items if words.isdigit() and int(words) in _figures(number)]
    return next(iter([*whole, *own]), "")


def _figures(number: str) -> list[int]:
    """A number's own figure: the one that is not the year."""
    figures = [int(each) for each in re.findall(r"\d+", number)]
    return figures[-1:] if figures and figures[0] > 1900 else figures[:1]


class GoTo(QFrame):
    """A small field over the agenda."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popup")
        self._items: Numbered = ()
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Go to item number"))
        self.field.setPlaceholderText(tr("Go to item number"))
        self.reason = label("", "caption", "danger", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(10)] * 4)
        column.addWidget(self.field)
        column.addWidget(self.reason)
        self.field.returnPressed.connect(self._go)
        self.field.textEdited.connect(self.reason.hide)
        Leaving(self.field).left.connect(self.hide)
        self.hide()

    def ask(self, items: Numbered) -> None:
        """Ask for a number."""
        self._items = items
        self.field.clear()
        self.reason.hide()
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(0, 0, parent.width(), self.sizeHint().height())
        self.show()
        self.raise_()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)

    def _go(self) -> None:
        item = found(self._items, self.field.text())
        if item:
            self.hide()
            self.chosen.emit(item)
            return
        text = tr("No item has the number {number}.").format(number=self.field.text().strip() or "–")
        self.reason.setText(text)
        self.reason.show()
        self.resize(self.width(), self.sizeHint().height())

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
