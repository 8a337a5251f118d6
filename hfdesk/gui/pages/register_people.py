"""Alle personer: everybody in the register, found by words; two spellings of one made one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Committee, Person, new_id
from hfdesk.gui import icons, theme
from hfdesk.gui.desk import PersonRow
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.windowed import WindowedModel
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.pages.register_members import merge_dialog
from hfdesk.gui.pages.register_part import Part, told
from hfdesk.gui.pages.register_person import PersonPanel
from hfdesk.gui.rows import Cell, Row, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.beside import Beside
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.views import Column, Table
from hfdesk.gui.worker import Job


class PeopleTable(Table):
    """Rows that are all of one height: none is read to be measured."""

    opening = Signal()
    leaving = Signal(str)

    def key(self) -> str:
        """The id of the current person."""
        index = self.currentIndex()
        return self._rows().line(index.row()) if index.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the person out of the register."""
        if event.key() == Qt.Key.Key_Delete and self.key():
            self.leaving.emit(self.key())
            return
        super().keyPressEvent(event)

    def _come(self, first: int, last: int) -> None:
        self._shrink()

    def _shrink(self) -> None:
        count = self._rows().rowCount()
        high = theme.size("tableHeader") + count * theme.size("rowTable") + 2
        self.setMaximumHeight(high if count < 60 else 16777215)

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self.opening.emit()


class PeopleTab(Part):
    """The people by name, with the chosen one beside."""

    about_committee = False

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._ids: tuple[str, ...] = ()
        self._likely: tuple[str, ...] | None = None
        self._wanted = ""
        self._job: Job | None = None
        self._again = False  # something else was asked meanwhile
        self._showing = False
        columns = (
            Column(tr("Name")),
            Column(tr("Title"), 150, give=1),
            Column(tr("Organization"), 140),
            Column(tr("E-mail"), 150, give=3),
            Column(tr("Committees"), 110, give=2),
        )
        self.table = PeopleTable(tr("All people"), columns)
        self._rows = WindowedModel([each.head for each in columns], self._read, self)
        self.table.setModel(self._rows)
        self.words = _search()
        self.words.textChanged.connect(self._filter)
        self.twins = QPushButton(tr("Possible doubles"))
        self.twins.setCheckable(True)
        self.twins.toggled.connect(self._find_twins)
        self.newcomer = Newcomer()
        self.newcomer.named.connect(self._add)
        self.newcomer.left.connect(self.table.setFocus)
        self.reason = label("", "ui", "danger", wrap=True)
        self.reason.hide()
        self._none = label(tr("Nobody is found."), tone="muted")
        self.panel = PersonPanel(shell)
        self.panel.merging.connect(self._merge)
        self._lay_out()
        self.table.opening.connect(lambda: self.beside.turn(True))
        self.table.leaving.connect(self._delete)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)

    # -- what the page asks ------------------------------------------------------------------

    def show_committee(self, committee: Committee | None) -> None:
        """Read the people again."""
        super().show_committee(None)
        self._filter()

    def facts(self) -> str:
        """How many are shown."""
        return tr("%n people", len(self._ids))

    def new_words(self) -> str:
        """A person."""
        return tr("New person")

    def new(self) -> None:
        """Type a new person's name."""
        self.newcomer.begin()

    def keys(self) -> Keys:
        """The keys of the people."""
        return (
            ("Ctrl+N", tr("New person")),
            ("Ctrl+F", tr("Find on the page")),
            ("Delete", tr("Delete a person who is not in use")),
        )

    def areas(self) -> list[QWidget]:
        """The filter, the people, the person."""
        return [self.words, self.table, self.panel.form.control("name")]

    @property
    def busy(self) -> bool:
        """Whether who is shown is not yet who was asked for last."""
        return self._job is not None

    # -- inside --------------------------------------------------------------------------

    def _read(self, ids: Sequence[str]) -> Sequence[Row]:
        return [_row(each) for each in self.desk.people_rows(ids)]

    def _filter(self) -> None:
        """Ask who is to be shown, beside the window; the answer to the last question counts."""
        self._again = self._job is not None
        if self._job is None:
            desk, text = self.desk, self.words.text()
            self._job = Job(lambda _: desk.people_ids(text))
            self._job.signals.done.connect(self._answered)
            self._job.signals.failed.connect(self._failed)
            self._job.start()

    def _failed(self, error: BaseException) -> None:
        self._job = None
        if isinstance(error, Problem):
            self.shell.trouble(error)
        elif self.shell.desk is not None:
            raise error

    def _answered(self, found: tuple[str, ...]) -> None:
        self._job = None
        if self.shell.desk is None:
            return
        if self._again:
            self._filter()
        else:
            self._show(found)

    def _show(self, found: tuple[str, ...]) -> None:
        stood = self._wanted or self.table.key()
        self._wanted = ""
        if self._likely is not None:
            kept = set(found)
            found = tuple(each for each in self._likely if each in kept)
        self._ids = found
        self._showing = True
        self._rows.show(found)
        if found:
            self.table.choose(found.index(stood) if stood in found else 0)
        self._showing = False
        self._none.setVisible(not found)
        self.panel.show_person(self.table.key(), self.may)
        self.said.emit()

    def _chosen(self) -> None:
        if not self._showing:
            self.panel.show_person(self.table.key(), self.may)

    def _find_twins(self, on: bool) -> None:
        if not on:
            self._likely = None
            self._filter()
            return
        desk = self.desk

        def job(_ticket: object) -> Any:
            from hfdesk.ops import register

            return register.all_alike(desk)

        self.shell.work(tr("Comparing names …"), job, self._found)

    def _found(self, pairs: Sequence[Any]) -> None:
        if self.twins.isChecked():
            self._likely = tuple(dict.fromkeys(id for pair in pairs for id in (pair.one, pair.other)))
            self._filter()

    def _add(self, name: str) -> None:
        from hfdesk.ops import register

        person = Person(id=new_id(), name=name)
        reason = told(lambda: register.add_person(self.desk, person))
        self._refused(reason)
        if reason:
            self.newcomer.begin(name)
            return
        self._wanted = person.id  # the list is read again when the archive tells of it
        self.words.clear()
        self.panel.show_person(person.id, self.may)
        self.panel.form.control("title").setFocus()

    def _delete(self, id: str) -> None:
        from hfdesk.ops import register

        if self.may:
            self._refused(told(lambda: register.delete_person(self.desk, id)))

    def _merge(self, keep: str, gone: str) -> None:
        merge_dialog(self, self.shell, keep, gone).open()

    def _refused(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def _lay_out(self) -> None:
        left = QWidget()
        tools = QHBoxLayout()
        tools.setSpacing(theme.scaled(8))
        tools.addWidget(self.words, 1)
        tools.addStretch(1)
        tools.addWidget(self.twins)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(10))
        column.addLayout(tools)
        for widget in (self.newcomer, self.table, self._none, self.reason):
            column.addWidget(widget, 1 if widget is self.table else 0)
        column.addStretch(0)
        self.beside = Beside(left, self.panel)
        self.beside.watch(self.panel.controls())
        left.setFocusProxy(self.table)
        self.column.addWidget(self.beside, 1)


class Newcomer(QLineEdit):
    """The line in which a new person's name is typed: Enter makes the person, Esc goes back."""

    named = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Name of the new person"))
        self.setPlaceholderText(tr("Name of the new person, then Enter"))
        self.hide()

    def begin(self, name: str = "") -> None:
        """Show the line, with a name that was refused."""
        self.setText(name)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            name = self.text()
            self.clear()
            self.hide()
            self.named.emit(name)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _search() -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(tr("Find on the page"))
    made.setAccessibleName(tr("Find on the page"))
    made.setClearButtonEnabled(True)
    sign = QAction(icons.icon("search", "muted"), "", made)
    made.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
    made.setMaximumWidth(theme.scaled(320))
    return made


def _row(each: PersonRow) -> Row:
    committees = ", ".join(each.committees)
    return Row(
        (
            Cell(each.name, tip=each.name),
            Cell(each.title, "muted", tip=each.title),
            Cell(each.organization_label, "muted", tip=each.organization_label),
            Cell(each.email, "muted", tip=each.email),
            Cell(committees, "muted", tip=committees),
        ),
        sentence(each.name, each.title, each.organization_label, committees),
        key=each.id,
    )
