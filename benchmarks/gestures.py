"""The longest that each gesture holds the window, beside an empty Qt table of as many rows.

    python3 dev.py bench gestures [--items N] [--cases N] [--people N] [--runs N] [--at PLACE …]
        [--only GESTURE …] [--parts] [--profile]

The agenda has 300 items with papers, the committee's queue 2,000 cases, the register
10,000 people. A gesture begins with its key or its mouse press and ends when the archive
has stored it, the page has read it again, or what was sought is found, and all is painted.
Before each one the user rests, now for longer, now for less, so that it meets what goes on
beside the window at any stage. The floor is the same change in a plain ``QTableView`` on a
``QStandardItemModel`` of as many rows, painted, stored nowhere. ``own`` is the worst of the window's own
thread, ``both`` that of it and of the thread that writes, ``usual`` the median of ``both``: none counts
what else the machine does. ``--parts`` tells of each gesture's worst run what took it (``tracing.py``).
A run during which the host of a virtual machine took a core away (``stolen.py``) is done again; how many
there were, and the worst of them, is told beside. The bar is 50 ms for the worst of a gesture's other runs,
or of all where there are too few; a missed bar is exit status 1.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import pstats
import sys
import time as clock
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.gesture_archive import fill
from benchmarks.gesture_rooms import ROOMS, Desktop, Room
from benchmarks.plain_table import floor
from benchmarks.tracing import Took

TRIES = 6
"""How often what the host disturbed is done again."""
RESTS = (300, 130, 600, 160, 20, 200, 110)
"""How long the user rests before a gesture, in milliseconds, one after the other."""

BAR = 50.0
"""The longest that a gesture may hold the window, in milliseconds."""


def measure(room: Room, name: str, runs: int, watch: cProfile.Profile | None = None) -> list[Took]:
    """The times of a gesture, each on another row; all is taken back after each. ``watch`` sees it alone."""
    gesture, desktop = room.gestures()[name], room.desktop
    times: list[Took] = []
    for run in range(runs):
        earlier = desktop.stored()
        room.stand(run)
        gesture.before()
        stored = desktop.stored()
        desktop.rest(RESTS[run % len(RESTS)])
        if watch is not None:
            watch.enable()
        began = desktop.watch.look()
        desktop.begin()
        gesture.act()
        room.settle()
        times.append(desktop.watch.since(began))
        if watch is not None:
            watch.disable()
        assert (desktop.stored() != stored) is gesture.stores, f"{name} did not do what it is to do"
        room.leave()
        desktop.take_back(earlier)
    return times


def undisturbed(room: Room, name: str, runs: int) -> tuple[list[Took], list[Took]]:
    """So many runs of a gesture in which the machine had its cores, and the others; the longest last.

    Where there are too few of them after some tries, all count.
    """
    times: list[Took] = []
    disturbed: list[Took] = []
    for _ in range(TRIES):
        for took in measure(room, name, runs - len(times)):
            (disturbed if took.stolen > 0 else times).append(took)
    if len(times) < runs:
        times, disturbed = [*times, *disturbed], []
    return sorted(times, key=lambda took: took.wall), sorted(disturbed, key=lambda took: took.wall)


def main() -> int:
    """Measure each gesture; 1 where one takes longer than the bar."""
    chosen = _chosen()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "gestures.hfdesk"
        began = clock.perf_counter()
        fill(path, chosen.items, chosen.cases, chosen.people)
        print(f"archive made in {clock.perf_counter() - began:.0f} s", flush=True)
        desktop = Desktop(path)
        try:
            print(f"{'gesture':<16} {' '.join(f'{head:>9}' for head in HEADS)}")
            return int(sum(_visit(ROOMS[at](desktop), chosen) for at in chosen.at) > 0)
        finally:
            desktop.close()


HEADS = ("worst", "median", "own", "both", "usual", "Qt table")


def _chosen() -> argparse.Namespace:
    arguments = argparse.ArgumentParser(description=__doc__)
    for name, usual in (("items", 300), ("cases", 2_000), ("people", 10_000), ("runs", 7)):
        arguments.add_argument(f"--{name}", type=int, default=usual)
    arguments.add_argument("--at", nargs="+", choices=list(ROOMS), default=list(ROOMS))
    arguments.add_argument("--only", nargs="+", default=[])
    arguments.add_argument("--parts", action="store_true", help="tell what took each gesture's worst run")
    arguments.add_argument(
        "--profile", action="store_true", help="print what the gestures spend their time on"
    )
    return arguments.parse_args()


def _visit(room: Room, chosen: argparse.Namespace) -> int:
    """Measure what is done at a place; how many gestures miss the bar."""
    names = [each for each in room.gestures() if each in (chosen.only or room.gestures())]
    if chosen.profile:
        for name in names:
            profile(room, name, chosen.runs)
        return 0
    floors = {name: floor(name, room.rows, chosen.runs) for name in names}
    room.desktop.activate()  # the plain tables were in front
    return sum(row(room, name, plain, chosen.runs, chosen.parts) for name, plain in floors.items())


def row(room: Room, name: str, plain: float, runs: int, parts: bool) -> bool:
    """Print the worst of a gesture beside that of a plain table; whether it misses the bar."""
    measure(room, name, 1)
    gc.collect()
    times, disturbed = undisturbed(room, name, runs)
    worst = times[-1]
    both = sorted(each.both for each in times)
    told = (
        worst.wall,
        times[len(times) // 2].wall,
        max(each.own for each in times),
        both[-1],
        both[len(both) // 2],
        plain,
    )
    mark = "  over the bar" if worst.wall > BAR else ""
    left = f"  {len(disturbed)} disturbed, worst {disturbed[-1].wall:.0f} ms" if disturbed else ""
    print(f"{name:<16} {' '.join(f'{each:>6.1f} ms' for each in told)}{mark}{left}", flush=True)
    if parts:
        print(f"{'':<16} {worst.told}", flush=True)
    return worst.wall > BAR


def profile(room: Room, name: str, runs: int) -> None:
    """Print where a gesture spends its time."""
    measure(room, name, 1)
    watch = cProfile.Profile(clock.thread_time)
    measure(room, name, runs, watch)
    pstats.Stats(watch).sort_stats("cumulative").print_stats(60)


if __name__ == "__main__":
    sys.exit(main())
