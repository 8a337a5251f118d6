"""What a Word file costs, against the floor: zipping the same file's ready parts.

    python3 dev.py bench export [--runs N]

The invitation of a meeting with its papers, of 12 and of 120 cases: making the document of
the values, making the Word file of the document, and the floor. Figures are medians.
"""

from __future__ import annotations

import argparse
import io
import sys
import time
from collections.abc import Callable
from statistics import median
from zipfile import ZIP_DEFLATED, ZipFile

from benchmarks.archive20 import meeting_record
from hfdesk import documents
from hfdesk.ops.exports import LAYOUTS, TEMPLATES
from hfdesk.system.assets import asset

#: The Word file, times the floor; well above what was measured, below what is felt.
MOST_TIMES = 10.0
SIZES = (12, 120)


def took(act: Callable[[], object], runs: int) -> float:
    """The median time of an act, in milliseconds."""
    times: list[float] = []
    for _ in range(runs):
        began = time.perf_counter()
        act()
        times.append((time.perf_counter() - began) * 1000)
    return median(times)


def zipped(parts: dict[str, bytes]) -> bytes:
    """The floor: ready parts as a package."""
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return made.getvalue()


def measure(cases: int, runs: int) -> float:
    """Print the figures of one size; the Word file's time in floors."""
    record, layout = meeting_record(cases), documents.load_layout(asset(LAYOUTS), documents.STANDARD)
    templates = asset(TEMPLATES)
    document = documents.invitation(record, layout)
    file = documents.to_word(document, templates)
    with ZipFile(io.BytesIO(file)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    compose = took(lambda: documents.invitation(record, layout), runs)
    render = took(lambda: documents.to_word(document, templates), runs)
    floor = took(lambda: zipped(parts), runs)
    print(
        f"{cases:>5} cases {len(file) / 1000:>7.0f} kB   compose {compose:>7.1f} ms   "
        f"Word {render:>7.1f} ms   floor {floor:>7.1f} ms   {render / floor:.2f} × the floor"
    )
    return render / floor


def main() -> int:
    """Measure each size; 1 where a Word file takes too many floors."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--runs", type=int, default=9)
    chosen = arguments.parse_args()
    times = [measure(cases, chosen.runs) for cases in SIZES]
    return int(max(times) > MOST_TIMES)


if __name__ == "__main__":
    sys.exit(main())
