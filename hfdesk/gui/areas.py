"""The areas of the window, through which F6 goes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QApplication, QWidget


def step_area(window: QWidget, areas: Iterable[QWidget], step: int) -> None:
    """Go to the next area that is in sight, or the one before."""
    here = [each for each in areas if each.isVisibleTo(window) and each.isEnabled()]
    if not here:
        return
    at = _at(QApplication.focusWidget(), here)
    here[((-step if at is None else at) + step) % len(here)].setFocus()


def _at(focus: QWidget | None, areas: list[QWidget]) -> int | None:
    """The area that the keyboard is in: an area may be told by the first of its fields alone."""
    widget = focus
    while widget is not None:
        for at, each in enumerate(areas):
            if each is widget or each.isAncestorOf(widget):
                return at
        widget = widget.previousInFocusChain()
        if widget is focus:
            return None
    return None
