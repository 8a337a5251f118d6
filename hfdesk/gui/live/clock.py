"""What the clock says in a meeting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from hfdesk.gui.shell import Shell


def moment(shell: Shell) -> datetime:
    """Now, as moments are clocked in a meeting: local, to the second, without a zone."""
    return shell.now().replace(tzinfo=None, microsecond=0)


class EachMinute(QObject):
    """Calls at each full minute, and never more often."""

    def __init__(self, shell: Shell, tick: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._tick = tick
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ring)

    def start(self) -> None:
        """Wait for the next full minute."""
        now = self._shell.now()
        rest = 60_000 - now.second * 1_000 - now.microsecond // 1_000
        self._timer.start(rest + 20)

    def stop(self) -> None:
        """Call no more."""
        self._timer.stop()

    def _ring(self) -> None:
        self._tick()
        self.start()
