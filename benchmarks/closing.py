"""From the last keystroke to the Word file: what ending a meeting takes.

    python3 dev.py bench closing [--archive FILE] [--runs N]

A meeting of the size of a real one (8 items, 16,000 characters of minutes with 24 marks, 24
who attend) in an archive of twenty years. Each run is a process of its own, as the first and
only closing of a day is: cold, and with the parts loaded before (as the window does while what
is open is read). Prints the time from the last typed text to the file on the disk, and the parts
of it, medians; ends with 1 where the window's takes a second.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import time as clock
from datetime import date, datetime, time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.archive20 import TWENTY_YEARS, kept
from benchmarks.norwegian import Pen
from hfdesk.domain.richtext import Block, Mark, Paragraph, RichText, Run
from hfdesk.domain.values import AgendaItem, Attendance, Kind, Meeting, Presence, Status
from hfdesk.ops import closing, texts
from hfdesk.store import Desk, Op

MOST = 1000.0  # milliseconds
ITEMS, CHARACTERS, PEOPLE = 8, 2_000, 24
DAY = date(2026, 12, 17)


def main() -> int:
    """Measure in fresh processes."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--archive", type=Path, help="an archive of archive20, else the kept one")
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    given = arguments.parse_args()
    if given.one:
        print(json.dumps(once(Path(given.one[0]), warm=given.one[1] == "warm")))
        return 0
    source = given.archive or kept(TWENTY_YEARS)
    whole = 0.0
    for how in ("cold", "warm"):
        runs = [_apart(source, how) for _ in range(given.runs)]
        told = "   ".join(f"{name} {median(run[name] for run in runs):>6.0f} ms" for name in runs[0])
        print(f"{how}: {told}   worst {max(run['whole'] for run in runs):>6.0f} ms", flush=True)
        whole = median(run["whole"] for run in runs)
    return int(whole >= MOST)


def once(archive: Path, *, warm: bool) -> dict[str, float]:
    """End one meeting; the milliseconds from the last text, and those of its parts."""
    with Desk.open(archive) as desk:
        desk.write(Op.IMPORT, lambda work: work.put(_meeting()))
        if warm:
            closing.warm(desk, "closing")
        last = RichText((*_text(Pen(99), CHARACTERS), Paragraph((Run("Takk for i dag."),))))
        began = clock.perf_counter()
        texts.type_item(desk, "closing", f"i{ITEMS - 1}", last, "discussion").result()
        saved = clock.perf_counter()
        found = closing.still_open(desk, "closing")
        listed = clock.perf_counter()
        ended = closing.close(desk, "closing", datetime.combine(DAY, time(15)))
        done = clock.perf_counter()
    assert ended.written.path.stat().st_size > 10_000
    assert found
    spans = {
        "saved": (began, saved),
        "listed": (saved, listed),
        "ended": (listed, done),
        "whole": (began, done),
    }
    return {name: (end - start) * 1000 for name, (start, end) in spans.items()}


def _apart(source: Path, how: str) -> dict[str, float]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "closing.hfdesk"
        shutil.copy(source, path)
        command = [sys.executable, "-m", "benchmarks.closing", "--one", str(path), how]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return json.loads(told.splitlines()[-1])


def _meeting() -> Meeting:
    """A meeting that is held, in its last item."""
    pen = Pen(7)
    begun = datetime.combine(DAY, time(13))
    agenda = tuple(
        AgendaItem(
            id=f"i{at}",
            kind=Kind.CASE,
            number=f"{900 + at}/26",
            title=pen.sentence().rstrip("."),
            minutes=15,
            tags=("Beslutning",),
            proposal=RichText(tuple(_text(pen, 200))),
            discussion=RichText((*_text(pen, CHARACTERS), *_marks(pen))),
            decision=RichText(tuple(_text(pen, 200))) if at % 4 else RichText(),
            started=begun.replace(minute=5 * at),
            ended=begun.replace(minute=5 * at + 5) if at < ITEMS - 1 else None,
        )
        for at in range(ITEMS)
    )
    there = tuple(
        Attendance(status=Presence.PRESENT if at % 4 else Presence.ABSENT, person=f"person-{at}")
        for at in range(PEOPLE)
    )
    return Meeting(
        id="closing",
        committee="committee-1",
        date=DAY,
        start=time(13),
        end=time(15),
        status=Status.CALLED,
        agenda=agenda,
        attendance=there,
    )


def _text(pen: Pen, characters: int) -> list[Block]:
    """Paragraphs and bullets, so many characters."""
    blocks: list[Block] = []
    while sum(len(RichText((block,)).plain) for block in blocks) < characters:
        blocks += [pen.paragraph(3), pen.points(Mark.BULLET, 2)]
    return blocks


def _marks(pen: Pen) -> list[Block]:
    typed = (
        ("o:", "followup", "AU sender saken videre innen 15.1.2027."),
        ("i:", "input", ""),
        ("p:", "statement", pen.sentence()),
    )
    return [
        Paragraph((Run(letters, link=f"hfdesk:{kind}"), *([Run(f" {words}")] if words else [])))
        for letters, kind, words in typed
    ]


if __name__ == "__main__":
    sys.exit(main())
