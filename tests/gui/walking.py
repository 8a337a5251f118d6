"""What the tests walk over: every page with something on it, every control of a page."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.shots import places


def all_places(program: Program) -> list[tuple[str, Place]]:
    """Every page by its name."""
    assert program.desk is not None
    return list(places(program.desk))


def controls(window: QWidget) -> Iterator[QWidget]:
    """Every control in sight that the keyboard can come to."""
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


def labels(window: QWidget) -> Iterator[QLabel]:
    """Every label in sight."""
    return (each for each in window.findChildren(QLabel) if each.isVisibleTo(window))
