"""The panel about a person: what is known, other spellings, where else they sit, likely twins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hfdesk.domain.values import Organization, Person
from hfdesk.gui import dates, theme
from hfdesk.gui.beside import Beside
from hfdesk.gui.desk import Desk, MemberRow
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.register_part import told
from hfdesk.gui.rows import dotted
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.completing import SHOWN, among
from hfdesk.gui.widgets.formpanel import FormPanel, Value
from hfdesk.gui.widgets.labels import Elided, Sign, clear, label

SETTLED = 150  # ms one stands on a person before twins are looked for


class PersonPanel(QWidget):
    """What the register knows of one person; every field is saved when it is left."""

    merging = Signal(str, str)  # the person who is shown, and the one who is likely the same

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._committees: dict[str, str] = {}
        self.person = ""
        self._may = False
        self._name = Elided("", "heading2")
        self.form = FormPanel(self._save)
        self.form.add_line("name", tr("Name"))
        self.form.add_line("title", tr("Title"))
        homes = self.form.add_line("organization", tr("Organization"), find=among(self._organizations))
        homes.setPlaceholderText(tr("Name or short name"))
        self.form.add_line("email", tr("E-mail"))
        self.form.add_line("phone", tr("Phone"))
        self.form.add_tags("aliases", tr("Also spelled"))
        self.twin = Twin()
        self.twin.merge.clicked.connect(lambda: self.merging.emit(self.person, self.twin.other))
        self.twin.two.clicked.connect(self._are_two)
        self.other = QPushButton(tr("Merge with another …"))
        self.other.setProperty("link", True)
        self.other.clicked.connect(lambda: self.merging.emit(self.person, ""))
        self._none = label(tr("Choose a person in the list."), tone="muted", wrap=True)
        self._seats = QVBoxLayout()
        self._seats.setSpacing(theme.scaled(6))
        self._beside = Beside(self, wait=0)
        self._beside.answered.connect(self._came)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SETTLED)
        self._later.timeout.connect(self._look_further)
        self._lay_out()
        self.show_person("")

    @property
    def desk(self) -> Desk:
        """The open archive."""
        assert self._shell.desk is not None
        return self._shell.desk

    def show_person(self, id: str, may: bool = True, invite: bool = True) -> None:
        """Show a person; nobody for ``""``, and with ``invite`` that one may be chosen."""
        person = self._read(id)
        same = bool(person) and id == self.person
        self.person = id if person else ""
        self._none.setVisible(person is None and invite)
        self._whole.setVisible(person is not None)
        if person is None:
            self.form.show_subject("", {})
            return
        self._name.setText(person.name)
        self.form.show_subject(id, self._values(person), may)
        self.other.setVisible(may)
        if not same:
            self.twin.hide()
            clear(self._seats)
        self._may = may
        self._later.start()

    def controls(self) -> list[QWidget]:
        """What the keyboard comes to."""
        return [*self.form.controls(), self.twin.merge, self.twin.two, self.other]

    def _read(self, id: str) -> Person | None:
        try:
            return self.desk.get(Person, id) if id else None
        except KeyError:
            return None

    def _values(self, person: Person) -> dict[str, Value]:
        try:
            home = self.desk.get(Organization, person.organization).name if person.organization else ""
        except KeyError:
            home = ""
        return {
            "name": person.name,
            "title": person.title,
            "organization": home,
            "email": person.email,
            "phone": person.phone,
            "aliases": person.aliases,
        }

    def _organizations(self) -> Sequence[str]:
        found = self.desk.all(Organization)
        return [each.name for each in found]

    def _save(self, subject: str, key: str, value: Value) -> str:
        from hfdesk.ops import register

        return told(lambda: register.enter(self.desk, subject, key, value))

    # -- twins and seats -------------------------------------------------------------------

    def _look_further(self) -> None:
        """Once one has stayed with a person: where they sit, and who is likely the same."""
        if self.person and self._shell.desk is not None and self.isVisible():
            self._show_seats(self.person)
            if self._may:
                self._look_for_twins()

    def _look_for_twins(self) -> None:
        from hfdesk.ops import register

        desk, person = self.desk, self.person
        self._beside.ask(lambda: (person, register.alike(desk, person)))

    def _came(self, answer: tuple[str, Sequence[Person]]) -> None:
        person, found = answer
        if person != self.person:
            return
        if found:
            self.twin.show_twin(found[0], len(found) - 1)
        else:
            self.twin.hide()

    def _are_two(self) -> None:
        from hfdesk.ops import apart

        reason = told(lambda: apart.tell(self.desk, self.person, self.twin.other))
        if reason:
            self._shell.tell(reason)
        else:
            self.twin.hide()
            self._look_for_twins()
        self.form.control("name").setFocus()

    def _show_seats(self, person: str) -> None:
        clear(self._seats)
        seats = self.desk.member_rows(person=person)
        names = {each.id: each.label for each in self.desk.committee_rows(self._shell.today)} if seats else {}
        if not seats:
            return
        self._seats.addWidget(label(tr("Sits in"), "heading3", bold=True))
        for each in seats[: SHOWN * 2]:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(theme.scaled(10))
            committee = Elided(names.get(each.committee, ""), "ui")
            committee.setFixedWidth(theme.scaled(84))
            line.addWidget(committee)
            line.addWidget(Elided(seat_words(each), "ui", "muted"), 1)
            self._seats.addWidget(row)

    def _lay_out(self) -> None:
        self._whole = QWidget()
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(10))
        for widget in (self._name, self.form, self.twin):
            column.addWidget(widget)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._seats)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.scaled(2), 0, theme.scaled(12), 0)
        whole.addWidget(self._none)
        whole.addWidget(self._whole)
        whole.addStretch(1)
        self.setFocusProxy(self.form.control("title"))


class Twin(QFrame):
    """Tells of somebody who is likely the same person, and offers to make them one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.other = ""
        self.text = label("", "ui", wrap=True)
        self.merge = QPushButton(tr("Merge …"))
        self.two = QPushButton(tr("No, two people"))
        self.two.setFlat(True)
        head = QHBoxLayout()
        head.setSpacing(theme.scaled(8))
        head.addWidget(Sign("warn", "warn"))
        head.addWidget(label(tr("Same person?"), "ui", bold=True), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.scaled(6))
        buttons.addWidget(self.merge)
        buttons.addWidget(self.two)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.scaled(12), theme.scaled(10), theme.scaled(10), theme.scaled(10))
        column.setSpacing(theme.scaled(6))
        column.addLayout(head)
        column.addWidget(self.text)
        column.addLayout(buttons)
        self.hide()

    def show_twin(self, other: Person, more: int) -> None:
        """Tell of another, and how many more there are."""
        self.other = other.id
        said = dotted(tr("“{name}”").format(name=other.name), other.title, other.email)
        self.text.setText(dotted(said, tr("and %n more", more) if more else ""))
        self.show()


def seat_words(seat: MemberRow) -> str:
    """What somebody is in a committee, and from when to when."""
    from hfdesk.gui import words

    day = ""
    if seat.to:
        day = tr("until {day}").format(day=dates.numeric(seat.to))
    elif seat.from_:
        day = tr("from {day}").format(day=dates.numeric(seat.from_))
    return dotted(words.role(seat.role), day)
