"""Pages are made ready while the user rests: the first look at one then takes no longer than the next."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from hfdesk.gui.courtesy import between_gestures, rested
from hfdesk.gui.pages import MODULES
from hfdesk.gui.window import Window
from hfdesk.gui.worker import Job

FIRST = 1_500
"""Milliseconds after the start before anything is made ready."""
REST = 2.0
"""Seconds without anything from the user before something is made; it takes some hundredths of one."""
EACH = 150
"""Milliseconds between two of them."""
READY = ("meetings", "meeting", "cases", "live", "register", "followups", "decisions", "portfolio", "search")
"""The pages that are made, those first that are wanted first."""
BESIDE = (
    *MODULES,
    *(f"hfdesk.gui.pages.register_{each}" for each in ("people", "members", "organizations", "setup")),
    *(f"hfdesk.gui.dialogs.{each}" for each in ("facts", "plan", "document", "minuting", "versions")),
    "hfdesk.ops.calling",
    "hfdesk.ops.findings",
    "hfdesk.ops.live",
    "hfdesk.ops.attendance",
    "hfdesk.ops.previews",
)
"""What pages and their first gestures import; that is done on another thread."""


class Warmer(QObject):
    """Imports what pages are made of beside the window and makes the pages, one after the other.

    ``window`` gives the window that is open; one without an archive waits for it, and in a
    meeting nothing is made at all: there every moment belongs to what is typed.
    """

    def __init__(self, window: Callable[[], Window], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._left: list[Callable[[], object]] = [
            *(partial(self._fetch, name) for name in BESIDE),
            *(partial(self._make_page, name) for name in READY),
        ]
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._make_soon)
        self._soon.start(FIRST)

    @property
    def is_done(self) -> bool:
        """Whether all is ready."""
        return not self._left and self._job is None

    def _make_soon(self) -> None:
        window = self._window()
        if rested() < REST or window.desk is None or (window.page is not None and window.page.alone):
            self._soon.start(EACH)
        else:
            between_gestures(self, self._make)

    def _make(self) -> None:
        self._left.pop(0)()
        if self._job is None:
            self._next()

    def _next(self) -> None:
        self._job = None
        if self._left:
            self._soon.start(EACH)

    def _make_page(self, name: str) -> None:
        self._left.extend(self._window().find_page(name).unmade())

    def _fetch(self, name: str) -> None:
        if name not in sys.modules:
            self._job = Job(lambda _ticket: import_module(name))
            self._job.signals.done.connect(self._next)
            self._job.start()
