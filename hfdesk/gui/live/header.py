"""The head of the meeting: committee and place, the room's screen, the end, delay and clock."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hfdesk.domain import live
from hfdesk.domain.agenda import slots
from hfdesk.domain.records import MeetingRecord
from hfdesk.gui import dates, icons, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.rows import dotted
from hfdesk.gui.widgets.labels import Elided, Sign, label, set_tone


class LiveHeader(QFrame):
    """Who meets and where at the left, what time it is at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("liveHeader")
        self.title = Elided("", "heading2")
        self.facts = Elided("", "caption", "muted")
        self.back = self._button("back", "")
        self.back.setAccessibleName(tr("Back to the meeting's pages"))
        self.back.setToolTip("Alt+←")
        self.agenda = self._button("points", tr("Agenda"))
        self.people = self._button("register", tr("Attendance"))
        self.room = self._button("screen", tr("Room screen"))
        self.room.setCheckable(True)
        self.room.setToolTip(tr("Room screen on or off (F11)"))
        self.room_choices = self._button("", "")
        self.room_choices.setFixedWidth(theme.scaled(28))
        self.room_choices.setAccessibleName(tr("Choices for the room screen"))
        self.room_choices.setToolTip(self.room_choices.accessibleName())
        self.end = self._button("", tr("End the meeting …"))
        self._sign = Sign("overrun", "overrun", 13)
        self.delay = label("", "ui")
        self.clock = label("", "clock")
        self.clock.setFont(theme.font("clock", figures=True))
        self._lay_out()

    def show_record(self, record: MeetingRecord, moment: datetime) -> None:
        """Show a meeting at a moment."""
        meeting = record.meeting
        self.title.setText(meeting.title or record.committee.name)
        self.facts.setText(
            dotted(
                dates.full_days(meeting.date, meeting.end_date),
                dates.span(meeting.start, meeting.end),
                meeting.place or meeting.online,
            )
        )
        self.end.setVisible(live.is_running(meeting))
        self.tell(record, moment)

    def tell(self, record: MeetingRecord, moment: datetime) -> None:
        """Show the clock, and how the meeting keeps to its plan."""
        self.clock.setText(dates.clock(moment.time()))
        self.clock.setAccessibleName(tr("Clock: {clock}").format(clock=dates.clock(moment.time())))
        text, late = _kept(record, moment)
        self.delay.setText(text)
        self._sign.setVisible(late)
        set_tone(self.delay, "overrun" if late else "muted")

    def narrow(self, narrow: bool) -> None:
        """Leave out what there is no room for; the buttons of the panes are the panes' own."""
        self.facts.setVisible(not narrow)
        self.title.setVisible(not narrow)
        self.back.setVisible(not narrow)
        self.line.setVisible(not narrow)
        self.end.setText(tr("End …") if narrow else tr("End the meeting …"))
        self.room.setText("" if narrow else f" {tr('Room screen')}")
        self.clock.setFont(theme.font("timeLeft" if narrow else "clock", figures=True))
        self.setFixedHeight(theme.scaled(40) if narrow else theme.size("liveHeader"))

    def areas(self) -> list[QWidget]:
        """The buttons."""
        return [self.back, self.agenda, self.people, self.room, self.room_choices, self.end]

    def _button(self, icon: str, text: str) -> QPushButton:
        made = QPushButton(f" {text}" if icon and text else text)  # a blank between the two
        made.setAccessibleName(text)
        made.setFlat(True)
        if icon:
            made.setIconSize(QSize(theme.scaled(16), theme.scaled(16)))
            made.setIcon(icons.icon(icon))
        return made

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.scaled(2))
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(8), 0, theme.size("pageMarginX"), 0)
        row.setSpacing(theme.scaled(8))
        row.addWidget(self.back)
        for button in (self.agenda, self.people):
            row.addWidget(button)
        row.addLayout(words, 1)
        room = QHBoxLayout()
        room.setSpacing(0)
        room.addWidget(self.room)
        room.addWidget(self.room_choices)
        row.addLayout(room)
        row.addWidget(self.end)
        self.line = QFrame()
        self.line.setObjectName("rule")
        self.line.setFixedSize(1, theme.scaled(30))
        row.addWidget(self.line)
        row.addSpacing(theme.scaled(4))
        row.addWidget(self._sign)
        row.addWidget(self.delay)
        row.addSpacing(theme.scaled(6))
        row.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignVCenter)
        self.narrow(False)


FAR = 180
"""A meeting that is more minutes from its plan than this is not held by it, but at another hour or day."""


def _kept(record: MeetingRecord, moment: datetime) -> tuple[str, bool]:
    """How a meeting keeps to its plan, and whether it is late."""
    meeting = record.meeting
    if not live.is_running(meeting):
        return (_until(record, moment), False) if live.is_coming(meeting) else ("", False)
    behind = live.delay(meeting, moment)
    if abs(behind) > FAR:
        return "", False
    if behind > 0:
        return tr("%n min behind plan", behind), True
    return (tr("%n min ahead of plan", -behind) if behind < 0 else tr("on plan")), False


def _until(record: MeetingRecord, moment: datetime) -> str:
    starts = next((slot.start for slot in slots(record.meeting) if slot.start), None)
    if starts is None or not timedelta() < starts - moment <= timedelta(hours=3):
        return ""
    return tr("begins in %n min", round((starts - moment).total_seconds() / 60))
