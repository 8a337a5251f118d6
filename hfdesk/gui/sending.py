"""Send til et annet utvalg: choosing the committee to which a case goes on."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Case
from hfdesk.gui import theme
from hfdesk.gui.desk import CommitteeRow, Desk
from hfdesk.gui.i18n import tr
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.rows import Entry, Place, sentence
from hfdesk.gui.shell import Offer, Shell
from hfdesk.gui.widgets.buttons import button_row, leave_button, main_button
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.views import EntryList


def send(parent: QWidget, shell: Shell, case: str) -> None:
    """Ask to which committee a case (its id) goes, and send it on; says why where it cannot be."""
    desk = shell.desk
    if desk is None or not case:
        shell.tell(tr("Choose a case first."))
        return
    SendDialog(parent, shell, desk.get(Case, case)).open()


def refusal(desk: Desk | None) -> str:
    """Why no case can be sent on; ``""`` where one can."""
    if desk is None:
        return tr("Open an archive first.")
    return tr("The archive is open for reading only.") if desk.read_only else ""


class SendDialog(QDialog):
    """The committees, one of which is chosen."""

    def __init__(self, parent: QWidget, shell: Shell, case: Case) -> None:
        super().__init__(parent)
        self._shell = shell
        self._case = case
        self.list = EntryList(tr("Committee"), height="rowMenu", grow=False)
        self.cancel, self.ok = leave_button(), main_button(tr("Send"))
        self._reason = label("", "ui", "danger", wrap=True)
        self._fill()
        self.ok.clicked.connect(self.send)
        self.cancel.clicked.connect(self.reject)
        self.list.doubleClicked.connect(self.send)
        self._lay_out()

    def send(self) -> None:
        """Send the case to the committee one stands on."""
        from hfdesk.ops import queue

        index = self.list.currentIndex()
        desk = self._shell.desk
        if not index.isValid() or desk is None:
            return
        chosen = self.list.rows.entries[index.row()]
        try:
            done = queue.send_on(desk, self._case.id, chosen.key)
        except (Problem, KeyError) as problem:
            self._reason.setText(plain_sentence(problem))
            self._reason.show()
            return
        self.accept()
        sent = next(id for kind, id in done.touched if kind == "case")
        text = tr("“{title}” waits in {committee}.").format(title=self._case.title, committee=chosen.title)
        self._shell.tell(text, Offer(tr("Open"), lambda: self._shell.go(Place("case", sent))))

    def _fill(self) -> None:
        desk = self._shell.desk
        rows = desk.committee_rows(self._shell.today) if desk else ()
        others = [each for each in rows if each.id != self._case.committee]
        self.list.rows.show(
            [
                Entry(
                    title=each.label,
                    right=_name(each),
                    sentence=sentence(each.label, _name(each)),
                    key=each.id,
                )
                for each in others
            ]
        )
        self.ok.setEnabled(bool(others))
        if others:
            self.list.setCurrentIndex(self.list.rows.index(0))

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("Send to another committee"))
        self.setAccessibleDescription(self.windowTitle())
        self._reason.hide()
        side = theme.scaled(20)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme.scaled(12))
        column.addWidget(label(self._case.title, "heading2", wrap=True))
        text = tr("The case goes with its paper and gets its number there. It can be walked both ways.")
        column.addWidget(label(text, "ui", "muted", wrap=True))
        column.addWidget(self.list, 1)
        column.addWidget(self._reason)
        column.addLayout(button_row(self.cancel, self.ok))
        self.resize(theme.scaled(460), theme.scaled(380))


def _name(row: CommitteeRow) -> str:
    """A committee's name where that is another than its label."""
    return row.name if row.name != row.label else ""
