"""What is typed into a cell of the agenda, or put there by one key, stored as one operation."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import Enum, auto

from hfdesk import markup
from hfdesk.domain import entry
from hfdesk.domain.problems import Refusal
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Committee, Kind, Language, Meeting, Person, Who
from hfdesk.ops import agendas
from hfdesk.store import Desk, Done

BREAK = 15
"""The length of a new break, in minutes."""

TITLES: Mapping[Kind, Mapping[Language, str]] = {
    Kind.CASE: {Language.NB: "Ny sak", Language.NN: "Ny sak", Language.EN: "New case"},
    Kind.NOTE: {Language.NB: "Merknad", Language.NN: "Merknad", Language.EN: "Note"},
    Kind.BREAK: {Language.NB: "Pause", Language.NN: "Pause", Language.EN: "Break"},
    Kind.OTHER_BUSINESS: {
        Language.NB: "Eventuelt",
        Language.NN: "Eventuelt",
        Language.EN: "Any other business",
    },
}
"""What a new item is called until it gets a title, in the committee's language."""


class Field(Enum):
    """A cell of an agenda item that can be typed into."""

    CLOCK = auto()
    NUMBER = auto()
    TITLE = auto()
    TYPE = auto()
    RESPONSIBLE = auto()
    MINUTES = auto()


def insert_new(desk: Desk, meeting: str, kind: Kind, at: int) -> Done:
    """A new item of a kind before the one at ``at``: a case without a paper, a break …"""
    committee = desk.get(Committee, desk.get(Meeting, meeting).committee)
    title = TITLES[kind][committee.language or Language.NB]
    return agendas.insert(desk, meeting, kind, title, at, BREAK if kind is Kind.BREAK else None)


def enter(desk: Desk, meeting: str, id: str, field: Field, typed: str) -> Done:
    """What was typed into a cell of an item; refused where it cannot be read or stored."""
    text = " ".join(markup.clean(typed).split())
    match field:
        case Field.CLOCK:
            return agendas.pin(desk, meeting, id, entry.clock(text))
        case Field.NUMBER:
            return agendas.set_number(desk, meeting, id, text)
        case Field.TITLE:
            return _rename(desk, meeting, id, text)
        case Field.TYPE:
            return agendas.set_tags(desk, meeting, id, entry.parts(text))
        case Field.RESPONSIBLE:
            return agendas.set_responsible(desk, meeting, id, _whos(desk, meeting, id, text))
        case Field.MINUTES:
            before = desk.get(Meeting, meeting).item(id).minutes
            return agendas.set_length(desk, meeting, id, entry.minutes(text, before))


def details(item: AgendaItem) -> str:
    """The text under an item's title as it is typed."""
    return markup.write(item.details)


def enter_details(desk: Desk, meeting: str, id: str, typed: str) -> Done:
    """What was typed as the text under an item's title."""
    lines = (line.rstrip() for line in typed.splitlines())
    return agendas.set_details(desk, meeting, id, markup.read(markup.clean("\n".join(lines)).strip("\n")))


def _rename(desk: Desk, meeting: str, id: str, title: str) -> Done:
    item = desk.get(Meeting, meeting).item(id)
    if not title and not _named_otherwise(item):
        raise Refusal("entry.title")
    return agendas.rename(desk, meeting, id, title)


def _named_otherwise(item: AgendaItem) -> bool:
    """Whether an item without a title of its own still has one: its case's, or its kind's."""
    return bool(item.case) or item.kind in (Kind.BREAK, Kind.OTHER_BUSINESS)


def _whos(desk: Desk, meeting: str, id: str, text: str) -> tuple[Who, ...]:
    record = desk.meeting_record(meeting)
    stood = _by_name(record, record.meeting.item(id))
    names = [name for name in entry.parts(text) if name not in stood]
    return entry.whos(text, stood, known(desk, names))


def _by_name(record: MeetingRecord, item: AgendaItem) -> dict[str, Who]:
    return {record.register.name(who): who for who in record.people_of(item)}


def people(desk: Desk, text: str, before: tuple[Who, ...] = ()) -> tuple[Who, ...]:
    """The people named in a text; those who stood there before stay who they were."""
    stood = {who.as_ or desk.get(Person, who.person).name: who for who in before}
    names = [name for name in entry.parts(text) if name not in stood]
    return entry.whos(text, stood, known(desk, names))


def known(desk: Desk, names: Collection[str]) -> dict[str, list[Who]]:
    """Whom the names may mean; one of that very name goes before those also spelled so."""
    known: dict[str, list[Who]] = {}
    for name, ids in (desk.people_called(names) if names else {}).items():
        people = [desk.get(Person, id) for id in ids]
        own = [Who(person=each.id) for each in people if each.name == name]
        known[name] = own or [Who(person=each.id, as_=name) for each in people]
    return known
