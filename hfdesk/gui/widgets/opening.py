"""What opens a row of a list or table by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def opens(event: QKeyEvent) -> bool:
    """Whether a key opens the row one stands on."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
