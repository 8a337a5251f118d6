"""How many bytes a letter costs on the disk, by the length of the text that it is typed into.

    python3 dev.py bench written [--seconds N] [--kilobytes N ...]

Eight letters a second, three to a save as the window hands them over, in the discussion of an item: once
typed on, and once with a pause of 5.5 s after each 20 s, which ends a run. What is counted are the pages
of SQLite's log, with all that the ends of the runs write. The bar is 2,000 bytes; a missed one is exit
status 1. Syncs are left out, for they write nothing more.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace

from benchmarks.norwegian import Pen
from hfdesk import markup
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import AgendaItem, Committee, Kind, Meeting
from hfdesk.store import Desk, Op, Work, text_place, typed

BAR = 2_000
"""Bytes a letter."""

SPEED, SHARED = 0.125, 3
"""Seconds between letters, and letters to a save."""

TYPED, PAUSE = 20.0, 5.5
"""Seconds of typing, and of the pause after them."""

FRAME = 24
"""Bytes that the log adds to a page."""

FIELD = text_place("agenda", "i0", "discussion")
LENGTHS = (0, 1, 4, 20, 60)


def _fill(path: Path, letters: int) -> str:
    """Make an archive with a text of that length; gives it."""
    pen, text = Pen(5), RichText()
    while len(text.plain) < letters:
        text = RichText((*text.blocks, *pen.text(4).blocks))
    items = tuple(
        AgendaItem(id=f"i{at}", kind=Kind.CASE, title=f"Sak {at}", discussion=text) for at in range(3)
    )

    def put(work: Work) -> None:
        work.put(Committee(id="su", name="Samarbeidsutvalget"))
        work.put(Meeting(id="m", committee="su", date=date(2026, 12, 3), agenda=items))

    with Desk.open(path, create=True) as desk:
        desk.write(Op.IMPORT, put)
    return markup.write(text)


@contextmanager
def _clock() -> Generator[SimpleNamespace]:
    """The clock that runs go by, set by hand."""
    clock = SimpleNamespace(now=time.monotonic())
    clock.monotonic = lambda: clock.now
    typed.time, machine = clock, typed.time  # type: ignore[assignment]
    try:
        yield clock
    finally:
        typed.time = machine


def letters(seconds: float, *, pausing: bool) -> Iterator[tuple[float, int]]:
    """The saves of so many seconds: when each is, and how many letters have been typed by then."""
    at = count = 0
    pauses = 0.0
    while (now := at * SPEED + pauses) < seconds:
        at += 1
        count += 1
        if count % SHARED == 0:
            yield now, count
        if pausing and at % round(TYPED / SPEED) == 0:
            yield now, count
            pauses += PAUSE


def measured(kilobytes: int, seconds: float, *, pausing: bool) -> float:
    """Bytes that a letter costs."""
    with TemporaryDirectory() as folder, _clock() as clock:
        text = _fill(path := Path(folder) / "written.hfdesk", kilobytes * 1_000)
        with Desk.open(path) as desk:
            _pages(desk)
            pages, count, began = 0, 0, clock.now
            words = Pen(9).text(400).plain.replace("\n", " ")
            for now, count in letters(seconds, pausing=pausing):
                clock.now = began + now
                desk.write_text(Meeting, "m", FIELD, f"{text}{words[:count]}".rstrip()).result()
                pages += _pages(desk)
            desk.tidy()
            size = 4_096 + FRAME
            return (pages + _pages(desk)) * size / count


def _pages(desk: Desk) -> int:
    """How many pages the log got since it was last asked; it begins anew."""
    with desk._driver() as driver:  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
        driver.execute("PRAGMA synchronous=OFF")
        return driver.execute("PRAGMA wal_checkpoint").fetchone()[1]


def main() -> int:
    """Measure; 1 where the bar is missed."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--seconds", type=float, default=240)
    arguments.add_argument("--kilobytes", type=int, nargs="+", default=LENGTHS)
    chosen = arguments.parse_args()
    print(f"{'kB':>4} {'typed on':>10} {'pausing':>10}   bytes a letter")
    most = 0.0
    for kilobytes in chosen.kilobytes:
        found = [measured(kilobytes, chosen.seconds, pausing=pausing) for pausing in (False, True)]
        print(f"{kilobytes:>4} {found[0]:>10,.0f} {found[1]:>10,.0f}", flush=True)
        most = max(most, *found)
    print(f"the most is {'over' if most > BAR else 'under'} the bar of {BAR:,}")
    return int(most > BAR)


if __name__ == "__main__":
    raise SystemExit(main())
