"""A new meeting, a copy of one, and one that moves."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from hfdesk.domain.arranging import When, when_of
from hfdesk.domain.values import Committee, Meeting
from hfdesk.gui import dates
from hfdesk.gui.desk import Desk
from hfdesk.gui.dialogs.asking import Asking, Field, muted, side_by_side
from hfdesk.gui.dialogs.when import WhenFields
from hfdesk.gui.i18n import tr
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Shell

MONTH = timedelta(weeks=4)
"""How far from the meeting before the next one is looked for, until a day is typed."""


class NewMeeting(Asking):
    """A new meeting: of which committee, when, where, and what it begins with."""

    def __init__(self, shell: Shell, parent: QWidget, committee: str = "") -> None:
        super().__init__(shell, parent, tr("New meeting"), tr("Make the meeting"), 520)
        assert shell.desk is not None
        self._desk: Desk = shell.desk
        self._last: Meeting | None = None
        self._filled = ("", "")
        self.committee = QComboBox()
        for each in self._desk.committee_rows(shell.today):
            self.committee.addItem(each.name, each.id)
        self.committee.setCurrentIndex(max(0, self.committee.findData(committee)))
        self.when = WhenFields(self, self._desk)
        self.place, self.online = QLineEdit(), QLineEdit()
        self.standard = QRadioButton(tr("The committee's standing items"))
        self.like_last = QRadioButton()
        self._begin = QButtonGroup(self)
        for button in (self.standard, self.like_last):
            self._begin.addButton(button)
        self.standard.setChecked(True)
        self.body.addWidget(Field(tr("Committee"), self.committee))
        self.body.addWidget(self.when)
        self.body.addLayout(_where(self.place, self.online))
        self.body.addWidget(muted(tr("Begin with")))
        for button in (self.standard, self.like_last):
            self.body.addWidget(button)
        self.committee.currentIndexChanged.connect(self._chosen)
        self.like_last.toggled.connect(self._fill)
        self._chosen()
        self.when.day.line.setFocus()
        self.when.day.line.selectAll()

    def store(self) -> None:
        """Make it, and go there."""
        from hfdesk.ops import meetings

        wish = meetings.Wish(
            self._id, self.when.when(), self.place.text().strip(), self.online.text().strip()
        )
        begin = meetings.Begin.LAST if self.like_last.isChecked() else meetings.Begin.STANDARD
        made = meetings.create(self._desk, wish, begin)
        self.shell.go(Place("meeting", made.meetings[0]))

    @property
    def _id(self) -> str:
        return str(self.committee.currentData() or "")

    def _chosen(self) -> None:
        """Begin with what the committee usually does."""
        from hfdesk.ops import calendars

        self._last = calendars.latest(self._desk, self._id, self.shell.today)
        last = self._last
        self.like_last.setVisible(last is not None)
        if last is None:
            self.standard.setChecked(True)
        else:
            day = dates.long(last.date)
            self.like_last.setText(tr("As the meeting of {day}: lengths, breaks, people").format(day=day))
        today = self.shell.today
        self.when.show_committee(self._id)
        self._fill()
        following = last.date + MONTH if last else today
        self.when.day.show_day(following if following > today else today + timedelta(days=14))
        self.when.day.line.selectAll()

    def _fill(self) -> None:
        """The usual time and place, or those of the meeting before; what was typed stays."""
        last = self._last if self.like_last.isChecked() else None
        usual = self._desk.get(Committee, self._id)
        place, online = (last.place, last.online) if last else (usual.place, "")
        for line, before, now in (
            (self.place, self._filled[0], place),
            (self.online, self._filled[1], online),
        ):
            if line.text() == before:
                line.setText(now)
                line.setCursorPosition(0)
        self._filled = (place, online)
        day = self.when.day.known() or self.shell.today
        start, end = (last.start, last.end) if last else (usual.start, usual.end)
        self.when.show_when(When(day, start, end, self.when.last.known()))


def _where(place: QLineEdit, online: QLineEdit) -> QHBoxLayout:
    return side_by_side(Field(tr("Place"), place), Field(tr("Online"), online), shares=(4, 3))


class _Other(Asking):
    """A meeting at another time."""

    def __init__(self, shell: Shell, parent: QWidget, meeting: str, title: str, do: str) -> None:
        super().__init__(shell, parent, title, do, 520)
        assert shell.desk is not None
        self._desk: Desk = shell.desk
        self._meeting = self._desk.get(Meeting, meeting)
        self.when = WhenFields(self, self._desk, meeting)
        self.when.show_when(when_of(self._meeting))
        self.when.show_committee(self._meeting.committee)
        label = self._desk.meeting_record(meeting).committee.label
        self.body.addWidget(muted(f"{label}, {dates.full(self._meeting.date)}"))
        self.body.addWidget(self.when)
        self.when.day.line.setFocus()
        self.when.day.line.selectAll()


class MoveMeeting(_Other):
    """A meeting that moves."""

    def __init__(self, shell: Shell, parent: QWidget, meeting: str) -> None:
        super().__init__(shell, parent, meeting, tr("Move the meeting"), tr("Move"))

    def store(self) -> None:
        """Move it."""
        from hfdesk.ops import meetings

        meetings.move(self._desk, self._meeting.id, self.when.when())


class CopyMeeting(_Other):
    """A meeting once more."""

    def __init__(self, shell: Shell, parent: QWidget, meeting: str) -> None:
        super().__init__(shell, parent, meeting, tr("Copy the meeting"), tr("Make the copy"))
        self.place, self.online = QLineEdit(self._meeting.place), QLineEdit(self._meeting.online)
        self.body.addLayout(_where(self.place, self.online))
        self.body.addWidget(muted(tr("The agenda comes along without the cases that have a paper.")))
        self.when.day.show_day(self._meeting.date + MONTH)
        self.when.day.line.selectAll()

    def store(self) -> None:
        """Make it, and go there."""
        from hfdesk.ops import meetings

        wish = meetings.Wish(
            self._meeting.committee,
            self.when.when(),
            self.place.text().strip(),
            self.online.text().strip(),
        )
        made = meetings.copy(self._desk, self._meeting.id, wish)
        self.shell.go(Place("meeting", made.meetings[0]))
