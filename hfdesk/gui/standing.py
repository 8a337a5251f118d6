"""Where the keyboard is in a window, to be there again in one that is made anew in other words or colours."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTextEdit, QWidget

Step = tuple[str, int]
"""A widget in the one around it: its class, and which of its class it is there."""


class Stood(NamedTuple):
    """A control, by the way to it from its window, and where one is in it.

    In a text ``caret`` and ``anchor``, the other end of what is chosen; in a table its row and column.
    """

    way: tuple[Step, ...]
    caret: int
    anchor: int


def where(window: QWidget) -> Stood | None:
    """Where the keyboard is, or will be as soon as a menu or a dialog has closed."""
    control = window.focusWidget()
    if not control:
        return None
    way: list[Step] = []
    widget = control
    while widget is not window:
        around = widget.parentWidget()
        assert around is not None
        way.insert(0, (type(widget).__name__, _like(around, type(widget).__name__).index(widget)))
        widget = around
    return Stood(tuple(way), *_caret(control))


def stand(window: QWidget, stood: Stood) -> None:
    """Be there again, as far as the window has what was there."""
    widget: QObject = window
    for name, which in stood.way:
        like = _like(widget, name)
        if which >= len(like):
            return
        widget = like[which]
    if isinstance(widget, QWidget):
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        _put(widget, stood.caret, stood.anchor)


def _like(around: QObject, name: str) -> list[QObject]:
    return [each for each in around.children() if type(each).__name__ == name]


def _caret(control: QWidget) -> tuple[int, int]:
    if isinstance(control, QTextEdit):
        return control.textCursor().position(), control.textCursor().anchor()
    if isinstance(control, QLineEdit):
        caret, first, last = control.cursorPosition(), control.selectionStart(), control.selectionEnd()
        return (caret, caret) if first < 0 else (caret, last if caret == first else first)
    if isinstance(control, QAbstractItemView):
        return control.currentIndex().row(), control.currentIndex().column()
    return 0, 0


def _put(control: QWidget, caret: int, anchor: int) -> None:
    if isinstance(control, QTextEdit):
        last = control.document().characterCount() - 1
        cursor = control.textCursor()
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(caret, last), QTextCursor.MoveMode.KeepAnchor)
        control.setTextCursor(cursor)
    elif isinstance(control, QLineEdit):
        last = len(control.text())
        control.setSelection(min(anchor, last), min(caret, last) - min(anchor, last))
    elif isinstance(control, QAbstractItemView):
        index = control.model().index(caret, anchor)
        if index.isValid():
            control.setCurrentIndex(index)
