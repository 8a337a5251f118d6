"""What a Word file costs, against two floors: zipping its ready parts, and docxtpl.

    python3 dev.py bench export [--runs N]

The invitation of a meeting with its papers behind it, in texts that do not repeat
(:mod:`benchmarks.prose`). What counts is ``to_word``: from the document to the bytes of the file,
its tidying included. Making the document of the values (``compose``) is printed beside it; the
first file of a process, which reads the template, too. Figures are medians of turns taken one
after the other, in the processor's time where the system counts it finely: what else the
machine does is no part of them.
"""

from __future__ import annotations

import argparse
import io
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from zipfile import ZIP_DEFLATED, ZipFile

from benchmarks.prose import record
from benchmarks.rival import render_with
from hfdesk import documents
from hfdesk.ops.exports import LAYOUTS, TEMPLATES
from hfdesk.system.assets import asset

CLOCK = time.process_time if time.get_clock_info("process_time").resolution < 1e-4 else time.perf_counter
LAYOUT = "asu-sondre-trondelag"
#: The Word file of so many cases, times the floor at most.
MOST_TIMES = {12: 3.0, 120: 3.0, 1_440: 5.0}
#: The time of a case in the longest, times that in the one before it.
MOST_GROWTH = 1.5
#: The cases of 62 pages, and the most of docxtpl's time for them.
RIVALS_CASES, MOST_OF_RIVAL = 43, 0.5
#: The cases of 500 pages, and the most memory above idle while they are made, in MB.
MEMORY_CASES, MOST_MEMORY = 350, 150.0


def took(*acts: Callable[[], object], runs: int) -> list[float]:
    """The median time of each act, in milliseconds; they take turns."""
    times: list[list[float]] = [[] for _ in acts]
    for _ in range(runs):
        for act, known in zip(acts, times, strict=True):
            began = CLOCK()
            act()
            known.append((CLOCK() - began) * 1000)
    return [median(known) for known in times]


def zipped(parts: dict[str, bytes]) -> bytes:
    """The floor: ready parts as a package."""
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return made.getvalue()


def document_of(cases: int) -> documents.Document:
    """The invitation with that many cases and their papers."""
    return documents.invitation(record(cases), documents.load_layout(asset(LAYOUTS), LAYOUT))


def word(document: documents.Document) -> bytes:
    """What is measured."""
    return documents.to_word(document, asset(TEMPLATES))


def against_zip(cases: int, runs: int) -> tuple[float, float]:
    """Print the figures of one size; the Word file's time in floors, and a case's in milliseconds."""
    meeting, layout = record(cases), documents.load_layout(asset(LAYOUTS), LAYOUT)
    document = documents.invitation(meeting, layout)
    file = word(document)
    with ZipFile(io.BytesIO(file)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    compose, render, floor = took(
        lambda: documents.invitation(meeting, layout),
        lambda: word(document),
        lambda: zipped(parts),
        runs=runs,
    )
    print(
        f"{cases:>5} cases {len(file) / 1000:>7.0f} kB   compose {compose:>7.1f} ms   Word {render:>7.1f} ms"
        f"   floor {floor:>7.1f} ms   {render / floor:.2f} × the floor   {render / cases:.2f} ms a case"
    )
    return render / floor, render / cases


def against_rival(runs: int) -> float:
    """Print the figures of the 62 pages; our time in docxtpl's."""
    document = document_of(RIVALS_CASES)
    rival = render_with(document, word(document))
    rival()
    ours, theirs = took(lambda: word(document), rival, runs=runs)
    print(f"   62 pages: Word {ours:.1f} ms, docxtpl {theirs:.1f} ms, {ours / theirs:.2f} of it")
    return ours / theirs


def memory_of_500_pages() -> float | None:
    """The most memory above idle, in MB, of a process that makes them; None where no system tells."""
    if not sys.platform.startswith("linux"):
        return None
    program = f"from benchmarks.export import spend; spend({MEMORY_CASES})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return float(done.stdout.split()[-1])


def spend(cases: int) -> None:
    """Make one small file, then a large one, values and all; print the memory it took above idle."""
    word(document_of(1))
    idle = _memory("VmRSS")
    word(document_of(cases))
    print(_memory("VmHWM") - idle)


def _memory(name: str) -> float:
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(f"{name}:"))


def main() -> int:
    """Measure; 1 where something takes more than it may."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--runs", type=int, default=9)
    chosen = arguments.parse_args()
    began = time.perf_counter()
    word(document_of(1))
    print(f"The first file of a process, its layout and template read: {time.perf_counter() - began:.2f} s")
    times, each = zip(
        *(against_zip(cases, chosen.runs * (5 if cases < 100 else 1)) for cases in MOST_TIMES), strict=True
    )
    growth = each[-1] / each[-2]
    print(f"A case of the longest takes {growth:.2f} of the time that it takes in the one before")
    rival, memory = against_rival(chosen.runs), memory_of_500_pages()
    if memory is not None:
        print(f"  500 pages: {memory:.0f} MB above idle")
    found = (*times, growth, rival, memory or 0)
    most = (*MOST_TIMES.values(), MOST_GROWTH, MOST_OF_RIVAL, MOST_MEMORY)
    return int(any(one > bar for one, bar in zip(found, most, strict=True)))


if __name__ == "__main__":
    sys.exit(main())
