"""Looks the open archive over beside the window: what the disk did to it, what was left beside it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from hfdesk.domain.problems import Problem
from hfdesk.gui import dates
from hfdesk.gui.desk import Desk
from hfdesk.gui.i18n import language, tr
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Offer
from hfdesk.gui.worker import tell_later

if TYPE_CHECKING:
    from hfdesk.gui.program import Program
    from hfdesk.ops.rescue import Leftover, Looked

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
        self._timer.timeout.connect(self.look_beside)
        self._opened = time.time()

    def watch(self) -> None:
        """Another archive was opened: it is looked over in a while."""
        self._opened = time.time()
        self._timer.start(FIRST)

    def look_beside(self) -> None:
        """Look for what an interruption left beside the archive."""
        desk = self._program.desk
        if desk is None or desk.read_only:
            return
        path, opened = desk.path, self._opened

        def find() -> tuple[Leftover, ...]:
            from hfdesk.ops import rescue

            return rescue.left_behind(path, opened)

        tell_later(self, find, lambda found: self._left(path, found))

    def _left(self, path: Path, found: tuple[Leftover, ...]) -> None:
        desk, banner = self._program.desk, self._program.window.banner
        if not found or desk is None or desk.path != path or banner.isVisible():
            return
        left = found[0]
        first = tr("An interruption on {day} left an unfinished copy beside the archive.")
        rest = tr("It may have texts that are nowhere else.")
        offers = (
            Offer(tr("Keep the copy"), lambda: self._keep(left, path)),
            Offer(tr("Remove it"), lambda: self._remove(left)),
        )
        said = f"{first.format(day=dates.numeric(left.moment.date()))} {rest}"
        banner.say(said, "warn", *offers)

    def _keep(self, left: Leftover, path: Path) -> None:
        from hfdesk.ops import rescue

        self._do(lambda: rescue.keep_leftover(left, path).name, tr("The copy is kept as {name}"))

    def _remove(self, left: Leftover) -> None:
        from hfdesk.ops import rescue

        self._do(lambda: rescue.remove_leftover(left) or "", tr("The unfinished copy is removed."))

    def _do(self, act: Callable[[], str], said: str) -> None:
        window = self._program.window
        try:
            name = act()
        except Problem as problem:
            window.trouble(problem)
            return
        window.banner.hide()
        window.tell(said.format(name=name))

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
            banner.say(text, "danger", Offer(tr("Close the archive"), lambda: self._close("archive.damaged")))
        elif found.places:
            first = tr("The disk has changed something in the archive: {place}.").format(
                place=found.places[0]
            )
            more = tr("%n more places.", len(found.places) - 1) if len(found.places) > 1 else ""
            todo = tr("Read it through. Its earlier versions and the backups have what stood there.")
            said = " ".join(each for each in (first, more, todo) if each)
            banner.say(said, "danger", Offer(tr("Put it right …"), lambda: self._close("archive.changed")))
        else:
            self._program.keep(looked_over=done)

    def _close(self, code: str) -> None:
        """Let go of a damaged archive, and show the ways out."""
        desk = self._program.desk
        if desk is None or not self._program.keeping.may_leave(lambda: self._close(code)):
            return
        self._program.window.banner.hide()
        self._program.close_desk()
        self._program.window.show_archive()
        self._program.window.go(Place("mishap", str(desk.path), item=code))
