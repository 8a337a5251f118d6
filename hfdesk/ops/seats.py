"""Who sits in a committee: each gesture one operation, so that it can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from enum import Enum, auto
from typing import Any

from hfdesk import markup
from hfdesk.domain import calendar_entry, entry, register
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Meeting, Membership, Person, Role, new_id
from hfdesk.ops.register import person_named
from hfdesk.store import Desk, Done, Op, Work


class Field(Enum):
    """A cell of a membership that can be typed into."""

    ROLE = auto()
    REPRESENTS = auto()
    DEPUTIES = auto()
    VOTES = auto()
    FROM = auto()
    TO = auto()


def add(desk: Desk, committee: str, name: str, today: date, person: str = "") -> Done:
    """A new member by name; an unknown name becomes a new person.

    ``person`` is the id of the one who was chosen. In a committee that has met before the
    membership begins today, so that past meetings show who sat there then; in a new one it
    has no first day. Refuses who sits there already.
    """

    def change(work: Work) -> None:
        who = person_named(work, markup.clean(name), person)
        seats = work.all(Membership, committee=committee, person=who)
        if any(_sits(each, today) and not each.deputy_for for each in seats):
            raise Refusal("register.member_twice", name=work.get(Person, who).name)
        met = any(each.date < today for each in work.all(Meeting, committee=committee))
        work.put(
            Membership(
                id=new_id(),
                committee=committee,
                person=who,
                role=Role.MEMBER,
                from_=today if met else None,
            )
        )

    return desk.write(Op.MEMBER_NEW, change, register.tidy(name))


def change(desk: Desk, id: str, **fields: Any) -> Done:
    """Other words about a membership, the fields as :class:`Membership` has them."""
    return _seat(desk, id, Op.MEMBER_CHANGE, lambda old: replace(old, **fields))


def end(desk: Desk, id: str, last: date) -> Done:
    """A membership ends on a day, and those of its deputies with it.

    One that has not begun by then never was, and goes.
    """

    def close(work: Work) -> None:
        seat = work.get(Membership, id)
        deputies = work.all(Membership, committee=seat.committee, deputy_for=seat.person)
        for each in (seat, *(each for each in deputies if each.to is None or each.to > last)):
            _close(work, each, last)

    return desk.write(Op.MEMBER_END, close, _name(desk, id))


def remove(desk: Desk, id: str) -> Done:
    """A membership that never was: it leaves the register altogether."""
    name = _name(desk, id)
    return desk.write(Op.MEMBER_REMOVE, lambda work: work.delete(Membership, id), name)


def set_deputies(desk: Desk, id: str, names: tuple[str, ...], today: date) -> Done:
    """Who stands in for a member from today on; who did and is not named any more, ends."""

    def change(work: Work) -> None:
        seat = work.get(Membership, id)
        wanted = [person_named(work, each) for each in names]
        if seat.person in wanted:
            raise Refusal("register.own_deputy")
        stood = {
            each.person: each
            for each in work.all(Membership, committee=seat.committee, deputy_for=seat.person)
            if _sits(each, today)
        }
        for person, each in stood.items():
            if person not in wanted:
                _close(work, each, today - timedelta(days=1))
        for person in wanted:
            if person not in stood:
                work.put(_deputy(seat, person, today))

    return desk.write(Op.MEMBER_CHANGE, change, _name(desk, id))


def enter(desk: Desk, id: str, field: Field, typed: str, today: date) -> Done:
    """What was typed into a cell of a membership; refused where it cannot be read or stored."""
    text = register.tidy(markup.clean(typed))
    match field:
        case Field.ROLE:
            return change(desk, id, role=role(text))
        case Field.REPRESENTS:
            return change(desk, id, represents=text)
        case Field.DEPUTIES:
            return set_deputies(desk, id, entry.parts(text), today)
        case Field.VOTES:
            return change(desk, id, voting=_yes(text))
        case Field.FROM:
            return change(desk, id, from_=calendar_entry.day(text, today))
        case Field.TO:
            return change(desk, id, to=calendar_entry.day(text, today))


def role(text: str) -> Role:
    """A typed role: its word in any of the languages, or the beginning of one.

    Refuses what is none, and the beginning of several.
    """
    wanted = text.casefold()
    exact = [role for role, words in ROLES.items() if wanted in words]
    found = exact or [role for role, words in ROLES.items() if any(word.startswith(wanted) for word in words)]
    if not wanted or len(found) != 1:
        raise Refusal("register.role", text=text)
    return found[0]


ROLES: dict[Role, tuple[str, ...]] = {
    Role.LEADER: ("leder", "leiar", "leader", "møteleder", "møteleiar", "chair"),
    Role.DEPUTY_LEADER: ("nestleder", "nestleiar", "deputy leader"),
    Role.MEMBER: ("medlem", "member"),
    Role.DEPUTY: ("vara", "varamedlem", "deputy"),
    Role.OBSERVER: ("observatør", "observer"),
    Role.SECRETARY: ("sekretær", "secretary"),
}
"""The words for each role, in small letters."""


def _yes(text: str) -> bool | None:
    answers = {"": None, "ja": True, "j": True, "yes": True, "x": True, "nei": False, "n": False, "no": False}
    if text.casefold() not in answers:
        raise Refusal("register.yes_or_no", text=text)
    return answers[text.casefold()]


def _deputy(seat: Membership, person: str, today: date) -> Membership:
    return Membership(
        id=new_id(),
        committee=seat.committee,
        person=person,
        role=Role.DEPUTY,
        represents=seat.represents,
        deputy_for=seat.person,
        from_=today if seat.from_ else None,
    )


def _close(work: Work, seat: Membership, last: date) -> None:
    if seat.from_ and seat.from_ > last:
        work.delete(Membership, seat.id)
    else:
        work.put(replace(seat, to=last))


def _seat(desk: Desk, id: str, op: Op, make: Callable[[Membership], Membership]) -> Done:
    def changed(work: Work) -> None:
        work.put(register.checked_membership(make(work.get(Membership, id))))

    return desk.write(op, changed, _name(desk, id))


def _sits(seat: Membership, day: date) -> bool:
    return register.sits(seat.from_, seat.to, day)


def _name(desk: Desk, id: str) -> str:
    return desk.get(Person, desk.get(Membership, id).person).name
