"""Medlemmer: who sits in a committee, from when to when, today or on any day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import Committee, Membership, Organization, Role
from hfdesk.gui import dates, theme, words
from hfdesk.gui.desk import MemberRow
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.pages.register_part import Part, told
from hfdesk.gui.pages.register_person import PersonPanel
from hfdesk.gui.pages.register_seats import (
    DEPUTIES,
    NAME,
    REPRESENTS,
    ROLE,
    TO,
    VOTES,
    ended,
    member_rows,
    on,
)
from hfdesk.gui.rows import Row
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.beside import Beside
from hfdesk.gui.widgets.completing import among, people_of
from hfdesk.gui.widgets.labels import Sign, label
from hfdesk.gui.widgets.ordered import NEW, OrderedTable
from hfdesk.gui.widgets.views import Column


class SeatTable(OrderedTable):
    """The members; the column of votes is there only where the committee votes."""

    opening = Signal()
    votes = False

    def _fit(self) -> None:
        least = theme.scaled(150)
        shown = [at for at in range(len(self._columns)) if at != VOTES or self.votes]
        need = least + sum(theme.scaled(self._columns[at].width) for at in shown)
        hidden = {VOTES} - set(shown)
        for at in sorted(shown, key=lambda at: self._columns[at].give, reverse=True):
            if need > self.viewport().width() and self._columns[at].give:
                hidden.add(at)
                need -= theme.scaled(self._columns[at].width)
        for at in range(len(self._columns)):
            self.setColumnHidden(at, at in hidden)

    def fit(self) -> None:
        """Show the columns that there is room for and that are wanted."""
        self._fit()

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if self.key() == NEW:
            super()._open(index)
        else:
            self.opening.emit()


class MembersTab(Part):
    """The members of a committee, typed into in place, with the person beside."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        columns = _columns()
        self.table = SeatTable(tr("Members"), columns, self._enter)
        self._rows: TableModel[Row] = TableModel([each.head for each in columns], lambda row: row, self)
        self.table.setModel(self._rows)
        self.as_of = AsOf()
        self.earlier = QCheckBox(tr("Earlier members"))
        self.reason = label("", "ui", "danger", wrap=True)
        self.reason.hide()
        self._empty = label(tr("Nobody sits here on that day."), tone="muted")
        self.panel = PersonPanel(shell)
        self._seats: Sequence[MemberRow] = ()
        self._lay_out()
        self._offer()
        self.table.settled.connect(lambda: self._refused(""))
        self.table.leaving.connect(self._leave)
        self.table.turning.connect(self._turn)
        self.table.opening.connect(lambda: self.beside.turn(True))
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.as_of.changed.connect(self._show)
        self.as_of.leaving.connect(self.look_back)
        self.earlier.toggled.connect(self._show)
        self.panel.merging.connect(self._merge)

    # -- what the page asks ------------------------------------------------------------------

    def show_committee(self, committee: Committee | None) -> None:
        """Read the members again."""
        other = committee is None or self.committee is None or committee.id != self.committee.id
        super().show_committee(committee)
        self._seats = self.desk.member_rows(committee.id) if committee else ()
        self.table.votes = committee is not None and setup_of(committee).votes
        if other:
            self.as_of.end()
            self._refused("")
        self._show()

    def facts(self) -> str:
        """How many sit there, on which day."""
        if self.committee is None:
            return ""
        seats = on(self._seats, self._day)
        count = sum(each.role is not Role.DEPUTY for each in seats)
        day = tr("as of {day}").format(day=dates.numeric(self._day))
        return f"{tr('%n members', count)} {day}"

    def new_words(self) -> str:
        """A member."""
        return tr("New member")

    def new(self) -> None:
        """Type a new member's name."""
        self.table.open_new()

    def refusal(self) -> str:
        """Why nobody can be added."""
        past = tr("You are looking at another day. Go back to today to change anything.")
        return super().refusal() or (past if self.as_of.day else "")

    def keys(self) -> Keys:
        """The keys of the members."""
        return (
            ("Ctrl+N", tr("New member")),
            ("F2", tr("Change the cell")),
            ("Enter, Tab, Esc", tr("Store and go down, store and go on, take back")),
            (tr("Space"), tr("Votes or not")),
            ("Delete", tr("End the membership today")),
            ("Shift+Delete", tr("Remove the membership altogether")),
        )

    def areas(self) -> list[QWidget]:
        """The day, the members, the person."""
        day = [self.as_of.edit] if self.as_of.day else []
        return [self.table, self.panel.form.control("name"), self.earlier, *day]

    def look_back(self) -> None:
        """Choose a day to look at, or go back to today."""
        if self.as_of.day:
            self.as_of.end()
            self._show()
            self.table.setFocus()
        else:
            self.as_of.begin(self.shell.today)
            self._show()
            self.as_of.edit.setFocus()

    # -- inside --------------------------------------------------------------------------

    @property
    def _day(self) -> date:
        return self.as_of.day or self.shell.today

    @property
    def _typed(self) -> bool:
        return self.may and self.as_of.day is None and self.committee is not None

    def _show(self) -> None:
        earlier = ended(self._seats, self._day) if self.earlier.isChecked() else ()
        rows = tuple(member_rows(on(self._seats, self._day), earlier, self._typed))
        stood = self.table.key()
        self.table.read_again(lambda: self._rows.show(rows), lambda: stood)
        self.table.fit()
        self.said.emit()
        there = self.committee is not None
        self.table.setVisible(there)
        self.earlier.setVisible(there)
        self._empty.setText(tr("Nobody sits here on that day.") if there else tr("Make a committee first."))
        self._empty.setVisible(not rows)
        if not self.table.key() and rows:
            self.table.choose_first()
        self._show_person()

    def _chosen(self) -> None:
        if not self.table.delegate.paused:
            self._show_person()

    def _show_person(self) -> None:
        key = self.table.key()
        found = [each.person for each in self._seats if each.id == key]
        self.panel.show_person(found[0] if found else "", self._typed, self.committee is not None)

    def _refused(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def _enter(self, key: str, column: int, text: str) -> str:
        from hfdesk.ops import seats

        committee, today, taken = self.committee, self.shell.today, self.table.taken()
        if committee is None:
            return ""
        if key == NEW:
            return (
                told(lambda: seats.add(self.desk, committee.id, text, today, taken)) if text.strip() else ""
            )
        field = tuple(seats.Field)[column - 1]
        return told(lambda: seats.enter(self.desk, key, field, text, today))

    def _leave(self, key: str, altogether: bool) -> None:
        from hfdesk.ops import seats

        if self._typed and altogether:
            self._refused(told(lambda: seats.remove(self.desk, key)))
        elif self._typed:
            self._refused(told(lambda: seats.end(self.desk, key, self.shell.today)))

    def _turn(self, key: str) -> None:
        from hfdesk.domain.register import votes
        from hfdesk.ops import seats

        if not (self._typed and self.table.votes):
            return
        seat = self.desk.get(Membership, key)
        voting = not votes(seat.role, seat.voting)
        self._refused(told(lambda: seats.change(self.desk, key, voting=voting)))

    def _merge(self, keep: str, gone: str) -> None:
        merge_dialog(self, self.shell, keep, gone).open()

    def _offer(self) -> None:
        find = people_of(lambda: self.shell.desk)
        self.table.offer_names(NAME, find)
        self.table.offer_names(DEPUTIES, find, many=True)
        self.table.offer_names(ROLE, among(lambda: [words.role(each) for each in Role]), least=1)
        self.table.offer_names(REPRESENTS, among(self._bodies))

    def _bodies(self) -> list[str]:
        known = [each.name for each in self.desk.all(Organization)]
        return list(dict.fromkeys([*(each.represents for each in self._seats if each.represents), *known]))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(8))
        for widget in (self.as_of, self.table, self._empty, self.reason):
            column.addWidget(widget, 1 if widget is self.table else 0)
        column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(0)
        self.beside = Beside(left, self.panel)
        self.beside.watch(self.panel.controls())
        left.setFocusProxy(self.table)
        self.column.addWidget(self.beside, 1)


class AsOf(QFrame):
    """The line that says which day is looked at, and lets one choose it."""

    changed = Signal()
    leaving = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.day: date | None = None
        self.edit = QDateEdit()
        self.edit.setDisplayFormat("dd.MM.yyyy")
        self.edit.setAccessibleName(tr("The day that is shown"))
        self.edit.dateChanged.connect(self._take)
        self.back = QPushButton(tr("Back to today"))
        self.back.clicked.connect(self.leaving)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(12), theme.scaled(5), theme.scaled(8), theme.scaled(5))
        row.setSpacing(theme.scaled(10))
        words_ = label(tr("Who sat here on"), "ui")
        words_.setBuddy(self.edit)
        said = label(tr("Nothing can be changed meanwhile."), "ui", "muted")
        said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for widget in (Sign("clock", "warn"), words_, self.edit):
            row.addWidget(widget)
        row.addWidget(said, 1)
        row.addWidget(self.back)
        self.hide()

    def begin(self, today: date) -> None:
        """Look at a day."""
        self.day = today
        self.edit.setDate(QDate(today.year, today.month, today.day))
        self.show()

    def end(self) -> None:
        """Look at today again."""
        self.day = None
        self.hide()

    def _take(self, chosen: QDate) -> None:
        if self.day is not None:
            self.day = date(chosen.year(), chosen.month(), chosen.day())
            self.changed.emit()


def merge_dialog(parent: QWidget, shell: Shell, keep: str, gone: str) -> QDialog:
    """The dialog that makes two people one; imported when it is wanted."""
    from hfdesk.gui.pages.register_merge import MergeDialog

    return MergeDialog(parent.window(), shell, keep, gone)


def _columns() -> tuple[Column, ...]:
    made = (
        Column(tr("Name")),
        Column(tr("Role"), 100),
        Column(tr("Represents"), 140, give=1),
        Column(tr("Deputy"), 122, give=3),
        Column(tr("Votes"), 72),
        Column(tr("From"), 98, give=2),
        Column(tr("To"), 98, give=4),
    )
    assert len(made) == TO + 1
    return made
