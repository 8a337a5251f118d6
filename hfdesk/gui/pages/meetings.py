"""Møter: all meetings by month."""

from __future__ import annotations

from collections.abc import Sequence

from hfdesk.gui import dates, words
from hfdesk.gui.desk import MeetingRow
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.listing import ListPage, grouped_by
from hfdesk.gui.rows import Cell, Place, Row, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.views import Column


class MeetingsPage(ListPage["MeetingRow"]):
    """All meetings by month, the newest month first."""

    def __init__(self, shell: Shell) -> None:
        columns = (
            Column(tr("Day"), 120),
            Column(tr("Time"), 110),
            Column(tr("Committee"), 110, give=1),
            Column(tr("Meeting")),
            Column(tr("Place"), 240, give=3),
            Column(tr("Cases"), 64, right=True, give=2),
            Column(tr("State"), 150),
        )
        self._names: dict[str, str] = {}
        super().__init__(shell, tr("Meetings"), columns, tr("No meetings are here yet."))

    def lines(self) -> Sequence[MeetingRow]:
        """The newest first."""
        self._names = {each.id: each.name for each in self.desk.committee_rows(self.shell.today)}
        return self.desk.meeting_rows()

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
        """By month."""
        return tuple(grouped_by(lines, _month))

    def row(self, line: MeetingRow) -> Row:
        """The row of a meeting."""
        today = line.date == self.shell.today
        day = f"{dates.weekday(line.date)[:3]} {dates.short(line.date)}"
        return Row(
            (
                Cell(day, bold=today, tip=dates.full(line.date)),
                Cell(dates.span(line.start, line.end), "muted"),
                Cell(line.committee_label, bold=True, tip=self._name_of(line)),
                Cell(line.title or self._name_of(line)),
                Cell(line.place, "muted", tip=line.place),
                Cell(str(line.items) if line.items else "", "muted"),
                Cell(words.status(line.status), tag=True),
            ),
            sentence(dates.full(line.date), self._name_of(line), line.place, words.status(line.status)),
            Place("meeting", line.id),
            key=line.id,
        )


def _month(line: MeetingRow) -> str:
    text = dates.month(line.date)
    return text[:1].upper() + text[1:]
