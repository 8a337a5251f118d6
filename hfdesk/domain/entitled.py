"""Who may vote at an item, and whether so many are there that the meeting can decide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import time

from hfdesk.domain import presence
from hfdesk.domain.register import votes
from hfdesk.domain.setup import Setup
from hfdesk.domain.values import AgendaItem, Attendance, Meeting, Membership, Role, Who

Seats = Sequence[Membership]
"""The memberships of the meeting's committee that hold on its day."""


@dataclass(frozen=True, slots=True)
class Quorum:
    """Whether a meeting can decide: ``seats`` that vote, how many are ``needed`` and ``present``.

    ``lost_by`` are those whose going took it below: the recused of the item, else who left last.
    """

    seats: int
    needed: int
    present: int
    lost_by: tuple[Who, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether enough are there."""
        return self.present >= self.needed


def voters(meeting: Meeting, seats: Seats, item: AgendaItem | None = None) -> tuple[Who, ...]:
    """Who is there at an item and may vote: members with a vote, deputies in the place of one.

    Who is recused there is not, and whoever steps in for them is. Where the committee has no
    members on the register, all who are there for the whole meeting may.
    """
    recused = _recused(item)
    found = {
        presence.key(each): presence.who_of(each)
        for each in meeting.attendance
        if presence.here(meeting, each, item)
        and presence.key(each) not in recused
        and _may_vote(meeting, seats, each, item)
    }
    for recusal in item.recusals if item else ():
        if recusal.deputy and presence.key_of(recusal.who) in _with_vote(meeting, seats):
            found.setdefault(presence.key_of(recusal.deputy), recusal.deputy)
    return tuple(found.values())


def quorum(meeting: Meeting, seats: Seats, setup: Setup, item: AgendaItem | None = None) -> Quorum | None:
    """Whether the meeting can decide at an item; ``None`` where the committee does not watch it."""
    count = len({each.person for each in seats if _votes_by_seat(each)})
    if not setup.quorum or not count:
        return None
    needed = setup.quorum_at_least or count // 2 + 1
    present = len(voters(meeting, seats, item))
    lost = tuple(_lost_by(meeting, seats, item)) if present < needed else ()
    return Quorum(count, needed, present, lost)


def seat_of(seats: Iterable[Membership], person: str) -> Membership | None:
    """A person's seat; the highest where there are several, and not one as a deputy if another is."""
    own = [each for each in seats if person and each.person == person]
    return min(own, key=lambda each: RANK.index(each.role), default=None)


RANK = (Role.LEADER, Role.DEPUTY_LEADER, Role.MEMBER, Role.OBSERVER, Role.DEPUTY, Role.SECRETARY)
"""The roles, highest first."""


def _votes_by_seat(seat: Membership | None) -> bool:
    return seat is not None and seat.role is not Role.DEPUTY and votes(seat.role, seat.voting)


def _with_vote(meeting: Meeting, seats: Seats) -> frozenset[str]:
    """The keys of those who vote by their own seat."""
    if not seats:
        return frozenset(presence.key(each) for each in meeting.attendance if not each.items)
    return frozenset(each.person for each in seats if _votes_by_seat(each))


def _may_vote(meeting: Meeting, seats: Seats, record: Attendance, item: AgendaItem | None) -> bool:
    if not seats:
        return not record.items or record.from_ is not None
    seat = seat_of(seats, record.person)
    if _votes_by_seat(seat):
        return True
    refused = seat is not None and seat.voting is False
    if not record.deputy_for:  # a deputy of nobody in particular
        return seat is not None and seat.role is Role.DEPUTY and not seat.deputy_for and not refused
    member = presence.find(meeting, record.deputy_for)
    away = member is None or not presence.here(meeting, member, item)
    return away and record.deputy_for in _with_vote(meeting, seats) and not refused


def _recused(item: AgendaItem | None) -> frozenset[str]:
    return frozenset(presence.key_of(each.who) for each in item.recusals) if item else frozenset()


def _lost_by(meeting: Meeting, seats: Seats, item: AgendaItem | None) -> Iterator[Who]:
    recused = _recused(item) & _with_vote(meeting, seats)
    if item and recused:
        yield from (each.who for each in item.recusals if presence.key_of(each.who) in recused)
        return
    gone = [
        each
        for each in meeting.attendance
        if each.to and not presence.here(meeting, each, item) and _voted(meeting, seats, each)
    ]
    last = max((each.to for each in gone if each.to), default=time.min)
    yield from (presence.who_of(each) for each in gone if each.to == last)


def _voted(meeting: Meeting, seats: Seats, record: Attendance) -> bool:
    """Whether somebody who left had a vote, by seat or as a deputy."""
    entitled = _with_vote(meeting, seats)
    return presence.key(record) in entitled or record.deputy_for in entitled
