"""Looks the open archive over once a day, beside the window, and tells of what the disk did to it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from hfdesk.gui.desk import Desk
from hfdesk.gui.i18n import language, tr
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Offer
from hfdesk.gui.worker import tell_later

if TYPE_CHECKING:
    from hfdesk.gui.program import Program
    from hfdesk.ops.rescue import Looked

FIRST = 8_000
"""Milliseconds after an archive is shown before it is looked over."""
BREATH = 0.02
"""Seconds between two steps, for whoever types."""
LARGE = 20_000_000
"""Bytes from which an archive is not checked to its end when it is opened: then it is each time."""


class LookOver(QObject):
    """Looks over each archive that is opened."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)

    def watch(self) -> None:
        """Another archive was opened: it is looked over in a while."""
        self._timer.start(FIRST)

    def look(self) -> None:
        """Look the archive over now, where that was not done today."""
        desk = self._program.desk
        if desk is None or desk.read_only:
            return
        done = f"{self._program.today.isoformat()} {desk.path}"
        if done == self._program.settings.looked_over and desk.path.stat().st_size < LARGE:
            return
        spoken = language()

        def find() -> Looked:
            from hfdesk.ops import rescue

            return rescue.look_over(desk, spoken, lambda: time.sleep(BREATH))

        tell_later(self, find, lambda found: self._found(desk, done, found))

    def _found(self, desk: Desk, done: str, found: Looked) -> None:
        if desk is not self._program.desk:
            return
        banner = self._program.window.banner
        if found.broken:
            text = tr("The archive is damaged on the disk. Close it now, and choose how to go on from there.")
            banner.say(text, "danger", Offer(tr("Close the archive"), self._close))
        elif found.places:
            first = tr("The disk has changed something in the archive: {place}.").format(
                place=found.places[0]
            )
            more = tr("%n more places.", len(found.places) - 1) if len(found.places) > 1 else ""
            todo = tr("Read it through. Its earlier versions and the backups have what stood there.")
            banner.say(" ".join(each for each in (first, more, todo) if each))
        else:
            self._program.keep(looked_over=done)

    def _close(self) -> None:
        """Let go of a damaged archive, and show the ways out."""
        desk = self._program.desk
        if desk is None or not self._program.keeping.may_leave(self._close):
            return
        self._program.close_desk()
        self._program.window.show_archive()
        self._program.window.go(Place("mishap", str(desk.path), item="archive.damaged"))
