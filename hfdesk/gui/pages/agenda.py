"""Saksliste: the agenda in time, whether it fits, and what is lacking before it is sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hfdesk.domain.planning import with_lengths
from hfdesk.domain.records import MeetingRecord
from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.marked import MarkedModel
from hfdesk.gui.pages.agenda_changes import words_by_item
from hfdesk.gui.pages.agenda_checks import Checks
from hfdesk.gui.pages.agenda_gestures import FITTED, RESPONSIBLE, SIGN, TITLE, TYPE, Gestures
from hfdesk.gui.pages.agenda_queue import Queue
from hfdesk.gui.pages.agenda_repairs import Repairs
from hfdesk.gui.pages.agenda_rows import Line, Rows, Sheet
from hfdesk.gui.pages.agenda_text import ItemText
from hfdesk.gui.pages.agenda_tools import Tools
from hfdesk.gui.rows import Row
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.completing import Completion, people_of
from hfdesk.gui.widgets.dragging import DragTable
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.panes import Panes
from hfdesk.gui.widgets.split import Split
from hfdesk.gui.widgets.views import Column


class AgendaTab(QWidget):
    """The agenda of a meeting."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        columns = agenda_columns()
        self.table = DragTable(tr("Agenda"), columns, self._enter)
        self.gestures = Gestures(shell, self.table)
        self._sheet: Sheet | None = None
        self._maker: Rows | None = None
        self._rows: MarkedModel[Line] = MarkedModel([each.head for each in columns], self._row, self)
        self.table.setModel(self._rows)
        self.table.fold(FITTED)
        people = people_of(lambda: shell.desk)
        self.table.delegate.help = {
            RESPONSIBLE: lambda field: Completion(field, people, many=True),
            TYPE: lambda field: Completion(field, self.gestures.tags, many=True),
        }
        self.text = ItemText(self.gestures.enter_details)
        self.text.left.connect(self.table.setFocus)
        self.tools = Tools(shell)
        self.repairs = Repairs()
        self.repairs.shifting.connect(lambda: self._repair(self.gestures.shift_end))
        self.repairs.fitting.connect(lambda: self._repair(self.gestures.fit))
        self.repairs.following.connect(self._follow)
        self.repairs.looking.connect(self._look)
        self.repairs.leaving.connect(self._leave)
        self.reason = label("", "ui", "danger", wrap=True)
        self.reason.setContentsMargins(0, theme.scaled(6), 0, 0)
        self.reason.hide()
        self._side = Split("agenda", Qt.Orientation.Vertical)
        self.queue = Queue(shell, self.gestures.below, self.refusal)
        self.queue.emptied.connect(self.table.setFocus)
        self.checks = Checks(shell)
        self.checks.told.connect(self._show_signs)
        self._main = QWidget()
        self._follow_table()
        self._lay_out()

    def show_record(self, record: MeetingRecord) -> None:
        """Show a meeting's agenda; the same one again stays where one was.

        The page has asked for its findings already: they belong to the other tabs too.
        """
        before = self.gestures.record
        same = before is not None and before.meeting.id == record.meeting.id
        if not same:
            self.let_go()
        self.gestures.record = record
        sheet = self._read(record)
        if not same:
            self._refused("")
            self._show(sheet)
        elif before is not None:
            self._show_again(before, record, sheet)
        self._show_state(sheet)
        self.queue.show_record(record)

    def let_go(self) -> None:
        """Another meeting comes, or this one is gone: what was typed here is stored, or told."""
        if self.gestures.record is not None:
            self.table.let_go()
            self._lost(self.text.let_go())

    def refusal(self) -> str:
        """Why the agenda cannot be changed now; ``""`` where it can."""
        return self.gestures.refusal()

    def choose(self, item: str) -> None:
        """Stand on the row of an item, in the cell that a finding there is about."""
        self.panes.turn_to(self._main)
        self.table.stand(item, self.checks.column(item))

    def areas(self) -> list[QWidget]:
        """Table, repairs, queue, checks and tools."""
        first = self.repairs.first()
        return [self.table, first, self.queue.list, self.checks.list, self.tools.buttons[0], self.panes]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page shows one pane at a time."""
        super().resizeEvent(event)
        self.panes.fit(self.width())

    def open_queue(self) -> Queue:
        """Show the queue, also where the page is narrow."""
        self.panes.turn_to(self.queue)
        return self.queue

    def _show_signs(self) -> None:
        """Other findings: only signs and what is read aloud are others."""
        if self._sheet is None:
            return
        found, changed = self.checks.findings, words_by_item(self.checks.sent)
        if (found, changed) != (self._sheet.found, self._sheet.changed):
            self._sheet = replace(self._sheet, found=found, changed=changed)
            self._maker = self._sheet.rows(self._maker)
            self._rows.renew(tuple(self._sheet.lines()), SIGN)
            self.table.viewport().update()

    def _enter(self, key: str, column: int, text: str) -> str:
        return self.gestures.enter(key, column, text)

    def _refused(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def _lost(self, text: str) -> None:
        """Say what was typed and has no place any more, so that it can be taken elsewhere."""
        if text:
            from hfdesk.gui.keeping import told_lost

            self._shell.tell(*told_lost(text))

    def _repair(self, mend: Callable[[], str]) -> None:
        self._refused(mend())
        self.table.setFocus()

    def _read(self, record: MeetingRecord) -> Sheet:
        """The agenda with the numbers that its items would get."""
        found, changed = self.checks.findings, words_by_item(self.checks.sent)
        if self.gestures.refusal():
            return Sheet(record, found)
        return Sheet(record, found, True, self.gestures.numbers(record), changed=changed)

    def _show(self, sheet: Sheet) -> None:
        same = self._sheet is not None and self._sheet.record.meeting.id == sheet.record.meeting.id
        self._sheet, self._maker = sheet, sheet.rows(self._maker if same else None)
        self.table.takes = sheet.typed
        self.table.fold(*(() if sheet.lengths else (FITTED,)))
        self._rows.show(tuple(sheet.lines()))

    def _row(self, line: Line) -> Row:
        assert self._maker is not None
        return self._maker.row(line)

    def _mend_row(self, at: int) -> None:
        slot = self._rows.line(at).slot
        if slot is not None:
            self._follow(slot.item.id)

    def _drop(self, key: str, line: int) -> None:
        self._refused(self.queue.take(key, self.gestures.position(line)))
        self.table.setFocus()

    def _open_text(self, item: str) -> None:
        """Let the text under an item's title be written."""
        if reason := self.refusal():
            self._refused(reason)
        else:
            self.text.open(item, *self.gestures.details(item))

    def _follow(self, item: str) -> None:
        self._repair(lambda: self.gestures.follow(item))

    def _look(self) -> None:
        """Let the new lengths stand beside the old."""
        assert self._sheet is not None
        lengths, reason = self.gestures.fitted()
        self._refused(reason)
        if lengths:
            self._show(replace(self._sheet, lengths=lengths))
            self._show_state(replace(self._sheet, lengths=lengths))
            self.repairs.take.setFocus()

    def _leave(self) -> None:
        """Let the lengths be as they are."""
        assert self._sheet is not None
        self._show(replace(self._sheet, lengths={}))
        self._show_state(self._sheet)
        self.table.setFocus()

    def _show_again(self, before: MeetingRecord, record: MeetingRecord, sheet: Sheet) -> None:
        old = [item.id for item in before.meeting.agenda]
        known = frozenset(old)
        new = [item.id for item in record.meeting.agenda]
        come = [id for id in new if id not in known]
        stood = self.table.key()
        self.table.read_again(
            lambda: self._show(sheet), lambda: come[0] if len(come) == 1 else _left(stood, old, new)
        )
        if self.gestures.open_new and len(come) == 1:
            self.gestures.open_new = False
            self.table.open(come[0], TITLE)

    def _show_state(self, sheet: Sheet) -> None:
        """Whether the agenda fits, and what stands in the way of changing it."""
        meeting, refused = sheet.record.meeting, self.refusal()
        fitted = with_lengths(meeting, sheet.lengths) if sheet.lengths else None
        note = tr("The numbers are provisional") if sheet.provisional else ""
        self.tools.show_meeting(meeting, note, refused)
        self.repairs.show_meeting(meeting, not refused, fitted)

    def _follow_table(self) -> None:
        table = self.table
        table.opened.connect(self._shell.go)
        table.moved.connect(self.gestures.drag)
        table.pressed_on.connect(self._mend_row)
        table.below.connect(self._open_text)
        table.dropped.connect(self._drop)
        table.lost.connect(self._lost)
        table.settled.connect(lambda: self._refused(""))

    def _lay_out(self) -> None:
        left = QVBoxLayout(self._main)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.tools)
        left.addWidget(self.table, 1)
        left.addWidget(self.reason)
        left.addWidget(self.text)
        left.addSpacing(theme.scaled(10))
        left.addWidget(self.repairs)
        left.addStretch(0)
        self._side.setObjectName("open")
        self._side.addWidget(self.queue)
        self._side.addWidget(self.checks)
        self._side.share()
        names = (tr("Agenda"), tr("Case queue"), tr("Before sending"))
        panes = zip(names, (self._main, self.queue, self.checks), strict=True)
        self.panes = Panes(tr("Parts of the page"), tuple(panes), self._side)
        side = theme.size("pageMarginX")
        body = QHBoxLayout()
        body.setSpacing(theme.scaled(16))
        body.addWidget(self._main, 1)
        body.addWidget(self._side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(side, 0, side, theme.scaled(16))
        whole.setSpacing(0)
        whole.addWidget(self.panes)
        whole.addLayout(body, 1)


def agenda_columns() -> tuple[Column, ...]:
    """The columns of an agenda's table."""
    return (
        Column("", 26),
        Column(tr("Time"), 72),
        Column(tr("No."), 76),
        Column(tr("Case")),
        Column(tr("Type"), 104, give=1),
        Column(tr("Responsible"), 150, give=2),
        Column(tr("Min"), 52, right=True),
        Column(tr("New"), 84, right=True),
        Column("", 34),
    )


def _left(stood: str, old: list[str], new: list[str]) -> str:
    """The item to stand on: the same one; where it is gone the one that took its place."""
    if stood in new or stood not in old or not new:
        return stood
    return new[min(old.index(stood), len(new) - 1)]
