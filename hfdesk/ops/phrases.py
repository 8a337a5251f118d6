"""What completes while one types: standard phrases (``resources/phrases/*.toml``), names, numbers.

:func:`offers` reads the archive and makes the index; it is run beside the window.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from hfdesk.domain import completing
from hfdesk.domain.completing import Entry, Index
from hfdesk.domain.deadlines import MONTHS
from hfdesk.domain.phrases import Phrase
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.register import sits
from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import AgendaItem, Committee, Language, Organization, Who
from hfdesk.store import Desk
from hfdesk.system.assets import asset

__all__ = ["Phrase", "offers", "phrases"]

_AND = {Language.NB: " og ", Language.NN: " og ", Language.EN: " and "}
_COMMITTEE: tuple[str, ...] = ("utvalg", "utvalget", "utval", "utvalet")
_PRESENTER = ("innleder", "innleiar")


@cache
def phrases(language: Language) -> tuple[Phrase, ...]:
    """The phrases of a language in the file's order; none where there is no file of it."""
    path = asset(f"resources/phrases/{language.value}.toml")
    if not path.is_file():
        return ()
    return tuple(
        Phrase(each["situation"], each["use"], each["title"], text)
        for each in tomllib.loads(path.read_text("utf-8"))["phrases"]
        for text in each["texts"]
    )


def offers(desk: Desk, committee: str, meeting: str = "", item: str = "", *, today: date) -> Index:
    """What may be meant where one writes for a committee, at an item of a meeting where that is told.

    The people are those of the meeting and of the committee on its day, the numbers those of
    its year. ``KeyError`` where the committee or the meeting is not there any more.
    """
    record = desk.meeting_record(meeting) if meeting else None
    own = record.committee if record else desk.get(Committee, committee)
    day = record.meeting.date if record else today
    return Index(_entries(desk, own, record, item, day))


def _entries(
    desk: Desk, committee: Committee, record: MeetingRecord | None, item: str, day: date
) -> Iterator[Entry]:
    language = committee.language or Language.NB
    values = _values(desk, committee, record, item, day)
    details = _people(desk, committee, record, day)
    yield from completing.of_own(setup_of(committee).phrases, values)
    yield from completing.of_phrases(phrases(language), values)
    yield from completing.of_names(details, details)
    yield from completing.of_bodies(_bodies(desk, committee))
    yield from completing.of_numbers(_numbers(desk, committee, record, day))


def _values(
    desk: Desk, committee: Committee, record: MeetingRecord | None, item: str, day: date
) -> dict[str, str]:
    """What is known of the slots: the committee, its next meeting, who presents the item, its number."""
    known: dict[str, str] = dict.fromkeys(_COMMITTEE, committee.label)
    later = [
        row.date for row in desk.meeting_rows(committee.id, counted=False, since=day) if not row.cancelled
    ]
    if following := min((each for each in later if each > day), default=None):
        known["neste møte"] = f"{following.day}. {MONTHS[following.month - 1]} {following.year}"
    if record and item:
        known |= _of_item(record, record.meeting.item(item))
    return known


def _of_item(record: MeetingRecord, item: AgendaItem) -> Mapping[str, str]:
    *names, last = record.register.names(item.presenters or record.people_of(item)) or ("",)
    presenters = _AND[record.committee.language or Language.NB].join(
        [*[", ".join(names)] * bool(names), last]
    )
    values = {**dict.fromkeys(_PRESENTER, presenters), "saksnummer": item.number}
    return {name: value for name, value in values.items() if value}


def _people(desk: Desk, committee: Committee, record: MeetingRecord | None, day: date) -> dict[str, str]:
    """The people of the meeting and of the committee, each with what tells who it is."""
    found: dict[str, str] = {}
    if record:
        for each in record.meeting.attendance:
            attendee = record.register.attendee(each)
            found.setdefault(attendee.name, attendee.organization or attendee.title)
        for name in record.register.names(_named(record)):
            found.setdefault(name, "")
    for row in desk.member_rows(committee.id):
        if sits(row.from_, row.to, day):
            found[row.name] = found.get(row.name) or row.organization_label or row.title
    found.pop("", None)
    return found


def _named(record: MeetingRecord) -> Iterator[Who]:
    meeting = record.meeting
    for item in meeting.agenda:
        yield from (*item.presenters, *item.responsible)
    yield from (*meeting.chair, *meeting.minute_takers, *meeting.secretariat, *meeting.speakers)
    for case in record.cases.values():
        yield from (*case.owners, *case.officers)


def _bodies(desk: Desk, committee: Committee) -> Iterator[tuple[str, str]]:
    yield committee.name, committee.short_name
    for row in desk.committee_rows():
        yield row.name, row.label if row.label != row.name else ""
    for each in desk.all(Organization):
        yield each.name, each.short_name


def _numbers(
    desk: Desk, committee: Committee, record: MeetingRecord | None, day: date
) -> Iterator[tuple[str, str]]:
    """The numbers of the agenda, then those of the year, the newest first."""
    agenda = record.meeting.agenda if record else ()
    titles = {row.id: row.title for row in desk.case_rows(committee.id, limit=2_000)}
    yield from ((each.number, each.title or titles.get(each.case, "")) for each in agenda if each.number)
    taken = {each.number for each in agenda}
    rows = sorted(desk.number_rows(committee.id, day.year), key=lambda row: row.day or date.max, reverse=True)
    for row in rows:
        if row.number not in taken:
            taken.add(row.number)
            yield row.number, titles.get(row.case, "")
