"""The keys that open what one stands on."""

from PySide6.QtCore import Qt

OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
