"""A meeting as its documents tell it: what was marked while typing lifted out of its discussions.

Whatever leaves the archive (documents, checks, packages) is made of the settled meeting, so that
the minutes are right at every moment; closing a meeting stores it so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from hfdesk.domain import followups, marks
from hfdesk.domain.followups import Around, Known
from hfdesk.domain.records import MeetingRecord, Register
from hfdesk.domain.values import Meeting, Organization, Package, Person
from hfdesk.store import Desk


def known(desk: Desk, record: MeetingRecord) -> Known:
    """What the follow-ups of a meeting are read with: its people, the committee's, all bodies."""
    return followups.known_of(record, around(desk, record))


def around(desk: Desk, record: MeetingRecord) -> Around:
    """What the archive knows beside a meeting that its follow-ups may name."""
    meeting, committee = record.meeting, record.committee
    later = desk.meeting_rows(committee.id, counted=False, since=meeting.date + timedelta(days=1))
    days = [row.date for row in later if not row.cancelled]
    bodies = [row.label for row in desk.committee_rows(meeting.date)]
    bodies += [each.short_name for each in desk.all(Organization) if each.short_name]
    return Around(tuple(bodies), tuple(_members(desk, record)), min(days, default=None))


def settled(desk: Desk, record: MeetingRecord) -> MeetingRecord:
    """The record of a meeting without marks; the very same one where it has none."""
    if not is_marked(record.meeting):
        return record
    beside = around(desk, record)
    meeting = marks.settled(record.meeting, followups.known_of(record, beside))
    people = {each.id: each for each in beside.people} | dict(record.register.people)
    return replace(record, meeting=meeting, register=Register(people, record.register.organizations))


def settled_package(desk: Desk, package: Package) -> Package:
    """A package whose meetings have no marks: a follow-up travels as a follow-up."""
    meetings = tuple(_settled(desk, meeting) for meeting in package.meetings)
    return package if meetings == package.meetings else replace(package, meetings=meetings)


def is_marked(meeting: Meeting) -> bool:
    """Whether something typed in a meeting is a mark still."""
    texts = ((each.discussion, each.decision, each.proposal, each.details) for each in meeting.agenda)
    return any(marks.has_marks(text) for own in texts for text in own)


def _settled(desk: Desk, meeting: Meeting) -> Meeting:
    if not is_marked(meeting):
        return meeting
    record = replace(desk.meeting_record(meeting.id), meeting=meeting)
    return marks.settled(meeting, known(desk, record))


def _members(desk: Desk, record: MeetingRecord) -> Iterable[Person]:
    """Who sits in the committee and is not mentioned by the meeting."""
    ids = {row.person for row in desk.member_rows(record.committee.id)} - set(record.register.people)
    return desk.all(Person, id=tuple(sorted(ids))) if ids else ()
