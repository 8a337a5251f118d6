"""A minute-taker who goes through a whole meeting by keys alone, and counts them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from hfdesk.domain import roster
from hfdesk.domain.marks import INPUT
from hfdesk.domain.richtext import Block, Mark, Paragraph, Point, Points, RichText, Run
from hfdesk.domain.roster import Someone
from hfdesk.domain.values import AgendaItem, Kind, Meeting, Person, Status
from hfdesk.gui.editor import points
from hfdesk.ops import closing
from tests.gui.live_meeting import LiveMeeting

BEGINS = {Mark.BULLET: "- ", Mark.NUMBER: "1. ", Mark.LETTER: "a. "}
STYLES = {"bold": "Ctrl+B", "italic": "Ctrl+I", "underline": "Ctrl+U"}


def as_called(meeting: Meeting) -> Meeting:
    """The meeting as its invitation told it: nobody has come, nothing is said or decided."""
    agenda = tuple(_untreated(item) for item in meeting.agenda)
    return replace(meeting, status=Status.CALLED, attendance=(), agenda=agenda)


def _untreated(item: AgendaItem) -> AgendaItem:
    bare = AgendaItem(id=item.id, kind=item.kind)
    said = ("discussion", "decision", "outcome", "motions", "votes", "recusals", "statements")
    kept = (*said, "started", "ended", "actions")
    return replace(item, **{name: getattr(bare, name) for name in kept})


class MinuteTaker:
    """Types, and counts: a letter is one key; a chord counts each key that is held.

    ``text`` are the letters of the minutes themselves, ``keys`` all keys that were pressed.
    """

    def __init__(self, room: LiveMeeting) -> None:
        self.room = room
        self.keys = 0
        self.text = 0

    @property
    def beyond(self) -> int:
        """Keys that are no letter of the minutes."""
        return self.keys - self.text

    def press(self, *chords: str) -> None:
        """Keys that are no letters."""
        for chord in chords:
            self.keys += len(chord.split("+"))
            self.room.press(chord)

    def type(self, letters: str) -> None:
        """Letters that are no part of the minutes: marks, beginnings of names."""
        self.keys += len(letters)
        _click(letters)
        self.room.settle()

    def write(self, letters: str) -> None:
        """Letters of the minutes."""
        self.text += len(letters)
        self.type(letters)

    # -- who is here -----------------------------------------------------------------------

    def strike(self, someone: str) -> None:
        """Somebody (by key) is absent: letters until one stands on them, then Space."""
        opening = self.room.page.opening
        for letter in takewhile(str.isalpha, self.room.desk.get(Person, someone).name):
            if opening.chosen is not None and opening.chosen.key == someone:
                break
            self.type(letter.lower())
        assert opening.chosen is not None and opening.chosen.key == someone
        self.press("Space")

    def invite(self, letters: str, numbers: str = "") -> None:
        """Somebody who was not expected comes, told by the beginning of the name; for some items only."""
        opening = self.room.page.opening
        if not opening.field.hasFocus():
            self.press("Ctrl+M")
            assert opening.field.hasFocus()
        self.type(f"{letters} {numbers}".strip())
        self.press("Return")
        assert not opening.field.text(), opening.reason.text()

    # -- texts -----------------------------------------------------------------------------

    def discuss(self, text: RichText) -> None:
        """Write a text where the caret stands."""
        before: Block | None = None
        for block, after in pairwise((*text.blocks, None)):
            self._block(block, before, after)
            before = block

    def _block(self, block: Block | None, before: Block | None, after: Block | None) -> None:
        if before is not None and not _is_input(before):
            self.press(*["Return"] * (2 if isinstance(before, Points) else 1))
        if isinstance(block, Points):
            self._points(block, "" if before and _is_input(before) else BEGINS[block.mark])
        elif block is not None and _is_input(block) and isinstance(after, Points):
            self.type("i: ")  # the words above the bullets come by themselves, and the first bullet
        else:
            assert isinstance(block, Paragraph)
            self._runs(block.runs)

    def _points(self, block: Points, begins: str) -> None:
        self.type(begins)
        for at, point in enumerate(block.points):
            if at:
                self.press("Return")
            self._runs(_runs(point))

    def _runs(self, runs: Sequence[Run]) -> None:
        for run in runs:
            styles = [chord for name, chord in STYLES.items() if getattr(run, name)]
            self.press(*styles)
            self.write(run.text)
            self.press(*styles)

    def treat(self, item: AgendaItem, minutes: int) -> None:
        """What was said of the item on the page, and what was decided."""
        shown = self.room.page.shown_item
        assert shown is not None and shown.id == item.id
        self.discuss(item.discussion)
        if item.decision:
            self.press("Ctrl+3")
            self.discuss(item.decision)
        self.room.pass_minutes(minutes)

    def follow_up(self, text: RichText) -> None:
        """Note below the discussion who does what, and when."""
        fields = self.room.page.item.fields
        assert fields is not None
        self.press("Ctrl+2", "Ctrl+End")
        in_list = points.list_of(fields.edits["discussion"].textCursor().block()) is not None
        self.press(*["Return"] * (2 if in_list else 1))
        self.type("o: ")
        self.discuss(text)

    # -- the end ---------------------------------------------------------------------------

    def end(self) -> Path:
        """End the meeting from wherever one is; gives the file of the minutes."""
        room, panel = self.room, self.room.page.ending.panel
        self._walk(room.page.header.end, "Shift+F6")
        self.press("Space")
        assert panel.is_asking
        self._walk(panel.end, "F6")
        self.press("Return")
        room.qtbot.waitUntil(lambda: room.meeting.status is Status.MINUTED, timeout=20_000)
        room.settle()
        made = closing.last_draft(room.desk, room.desk.meeting_record(room.meeting_id))
        assert made is not None
        return made

    def _walk(self, there: QWidget, chord: str) -> None:
        for _ in range(12):
            if there.hasFocus():
                return
            self.press(chord)
        raise AssertionError(f"{chord} does not lead to {there.objectName() or there}")


def shortest(name: str, everybody: Sequence[Someone]) -> str:
    """So many letters of a name as tell whose it is among all that are known."""
    for many in range(2, len(name)):
        typed = name[:many].lower()
        if not typed.endswith(" ") and len(roster.named(everybody, typed)) == 1:
            return typed
    return name


def cases(meeting: Meeting) -> tuple[AgendaItem, ...]:
    """Items that are treated with words."""
    return tuple(item for item in meeting.agenda if item.kind in (Kind.CASE, Kind.OTHER_BUSINESS))


def _runs(point: Point) -> tuple[Run, ...]:
    (only,) = point.blocks
    assert isinstance(only, Paragraph)
    return only.runs


def _is_input(block: Block) -> bool:
    return any(block == Paragraph((Run(words, underline=True),)) for words in INPUT.values())


def _click(letters: str) -> None:
    """Letters where the focus is, whole runs at once; those that QTest has no key for as their text."""
    widget = QApplication.focusWidget()
    assert widget is not None
    known = ""
    for letter in letters:
        if ord(letter) < 256:
            known += letter
            continue
        QTest.keyClicks(widget, known)
        known = ""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, key)
    QTest.keyClicks(widget, known)
