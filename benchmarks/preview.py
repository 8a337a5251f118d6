"""How long the page of a 40-page invitation takes to follow a changed word.

    python3 dev.py bench preview [--cases N] [--changes N] [--profile]

The invitation stands beside one of its papers, in the window; a letter is typed into the paper, and
the clock runs from the end of the pause that follows to the painted page. The longest turn is how long
the window was busy at a time meanwhile: a letter that comes then waits so long at most. The bars
are 100 ms for the median page and 16 ms for the median of the longest turns; a missed bar is exit
status 1. The computing time is that of all threads: on a machine with other work it tells more than
the clock.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import pstats
import time as clock
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest

from benchmarks.archive20 import meeting_record
from hfdesk.domain.setup import setup_of, with_setup
from hfdesk.domain.values import Kind
from hfdesk.gui.pages.meeting import MeetingPage
from hfdesk.gui.pages.meeting_preview import INVITATION
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.running import application
from hfdesk.store import Desk, Op, Work
from hfdesk.system.settings import Settings

PAINTED, TURN = 100.0, 16.0
"""The bars, in milliseconds."""


def fill(path: Path, cases: int) -> str:
    """Make the archive; the agenda item whose paper is written in."""
    record = meeting_record(cases)
    own = setup_of(record.committee)
    committee = with_setup(record.committee, replace(own, papers_with_invitation=True))

    def put(work: Work) -> None:
        for value in (
            *record.register.organizations.values(),
            *record.register.people.values(),
            committee,
            *record.cases.values(),
            replace(record.meeting, status=None),
        ):
            work.put(value)

    with Desk.open(path, create=True) as desk:
        desk.write(Op.IMPORT, put)
    items = [each for each in record.meeting.agenda if each.kind is Kind.CASE and each.case]
    return items[len(items) // 2].id


class Room:
    """The window on a paper with the whole invitation beside it."""

    def __init__(self, path: Path, item: str) -> None:
        self.program = Program(application(), Settings(theme="light"), None)
        window = self.program.window
        window.resize(1366, 768)
        window.show()
        self.program.hand(Desk.open(path))
        assert self.program.desk is not None
        meeting = self.program.desk.meeting_rows()[0].id
        window.go(Place("meeting", meeting, 1, item))
        page = window.page
        assert isinstance(page, MeetingPage)
        page.preview.keep(INVITATION)
        page.preview.toggle()
        self.pane = page.beside.pane
        fields = page.paper.view.column.fields
        self.edit = next(each.edit for key, each in fields.items() if key.startswith("section"))
        window.activateWindow()
        self.edit.setFocus()
        self._began = self._cpu = 0.0
        self._make = self.pane.press.make
        self.pane.press.make = self._note  # type: ignore[method-assign]
        self.pane.shown_anew.connect(self._painted)
        self.taken: list[tuple[float, float]] = []
        self.wait()

    def _note(self, *given: object) -> None:
        self._began, self._cpu = clock.perf_counter(), clock.process_time()
        self._make(*given)  # type: ignore[arg-type]

    def _painted(self) -> None:
        self.pane.view.viewport().repaint()
        self.taken.append(
            ((clock.perf_counter() - self._began) * 1000, (clock.process_time() - self._cpu) * 1000)
        )

    def change(self) -> tuple[float, float, float]:
        """Type a letter; (clock, computing, longest turn) in milliseconds until its page is painted."""
        self.taken.clear()
        QTest.keyClick(self.edit, "a")  # pyright: ignore[reportCallIssue, reportArgumentType]
        turn = self.wait()
        return (*self.taken[0], turn)

    def wait(self) -> float:
        """Let all be made and stored; the longest turn while a page was made."""
        longest, quiet = 0.0, 0
        while quiet < 60:
            making = not self.pane.press.is_idle
            began = clock.perf_counter()
            QCoreApplication.processEvents()
            if making:
                longest = max(longest, (clock.perf_counter() - began) * 1000)
            quiet = quiet + 1 if self.pane.is_newest else 0
            clock.sleep(0.005)
        return longest

    def close(self) -> None:
        """Close the window and the archive."""
        self.program.window.close()
        self.program.close_desk()
        self.program.window.deleteLater()
        self.program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]


def main() -> int:
    """Measure; 1 where a bar is missed."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--cases", type=int, default=22)
    arguments.add_argument("--changes", type=int, default=15)
    arguments.add_argument("--profile", action="store_true")
    chosen = arguments.parse_args()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "preview.hfdesk"
        room = Room(path, fill(path, chosen.cases))
        room.change()
        gc.collect()
        profile = cProfile.Profile()
        if chosen.profile:
            profile.enable()
        found = [room.change() for _ in range(chosen.changes)]
        profile.disable()
        pages = room.pane.view.count
        room.close()
    painted, computed, turn = (median(each[at] for each in found) for at in range(3))
    print(f"{pages} pages   painted {painted:.0f} ms (bar {PAINTED:.0f})   least {min(found)[0]:.0f} ms")
    print(f"computing {computed:.0f} ms   longest turn of the window {turn:.0f} ms (bar {TURN:.0f})")
    if chosen.profile:
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)
    return int(painted > PAINTED or turn > TURN)


if __name__ == "__main__":
    raise SystemExit(main())
