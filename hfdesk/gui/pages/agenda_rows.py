"""The rows of an agenda: what its table shows of a meeting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from hfdesk.domain.agenda import Slot, meeting_end, overrun, slots
from hfdesk.domain.checks import Finding, Severity
from hfdesk.domain.planning import NUMBERED
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Kind
from hfdesk.gui import dates
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.agenda_checks import finding_text
from hfdesk.gui.pages.agenda_gestures import CLOCK, MINUTES, NUMBER, RESPONSIBLE, TITLE, TYPE
from hfdesk.gui.pages.agenda_items import number_of, people_of, title_of, type_of
from hfdesk.gui.rows import Cell, Place, Row, RowKind, sentence


def agenda_rows(record: MeetingRecord, found: tuple[Finding, ...], typed: bool = False) -> Iterator[Row]:
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


def _item_row(record: MeetingRecord, slot: Slot, found: tuple[Finding, ...]) -> Row:
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


def _sign_cell(slot: Slot, found: tuple[Finding, ...]) -> Cell:
    own = [each for each in found if each.item == slot.item.id]
    tip = "\n".join(finding_text(each) for each in own)
    if slot.past_end:
        tip = "\n".join(part for part in (tr("After the end of the meeting"), tip) if part)
        return Cell(icon="overrun", icon_color="overrun", tip=tip)
    if not own:
        return Cell()
    only_info = all(each.severity is Severity.INFO for each in own)
    return Cell(icon="info" if only_info else "warn", icon_color="muted" if only_info else "warn", tip=tip)


def _spoken(slot: Slot, number: str, title: str, type_: str, people: str, found: tuple[Finding, ...]) -> str:
    clock = tr("At {clock}").format(clock=dates.clock(slot.start)) if slot.start else ""
    named = tr("Case {number}, {title}").format(number=number, title=title) if number else title
    length = tr("%n minutes", slot.item.minutes) if slot.item.minutes else ""
    pinned = tr("Pinned start") if slot.item.start else ""
    late = tr("After the end of the meeting") if slot.past_end else ""
    own = [finding_text(each) for each in found if each.item == slot.item.id]
    return sentence(clock, pinned, named, type_, people, length, late, *own)
