"""The archive that gestures are measured on: a long agenda, a long queue, a long register."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time
from pathlib import Path

from benchmarks.norwegian import Pen
from hfdesk.domain.values import (
    AgendaItem,
    Case,
    Committee,
    Kind,
    Meeting,
    Numbering,
    Person,
    Record,
    Reset,
    Section,
    Wanted,
    Who,
)
from hfdesk.store import Desk, Op, Work

DAY = date(2026, 12, 3)
COMMITTEE = Committee(
    id="su", name="Samarbeidsutvalget", numbering=Numbering(pattern="{n}/{yy}", reset=Reset.YEAR)
)
EARLIER = Meeting(
    id="before",
    committee="su",
    date=date(2026, 2, 3),
    agenda=tuple(AgendaItem(id=f"{n}", kind=Kind.CASE, title="Sak", number=f"{n}/26") for n in range(1, 121)),
)


NAMED = tuple(f"p{at}" for at in range(40))
"""The people whom cases name."""


def records(items: int, cases: int, people: int) -> Iterator[Record]:
    """The committee, its long meeting, its queue and the register."""
    pen = Pen(1)
    yield COMMITTEE
    yield EARLIER
    for at in range(people):
        yield Person(id=f"p{at}", name=f"{pen.name()} {at}", aliases=(f"P. {at}",))
    for at in range(items):
        yield _case(pen, f"k{at}", NAMED[:people], None)
    for at in range(cases):
        yield _case(pen, f"q{at}", NAMED[:people], Wanted(minutes=20))
    agenda = tuple(_item(at) for at in range(items))
    yield Meeting(id="long", committee="su", date=DAY, start=time(8), end=time(16), agenda=agenda)


def _case(pen: Pen, id: str, people: Sequence[str], wanted: Wanted | None) -> Case:
    who = Who(person=people[pen.chance.randrange(len(people))])
    sections = (Section(heading="Bakgrunn", text=pen.text(1)), Section(heading="Vurdering", text=pen.text(1)))
    return Case(
        id=id,
        committee="su",
        title=pen.title(),
        type="Beslutning",
        owners=(who,),
        proposal=pen.decision("SU"),
        sections=sections,
        wanted=wanted,
    )


def _item(at: int) -> AgendaItem:
    if at % 10 == 9:
        return AgendaItem(id=f"i{at}", kind=Kind.BREAK, title="Pause", minutes=5)
    return AgendaItem(id=f"i{at}", kind=Kind.CASE, case=f"k{at}", title=f"Sak {at}", minutes=5)


def fill(path: Path, items: int, cases: int, people: int) -> None:
    """Make the archive."""

    def put(work: Work) -> None:
        for record in records(items, cases, people):
            work.put(record)

    with Desk.open(path, create=True) as desk:
        desk.write(Op.IMPORT, put)
