"""What is told of a meeting at its head: time, place, title, to whom, who leads it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hfdesk.domain.arranging import is_coming, when_of
from hfdesk.domain.values import Meeting, Who
from hfdesk.gui import theme
from hfdesk.gui.desk import Desk
from hfdesk.gui.dialogs.asking import Asking, Field, muted
from hfdesk.gui.dialogs.when import WhenFields
from hfdesk.gui.i18n import tr
from hfdesk.gui.plainly import tip
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.completing import Completion, people_of


class MeetingFacts(Asking):
    """Møtet …"""

    def __init__(self, shell: Shell, parent: QWidget, meeting: str) -> None:
        super().__init__(shell, parent, tr("The meeting"), tr("Store"), 900)
        assert shell.desk is not None
        self._desk: Desk = shell.desk
        self._record = self._desk.meeting_record(meeting)
        self._meeting: Meeting = self._record.meeting
        self.texts: dict[str, QLineEdit] = {}
        self.people: dict[str, QLineEdit] = {}
        self.when = WhenFields(self, self._desk, meeting)
        self.when.show_when(when_of(self._meeting))
        self.when.show_committee(self._meeting.committee)
        columns = QHBoxLayout()
        columns.setSpacing(theme.scaled(24))
        columns.addLayout(self._left(), 1)
        columns.addLayout(self._right(), 1)
        self.body.addWidget(muted(self._record.committee.name))
        self.body.addLayout(columns)
        if not is_coming(self._meeting):
            self._lock_time()
        self.texts["title"].setFocus()

    def store(self) -> None:
        """Store what was changed."""
        from hfdesk.ops import meetings

        facts = meetings.Facts(self.when.when() if is_coming(self._meeting) else when_of(self._meeting))
        texts = {name: line.text().strip() for name, line in self.texts.items()}
        people = {
            name: meetings.people(self._desk, line.text(), self._stood(name))
            for name, line in self.people.items()
        }
        meetings.change(self._desk, self._meeting.id, replace(replace(facts, **texts), **people))

    def _left(self) -> QVBoxLayout:
        column = _column()
        column.addWidget(self._text("title", tr("Title")))
        column.addWidget(self.when)
        column.addWidget(self._text("place", tr("Place")))
        column.addWidget(self._text("online", tr("Online")))
        column.addStretch(1)
        self.texts["title"].setPlaceholderText(self._record.committee.name)
        return column

    def _right(self) -> QVBoxLayout:
        column = _column()
        column.addWidget(self._text("subject", tr("Subject")))
        column.addWidget(self._text("to", tr("Goes to")))
        column.addWidget(self._text("copy_to", tr("Copy to")))
        column.addWidget(self._people("chair", tr("Chair")))
        column.addWidget(self._people("minute_takers", tr("Takes the minutes")))
        column.addWidget(self._people("secretariat", tr("Secretariat")))
        column.addWidget(self._people("speakers", tr("Speakers")))
        column.addWidget(self._text("archive_ref", tr("Archive reference")))
        column.addStretch(1)
        return column

    def _text(self, name: str, text: str) -> Field:
        self.texts[name] = _line(getattr(self._meeting, name))
        return Field(text, self.texts[name])

    def _people(self, name: str, text: str) -> Field:
        line = self.people[name] = _line(", ".join(self._names(name)))
        line.setPlaceholderText(tr("names divided by comma"))
        Completion(line, people_of(lambda: self.shell.desk), many=True)
        return Field(text, line)

    def _stood(self, name: str) -> dict[str, Who]:
        whos: tuple[Who, ...] = getattr(self._meeting, name)
        return {self._record.register.name(who): who for who in whos}

    def _names(self, name: str) -> tuple[str, ...]:
        return self._record.register.names(getattr(self._meeting, name))

    def _lock_time(self) -> None:
        """A meeting that was held was when it was."""
        reason = tr("The meeting has been held. Its time stays as it was.")
        for part in (self.when.day, self.when.last, self.when.start, self.when.end):
            part.setEnabled(False)
            part.setToolTip(tip(reason))


def _column() -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(theme.scaled(10))
    return made


def _line(text: str) -> QLineEdit:
    made = QLineEdit(text)
    made.setCursorPosition(0)
    return made
