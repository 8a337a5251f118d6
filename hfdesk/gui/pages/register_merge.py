"""«Slå sammen …»: two people side by side, what moves, and then one undo step."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from hfdesk.domain.values import Organization, Person
from hfdesk.gui import theme
from hfdesk.gui.desk import Desk
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.register_part import told
from hfdesk.gui.plainly import named
from hfdesk.gui.rows import dotted
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.buttons import button_row, leave_button, main_button
from hfdesk.gui.widgets.completing import Completion, people_of
from hfdesk.gui.widgets.labels import clear, label


class MergeDialog(QDialog):
    """Two people made one. ``gone`` may be ``""``: then the other is chosen here."""

    def __init__(self, parent: QWidget, shell: Shell, keep: str, gone: str) -> None:
        super().__init__(parent)
        assert shell.desk is not None
        self.desk: Desk = shell.desk
        self._ids = (keep, gone)
        self.setWindowTitle(tr("Merge two people"))
        self.setMinimumWidth(theme.scaled(620))
        self.other = QLineEdit()
        self.other.setAccessibleName(tr("The other person"))
        self.other.setPlaceholderText(tr("Name of the other person"))
        self._names = Completion(self.other, people_of(lambda: shell.desk))
        self._names.taken.connect(self._take)
        self.other.setVisible(not gone)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(theme.scaled(16))
        self.choices: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        self.moves = label("", "ui", wrap=True)
        self.reason = label("", "ui", "danger", wrap=True)
        self.reason.hide()
        self.merge, self.leave = main_button(tr("Merge")), leave_button()
        self._lay_out()
        self._show()

    def _take(self, id: str) -> None:
        if id == self._ids[0]:
            self._refuse(tr("It is the same person. Choose another."))
            return
        self._refuse("")
        self._ids = (self._ids[0], id)
        self._show()
        self.choices[0].setFocus()

    def _show(self) -> None:
        clear(self._sides)
        self.choices = []
        for at, id in enumerate(self._ids):
            if id:
                self._sides.addWidget(self._side(self.desk.get(Person, id), at == 0), 1)
        both = bool(self._ids[1])
        self.merge.setEnabled(both)
        self._tell()
        (self.choices[0] if both else self.other).setFocus()

    def _side(self, person: Person, first: bool) -> QWidget:
        made = QFrame()
        made.setObjectName("frame")
        choice = QRadioButton(named(tr("Keep “{name}”").format(name=person.name)))
        choice.setChecked(first)
        choice.setFont(theme.font("ui", True))
        choice.toggled.connect(self._tell)
        self.choices.append(choice)
        self._group.addButton(choice)
        column = QVBoxLayout(made)
        column.setContentsMargins(*[theme.scaled(14)] * 4)
        column.setSpacing(theme.scaled(6))
        column.addWidget(choice)
        home = self._home(person.organization)
        for text in (dotted(person.title, home), person.email, person.phone):
            column.addWidget(label(text or "–", "ui", "" if text else "muted", wrap=True))
        spelled = ", ".join(person.aliases)
        if spelled:
            column.addWidget(
                label(tr("Also spelled: {names}").format(names=spelled), "ui", "muted", wrap=True)
            )
        column.addWidget(label(self._counted(person.id), "ui", "muted", wrap=True))
        column.addStretch(1)
        return made

    def _home(self, organization: str) -> str:
        return self.desk.get(Organization, organization).name if organization else ""

    def _counted(self, person: str) -> str:
        from hfdesk.ops import register

        found = register.moves(self.desk, person)
        words = (
            tr("%n memberships", found.memberships) if found.memberships else "",
            tr("%n meetings", found.meetings) if found.meetings else "",
            tr("%n cases", found.cases) if found.cases else "",
            tr("%n plans", found.others) if found.others else "",
        )
        return ", ".join(each for each in words if each) or tr("nothing else")

    def _tell(self) -> None:
        if len(self.choices) < 2:
            self.moves.setText(tr("Choose whom to merge with."))
            return
        keep, gone = (self.desk.get(Person, each) for each in self._chosen())
        text = tr(
            "“{gone}” becomes another spelling of “{keep}”. What moves: {moves}. What has been printed "
            "stays as it is. One undo takes it all back."
        )
        self.moves.setText(text.format(gone=gone.name, keep=keep.name, moves=self._counted(gone.id)))

    def _chosen(self) -> tuple[str, str]:
        one, other = self._ids
        return (one, other) if self.choices[0].isChecked() else (other, one)

    def _merge(self) -> None:
        from hfdesk.ops import register

        keep, gone = self._chosen()
        reason = told(lambda: register.merge(self.desk, keep, gone))
        if reason:
            self._refuse(reason)
        else:
            self.accept()

    def _refuse(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def _lay_out(self) -> None:
        self.merge.setDefault(False)
        self.merge.setAutoDefault(False)  # Enter in the field takes a name
        self.merge.clicked.connect(self._merge)
        self.leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(20)] * 4)
        column.setSpacing(theme.scaled(14))
        column.addWidget(label(tr("Same person?"), "heading2"))
        column.addWidget(self.other)
        column.addLayout(self._sides)
        column.addWidget(self.moves)
        column.addWidget(self.reason)
        column.addLayout(button_row(self.leave, self.merge))
