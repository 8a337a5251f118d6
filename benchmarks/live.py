"""How long a letter typed in a meeting takes to be seen, beside a bare Qt text of the same size.

    python3 dev.py bench live [--letters N] [--slow MILLISECONDS]

The meeting has 40 items with 60,000 characters of minutes between them; spelling, saving and the
clocks are on. A letter's time goes from its key until it is painted. ``--slow`` lets each save
take so much longer, as on a slow disk. The bar: the 99th percentile is at most 1.5 times that of
the bare text in the same run, and under 16.7 ms; a missed bar is exit status 1. Run it on a
display (``QT_QPA_PLATFORM=xcb``) to measure a real window.

The two take turns of a few seconds each, for the pace of a machine changes within minutes. The bare text
has a process of its own: nothing of the meeting, which waits meanwhile, keeps its letters waiting. Both
have the program's look. The first letters of a turn count for neither, nor does one during which the host of
a virtual machine took a core away (``stolen.py``): how many there were is told, and the figures with them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time as clock
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit, QWidget

from benchmarks.norwegian import Pen
from benchmarks.stolen import stolen
from benchmarks.writing import wait
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import AgendaItem, Committee, Kind, Meeting, Record, Status
from hfdesk.gui import theme
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.live.page import LivePage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.running import application
from hfdesk.store import Desk, Op, Work
from hfdesk.system.settings import Settings

ITEMS, LETTERS = 40, 60_000
FRAME, TIMES = 16.7, 1.5
TURN, FIRST = 30, 3
"""Letters of a turn that count, and those before them that do not."""
Time = tuple[float, bool]
"""Milliseconds, and whether the host took a core away meanwhile."""
DAY = date(2026, 12, 3)
SPEED = 0.06
"""Seconds between letters: a fast typist."""
SENTENCE = "Utvalget drøftet saken og ba om at det legges frem en plan for oppfølging til neste møte. "


def records() -> Iterator[Record]:
    """A committee and its meeting, in the middle of the agenda."""
    pen = Pen(7)
    began = datetime.combine(DAY, time(9))
    items = [
        AgendaItem(
            id=f"i{at}",
            kind=Kind.CASE,
            number=f"{at + 1}/26",
            title=pen.title(),
            minutes=10,
            proposal=pen.decision("SU"),
            discussion=_said(pen, LETTERS // ITEMS),
            started=began if at <= ITEMS // 2 else None,
            ended=began if at < ITEMS // 2 else None,
        )
        for at in range(ITEMS)
    ]
    yield Committee(id="su", name="Samarbeidsutvalget")
    yield Meeting(id="m", committee="su", date=DAY, start=time(9), status=Status.CALLED, agenda=tuple(items))


def _put(work: Work) -> None:
    for each in records():
        work.put(each)


def _said(pen: Pen, letters: int) -> RichText:
    text = RichText()
    while len(text.plain) < letters:
        text = RichText((*text.blocks, *pen.text(2).blocks))
    return text


def slowed(desk: Desk, milliseconds: int) -> None:
    """Let each save take longer."""
    plain = desk._write_text  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]

    def late(*given: object) -> object:
        clock.sleep(milliseconds / 1000)
        return plain(*given)  # pyright: ignore[reportArgumentType]

    desk._write_text = late  # noqa: SLF001 # type: ignore[method-assign, assignment] # pyright: ignore[reportPrivateUsage, reportAttributeAccessIssue]


class Typist:
    """Types on and on at the end of a text."""

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        self._letters = cycle(SENTENCE)
        self._paints = Paints(edit.window())

    def turn(self, letters: int) -> list[Time]:
        """The times of the letters: from the key until the letter is painted."""
        self._edit.activateWindow()
        self._edit.setFocus()
        self._edit.moveCursor(self._edit.textCursor().MoveOperation.End)
        wait(0.3)
        return [self._letter() for _ in range(FIRST + letters)][FIRST:]

    def _letter(self) -> Time:
        self._paints.last, before = 0.0, stolen()
        began = clock.perf_counter()
        QTest.keyClicks(self._edit, next(self._letters))  # pyright: ignore[reportCallIssue, reportArgumentType]
        QCoreApplication.processEvents()
        assert self._paints.last, "a letter was not painted"
        took = self._paints.last - began
        wait(SPEED)
        return took * 1000, stolen() > before


class Paints(QObject):
    """Notes when a window was painted ``last``: what is done after that keeps no letter waiting."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.last = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - as Qt has it
        """Let the window paint, then look at the clock."""
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        watched.event(event)
        self.last = clock.perf_counter()
        return True


def bare() -> int:
    """The same in a text of Qt's own, with nothing around it; the first line tells which, others turns."""
    theme.apply(application(), "light")
    text, *size = json.loads(sys.stdin.readline())
    edit = QTextEdit()
    edit.resize(*size)
    edit.setPlainText(text)
    edit.show()
    typist = Typist(edit)
    for line in sys.stdin:
        print(json.dumps(typist.turn(int(line))), flush=True)
    return 0


class Bare:
    """A text of Qt's own in a process beside, of the size of another field and with what stands in it."""

    def __init__(self, like: TextEdit) -> None:
        command = [sys.executable, "-m", "benchmarks.live", "--bare"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._tell([like.text().plain, like.width(), like.height()])

    def turn(self, letters: int) -> list[Time]:
        """See :meth:`Typist.turn`."""
        self._tell(letters)
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())

    def close(self) -> None:
        """End it."""
        self._process.communicate()

    def _tell(self, what: object) -> None:
        assert self._process.stdin is not None
        print(json.dumps(what), file=self._process.stdin, flush=True)


@contextmanager
def held(path: Path, slow: int) -> Generator[TextEdit]:
    """The discussion of a meeting that is held."""
    program = Program(application(), Settings(theme="light"), None, DAY)
    program.window.resize(1366, 768)
    program.window.show()
    desk = Desk.open(path)
    slowed(desk, slow)
    program.hand(desk)
    program.window.go(Place("live", "m"))
    page = program.window.page
    assert isinstance(page, LivePage)
    assert page.item.fields is not None
    edit = page.item.fields.edits["discussion"]
    edit.setFocus()
    wait(2.0)  # words of the text are spelled beside it
    yield edit
    program.window.close()
    program.close_desk()
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]


def main() -> int:
    """Measure; 1 where the bar is missed."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--letters", type=int, default=600)
    arguments.add_argument("--slow", type=int, default=0, help="milliseconds that a save takes longer")
    arguments.add_argument("--bare", action="store_true", help=argparse.SUPPRESS)
    chosen = arguments.parse_args()
    application()
    if chosen.bare:
        return bare()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "live.hfdesk"
        with Desk.open(path, create=True) as desk:
            desk.write(Op.IMPORT, _put)
        with held(path, chosen.slow) as edit:
            times, floor = in_turns(edit, chosen.letters)
    return report(times, floor, chosen.slow)


def in_turns(edit: TextEdit, letters: int) -> tuple[list[Time], list[Time]]:
    """The times of letters typed in the meeting, and of as many in a bare text."""
    times: list[Time] = []
    floor: list[Time] = []
    beside, typist = Bare(edit), Typist(edit)
    typist.turn(10)
    while len(times) < letters:
        times += typist.turn(TURN)
        wait(0.3)  # the last of it is saved
        floor += beside.turn(TURN)
    beside.close()
    return times, floor


def report(times: list[Time], floor: list[Time], slow: int) -> int:
    """Print the times; 1 where the bar is missed."""
    print(f"{ITEMS} items, {LETTERS} letters of minutes, saves slowed by {slow} ms; milliseconds a letter")
    print(f"{'':<10} {'worst':>8} {'p99':>8} {'median':>8}")
    typed, plain = _shown("meeting", times), _shown("Qt text", floor)
    ratio = typed / plain
    missed = ratio > TIMES or typed >= FRAME
    print(f"{ratio:.2f} times the bare text: {'over the bar' if missed else 'under the bar'}")
    return int(missed)


def _shown(name: str, times: list[Time]) -> float:
    """Print what letters took; gives the 99th percentile of those that the host did not disturb."""
    counted = [took for took, is_disturbed in times if not is_disturbed]
    told = f"{name:<10} {max(counted):>8.1f} {_p99(counted):>8.1f} {median(counted):>8.1f}"
    p99 = _p99([took for took, _ in times])
    print(f"{told}   disturbed: {len(times) - len(counted)} of {len(times)}, p99 with them {p99:.1f}")
    return _p99(counted)


def _p99(times: list[float]) -> float:
    return quantiles(times, n=100)[98]


if __name__ == "__main__":
    raise SystemExit(main())
