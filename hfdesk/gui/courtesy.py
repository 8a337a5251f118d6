"""Work beside the window gives way to it: two threads of Python take each other's time."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QTimer
from PySide6.QtGui import QInputEvent, QWindow

PATIENCE = 0.1
"""Seconds that work waits for a window that is at something."""
_STEP = 0.002
AGAIN = 8
"""Milliseconds until what waits for a gesture's end looks again."""
_OWN = 0.003
"""Seconds after which what the window is at has not begun with the answer that came just now."""


class _Window:
    """Since when the window's thread has been at something; ``None`` while it waits for the user."""

    since: float | None = None
    #: When there was a key, a press or a move of the pointer.
    last = 0.0


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
        if isinstance(event, QInputEvent):
            _Window.last = time.monotonic()
        _begin()
        return False


def rested() -> float:
    """Seconds since something came from the user."""
    return time.monotonic() - _Window.last


def give_way() -> None:
    """Wait while the window is at something, for a moment at most; called between steps of work beside it."""
    while (since := _Window.since) is not None and time.monotonic() - since < PATIENCE:
        time.sleep(_STEP)


def between_gestures(context: QObject, act: Callable[[], object]) -> None:
    """Do what is due in the window's thread now, or after the gesture that it came into.

    It is not done where ``context`` has gone meanwhile.
    """
    if _amid():
        after_gesture(context, act)
    else:
        act()


def after_gesture(context: QObject, act: Callable[[], object]) -> None:
    """Do in a moment what the gesture that goes on need not wait for."""
    QTimer.singleShot(AGAIN, context, lambda: between_gestures(context, act))


def _amid() -> bool:
    """Whether the window is at something that began earlier, and not too long ago to be waited for."""
    since = _Window.since
    return since is not None and _OWN < time.monotonic() - since < PATIENCE


def _begin() -> None:
    if _Window.since is None:
        _Window.since = time.monotonic()


def _rest() -> None:
    _Window.since = None
