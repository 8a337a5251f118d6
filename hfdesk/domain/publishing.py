"""The public copy of a meeting: what is exempt is left out, but for its number, ground and clocks."""

from __future__ import annotations

import re
from dataclasses import replace

from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Exempt

_CLOCKS = re.compile(r"\d\d:\d\d–(?:\d\d:\d\d)?")


def published(record: MeetingRecord, untitled: str) -> MeetingRecord:
    """The record without what is exempt. An exempt item without a public title is called ``untitled``.

    What quotes an exempt item of the meeting, and its attachments, go too.
    """
    hidden = {item.id for item in record.meeting.agenda if _exempt(record, item)}
    hidden |= {item.id for item in record.meeting.agenda if item.parent in hidden}
    if not hidden:
        return record
    meeting = record.meeting
    numbers = {_number(record, item) for item in meeting.agenda if item.id in hidden} - {""}
    agenda = tuple(
        _bare(record, item, untitled) if item.id in hidden else _unquoted(item, numbers)
        for item in meeting.agenda
    )
    open_ = (each for each in meeting.attachments if not numbers.intersection(each.items))
    kept = {item.case for item in agenda}
    return replace(
        record,
        meeting=replace(meeting, agenda=agenda, attachments=tuple(open_)),
        cases={id: case for id, case in record.cases.items() if id in kept},
    )


def _exempt(record: MeetingRecord, item: AgendaItem) -> Exempt | None:
    case = record.case_of(item)
    return item.exempt or (case.exempt if case else None)


def _number(record: MeetingRecord, item: AgendaItem) -> str:
    case = record.case_of(item)
    return item.number or (case.number if case else "")


def _bare(record: MeetingRecord, item: AgendaItem, untitled: str) -> AgendaItem:
    """An exempt item as everybody may see it."""
    told = _exempt(record, item) or Exempt()
    clocks = _CLOCKS.match(told.note)
    return AgendaItem(
        id=item.id,
        kind=item.kind,
        parent=item.parent,
        number=_number(record, item),
        title=told.public_title or untitled,
        minutes=item.minutes,
        start=item.start,
        started=item.started,
        ended=item.ended,
        exempt=Exempt(paragraph=told.paragraph, note=clocks[0] if clocks else ""),
    )


def _unquoted(item: AgendaItem, numbers: set[str]) -> AgendaItem:
    """The item without its quotation, where that is of something exempt."""
    if item.quote is None or item.quote.number not in numbers:
        return item
    return replace(item, quote=None)
