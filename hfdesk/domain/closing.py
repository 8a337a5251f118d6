"""What is still open when a meeting is to be ended, each thing with the place where it is mended."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from hfdesk.domain import entitled, live, voting
from hfdesk.domain.checks import kinds
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import (
    Action,
    AgendaItem,
    Attendance,
    Kind,
    Meeting,
    Membership,
    Outcome,
    Presence,
    Status,
)

WEEK = 7
"""So many days there are for comments where the committee says nothing else."""

_UNDECIDED = frozenset({Outcome.DEFERRED, Outcome.SENT_BACK, Outcome.WITHDRAWN})


class What(StrEnum):
    """What is open."""

    NOT_TREATED = "not_treated"  # an item that was not begun
    RUNNING = "running"  # an item that still runs, and others are left
    NO_DECISION = "no_decision"  # a forslag or a case to decide, and no decision
    NO_OWNER = "no_owner"  # a follow-up of nobody
    NO_DUE = "no_due"  # a follow-up without a deadline
    NO_AUTHOR = "no_author"  # a statement for the minutes, and whose is not told
    SLOT = "slot"  # ⟨…⟩ of a phrase that was not filled in
    NOT_CALLED = "not_called"  # somebody who is a member and not on the list
    NOT_TOLD = "not_told"  # somebody of whom nobody has said whether they come
    UNKNOWN = "unknown"  # a guest without title and organization
    VOTES = "votes"  # more votes than those who may vote
    QUORUM = "quorum"  # too few were present


class Where(StrEnum):
    """Which field something is mended in."""

    TITLE = "title"
    DISCUSSION = "discussion"
    DECISION = "decision"
    VOTES = "votes"
    ATTENDANCE = "attendance"


@dataclass(frozen=True, slots=True)
class Open:
    """One thing that is open: what, on which item (``""``: the meeting), in which field."""

    what: What
    item: str = ""
    where: Where = Where.DISCUSSION
    values: Mapping[str, Any] = dataclasses.field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known beside the settled meeting.

    ``members`` are the names of those of the committee who are on no line of the attendance,
    ``seats`` the committee's memberships of the day.
    """

    members: tuple[str, ...] = ()
    seats: tuple[Membership, ...] = ()


def still_open(record: MeetingRecord, facts: Facts) -> tuple[Open, ...]:
    """What is open in a settled meeting: its items in their order, then who was there."""
    meeting = record.meeting
    items = (each for item in meeting.agenda for each in _of_item(record, item, facts))
    return (*items, *_of_attendance(record, facts))


def ended(meeting: Meeting, moment: datetime, comments: int | None) -> Meeting:
    """The meeting held: clocks stopped, its minutes written, so many days for comments.

    A day for comments that is told already, and has not passed, stays.
    """
    stopped = live.left_off(meeting, moment)
    due = stopped.comments_due
    if due is None or due < moment.date():
        due = comments_due(moment.date(), comments)
    return replace(stopped, status=Status.MINUTED, comments_due=due)


def comments_due(day: date, days: int | None) -> date:
    """The last day for comments: a week after, or what the committee has; never on a weekend."""
    due = day + timedelta(days=WEEK if days is None else days)
    return due + timedelta(days=max(0, 7 - due.weekday()) if due.weekday() > 4 else 0)


def taken_up_again(meeting: Meeting) -> Meeting:
    """The meeting as it goes on: called, and not held yet."""
    return replace(meeting, status=Status.CALLED)


def must_decide(record: MeetingRecord, item: AgendaItem) -> bool:
    """Whether an item has something to decide: a forslag, or a type that says so."""
    case = record.case_of(item)
    if item.kind is not Kind.CASE:
        return False
    return bool(item.proposal or (case and case.proposal)) or kinds.decides(kinds.types_of(item, case))


def is_undecided(record: MeetingRecord, item: AgendaItem) -> bool:
    """Whether an item lacks the decision that it should have: the agenda shows it with an open ring."""
    return not item.decision and item.outcome not in _UNDECIDED and must_decide(record, item)


def _of_item(record: MeetingRecord, item: AgendaItem, facts: Facts) -> Iterator[Open]:
    if item.kind in (Kind.HEADING, Kind.NOTE, Kind.BREAK):
        return
    meeting = record.meeting
    parents = {each.parent for each in meeting.agenda if each.started}
    if item.started is None and item.outcome is None and item.id not in parents:
        if item.kind is Kind.CASE:
            yield Open(What.NOT_TREATED, item.id)
        return
    if item.ended is None and item.started and _others_left(meeting, item):
        yield Open(What.RUNNING, item.id)
    if is_undecided(record, item):
        yield Open(What.NO_DECISION, item.id, Where.DECISION)
    yield from _slots(item)
    for action in item.actions:
        yield from _of_action(item, action)
    for statement in item.statements:
        if not statement.by:
            yield Open(What.NO_AUTHOR, item.id, values={"text": statement.text.plain.partition("\n")[0]})
    yield from _of_votes(meeting, item, facts)


def _others_left(meeting: Meeting, item: AgendaItem) -> bool:
    """Whether cases are left that were not begun: then it is told that one still runs."""
    left = (each for each in meeting.agenda if each.kind is Kind.CASE and each.id != item.id)
    return any(each.started is None and each.outcome is None for each in left)


def _slots(item: AgendaItem) -> Iterator[Open]:
    for where in (Where.DISCUSSION, Where.DECISION):
        text = getattr(item, where.value).plain
        start, end = text.find("⟨"), text.find("⟩")
        if 0 <= start < end:
            yield Open(What.SLOT, item.id, where, {"text": text[start : end + 1]})


def _of_action(item: AgendaItem, action: Action) -> Iterator[Open]:
    values = {"text": action.text}
    if not action.owners:
        yield Open(What.NO_OWNER, item.id, values=values)
    elif action.due is None:
        yield Open(What.NO_DUE, item.id, values=values)


def _of_votes(meeting: Meeting, item: AgendaItem, facts: Facts) -> Iterator[Open]:
    told = (item.votes, *(each.votes for each in item.motions))
    most = max((voting.total(votes) for votes in told if votes is not None), default=0)
    if most and most > (able := len(entitled.voters(meeting, facts.seats, item))):
        yield Open(What.VOTES, item.id, Where.VOTES, {"cast": most, "present": able})


def _of_attendance(record: MeetingRecord, facts: Facts) -> Iterator[Open]:
    for name in facts.members:
        yield Open(What.NOT_CALLED, where=Where.ATTENDANCE, values={"name": name})
    for each in record.meeting.attendance:
        name = record.register.attendee(each).name
        if each.status is Presence.NO_SHOW:
            yield Open(What.NOT_TOLD, where=Where.ATTENDANCE, values={"name": name})
        elif each.status is Presence.PRESENT and _is_bare(each):
            yield Open(What.UNKNOWN, where=Where.ATTENDANCE, values={"name": name})
    setup = setup_of(record.committee)
    treated = (each for each in record.meeting.agenda if each.started and each.kind is Kind.CASE)
    for item in treated if setup.quorum else ():
        told = entitled.quorum(record.meeting, facts.seats, setup, item)
        if told and not told.holds:
            values = {"present": told.present, "quorum": told.needed}
            yield Open(What.QUORUM, item.id, Where.ATTENDANCE, values)


def _is_bare(each: Attendance) -> bool:
    """Whether nothing but a name is known of somebody who is not in the register."""
    return not (each.person or each.title or each.organization or each.role or each.represents)
