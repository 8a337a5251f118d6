"""A later start on the same archive: this window comes forward, and goes where that one was to go."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from hfdesk.domain.problems import Refusal
from hfdesk.gui.i18n import tr
from hfdesk.gui.rows import Place
from hfdesk.system import instance

if TYPE_CHECKING:
    from hfdesk.gui.program import Program
    from hfdesk.gui.window import Window

EACH = 1_000
"""Milliseconds between two looks, where the system does not tell that something changed."""


class Answering(QObject):
    """Tells other starts which archive this window shows, and answers them."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._marked: tuple[Path, ...] = ()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        program.turned.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show others the archive that this window is about now."""
        about = self._program.about
        now = () if about is None else tuple(dict.fromkeys((about.absolute(), about.resolve())))
        if now == self._marked:
            return
        for path in self._marked:
            instance.withdraw(path)
        self._marked = now
        for path in now:
            instance.announce(path)
        if now:
            self._watcher.addPath(str(instance.folder()))
            self._timer.start(EACH)
            self.look()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Answer who asked."""
        for path in self._marked:
            for wish in instance.take(path):
                self._answer(wish)

    def _answer(self, wish: instance.Wish) -> None:
        asked = QApplication.activeModalWidget()
        come_forward(self._program.window.window(), wish.token)
        if asked is not None:  # what it asks comes first: the page under it stays
            come_forward(asked)
        elif wish.meeting and self._program.desk is not None:
            go_to_meeting(self._program.window, wish.meeting, wish.item)


class Elsewhere:
    """The other window of an archive that is to be opened here: it is asked to come forward instead."""

    def __init__(self, program: Program, first: instance.Wish, *, asked: bool = False) -> None:
        """``first`` is what this start is to show; ``asked``: it was wished for already, in vain."""
        self._program = program
        self._first = first
        self._asked = asked

    def ask(self, path: Path) -> bool:
        """Whether there is one, and it answered. To be called on any thread."""
        asked, self._asked = self._asked, False
        wish = self._first if self._is_first(path) else instance.Wish("")
        return not asked and instance.ask(replace(wish, archive=str(path.resolve())))

    def came_forward(self, path: Path) -> None:
        """A start ends by this; a window in which one chose another archive stays, and tells."""
        if self._is_first(path) and self._program.desk is None:
            self._program.window.window().close()
            return
        text = tr("“{name}” is open in another window, which is in front now.")
        self._program.window.tell(text.format(name=path.name))

    def _is_first(self, path: Path) -> bool:
        return instance.name(path) == instance.name(Path(self._first.archive))


def come_forward(window: QWidget, token: str = "") -> None:
    """Show a window before all others; where the desktop does not let it, it asks for attention there."""
    if token and QApplication.platformName().startswith("wayland"):
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt reads it, once, when it activates a window
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


def go_to_meeting(window: Window, meeting: str, item: str) -> None:
    """Show a meeting, on the item of that id or number where there is one."""
    desk = window.desk
    assert desk is not None
    try:
        record = desk.meeting_record(meeting)
    except KeyError:
        window.trouble(Refusal("record.unknown", target="meetings", id=meeting))
        return
    numbers: dict[str, str] = {}
    for each in record.meeting.agenda:
        case = record.case_of(each)
        numbers[each.id] = each.number or (case.number if case else "")
    found = [id for id, number in numbers.items() if item and item in (id, number)]
    window.go(Place("meeting", record.meeting.id, 1 if found else 0, found[0] if found else ""))
