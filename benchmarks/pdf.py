"""What a PDF of a long invitation costs, and what the preview costs after one changed word.

    python3 dev.py bench pdf [--runs N]

An invitation with its papers of some sixty pages, each run of another meeting, so that the
compiler remembers none of its words. Then one of some forty pages in the preview: a word of a
paper is changed, and the page that shows it is drawn anew. Medians, stage by stage. A PDF during which
the host of a virtual machine took a core away (``stolen.py``) is told and another one made; where there
are too few others, all count.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import TypeVar

from benchmarks.archive20 import meeting_record
from benchmarks.stolen import stolen, stolen_since
from hfdesk import documents
from hfdesk.documents import Document
from hfdesk.documents.model import Para
from hfdesk.documents.pdf import to_pdf
from hfdesk.documents.pdf.pages import Printer
from hfdesk.documents.sheets import Sheets
from hfdesk.ops.exports import LAYOUTS, TEMPLATES, pdf_kit
from hfdesk.system.assets import asset

T = TypeVar("T")

MOST_PDF = 300.0
"""Milliseconds for the PDF of a 62-page invitation."""
MOST_PREVIEW = 100.0
"""Milliseconds from a document with a changed word to the picture of its page."""
LONG, MIDDLE = 34, 22
"""Cases of an invitation of some 62 and some 40 pages."""
SCALE = 96 / 72
TRIES = 6
"""How many times as many PDFs are made at most where the host disturbs them."""


def took(act: Callable[[], T]) -> tuple[float, T]:
    """The time of an act in milliseconds, and what it gave."""
    began = time.perf_counter()
    given = act()
    return (time.perf_counter() - began) * 1000, given


def invitation(cases: int, seed: int) -> Document:
    """The invitation of a meeting with that many cases."""
    layout = documents.load_layout(asset(LAYOUTS), documents.STANDARD)
    return documents.invitation(meeting_record(cases, seed), layout)


def measure_pdf(runs: int) -> float:
    """Print what PDFs of invitations cost that share no text; the median in milliseconds."""
    made = to_pdf(invitation(1, 1), pdf_kit(), asset(TEMPLATES))
    times, disturbed, computed = list[float](), list[float](), list[float]()
    for seed in range(2, 2 + TRIES * runs):
        document, began, before = invitation(LONG, seed), time.process_time(), stolen()
        spent, made = took(lambda document=document: to_pdf(document, pdf_kit(), asset(TEMPLATES)))
        computed.append((time.process_time() - began) * 1000)
        (disturbed if stolen_since(before) > 0 else times).append(spent)
        if len(times) == runs:
            break
    else:
        times, disturbed = [*times, *disturbed], []
    told = f"   {len(disturbed)} disturbed, median {median(disturbed):.1f}" if disturbed else ""
    pages = len(Sheets(made))
    print(
        f"PDF {pages} pages {len(made) / 1000:.0f} kB {median(times):>7.1f} ms   least {min(times):.1f}"
        f"   computing {median(computed):.1f} ms{told}"
    )
    return median(times)


def measure_preview(runs: int) -> float:
    """Print what a changed word costs in the preview; the median of all stages in milliseconds."""
    printer = Printer(pdf_kit(), Path(asset(TEMPLATES)))
    document = invitation(MIDDLE, 1)
    first, pages = took(lambda: printer.pages(document))
    at, block = [
        (at, each)
        for at, each in enumerate(document.blocks)
        if isinstance(each, Para) and len(each.spans[0].text) > 99
    ][MIDDLE]
    page = next(at for at in range(len(pages.sizes)) if block.source in {m.source for m in pages.marks(at)})
    times: list[tuple[float, float]] = []
    for run in range(runs):
        first_span = replace(block.spans[0], text=f"Endret{run} {block.spans[0].text}")
        changed = replace(block, spans=(first_span, *block.spans[1:]))
        document = replace(document, blocks=(*document.blocks[:at], changed, *document.blocks[at + 1 :]))
        making, pages = took(lambda document=document: printer.pages(document))
        drawing, _ = took(lambda pages=pages: pages.pixels(page, SCALE))
        times.append((making, drawing))
    making, drawing = (median(each[stage] for each in times) for stage in (0, 1))
    print(
        f"Preview {len(pages.sizes):>2} pages   first {first:>7.1f} ms   one word: made {making:>6.1f} ms"
        f" + drawn {drawing:>5.1f} ms   least {min(sum(each) for each in times):.1f}"
    )
    return making + drawing


def main() -> int:
    """Measure both; 1 where either takes too long."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--runs", type=int, default=9)
    chosen = arguments.parse_args()
    pdf, preview = measure_pdf(chosen.runs), measure_preview(chosen.runs)
    return int(pdf > MOST_PDF or preview > MOST_PREVIEW)


if __name__ == "__main__":
    sys.exit(main())
