"""The panel beside the cases: what is known of one, and its way between committees."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Case, Meeting, Person, Wanted, Who
from hfdesk.gui import dates, theme
from hfdesk.gui.desk import CaseRow, Desk, MeetingRow
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.case_way import way_entries
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.completing import people_of
from hfdesk.gui.widgets.formpanel import FormPanel, Value
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.views import EntryList

WISHES = ("committee", "meeting", "by", "minutes", "asked_by")
"""The fields of a case that no meeting has had."""


class CasePanel(QScrollArea):
    """One case; each field is saved when it is left."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._row: CaseRow | None = None
        self.form = FormPanel(self._save)
        self._title = label("", "heading3")
        self._fields()
        self.open = QPushButton(tr("Open"))
        self.send = QPushButton(tr("Send on …"))
        self._before_head = label(tr("The case before"), "heading3")
        self.before = EntryList(tr("The case before"))
        self._after_head = label(tr("The case after"), "heading3")
        self.after = EntryList(tr("The case after"))
        self._body = QWidget()
        self._lay_out()
        self.show_case(None)

    def show_case(self, row: CaseRow | None) -> None:
        """Show a case; nothing where there is none."""
        self._row = row
        self._body.setVisible(row is not None)
        if row is None:
            return
        desk = self._desk
        try:
            case = desk.get(Case, row.id)
        except KeyError:
            self._body.hide()
            return
        self._title.setText(_state(row))
        for key in WISHES:
            self.form.show_field(key, not row.meeting)
        if not row.meeting:
            self._options(desk, case)
        self.form.show_subject(case.id, _values(desk, case), not desk.read_only)
        before, after = way_entries(desk, case.id)
        for head, part, entries in (
            (self._before_head, self.before, before),
            (self._after_head, self.after, after),
        ):
            part.rows.show(entries)
            part.fit()
            head.setVisible(bool(entries))

    def areas(self) -> list[QWidget]:
        """The form's first field, and the stops."""
        if self._row is None:
            return []
        return [
            self.form.control("title"),
            *(each for each in (self.before, self.after) if each.rows.rowCount()),
        ]

    def edit_title(self) -> None:
        """Go to the title."""
        self.form.control("title").setFocus()

    # -- inside --------------------------------------------------------------------------

    def _fields(self) -> None:
        names = people_of(lambda: self._shell.desk)
        self.form.add_line("title", tr("Title"))
        self.form.add_choice("committee", tr("Committee"))
        self.form.add_line("type", tr("Type"), tr("e.g. Decision"))
        self.form.add_choice("meeting", tr("Wanted meeting"))
        self.form.add_line("by", tr("Wanted by"), tr("e.g. 12.3. or 12 March"))
        self.form.add_line("minutes", tr("Length"), tr("minutes"))
        self.form.add_line("asked_by", tr("Reported by (names)"), find=names, many=True)
        self.form.add_line("owners", tr("Responsible"), find=names, many=True)

    def _options(self, desk: Desk, case: Case) -> None:
        committees = [(each.id, each.label) for each in desk.committee_rows(self._shell.today)]
        self.form.set_options("committee", committees)
        meetings = [(each.id, dates.long(each.date)) for each in _wishable(desk, case, self._shell.today)]
        self.form.set_options("meeting", [("", tr("Any")), *meetings])

    def _save(self, case: str, key: str, value: Value) -> str:
        from hfdesk.ops import queue

        try:
            queue.refine(self._desk, case, queue.CaseField(key), str(value), self._shell.today)
        except (Problem, KeyError) as problem:
            return plain_sentence(problem)
        return ""

    def _go(self) -> None:
        if self._row is not None:
            row = self._row
            meeting = Place("meeting", row.meeting, 1, row.id)
            self._shell.go(meeting if row.meeting else Place("case", row.id))

    @property
    def _desk(self) -> Desk:
        assert self._shell.desk is not None
        return self._shell.desk

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self._body.setObjectName("page")
        self.open.clicked.connect(self._go)
        self.send.clicked.connect(lambda: self._shell.act("case-send"))
        self.send.setToolTip(tr("Send to another committee"))
        for part in (self.before, self.after):
            part.opened.connect(self._shell.go)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.scaled(8))
        buttons.addWidget(self.open)
        buttons.addWidget(self.send)
        buttons.addStretch(1)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, theme.scaled(6), theme.scaled(4), 0)
        column.setSpacing(theme.scaled(10))
        column.addWidget(self._title)
        column.addWidget(self.form)
        column.addLayout(buttons)
        for head, part in ((self._before_head, self.before), (self._after_head, self.after)):
            column.addSpacing(theme.scaled(4))
            column.addWidget(head)
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(self._body)


def _wishable(desk: Desk, case: Case, today: date) -> list[MeetingRow | Meeting]:
    """The committee's meetings from today on by date, and the one that is wished though it is past."""
    ahead: list[MeetingRow | Meeting] = list(desk.meeting_rows(case.committee, counted=False, since=today))
    wished = case.wanted.meeting if case.wanted else ""
    if wished and wished not in {each.id for each in ahead}:
        with suppress(KeyError):
            ahead.append(desk.get(Meeting, wished))
    return ahead[::-1]


def _state(row: CaseRow) -> str:
    """Number and where the case is: in the queue, or in which meeting it was."""
    where = dates.long(row.meeting_date) if row.meeting_date else tr("In the case queue")
    return f"{row.number} · {where}" if row.number and row.meeting_date else row.number or where


def _values(desk: Desk, case: Case) -> dict[str, Value]:
    wanted = case.wanted or Wanted()
    return {
        "title": case.title,
        "committee": case.committee,
        "type": case.type,
        "meeting": wanted.meeting,
        "by": dates.numeric(wanted.date),
        "minutes": str(wanted.minutes) if wanted.minutes is not None else "",
        "asked_by": _names(desk, wanted.asked_by),
        "owners": _names(desk, case.owners),
    }


def _names(desk: Desk, whos: tuple[Who, ...]) -> str:
    return ", ".join(who.as_ or desk.get(Person, who.person).name for who in whos)
