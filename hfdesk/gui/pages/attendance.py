"""Oppmøte: who was there, who was not, for whom, when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hfdesk.domain.records import Attendee, MeetingRecord
from hfdesk.domain.values import Attendance, Presence
from hfdesk.gui import dates, theme, words
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.rows import Cell, Row, RowKind, dotted, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.views import Column, Table

_SIGNS = {
    Presence.PRESENT: ("dot", "success"),
    Presence.ABSENT: ("ring", "muted"),
    Presence.NO_SHOW: ("ring", "muted"),
}


class AttendanceTab(QWidget):
    """The attendance list of a meeting."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        columns = (
            Column("", 40),
            Column(tr("Name"), 210),
            Column(tr("Title and organization")),
            Column(tr("Present"), 240),
        )
        self.table = Table(tr("Attendance"), columns)
        self._rows: TableModel[Row] = TableModel([each.head for each in columns], lambda row: row, self)
        self.table.setModel(self._rows)
        self._count = label("", "ui", "muted")
        self._none = label(tr("Nobody is on the attendance list yet."), tone="muted")
        side = theme.size("pageMarginX")
        tools = QHBoxLayout()
        tools.setContentsMargins(0, theme.scaled(10), 0, theme.scaled(10))
        tools.addWidget(self._count)
        tools.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(side, 0, side, theme.scaled(16))
        whole.setSpacing(0)
        whole.addLayout(tools)
        whole.addWidget(self.table, 1)
        whole.addWidget(self._none)
        whole.addStretch(0)

    def show_record(self, record: MeetingRecord) -> None:
        """Show a meeting's attendance."""
        people = [record.register.attendee(each) for each in record.meeting.attendance]
        self._rows.show(tuple(_rows(record, people)))
        present = sum(each.record.status is Presence.PRESENT for each in people)
        away = len(people) - present
        self._count.setText(dotted(tr("%n present", present), tr("%n absent", away) if away else ""))
        self._count.setVisible(bool(people))
        self.table.setVisible(bool(people))
        self._none.setVisible(not people)

    def areas(self) -> list[QWidget]:
        """The table."""
        return [self.table]


def _rows(record: MeetingRecord, people: Sequence[Attendee]) -> Iterator[Row]:
    """The attendance by its own groups, else by whether they were there."""
    groups: dict[str, list[Attendee]] = {}
    order = list(Presence)
    named = any(each.record.group for each in people)
    for each in people if named else sorted(people, key=lambda each: order.index(each.record.status)):
        groups.setdefault(each.record.group or words.presence(each.record.status), []).append(each)
    for name, members in groups.items():
        text = f"{name} · {len(members)}"
        yield Row((Cell(text, "muted"),), text, kind=RowKind.GROUP)
        for each in members:
            yield _row(record, each)


def _row(record: MeetingRecord, each: Attendee) -> Row:
    here = each.record.status is Presence.PRESENT
    icon, color = _SIGNS[each.record.status]
    when = _when(record, each.record)
    facts = dotted(", ".join(part for part in (each.title, each.organization) if part), each.record.role)
    tone = "text" if here else "muted"
    return Row(
        (
            Cell(icon=icon, icon_color=color, tip=words.presence(each.record.status)),
            Cell(each.name, tone, tip=each.name),
            Cell(facts, "muted", tip=facts),
            Cell(when, tone, tip=when),
        ),
        sentence(each.name, facts, words.presence(each.record.status), when),
        key=each.name,
    )


def _when(record: MeetingRecord, each: Attendance) -> str:
    """From when to when, on what, for whom, in words."""
    return dotted(
        "" if each.status is Presence.PRESENT else words.presence(each.status).lower(),
        tr("deputy for {name}").format(name=_deputy_for(record, each)) if each.deputy_for else "",
        tr("case {numbers} only").format(numbers=", ".join(each.items)) if each.items else "",
        tr("came at {clock}").format(clock=dates.clock(each.from_)) if each.from_ else "",
        tr("left at {clock}").format(clock=dates.clock(each.to)) if each.to else "",
        tr("from case {number}").format(number=each.from_item) if each.from_item else "",
        tr("to case {number}").format(number=each.to_item) if each.to_item else "",
        tr("on a screen") if each.remote else "",
        each.note,
    )


def _deputy_for(record: MeetingRecord, each: Attendance) -> str:
    known = record.register.people.get(each.deputy_for)
    return known.name if known else each.deputy_for
