"""Saksliste: the agenda in time, whether it fits, and what is lacking before it is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hfdesk.domain.agenda import Slot, meeting_end, meeting_minutes, overrun, planned_minutes, slots
from hfdesk.domain.lacks import Lack, LackKind, lacks
from hfdesk.domain.planning import NUMBERED
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Kind
from hfdesk.gui import dates, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.pages.agenda_gestures import (
    CLOCK,
    MINUTES,
    NUMBER,
    RESPONSIBLE,
    TITLE,
    TYPE,
    Gestures,
)
from hfdesk.gui.pages.agenda_repairs import Repairs
from hfdesk.gui.rows import Cell, Entry, Place, Row, RowKind, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.editing import EditTable
from hfdesk.gui.widgets.labels import Sign, label, set_tone
from hfdesk.gui.widgets.views import Column, EntryList


class AgendaTab(QWidget):
    """The agenda of a meeting."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        columns = (
            Column(tr("Time"), 78),
            Column(tr("No."), 80),
            Column(tr("Case")),
            Column(tr("Type"), 104, give=1),
            Column(tr("Responsible"), 150, give=2),
            Column(tr("Min"), 50, right=True),
            Column("", 36),
        )
        self.table = EditTable(tr("Agenda"), columns, self._enter)
        self.gestures = Gestures(shell, self.table)
        self._rows: TableModel[Row] = TableModel([each.head for each in columns], lambda row: row, self)
        self.table.setModel(self._rows)
        self.table.opened.connect(shell.go)
        self._number_note = label("", "caption", "muted")
        self._sign = Sign("overrun", "overrun", 14)
        self._total = label("", "ui")
        self.repairs = Repairs()
        self.repairs.shifting.connect(lambda: self._repair(self.gestures.shift_end))
        self.repairs.fitting.connect(lambda: self._repair(self.gestures.fit))
        self.reason = label("", "ui", "danger", wrap=True)
        self.reason.setContentsMargins(0, theme.scaled(6), 0, 0)
        self.reason.hide()
        self.table.refused.connect(self._refused)
        self._side = QWidget()
        self.checks = EntryList(tr("Before sending"))
        self.checks.opened.connect(shell.go)
        self._left = label("", "ui", "muted")
        self._ready = QWidget()
        self._lay_out()

    def show_record(self, record: MeetingRecord) -> None:
        """Show a meeting's agenda; the same one again stays where one was."""
        found = lacks(record)
        before = self.gestures.record
        self.gestures.record = record
        rows = tuple(agenda_rows(record, found, not self.gestures.refusal()))
        if before is None or before.meeting.id != record.meeting.id:
            self._refused("")
            self._rows.show(rows)
        else:
            self._show_again(before, record, rows)
        self._show_total(record)
        self._show_checks(record, found)

    def refusal(self) -> str:
        """Why the agenda cannot be changed now; ``""`` where it can."""
        return self.gestures.refusal()

    def choose(self, item: str) -> None:
        """Stand on the row of an item."""
        for at in range(self._rows.rowCount()):
            if self._rows.row(at).key == item:
                self.table.choose(at)

    def areas(self) -> list[QWidget]:
        """Table, repairs and checks."""
        return [self.table, self.repairs.shift, self.checks]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side panel leaves a narrow page."""
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= theme.scaled(900))

    def _enter(self, key: str, column: int, text: str) -> str:
        return self.gestures.enter(key, column, text)

    def _refused(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def _repair(self, mend: Callable[[], str]) -> None:
        self._refused(mend())
        self.table.setFocus()

    def _show_again(self, before: MeetingRecord, record: MeetingRecord, rows: tuple[Row, ...]) -> None:
        old = [item.id for item in before.meeting.agenda]
        new = [item.id for item in record.meeting.agenda]
        come = [id for id in new if id not in old]
        stood = self.table.key()
        self.table.read_again(
            lambda: self._rows.show(rows), lambda: come[0] if len(come) == 1 else _left(stood, old, new)
        )
        if self.gestures.open_new and len(come) == 1:
            self.gestures.open_new = False
            self.table.open(come[0], TITLE)

    def _show_total(self, record: MeetingRecord) -> None:
        planned, room = planned_minutes(record.meeting), meeting_minutes(record.meeting)
        over = overrun(record.meeting)
        self._sign.setVisible(over > 0)
        set_tone(self._total, "overrun" if over > 0 else "")
        text = tr("{planned} of {room} min") if room is not None else tr("{planned} min")
        self._total.setText(text.format(planned=planned, room=room) if planned else "")
        numbered = [item for item in record.meeting.agenda if item.kind is Kind.CASE]
        loose = any(not number_of(record, item) for item in numbered)
        held = self.refusal()
        self._number_note.setText(held or (tr("Some cases have no number yet") if loose else ""))
        self.repairs.show_meeting(record.meeting, not held)

    def _show_checks(self, record: MeetingRecord, found: tuple[Lack, ...]) -> None:
        self.checks.rows.show([_check(record, each) for each in found])
        self.checks.fit()
        self._left.setText(tr("%n remain", len(found)) if found else "")
        self._ready.setVisible(not found)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(0, theme.scaled(8), theme.scaled(4), theme.scaled(8))
        tools.setSpacing(theme.scaled(6))
        tools.addWidget(self._number_note)
        tools.addStretch(1)
        tools.addWidget(self._sign)
        tools.addWidget(self._total)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(tools)
        left.addWidget(self.table, 1)
        left.addWidget(self.reason)
        left.addSpacing(theme.scaled(10))
        left.addWidget(self.repairs)
        left.addStretch(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, theme.scaled(8), 0, theme.scaled(8))
        head.addWidget(label(tr("Before sending"), "heading3"))
        head.addStretch(1)
        head.addWidget(self._left)
        right = QVBoxLayout(self._side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(head)
        right.addWidget(self.checks)
        right.addWidget(self._ready)
        right.addStretch(1)
        ready = QHBoxLayout(self._ready)
        ready.setContentsMargins(0, 0, 0, 0)
        ready.addWidget(Sign("check", "success"))
        ready.addWidget(label(tr("Nothing is lacking"), "ui", "success"), 1)
        self._side.setFixedWidth(theme.size("sidePanel"))
        side = theme.size("pageMarginX")
        whole = QHBoxLayout(self)
        whole.setContentsMargins(side, 0, side, theme.scaled(16))
        whole.setSpacing(theme.scaled(16))
        whole.addLayout(left, 1)
        whole.addWidget(self._side)


def number_of(record: MeetingRecord, item: AgendaItem) -> str:
    """An item's number: its own, else its case's."""
    case = record.case_of(item)
    return item.number or (case.number if case else "")


def title_of(record: MeetingRecord, item: AgendaItem) -> str:
    """An item's title: its own, else its case's."""
    case = record.case_of(item)
    return item.title or (case.title if case else "")


def type_of(record: MeetingRecord, item: AgendaItem) -> str:
    """What an item is for: its first tag, else its case's type."""
    case = record.case_of(item)
    return item.tags[0] if item.tags else case.type if case else ""


def people_of(record: MeetingRecord, item: AgendaItem) -> str:
    """Who is responsible for an item, or presents it."""
    return ", ".join(record.register.names(record.people_of(item)))


def _left(stood: str, old: list[str], new: list[str]) -> str:
    """The item to stand on: the same one; where it is gone the one that took its place."""
    if stood in new or stood not in old or not new:
        return stood
    return new[min(old.index(stood), len(new) - 1)]


def agenda_rows(record: MeetingRecord, found: tuple[Lack, ...], typed: bool = False) -> Iterator[Row]:
    """The rows of the agenda: items, free time, the meeting's end in its place in time.

    ``typed``: their cells may be typed into.
    """
    end = meeting_end(record.meeting)
    ended = end is None or overrun(record.meeting) <= 0
    day = record.meeting.date
    for slot in slots(record.meeting):
        if slot.start and slot.start.date() != day:
            day = slot.start.date()
            yield Row((Cell(dates.full(day), "muted"),), dates.full(day), kind=RowKind.GROUP)
        if slot.gap:
            yield _gap_row(slot)
        if not ended and end is not None and slot.start is not None and slot.start >= end:
            yield _end_row(end)
            ended = True
        row = _item_row(record, slot, found)
        yield _typed(row, record, slot) if typed else row
    if not ended and end is not None:
        yield _end_row(end)


def _gap_row(slot: Slot) -> Row:
    text = tr("%n min free before a pinned start", slot.gap)
    cells = (Cell(), Cell(), Cell(text, "muted"), Cell(), Cell(), Cell(str(slot.gap), "muted"), Cell())
    return Row(cells, text, kind=RowKind.GAP)


def _end_row(end: datetime) -> Row:
    text = tr("End of meeting")
    cells = (Cell(dates.clock(end), "overrun", True), Cell(), Cell(text, "overrun", True))
    return Row(cells, sentence(dates.clock(end), text), kind=RowKind.END)


def _item_row(record: MeetingRecord, slot: Slot, found: tuple[Lack, ...]) -> Row:
    item = slot.item
    number, title, type_ = number_of(record, item), title_of(record, item), type_of(record, item)
    people = people_of(record, item)
    pause = item.kind in (Kind.BREAK, Kind.NOTE)
    color = "muted" if pause else "text"
    pinned = item.start is not None
    tip = "\n".join(part for part in (title, type_, people) if part)
    cells = (
        Cell(dates.clock(slot.start), color, pinned, after="pin" if pinned else "", tip=_pin_tip(pinned)),
        Cell(number, "muted"),
        Cell(
            title or _kind_word(item.kind),
            color,
            item.kind is Kind.HEADING,
            icon="break" if item.kind is Kind.BREAK else "",
            tip=tip,
        ),
        Cell(type_, tag=True),
        Cell(people, "muted", tip=people),
        Cell(str(item.minutes) if item.minutes else "", color),
        _sign_cell(slot, found),
    )
    return Row(
        cells,
        _spoken(slot, number, title, type_, people, found),
        _leads_to(record, item),
        RowKind.BREAK if pause else RowKind.ROW,
        "overrunSoft" if slot.past_end else "",
        item.id,
    )


def _typed(row: Row, record: MeetingRecord, slot: Slot) -> Row:
    """The row with what one begins with who types into its cells."""
    item = slot.item
    type_ = ", ".join(item.tags) or type_of(record, item)
    numbered = item.kind in NUMBERED
    texts = {
        CLOCK: dates.clock(slot.start),
        NUMBER: number_of(record, item) if numbered else None,
        TITLE: title_of(record, item),
        TYPE: type_,
        RESPONSIBLE: people_of(record, item),
        MINUTES: str(item.minutes) if item.minutes is not None else "",
    }
    cells = (replace(cell, edit=texts.get(at)) for at, cell in enumerate(row.cells))
    return replace(row, cells=tuple(cells))


def _pin_tip(pinned: bool) -> str:
    return tr("Pinned start") if pinned else ""


def _kind_word(kind: Kind) -> str:
    return tr("Break") if kind is Kind.BREAK else tr("Other business") if kind is Kind.OTHER_BUSINESS else ""


def _leads_to(record: MeetingRecord, item: AgendaItem) -> Place | None:
    if item.kind in (Kind.BREAK, Kind.HEADING, Kind.NOTE):
        return None
    return Place("meeting", record.meeting.id, 1, item.id)


def _sign_cell(slot: Slot, found: tuple[Lack, ...]) -> Cell:
    own = [each for each in found if each.item == slot.item.id]
    if slot.past_end:
        return Cell(icon="overrun", icon_color="overrun", tip=tr("After the end of the meeting"))
    if own:
        return Cell(icon="warn", icon_color="warn", tip="\n".join(lack_text(each) for each in own))
    return Cell()


def _spoken(slot: Slot, number: str, title: str, type_: str, people: str, found: tuple[Lack, ...]) -> str:
    clock = tr("At {clock}").format(clock=dates.clock(slot.start)) if slot.start else ""
    named = tr("Case {number}, {title}").format(number=number, title=title) if number else title
    length = tr("%n minutes", slot.item.minutes) if slot.item.minutes else ""
    pinned = tr("Pinned start") if slot.item.start else ""
    late = tr("After the end of the meeting") if slot.past_end else ""
    own = [lack_text(each) for each in found if each.item == slot.item.id]
    return sentence(clock, pinned, named, type_, people, length, late, *own)


def lack_text(lack: Lack) -> str:
    """What is lacking, in the window's words."""
    return {
        LackKind.AGENDA: tr("Nothing is on the agenda"),
        LackKind.TIME: tr("The meeting has no start"),
        LackKind.PLACE: tr("The meeting has no place"),
        LackKind.OVERRUN: tr("%n min over the end", lack.count),
        LackKind.PAPER: tr("The case paper is missing"),
        LackKind.EMPTY_SECTION: tr("A section is empty"),
        LackKind.FILE: tr("%n attachments have no file", lack.count),
    }[lack.kind]


def _check(record: MeetingRecord, lack: Lack) -> Entry:
    if not lack.item:
        where = tr("Agenda")
        place = None
    else:
        item = record.meeting.item(lack.item)
        where = f"{number_of(record, item)} {title_of(record, item)}".strip()
        place = Place("meeting", record.meeting.id, 1, lack.item)
    over = lack.kind is LackKind.OVERRUN
    return Entry(
        title=lack_text(lack),
        second=where,
        icon="overrun" if over else "warn",
        icon_color="overrun" if over else "warn",
        right=tr("Show") if place else "",
        right_color="link",
        sentence=sentence(lack_text(lack), where),
        place=place,
        key=f"{lack.kind}/{lack.item}",
    )
