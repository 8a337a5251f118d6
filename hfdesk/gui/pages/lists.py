"""Møter, Saker, Oppfølging, Vedtak: the places that are one table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from typing import TypeVar

from hfdesk.gui import dates, reading, words
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.listing import ListPage
from hfdesk.gui.reading import ActionLine, CaseLine, DecisionLine, MeetingLine
from hfdesk.gui.rows import Cell, Place, Row, RowKind, dotted, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.views import Column

T = TypeVar("T")


def group_row(text: str) -> Row:
    """A row over a group."""
    return Row((Cell(text, "muted"),), text, kind=RowKind.GROUP)


class MeetingsPage(ListPage[MeetingLine]):
    """All meetings by month, the newest month first."""

    def __init__(self, shell: Shell) -> None:
        columns = (
            Column(tr("Day"), 130),
            Column(tr("Time"), 110),
            Column(tr("Committee"), 110, give=1),
            Column(tr("Meeting")),
            Column(tr("Place"), 200, give=3),
            Column(tr("Cases"), 64, right=True, give=2),
            Column(tr("State"), 150),
        )
        super().__init__(shell, tr("Meetings"), columns, tr("No meetings are here yet."))

    def lines(self) -> Sequence[MeetingLine]:
        """The newest first."""
        return reading.meetings(self.desk)[::-1]

    def text(self, line: MeetingLine) -> str:
        """Name, place, day."""
        return " ".join((line.committee_name, line.title, line.place, dates.full(line.day), dates.numeric(line.day)))

    def committee_of(self, line: MeetingLine) -> str:
        """Its committee."""
        return line.committee_label

    def grouped(self, lines: Sequence[MeetingLine]) -> Sequence[object]:
        """By month."""
        return tuple(_grouped(lines, lambda line: _capital(dates.month(line.day))))

    def row(self, line: MeetingLine) -> Row:
        """The row of a meeting."""
        today = line.day == self.shell.today
        day = f"{dates.weekday(line.day)[:3]} {dates.short(line.day)}"
        return Row(
            (
                Cell(day, bold=today, tip=dates.full(line.day)),
                Cell(dates.span(line.start, line.end), "muted"),
                Cell(line.committee_label, bold=True, tip=line.committee_name),
                Cell(line.title or line.committee_name),
                Cell(line.place, "muted", tip=line.place),
                Cell(str(line.cases) if line.cases else "", "muted"),
                Cell(words.status(line.status), tag=True),
            ),
            sentence(dates.full(line.day), line.committee_name, line.place, words.status(line.status)),
            Place("meeting", line.id),
            key=line.id,
        )


class CasesPage(ListPage[CaseLine]):
    """All cases."""

    def __init__(self, shell: Shell) -> None:
        columns = (
            Column(tr("No."), 96),
            Column(tr("Case")),
            Column(tr("Type"), 120, give=1),
            Column(tr("Committee"), 110),
            Column(tr("Responsible"), 190, give=2),
            Column(tr("Meeting"), 130),
        )
        super().__init__(shell, tr("Cases"), columns, tr("No cases are here yet."))

    def lines(self) -> Sequence[CaseLine]:
        """The newest first."""
        return reading.cases(self.desk)

    def text(self, line: CaseLine) -> str:
        """Number, title, people."""
        return " ".join((line.number, line.title, line.type, line.people, line.committee_label))

    def committee_of(self, line: CaseLine) -> str:
        """Its committee."""
        return line.committee_label

    def row(self, line: CaseLine) -> Row:
        """The row of a case."""
        when = dates.numeric(line.day) if line.day else tr("in the queue") if line.queued else ""
        place = Place("meeting", line.meeting, 1, line.item) if line.meeting else Place("case", line.id)
        return Row(
            (
                Cell(line.number, "muted"),
                Cell(line.title, tip=line.title),
                Cell(line.type, tag=True),
                Cell(line.committee_label),
                Cell(line.people, "muted", tip=line.people),
                Cell(when, "muted"),
            ),
            sentence(f"{tr('Case')} {line.number}, {line.title}", line.type, line.committee_label, when),
            place,
            key=line.id,
        )


class FollowUpsPage(ListPage[ActionLine]):
    """The open follow-ups: overdue, this month, later, without a day."""

    def __init__(self, shell: Shell) -> None:
        columns = (
            Column(tr("Due"), 100),
            Column(tr("Follow-up")),
            Column(tr("Who"), 200),
            Column(tr("From"), 150, give=1),
            Column("", 130, right=True),
        )
        super().__init__(shell, tr("Follow-ups"), columns, tr("No follow-ups are open."))

    def lines(self) -> Sequence[ActionLine]:
        """By deadline."""
        return reading.actions(self.desk)

    def text(self, line: ActionLine) -> str:
        """Text, people, number."""
        return " ".join((line.text, line.owners, line.number, line.committee_label))

    def committee_of(self, line: ActionLine) -> str:
        """Its committee."""
        return line.committee_label

    def grouped(self, lines: Sequence[ActionLine]) -> Sequence[object]:
        """By how near the deadline is."""
        return tuple(_grouped(lines, lambda line: _near(line.due, self.shell.today), count=True))

    def row(self, line: ActionLine) -> Row:
        """The row of a follow-up."""
        late = (self.shell.today - line.due).days if line.due else 0
        over = tr("%n days overdue", late) if late > 0 else ""
        source = dotted(f"{line.committee_label} {line.number}".strip(), dates.numeric(line.day))
        return Row(
            (
                Cell(dates.numeric(line.due), "danger" if over else "text", bool(over)),
                Cell(line.text, tip=line.text),
                Cell(line.owners, "muted", tip=line.owners),
                Cell(source, "muted", tip=source),
                Cell(over, "danger", True),
            ),
            sentence(line.text, line.owners, dates.numeric(line.due), over),
            Place("meeting", line.meeting, 3, line.item),
        )


class DecisionsPage(ListPage[DecisionLine]):
    """The register of decisions."""

    def __init__(self, shell: Shell) -> None:
        columns = (
            Column(tr("Date"), 100),
            Column(tr("No."), 96),
            Column(tr("Case"), 300),
            Column(tr("Decision")),
            Column(tr("Outcome"), 130, give=2),
            Column(tr("Committee"), 100, give=1),
        )
        super().__init__(shell, tr("Decisions"), columns, tr("No decisions are here yet."))

    def lines(self) -> Sequence[DecisionLine]:
        """The newest first."""
        return reading.decisions(self.desk)

    def text(self, line: DecisionLine) -> str:
        """Number, title, decision."""
        return " ".join((line.number, line.title, line.decision))

    def committee_of(self, line: DecisionLine) -> str:
        """Its committee."""
        return line.committee_label

    def row(self, line: DecisionLine) -> Row:
        """The row of a decision."""
        return Row(
            (
                Cell(dates.numeric(line.day), "muted"),
                Cell(line.number, "muted"),
                Cell(line.title, tip=line.title),
                Cell(line.decision, tip=line.decision),
                Cell(words.outcome(line.outcome), tag=True),
                Cell(line.committee_label),
            ),
            sentence(f"{line.number} {line.title}", line.decision, dates.full(line.day)),
            Place("meeting", line.meeting, 3, line.item),
        )


def _grouped(lines: Iterable[T], name: object, count: bool = False) -> Iterable[object]:
    for text, group in groupby(lines, key=name):  # pyright: ignore
        members = list(group)
        yield group_row(f"{text} · {len(members)}" if count else str(text))
        yield from members


def _near(due: date | None, today: date) -> str:
    if due is None:
        return tr("Without a day")
    if due < today:
        return tr("Overdue")
    return tr("This month") if (due.year, due.month) == (today.year, today.month) else tr("Later")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
