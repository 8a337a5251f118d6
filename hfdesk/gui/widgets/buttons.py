"""The buttons under a dialog, and the way that Tab takes through it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QScrollArea, QWidget

from hfdesk.gui import theme
from hfdesk.gui.i18n import tr


class _Button(QPushButton):
    """Enter presses the button that has the focus, and not the dialog's main one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def plain_button(text: str) -> QPushButton:
    """A button that Enter does not press unless it has the focus."""
    made = _Button(text)
    made.setAutoDefault(False)
    return made


def main_button(text: str) -> QPushButton:
    """The button that does what the dialog is for; Enter presses it."""
    made = _Button(text)
    made.setProperty("primary", True)
    made.setDefault(True)
    return made


def leave_button(text: str = "") -> QPushButton:
    """The button that leaves all as it is: «Avbryt», where no other word says it better."""
    return plain_button(text or tr("Cancel"))


def button_row(leave: QPushButton, do: QPushButton | None = None, *others: QPushButton) -> QHBoxLayout:
    """One order for every dialog and every system: what helps, then the way out, then what does it, last."""
    row = QHBoxLayout()
    row.setSpacing(theme.scaled(8))
    for button in others:
        row.addWidget(button)
    row.addStretch(1)
    for button in (leave, do):
        if button is not None:
            row.addWidget(button)
    return row


def tab_as_read(dialog: QWidget) -> None:
    """Let Tab walk a dialog as it is laid out, whatever was put into it last."""
    for one, two in pairwise(_stops(dialog)):
        QWidget.setTabOrder(one, two)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    scrolled = widget.widget() if isinstance(widget, QScrollArea) else None
    layout = widget.layout()
    if scrolled is not None:
        yield from _stops(scrolled)
    elif layout is not None:
        yield from _in(layout)
    elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget


def _in(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        assert item is not None
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _in(inner)
        elif widget is not None:
            yield from _stops(widget)
