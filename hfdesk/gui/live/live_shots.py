"""Pictures of a meeting while it is held: every state, driven by keys as a minute-taker would."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hfdesk.domain import live
from hfdesk.domain.values import Kind
from hfdesk.gui.desk import Desk
from hfdesk.gui.live.page import LivePage
from hfdesk.gui.live.room_shots import weight
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.window import Window
from hfdesk.system.settings import Settings

LARGE, SMALL, HUGE = QSize(1366, 768), QSize(683, 384), QSize(2732, 1536)


def live_pictures(
    archive: Path, out: Path, language: str, picture: Callable[[Window, Path, int], Path]
) -> Iterator[Path]:
    """Hold a meeting of a copy of an archive, and write its pictures one after the other.

    Large in both themes, then in the light one on a small screen of twice the resolution, and
    with the largest text on a laptop and on a large screen.
    """
    looks = (
        ("light", LARGE, 1, 100),
        ("dark", LARGE, 1, 100),
        ("small", SMALL, 2, 100),
        ("text", LARGE, 1, 160),
        ("huge", HUGE, 1, 160),
    )
    for name, size, ratio, percent in looks:
        with tempfile.TemporaryDirectory() as folder:
            clock = _Clock()
            program = _program(_copied(archive, Path(folder)), name, language, percent, clock)
            program.window.resize(size)
            program.window.show()
            program.window.activateWindow()
            hands = _Hands(program, clock)
            for state in _hold(hands):
                hands.refresh()
                yield picture(program.window, out / f"live-{state}-{name}.png", ratio)
            program.window.close()
            program.close_desk()


@dataclass(slots=True)
class _Clock:
    """Stands until it is moved."""

    moment: datetime = field(default_factory=lambda: datetime.now().astimezone())


class _Hands:
    """Keys in a window with a clock of its own."""

    def __init__(self, program: Program, clock: _Clock) -> None:
        desk = program.desk
        assert desk is not None
        self.program, self.desk = program, desk
        self.meeting = _meeting(desk)
        value = desk.meeting_record(self.meeting).meeting
        self.clock = clock
        clock.moment = datetime.combine(value.date, value.start or time(9)).astimezone()

    def settle(self) -> None:
        """Let what was done be seen."""
        for _ in range(3):
            QCoreApplication.processEvents()

    def refresh(self) -> None:
        """Let the page see what the clock says."""
        page = self.program.window.page
        if page is not None:
            page.refresh()
        self.settle()

    def later(self, minutes: int) -> None:
        """Time goes."""
        self.clock.moment += timedelta(minutes=minutes)

    def press(self, *keys: str) -> None:
        """Keys where the focus is."""
        for key in keys:
            chord = cast("QKeyCombination", QKeySequence(key)[0])  # pyright: ignore[reportIndexIssue]
            self._send(chord.key(), chord.keyboardModifiers(), "")
            self.settle()

    def type(self, text: str) -> None:
        """Letters where the focus is."""
        for letter in text:
            self._send(Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        self.settle()

    def give(self, command: str) -> None:
        """A command of the menus."""
        self.program.window.act(command)
        self.settle()

    def _send(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> None:
        widget = QApplication.focusWidget()
        if widget is not None:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def _hold(hands: _Hands) -> Iterator[str]:
    hands.program.window.go(Place("live", hands.meeting))
    hands.settle()
    yield "opening"
    hands.give("live-next")
    yield "first"
    yield from _to_the_decision(hands)
    yield from _afterwards(hands)


def _to_the_decision(hands: _Hands) -> Iterator[str]:
    record = hands.desk.meeting_record(hands.meeting)
    for item in live.treated(record.meeting):
        case = record.case_of(item)
        if item.proposal or (case and len(case.proposal.plain) > 100):
            break
        hands.later((item.minutes or 5) + 1)
        hands.give("live-next")
    hands.later(5)
    hands.type("Saken ble lagt frem, og flere hadde ordet.")
    yield "discussion"
    hands.press("Return")
    hands.type("i: Flere ville begynne før sommeren.")
    hands.press("Return")
    hands.type("o: AU lager et overslag innen 15.1.")
    hands.press("Return")
    yield "marks"
    hands.give("live-proposal")
    hands.press("End")
    hands.type(" Rutinen evalueres etter et år.")
    yield "decision"
    yield from _asked(hands)
    hands.later(60)
    hands.program.window.page.refresh() if hands.program.window.page else None
    yield "over"


def _asked(hands: _Hands) -> Iterator[str]:
    """What is asked under the fields: votes, who is recused, the ground for closing the meeting."""
    from hfdesk.ops import committees

    committee = hands.desk.meeting_record(hands.meeting).committee.id
    committees.change_setup(hands.desk, committee, votes=True, recusals=True, quorum=True)
    hands.refresh()
    hands.give("live-vote")
    yield "vote"
    hands.type("7")
    hands.press("Tab")
    hands.type("9")
    hands.press("Return")
    yield "vote-refused"
    hands.press("Backspace")
    hands.type("7")
    yield "vote-more"
    hands.press("Esc")
    hands.give("live-recuse")
    yield "recusal"
    hands.type("Nobody of that name")
    hands.press("Return")
    yield "recusal-refused"
    hands.press("Esc")
    hands.give("live-lock")
    hands.type("f")
    yield "closed-grounds"
    hands.press("Esc")
    hands.type("forretningshemmelighet")
    yield "closed-remark"
    hands.press("Return")
    yield "closed"
    hands.give("live-lock")


def _afterwards(hands: _Hands) -> Iterator[str]:
    hands.give("live-before")
    yield "back"
    hands.give("live-next")
    hands.give("live-goto")
    yield "number"
    hands.press("Esc")
    hands.give("live-defer")
    yield "postponed"
    if any(item.kind is Kind.BREAK for item in hands.desk.meeting_record(hands.meeting).meeting.agenda):
        _to_the_break(hands)
        yield "break"
    hands.give("live-people")
    yield "people"
    hands.press("Esc")
    hands.give("live-end")
    yield "closing"
    yield from _ended(hands)


def _ended(hands: _Hands) -> Iterator[str]:
    """The meeting is ended, whatever is open; the minutes are made beside the copy of the archive."""
    page = hands.program.window.page
    if isinstance(page, LivePage):
        page.ending.panel.end.click()
        for _ in range(50):
            QTest.qWait(20)
            if not live.is_coming(hands.desk.meeting_record(hands.meeting).meeting):
                break
    yield "ended"


def _to_the_break(hands: _Hands) -> None:
    for _ in range(20):
        current = live.current(hands.desk.meeting_record(hands.meeting).meeting)
        if current is None or current.kind is Kind.BREAK:
            return
        hands.give("live-next")


def _meeting(desk: Desk) -> str:
    """The meeting that can be held and has most to show."""
    records = [desk.meeting_record(row.id) for row in desk.meeting_rows()[:20]]
    coming = [record for record in records if live.is_coming(record.meeting)]
    return max(coming or records, key=weight).meeting.id


def _copied(archive: Path, folder: Path) -> Path:
    made = folder / archive.name
    shutil.copy2(archive, made)
    files = archive.with_name(f"{archive.name}-files")
    if files.exists():
        shutil.copytree(files, folder / files.name)
    return made


def _program(archive: Path, name: str, language: str, percent: int, clock: _Clock) -> Program:
    from hfdesk.gui.running import application
    from hfdesk.ops.archives import open_archive

    theme = "dark" if name == "dark" else "light"
    program = Program(
        application(),
        Settings(theme=theme, language=language, text_size=percent),
        None,
        clock=lambda: clock.moment,
    )
    program.hand(open_archive(archive))
    return program
