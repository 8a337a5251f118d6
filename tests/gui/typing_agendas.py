"""A whole agenda typed by keys, and what the keys come to beside those of a table in Word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from hfdesk import markup
from hfdesk.domain.agenda import slots
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Kind, Meeting
from hfdesk.gui.widgets.editing import Field
from tests.gui.bench import ANSVARLIG, MIN, NR, SAK, TYPE, Bench

INSERT = {Kind.CASE: "Ctrl+N", Kind.NOTE: "Ctrl+Shift+M", Kind.OTHER_BUSINESS: "Ctrl+Shift+E"}
WORDS = {Kind.BREAK: "Pause", Kind.OTHER_BUSINESS: "Eventuelt"}


@dataclass(frozen=True)
class Line:
    """A row of the agenda as it is to be."""

    kind: Kind
    title: str
    minutes: int | None = None
    tags: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    details: str = ""


class Typist:
    """Types, and counts: a letter is one key; a chord counts each key that is held."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.keys = 0

    def press(self, chord: str, times: int = 1) -> None:
        for _ in range(times):
            self.keys += len(chord.split("+")) if chord != "+" else 1
            self.bench.press(chord)

    def write(self, text: str) -> None:
        self.keys += len(text)
        self.bench.type(text)

    def type_agenda(self, lines: Sequence[Line], number: str = "") -> None:
        """Type the rows that are not there yet, from the first standing item on."""
        for at, line in enumerate(lines):
            items = self.bench.agenda
            if at < len(items) and items[at].title == line.title:
                self._go_to(items[at].id)
            else:
                self._insert(line)
            self._fill(line)
            if number and not at:
                self._cell(NR, number)

    def _go_to(self, id: str) -> None:
        while self.bench.table.key() != id:
            self.press("Down")

    def _insert(self, line: Line) -> None:
        """A row below the one that one stands on, its title typed."""
        if line.kind is Kind.BREAK:
            self.press("Ctrl+Shift+P")
            if line.title != WORDS[line.kind]:
                self._cell(SAK, line.title)
            return
        self.press(INSERT[line.kind])
        if line.kind is not Kind.OTHER_BUSINESS:
            self.write(line.title)
            self.press("Shift+Return" if line.details else "Return")
            if line.details:
                self._text(line.details)
            self._stay(line)

    def _stay(self, line: Line) -> None:
        """Enter in the last cell of a column goes down, where there is a row."""
        if self._item().title != line.title:
            self.press("Up")

    def _fill(self, line: Line) -> None:
        if line.details and not self._item().details:
            self.press("Shift+Return")
            self._text(line.details)
        if line.tags and self._item().tags != line.tags:
            self._cell(TYPE, ", ".join(line.tags))
        if line.names:
            self._names(line.names)
        if line.minutes is not None and self._item().minutes != line.minutes:
            self._cell(MIN, str(line.minutes))

    def _cell(self, column: int, text: str) -> None:
        self._walk(column)
        self.write(text)
        self._stored()

    def _names(self, names: Sequence[str]) -> None:
        """Letters until a name is the first that is offered, then Tab; a stranger's name whole."""
        self._walk(ANSVARLIG)
        for at, name in enumerate(names):
            if at:
                self.write(",")
            self._name(name)
        self._stored()

    def _name(self, name: str) -> None:
        for letter in name:
            self.write(letter)
            field = QApplication.focusWidget()
            assert isinstance(field, Field) and field.helper is not None
            if field.helper.offered[:1] == (name,):
                self.press("Tab")
                return

    def _stored(self) -> None:
        key = self.bench.table.key()
        self.press("Return")
        if self.bench.table.key() != key:
            self.press("Up")

    def _walk(self, column: int) -> None:
        while (at := self.bench.table.currentIndex().column()) != column:
            self.press("Right" if at < column else "Left")

    def _text(self, text: str) -> None:
        """The text under the title: a mark is typed where a list begins, and goes on by itself."""
        edit = QApplication.focusWidget()
        assert isinstance(edit, QPlainTextEdit)
        for at, line in enumerate(text.splitlines()):
            if at:
                self.press("Return")
            while (held := edit.textCursor().block().text()) and _depth(held) < _depth(line):
                self.press("Tab")
            while _depth(edit.textCursor().block().text()) > _depth(line):
                self.press("Shift+Tab")
            self.write(line[len(edit.textCursor().block().text()) :])
        self.press("Ctrl+Return")

    def _item(self) -> AgendaItem:
        key = self.bench.table.key()
        return next(item for item in self.bench.agenda if item.id == key)


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def lines_of(record: MeetingRecord) -> list[Line]:
    """The rows of an agenda that is there already."""
    return [
        Line(
            item.kind,
            item.title,
            item.minutes,
            item.tags,
            record.register.names(item.responsible),
            markup.write(item.details),
        )
        for item in record.meeting.agenda
    ]


def keys_in_word(meeting: Meeting, lines: Sequence[Line]) -> int:
    """The keys of the same table in Word: each letter of each cell, clock times and numbers too.

    Five cells a row (clock from and to, number, title with its text, responsible, minutes),
    Tab between cells and to the next row, Enter between the lines of a cell. Bullets come by
    themselves; a level costs one Tab. Nothing is counted for marking, copying or mending.
    """
    keys = 0
    for slot, line in zip(slots(meeting), lines, strict=True):
        clock = "00.00-00.00" if slot.start and slot.end else ""
        text = line.details.splitlines()
        bare = [each.lstrip(" -") for each in text]
        names = "/ ".join(line.names)
        minutes = str(line.minutes or "")
        cells = [clock, slot.item.number, line.title + "".join(bare), names, minutes]
        keys += sum(map(len, cells)) + len(cells) + len(text)
        keys += sum(_depth(each) // 2 for each in text)
    return keys - 1
