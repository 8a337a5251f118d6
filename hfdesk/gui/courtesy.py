"""Work beside the window gives way to it: two threads of Python take each other's time."""

from __future__ import annotations

import time

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject
from PySide6.QtGui import QWindow

PATIENCE = 0.1
"""Seconds that work waits for a window that is at something."""
_STEP = 0.002


class _Window:
    """Since when the window's thread has been at something; ``None`` while it waits for the user."""

    since: float | None = None


class Courtesy(QObject):
    """Notices when the window's thread is at something: from a key, a press or any call until it rests.

    Qt tells that it is awake only after it has handed out what the user did; so that is watched too.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(_begin)
        dispatcher.aboutToBlock.connect(_rest)

    def watch(self, window: QWindow | None) -> None:
        """What the user does in this window is something."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something comes from the user."""
        _begin()
        return False


def give_way() -> None:
    """Wait while the window is at something, for a moment at most; called between steps of work beside it."""
    while (since := _Window.since) is not None and time.monotonic() - since < PATIENCE:
        time.sleep(_STEP)


def _begin() -> None:
    if _Window.since is None:
        _Window.since = time.monotonic()


def _rest() -> None:
    _Window.since = None
