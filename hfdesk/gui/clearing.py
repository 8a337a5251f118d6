"""What is let go of in quiet moments: files of the bin that are due, people who were taken out for good."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from hfdesk.gui.courtesy import rested
from hfdesk.gui.window import Window
from hfdesk.gui.worker import tell_later

LOOK = 60_000
"""Milliseconds between two looks whether the moment is quiet."""
REST = 30.0
"""Seconds without anything from the user: putting an archive's file together anew takes a moment."""


class Clearer(QObject):
    """Clears once for each archive that is opened, when nobody has touched anything for a while."""

    def __init__(self, window: Callable[[], Window], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._cleared: object = None
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Clear, if the moment is quiet and the archive was not cleared yet."""
        window = self._window()
        desk, page = window.desk, window.page
        is_busy = rested() < REST or (page is not None and page.alone)
        if desk is None or desk.read_only or desk is self._cleared or is_busy:
            return
        self._cleared = desk

        def clear() -> int:
            from hfdesk.ops import forgetting

            desk.tidy()
            desk.sweep()
            return forgetting.erase_due(desk)

        tell_later(self, clear, lambda _: None)
