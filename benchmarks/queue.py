"""What the case queue costs: 2,000 waiting cases in an archive of 24,000.

    python3 dev.py bench queue

Prints each reading's first and best time of ten, in milliseconds.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time as clock
from collections.abc import Callable, Sized
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.archive20 import TWENTY_YEARS, kept
from hfdesk.domain.values import Case, Meeting, Outcome, Wanted, Who
from hfdesk.store import Desk, Op, Work

WAITING = 2_000
COMMITTEE = "committee-1"
DAY = date(2027, 1, 10)


def main() -> int:
    """Measure on a copy of the archive."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--archive", type=Path, help="an archive of archive20, else the kept one")
    given = arguments.parse_args()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "queue.hfdesk"
        shutil.copy(given.archive or kept(TWENTY_YEARS), path)
        with Desk.open(path) as desk:
            desk.write(Op.IMPORT, _fill)
            _measure(desk)
    return 0


def _fill(work: Work) -> None:
    for at in range(WAITING):
        person = Who(person=f"person-{at % 140}")
        wanted = Wanted(date=DAY + timedelta(days=at % 400 - 30), minutes=20, asked_by=(person,))
        work.put(Case(id=f"waiting-{at}", committee=COMMITTEE, title=f"Ventende sak {at}", wanted=wanted))
    for meeting in work.all(Meeting, committee=COMMITTEE):
        first = meeting.agenda[0]
        work.put(meeting.with_item(replace(first, outcome=Outcome.DEFERRED)))


def _measure(desk: Desk) -> None:
    readings: dict[str, Callable[[], Sized]] = {
        "the queue": lambda: desk.queue_rows(COMMITTEE, DAY),
        "the queue of another committee": lambda: desk.queue_rows("committee-2", DAY),
        "a page of all cases": lambda: desk.case_rows(limit=200),
        "cases by a word": lambda: desk.case_rows(contains="plan", limit=200),
        "decisions by a word": lambda: desk.search_decisions("plan"),
        "decisions by a rare word": lambda: desk.search_decisions("zyx"),
        "cases of the queues": lambda: desk.case_rows(waiting=True, limit=200),
        "cases of one queue": lambda: desk.case_rows(COMMITTEE, waiting=True, limit=200),
        "a case's way": lambda: desk.case_way("waiting-1"),
        "count": lambda: range(desk.case_count()),
        "count by a word": lambda: range(desk.case_count(contains="plan")),
        "count of the queues": lambda: range(desk.case_count(waiting=True)),
    }
    for name, read in readings.items():
        times: list[float] = []
        found: Sized = ()
        for _ in range(10):
            began = clock.perf_counter()
            found = read()
            times.append(1000 * (clock.perf_counter() - began))
        print(f"{name:32} first {times[0]:6.1f}  best {min(times):6.1f} ms  {len(found):6} rows")


if __name__ == "__main__":
    sys.exit(main())
