"""Hvem er her? Everybody in two lists before the meeting is opened: only exceptions are struck."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hfdesk.domain import presence, roster
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.roster import Group, Someone
from hfdesk.domain.values import AgendaItem, Presence
from hfdesk.gui import theme
from hfdesk.gui.announcing import announce
from hfdesk.gui.i18n import tr
from hfdesk.gui.live import noting, who
from hfdesk.gui.live.name_field import NameField
from hfdesk.gui.live.noting import Deed, Typed
from hfdesk.gui.live.people import PeopleGroup, PeopleTree
from hfdesk.gui.live.scribe import Noted, Scribe
from hfdesk.gui.live.strokes import Strokes
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.asking import AskField
from hfdesk.gui.widgets.completing import Completion, Hit
from hfdesk.gui.widgets.labels import label

TWO_FROM = 1100
"""Pixels of the window from which there are two lists beside one another."""
_MARKS = "0123456789,-"


class OpeningView(QWidget):
    """Who is here, before the meeting is opened."""

    opened = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._scribe = Scribe(shell)
        self._two = True
        self._strokes = Strokes(self)
        self._strokes.paused.connect(self.take_digits)
        self.trees = tuple(PeopleTree(tr("Who is here?"), wide=True) for _ in range(2))
        self.field = NameField(tr("Name, or a new guest"), "Ctrl+M")
        self.button = QPushButton(tr("Open the meeting"))
        self.count = label("", "timeLeft")
        self.hint = label("", "ui", "muted")
        self.reason = label("", "ui", "danger", wrap=True)
        self._lay_out()
        self._connect()

    # -- what the page asks ----------------------------------------------------------------

    def show_record(self, record: MeetingRecord, item: AgendaItem | None = None) -> None:
        """Show who is expected, and what has been said of them."""
        from hfdesk.ops import attendance

        expected = attendance.expected(self._scribe.desk, record.meeting)(record.meeting)
        register = self._scribe.desk.register_of(expected)
        if self._scribe.know(MeetingRecord(expected, record.committee, record.cases, register), None):
            self._show()

    def areas(self) -> list[QWidget]:
        """The lists, the field, the button."""
        return [*(each for each in self.trees if not each.isHidden()), self.field, self.button]

    def first(self) -> QWidget:
        """The first list."""
        return self.trees[0]

    def keys(self) -> Keys:
        """The keys of the lists."""
        return (
            (tr("Space"), tr("Present or not")),
            ("Shift+" + tr("Space"), tr("Comes later")),
            (self.deputy_key, tr("Deputy")),
            ("1 2 3 …", tr("For certain items only")),
            (tr("Letters"), tr("Go to the name")),
            ("Ctrl+M", tr("Name, or a new guest")),
            ("Ctrl+Enter", tr("Open the meeting")),
        )

    @property
    def deputy_key(self) -> str:
        """The key that asks for a deputy; where a first name begins with V, that letter goes to it."""
        keys = {key for tree in self.trees for key in tree.people_keys()}
        names = [each.name.casefold() for each in self._scribe.everybody if each.key in keys]
        return "Shift+V" if any(name.startswith("v") for name in names) else "V"

    # -- gestures --------------------------------------------------------------------------

    @property
    def chosen(self) -> Someone | None:
        """Whom one stands on."""
        tree = self._tree()
        return self._scribe.find(tree.key()) if tree.key() else None

    def toggle(self, later: bool = False) -> None:
        """Present or absent; ``later``: has not come yet, but will."""
        someone = self.chosen
        if someone is None or someone.record is None:
            return
        wanted = Presence.NO_SHOW if later else Presence.ABSENT
        change = someone.record.status is Presence.PRESENT or (later and someone.record.status is not wanted)
        self._told(self._scribe.set_status(someone, wanted if change else Presence.PRESENT))

    def ask_deputy(self) -> None:
        """Who stands in for the member one stands on, or whom the deputy stands in for."""
        someone = self.chosen
        if someone is None:
            return
        tree = self._tree()
        index = tree.currentIndex()
        for_member = someone.seat is not None and not someone.seat.deputy_for
        name = tr("Deputy for {name}") if for_member else tr("{name} stands in for")
        asked = AskField(
            tree.viewport(),
            tree.visualRect(index) if index.isValid() else QRect(),
            name.format(name=someone.name),
            self._first_guess(someone, for_member),
            lambda text: self._stand_in(someone, text, for_member),
        )
        asked.field.destroyed.connect(tree.setFocus)
        Completion(asked.field, self._names)

    def take_digits(self) -> None:
        """The items that were typed on somebody are theirs; ``0``: all items."""
        key, digits = self._strokes.take()
        self.hint.hide()
        someone = self._scribe.find(key)
        if someone is not None and digits:
            self._told(self._scribe.for_items(someone, "" if digits == "0" else digits))

    def enter(self, as_guest: bool = False) -> None:
        """Somebody named in the field is here, or a new guest, for the items that were typed."""
        typed = noting.read(self.field.text())
        if not typed.name:
            return
        self._scribe.seek(typed.name)
        found = () if as_guest else roster.named(self._scribe.everybody, typed.name)
        if len(found) == 1:
            noted = self._here(found[0], typed)
        elif found:
            noted = self._scribe.mark(typed, Deed.CAME)  # which tells whom it may mean
        else:
            noted = self._scribe.invite(typed, at_once=False)
        self._scribe.others = ()
        self._told(noted)
        if not noted.reason:
            self.field.clear()

    def go(self, key: str) -> bool:
        """Stand on somebody."""
        for tree in self.trees:
            if tree.stand(key):
                tree.setFocus()
                return True
        return False

    def _here(self, someone: Someone, typed: Typed) -> Noted:
        if typed.numbers:
            return self._scribe.for_items(someone, typed.numbers)
        if someone.seat is not None and someone.seat.deputy_for and someone.record is None:
            return self._scribe.stand_in(someone.key, someone.seat.deputy_for, someone.name)
        return self._scribe.set_status(someone, Presence.PRESENT)

    def _first_guess(self, member: Someone, for_member: bool) -> str:
        """The member's deputy who is not here yet; of a deputy whom they stand in for, or may."""
        if not for_member:
            told = member.record.deputy_for if member.record else ""
            known = self._scribe.find(told or (member.seat.deputy_for if member.seat else ""))
            return known.name if known else ""
        free = [
            each.name
            for each in self._scribe.everybody
            if each.seat and each.seat.deputy_for == member.key and each.record is None
        ]
        return free[0] if free else ""

    def _names(self, typed: str) -> list[Hit]:
        self._scribe.seek(typed)
        found = roster.named(self._scribe.everybody, typed)
        return [Hit(each.name, each.organization, each.key) for each in found]

    def _stand_in(self, someone: Someone, text: str, for_member: bool) -> str:
        self._scribe.seek(text)
        found = roster.named(self._scribe.everybody, text)
        self._scribe.others = ()
        if len(found) != 1:
            return self._scribe.mark(Typed(text), Deed.CAME).reason if text else ""
        deputy, member = (found[0], someone) if for_member else (someone, found[0])
        noted = self._told(self._scribe.stand_in(deputy.key, member.key, deputy.name))
        if not noted.reason:
            self.go(deputy.key)
        return noted.reason

    def _told(self, noted: Noted) -> Noted:
        self.reason.setText(noted.reason)
        self.reason.setVisible(bool(noted.reason))
        self.field.refuse(bool(noted.reason) and bool(self.field.text()))
        if noted.reason:
            announce(self, noted.reason)
        else:
            record, _ = self._scribe.fresh()
            self.show_record(record)
            announce(self, self._scribe.word(noted.name))
        return noted

    # -- keys of the lists -----------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space, V, digits, letters, ← and → in a list."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self.trees:
            return self._key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter opens the meeting, Ctrl+M goes to the field."""
        control = (
            event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ControlModifier
        )
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open()
        elif control and event.key() == Qt.Key.Key_M:
            self.field.setFocus()
        else:
            super().keyPressEvent(event)

    def open(self) -> None:
        """The meeting is opened."""
        self.take_digits()
        self.opened.emit()

    def _key(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        mods = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = mods == Qt.KeyboardModifier.ShiftModifier
        if mods and not shift:
            return False
        if key == Qt.Key.Key_Space:
            self.take_digits()
            self._strokes.end_letters()
            self.toggle(later=shift)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not mods:
            self._across()
        elif text and text in _MARKS and (text.isdigit() or self._strokes.digits):
            self._digit(text)
        elif key == Qt.Key.Key_V and (shift or self.deputy_key == "V") and not self._strokes.go_on:
            self.ask_deputy()
        elif text.strip() and text.isalpha():
            self._letter(text)
        else:
            self.take_digits()
            return False
        return True

    def _digit(self, text: str) -> None:
        key = self._tree().key()
        if key != self._strokes.key:
            self.take_digits()
        self._strokes.digit(text, key)
        someone = self._scribe.find(key)
        name = someone.name if someone else ""
        self.hint.setText(tr("{name}: on case {numbers}").format(name=name, numbers=self._strokes.digits))
        self.hint.show()

    def _letter(self, text: str) -> None:
        """Go to the first whose name begins so, from here on; the first name goes before the others."""
        self.take_digits()
        letters = self._strokes.letter(text)
        named = roster.named(self._scribe.everybody, letters)
        first = [each for each in named if len(letters) > 1 and each.name.casefold().startswith(letters)]
        found = {each.key for each in first or named}
        keys = [key for tree in self.trees for key in tree.people_keys()]
        at = keys.index(self._tree().key()) if self._tree().key() in keys else 0
        ahead = at + (len(letters) == 1)
        wanted = next((key for key in (*keys[ahead:], *keys[:ahead]) if key in found), "")
        if wanted:
            self.go(wanted)

    def _across(self) -> None:
        """To the other list, at the same height."""
        left, right = self.trees
        other = right if self._tree() is left else left
        if not self._two or not other.people_keys():
            return
        place = self._tree().visualRect(self._tree().currentIndex()).center()
        keys = other.people_keys()
        heights = {
            key: abs(other.visualRect(other.people.find(key)).center().y() - place.y()) for key in keys
        }
        other.stand(min(keys, key=lambda key: heights[key]))
        other.setFocus()

    def _tree(self) -> PeopleTree:
        return self.trees[1] if self.trees[1].hasFocus() else self.trees[0]

    # -- showing ---------------------------------------------------------------------------

    def _show(self) -> None:
        record = self._scribe.record
        if record is None:
            return
        groups = [self._group(record, each) for each in roster.groups(record.meeting, self._scribe.roster)]
        left, right = _shared(groups) if self._two else (groups, [])
        self.trees[0].show_groups(left)
        self.trees[1].show_groups(right)
        here = sum(presence.here(record.meeting, each) for each in record.meeting.attendance)
        self.count.setText(tr("%n present", here))

    def _group(self, record: MeetingRecord, group: Group) -> PeopleGroup:
        homes = {each.organization for each in group.people}
        names, one = self._scribe.roster.register, len(homes) == 1
        rows = (who.row_of(record, names, each, None, titled=one) for each in group.people)
        return PeopleGroup(who.group_title(group), tuple(rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One list where the window is narrow."""
        super().resizeEvent(event)
        two = self.window().width() >= theme.scaled(TWO_FROM)
        if two != self._two:
            self._two = two
            key = self._tree().key()
            self.trees[1].setVisible(two)
            self._show()
            self.go(key)

    def _connect(self) -> None:
        for tree in self.trees:
            tree.installEventFilter(self)
            tree.chosen.connect(self._toggled)
        self.field.entered.connect(self.enter)
        self.field.escaped.connect(self._left_field)
        self.button.clicked.connect(self.open)

    def _toggled(self, _key: str) -> None:
        self.toggle()

    def _left_field(self) -> None:
        if self.field.text():
            self.field.clear()
            self._told(Noted())
        else:
            self.trees[0].setFocus()

    def _lay_out(self) -> None:
        self.setObjectName("liveOpening")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = QVBoxLayout()
        words.setSpacing(theme.scaled(4))
        words.addWidget(label(tr("Before the meeting is opened"), "ui", "muted"))
        words.addWidget(label(tr("Who is here?"), "itemTitle"))
        head = QHBoxLayout()
        head.addLayout(words)
        head.addStretch(1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        lists = QHBoxLayout()
        lists.setSpacing(theme.scaled(40))
        for tree in self.trees:
            lists.addWidget(tree, 1)
        self.button.setProperty("primary", True)
        self.button.setToolTip("Ctrl+Enter")
        self.field.setFixedWidth(theme.scaled(300))
        foot = QHBoxLayout()
        foot.setSpacing(theme.scaled(12))
        foot.addWidget(self.field)
        foot.addWidget(self.hint)
        foot.addWidget(self.reason, 1)
        foot.addStretch(0)
        foot.addWidget(self.button)
        column = QVBoxLayout(self)
        side = theme.scaled(32)
        column.setContentsMargins(side, theme.scaled(20), side, theme.scaled(18))
        column.setSpacing(theme.scaled(12))
        column.addLayout(head)
        column.addLayout(lists, 1)
        column.addLayout(foot)
        self.hint.hide()
        self.reason.hide()


def _shared(groups: Sequence[PeopleGroup]) -> tuple[list[PeopleGroup], list[PeopleGroup]]:
    """The groups in two lists of about one length, in their order from side to side."""
    left: list[PeopleGroup] = []
    right: list[PeopleGroup] = []
    for group in groups:
        shorter = left if _length(left) <= _length(right) else right
        shorter.append(group)
    return left, right


def _length(groups: Sequence[PeopleGroup]) -> int:
    return sum(len(group.people) + 1 for group in groups)
