"""Pages are made ready while the user rests: the first look at one then takes no longer than the next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from hfdesk.gui.courtesy import between_gestures, give_way, rested
from hfdesk.gui.pages import MODULES
from hfdesk.gui.window import Window
from hfdesk.gui.worker import Job

FIRST = 1_500
"""Milliseconds after the start before anything is made ready."""
REST = 0.4
"""Seconds without anything from the user before a page is made; it takes some hundredths of one."""
EACH = 150
"""Milliseconds between two pages."""
READY = ("meetings", "meeting", "cases", "live", "register", "followups", "decisions", "portfolio", "search")
"""The pages that are made, those first that are wanted first."""
BESIDE = (
    *MODULES,
    *(f"hfdesk.gui.pages.register_{each}" for each in ("people", "members", "organizations", "setup")),
    "hfdesk.ops.calling",
    "hfdesk.ops.findings",
    "hfdesk.ops.live",
    "hfdesk.ops.attendance",
    "hfdesk.ops.previews",
)
"""What pages and their first gestures import; that is done on another thread."""


class Warmer(QObject):
    """Imports what pages are made of beside the window, then makes one page after the other.

    ``window`` gives the window that is open; one without an archive waits for it.
    """

    def __init__(self, window: Callable[[], Window], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._left: list[Callable[[], object]] = [partial(self._make_page, name) for name in READY]
        self._job = Job(lambda _ticket: _fetch())
        self._job.signals.done.connect(self._next)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._make_soon)
        QTimer.singleShot(FIRST, self, self._job.start)

    @property
    def is_done(self) -> bool:
        """Whether all is ready."""
        return not self._left

    def _next(self) -> None:
        if self._left:
            self._soon.start(EACH)

    def _make_soon(self) -> None:
        if rested() < REST or self._window().desk is None:
            self._soon.start(EACH)
        else:
            between_gestures(self, self._make)

    def _make(self) -> None:
        self._left.pop(0)()
        self._next()

    def _make_page(self, name: str) -> None:
        self._left.extend(self._window().find_page(name).unmade())


def _fetch() -> None:
    for name in BESIDE:
        give_way()
        import_module(name)
