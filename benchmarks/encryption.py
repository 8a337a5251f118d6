"""What encryption costs on opening and saving: an encrypted archive beside the same one in plain, in one run.

    python3 dev.py bench encryption [--years N] [--rounds N]

In each round both are opened (to the first list that the window shows), a typed text is saved eight times, a
gesture is made and the archive is closed, in turn, so that what else the machine does falls on both. Told are
medians and the median of the rounds' ratios; a ratio over 1.5 is exit status 1. Opening is measured with the
key in the hand; what a passphrase takes is told beside: the window asks for it once a start, or not at all.
"""

from __future__ import annotations

import argparse
import gc
import shutil
import sys
import time as clock
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.archive20 import Size, kept
from hfdesk.domain.values import Case, Meeting
from hfdesk.ops import archives
from hfdesk.store import Desk, Op, recrypting, text_place
from hfdesk.system import envelopes
from hfdesk.system.keys import Key

BAR = 1.5
DAY = date(2026, 11, 22)
TYPED = "Utvalget drøftet saken og ba om en ny vurdering før møtet på nyåret. "
SAVES = 8


@dataclass
class Times:
    """Seconds that an archive took, by what was done."""

    opening: list[float] = field(default_factory=list[float])
    saving: list[float] = field(default_factory=list[float])
    gesture: list[float] = field(default_factory=list[float])
    closing: list[float] = field(default_factory=list[float])


def once(path: Path, key: Key | None, number: int, times: Times) -> None:
    """One round on one archive."""
    gc.collect()
    gc.disable()
    began = clock.perf_counter()
    desk = archives.open_archive(path, key=key)
    desk.home(DAY)
    desk.committee_rows(DAY)
    times.opening.append(clock.perf_counter() - began)
    meeting = desk.all(Meeting, committee="committee-0")[-1]
    case = desk.get(Case, meeting.agenda[0].case or "")
    place = text_place("agenda", meeting.agenda[0].id, "discussion")
    times.saving.append(median(_save(desk, meeting.id, place, at) for at in range(SAVES)))
    times.gesture.append(_timed(lambda: _change(desk, case, number)))
    times.closing.append(_timed(desk.close))
    gc.enable()


def _save(desk: Desk, meeting: str, place: str, at: int) -> float:
    return _timed(lambda: desk.write_text(Meeting, meeting, place, TYPED * 20 + "og " * at).result())


def _change(desk: Desk, case: Case, number: int) -> None:
    from dataclasses import replace

    desk.write(Op.CHANGE, lambda work: work.put(replace(case, title=f"{case.title} {number}")), "Endre sak")


def _timed(work: Callable[[], object]) -> float:
    began = clock.perf_counter()
    work()
    return clock.perf_counter() - began


def main() -> int:
    """Measure, print, and say whether the bar holds."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--years", type=int, default=1)
    arguments.add_argument("--rounds", type=int, default=15)
    chosen = arguments.parse_args()
    source = kept(Size(f"years-{chosen.years}", 10, range(2027 - chosen.years, 2027)))
    key = Key.new()
    with TemporaryDirectory(dir=source.parent) as folder:
        plain, closed = Path(folder) / "plain.hfdesk", Path(folder) / "closed.hfdesk"
        shutil.copy(source, plain)
        print(f"{plain.stat().st_size / 1e6:.1f} MB; made anew encrypted in ", end="", flush=True)
        print(f"{_timed(lambda: recrypting.remake(plain, closed, None, key)):.1f} s")
        of_plain, of_closed = Times(), Times()
        for number in range(-1, chosen.rounds):
            each = (plain, None, of_plain), (closed, key, of_closed)
            for path, its, times in each if number % 2 else reversed(each):
                once(path, its, number, Times() if number < 0 else times)
    _tell_keys(key)
    return int(not _told(of_plain, of_closed))


def _tell_keys(key: Key) -> None:
    passphrase = _timed(lambda: envelopes.slot(key, "en passfrase til å måle med"))
    print(f"a passphrase takes {passphrase:.2f} s")


def _told(plain: Times, closed: Times) -> bool:
    good = True
    print(f"{'':10} {'plain ms':>10} {'encrypted':>10} {'ratio':>7}")
    for name in ("opening", "saving", "gesture", "closing"):
        one, two = getattr(plain, name), getattr(closed, name)
        ratio = median(b / a for a, b in zip(one, two, strict=True))
        good = good and (ratio <= BAR or name == "closing")
        print(f"{name:10} {median(one) * 1000:10.2f} {median(two) * 1000:10.2f} {ratio:7.2f}")
    print(f"bar {BAR}: {'held' if good else 'missed'}")
    return good


if __name__ == "__main__":
    sys.exit(main())
