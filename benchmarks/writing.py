"""How long a letter typed into a long case paper takes to be seen, beside a bare Qt text.

    python3 dev.py bench writing [--pages N] [--letters N] [--profile]

The paper has 40 pages in six sections, its case stands on a meeting's agenda, and the page of
the meeting shows it. A letter's time goes from its key until all is painted. The pause is the
longest that the window is busy between letters, storing what was typed and reading it again: a
letter that comes then waits so long at most. The bar is 16 ms for the median letter and for the
longest pause 50 ms; a missed bar is exit status 1. The floor is a ``QTextEdit`` with the text of
one section, stored nowhere.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import pstats
import time as clock
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from benchmarks.norwegian import Pen
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Meeting, Record, Section
from hfdesk.gui.pages.meeting import MeetingPage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.running import application
from hfdesk.store import Desk, Op, Work
from hfdesk.system.settings import Settings

LETTER, PAUSE = 16.0, 50.0
"""The bars, in milliseconds."""

PAGE = 2_500
"""Letters on a page."""

SECTIONS = 6
DAY = date(2026, 12, 3)
SPEED = 0.06
"""Seconds between letters."""


def records(pages: int) -> Iterator[Record]:
    """A committee, a case with a long paper, and the meeting that treats it."""
    pen = Pen(3)
    sections = tuple(
        Section(heading=f"Del {at}", text=_pages(pen, pages / SECTIONS)) for at in range(SECTIONS)
    )
    yield Committee(id="su", name="Samarbeidsutvalget")
    yield Case(id="k", committee="su", title=pen.title(), proposal=pen.decision("SU"), sections=sections)
    item = AgendaItem(id="i", kind=Kind.CASE, case="k", title="Sak", minutes=20)
    yield Meeting(id="m", committee="su", date=DAY, agenda=(item,))


def _pages(pen: Pen, pages: float) -> RichText:
    text = RichText()
    while len(text.plain) < pages * PAGE:
        text = RichText((*text.blocks, *pen.text(4).blocks, *pen.decision("SU").blocks))
    return text


def fill(path: Path, pages: int) -> None:
    """Make the archive."""

    def put(work: Work) -> None:
        for record in records(pages):
            work.put(record)

    with Desk.open(path, create=True) as desk:
        desk.write(Op.IMPORT, put)


class Room:
    """The window on the paper, the caret in the middle of it."""

    def __init__(self, path: Path) -> None:
        self.program = Program(application(), Settings(theme="light"), None, DAY)
        self.program.window.resize(1366, 768)
        self.program.window.show()
        self.program.hand(Desk.open(path))
        began = clock.perf_counter()
        self.program.window.go(Place("meeting", "m", 1, "i"))
        QCoreApplication.processEvents()
        self.opened = (clock.perf_counter() - began) * 1000
        page = self.program.window.page
        assert isinstance(page, MeetingPage)
        self.field = page.paper.view.column.fields[f"section{SECTIONS // 2}"]
        self.program.window.activateWindow()
        self.field.edit.setFocus()
        cursor = self.field.edit.textCursor()
        cursor.setPosition(self.field.edit.document().characterCount() // 2)
        self.field.edit.setTextCursor(cursor)
        wait(1.0)

    def close(self) -> None:
        """Close the window and the archive."""
        self.program.window.close()
        self.program.close_desk()
        self.program.window.deleteLater()
        self.program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]


def wait(seconds: float) -> float:
    """Let the window work for so long; gives its longest turn in milliseconds."""
    end = clock.perf_counter() + seconds
    longest = 0.0
    while clock.perf_counter() < end:
        began = clock.perf_counter()
        QCoreApplication.processEvents()
        longest = max(longest, (clock.perf_counter() - began) * 1000)
        clock.sleep(0.001)
    return longest


def typing(edit: QTextEdit, letters: int) -> tuple[list[float], float]:
    """The times of the letters, sorted, and the longest turn between them, in milliseconds.

    A word is twelve letters, and behind it the typist thinks for a moment, so that what was
    typed is stored again and again.
    """
    times: list[float] = []
    longest = 0.0
    for at in range(letters):
        began = clock.perf_counter()
        QTest.keyClick(edit, " " if at % 12 == 11 else "a")  # pyright: ignore[reportCallIssue, reportArgumentType]
        QCoreApplication.processEvents()
        times.append((clock.perf_counter() - began) * 1000)
        longest = max(longest, wait(0.5 if at % 12 == 11 else SPEED))
    return sorted(times), longest


def bare(text: RichText, letters: int) -> tuple[list[float], float]:
    """The same in a text of Qt's own."""
    edit = QTextEdit()
    edit.resize(700, 640)
    edit.setPlainText(text.plain)
    edit.show()
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.setPosition(len(text.plain) // 2)
    edit.setTextCursor(cursor)
    wait(0.3)
    found = typing(edit, letters)
    edit.close()
    edit.deleteLater()
    return found


def main() -> int:
    """Measure; 1 where a bar is missed."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--pages", type=int, default=40)
    arguments.add_argument("--letters", type=int, default=120)
    arguments.add_argument("--profile", action="store_true", help="print what typing spends its time on")
    chosen = arguments.parse_args()
    application()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "writing.hfdesk"
        fill(path, chosen.pages)
        room = Room(path)
        try:
            if chosen.profile:
                return profile(room, chosen.letters)
            return report(room, chosen.pages, chosen.letters)
        finally:
            room.close()


def report(room: Room, pages: int, letters: int) -> int:
    """Print the times; 1 where a bar is missed."""
    typing(room.field.edit, 12)
    gc.collect()
    times, pause = typing(room.field.edit, letters)
    floor, floor_pause = bare(room.field.edit.text(), letters)
    print(f"a paper of {pages} pages, opened in {room.opened:.0f} ms; milliseconds a letter")
    print(f"{'':<10} {'worst':>8} {'median':>8} {'pause':>8}")
    for name, each, rest in (("paper", times, pause), ("Qt text", floor, floor_pause)):
        print(f"{name:<10} {each[-1]:>8.1f} {median(each):>8.1f} {rest:>8.1f}")
    missed = median(times) > LETTER or pause > PAUSE
    print("over the bar" if missed else "under the bar")
    return int(missed)


def profile(room: Room, letters: int) -> int:
    """Print what typing spends its time on."""
    profiler = cProfile.Profile()
    profiler.enable()
    typing(room.field.edit, letters)
    profiler.disable()
    pstats.Stats(profiler).sort_stats("cumulative").print_stats(45)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
