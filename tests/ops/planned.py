"""A committee with standing items, its last meeting and a case: what meetings are planned on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest

from hfdesk.domain.arranging import When
from hfdesk.domain.problems import Refusal
from hfdesk.domain.setup import Setup, StandingItem, Where, with_setup
from hfdesk.domain.values import (
    AgendaItem,
    Attendance,
    Case,
    Committee,
    Kind,
    Language,
    Meeting,
    Presence,
    Status,
    Wanted,
    Who,
)
from hfdesk.domain.values.decided import Votes
from hfdesk.ops import meetings
from hfdesk.ops.meetings import Wish
from hfdesk.store import Desk, Op, Work

SETUP = Setup(
    standing_items=(
        StandingItem(title="Godkjenning av innkalling", minutes=5),
        StandingItem(title="Godkjenning av referat", minutes=5),
        StandingItem(title="Eventuelt", kind=Kind.OTHER_BUSINESS, minutes=10, place=Where.LAST),
    )
)
COMMITTEE = with_setup(
    Committee(id="u", name="Utvalget", short_name="UTV", place="Rådhuset", start=time(9), end=time(12)),
    SETUP,
)
ENGLISH = replace(with_setup(COMMITTEE, SETUP), id="e", short_name="ENG", language=Language.EN)
OTHER = Committee(id="o", name="Det andre")
CASE = Case(id="k", committee="u", title="Vaktplan")
LAST = Meeting(
    id="last",
    committee="u",
    date=date(2027, 1, 14),
    start=time(10),
    end=time(14),
    place="Sykehuset",
    online="https://video.example/u",
    to="Medlemmene",
    chair=(Who(as_="Vibeke Sundlid"),),
    status=Status.HELD,
    title="Januarmøtet",
    subject="Innkalling",
    attendance=(Attendance(status=Presence.PRESENT, name="Vibeke Sundlid"),),
    agenda=(
        AgendaItem(
            id="a", kind=Kind.CASE, title="Godkjenning av referat fra 3.12.2026", minutes=20, number="1/27"
        ),
        AgendaItem(id="b", kind=Kind.CASE, case="k", title="Vaktplan", minutes=30, number="2/27"),
        AgendaItem(id="c", kind=Kind.BREAK, title="Lunsj", minutes=30, start=time(11, 30)),
        AgendaItem(id="d", kind=Kind.CASE, title="Status fra ledelsen", minutes=15, number="3/27"),
        AgendaItem(id="n", kind=Kind.NOTE, title="Husk nøkkelen", parent="d"),
        AgendaItem(id="e", kind=Kind.OTHER_BUSINESS, title="Eventuelt", minutes=25, votes=Votes(for_=3)),
    ),
)


def fill(desk: Desk) -> None:
    """Put it into an archive."""

    def change(work: Work) -> None:
        for value in (COMMITTEE, ENGLISH, OTHER, CASE, LAST):
            work.put(value)

    desk.write(Op.CREATE, change)


def wish(month: int, day: int = 11, committee: str = "u") -> Wish:
    return Wish(committee, When(date(2027, month, day), time(9), time(12)), "Rådhuset")


def titles(desk: Desk, meeting: str) -> list[str]:
    return [item.title for item in desk.get(Meeting, meeting).agenda]


def approval(desk: Desk, meeting: str) -> str:
    return titles(desk, meeting)[1]


def made(desk: Desk, month: int, day: int = 11, committee: str = "u") -> str:
    return meetings.create(desk, wish(month, day, committee)).meetings[0]


def undone(desk: Desk, act: Callable[[], object]) -> None:
    """One undo takes the whole gesture back."""
    before = desk.package()
    act()
    assert desk.package() != before or desk.all(Meeting) != before.meetings
    desk.undo()
    assert desk.package() == before


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as caught:
        act()
    return caught.value.code


def with_case(desk: Desk, meeting: str, number: str = "") -> None:
    def change(work: Work) -> None:
        old = work.get(Meeting, meeting)
        item = AgendaItem(id="sak", kind=Kind.CASE, case="k", minutes=30, number=number)
        work.put(replace(old, agenda=(*old.agenda, item)))
        work.put(Case(id="k2", committee="u", title="Ventet", wanted=Wanted(meeting=meeting, minutes=5)))

    desk.write(Op.CHANGE, change)
