"""All that is stored of one person, with where it stands; handed over as a file, or taken out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hfdesk.domain.values import Person
from hfdesk.gui import dates, icons, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.outside import open_folder
from hfdesk.gui.pages.listing import group_row
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.pages.private_words import cells_of, heads
from hfdesk.gui.pages.register_part import Part
from hfdesk.gui.rows import Cell, Place, Row, sentence
from hfdesk.gui.shell import Offer, Shell
from hfdesk.gui.widgets.completing import Completion, people_of
from hfdesk.gui.widgets.labels import clear, label
from hfdesk.gui.widgets.views import Column, Table

if TYPE_CHECKING:
    from hfdesk.ops.persons import Stored, Told


class PersonPart(Part):
    """One finds a person, and sees all that the archive has of them."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.stored: Stored | None = None
        self._id = ""
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Name of a person"))
        self.words.setAccessibleName(tr("Name of a person"))
        self.words.setClearButtonEnabled(True)
        self.words.setMaximumWidth(theme.scaled(320))
        self.words.addAction(
            QAction(icons.icon("search", "muted"), "", self.words), QLineEdit.ActionPosition.LeadingPosition
        )
        self.completion = Completion(self.words, people_of(lambda: shell.desk))
        self.completion.taken.connect(self._taken)
        self.words.returnPressed.connect(self._typed)
        self.hand = self._button(tr("Save as a file …"), self.hand_over)
        self.out = self._button(tr("Take out …"), self.plan)
        columns = (Column(tr("What")), Column(tr("Where"), 250, give=1), Column(tr("Day"), 96))
        self.table = Table(tr("Stored of the person"), columns)
        self._rows: TableModel[Row] = TableModel([each.head for each in columns], lambda row: row, self)
        self.table.setModel(self._rows)
        self.table.opened.connect(shell.go)
        self._none = label(tr("Type the first letters of a name, then Enter."), tone="muted", wrap=True)
        self._pending = QVBoxLayout()
        self._pending.setSpacing(theme.scaled(6))
        self._lay_out()
        self._fill(None)

    # -- what the page asks ------------------------------------------------------------------

    def show_one(self, id: str) -> None:
        """Read what is stored of a person; nobody for ``""`` and for one who is not there any more."""
        self._show_pending()
        self._id = id if id and self._is_there(id) else ""
        if not self._id:
            self.words.clear()
            self._fill(None)
            return
        desk = self.desk

        def job(_ticket: object) -> Any:
            from hfdesk.ops import persons

            return persons.about(desk, id)

        self.shell.work(tr("Looking through the archive …"), job, self._read)

    def facts(self) -> str:
        """Who is shown, and in how many places."""
        if self.stored is None:
            return ""
        count = tr("%n places", len(self.stored.told) + len(self.stored.filed))
        versions = tr("%n earlier versions of texts", self.stored.versions) if self.stored.versions else ""
        return " · ".join(part for part in (self.stored.person.name, count, versions) if part)

    def keys(self) -> Keys:
        """The keys of the list."""
        return (("Enter", tr("Go there")), ("Ctrl+F", tr("Find a person")))

    def areas(self) -> list[QWidget]:
        """The field, the list."""
        return [self.words, self.table] if self.stored else [self.words]

    # -- gestures ----------------------------------------------------------------------------

    def hand_over(self) -> None:
        """Ask for a place, and write all of it into a file there."""
        from PySide6.QtWidgets import QFileDialog

        if self.stored is None:
            return
        name = tr("Personal data of {name}").format(name=self.stored.person.name)
        start = str(Path.home() / f"{name}.zip")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as a file"), start, "Zip (*.zip)")
        if chosen:
            self.write_to(Path(chosen))

    def write_to(self, path: Path) -> None:
        """Write all of it into a file."""
        desk, id, today = self.desk, self._id, self.shell.today

        def job(_ticket: object) -> Path:
            from hfdesk.ops import handing_over

            return handing_over.export(desk, id, path, today)

        self.shell.work(tr("Writing {name} …").format(name=path.name), job, self._written)

    def plan(self) -> None:
        """Show what would become of what is stored, and ask."""
        desk, id, today = self.desk, self._id, self.shell.today
        if not self.may or not id:
            return

        def job(_ticket: object) -> Any:
            from hfdesk.ops import forgetting

            return forgetting.plan(desk, id, today)

        self.shell.work(tr("Looking through the archive …"), job, self._ask)

    def _ask(self, plan: Any) -> None:
        from hfdesk.gui.dialogs.forgetting import ForgetDialog

        ForgetDialog(self.shell, self.window(), plan, self._forget).open()

    def _forget(self) -> None:
        desk, id, today = self.desk, self._id, self.shell.today

        def job(_ticket: object) -> Any:
            from hfdesk.ops import forgetting

            return forgetting.forget(desk, id, today)

        self.shell.work(tr("Taking the person out …"), job, self._forgotten)

    def _forgotten(self, done: Any) -> None:
        self.shell.go(Place("private"))
        self.shell.tell(tr("{name} is taken out. Undo brings it back.").format(name=done.label))

    def _erase(self, number: int) -> None:
        desk = self.desk

        def job(_ticket: object) -> None:
            from hfdesk.ops import forgetting

            forgetting.erase(desk, number)

        self.shell.work(tr("Deleting for good …"), job, lambda _: self._erased())

    def _erased(self) -> None:
        self.shell.act("steps")
        self.show_one(self._id)
        self.shell.tell(tr("Gone for good, also from undo and from earlier versions."))

    # -- inside --------------------------------------------------------------------------

    def _is_there(self, id: str) -> bool:
        try:
            self.desk.get(Person, id)
        except KeyError:
            return False
        return True

    def _taken(self, key: str) -> None:
        self.shell.go(Place("private", key))

    def _typed(self) -> None:
        """Enter takes the only one, or the first."""
        found = self.desk.people_named(self.words.text(), 1)
        if found:
            self.shell.go(Place("private", found[0].id))
        else:
            self._none.setText(tr("Nobody is found."))
            self._fill(None)

    def _read(self, stored: Stored) -> None:
        if stored.person.id == self._id:
            self._fill(stored)
            self.table.setFocus()

    def _fill(self, stored: Stored | None) -> None:
        self.stored = stored
        self._rows.show(tuple(_rows(stored)) if stored else ())
        self.table.setVisible(stored is not None)
        self._none.setVisible(stored is None)
        for button in (self.hand, self.out):
            button.setVisible(stored is not None)
        self.out.setEnabled(self.may)
        if stored is not None:
            self.words.setText(stored.person.name)
            self.table.choose_first()
        self.said.emit()

    def _show_pending(self) -> None:
        """Who was taken out and can still come back."""
        from hfdesk.ops import forgetting

        clear(self._pending)
        for each in forgetting.pending(self.desk) if self.may else ():
            day = dates.long(forgetting.until(each))
            text = tr("{name} is taken out, and gone for good from {day} on.")
            line = QHBoxLayout()
            box = QWidget()
            box.setObjectName("notice")
            box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            box.setLayout(line)
            line.addWidget(label(text.format(name=each.person.name, day=day), "ui", wrap=True), 1)
            now = QPushButton(tr("Delete for good now"))
            now.setAccessibleName(f"{now.text()}: {each.person.name}")
            now.setAutoDefault(False)
            now.clicked.connect(lambda _=False, number=each.number: self._erase(number))
            line.addWidget(now)
            self._pending.addWidget(box)

    def _written(self, path: Path) -> None:
        text = tr("Saved: {name}").format(name=path.name)
        self.shell.tell(text, Offer(tr("Show in folder"), lambda: open_folder(path)))

    def _button(self, text: str, act: Any) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _=False: act())
        return made

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(theme.scaled(8))
        tools.addWidget(self.words, 1)
        tools.addStretch(1)
        tools.addWidget(self.hand)
        tools.addWidget(self.out)
        self.column.addLayout(self._pending)
        self.column.addLayout(tools)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._none)
        self.column.addStretch(0)


def _rows(stored: Stored) -> Iterator[Row]:
    yield group_row(tr("In the register"))
    yield from _entry(stored)
    for about, head in heads():
        found = stored.about(about)
        if found:
            yield group_row(f"{head} · {len(found)}")
            yield from (_row(each) for each in found)
    if stored.filed:
        yield group_row(f"{tr('Documents that were made')} · {len(stored.filed)}")
        for made in stored.filed:
            day = dates.numeric(made.moment.date())
            place = Place("meeting", made.meeting, 4) if made.meeting else None
            cells = (Cell(made.name, tip=made.name), Cell(), Cell(day, "muted"))
            yield Row(cells, sentence(made.name, day), place)


def _entry(stored: Stored) -> Iterator[Row]:
    person = stored.person
    told = (
        (tr("Name"), person.name),
        (tr("Also spelled"), ", ".join(person.aliases)),
        (tr("Title"), person.title),
        (tr("Organization"), stored.home),
        (tr("E-mail"), person.email),
        (tr("Phone"), person.phone),
    )
    place = Place("register", "", 4)
    for name, text in told:
        if text:
            yield Row((Cell(text, tip=text), Cell(name, "muted"), Cell()), sentence(name, text), place)


def _row(told: Told) -> Row:
    what, detail = cells_of(told)
    text = " · ".join(part for part in (what, detail) if part)
    day = dates.numeric(told.day)
    cells = (Cell(text, tip=text), Cell(told.where, "muted", tip=told.where), Cell(day, "muted"))
    return Row(cells, sentence(text, told.where), place_of(told))


def place_of(told: Told) -> Place | None:
    """Where a fact stands."""
    match told.kind:
        case "meeting":
            attended = told.fact.path[:1] == ("attendance",)
            return Place("meeting", told.id, 2 if attended else 3 if _is_minuted(told) else 0, told.fact.item)
        case "case":
            return Place("case", told.id)
        case "portfolio":
            return Place("portfolio", told.id)
        case "committee":
            return Place("register", told.id, 1)
        case "membership":
            return Place("register", "", 4)
        case _:
            return None


def _is_minuted(told: Told) -> bool:
    fields = ("discussion", "decision", "motions", "votes", "recusals", "statements", "actions")
    return any(step in fields for step in told.fact.path)
