"""What phrases that complete cost a typed letter, in the window on a large archive.

    python3 dev.py bench completing [--rounds N]

The register has 10,000 people, the committee 300 phrases of its own and 2,000 case numbers in
the year. Sentences that many phrases, names and numbers begin like are typed into a case
paper's part, with completion and without it by turns. A letter's time goes from its key until
all is painted, the list included; work is the part of it in which the window's thread ran, which
tells the same on a busy machine. Bars: 16 ms a letter (the 99th of a hundred), and in the mean
1 ms more work than without. A missed bar is exit status 1.
"""

from __future__ import annotations

import argparse
import gc
import time as clock
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from benchmarks.norwegian import Pen
from benchmarks.writing import Room, wait
from hfdesk.domain.completing import Index
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import (
    AgendaItem,
    Case,
    Committee,
    Kind,
    Meeting,
    Membership,
    Person,
    Record,
    Role,
    Section,
)
from hfdesk.gui.completing.completer import PhraseCompleter
from hfdesk.gui.running import application
from hfdesk.ops import phrases
from hfdesk.store import Desk, Op, Work

LETTER, MORE = 16.0, 1.0
"""The bars, in milliseconds."""

DAY = date(2026, 12, 3)
PEOPLE, MEMBERS, PHRASES, NUMBERS = 10_000, 30, 300, 2_000
SENTENCES = (
    "SU ber om at det legges frem en sak om dette innen sommeren. ",
    "Saken settes på sakslisten, jf. sak 1999/26 og sak 20/26. ",
    "Det vises til sak 17/26, der saken ble utsatt. ",
    "Kari Berg orienterte om at ordningen er på plass. ",
    "Kommunene ønsker en felles rutine, men saksbehandlingen tar tid. ",
)


def records() -> Iterator[Record]:
    """A committee that has been at it for long."""
    pen = Pen(5)
    leads = ("Saken", "Det", "Utvalget", "Innkalling", "Kommunene", "⟨Utvalget⟩ ber om", "med", "som", "sak")
    own = [f"{leads[at % len(leads)]} {pen.subject()} {pen.pick('how')} {at}." for at in range(PHRASES)]
    yield Committee(id="su", name="Samarbeidsutvalget", short_name="SU", settings={"phrases": own})
    yield from (Person(id=f"p{at}", name=pen.name()) for at in range(PEOPLE))
    for at in range(MEMBERS):
        yield Membership(id=f"s{at}", committee="su", person=f"p{at}", role=Role.MEMBER)
    yield from (Case(id=f"k{at}", committee="su", title=pen.title()) for at in range(NUMBERS))
    for first in range(1, NUMBERS, 50):
        items = tuple(
            AgendaItem(id=f"i{at}", kind=Kind.CASE, case=f"k{at}", number=f"{at}/26", title=pen.title())
            for at in range(first, min(first + 50, NUMBERS))
        )
        yield Meeting(id=f"m{first}", committee="su", date=date(2026, 1 + first % 11, 3), agenda=items)
    sections = tuple(Section(heading=f"Del {at}", text=RichText(pen.text(20).blocks)) for at in range(6))
    yield Case(id="k", committee="su", title=pen.title(), sections=sections)
    item = AgendaItem(id="i", kind=Kind.CASE, case="k", title="Sak", number="2000/26", minutes=20)
    yield Meeting(id="m", committee="su", date=DAY, agenda=(item,))


def fill(path: Path) -> None:
    """Make the archive."""

    def put(work: Work) -> None:
        for record in records():
            work.put(record)

    with Desk.open(path, create=True) as desk:
        desk.write(Op.IMPORT, put)


@dataclass
class Switch:
    """Offers that can be turned off."""

    index: Index | None
    situations: tuple[str, ...] = ()


Times = list[tuple[float, float]]
"""Of each letter, in milliseconds: the clock's, and that of the window's thread."""


class Typed:
    """What letters took."""

    def __init__(self, times: Times) -> None:
        self.times = sorted(each for each, _ in times)
        self.work = sum(each for _, each in times) / len(times)

    def at(self, part: float) -> float:
        """The time that so large a part of them does not exceed."""
        return self.times[min(len(self.times) - 1, int(part * len(self.times)))]


class Bench:
    """A part of the paper with completion that can be turned on and off."""

    def __init__(self, room: Room) -> None:
        desk = room.program.desk
        assert desk is not None
        began = clock.perf_counter()
        self._index = phrases.offers(desk, "su", "m", "i", today=DAY)
        self.gathered = (clock.perf_counter() - began) * 1000
        self.edit = room.field.edit
        own = self.edit.findChild(PhraseCompleter)
        assert own is not None
        self.switch = Switch(None)
        own._source = self.switch  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
        self.shown = 0
        self._own = own

    def letters(self, on: bool) -> Times:
        """Type the sentences; the letters' times."""
        self.switch.index = self._index if on else None
        times: Times = []
        for letter in "".join(SENTENCES):
            began, worked = clock.perf_counter(), clock.thread_time()
            QTest.keyClick(self.edit, letter)  # pyright: ignore[reportCallIssue, reportArgumentType]
            QCoreApplication.processEvents()
            took = clock.perf_counter() - began, clock.thread_time() - worked
            times.append((took[0] * 1000, took[1] * 1000))
            self.shown += bool(self._own.offered)
            wait(0.01)
        wait(0.5)
        return times


def main() -> int:
    """Measure; 1 where a bar is missed."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=4)
    chosen = arguments.parse_args()
    application()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "completing.hfdesk"
        fill(path)
        room = Room(path)
        try:
            return report(Bench(room), chosen.rounds)
        finally:
            room.close()


def report(bench: Bench, rounds: int) -> int:
    """Print the times; 1 where a bar is missed."""
    bench.letters(on=True)
    gc.collect()
    bench.shown = 0
    found: dict[bool, Times] = {True: [], False: []}
    for _ in range(rounds):
        for on in (True, False):
            found[on] += bench.letters(on)
    with_, without = (Typed(found[on]) for on in (True, False))
    shown = bench.shown * 100 / len(with_.times)
    print(f"offers gathered in {bench.gathered:.0f} ms; a list shown at {shown:.0f} % of the letters")
    print(f"{'milliseconds a letter':<24} {'median':>8} {'p99':>8} {'worst':>8} {'work':>8}")
    for name, each in (("with completion", with_), ("without", without)):
        told = (median(each.times), each.at(0.99), each.times[-1], each.work)
        print(f"{name:<24}", *(f"{value:>8.2f}" for value in told))
    missed = with_.at(0.99) > LETTER or with_.work - without.work > MORE
    print("over the bar" if missed else "under the bar")
    return int(missed)


if __name__ == "__main__":
    raise SystemExit(main())
