"""Which key it was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_CTRL = Qt.KeyboardModifier.ControlModifier
_CTRL_ALT = _CTRL | Qt.KeyboardModifier.AltModifier


def is_key(event: QKeyEvent, keys: str) -> bool:
    """Whether that are the keys, as ``Ctrl+B``."""
    return QKeySequence(event.keyCombination()) == QKeySequence(keys)


def is_letter(event: QKeyEvent) -> bool:
    """Whether a key types a letter: no command then. AltGr, which types some, is Ctrl and Alt."""
    text = event.text()
    return bool(text) and text.isprintable() and event.modifiers() & _CTRL_ALT != _CTRL
