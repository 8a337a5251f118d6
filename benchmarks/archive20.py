"""Makes the archives that the benchmarks measure on: 20 years of meetings, and one meeting.

    python3 dev.py bench archive20 FILE [--one] [--seed N]

Twenty years are 10 committees, 1,200 meetings and 24,000 cases with their papers, through
the same desk that the program writes with. The same seed makes the same values.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time as clock
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.norwegian import WORDS, Pen
from hfdesk.domain.records import MeetingRecord, Register
from hfdesk.domain.values import (
    Action,
    ActionStatus,
    AgendaItem,
    Attachment,
    Attendance,
    Case,
    Committee,
    Kind,
    Language,
    Meeting,
    Membership,
    Numbering,
    Organization,
    OrganizationKind,
    Outcome,
    Person,
    Presence,
    Record,
    Reset,
    Role,
    Section,
    Status,
    Who,
)
from hfdesk.store import Desk, Op, Work

MEETINGS_A_YEAR = 6
CASES_A_MEETING = 20
SEATS = 14
LAYOUTS = ("standard", "asu-sondre-trondelag", "ssu-vestfold", "lsu-ous", "fsu-vestfold", "styresak-ous")


@dataclass(frozen=True)
class Size:
    """How large an archive is."""

    name: str
    committees: int
    years: range
    meetings_a_year: int = MEETINGS_A_YEAR


TWENTY_YEARS = Size("twenty-years", 10, range(2007, 2027))
ONE_MEETING = Size("one-meeting", 1, range(2026, 2027), 1)


def make(path: Path, size: Size, seed: int = 1) -> None:
    """Make an archive; one that is there already is refused by an assertion."""
    assert not path.exists(), f"{path} is there already"
    pen = Pen(seed)
    with Desk.open(path, create=True) as desk:
        _store(desk, list(_register(pen, size)))
        for year in size.years:
            for number in range(size.committees):
                _store(desk, list(_year(pen, number, year, size.meetings_a_year)))


def kept(size: Size) -> Path:
    """The archive of that size under ``build/``, made where it is not there yet."""
    here = Path(__file__).parent
    sources = [
        *(here / name for name in ("archive20.py", "norwegian.py")),
        here / "words.toml",
        *sorted((here.parent / "migrations").rglob("*.py")),
    ]
    mark = hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:12]
    path = here.parent / "build" / "archives" / f"{size.name}-{mark}.hfdesk"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        for old in path.parent.glob(f"{size.name}-*"):
            old.unlink()
        print(f"Making {path.name} …", flush=True)
        with TemporaryDirectory(dir=path.parent) as folder:
            made = Path(folder) / path.name
            began = clock.monotonic()
            make(made, size)
            made.replace(path)
            print(f"made in {clock.monotonic() - began:.0f} s")
    return path


def meeting_record(cases: int, seed: int = 1) -> MeetingRecord:
    """One meeting with that many cases, as its documents are made of it."""
    pen = Pen(seed)
    register = list(_register(pen, ONE_MEETING))
    day = date(2026, 1, 8)
    treated = [_case(pen, 0, day, order) for order in range(cases)]
    people = {each.id: each for each in register if isinstance(each, Person)}
    organizations = {each.id: each for each in register if isinstance(each, Organization)}
    return MeetingRecord(
        _meeting(pen, 0, day, treated),
        _committee(0),
        {case.id: case for case in treated},
        Register(people, organizations),
    )


def _store(desk: Desk, records: list[Record]) -> None:
    def put(work: Work) -> None:
        for record in records:
            work.put(record)

    desk.write(Op.IMPORT, put)


def _register(pen: Pen, size: Size) -> Iterator[Record]:
    for at, town in enumerate(WORDS["town"]):
        kind = OrganizationKind.MUNICIPALITY if "kommune" in town else OrganizationKind.HOSPITAL
        yield Organization(id=f"org-{at}", name=town, kind=kind)
    for at in range(size.committees * SEATS):
        organization = f"org-{at % len(WORDS['town'])}"
        yield Person(id=f"person-{at}", name=pen.name(), title=pen.pick("title"), organization=organization)
    for number in range(size.committees):
        yield _committee(number)
        yield from _members(number)


def _committee(number: int) -> Committee:
    place = WORDS["place"][number]
    return Committee(
        id=f"committee-{number}",
        name=f"Samarbeidsutvalget for {place}",
        short_name=f"SU{number + 1}",
        partnership=f"Helsefellesskapet i {place}",
        language=Language.NB,
        numbering=Numbering(pattern="{n}/{yy}", reset=Reset.YEAR),
        layout=LAYOUTS[number % len(LAYOUTS)],
        place=f"Rådhuset i {place}",
        start=time(9),
        end=time(15),
    )


def _members(number: int) -> Iterator[Membership]:
    for seat in range(SEATS):
        role = Role.LEADER if seat == 0 else Role.SECRETARY if seat == SEATS - 1 else Role.MEMBER
        person = f"person-{number * SEATS + seat}"
        yield Membership(
            id=f"seat-{number}-{seat}", committee=f"committee-{number}", person=person, role=role
        )


def _year(pen: Pen, number: int, year: int, meetings: int) -> Iterator[Record]:
    """A committee's year: its cases, then the meetings that treat them."""
    for order in range(meetings):
        day = date(year, 1, 8) + timedelta(days=order * 56 + number)
        cases = [_case(pen, number, day, order * CASES_A_MEETING + at) for at in range(CASES_A_MEETING)]
        yield from cases
        yield _meeting(pen, number, day, cases)


def _case(pen: Pen, committee: int, day: date, order: int) -> Case:
    number = f"{order + 1}/{day:%y}"
    return Case(
        id=f"case-{committee}-{day:%Y}-{order}",
        committee=f"committee-{committee}",
        number=number,
        title=pen.title(),
        type=pen.chance.choice(["Beslutning", "Orientering", "Drøfting"]),
        officers=(_seat(pen, committee),),
        proposal=pen.decision(f"SU{committee + 1}"),
        sections=(
            Section(heading="Bakgrunn", text=pen.text(2)),
            Section(heading="Vurdering", text=pen.text(3)),
            Section(heading="Økonomi", text=pen.text(1)),
        ),
        attachments=(Attachment(title=pen.title()),) if order % 3 == 0 else (),
        paper_date=day - timedelta(days=14),
    )


def _seat(pen: Pen, committee: int) -> Who:
    return Who(person=f"person-{committee * SEATS + pen.chance.randrange(SEATS)}")


def _meeting(pen: Pen, number: int, day: date, cases: list[Case]) -> Meeting:
    items = [_item(pen, number, day, case) for case in cases]
    pause = AgendaItem(id="break", kind=Kind.BREAK, title="Lunsj", minutes=45)
    other = AgendaItem(id="other", kind=Kind.OTHER_BUSINESS, title="Eventuelt", discussion=pen.text(1))
    return Meeting(
        id=f"meeting-{number}-{day}",
        committee=f"committee-{number}",
        date=day,
        start=time(9),
        end=time(15),
        place=f"Rådhuset i {WORDS['place'][number]}",
        status=Status.APPROVED if day.year < TWENTY_YEARS.years[-1] else Status.MINUTED,
        chair=(Who(person=f"person-{number * SEATS}"),),
        minute_takers=(Who(person=f"person-{number * SEATS + SEATS - 1}"),),
        agenda=(*items[:10], pause, *items[10:], other),
        attendance=tuple(_attendance(pen, number, seat) for seat in range(SEATS)),
        introduction=pen.text(1),
    )


def _attendance(pen: Pen, committee: int, seat: int) -> Attendance:
    status = Presence.ABSENT if pen.chance.random() < 0.15 else Presence.PRESENT
    return Attendance(person=f"person-{committee * SEATS + seat}", status=status)


def _item(pen: Pen, committee: int, day: date, case: Case) -> AgendaItem:
    action = Action(
        text=pen.sentence(),
        owners=(_seat(pen, committee),),
        due=day + timedelta(days=60),
        status=ActionStatus.OPEN if day.year >= TWENTY_YEARS.years[-1] else ActionStatus.DONE,
    )
    return AgendaItem(
        id=case.id,
        kind=Kind.CASE,
        number=case.number,
        case=case.id,
        title=case.title,
        presenters=case.officers,
        minutes=15,
        tags=(case.type,),
        discussion=pen.text(2),
        decision=pen.decision(f"SU{committee + 1}"),
        outcome=pen.chance.choice([Outcome.AS_PROPOSED, Outcome.AMENDED, Outcome.NOTED]),
        actions=(action,) if pen.chance.random() < 0.3 else (),
    )


def main() -> int:
    """Make the archive that the command line names."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("file", type=Path)
    arguments.add_argument("--one", action="store_true", help="one meeting, not twenty years")
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    began = clock.monotonic()
    make(chosen.file, ONE_MEETING if chosen.one else TWENTY_YEARS, chosen.seed)
    megabytes = chosen.file.stat().st_size / 1e6
    print(f"{chosen.file}: {megabytes:.1f} MB in {clock.monotonic() - began:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
