"""Habilitet: who leaves an item, on what ground, and who steps in; three fields and Enter."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hfdesk.domain import presence, roster
from hfdesk.domain.problems import Problem, Refusal
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.roster import Someone
from hfdesk.domain.values import AgendaItem, Language, Recusal, Who
from hfdesk.gui import theme
from hfdesk.gui.announcing import announce
from hfdesk.gui.i18n import tr
from hfdesk.gui.live import who
from hfdesk.gui.live.ballot import mark_refused
from hfdesk.gui.live.panel import AskingPanel
from hfdesk.gui.live.scribe import Scribe
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.completing import Completion, Hit, among
from hfdesk.gui.widgets.labels import label

GROUNDS = {
    Language.NB: ("fvl. § 6 første ledd", "fvl. § 6 andre ledd", "koml. § 11-10"),
    Language.NN: ("fvl. § 6 første ledd", "fvl. § 6 andre ledd", "koml. § 11-10"),
    Language.EN: ("Public Administration Act § 6", "Local Government Act § 11-10"),
}


class RecusePanel(AskingPanel):
    """Asks who is recused on the item; what is known of somebody already is corrected."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._scribe = Scribe(shell)
        self._shell = shell
        self.who = self._line(tr("Who is recused"))
        self.ground = self._line(tr("Ground"))
        self.reason_why = self._line(tr("Reason"))
        self.deputy = self._line(tr("Deputy"))
        self.told = label("", "caption", "muted", wrap=True)
        self.reason = label("", "caption", "danger", wrap=True)
        self.away = QPushButton(tr("Not recused after all"))
        self._lay_out()
        Completion(self.who, self._names)
        Completion(self.deputy, self._names)
        Completion(self.ground, among(self._grounds), least=1)
        self.who.editingFinished.connect(self._know)
        self.away.clicked.connect(self.take_away)
        self.hide()

    # -- what the page asks ----------------------------------------------------------------

    def show_record(self, record: MeetingRecord, item: AgendaItem | None) -> None:
        """Know a meeting and the item that is shown; another item closes what was begun."""
        other = self._scribe.item is None or item is None or item.id != self._scribe.item.id
        self._scribe.know(record, item)
        if other:
            self.hide()
        self._tell()

    def areas(self) -> list[QWidget]:
        """The first field, while it is open."""
        return [] if self.isHidden() else [self.who]

    def refusal(self) -> str:
        """Why it cannot be asked now; ``""`` where it can."""
        if self._scribe.item is None:
            return tr("Begin an item first.")
        off = tr("The committee does not note recusals. Turn that on under Setup.")
        return "" if self._scribe.notes_recusals() else off

    def start(self, key: str = "") -> None:
        """Open, with the keyboard in who it is; or in the ground, where that is told."""
        if self.refusal():
            return
        someone = self._scribe.find(key)
        for field in self._fields:
            field.clear()
        self.who.setText(someone.name if someone else "")
        self._refuse("")
        self._know()
        self._tell()
        self.show()
        (self.ground if someone else self.who).setFocus()

    def enter(self) -> None:
        """Store it, and close; what is refused stays."""
        from hfdesk.ops import attendance as ops

        item = self._scribe.item
        if item is None:
            return
        try:
            person = self._one(self.who.text())
            deputy = self._one(self.deputy.text()) if self.deputy.text().strip() else None
            desk, id = self._scribe.desk, self._scribe.meeting.id
            ops.recuse(desk, id, item.id, person, self.ground.text(), self.reason_why.text(), deputy)
        except Problem as problem:
            self._refuse(plain_sentence(problem))
            return
        announce(self, tr("{name} is recused.").format(name=self.who.text()))
        self.leave()

    def take_away(self) -> None:
        """The one who is named is not recused after all."""
        from hfdesk.ops import attendance as ops

        known, item = self._known(), self._scribe.item
        if known is not None and item is not None:
            ops.unrecuse(self._scribe.desk, self._scribe.meeting.id, item.id, known.who)
            self.leave()

    # -- inside ----------------------------------------------------------------------------

    @property
    def _fields(self) -> tuple[QLineEdit, ...]:
        return (self.who, self.ground, self.reason_why, self.deputy)

    def _names(self, typed: str) -> list[Hit]:
        self._scribe.seek(typed)
        found = roster.named(self._scribe.everybody, typed)
        return [Hit(each.name, each.organization, each.key) for each in found]

    def _grounds(self) -> tuple[str, ...]:
        record = self._scribe.record
        return GROUNDS[(record.committee.language if record else None) or Language.NB]

    def _one(self, text: str) -> Who:
        """Whom a text means; refuses nobody and several."""
        if not text.strip():
            raise Refusal("register.no_name")
        self._scribe.seek(text)
        try:
            return _who(roster.the_one(self._scribe.everybody, text))
        finally:
            self._scribe.others = ()

    def _known(self) -> Recusal | None:
        """What is told already of the one who is named."""
        item, names = self._scribe.item, self._scribe.roster.register
        typed = self.who.text().strip().casefold()
        return next(
            (
                x
                for x in (item.recusals if item else ())
                if who.name_of(names, presence.key_of(x.who)).casefold() == typed
            ),
            None,
        )

    def _know(self) -> None:
        """Somebody who is recused already is shown as it was told, to be corrected."""
        known = self._known()
        self.away.setVisible(known is not None)
        if known is None or any(each.text() for each in self._fields[1:]):
            return
        names = self._scribe.roster.register
        self.ground.setText(known.ground)
        self.reason_why.setText(known.reason)
        self.deputy.setText(who.name_of(names, presence.key_of(known.deputy)) if known.deputy else "")

    def _tell(self) -> None:
        """Who is recused on the item already."""
        item, names = self._scribe.item, self._scribe.roster.register
        told = [who.name_of(names, presence.key_of(each.who)) for each in (item.recusals if item else ())]
        self.told.setText(tr("Recused on this item: {names}").format(names=who.listed(told)) if told else "")
        self.told.setVisible(bool(told))

    def _refuse(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        mark_refused(self.who, reason)
        if reason:
            announce(self, reason)

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        return made

    def _lay_out(self) -> None:
        self.setObjectName("frame")
        self.setAccessibleName(tr("Recusal"))
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(8))
        for field, wide in zip(self._fields, (3, 3, 3, 3), strict=True):
            column = QVBoxLayout()
            column.setSpacing(theme.scaled(3))
            above = label(field.accessibleName(), "caption", "muted")
            above.setBuddy(field)
            column.addWidget(above)
            column.addWidget(field)
            row.addLayout(column, wide)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.away)
        self.away.setProperty("link", True)
        whole = QVBoxLayout(self)
        side, above = theme.scaled(12), theme.scaled(8)
        whole.setContentsMargins(side, above, side, above)
        whole.setSpacing(theme.scaled(4))
        whole.addLayout(row)
        whole.addLayout(foot)


def _who(someone: Someone) -> Who:
    """Somebody as the minutes name them: a person of the register, or a name."""
    held = someone.record
    return Who(as_=someone.name) if held is not None and not held.person else Who(person=someone.key)
