"""The documents of a meeting in all their kinds: full or public, with or without papers, what is signed."""

from __future__ import annotations

from dataclasses import replace

from hfdesk import documents
from hfdesk.domain.records import CaseRecord, MeetingRecord
from hfdesk.domain.values import Meeting, Presence
from hfdesk.ops import attendance, exports, minuting, settling
from hfdesk.ops.exports import DRAFT, PUBLIC, Made, layout_of, made_of, marks_of, moment_of, name_of
from hfdesk.ops.origins import remembered
from hfdesk.ops.public import public_copy
from hfdesk.store import Desk


@remembered
def agenda(
    desk: Desk, meeting: str, layout: str = "", *, papers: bool | None = None, public: bool = False
) -> Made:
    """The invitation with the papers behind it or without; ``None``: as the committee has it."""
    record = exports.found("meetings", meeting, desk.meeting_record)
    return exports.invitation_of(desk, record, layout, papers=papers, public=public)


@remembered
def minutes_now(desk: Desk, meeting: str, layout: str = "", *, public: bool = False) -> Made:
    """The minutes as they stand: a draft with its deadline, approved, corrected."""
    record = exports.found("meetings", meeting, desk.meeting_record)
    version = minuting.version_of(minuting.standing_of(desk, meeting), public=public)
    return exports.minutes_of(desk, record, layout, version=version)


@remembered
def decisions(desk: Desk, meeting: str, layout: str = "", *, public: bool = False) -> Made:
    """The decisions of a meeting alone, as they stand."""
    version = minuting.version_of(minuting.standing_of(desk, meeting), public=public)
    record = _record(desk, meeting, public=public)
    name = _named(desk, "decisions", record, draft=version.draft, public=public)
    house = layout_of(desk, layout, record.committee)
    return made_of(desk, documents.decisions(record, house, version), name)


@remembered
def attendance_list(desk: Desk, meeting: str, layout: str = "") -> Made:
    """The list that those who come sign."""
    record = _with_expected(desk, meeting)
    house = layout_of(desk, layout, record.committee)
    return made_of(desk, documents.attendance_list(record, house), _named(desk, "attendance", record))


@remembered
def name_cards(desk: Desk, meeting: str, layout: str = "") -> Made:
    """A card with the name of each who comes."""
    record = _with_expected(desk, meeting)
    house = layout_of(desk, layout, record.committee)
    return made_of(desk, documents.name_cards(record, house), _named(desk, "cards", record))


@remembered
def room_sign(desk: Desk, meeting: str, layout: str = "") -> Made:
    """The sign for the door: everybody may read it."""
    record = _record(desk, meeting, public=True)
    house = layout_of(desk, layout, record.committee)
    return made_of(desk, documents.room_sign(record, house), _named(desk, "sign", record))


@remembered
def paper_of(desk: Desk, meeting: str, item: str, layout: str = "", *, public: bool = False) -> Made:
    """The paper of an item's case (by the item's id); ``public``: without what is exempt."""
    record = _record(desk, meeting, public=public)
    return paper_in(desk, record, item, layout)


def paper_in(desk: Desk, record: MeetingRecord, item: str, layout: str = "") -> Made:
    """The paper of an item's case, of a record that is settled or public; ``KeyError`` where it has none."""
    held = record.meeting.item(item)
    case = record.cases[held.case]
    whole = CaseRecord(
        case=case, committee=record.committee, meeting=record.meeting, item=held, register=record.register
    )
    kind = case.paper.value if case.paper else "case"
    number = held.number or case.number or case.title
    name = name_of(kind, record.committee, record.committee.label, number)
    return made_of(desk, documents.case_paper(whole, layout_of(desk, layout, record.committee)), name)


def _record(desk: Desk, meeting: str, *, public: bool = False) -> MeetingRecord:
    record = settling.settled(desk, exports.found("meetings", meeting, desk.meeting_record))
    return public_copy(desk, record) if public else record


def _with_expected(desk: Desk, meeting: str) -> MeetingRecord:
    """The meeting with everybody who is expected, in its attendance."""
    stored = exports.found("meetings", meeting, lambda id: desk.get(Meeting, id))
    ready = attendance.expected(desk, stored)(stored)
    record = _record(desk, meeting)
    if ready == stored:
        return record
    waiting = (
        each if each.status is Presence.ABSENT else replace(each, status=Presence.PRESENT)
        for each in ready.attendance
    )
    coming = replace(record.meeting, attendance=tuple(waiting))
    return replace(record, meeting=coming, register=desk.register_of(coming, *record.cases.values()))


def _named(desk: Desk, kind: str, record: MeetingRecord, *, draft: bool = False, public: bool = False) -> str:
    marks = marks_of(record.committee, (DRAFT, draft), (PUBLIC, public))
    when = moment_of(desk, record.meeting)
    return name_of(kind, record.committee, record.committee.label, when, *marks)
