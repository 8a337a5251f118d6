"""Which key it was, and who has it first."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_CTRL_ALT = _CTRL | Qt.KeyboardModifier.AltModifier


class Helper(Protocol):
    """What has the keys of a field before it does. The field asks: a filter would hear of all its events."""

    def owns(self, event: QKeyEvent) -> bool:
        """Whether a key that a menu may have is the helper's."""
        ...

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key is for; ``False`` where it is the text's."""
        ...


def is_key(event: QKeyEvent, keys: str) -> bool:
    """Whether that are the keys, as ``Ctrl+B``."""
    return QKeySequence(event.keyCombination()) == QKeySequence.fromString(
        keys, QKeySequence.SequenceFormat.PortableText
    )


def is_letter(event: QKeyEvent) -> bool:
    """Whether a key types a letter: no command then. AltGr, which types some, is Ctrl and Alt."""
    text = event.text()
    if not text or not text.isprintable():
        return False
    held = event.modifiers()
    return held == _NONE or held & _CTRL_ALT != _CTRL
