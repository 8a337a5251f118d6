"""Oppmøte in the meeting: who is here, who left when, and one field in which names go in or out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hfdesk.domain import roster
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.roster import Someone
from hfdesk.domain.values import AgendaItem, Presence
from hfdesk.gui import theme
from hfdesk.gui.announcing import announce
from hfdesk.gui.i18n import tr
from hfdesk.gui.live import noting, who
from hfdesk.gui.live.name_field import NameField
from hfdesk.gui.live.noting import Deed, Typed
from hfdesk.gui.live.people import PeopleGroup, PeopleTree, PersonRow
from hfdesk.gui.live.scribe import Noted, Scribe
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import Sign, label

__all__ = ["AttendancePane", "Noted"]


class AttendancePane(QWidget):
    """Who is here. The field narrows the list while one types; Enter notes who came or left."""

    settled = Signal()  # something was noted in the field, or Esc pressed in it: the keyboard may go back
    recusing = Signal(str)  # somebody (by key) was recused here: the ground is not told yet

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._scribe = Scribe(shell)
        self._deputy: Someone | None = None  # it is asked whom they stand in for
        self._lost = ""
        self.deed = Deed.NOW
        self.tree = PeopleTree(tr("Attendance"))
        self.field = NameField(tr("Name in or out"), "Ctrl+M")
        self.count = label("", "ui", "muted")
        self.warning = label("", "caption", "warn", wrap=True)
        self.hint = label("", "caption", "muted", wrap=True)
        self.reason = label("", "caption", "danger", wrap=True)
        self._lay_out()
        self._connect()

    # -- what the page asks ----------------------------------------------------------------

    def show_record(self, record: MeetingRecord, item: AgendaItem | None) -> None:
        """Show a meeting's attendance at the item that is treated."""
        if self._scribe.know(record, item):
            self._show()
            self._watch()

    def areas(self) -> list[QWidget]:
        """The field, then the list."""
        return [self.field, self.tree]

    def toggle(self, key: str) -> None:
        """Somebody who is here has left now, who is not has come."""
        someone = self._scribe.find(key)
        if someone is not None:
            self._told(self._scribe.note(someone, Typed(""), Deed.NOW))

    # -- keys of the field -----------------------------------------------------------------

    def enter(self, as_guest: bool = False) -> None:
        """Note what was typed; it stays in the field where that is refused."""
        typed = noting.read(self.field.text())
        if not typed.name:
            return
        noted = self._told(self._scribe.invite(typed) if as_guest else self._entered(typed))
        if not noted.reason and self._deputy is None:
            self._clear()
            self.settled.emit()

    def turn(self) -> None:
        """Tab: the next thing that Enter may do."""
        deeds = [each for each in Deed if each is not Deed.RECUSED or self._scribe.notes_recusals()]
        self.deed = deeds[(deeds.index(self.deed) + 1) % len(deeds)]
        self._tell_hint()

    def leave(self) -> None:
        """Esc: empty the field; from an empty one the keyboard goes back."""
        if self.field.text() or self._deputy is not None:
            self._deputy = None
            self._clear()
        else:
            self.settled.emit()

    def _entered(self, typed: Typed) -> Noted:
        someone = self._scribe.find(self.tree.key())
        if someone is None:
            return self._scribe.mark(typed, Deed.CAME)  # which tells why not
        if self._deputy is not None:
            deputy, self._deputy = self._deputy, None
            return self._scribe.stand_in(deputy.key, someone.key, deputy.name)
        if self.deed is Deed.DEPUTY:
            return self._ask_for_whom(someone)
        if self.deed is Deed.RECUSED:
            noted = self._scribe.recuse(someone)
            if not noted.reason:
                self.recusing.emit(someone.key)
            return noted
        return self._scribe.note(someone, typed, self.deed)

    def _ask_for_whom(self, deputy: Someone) -> Noted:
        """One whose seat tells for whom steps in at once; of others it is asked."""
        member = deputy.seat.deputy_for if deputy.seat else ""
        if member:
            return self._scribe.stand_in(deputy.key, member, deputy.name)
        self._clear()
        self._deputy = deputy
        self._tell_hint()
        return Noted(deputy.name)

    # -- showing ---------------------------------------------------------------------------

    def _show(self) -> None:
        record = self._scribe.record
        if record is None:
            return
        here = [each for each in self._scribe.everybody if self._scribe.is_here(each.key)]
        self.count.setText(tr("%n present", len(here)))
        self.tree.show_groups(self._groups(record))

    def _groups(self, record: MeetingRecord) -> list[PeopleGroup]:
        typed = noting.read(self.field.text()).name
        everybody = self._scribe.everybody
        wanted = {each.key for each in roster.named(everybody, typed)} if typed else None
        shown: list[PeopleGroup] = []
        absent: list[PersonRow] = []
        for group in roster.groups(record.meeting, self._scribe.roster):
            people = [each for each in group.people if wanted is None or each.key in wanted]
            absent += [self._row(record, each) for each in people if _is_absent(each)]
            rows = tuple(self._row(record, each) for each in people if not _is_absent(each))
            shown.append(PeopleGroup(who.group_title(group), rows))
        shown.append(PeopleGroup(tr("Absence"), tuple(absent)))
        if wanted is not None:
            rows = tuple(_stranger(each) for each in everybody if each.record is None and each.key in wanted)
            shown.append(PeopleGroup(tr("Not on the list"), rows))
        return [group for group in shown if group.people]

    def _row(self, record: MeetingRecord, someone: Someone) -> PersonRow:
        row = who.row_of(record, self._scribe.roster.register, someone, self._scribe.item)
        held = someone.record
        plain = held is not None and held.deputy_for and not held.from_ and not row.muted
        return replace(row, right=tr("deputy") if plain else row.right, second="", strong=False)

    def _watch(self) -> None:
        """Say once that the meeting cannot decide, or can again."""
        text = who.quorum_words(self._scribe.quorum(), self._scribe.roster.register)
        self.warning.setText(text)
        self._warned.setVisible(bool(text))
        if bool(text) != bool(self._lost):
            announce(self, text or tr("There is a quorum again."), at_once=bool(text))
        self._lost = text

    def _typed(self, text: str) -> None:
        self._scribe.seek(noting.read(text).name)
        if not text:
            self.deed = Deed.NOW
        self._refuse("")
        self._show()
        if text:
            self.tree.stand_first()
        self._tell_hint()

    def _clear(self) -> None:
        self.field.clear()
        self._typed("")

    def _tell_hint(self) -> None:
        """What Enter will do, and with whom."""
        text = self._hint()
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self.field.setAccessibleDescription(text)

    def _hint(self) -> str:
        chosen = self._scribe.find(self.tree.key())
        if self._deputy is not None:
            name = chosen.name if chosen and self.field.text() else "…"
            return tr("{deputy} for {name}").format(deputy=self._deputy.name, name=name)
        if not self.field.text():
            return ""
        if chosen is None:
            return tr("Shift+Enter: a new guest")
        return tr("{name} {deed} · Tab: other").format(name=chosen.name, deed=self._deed_word(chosen))

    def _deed_word(self, someone: Someone) -> str:
        here = self._scribe.is_here(someone.key)
        deed = (Deed.LEFT if here else Deed.CAME) if self.deed is Deed.NOW else self.deed
        return {
            Deed.CAME: tr("came"),
            Deed.LEFT: tr("left"),
            Deed.RECUSED: tr("recused"),
            Deed.DEPUTY: tr("as deputy"),
        }[deed]

    def _told(self, noted: Noted) -> Noted:
        """Show at once what was noted, or why it was not, and have it read."""
        self._refuse(noted.reason)
        if noted.reason:
            announce(self.field, noted.reason)
        elif self._deputy is None:
            self.show_record(*self._scribe.fresh())
            announce(self, self._scribe.word(noted.name))
        return noted

    def _refuse(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.field.refuse(bool(reason))

    def _step(self, by: int) -> None:
        self.tree.step(by)
        self._tell_hint()

    def _connect(self) -> None:
        self.field.textEdited.connect(self._typed)
        self.field.entered.connect(self.enter)
        self.field.turned.connect(self.turn)
        self.field.stepped.connect(self._step)
        self.field.escaped.connect(self.leave)
        self.tree.chosen.connect(self.toggle)

    def _lay_out(self) -> None:
        self.setObjectName("livePeople")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(theme.size("liveAttendance"))
        head = QHBoxLayout()
        head.addWidget(label(tr("Attendance"), "heading3"))
        head.addStretch(1)
        head.addWidget(self.count)
        self._warned = QWidget()
        line = QHBoxLayout(self._warned)
        line.setContentsMargins(0, theme.scaled(4), 0, 0)
        line.addWidget(Sign("warn", "warn", 14), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.warning, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.scaled(16), theme.scaled(12), theme.scaled(14), theme.scaled(12))
        column.setSpacing(theme.scaled(4))
        column.addLayout(head)
        column.addWidget(self._warned)
        column.addWidget(self.tree, 1)
        for each in (self.hint, self.reason, self.field):
            column.addWidget(each)
        for each in (self._warned, self.hint, self.reason):
            each.hide()


def _is_absent(someone: Someone) -> bool:
    return someone.record is not None and someone.record.status is Presence.ABSENT


def _stranger(each: Someone) -> PersonRow:
    word = tr("deputy") if each.seat and each.seat.deputy_for else ""
    return PersonRow(each.key, each.name, "ring", "muted", right=word, muted=True)
