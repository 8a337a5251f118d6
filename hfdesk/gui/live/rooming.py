"""The room's screen as the minute-taker has it: on or off, where, light or dark, with what on it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication, QScreen
from PySide6.QtWidgets import QMenu, QWidget

from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem
from hfdesk.gui import i18n
from hfdesk.gui.i18n import tr
from hfdesk.gui.live.room import RoomScreen
from hfdesk.gui.live.room_view import NOTHING, RoomView, Texts, room_view

if TYPE_CHECKING:
    from hfdesk.gui.desk import Done
    from hfdesk.gui.program import Program

REST_MS = 50
"""What is typed is shown at most twenty times a second."""
THEMES = ("light", "dark")


@dataclass(slots=True)
class _Shown:
    """What the live page handed over last."""

    record: MeetingRecord | None = None
    item: str = ""
    read: Callable[[], Texts] | None = None
    texts: Texts | None = None
    is_stale: bool = False


class Rooming(QObject):
    """Holds the room's screen. It outlives the pages and the windows that hand it what to show."""

    turned = Signal(bool)  # the screen is on, or off
    lost = Signal(str)  # the name of the display that was unplugged

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._shown = _Shown()
        self._is_lost = False
        self._discussion = False
        self.screen: RoomScreen | None = None
        self._display: str | None = None  # the one that is filled
        self._soon = QTimer(self, interval=REST_MS, singleShot=True)
        self._soon.timeout.connect(self._paint)
        self._minute = QTimer(self, singleShot=True)
        self._minute.timeout.connect(self._tick)
        app = program.app
        app.screenRemoved.connect(self._removed)
        app.screenAdded.connect(self._added)

    # -- what the live page says -----------------------------------------------------------

    def show(
        self, record: MeetingRecord, item: AgendaItem | None, read: Callable[[], Texts] | None = None
    ) -> None:
        """Show an item of a meeting, or that none is treated.

        ``read`` gives its texts as they stand in the fields; ``None`` for the stored ones. It is
        asked at most twenty times a second, and only while the screen is on.
        """
        self._shown = _Shown(record, item.id if item else "", read)
        self._wake()

    def touched(self) -> None:
        """Something was typed, or the caret went to another field. Costs nothing by itself."""
        if not self._soon.isActive():
            self._wake()

    def changed(self, done: Done) -> None:
        """Something was stored; what is shown is read again unless the page does."""
        record = self._shown.record
        if record is not None and not done.op.startswith("text"):
            self._shown.is_stale = True
            self._wake()

    # -- on and off ------------------------------------------------------------------------

    @property
    def is_on(self) -> bool:
        """Whether the screen is on, or comes back as soon as its display does."""
        return self.screen is not None

    def toggle(self) -> None:
        """On or off."""
        if self.is_on:
            self.close()
        else:
            self._open()

    def close(self) -> None:
        """Off."""
        screen, self.screen, self._is_lost = self.screen, None, False
        self._minute.stop()
        if screen is not None:
            screen.closed.disconnect(self._closed)
            screen.close()
            screen.deleteLater()
            self.turned.emit(False)

    def forget(self) -> None:
        """Off, and nothing of the archive is kept."""
        self.close()
        self._shown = _Shown()
        self._discussion = False

    # -- choices ---------------------------------------------------------------------------

    @property
    def theme(self) -> str:
        """``light`` or ``dark``."""
        chosen = self._program.settings.room_theme
        return chosen if chosen in THEMES else THEMES[0]

    def set_theme(self, name: str) -> None:
        """``light`` or ``dark``, whatever the window is."""
        self._program.keep(room_theme=name)
        if self.screen is not None:
            self.screen.set_theme(self.theme)

    def set_display(self, name: str) -> None:
        """Show it on the display of that name."""
        self._program.keep(room_screen=name)
        if self.is_on:
            self.close()
            self._open()

    @property
    def discussion(self) -> bool:
        """Whether the discussion may be shown. It is asked for anew with each archive."""
        return self._discussion

    def allow_discussion(self, allowed: bool) -> None:
        """Let the room read the discussion too, or not."""
        self._discussion = allowed
        self._wake()

    def fill(self, menu: QMenu) -> None:
        """The choices as entries of a menu."""
        menu.clear()
        for display in displays():
            self._display_entry(menu, display)
        menu.addSeparator()
        group = QActionGroup(menu)
        for name, text in (("light", tr("Light")), ("dark", tr("Dark"))):
            action = menu.addAction(text, lambda name=name: self.set_theme(name))
            action.setCheckable(True)
            action.setChecked(name == self.theme)
            group.addAction(action)
        menu.addSeparator()
        action = menu.addAction(tr("Discussion on the room's screen"))
        action.setCheckable(True)
        action.setChecked(self._discussion)
        action.toggled.connect(self.allow_discussion)

    def _display_entry(self, menu: QMenu, display: QScreen) -> None:
        size, name = display.size(), display.name()
        text = f"{display.model() or name} · {size.width()} × {size.height()}"
        own = name == self._own()
        if own:
            text = tr("{screen} (hfdesk is here)").format(screen=text)
        action = menu.addAction(text, lambda: self.set_display(name))
        action.setCheckable(True)
        action.setChecked(name == (self._display if self.is_on else self._program.settings.room_screen))
        action.setEnabled(not own)

    # -- what is seen ----------------------------------------------------------------------

    @property
    def view(self) -> RoomView:
        """What is to be seen now."""
        shown, record = self._shown, self._shown.record
        if record is None:
            return NOTHING
        language = record.committee.language or i18n.language()
        item = next((each for each in record.meeting.agenda if each.id == shown.item), None)
        now = self._now()
        speak = i18n.speaker(str(language))
        return room_view(record, item, now, shown.texts, speak, discussion=self._discussion)

    def _paint(self) -> None:
        if self.screen is None or self._is_lost:
            return
        shown = self._shown
        if shown.is_stale and shown.record is not None:
            self._read_again(shown.record)
        if shown.read is not None:
            with contextlib.suppress(RuntimeError):  # the fields are gone, with their window
                shown.texts = shown.read()
        self.screen.show_view(self.view)

    def _read_again(self, record: MeetingRecord) -> None:
        desk = self._program.desk
        self._shown.is_stale = False
        if desk is None:
            self._shown = _Shown()
            return
        try:
            self._shown.record = desk.meeting_record(record.meeting.id)
        except KeyError:
            self._shown = _Shown()

    def _wake(self) -> None:
        if self.screen is not None and not self._soon.isActive():
            self._soon.start()

    def _tick(self) -> None:
        self._wake()
        now = self._now()
        self._minute.start(max(60_000 - now.second * 1000 - now.microsecond // 1000, 50) + 20)

    def _now(self) -> datetime:
        return self._program.now().replace(tzinfo=None)

    # -- displays --------------------------------------------------------------------------

    def _open(self) -> None:
        display = self._target()
        self._display = display.name() if display else None
        self.screen = RoomScreen(self.theme, display, tr("Room screen"))
        self.screen.closed.connect(self._closed)
        self._paint()
        self.screen.present(display)
        self._tick()
        self.turned.emit(True)
        if display is None:
            self._program.window.tell(
                tr("There is one screen alone. The room's screen is a window that you can move.")
            )

    def _target(self) -> QScreen | None:
        """The display to fill: the one that was chosen, else another than the window's own."""
        others = [each for each in displays() if each.name() != self._own()]
        chosen = self._program.settings.room_screen
        return next((each for each in others if each.name() == chosen), others[0] if others else None)

    def _own(self) -> str:
        """The name of the display that the window stands on."""
        return own_display(self._program.window)

    def _removed(self, display: QScreen) -> None:
        name = display.name()
        if self.screen is None or name != self._display:
            return
        self.screen.hide()  # before the system moves it in front of the minutes
        self._is_lost = True
        text = tr("The room's screen is off: {screen} was unplugged. It comes back by itself.")
        self._program.window.tell(text.format(screen=name))
        self.lost.emit(name)

    def _added(self, _display: QScreen) -> None:
        if self._is_lost and self.screen is not None:
            QTimer.singleShot(0, self._back)  # its place is known a moment after

    def _back(self) -> None:
        display = self._target()
        if display is None or self.screen is None or not self._is_lost:
            return
        self._is_lost, self._display = False, display.name()
        self._paint()
        self.screen.present(display)
        self._program.window.tell(tr("The room's screen is back."))

    def _closed(self) -> None:
        self.close()


def displays() -> list[QScreen]:
    """The displays of the machine."""
    return QGuiApplication.screens()


def own_display(window: QWidget) -> str:
    """The name of the display that a window stands on."""
    return window.window().screen().name()
