"""What an item of an agenda shows: its own words, else those of its case."""

from __future__ import annotations

from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem


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
