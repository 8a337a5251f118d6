"""Møter: all meetings by month."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import cast

from PySide6.QtWidgets import QWidget

from hfdesk.gui import dates, words
from hfdesk.gui.desk import MeetingRow
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.listing import ListPage, grouped_by
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.rows import Cell, Place, Row, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.views import Column
from hfdesk.gui.worker import tell_later

CASES = 5
CHUNK = 150
"""How many rows are shown at once, and how many come when one scrolls to the last."""
RECENT = timedelta(days=400)
"""Meetings since then are read at once."""


class MeetingsPage(ListPage["MeetingRow"]):
    """All meetings by month, the newest month first."""

    def __init__(self, shell: Shell) -> None:
        columns = (
            Column(tr("Day"), 150, narrow=100),
            Column(tr("Time"), 110, narrow=98),
            Column(tr("Committee"), 110, give=1),
            Column(tr("Meeting")),
            Column(tr("Place"), 240, give=3),
            Column(tr("Cases"), 64, right=True, give=2),
            Column(tr("State"), 150, narrow=138),
        )
        self._names: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        self._cases: dict[str, int] = {}
        self._past: tuple[MeetingRow, ...] = ()
        self._rest: tuple[object, ...] = ()  # what is shown when one has scrolled down to it
        super().__init__(shell, tr("Meetings"), columns, tr("No meetings are here yet."))
        self.plan_button = self.head.button(tr("Year's plan …"))
        self.new_button = self.head.button(tr("New meeting …"), primary=True)
        self.new_button.setToolTip("Ctrl+N")
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.plan_button.clicked.connect(lambda: shell.act("meeting-plan"))
        self.new_button.clicked.connect(lambda: shell.act("meeting-new"))

    def keys(self) -> Keys:
        """Keys of lists, and the new meeting."""
        return (("Ctrl+N", tr("New meeting")), *super().keys())

    def areas(self) -> list[QWidget]:
        """Filter, table, buttons."""
        return [*super().areas(), self.plan_button]

    def refusal(self, command: str) -> str:
        """What is new here is a meeting."""
        return super().refusal("meeting-new" if command == "new" else command)

    def act(self, command: str) -> None:
        """Do it to the meeting that one stands on."""
        super().act("meeting-new" if command == "new" else command)

    def chosen_meeting(self) -> MeetingRow | None:
        """The meeting that one stands on."""
        index = self.table.currentIndex()
        line = self.rows.line(index.row()) if index.isValid() else None
        return None if line is None or isinstance(line, Row) else cast("MeetingRow", line)

    def chosen_committee(self) -> str:
        """The committee that the list is narrowed to."""
        label = self.committee.currentText() if self.committee.currentIndex() > 0 else ""
        return next((id for id, name in self._labels.items() if name == label), "")

    def refresh(self) -> None:
        """Read the meetings again, and stand where one stood."""
        self._standing(super().refresh)

    def _standing(self, show: Callable[[], None]) -> None:
        """Show something else, and stand on the meeting where one stood."""
        chosen = self.chosen_meeting()
        stood = chosen.id if chosen else ""
        show()
        for at in range(self.rows.rowCount()) if stood else ():
            line = self.rows.line(at)
            if not isinstance(line, Row) and cast("MeetingRow", line).id == stood:
                self.table.choose(at)

    def lines(self) -> Sequence[MeetingRow]:
        """The newest first. The past, and the count of cases, are read beside the window."""
        tell_later(self, self.desk.case_counts, self._counted)
        recent = self.shell.today - RECENT
        desk = self.desk
        tell_later(self, lambda: desk.meeting_rows(counted=False, before=recent), self._read_past)
        committees = self.desk.committee_rows(self.shell.today)
        self._names = {each.id: each.name for each in committees}
        self._labels = {each.id: each.label for each in committees}
        return (*desk.meeting_rows(counted=False, since=recent), *self._past)

    def _read_past(self, past: tuple[MeetingRow, ...]) -> None:
        if past != self._past:
            self._lines = (*self._lines[: len(self._lines) - len(self._past)], *past)
            self._past = past
            self._fill_committees()
            self._standing(self._show)

    def _counted(self, counts: dict[str, int]) -> None:
        if counts != self._cases:
            self._cases = counts
            self.rows.renew([self.rows.line(at) for at in range(self.rows.rowCount())], CASES)

    def _name_of(self, line: MeetingRow) -> str:
        return self._names.get(line.committee, "")

    def text(self, line: MeetingRow) -> str:
        """Name, place, day."""
        return " ".join(
            (self._name_of(line), line.title, line.place, dates.full(line.date), dates.numeric(line.date))
        )

    def committee_of(self, line: MeetingRow) -> str:
        """Its committee."""
        return line.committee_label

    def grouped(self, lines: Sequence[MeetingRow]) -> Sequence[object]:
        """By month; the newest first, more when one comes to them."""
        grouped = tuple(grouped_by(lines, _month))
        shown = max(CHUNK, self.rows.rowCount())
        self._rest = grouped[shown:]
        return grouped[:shown]

    def _scrolled(self, value: int) -> None:
        """Show more where one comes to the end of what is shown."""
        bar = self.table.verticalScrollBar()
        if self._rest and value >= bar.maximum() - bar.pageStep():
            more, self._rest = self._rest[:CHUNK], self._rest[CHUNK:]
            self.rows.extend(more)

    def row(self, line: MeetingRow) -> Row:
        """The row of a meeting."""
        today = line.date == self.shell.today
        off = "muted" if line.cancelled else "text"
        state = words.state(line.status, line.cancelled)
        day = f"{dates.weekday(line.date)[:3]} {dates.short(line.date)}"
        if line.end_date:
            day = f"{day} {dates.DASH} {dates.short(line.end_date)}"
        bold = not line.cancelled
        full = dates.full_days(line.date, line.end_date)
        return Row(
            (
                Cell(day, off, bold=today and bold, tip=full),
                Cell(dates.span(line.start, line.end), "muted"),
                Cell(line.committee_label, off, bold=bold, tip=self._name_of(line)),
                Cell(line.title or self._name_of(line), off),
                Cell(line.place, "muted", tip=line.place),
                Cell(str(self._cases.get(line.id) or ""), "muted"),
                Cell(state, tag=True),
            ),
            sentence(full, self._name_of(line), line.place, state),
            Place("meeting", line.id),
            key=line.id,
        )


def _month(line: MeetingRow) -> str:
    text = dates.month(line.date.replace(day=1))
    return text[:1].upper() + text[1:]
