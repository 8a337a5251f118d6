"""Meetings as wholes: made, planned, copied, moved, called off. Each is one operation.

Where the order of a committee's meetings changes, the approval of minutes on the agendas
that have not been sent is kept naming the right meeting, in the same operation.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto

from hfdesk.domain import arranging, carrying, entry, standing
from hfdesk.domain.arranging import When
from hfdesk.domain.problems import Refusal
from hfdesk.domain.setup import setup_of
from hfdesk.domain.text import clean, cleaned
from hfdesk.domain.values import (
    Case,
    Committee,
    Dispatch,
    Language,
    Meeting,
    Status,
    Wanted,
    Who,
    new_id,
)
from hfdesk.ops import house
from hfdesk.ops.entries import known
from hfdesk.store import Desk, Done, Op, Work

_OPEN = (None, Status.DRAFT)


class Begin(Enum):
    """What a new meeting begins with."""

    STANDARD = auto()  # the committee's standing items
    LAST = auto()  # the frame of the committee's meeting before


@dataclass(frozen=True, slots=True)
class Wish:
    """A meeting as it is asked for."""

    committee: str
    when: When
    place: str = ""
    online: str = ""


@dataclass(frozen=True, slots=True)
class Arranged:
    """What was done, and the ids of the meetings that were made."""

    done: Done
    meetings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is told of a meeting at its head."""

    when: When
    title: str = ""
    place: str = ""
    online: str = ""
    subject: str = ""
    to: str = ""
    copy_to: str = ""
    archive_ref: str = ""
    chair: tuple[Who, ...] = ()
    minute_takers: tuple[Who, ...] = ()
    secretariat: tuple[Who, ...] = ()
    speakers: tuple[Who, ...] = ()


def last_before(desk: Desk, committee: str, day: date) -> Meeting | None:
    """The committee's latest meeting up to a day that was not called off; none in the last years."""
    found = [each for each in desk.outlines(committee, _since(day)) if not each.cancelled]
    earlier = [each for each in found if each.date <= day]
    return desk.get(Meeting, earlier[-1].id) if earlier else None


def make_ready(desk: Desk, committee: str) -> None:
    """Read beforehand what making a meeting needs, so that it then is quick."""
    house.days(desk, desk.get(Committee, committee))


def create(desk: Desk, wish: Wish, begin: Begin = Begin.STANDARD) -> Arranged:
    """A new meeting, with its standing items. Refuses one at the very same start as another."""
    last = last_before(desk, wish.committee, wish.when.date) if begin is Begin.LAST else None
    return _make(desk, Op.MEETING_NEW, (wish,), last)


def plan(desk: Desk, wishes: Sequence[Wish]) -> Arranged:
    """Several meetings at once, each with its standing items."""
    return _make(desk, Op.MEETING_PLAN, wishes, None)


def copy(desk: Desk, meeting: str, wish: Wish) -> Arranged:
    """A meeting once more at another time, without its cases and what came of them."""
    old = desk.get(Meeting, meeting)

    def made(room: _Room, when: When) -> Meeting:
        draft = carrying.copied(old, when, ())
        days = room.days_approved(draft)
        agenda = carrying.without_cases(room.setup, room.language, days, old.agenda)
        return replace(draft, agenda=agenda)

    return _put_new(desk, Op.MEETING_COPY, (wish,), made)


def move(desk: Desk, meeting: str, when: When) -> Done:
    """A meeting at another time. Refuses one that was held."""
    return _rearranged(desk, Op.MEETING_MOVE, meeting, lambda old: arranging.moved(old, when))


def change(desk: Desk, meeting: str, facts: Facts) -> Done:
    """What is told of a meeting at its head; its time only where it has not been held."""
    facts = cleaned(facts)

    def changed(old: Meeting) -> Meeting:
        moved = arranging.moved(old, facts.when)
        return replace(
            moved,
            title=facts.title,
            place=facts.place,
            online=facts.online,
            subject=facts.subject,
            to=facts.to,
            copy_to=facts.copy_to,
            archive_ref=facts.archive_ref,
            chair=facts.chair,
            minute_takers=facts.minute_takers,
            secretariat=facts.secretariat,
            speakers=facts.speakers,
        )

    return _rearranged(desk, Op.MEETING_CHANGE, meeting, changed)


def people(desk: Desk, text: str, stood: Mapping[str, Who]) -> tuple[Who, ...]:
    """The people named in a text; ``stood`` are those who stood there, by the name that was shown."""
    text = clean(text)
    names = [name for name in entry.parts(text) if name not in stood]
    return entry.whos(text, stood, known(desk, names))


def cancel(desk: Desk, meeting: str, day: date) -> Done:
    """A meeting called off on a day, its cases back in the queue. Refuses one that was held."""

    def change(room: _Room) -> None:
        old = room.work.get(Meeting, meeting)
        room.work.put(arranging.called_off(old, day))
        _let_go(room.work, old)

    return _write(desk, Op.MEETING_CANCEL, meeting, change)


def restore(desk: Desk, meeting: str) -> Done:
    """A meeting that was called off stands again; its cases stay in the queue."""

    def restored(old: Meeting) -> Meeting:
        if old.cancelled is None:
            raise Refusal("meeting.not_called_off", day=old.date)
        return replace(old, cancelled=None)

    return _rearranged(desk, Op.MEETING_RESTORE, meeting, restored, anew=True)


def delete(desk: Desk, meeting: str) -> Done:
    """A meeting that was never called, away, its cases back in the queue."""

    def change(room: _Room) -> None:
        old = room.work.get(Meeting, meeting)
        if not arranging.is_coming(old):
            raise Refusal("meeting.held", day=old.date)
        if old.status is Status.CALLED or room.work.all(Dispatch, meeting=meeting):
            raise Refusal("meeting.called", day=old.date)
        _let_go(room.work, old)
        room.work.delete(Meeting, meeting)

    return _write(desk, Op.MEETING_DELETE, meeting, change)


def label_of(committee: Committee, first: date, last: date | None = None) -> str:
    """A meeting, or several, as undo names them: ``ASU 12.3.2027``."""
    days = [f"{day.day}.{day.month}.{day.year}" for day in (first, last or first)]
    return f"{committee.label} {' – '.join(dict.fromkeys(days))}"


class _Room:
    """One operation on a committee's meetings."""

    def __init__(self, desk: Desk, work: Work, committee: str, day: date) -> None:
        self.work = work
        self.committee = work.get(Committee, committee)
        self.setup = setup_of(self.committee)
        self.language = self.committee.language or Language.NB
        self._write = house.days(desk, self.committee)
        self._since = _since(day)
        self._before = self._outlines()

    def days_approved(self, meeting: Meeting) -> tuple[str, ...]:
        """The days of the meetings whose minutes a new one approves."""
        named = standing.previous(meeting, self._outlines(), self._write)
        return tuple(self._write(each) for each in named)

    def settle(self) -> None:
        """Let the agendas that are not sent name the right meetings."""
        after = self._outlines()
        for outline in after:
            if outline.status in _OPEN and not outline.cancelled:
                titles = standing.new_titles(
                    outline, self.setup, self.language, self._write, self._before, after
                )
                if titles:
                    whole = self.work.get(Meeting, outline.id)
                    agenda = (replace(item, title=titles.get(item.id, item.title)) for item in whole.agenda)
                    self.work.put(replace(whole, agenda=tuple(agenda)))

    def refuse_twin(self, when: When, meeting: str = "") -> None:
        """Refuse a second meeting at the very same start."""
        there = self.work.engagements(when.date, when.date)
        arranging.refuse_twin(when, self.committee.id, meeting, there)

    def _outlines(self) -> tuple[Meeting, ...]:
        return self.work.outlines(self.committee.id, self._since)


def _since(day: date) -> date:
    return max(day, date.min + arranging.LOOK_BACK) - arranging.LOOK_BACK


def _make(desk: Desk, op: Op, wishes: Sequence[Wish], last: Meeting | None) -> Arranged:
    def made(room: _Room, when: When) -> Meeting:
        empty = Meeting(id=new_id(), committee=room.committee.id, date=when.date)
        draft = carrying.like(last or empty, when, ())
        days = room.days_approved(draft)
        agenda = (
            carrying.frame(room.setup, room.language, days, last.agenda)
            if last
            else standing.items(room.setup, room.language, days)
        )
        return replace(draft, agenda=agenda)

    return _put_new(desk, op, wishes, made)


def _put_new(desk: Desk, op: Op, wishes: Sequence[Wish], make: Callable[[_Room, When], Meeting]) -> Arranged:
    """New meetings in one operation, the earliest first."""
    wishes = sorted(map(cleaned, wishes), key=lambda wish: wish.when.date)
    ids: list[str] = []

    def change(work: Work) -> None:
        room = _Room(desk, work, wishes[0].committee, wishes[0].when.date)
        for wish in wishes:
            when = arranging.checked(wish.when)
            room.refuse_twin(when)
            made = replace(make(room, when), place=wish.place, online=wish.online)
            work.put(made)
            ids.append(made.id)
        room.settle()

    committee = desk.get(Committee, wishes[0].committee)
    label = label_of(committee, wishes[0].when.date, wishes[-1].when.date)
    return Arranged(desk.write(op, change, label), tuple(ids))


def _rearranged(
    desk: Desk, op: Op, meeting: str, change: Callable[[Meeting], Meeting], *, anew: bool = False
) -> Done:
    """A meeting changed; refused where it then starts with another (``anew``: also where it did not move)."""

    def changed(room: _Room) -> None:
        old = room.work.get(Meeting, meeting)
        new = change(old)
        when = arranging.when_of(new)
        if not new.cancelled and (anew or (when.date, when.start) != (old.date, old.start)):
            room.refuse_twin(when, meeting)
        room.work.put(new)

    return _write(desk, op, meeting, changed)


def _write(desk: Desk, op: Op, meeting: str, change: Callable[[_Room], None]) -> Done:
    old = desk.get(Meeting, meeting)

    def changed(work: Work) -> None:
        room = _Room(desk, work, old.committee, old.date)
        change(room)
        room.settle()

    return desk.write(op, changed, label_of(desk.get(Committee, old.committee), old.date))


def _let_go(work: Work, meeting: Meeting) -> None:
    """Cases of a meeting that is not to be: back in the queue, with the number they were given."""
    for item in meeting.agenda:
        if item.case and work.has(Case, item.case):
            case = work.get(Case, item.case)
            wanted = case.wanted or Wanted(minutes=item.minutes)
            work.put(replace(case, wanted=wanted, number=case.number or item.number))
    cases, meetings = work.mentioning(meeting.id)
    for case in (work.get(Case, id) for id in cases):
        if case.wanted and case.wanted.meeting == meeting.id:
            work.put(replace(case, wanted=replace(case.wanted, meeting="")))
    for approved in (work.get(Meeting, id) for id in meetings):
        if approved.approved_by and approved.approved_by.meeting == meeting.id:
            work.put(replace(approved, approved_by=None))
