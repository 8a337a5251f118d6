"""How long a backup takes, and what it costs one who types meanwhile.

    python3 dev.py bench backup [FILE] [--letters N]

FILE is an archive such as ``bench archive20`` makes; it is copied, and without it a small one is made.
The window stands on a paper of 40 pages, and letters are typed as in ``bench writing``: first alone, then
as long as the window's own backup goes on in its process. A letter's time goes from its key until all is
painted; the bar is 16 ms for the worst one, where that holds without a backup too.
"""

from __future__ import annotations

import argparse
import shutil
import time as clock
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtTest import QTest

from benchmarks.writing import LETTER, SPEED, Room, fill, typing, wait
from hfdesk.ops import backups

LONGEST = 45.0
"""Seconds that are typed beside a backup; on a busy machine it may take longer."""
BEATS = 12
"""Letters of a word; behind it the typist thinks for a moment."""


def main() -> int:
    """Measure; 1 where the bar is missed because of the backup."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("archive", type=Path, nargs="?")
    arguments.add_argument("--letters", type=int, default=240)
    arguments.add_argument("--typing", action="store_true", help="only what it costs one who types")
    chosen = arguments.parse_args()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "backup.hfdesk"
        if chosen.archive:
            shutil.copy(chosen.archive, path)
        fill(path, 40)
        if not chosen.typing:
            tell(path)
        room = Room(path)
        try:
            return report(room, chosen.letters)
        finally:
            room.close()


def tell(path: Path) -> None:
    """Print how long a backup takes by itself, and the look that finds nothing new."""
    print(f"an archive of {path.stat().st_size / 1_000_000:.1f} MB; seconds")
    for name, reason in (("made", backups.Reason.HAND), ("nothing new", backups.Reason.DAILY)):
        began = clock.perf_counter()
        backups.make(path, reason)
        print(f"{name:<12} {clock.perf_counter() - began:>6.2f}")
    newest = backups.listed(path)[0]
    began = clock.perf_counter()
    assert backups.verify(newest).is_good
    print(f"{'looked over':<12} {clock.perf_counter() - began:>6.2f}")


def report(room: Room, letters: int) -> int:
    """Print the letters' times, alone and while a backup is made."""
    typing(room.field.edit, BEATS)
    alone, _ = typing(room.field.edit, letters)
    backing = room.program.backing
    wait(1.0)
    began = clock.perf_counter()
    backing.make()
    beside: list[float] = []
    while len(beside) < BEATS or (backing.is_going_on and clock.perf_counter() - began < LONGEST):
        beside.append(_letter(room, len(beside)))
    ended = "over" if not backing.is_going_on else "still going on"
    print(f"in a process of its own, while one types: {ended} after {clock.perf_counter() - began:.1f} s")
    print(f"{'milliseconds a letter':<24} {'letters':>8} {'worst':>8} {'median':>8} {'over 16':>8}")
    for name, times in (("alone", alone), ("beside a backup", sorted(beside))):
        over = sum(each > LETTER for each in times)
        print(f"{name:<24} {len(times):>8} {max(times):>8.1f} {median(times):>8.1f} {over:>8}")
    missed = max(beside) > LETTER >= max(alone)
    print("over the bar" if missed else "no worse than without")
    return int(missed)


def _letter(room: Room, at: int) -> float:
    began = clock.perf_counter()
    QTest.keyClick(room.field.edit, " " if at % BEATS == BEATS - 1 else "a")  # pyright: ignore[reportCallIssue, reportArgumentType]
    room.program.app.processEvents()
    took = (clock.perf_counter() - began) * 1000
    wait(0.5 if at % BEATS == BEATS - 1 else SPEED)
    return took


if __name__ == "__main__":
    raise SystemExit(main())
