"""The fields that say when a meeting is, with what the calendar has to say of it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hfdesk.domain import entry
from hfdesk.domain.arranging import Remark, When
from hfdesk.domain.problems import Refusal
from hfdesk.gui import dates, theme
from hfdesk.gui.desk import Desk
from hfdesk.gui.dialogs.asking import Asking, Field, side_by_side
from hfdesk.gui.dialogs.days import DayField
from hfdesk.gui.dialogs.telling import Remarks, told, week
from hfdesk.gui.i18n import tr
from hfdesk.gui.rows import dotted
from hfdesk.gui.widgets.labels import Sign, label, set_tone


class WhenFields(QWidget):
    """Day, last day, start, end; under them the week and the remarks."""

    changed = Signal()

    def __init__(self, dialog: Asking, desk: Desk, meeting: str = "") -> None:
        super().__init__()
        self._dialog, self._meeting = dialog, meeting
        self._committee = ""
        self._length = timedelta(0)
        self._remarks = Remarks(self, desk, dialog.shell.today)
        self.day = DayField(dialog.shell, tr("Date"))
        self.last = DayField(dialog.shell, tr("Last day"), lambda: self.day.known() or dialog.shell.today)
        self.start, self.end = QLineEdit(), QLineEdit()
        self.day_field = Field(tr("Date"), self.day, self.day.line)
        self.last_field = Field(tr("Last day"), self.last, self.last.line)
        self.start_field = Field(tr("From"), self.start)
        self.end_field = Field(tr("To"), self.end)
        self.last.line.setPlaceholderText(tr("the same day"))
        self._sign = Sign("warn", "warn")
        self.notice = label("", "ui", "muted", wrap=True)
        self._lay_out()
        self._connect()
        dialog.places |= {
            "meeting.twin": self.day_field,
            "meeting.held": self.day_field,
            "meeting.last_day_before": self.last_field,
            "meeting.too_long": self.last_field,
            "meeting.ends_before": self.end_field,
        }

    def show_when(self, when: When) -> None:
        """Show a time."""
        self.start.setText(dates.clock(when.start))
        self.end.setText(dates.clock(when.end))
        self._keep_length()
        self.last.show_day(when.end_date)
        self.day.show_day(when.date)

    def show_committee(self, committee: str) -> None:
        """Let the remarks be those for a committee's meeting."""
        self._committee = committee
        self._look()

    def when(self) -> When:
        """The time that the fields say; what cannot be read is told beside its field."""
        read = self._dialog.read
        return When(
            read(self.day_field, self._day),
            read(self.start_field, lambda: entry.clock(self.start.text())),
            read(self.end_field, lambda: entry.clock(self.end.text())),
            read(self.last_field, self.last.day),
        )

    def _day(self) -> date:
        found = self.day.day()
        if found is None:
            raise Refusal("day.empty")
        return found

    def _known(self) -> When | None:
        """The time as far as it can be read."""
        day = self.day.known()
        if day is None:
            return None
        last = self.last.known()
        return When(day, _clock(self.start), _clock(self.end), last if last and last > day else None)

    def _look(self) -> None:
        """Tell the week, and what is to be said of the day."""
        when = self._known()
        self.notice.setText(week(when.date) if when else "")
        self._sign.hide()
        if when and self._committee:

            def told_now(found: tuple[tuple[Remark, ...], ...]) -> None:
                self._tell(when, found[0])

            self._remarks.ask(self._committee, (when,), told_now, self._meeting)

    def _tell(self, when: When, remarks: tuple[Remark, ...]) -> None:
        self.notice.setText(dotted(week(when.date), told(when.date, remarks)))
        set_tone(self.notice, "warn" if remarks else "muted")
        self._sign.setVisible(bool(remarks))
        self.day.line.setAccessibleDescription(self.notice.text())

    def _keep_length(self) -> None:
        start, end = _clock(self.start), _clock(self.end)
        known = bool(start and end)
        self._length = _moment(end) - _moment(start) if known else timedelta(0)

    def _start_left(self) -> None:
        """The end follows the start, as long as the meeting was."""
        start, end = _clock(self.start), _clock(self.end)
        if start and end and self._length > timedelta(0) and not self.last.line.text().strip():
            follows = _moment(start) + self._length
            if follows.date() == _moment(start).date() and _moment(end) - _moment(start) != self._length:
                self.end.setText(dates.clock(follows))
        self._tidy(self.start)

    def _tidy(self, line: QLineEdit) -> None:
        """Show a clock that was typed as the window writes clocks."""
        clock = _clock(line)
        if clock:
            line.setText(dates.clock(clock))
        self._look()

    def _end_left(self) -> None:
        self._tidy(self.end)
        self._keep_length()

    def _connect(self) -> None:
        self.start.editingFinished.connect(self._start_left)
        self.end.editingFinished.connect(self._end_left)
        for field in (self.day, self.last):
            field.changed.connect(self._look)
            field.changed.connect(self.changed)

    def _lay_out(self) -> None:
        notice = QHBoxLayout()
        notice.setSpacing(theme.scaled(6))
        notice.addWidget(self._sign)
        notice.addWidget(self.notice, 1)
        self._sign.hide()
        self.notice.setMinimumHeight(theme.scaled(20))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(10))
        column.addLayout(side_by_side(self.day_field, self.last_field, shares=(4, 3)))
        column.addLayout(notice)
        column.addLayout(side_by_side(self.start_field, self.end_field))


def _clock(line: QLineEdit) -> time | None:
    try:
        return entry.clock(line.text())
    except Refusal:
        return None


def _moment(clock: time | None) -> datetime:
    return datetime.combine(date(2000, 1, 1), clock or time())
