"""What completes on a page: read beside the window, and again when the archive has changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from hfdesk.domain.completing import Index
from hfdesk.domain.phrases import situations_of
from hfdesk.domain.values import AgendaItem
from hfdesk.gui.shell import Shell
from hfdesk.gui.worker import tell_later

QUIET = 800
"""Milliseconds without another change before the same place is read again."""

_TEXT = "text"
"""The operation that typed text is; it changes nothing that is offered."""


class PhraseSource(QObject):
    """The phrases, names and numbers of a committee, at an item of a meeting where there is one."""

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._place: tuple[object, ...] = ()
        self._stamp = 0
        self.index: Index | None = None
        self.situations: tuple[str, ...] = ()
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self._read)

    def show(
        self, committee: str, meeting: str = "", item: AgendaItem | None = None, title: str = ""
    ) -> None:
        """Offer what fits here; cheap where nothing but text has changed since."""
        self.situations = situations_of(item, title)
        desk = self._shell.desk
        if desk is None:
            return
        newest = next(iter(desk.undoable(1)), None)
        if newest is not None and newest.op != _TEXT:
            self._stamp = newest.number
        place = (id(desk), committee, meeting, item.id if item else "", self._stamp)
        if place == self._place:
            return
        is_there, self._place = place[:4] == self._place[:4], place
        if is_there:
            self._quiet.start()
        else:
            self.index = None
            self._read()

    def _read(self) -> None:
        self._quiet.stop()
        desk, today, place = self._shell.desk, self._shell.today, self._place
        _, committee, meeting, item, _ = place

        def find() -> Index:
            from hfdesk.ops import phrases

            assert desk is not None
            return phrases.offers(desk, str(committee), str(meeting), str(item), today=today)

        tell_later(self, find, partial(self._found, place))

    def _found(self, place: tuple[object, ...], index: Index) -> None:
        if place == self._place:
            self.index = index
