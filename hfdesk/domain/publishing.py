"""The public copy of a meeting: what is exempt is left out, but for its number, ground and clocks.

No contact data are in it, and no link to the meeting; exempt cases that other texts name are
named by their public title.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from hfdesk.domain.contacts import cleaned, cleaner
from hfdesk.domain.records import MeetingRecord, Register
from hfdesk.domain.richtext import EMPTY
from hfdesk.domain.values import AgendaItem, Attendance, Case, Exempt, Meeting, MeetingAttachment

_CLOCKS = re.compile(r"\d\d:\d\d–(?:\d\d:\d\d)?")
_LINK = re.compile(r"\w+://|www\.", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Hidden:
    """What is exempt in a meeting: its items by id, their numbers, the files and titles of their cases."""

    items: frozenset[str]
    numbers: frozenset[str]
    files: frozenset[str]
    titles: Mapping[str, str]
    attachments: frozenset[str]


def published(
    record: MeetingRecord, untitled: str, omitted: str = "…", elsewhere: Collection[str] = ()
) -> MeetingRecord:
    """The record without what is exempt. An exempt item without a public title is called ``untitled``.

    What quotes an exempt item of the meeting, and its attachments, go too, and so do guests
    who were there for nothing else. ``omitted`` stands where contact data stood.
    ``elsewhere``: numbers of exempt cases that the meeting does not treat.
    """
    hidden = _hidden(record, untitled, elsewhere)
    meeting = _meeting(record, hidden, untitled)
    kept = {item.case for item in meeting.agenda}
    cases = {id: _case(case, hidden) for id, case in record.cases.items() if id in kept}
    clean = cleaner(record.register.people.values(), omitted, hidden.titles)
    return MeetingRecord(
        meeting=cleaned(meeting, clean),
        committee=cleaned(record.committee, clean),
        cases={id: cleaned(case, clean) for id, case in cases.items()},
        register=Register(
            people={
                id: cleaned(replace(person, email="", phone="", aliases=()), clean)
                for id, person in record.register.people.items()
            },
            organizations={id: cleaned(each, clean) for id, each in record.register.organizations.items()},
        ),
    )


def is_exempt(record: MeetingRecord, item: AgendaItem) -> bool:
    """Whether an item is exempt from public access, itself or what it stands under."""
    return item.id in _exempt_items(record)


def _exempt_items(record: MeetingRecord) -> frozenset[str]:
    """The exempt items by id, and all that stand under them."""
    found = {item.id for item in record.meeting.agenda if record.exempt_of(item)}
    while more := {each.id for each in record.meeting.agenda if each.parent in found} - found:
        found |= more
    return frozenset(found)


def _hidden(record: MeetingRecord, untitled: str, elsewhere: Iterable[str]) -> _Hidden:
    ids = _exempt_items(record)
    items = [item for item in record.meeting.agenda if item.id in ids]
    cases = [case for item in items if (case := record.case_of(item)) is not None]
    numbers = {_number(record, item) for item in items} | {case.number for case in cases} | {*elsewhere}
    return _Hidden(
        items=ids,
        numbers=frozenset(numbers - {""}),
        files=frozenset(each.file for case in cases for each in case.attachments if each.file),
        titles=dict(_titles(record, items, untitled)),
        attachments=frozenset(each.title for case in cases for each in case.attachments if each.title),
    )


def _titles(record: MeetingRecord, items: Iterable[AgendaItem], untitled: str) -> Iterator[tuple[str, str]]:
    """The titles that nobody may read, and what stands in their place.

    A title that an open item has too, or that the public title tells, is no secret.
    """
    hidden = {item.id for item in items}
    open_ = [item for item in record.meeting.agenda if item.id not in hidden]
    known = {" ".join(title.casefold().split()) for item in open_ for title in _own_titles(record, item)}
    for item in (each for each in record.meeting.agenda if each.id in hidden):
        public = (record.exempt_of(item) or Exempt()).public_title or untitled
        for title in _own_titles(record, item):
            plain = " ".join(title.casefold().split())
            if plain not in known and plain not in " ".join(public.casefold().split()):
                yield title, public


def _own_titles(record: MeetingRecord, item: AgendaItem) -> list[str]:
    case = record.case_of(item)
    found = (item.title, item.remark, case.title if case else "")
    return [title for title in found if any(letter.isalnum() for letter in title)]


def _meeting(record: MeetingRecord, hidden: _Hidden, untitled: str) -> Meeting:
    meeting = record.meeting
    agenda = tuple(
        _bare(record, item, untitled) if item.id in hidden.items else _unquoted(item, hidden)
        for item in meeting.agenda
    )
    present = (_seen(each, hidden.numbers) for each in meeting.attendance)
    return replace(
        meeting,
        agenda=agenda,
        attendance=tuple(each for each in present if each is not None),
        attachments=tuple(each for each in meeting.attachments if not _is_hidden(each, hidden)),
        online="" if _LINK.search(meeting.online) else meeting.online,
        place="" if _LINK.search(meeting.place) else meeting.place,
    )


def _is_hidden(attachment: MeetingAttachment, hidden: _Hidden) -> bool:
    if hidden.numbers.intersection(attachment.items) or attachment.file in hidden.files:
        return True
    return not attachment.items and attachment.title in hidden.attachments


def _seen(attendance: Attendance, numbers: frozenset[str]) -> Attendance | None:
    """Somebody's attendance without the exempt items; none of who was there for those alone."""
    if not attendance.items:
        return attendance
    left = tuple(number for number in attendance.items if number not in numbers)
    return replace(attendance, items=left) if left else None


def _number(record: MeetingRecord, item: AgendaItem) -> str:
    case = record.case_of(item)
    return item.number or (case.number if case else "")


def _bare(record: MeetingRecord, item: AgendaItem, untitled: str) -> AgendaItem:
    """An exempt item as everybody may see it."""
    told = record.exempt_of(item) or Exempt()
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


def _unquoted(item: AgendaItem, hidden: _Hidden) -> AgendaItem:
    """The item without its quotation, where that is of something exempt."""
    quote = item.quote
    if quote is None or not (quote.number in hidden.numbers or quote.title in hidden.titles):
        return item
    return replace(item, quote=None)


def _case(case: Case, hidden: _Hidden) -> Case:
    """An open case without what was said where it was treated as another, exempt one."""
    treatments = tuple(
        replace(each, text=EMPTY, decision=EMPTY, decision_label="", outcome=None)
        if each.number in hidden.numbers
        else each
        for each in case.treatments
    )
    attachments = tuple(each for each in case.attachments if not each.file or each.file not in hidden.files)
    return replace(case, treatments=treatments, attachments=attachments, wanted=None)
