"""The days that a plan proposes: each with a box to tick, its week, and what is to be said of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from hfdesk.domain import calendar_entry
from hfdesk.domain.arranging import Remark, RemarkKind
from hfdesk.domain.problems import Refusal
from hfdesk.gui import dates, theme
from hfdesk.gui.dialogs.telling import told
from hfdesk.gui.i18n import tr
from hfdesk.gui.plainly import tip
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.rows import sentence

DAY, WEEK, NOTE = range(3)
_UNTICKED = frozenset({RemarkKind.HOLIDAY, RemarkKind.WEEKEND, RemarkKind.JULY, RemarkKind.SAME_DAY})
"""Days of which this is said are not ticked until the user does it."""


@dataclass
class Proposal:
    """A day that is proposed; ``text`` is what was typed where that is no day."""

    day: date | None
    text: str = ""
    refusal: Refusal | None = None
    remarks: tuple[Remark, ...] = field(default=())
    ticked: bool | None = None  # by the user


class Proposals(QTableWidget):
    """The proposed days. Space ticks, F2 or typing changes a day."""

    changed = Signal()  # another day: the remarks are to be looked up again
    ticked = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(0, 3)
        self._today = today
        self._filling = False
        self.days: list[Proposal] = []
        self.setHorizontalHeaderLabels([tr("Date"), tr("Week"), tr("Remark")])
        self.setAccessibleName(tr("Proposed days"))
        self.verticalHeader().hide()
        self.setObjectName("proposals")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(DAY, theme.scaled(250))
        self.setColumnWidth(WEEK, theme.scaled(52))
        self.verticalHeader().setDefaultSectionSize(theme.scaled(30))
        self.setMinimumHeight(theme.scaled(200))
        self.itemChanged.connect(self._edited)

    def show_days(self, days: Sequence[Proposal]) -> None:
        """Show other days."""
        self.days = list(days)
        self._fill()
        if self.days:
            self.setCurrentCell(0, DAY)

    def say(self, remarks: Sequence[tuple[Remark, ...]]) -> None:
        """Tell what is to be said of the days that are days, in their order."""
        known = [each for each in self.days if each.day]
        for each, said in zip(known, remarks, strict=True):
            each.remarks = said
        self._fill()

    def chosen(self) -> list[date]:
        """The days that are ticked."""
        return [each.day for each in self.days if each.day and _is_ticked(each)]

    def _fill(self) -> None:
        self._filling = True
        at = max(0, self.currentRow())
        self.setRowCount(len(self.days))
        for row, each in enumerate(self.days):
            self._fill_row(row, each)
        if self.days:
            self.setCurrentCell(min(at, len(self.days) - 1), DAY)
        self._filling = False
        self.ticked.emit()

    def _fill_row(self, row: int, each: Proposal) -> None:
        note = (
            plain_sentence(each.refusal) if each.refusal else told(each.day, each.remarks) if each.day else ""
        )
        day = dates.full(each.day) if each.day else each.text
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item = QTableWidgetItem(day)
        item.setFlags(usual | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if _is_ticked(each) else Qt.CheckState.Unchecked)
        week = QTableWidgetItem(str(each.day.isocalendar().week) if each.day else "")
        said = QTableWidgetItem(note)
        said.setToolTip(tip(note))
        if note:
            said.setForeground(QBrush(theme.color("danger" if each.refusal else "warn")))
        for part in (item, week, said):
            part.setData(Qt.ItemDataRole.AccessibleTextRole, sentence(day, note))
        for part in (week, said):
            part.setFlags(usual)
        week.setForeground(QBrush(theme.color("muted")))
        for column, part in enumerate((item, week, said)):
            self.setItem(row, column, part)
        usual_height = self.verticalHeader().defaultSectionSize()
        self.setRowHeight(row, max(usual_height, self.sizeHintForRow(row)) if each.refusal else usual_height)

    def _edited(self, item: QTableWidgetItem) -> None:
        """A tick, or another day in place of one."""
        if self._filling or item.column() != DAY:
            return
        each = self.days[item.row()]
        shown = dates.full(each.day) if each.day else each.text
        if item.text() == shown:
            each.ticked = item.checkState() == Qt.CheckState.Checked
            self.ticked.emit()
            return
        self._typed(each, item.text())
        self._fill()
        self.changed.emit()

    def _typed(self, each: Proposal, text: str) -> None:
        told_from = each.day or self._today()
        each.text, each.remarks, each.ticked = text, (), None
        try:
            each.day, each.refusal = calendar_entry.day(text, min(told_from, self._today())), None
        except Refusal as refusal:
            each.day, each.refusal = None, refusal


def _is_ticked(each: Proposal) -> bool:
    if each.day is None:
        return False
    usual = not any(remark.kind in _UNTICKED for remark in each.remarks)
    return usual if each.ticked is None else each.ticked
