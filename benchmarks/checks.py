"""How long the check before sending takes: a usual meeting, and one of 300 items.

    python3 dev.py bench checks [--runs N]

Each case has a paper of three sections and a forslag, each item a responsible of its own;
the committee knows 100 people. The bars are 10 ms and 50 ms of the processor's time, for the
best of the runs: the window asks on another thread. A missed bar is exit status 1.
"""

from __future__ import annotations

import argparse
import sys
import time as clock
from datetime import date, time

from benchmarks.norwegian import Pen
from hfdesk.domain.checks import Context
from hfdesk.domain.checks.every import findings
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Meeting, Person, Section, Who

BARS = {12: 10.0, 300: 50.0}
"""Items on the agenda → the longest that it may take, in milliseconds."""


def main(words: list[str]) -> int:
    """Measure and print; whether all bars were met."""
    parser = argparse.ArgumentParser(prog="bench checks")
    parser.add_argument("--runs", type=int, default=9)
    given = parser.parse_args(words)
    missed = 0
    for count, bar in BARS.items():
        record, context = made(count)
        best = min(_took(record, context) for _ in range(given.runs))
        missed += best > bar
        print(f"{count:4} items  {best:6.1f} ms  (bar {bar:.0f} ms)")
    return int(bool(missed))


def _took(record: MeetingRecord, context: Context) -> float:
    start = clock.thread_time()
    findings(record, context)
    return (clock.thread_time() - start) * 1000


def made(count: int) -> tuple[MeetingRecord, Context]:
    """A meeting of so many cases, and what is known beside it."""
    pen = Pen(7)
    names = [pen.name() for _ in range(count)]
    cases = {f"c{at}": _case(pen, f"c{at}", name) for at, name in enumerate(names)}
    agenda = tuple(
        AgendaItem(
            id=f"i{at}",
            kind=Kind.CASE,
            case=f"c{at}",
            number=f"{at + 1}/26",
            minutes=5,
            responsible=(Who(as_=name),),
            details=paragraphs(pen.sentence()),
        )
        for at, name in enumerate(reversed(names))
    )
    meeting = Meeting(
        id="m",
        committee="u",
        date=date(2026, 11, 18),
        start=time(9),
        end=time(15),
        place="Salen",
        agenda=agenda,
    )
    people = tuple(Person(id=f"p{at}", name=pen.name()) for at in range(100))
    return MeetingRecord(meeting, Committee(id="u", name="Utvalget"), cases), Context(people=people)


def _case(pen: Pen, id: str, owner: str) -> Case:
    parts = ("Bakgrunn", "Vurdering", "Konsekvenser")
    return Case(
        id=id,
        committee="u",
        title=pen.title(),
        type="Beslutning",
        owners=(Who(as_=owner),),
        proposal=paragraphs(pen.sentence()),
        sections=tuple(Section(heading=each, text=pen.text(1)) for each in parts),
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
