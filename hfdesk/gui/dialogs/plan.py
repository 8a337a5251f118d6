"""Møteplan: many meetings at once, by a rule or from dates that are typed or pasted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QStackedWidget,
    QWidget,
)

from hfdesk.domain import arranging, calendar_entry, entry
from hfdesk.domain.arranging import Remark, When
from hfdesk.domain.problems import Problem, Refusal
from hfdesk.domain.values import Committee
from hfdesk.gui import dates, theme
from hfdesk.gui.desk import Desk
from hfdesk.gui.dialogs.asking import Asking, Field, side_by_side
from hfdesk.gui.dialogs.days import DayField
from hfdesk.gui.dialogs.proposals import Proposal, Proposals
from hfdesk.gui.dialogs.telling import Remarks
from hfdesk.gui.i18n import tr
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import label

MONTHLY, WEEKLY, TYPED = range(3)
_MONDAY = date(2024, 1, 1)


class PlanMeetings(Asking):
    """A year's plan."""

    def __init__(self, shell: Shell, parent: QWidget, committee: str = "") -> None:
        super().__init__(shell, parent, tr("Year's plan"), tr("Make the meetings"), 800)
        assert shell.desk is not None
        self._desk: Desk = shell.desk
        self.remarks = Remarks(self, self._desk, shell.today)
        self.committee, self.rule = QComboBox(), QComboBox()
        for each in self._desk.committee_rows(shell.today):
            self.committee.addItem(each.name, each.id)
        self.committee.setCurrentIndex(max(0, self.committee.findData(committee)))
        for text in (tr("A weekday of the month"), tr("Weeks between"), tr("Dates that I write")):
            self.rule.addItem(text)
        self.start, self.end, self.place = QLineEdit(), QLineEdit(), QLineEdit()
        self.nth, self.weekday = QComboBox(), QComboBox()
        self.months, self.weeks = _number(tr("Months between"), 1, 12), _number(tr("Weeks between"), 1, 52)
        self.text = QPlainTextEdit()
        self.first = DayField(shell, tr("From day"))
        self.last = DayField(shell, tr("To day"), lambda: self.first.known() or shell.today)
        self.first_field = Field(tr("From day"), self.first, self.first.line)
        self.last_field = Field(tr("To day"), self.last, self.last.line)
        self.start_field, self.end_field = Field(tr("From"), self.start), Field(tr("To"), self.end)
        self.proposals = Proposals(lambda: shell.today)
        self._rules = QStackedWidget()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._lay_out_form()
        self._connect()
        self._chosen()
        self.rule.setFocus()

    def store(self) -> None:
        """Make the meetings that are ticked, and go to the list of them."""
        from hfdesk.ops import meetings

        start, end = self._clocks()
        place = self.place.text().strip()
        days = self.proposals.chosen()
        wishes = [meetings.Wish(self._id, When(day, start, end), place) for day in days]
        if wishes:
            made = meetings.plan(self._desk, wishes)
            self.shell.go(Place("meetings"))
            self.shell.tell(tr("%n meetings made", len(made.meetings)))

    @property
    def _id(self) -> str:
        return str(self.committee.currentData() or "")

    def _clocks(self) -> tuple[time | None, time | None]:
        start = self.read(self.start_field, lambda: entry.clock(self.start.text()))
        end = self.read(self.end_field, lambda: entry.clock(self.end.text()))
        self.read(self.end_field, lambda: arranging.checked(When(_MONDAY, start, end)))
        return start, end

    def _chosen(self) -> None:
        """Begin with the committee's usual time and place, and the weekday of its latest meeting."""
        from hfdesk.ops import calendars

        usual = self._desk.get(Committee, self._id)
        latest = calendars.latest(self._desk, self._id, self.shell.today)
        self.start.setText(dates.clock(usual.start or (latest.start if latest else None)))
        self.end.setText(dates.clock(usual.end or (latest.end if latest else None)))
        self.place.setText(usual.place or (latest.place if latest else ""))
        if latest:
            self.nth.setCurrentIndex((latest.date.day - 1) // 7)
            self.weekday.setCurrentIndex(latest.date.weekday())
        after = max(latest.date if latest else self.shell.today, self.shell.today)
        first = date(after.year + 1, 1, 1) if after.month > 8 else after
        self.first.show_day(first)
        self.last.show_day(date(first.year, 12, 31))
        self._soon.start()

    def _propose(self) -> None:
        """Show the days of the rule."""
        self._rules.setCurrentIndex(self.rule.currentIndex())
        typed = self.rule.currentIndex() == TYPED
        self.last_field.setVisible(not typed)
        try:
            found = self._found()
        except Refusal as refusal:
            found = ()
            self.reason.setText(plain_sentence(refusal))
            self.reason.show()
        else:
            self.reason.hide()
        self.proposals.show_days(found)
        self._look()

    def _found(self) -> Sequence[Proposal]:
        first, last = self.first.known(), self.last.known()
        if self.rule.currentIndex() == TYPED:
            typed = calendar_entry.days(self.text.toPlainText(), first or self.shell.today)
            return [Proposal(each.day, each.text, each.refusal) for each in typed]
        if first is None or last is None:
            return ()
        if self.rule.currentIndex() == WEEKLY:
            return [Proposal(day) for day in arranging.every_weeks(first, last, self.weeks.value())]
        nth, weekday = self.nth.currentIndex() + 1, self.weekday.currentIndex()
        days = arranging.nth_weekdays(first, last, nth, weekday, self.months.value())
        return [Proposal(day) for day in days]

    def _look(self) -> None:
        """Look up what is to be said of the days."""
        start, end = _clock(self.start), _clock(self.end)
        whens = [When(each.day, start, end) for each in self.proposals.days if each.day]

        def told(found: tuple[tuple[Remark, ...], ...]) -> None:
            if len(found) == sum(each.day is not None for each in self.proposals.days):
                self.proposals.say(found)

        self.remarks.ask(self._id, whens, told)

    def _count(self) -> None:
        count = len(self.proposals.chosen())
        self.do_button.setText(tr("Make %n meetings", count) if count else tr("Make the meetings"))
        self.do_button.setEnabled(bool(count))

    def _connect(self) -> None:
        self.committee.currentIndexChanged.connect(self._chosen)
        for box in (self.rule, self.nth, self.weekday):
            box.currentIndexChanged.connect(self._soon.start)
        for number in (self.months, self.weeks):
            number.valueChanged.connect(self._soon.start)
        for day in (self.first, self.last):
            day.changed.connect(self._soon.start)
        self.text.textChanged.connect(self._soon.start)
        for line in (self.start, self.end):
            line.editingFinished.connect(self._look)
        self._soon.timeout.connect(self._propose)
        self.proposals.changed.connect(self._look)
        self.proposals.ticked.connect(self._count)

    def _lay_out_form(self) -> None:
        for text in (tr("first"), tr("second"), tr("third"), tr("fourth"), tr("last")):
            self.nth.addItem(text)
        for at in range(7):
            self.weekday.addItem(dates.weekday(date(2024, 1, 1 + at)))
        self.nth.setAccessibleName(tr("Which of the month"))
        self.weekday.setAccessibleName(tr("Weekday"))
        self.text.setAccessibleName(tr("Dates"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme.scaled(64))
        self.text.setPlaceholderText(tr("Write or paste dates: 14.1., 12. March, 2027-05-06"))
        every, weeks = label(tr("each so many months:")), label(tr("Weeks between:"))
        for page in ((self.nth, self.weekday, every, self.months), (weeks, self.weeks), (self.text,)):
            self._rules.addWidget(_row(*page))
        self._rules.setFixedHeight(theme.scaled(66))
        place = Field(tr("Place"), self.place)
        self.body.addLayout(side_by_side(Field(tr("Committee"), self.committee), place))
        self.body.addLayout(
            side_by_side(
                self.start_field, self.end_field, self.first_field, self.last_field, shares=(2, 2, 5, 5)
            )
        )
        self.body.addWidget(Field(tr("Rule"), self.rule))
        self.body.addWidget(self._rules)
        self.body.addWidget(self.proposals, 1)


def _number(name: str, least: int, most: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, most)
    made.setAccessibleName(name)
    return made


def _row(*parts: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.scaled(8))
    wide = len(parts) == 1
    for part in parts:
        row.addWidget(part, int(wide))
    if not wide:
        row.addStretch(1)
    return box


def _clock(line: QLineEdit) -> time | None:
    try:
        return entry.clock(line.text())
    except Problem:
        return None
