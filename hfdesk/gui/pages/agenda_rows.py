"""The rows of an agenda: what its table shows of a meeting."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from typing import NamedTuple

from hfdesk.domain.agenda import Slot, meeting_end, overrun, slots
from hfdesk.domain.checks import Finding, Severity
from hfdesk.domain.planning import NUMBERED
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Kind
from hfdesk.gui import dates
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.agenda_checks import finding_text
from hfdesk.gui.pages.agenda_gestures import MINUTES, TITLE
from hfdesk.gui.pages.agenda_items import number_of, people_of, title_of, type_of
from hfdesk.gui.rows import EMPTY_CELL, Cell, Place, Row, RowKind, sentence

_GRIP = Cell(icon="grip", icon_color="muted")
_BARE = (Kind.BREAK, Kind.NOTE)


class Line(NamedTuple):
    """What a row of the agenda is made of, when it is looked at.

    ``mark`` tells it from the other lines, ``key`` is its item's id. ``moment`` is the day
    of a day's head, or the meeting's end.
    """

    kind: RowKind
    mark: str
    key: str = ""
    slot: Slot | None = None
    moment: date | datetime | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """An agenda as its table shows it.

    ``provisional`` are the numbers that items would get, ``lengths`` the new lengths that
    are offered, ``changed`` what is otherwise than the invitation said, in words, all by
    item. ``typed``: the cells may be typed into, and the rows dragged.
    """

    record: MeetingRecord
    found: tuple[Finding, ...] = ()
    typed: bool = False
    provisional: Mapping[str, str] = field(default_factory=dict[str, str])
    lengths: Mapping[str, int] = field(default_factory=dict[str, int])
    changed: Mapping[str, str] = field(default_factory=dict[str, str])

    def lines(self) -> Iterator[Line]:
        """Items, free time, days, the meeting's end in its place in time."""
        meeting = self.record.meeting
        end = meeting_end(meeting)
        ended = end is None or overrun(meeting) <= 0
        day = meeting.date if meeting.end_date is None else None  # of two days both are told
        for slot in slots(meeting):
            if slot.start and slot.start.date() != day:
                day = slot.start.date()
                yield Line(RowKind.GROUP, f"day {day}", moment=day)
            if slot.gap:
                yield Line(RowKind.GAP, f"gap {slot.item.id}", slot=slot)
            if not ended and end is not None and slot.start is not None and slot.start >= end:
                yield Line(RowKind.END, "end", moment=end)
                ended = True
            if slot.late and self.typed:
                yield Line(RowKind.LATE, f"late {slot.item.id}", slot=slot)
            kind = RowKind.BREAK if slot.item.kind in _BARE else RowKind.ROW
            yield Line(kind, slot.item.id, slot.item.id, slot)
        if not ended and end is not None:
            yield Line(RowKind.END, "end", moment=end)

    def rows(self, before: Rows | None = None) -> Rows:
        """The maker of this agenda's rows; ``before``: the one of the same agenda as it was."""
        return Rows(self, before)


_TOLD = slice(TITLE, MINUTES + 1)
"""The cells of a row that do not change with its time or its number."""


class _Made(NamedTuple):
    """A row, what its words are made of, and what the rest of it is."""

    words: tuple[object, ...]
    rest: tuple[object, ...]
    row: Row


class Rows:
    """Makes the rows of one sheet; of what is made of the same as before, the row or its cells stay."""

    def __init__(self, sheet: Sheet, before: Rows | None = None) -> None:
        self._sheet = sheet
        self.made: dict[str, _Made] = before.made if before else {}
        self._record = sheet.record
        self._found: dict[str, list[Finding]] = defaultdict(list)
        for each in sheet.found:
            self._found[each.item].append(each)

    def row(self, line: Line) -> Row:
        """The row of a line."""
        if line.kind is RowKind.GROUP and line.moment is not None:
            day = dates.full(line.moment)
            return Row((Cell(day, "muted"),), day, kind=RowKind.GROUP)
        if line.kind is RowKind.END and isinstance(line.moment, datetime):
            return _end_row(line.moment)
        assert line.slot is not None
        if line.kind in (RowKind.GAP, RowKind.LATE):
            return _gap_row(line.slot) if line.kind is RowKind.GAP else _late_row(line.slot)
        words, rest = self._parts(line.slot)
        known = self.made.get(line.key)
        if known is None or known.words != words or known.rest != rest:
            same = known is not None and known.words == words
            cells = known.row.cells[_TOLD] if known and same else self._told_cells(line.slot.item)
            known = self.made[line.key] = _Made(words, rest, self._item_row(line.slot, cells))
        return known.row

    def _parts(self, slot: Slot) -> tuple[tuple[object, ...], tuple[object, ...]]:
        """All that an item's row is made of: its words, and the rest."""
        sheet, record, item, id = self._sheet, self._record, slot.item, slot.item.id
        words = (item, sheet.changed.get(id), sheet.typed, record.case_of(item), people_of(record, item))
        return words, (slot, sheet.provisional.get(id), sheet.lengths.get(id), self._found.get(id))

    def _item_row(self, slot: Slot, told: tuple[Cell, ...]) -> Row:
        item, typed = slot.item, self._sheet.typed
        pinned, clock, pause = item.start is not None, dates.clock(slot.start), item.kind in _BARE
        cells = (
            _GRIP if typed else EMPTY_CELL,
            Cell(
                clock,
                "muted" if pause else "text",
                pinned,
                after="pin" if pinned else "",
                tip=_pin_tip(slot),
                edit=clock if typed else None,
            ),
            self._number_cell(item),
            *told,
            self._length_cell(item),
            self._sign_cell(slot),
        )
        ground = "overrunSoft" if slot.past_end else ""
        kind = RowKind.BREAK if pause else RowKind.ROW
        return Row(cells, partial(self._spoken, slot), _leads_to(self._record, item), kind, ground, item.id)

    def _told_cells(self, item: AgendaItem) -> tuple[Cell, ...]:
        """The cells of the title, the type, the people and the minutes."""
        record, typed = self._record, self._sheet.typed
        title, type_, people = title_of(record, item), type_of(record, item), people_of(record, item)
        changed = self._sheet.changed.get(item.id, "")
        minutes = "" if item.minutes is None else str(item.minutes)
        color = "muted" if item.kind in _BARE else "text"
        return (
            Cell(
                title or kind_word(item.kind),
                color,
                item.kind is Kind.HEADING,
                icon="break" if item.kind is Kind.BREAK else "",
                after="lines" if item.details else "",
                tip="\n".join(part for part in (title, type_, people, changed) if part),
                edit=title if typed else None,
            ),
            Cell(type_, tag=True, edit=(", ".join(item.tags) or type_) if typed else None),
            Cell(people, "muted", tip=people, edit=people if typed else None),
            Cell(minutes if item.minutes else "", color, edit=minutes if typed else None),
        )

    def _number_cell(self, item: AgendaItem) -> Cell:
        """The number; a dot behind it where the item is otherwise than the invitation said."""
        changed, provisional = self._sheet.changed.get(item.id, ""), self._sheet.provisional.get(item.id)
        number = number_of(self._record, item)
        typed = self._sheet.typed and item.kind in NUMBERED
        tips = (tr("Provisional number") if provisional else "", changed)
        return Cell(
            provisional or number,
            "muted" if provisional else "text",
            after="dot" if changed else "",
            tip="\n".join(tip for tip in tips if tip),
            edit=number if typed else None,
        )

    def _length_cell(self, item: AgendaItem) -> Cell:
        new = self._sheet.lengths.get(item.id, item.minutes)
        return Cell() if new == item.minutes else Cell(f"{item.minutes} → {new}", "accent", bold=True)

    def _sign_cell(self, slot: Slot) -> Cell:
        own = self._found.get(slot.item.id, [])
        tip = "\n".join((*_time_words(slot), *(finding_text(each) for each in own)))
        if slot.past_end or slot.late:
            return Cell(icon="overrun", icon_color="overrun", tip=tip)
        if not own:
            return EMPTY_CELL
        if all(each.severity is Severity.INFO for each in own):
            return Cell(icon="info", icon_color="muted", tip=tip)
        return Cell(icon="warn", icon_color="warn", tip=tip)

    def _spoken(self, slot: Slot) -> str:
        item, record = slot.item, self._record
        number = self._sheet.provisional.get(item.id) or number_of(record, item)
        title = title_of(record, item) or kind_word(item.kind)
        new = self._sheet.lengths.get(item.id, item.minutes)
        return sentence(
            tr("At {clock}").format(clock=dates.clock(slot.start)) if slot.start else "",
            _pin_tip(slot),
            tr("Case {number}, {title}").format(number=number, title=title) if number else title,
            type_of(record, item),
            people_of(record, item),
            tr("%n minutes", item.minutes) if item.minutes else "",
            tr("%n minutes after fitting", new) if new is not None and new != item.minutes else "",
            *_time_words(slot),
            self._sheet.changed.get(item.id, ""),
            *(finding_text(each) for each in self._found.get(item.id, [])),
        )


def kind_word(kind: Kind) -> str:
    """What an item without a title is called."""
    return tr("Break") if kind is Kind.BREAK else tr("Other business") if kind is Kind.OTHER_BUSINESS else ""


def _time_words(slot: Slot) -> Iterator[str]:
    """What is wrong with an item's time."""
    if slot.past_end:
        yield tr("After the end of the meeting")
    if slot.late:
        yield tr("%n min after its pinned start", slot.late)


def _gap_row(slot: Slot) -> Row:
    text = tr("%n min free before a pinned start", slot.gap)
    from_ = slot.start - timedelta(minutes=slot.gap) if slot.start else None
    gap = Cell(str(slot.gap), "muted")
    cells = (Cell(), Cell(dates.clock(from_), "muted"), Cell(), Cell(text, "muted"), Cell(), Cell(), gap)
    return Row(cells, text, kind=RowKind.GAP)


def _late_row(slot: Slot) -> Row:
    text = tr("Runs %n min past the pinned start. Shift what follows", slot.late)
    clock = Cell(dates.clock(slot.item.start), "overrun")
    sign = Cell(text, "link", icon="overrun", icon_color="overrun", tip=tr("Pin this and what follows anew"))
    return Row((Cell(), clock, Cell(), sign), text, kind=RowKind.LATE)


def _end_row(end: datetime) -> Row:
    text = tr("End of meeting")
    cells = (Cell(), Cell(dates.clock(end), "overrun", True), Cell(), Cell(text, "overrun", True))
    return Row(cells, sentence(dates.clock(end), text), kind=RowKind.END)


def _pin_tip(slot: Slot) -> str:
    return tr("Pinned start") if slot.item.start is not None else ""


def _leads_to(record: MeetingRecord, item: AgendaItem) -> Place | None:
    if item.kind in (Kind.BREAK, Kind.HEADING, Kind.NOTE):
        return None
    return Place("meeting", record.meeting.id, 1, item.id)
