"""Saksliste: the agenda in time, whether it fits, and what is lacking before it is sent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from hfdesk.domain.agenda import meeting_minutes, overrun, planned_minutes
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Kind
from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.pages.agenda_checks import Checks
from hfdesk.gui.pages.agenda_gestures import SIGN, TITLE, Gestures
from hfdesk.gui.pages.agenda_items import number_of
from hfdesk.gui.pages.agenda_queue import Queue
from hfdesk.gui.pages.agenda_repairs import Repairs
from hfdesk.gui.pages.agenda_rows import agenda_rows
from hfdesk.gui.rows import Row
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.editing import EditTable
from hfdesk.gui.widgets.labels import Sign, label, set_tone
from hfdesk.gui.widgets.views import Column


class AgendaTab(QWidget):
    """The agenda of a meeting."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        columns = (
            Column(tr("Time"), 78),
            Column(tr("No."), 80),
            Column(tr("Case")),
            Column(tr("Type"), 104, give=1),
            Column(tr("Responsible"), 150, give=2),
            Column(tr("Min"), 50, right=True),
            Column("", 36),
        )
        self.table = EditTable(tr("Agenda"), columns, self._enter)
        self.gestures = Gestures(shell, self.table)
        self._rows: TableModel[Row] = TableModel([each.head for each in columns], lambda row: row, self)
        self.table.setModel(self._rows)
        self.table.opened.connect(shell.go)
        self._number_note = label("", "caption", "muted")
        self._sign = Sign("overrun", "overrun", 14)
        self._total = label("", "ui")
        self.repairs = Repairs()
        self.repairs.shifting.connect(lambda: self._repair(self.gestures.shift_end))
        self.repairs.fitting.connect(lambda: self._repair(self.gestures.fit))
        self.reason = label("", "ui", "danger", wrap=True)
        self.reason.setContentsMargins(0, theme.scaled(6), 0, 0)
        self.reason.hide()
        self.table.refused.connect(self._refused)
        self._side = QSplitter(Qt.Orientation.Vertical)
        self.queue = Queue(shell, self.gestures.below, self.refusal)
        self.checks = Checks(shell)
        self.checks.told.connect(self._show_signs)
        self._lay_out()

    def show_record(self, record: MeetingRecord) -> None:
        """Show a meeting's agenda; the same one again stays where one was."""
        self.checks.show_record(record)
        before = self.gestures.record
        self.gestures.record = record
        rows = self._made(record)
        if before is None or before.meeting.id != record.meeting.id:
            self._refused("")
            self._rows.show(rows)
        else:
            self._show_again(before, record, rows)
        self._show_total(record)
        self.queue.show_record(record)

    def refusal(self) -> str:
        """Why the agenda cannot be changed now; ``""`` where it can."""
        return self.gestures.refusal()

    def choose(self, item: str) -> None:
        """Stand on the row of an item, in the cell that a finding there is about."""
        self.table.stand(item, self.checks.column(item))

    def areas(self) -> list[QWidget]:
        """Table, repairs, queue and checks."""
        return [self.table, self.repairs.shift, self.queue.list, self.checks.list]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side panel leaves a narrow page."""
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= theme.scaled(900))

    def _made(self, record: MeetingRecord) -> tuple[Row, ...]:
        return tuple(agenda_rows(record, self.checks.findings, not self.gestures.refusal()))

    def _show_signs(self) -> None:
        """Other findings: only signs and what is read aloud are others."""
        if self.gestures.record is not None:
            self._rows.renew(self._made(self.gestures.record), SIGN)

    def _enter(self, key: str, column: int, text: str) -> str:
        return self.gestures.enter(key, column, text)

    def _refused(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def _repair(self, mend: Callable[[], str]) -> None:
        self._refused(mend())
        self.table.setFocus()

    def _show_again(self, before: MeetingRecord, record: MeetingRecord, rows: tuple[Row, ...]) -> None:
        old = [item.id for item in before.meeting.agenda]
        new = [item.id for item in record.meeting.agenda]
        come = [id for id in new if id not in old]
        stood = self.table.key()
        self.table.read_again(
            lambda: self._rows.show(rows), lambda: come[0] if len(come) == 1 else _left(stood, old, new)
        )
        if self.gestures.open_new and len(come) == 1:
            self.gestures.open_new = False
            self.table.open(come[0], TITLE)

    def _show_total(self, record: MeetingRecord) -> None:
        planned, room = planned_minutes(record.meeting), meeting_minutes(record.meeting)
        over = overrun(record.meeting)
        self._sign.setVisible(over > 0)
        set_tone(self._total, "overrun" if over > 0 else "")
        text = tr("{planned} of {room} min") if room is not None else tr("{planned} min")
        self._total.setText(text.format(planned=planned, room=room) if planned else "")
        numbered = [item for item in record.meeting.agenda if item.kind is Kind.CASE]
        loose = any(not number_of(record, item) for item in numbered)
        held = self.refusal()
        self._number_note.setText(held or (tr("Some cases have no number yet") if loose else ""))
        self.repairs.show_meeting(record.meeting, not held)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(0, theme.scaled(8), theme.scaled(4), theme.scaled(8))
        tools.setSpacing(theme.scaled(6))
        tools.addWidget(self._number_note)
        tools.addStretch(1)
        tools.addWidget(self._sign)
        tools.addWidget(self._total)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(tools)
        left.addWidget(self.table, 1)
        left.addWidget(self.reason)
        left.addSpacing(theme.scaled(10))
        left.addWidget(self.repairs)
        left.addStretch(0)
        self._side.setChildrenCollapsible(False)
        self._side.setObjectName("open")
        self._side.addWidget(self.queue)
        self._side.addWidget(self.checks)
        self._side.setFixedWidth(theme.size("sidePanel"))
        side = theme.size("pageMarginX")
        whole = QHBoxLayout(self)
        whole.setContentsMargins(side, 0, side, theme.scaled(16))
        whole.setSpacing(theme.scaled(16))
        whole.addLayout(left, 1)
        whole.addWidget(self._side)


def _left(stood: str, old: list[str], new: list[str]) -> str:
    """The item to stand on: the same one; where it is gone the one that took its place."""
    if stood in new or stood not in old or not new:
        return stood
    return new[min(old.index(stood), len(new) - 1)]
