"""The areas of the window, through which F6 goes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QApplication, QWidget


def step_area(window: QWidget, areas: Iterable[QWidget], step: int) -> None:
    """Go to the next area that is in sight, or the one before."""
    here = [each for each in areas if each.isVisibleTo(window) and each.isEnabled()]
    if not here:
        return
    focus = QApplication.focusWidget()
    at = next(
        (at for at, each in enumerate(here) if focus and (each is focus or each.isAncestorOf(focus))), -step
    )
    here[(at + step) % len(here)].setFocus()
