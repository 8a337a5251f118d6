"""Saker: all cases, those of the queues among them, with a panel that refines them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hfdesk.domain.problems import Problem
from hfdesk.gui import dates, icons, sending, theme
from hfdesk.gui.beside import Beside
from hfdesk.gui.desk import CaseRow
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.pages.case_line import CaseLine
from hfdesk.gui.pages.case_panel import CasePanel
from hfdesk.gui.pages.page import Keys, Page
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.rows import Cell, Place, Row, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.head import PageHead
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.panes import Panes
from hfdesk.gui.widgets.views import Column, Table

PORTION = 200
"""How many rows are read at a time."""
_LEADING = QLineEdit.ActionPosition.LeadingPosition


class CasesPage(Page):
    """The cases, read as far as one looks at them."""

    kinds = frozenset({"case", "meeting", "committee", "person"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        columns = (
            Column(tr("No."), 96),
            Column(tr("Case")),
            Column(tr("Type"), 120, give=1),
            Column(tr("Committee"), 110),
            Column(tr("Meeting"), 120),
        )
        self.head = PageHead()
        self.words = QLineEdit()
        self.committee = QComboBox()
        self.waiting = QCheckBox(tr("In the case queue"))
        self.line = CaseLine(self._register)
        self.table = CaseTable(tr("Cases"), columns)
        self.rows: TableModel[CaseRow] = TableModel([each.head for each in columns], _row, self)
        self.table.setModel(self.rows)
        self.panel = CasePanel(shell)
        self._main = QWidget()
        self.panes = Panes(
            tr("Parts of the page"), ((tr("Cases"), self._main), (tr("The case"), self.panel)), self.panel
        )
        self._lines: list[CaseRow] = []
        self._count = 0
        self._keep = PORTION  # how many rows are read again, so that one stays where one was
        self._wanted = ""  # the case to stand on when it comes
        self._none = label("", tone="muted")
        self._showing = False  # rows come: the panel is shown once, at the end
        self._arriving = True  # no case has come yet: the keyboard waits for the first
        self._beside = Beside(self)
        self._connect()
        self._lay_out()

    def refresh(self) -> None:
        """Read again as many cases as were shown."""
        self._fill_committees()
        self._keep = max(PORTION, len(self._lines))
        self._read()

    def show_place(self, place: Place) -> None:
        """Show the cases; of one committee where the place names it."""
        if place.id and place.id != self.shown.id:
            self._fill_committees()
            self.committee.setCurrentIndex(max(0, self.committee.findData(place.id)))
        super().show_place(place)

    def heading(self) -> str:
        """Cases."""
        return tr("Cases")

    def keys(self) -> Keys:
        """Keys of the list and the panel."""
        return (
            ("Enter", tr("Open")),
            ("Ctrl+N", tr("Register a case")),
            ("F2", tr("Change the case in the panel")),
            ("Delete", tr("Delete a case that no meeting has had")),
            ("Ctrl+F", tr("Find on the page")),
        )

    def areas(self) -> list[QWidget]:
        """Filter, table, panel."""
        return [self.words, self.table, *self.panel.areas(), self.panes]

    def first(self) -> QWidget:
        """The table, so that Enter opens at once."""
        return self.table if self.rows.rowCount() else self.words

    def refusal(self, command: str) -> str:
        """Cases are registered and sent on here."""
        if command in ("new", "case-new", "case-send"):
            return sending.refusal(self.shell.desk)
        return super().refusal(command)

    def act(self, command: str) -> None:
        """Register a case, or send on the one that one stands on."""
        if command == "case-send":
            sending.send(self, self.shell, self.case())
        elif command not in ("new", "case-new"):
            super().act(command)
        else:
            rows = self.desk.committee_rows(self.shell.today)
            self.panes.turn_to(self._main)
            self.line.start([(each.id, each.label) for each in rows], str(self.committee.currentData() or ""))

    def case(self) -> str:
        """The case that one stands on; ``""`` where there is none."""
        return self.table.case()

    @property
    def busy(self) -> bool:
        """Whether what is shown is not yet what was asked for last."""
        return self._beside.waiting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page shows the table or the panel."""
        super().resizeEvent(event)
        self.panes.fit(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from the panel back to the table."""
        if event.key() == Qt.Key.Key_Escape and self.panel.isVisible():
            self.panes.turn_to(self._main)
            self.table.setFocus()
            return
        super().keyPressEvent(event)

    # -- reading -------------------------------------------------------------------------

    def _chosen(self) -> tuple[str | None, str, bool]:
        """What the filters say: committee, words, of the queues alone."""
        return self.committee.currentData() or None, self.words.text(), self.waiting.isChecked()

    def _filter(self) -> None:
        self._keep = PORTION
        self._read()

    def _read(self) -> None:
        desk, keep, (committee, words, waiting) = self.desk, self._keep, self._chosen()

        def read() -> tuple[Sequence[CaseRow], int]:
            rows = desk.case_rows(committee, contains=words, waiting=waiting, limit=keep)
            if len(rows) < keep:
                return rows, len(rows)
            return rows, desk.case_count(committee, contains=words, waiting=waiting)

        self._beside.ask(read)

    def _came(self, answer: tuple[Sequence[CaseRow], int]) -> None:
        rows, self._count = answer
        at = -1 if self._wanted else self.table.currentIndex().row()
        stood, self._wanted = self._wanted or self.case(), ""
        self._lines = list(rows)
        self._showing = True
        self.rows.show(self._lines)
        while stood and stood not in {each.id for each in self._lines} and at < 0 and self._more():
            pass
        self._stand(stood, at)
        self._showing = False
        self._show_case()
        self._say()
        arriving, self._arriving = self._arriving, False
        waits = self.window().focusWidget() in (None, self, self.words) and not self.words.text()
        if arriving and waits and self.isVisible():
            self.first().setFocus()

    def _more(self) -> bool:
        """Read the next rows; whether there were any."""
        if len(self._lines) >= self._count or self.busy:
            return False
        committee, words, waiting = self._chosen()
        rows = self.desk.case_rows(
            committee, contains=words, waiting=waiting, limit=PORTION, offset=len(self._lines)
        )
        self._lines += rows
        self.rows.extend(rows)
        return bool(rows)

    def _stand(self, case: str, at: int) -> None:
        places = [place for place, each in enumerate(self._lines) if each.id == case]
        if self._lines:  # the first where one stood nowhere, so that the panel is never empty
            self.table.choose(places[0] if places else max(0, min(at, len(self._lines) - 1)))

    def _say(self) -> None:
        self.head.say(tr("Cases"), tr("%n cases", self._count))
        filtered = any(self._chosen())
        self.table.setVisible(bool(self._lines))
        self._none.setVisible(not self._lines)
        self._none.setText(tr("No case matches.") if filtered else tr("No cases are here yet."))

    def _chosen_row(self) -> None:
        if not self._showing:
            self._show_case()

    def _show_case(self) -> None:
        at = self.table.currentIndex().row()
        if self.shell.desk is None:  # an answer that came after the archive was closed
            return
        self.panel.show_case(self._lines[at] if 0 <= at < len(self._lines) else None)

    def _fill_committees(self) -> None:
        found = [(each.label, each.id) for each in self.desk.committee_rows(self.shell.today)]
        wanted = [(tr("All committees"), ""), *found]
        box = self.committee
        if [(box.itemText(at), box.itemData(at)) for at in range(box.count())] == wanted:
            return
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        for text, id in wanted:
            box.addItem(text, id)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    # -- doing ---------------------------------------------------------------------------

    def _register(self, committee: str, text: str) -> str:
        from hfdesk.ops import queue

        try:
            done = queue.register(self.desk, committee, text, self.shell.today)
        except (Problem, KeyError) as problem:
            return plain_sentence(problem)
        self._wanted = next((id for kind, id in done.touched if kind == "case"), "")
        self._show_queue(committee)
        return ""

    def _show_queue(self, committee: str) -> None:
        """Show the queues, so that what was registered is in sight."""
        for part in (self.words, self.committee, self.waiting):
            part.blockSignals(True)
        self.words.clear()
        self.waiting.setChecked(True)
        if self.committee.currentData():
            self.committee.setCurrentIndex(max(0, self.committee.findData(committee)))
        for part in (self.words, self.committee, self.waiting):
            part.blockSignals(False)

    def _delete(self) -> None:
        from hfdesk.ops import queue

        case = self.case()
        reason = sending.refusal(self.shell.desk)
        if case and not reason:
            try:
                queue.delete(self.desk, case)
            except (Problem, KeyError) as problem:
                reason = plain_sentence(problem)
        if reason:
            self.shell.tell(reason)

    def _rename(self) -> None:
        if self.case():
            self.panes.turn_to(self.panel)
            self.panel.edit_title()

    def _scrolled(self, value: int) -> None:
        bar = self.table.verticalScrollBar()
        if value >= bar.maximum() - 10 * theme.size("rowTable"):
            self._more()

    # -- making --------------------------------------------------------------------------

    def _connect(self) -> None:
        self._beside.answered.connect(self._came)
        self.table.opened.connect(self.shell.go)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.table.selectionModel().currentRowChanged.connect(self._chosen_row)
        self.table.on_delete = self._delete
        self.table.on_rename = self._rename
        self.words.textChanged.connect(self._filter)
        self.words.returnPressed.connect(self.table.setFocus)
        self.committee.currentIndexChanged.connect(self._filter)
        self.waiting.toggled.connect(self._filter)
        self.line.left.connect(self.table.setFocus)

    def _lay_out(self) -> None:
        self.words.setPlaceholderText(tr("Find on the page"))
        self.words.setAccessibleName(tr("Find on the page"))
        self.words.setClearButtonEnabled(True)
        self.words.setMaximumWidth(theme.scaled(320))
        self.words.addAction(QAction(icons.icon("search", "muted"), "", self.words), _LEADING)
        self.committee.setAccessibleName(tr("Committee"))
        self.committee.setMinimumWidth(theme.scaled(150))
        tools = QHBoxLayout()
        tools.setSpacing(theme.scaled(8))
        tools.addWidget(self.words, 1)
        tools.addWidget(self.committee)
        tools.addSpacing(theme.scaled(4))
        tools.addWidget(self.waiting)
        tools.addStretch(1)
        left = QVBoxLayout(self._main)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.scaled(10))
        left.addLayout(tools)
        left.addWidget(self.line)
        left.addWidget(self.table, 1)
        left.addWidget(self._none)
        left.addStretch(0)
        side = theme.size("pageMarginX")
        body = QHBoxLayout()
        body.setContentsMargins(side, 0, side, theme.scaled(16))
        body.setSpacing(theme.scaled(16))
        body.addWidget(self._main, 1)
        body.addWidget(self.panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(side, 0, side, 0)
        tabs.addWidget(self.panes)
        whole.addLayout(tabs)
        whole.addLayout(body, 1)


class CaseTable(Table):
    """The cases; F2 and Delete act on the row."""

    def __init__(self, name: str, columns: tuple[Column, ...]) -> None:
        super().__init__(name, columns)
        self.on_delete = lambda: None
        self.on_rename = lambda: None

    def case(self) -> str:
        """The id of the case of the current row."""
        index = self.currentIndex()
        return self._rows().row(index.row()).key if index.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 goes to the panel, Delete deletes."""
        if event.key() == Qt.Key.Key_F2:
            self.on_rename()
        elif event.key() == Qt.Key.Key_Delete:
            self.on_delete()
        else:
            super().keyPressEvent(event)


def _row(line: CaseRow) -> Row:
    """The row of a case."""
    queued = "" if line.number else tr("in the queue")
    when = dates.numeric(line.meeting_date) if line.meeting_date else queued
    place = Place("meeting", line.meeting, 1, line.id) if line.meeting else Place("case", line.id)
    return Row(
        (
            Cell(line.number, "muted"),
            Cell(line.title, tip=line.title),
            Cell(line.type, tag=True),
            Cell(line.committee_label),
            Cell(when, "muted"),
        ),
        sentence(f"{tr('Case')} {line.number}, {line.title}", line.type, line.committee_label, when),
        place,
        key=line.id,
    )
