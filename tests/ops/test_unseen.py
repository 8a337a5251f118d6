"""Marks that turn or hide what a text says come in by no door, and go out by none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest

from hfdesk.domain.arranging import When
from hfdesk.domain.setup import StandingItem
from hfdesk.domain.values import (
    AgendaItem,
    Case,
    Committee,
    Kind,
    Meeting,
    Membership,
    Organization,
    Person,
    Role,
)
from hfdesk.ops import agendas, committees, exports, meetings, papers, queue, register, seats
from hfdesk.ops.entries import Field, enter
from hfdesk.ops.meetings import Facts, Wish
from hfdesk.store import Desk, Op
from tests.ops.filling import Holding

TODAY = date(2025, 10, 1)
WHEN = When(date(2025, 11, 11), time(12), time(14))
MEETING = Meeting(
    id="m1",
    committee="asu",
    date=WHEN.date,
    start=time(12),
    end=time(14),
    agenda=(AgendaItem(id="a", kind=Kind.CASE, title="Godkjenning", number="1/25", minutes=10),),
)
VALUES = (
    Committee(id="asu", name="ASU"),
    Person(id="p1", name="Ingfrid Sve"),
    Case(id="k", committee="asu", title="Felles plan"),
    MEETING,
)
TURNED = "\u202eplan\u202c \x00Fel\u2066les\u2069\u200b\x1b\x9b\ud800"
PLAIN = "plan Felles"
MARKS = "\u202e\u202c\u2066\u2069\u200b\x00\x1b\x9b\ud800"


@pytest.fixture
def desk(holding: Holding) -> Desk:
    return holding(VALUES)


DOORS: dict[str, Callable[[Desk], object]] = {
    "cell": lambda desk: enter(desk, "m1", "a", Field.TITLE, TURNED),
    "people": lambda desk: enter(desk, "m1", "a", Field.RESPONSIBLE, TURNED),
    "rename": lambda desk: agendas.rename(desk, "m1", "a", TURNED),
    "insert": lambda desk: agendas.insert(desk, "m1", Kind.NOTE, TURNED, 0),
    "facts": lambda desk: meetings.change(desk, "m1", Facts(WHEN, title=TURNED)),
    "wish": lambda desk: meetings.create(desk, Wish("asu", replace(WHEN, date=date(2025, 12, 1)), TURNED)),
    "queue": lambda desk: queue.register(desk, "asu", TURNED, TODAY),
    "paper": lambda desk: papers.change(desk, "k", papers.PaperField.TITLE, TURNED, TODAY),
    "heading": lambda desk: papers.add_section(desk, "k", TURNED, 0),
    "person": lambda desk: register.add_person(desk, Person(id="ny", name=TURNED)),
    "other name": lambda desk: register.enter(desk, "p1", "name", TURNED),
    "committee": lambda desk: committees.add(desk, TURNED),
    "person's fields": lambda desk: register.change_person(desk, "p1", title=TURNED),
    "organization": lambda desk: register.add_organization(desk, Organization(id="ny", name=TURNED)),
    "standing item": lambda desk: committees.add_standing(desk, "asu", StandingItem(title=TURNED), 0),
    "typed line": lambda desk: desk.write_text(Case, "k", "title", TURNED, TURNED).result(),
    "any value": lambda desk: desk.write(
        Op.CREATE, lambda work: work.put(Person(id="x", name=TURNED)), TURNED
    ),
    "seat": lambda desk: seats.add(desk, "asu", TURNED, TODAY),
}


@pytest.mark.parametrize("door", DOORS)
def test_no_door_lets_them_in(desk: Desk, door: str) -> None:
    before = str(desk.package())
    DOORS[door](desk)
    after = str(desk.package())
    assert PLAIN not in before
    assert PLAIN in after
    assert not [mark for mark in MARKS if mark in after or repr(mark)[1:-1] in after]
    (newest, *_) = desk.undoable()
    assert not [mark for mark in MARKS if mark in newest.label]


def test_what_is_stored_already_is_printed_without_them_and_goes_when_it_is_changed(desk: Desk) -> None:
    spoiled = replace(MEETING, agenda=(replace(MEETING.agenda[0], title=TURNED),))
    desk.write(Op.CHANGE, lambda work: work.put(spoiled))
    text = exports.content(exports.invitation(desk, "m1"), exports.Form.TEXT).decode()
    assert PLAIN in text
    assert "\u202e" not in text
    enter(desk, "m1", "a", Field.TITLE, f"{TURNED} 2")
    assert desk.get(Meeting, "m1").item("a").title == f"{PLAIN} 2"


def test_a_seat_is_found_by_a_name_with_them(desk: Desk) -> None:
    seats.add(desk, "asu", "Ingfrid\u200b Sve", TODAY)
    (seat,) = desk.all(Membership)
    assert (seat.person, seat.role) == ("p1", Role.MEMBER)
