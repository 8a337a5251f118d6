"""Før utsending: what a careful colleague would say before the invitation is sent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hfdesk.domain.checks import Code, Finding, Severity, is_open, lacking
from hfdesk.domain.problems import Problem
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Kind
from hfdesk.gui import theme
from hfdesk.gui.checking import Checking, Looked, Remark, worded
from hfdesk.gui.courtesy import after_gesture
from hfdesk.gui.i18n import language, tr
from hfdesk.gui.pages.agenda_gestures import MINUTES, NUMBER, RESPONSIBLE, TITLE, TYPE
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.rows import Entry, Place, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import Sign, label
from hfdesk.gui.widgets.views import MANY_ROWS, EntryList

if TYPE_CHECKING:
    from hfdesk.ops.dispatches import Sent

COLUMNS = {
    "title": TITLE,
    "number": NUMBER,
    "tags": TYPE,
    "responsible": RESPONSIBLE,
    "presenters": RESPONSIBLE,
    "start": MINUTES,
}
"""Where in the agenda's table a field is; the title where it has no column."""
LEAST = 3
"""So many findings are in sight, where there are as many."""
_IN_LIST = (Code.TITLES_DIFFER, Code.TYPES_DIFFER, Code.ONLY_INFORMATION, Code.ATTACHMENT_COUNT)
_TO_WRITE = (Code.NO_PAPER, Code.NO_PROPOSAL, Code.EMPTY_SECTION, Code.SLOT)
_FACTS = (Code.NO_START, Code.NO_END, Code.NO_PLACE)
_OF_AGENDA = (Code.NO_AGENDA, Code.OVERRUN, Code.SHORT, Code.PREVIOUS_MINUTES)


class CheckList(EntryList):
    """The findings: Enter goes to the place, Space does what the word at the right says."""

    chosen = Signal(str, bool)  # the finding's key; whether its word is to be done

    def __init__(self) -> None:
        super().__init__(tr("Before sending"), grow=False)
        self.setAccessibleDescription(tr("Enter goes there, Space does what the word at the right says."))
        self._on_word = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space does the word."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.chosen.emit(self.rows.entries[self.currentIndex().row()].key, True)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember whether the word was pressed."""
        self._on_word = event.position().x() > self.viewport().width() - theme.scaled(70)
        super().mousePressEvent(event)

    def _open(self, index: object) -> None:
        at = self.currentIndex().row()
        if 0 <= at < len(self.rows.entries):
            on_word, self._on_word = self._on_word, False
            self.chosen.emit(self.rows.entries[at].key, on_word)


class Checks(QWidget):
    """The list of findings, and the way to each."""

    told = Signal()
    """The findings of the meeting that is shown are there, or are others."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._record: MeetingRecord | None = None
        self.remarks: tuple[Remark, ...] = ()
        self.sent: Sent | None = None  # the invitation, and what changed since
        self.checking = Checking(shell, self)
        self.checking.found.connect(self._found)
        self.list = CheckList()
        self.list.chosen.connect(self._chosen)
        self._head = label(tr("Before sending"), "heading3")
        self._left = label("", "ui", "muted")
        self._ready = QWidget()
        self._made: dict[tuple[str, str], tuple[Remark, Entry]] = {}
        self._same: dict[int, tuple[Remark, Entry]] = {}  # of the very same remarks
        self._lay_out()

    def show_record(self, record: MeetingRecord) -> None:
        """Show what is lacking at once, and the rest as soon as it is found.

        Of the meeting that is shown already what was found stays until it is looked over again.
        """
        before, self._record = self._record, record
        if before is None or before.meeting.id != record.meeting.id:
            self.remarks, self.sent = worded(record, lacking(record), language()), None
            self._made.clear()
            self._same.clear()
            self._show()
        elif self._gone(record):
            after_gesture(self, self._drop_gone)
        self.checking.ask(record)

    def _gone(self, record: MeetingRecord) -> bool:
        """Whether something found leads to an item that is on the agenda no more."""
        items = {"", *(item.id for item in record.meeting.agenda)}
        return not is_open(record.meeting) or any(each.finding.item not in items for each in self.remarks)

    def _drop_gone(self) -> None:
        """List what leads somewhere."""
        record = self._record
        if record is not None:
            items = {"", *(item.id for item in record.meeting.agenda if is_open(record.meeting))}
            self.remarks = tuple(each for each in self.remarks if each.finding.item in items)
            self._show()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found."""
        return tuple(each.finding for each in self.remarks)

    def step(self, by: int) -> None:
        """Go to the next finding, or the previous one."""
        if not self.remarks:
            self._shell.tell(tr("Ready to send") if self._is_open else tr("There is nothing to remark."))
            return
        count = len(self.remarks)
        at = self.list.currentIndex().row()
        at = (at + by) % count if at >= 0 else (0 if by > 0 else count - 1)
        self.list.setCurrentIndex(self.list.rows.index(at))
        entry = self.list.rows.entries[at]
        told = tr("{at} of {count}: {what}").format(at=at + 1, count=count, what=entry.title)
        if entry.place is not None:
            self._shell.go(entry.place)
        self._shell.tell(f"{told} · {entry.second}" if entry.second else told)

    def entries_of(self, item: str) -> list[Entry]:
        """The findings about an item, as its paper lists them."""
        rows = zip(self.findings, self.list.rows.entries, strict=False)
        return [replace(entry, second="", right="") for finding, entry in rows if finding.item == item]

    def column(self, item: str) -> int:
        """The column of the agenda that the finding one has come to is about, for an item."""
        at = self.list.currentIndex().row()
        if not 0 <= at < len(self.remarks) or self.remarks[at].finding.item != item:
            return TITLE
        return COLUMNS.get(self.remarks[at].finding.field, TITLE)

    @property
    def _is_open(self) -> bool:
        return self._record is not None and is_open(self._record.meeting)

    def _found(self, looked: Looked) -> None:
        if looked.record is self._record:
            self.remarks, self.sent = looked.remarks, looked.sent
            self._same.clear()
            self._show()
            self.told.emit()

    def _show(self) -> None:
        record = self._record
        assert record is not None
        stood = self.list.currentIndex().row()
        key = self.list.rows.entries[stood].key if stood >= 0 else ""
        self.list.rows.show([self._entry(record, each) for each in self.remarks])
        self._stand(key, stood)
        count = len(self.remarks)
        high = theme.size("rowTwoLine") + 1
        self.list.setMaximumHeight(min(count, MANY_ROWS) * high + 2)
        self.list.setMinimumHeight(min(count, LEAST) * high + 2)
        self.list.setVisible(bool(count))
        self._left.setText(tr("%n remain", count) if count else "")
        self._ready.setVisible(not count and self._is_open)
        self._head.setVisible(self._is_open)

    def _entry(self, record: MeetingRecord, remark: Remark) -> Entry:
        """The entry of a remark, the one made before where the remark is the same."""
        known = self._same.get(id(remark))
        if known is not None and known[0] is remark:
            return known[1]
        key = (record.meeting.id, remark.finding.key)
        before = self._made.get(key)
        if before is None or before[0] != remark:
            before = self._made[key] = (remark, _entry(record, remark))
        self._same[id(remark)] = (remark, before[1])
        return before[1]

    def _stand(self, key: str, at: int) -> None:
        """On the finding one stood on; where it is finished, on the one that took its place."""
        index = self.list.rows.find(key) if key else self.list.rows.index(-1)
        if not index.isValid() and at >= 0 and self.remarks:
            index = self.list.rows.index(min(at, len(self.remarks) - 1))
        if index.isValid():
            self.list.setCurrentIndex(index)

    def _chosen(self, key: str, word: bool) -> None:
        finding = next((each for each in self.findings if each.key == key), None)
        if finding is None or self._record is None:
            return
        if word and finding.repair is not None:
            self._mend(finding)
        elif (place := place_of(self._record, finding)) is not None:
            self._shell.go(place)
        else:
            self._shell.act("meeting-facts")

    def _mend(self, finding: Finding) -> None:
        from hfdesk.ops.repairs import mend

        desk, record = self._shell.desk, self._record
        if desk is None or record is None:
            return
        try:
            mend(desk, record.meeting.id, finding)
        except (Problem, KeyError) as problem:
            self._shell.tell(plain_sentence(problem))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, theme.scaled(8), 0, theme.scaled(8))
        head.addWidget(self._head)
        head.addStretch(1)
        head.addWidget(self._left)
        ready = QHBoxLayout(self._ready)
        ready.setContentsMargins(0, 0, 0, 0)
        ready.addWidget(Sign("check", "success"))
        ready.addWidget(label(tr("Ready to send"), "ui", "success"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._ready)
        column.addStretch(0)


def finding_text(finding: Finding) -> str:
    """What was found, in the window's language; remembered for that very finding."""
    from hfdesk.ops import findings

    known = _TOLD.get((id(finding), language()))
    if known is None or known[0] is not finding:
        if len(_TOLD) >= _MOST:
            _TOLD.clear()
        known = _TOLD[id(finding), language()] = (finding, findings.sentence(finding, language()))
    return known[1]


_TOLD: dict[tuple[int, str], tuple[Finding, str]] = {}
_MOST = 4_000
"""So many findings are remembered with their sentence."""


def place_of(record: MeetingRecord, finding: Finding) -> Place | None:
    """Where a finding is: the paper of a case, a row of the agenda, or the agenda.

    ``None``: in the facts of the meeting, which a dialog shows.
    """
    meeting = record.meeting.id
    if not finding.item:
        return Place("meeting", meeting) if finding.code in _OF_AGENDA else None
    if not _in_paper(record, finding):
        return Place("meeting", meeting, 0, finding.item)
    words = finding.values.get("words", "") if finding.section is not None or finding.field else ""
    return Place("meeting", meeting, 1, finding.item, _part_of(finding), str(words))


_NOT_IN_PAPER = ("exempt",)
_TEXTS = ("details", "proposal")


def _in_paper(record: MeetingRecord, finding: Finding) -> bool:
    """Whether what was found is mended in a paper; texts of an item without a case are one too."""
    if finding.case:
        return finding.code not in _IN_LIST and finding.field not in _NOT_IN_PAPER
    kind = record.meeting.item(finding.item).kind
    written = finding.field in _TEXTS or finding.code == Code.NO_PAPER
    return written and kind in (Kind.CASE, Kind.OTHER_BUSINESS)


def _part_of(finding: Finding) -> str:
    """The key of the part of a paper in which a finding is."""
    if finding.section is not None:
        return f"section{finding.section}"
    of_item = not finding.case and finding.field == "proposal"
    return "item-proposal" if of_item else finding.field or "proposal"


def _word(finding: Finding) -> str:
    if finding.repair is not None:
        return tr("Correct")
    return tr("Write") if finding.code in (*_TO_WRITE, *_FACTS) else tr("Show")


def sign_of(finding: Finding) -> tuple[str, str]:
    """(icon, colour) of a finding."""
    if finding.code is Code.OVERRUN:
        return "overrun", "overrun"
    return ("info", "muted") if finding.severity is Severity.INFO else ("warn", "warn")


def _entry(record: MeetingRecord, remark: Remark) -> Entry:
    finding, word = remark.finding, _word(remark.finding)
    icon, color = sign_of(finding)
    return Entry(
        title=remark.text,
        second=remark.where,
        icon=icon,
        icon_color=color,
        right=word,
        right_color="link",
        sentence=sentence(remark.text, remark.where, word),
        place=place_of(record, finding),
        key=finding.key,
    )
