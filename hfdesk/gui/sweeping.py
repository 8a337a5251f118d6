"""What is put off until the window is quiet, and not done in the middle of a gesture.

Python looks for garbage, and the archive takes its log in.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from hfdesk.domain.problems import Problem
from hfdesk.gui.bridge import Bridge
from hfdesk.gui.desk import Desk

QUIET = 1_500
"""Milliseconds without a change before it is looked for."""
SELDOM = 100
"""After so many looks at what is new (10 is usual) all is looked through without a quiet moment."""


class Sweeper(QObject):
    """Sweeps when nothing has been stored for a moment.

    What is there then (the window, the values of an archive that were read) stays there for
    long and is not looked through again: a look through all of it takes as long as a gesture.
    """

    def __init__(self, bridge: Bridge, desk: Callable[[], Desk | None] = lambda: None) -> None:
        super().__init__(bridge)
        self._desk = desk
        gc.set_threshold(*gc.get_threshold()[:2], SELDOM)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self._sweep)
        bridge.changed.connect(self.wait)
        self.wait()

    def wait(self) -> None:
        """Something goes on: sweep a moment later."""
        self._quiet.start()

    def _sweep(self) -> None:
        sweep()
        desk = self._desk()
        if desk is not None and not desk.read_only:
            with suppress(Problem):  # closed just now; what is wrong with the disk is told by who writes next
                desk.fold()


def sweep() -> None:
    """Look for garbage now, and leave the rest alone from now on."""
    gc.collect()
    gc.freeze()
