"""Votes on a decision, on its points, and between alternatives: each one operation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hfdesk import markup
from hfdesk.domain import entitled, presence, roster, voting
from hfdesk.domain.problems import Refusal
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import RichText
from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import AgendaItem, Attendance, Meeting
from hfdesk.domain.voting import Ballot, Voter
from hfdesk.store import Desk, Done, Op


def voters(desk: Desk, record: MeetingRecord, item: str) -> tuple[Voter, ...]:
    """Those who are there for an item and may vote on it, in the attendance's order."""
    seats = roster.on_the_day(desk.seats(record.committee.id), record.meeting.date)
    able = entitled.voters(record.meeting, seats, record.meeting.item(item))
    return tuple(Voter(who, record.register.name(who)) for who in able)


def unanimous(desk: Desk, meeting: str, item: str, point: str = "") -> Done:
    """Everybody for a decision, or for a point of it."""
    return vote(desk, meeting, item, Ballot(), point)


def vote(desk: Desk, meeting: str, item: str, ballot: Ballot, point: str = "") -> Done:
    """The votes on a decision, or on a point of it (``"2"``), as they were typed.

    Refuses (``voting.*``) what cannot be read and more votes than those who may vote.
    """
    record = _record(desk, meeting)
    counted = voting.counted(ballot, voters(desk, record, item))
    _refuse_no_point(record.meeting.item(item), point)
    return _put(desk, record, item, lambda old: voting.voted(old, counted, point, ballot.leader))


def unvote(desk: Desk, meeting: str, item: str, point: str = "") -> Done:
    """No votes on a decision, or on a point of it."""
    record = _record(desk, meeting)
    return _put(desk, record, item, lambda old: voting.voted(old, None, point), Op.LIVE_UNVOTE)


def set_against(desk: Desk, meeting: str, item: str, text: str, by: str, ballot: Ballot) -> Done:
    """An alternative that was set against the decision, or against the forslag where none is written.

    ``for_`` of the ballot are the votes for the first, ``against`` those for the alternative,
    ``by`` who put it. What was set against each other before on this item goes.
    """
    record = _record(desk, meeting)
    other = markup.read(markup.clean(text).strip())
    first = standing(record, record.meeting.item(item))
    if not other:
        raise Refusal("voting.no_alternative")
    if not first:
        raise Refusal("voting.no_proposal")
    able = voters(desk, record, item)
    counted = voting.counted(replace(ballot, leader=None), able)
    movers = tuple(each.who for each in voting.named(by, _all(record)))
    one = voting.proposal(first, counted.for_ or 0)
    two = voting.proposal(other, counted.against or 0, counted.blank or None, movers)
    return _put(desk, record, item, lambda old: voting.set_against(old, one, two))


def unset(desk: Desk, meeting: str, item: str) -> Done:
    """No alternatives set against each other on an item."""
    return _put(desk, _record(desk, meeting), item, voting.without_alternatives, Op.LIVE_UNVOTE)


def standing(record: MeetingRecord, item: AgendaItem) -> RichText:
    """What an alternative is set against: the decision as it is written, else the forslag."""
    case = record.case_of(item)
    return item.decision or item.proposal or (case.proposal if case else RichText())


def _put(
    desk: Desk,
    record: MeetingRecord,
    item: str,
    change: Callable[[AgendaItem], AgendaItem],
    op: Op = Op.LIVE_VOTE,
) -> Done:
    held = record.meeting.item(item)
    case = record.case_of(held)
    label = held.title or (case.title if case else "")
    id = record.meeting.id

    def write(old: Meeting) -> Meeting:
        return old.with_item(change(old.item(item)))

    return desk.write(op, lambda work: work.put(write(work.get(Meeting, id))), label)


def _record(desk: Desk, meeting: str) -> MeetingRecord:
    record = desk.meeting_record(meeting)
    if not setup_of(record.committee).votes:
        raise Refusal("voting.off")
    return record


def _refuse_no_point(item: AgendaItem, point: str) -> None:
    if point and point not in dict(voting.points(item.decision)):
        raise Refusal("voting.no_point", point=point)


def _all(record: MeetingRecord) -> tuple[Voter, ...]:
    return tuple(_voter(record, each) for each in record.meeting.attendance)


def _voter(record: MeetingRecord, each: Attendance) -> Voter:
    return Voter(presence.who_of(each), record.register.attendee(each).name)
