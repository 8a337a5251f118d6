"""Referat: item by item, read and corrected; only the one where one writes has live fields."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from hfdesk.domain import followups
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import AgendaItem, Kind, Status
from hfdesk.gui import theme
from hfdesk.gui.completing.completer import PhraseCompleter
from hfdesk.gui.completing.source import PhraseSource
from hfdesk.gui.desk import Desk
from hfdesk.gui.editor.chip_words import Facts
from hfdesk.gui.editor.pasting import Pasting
from hfdesk.gui.editor.saving import Saver
from hfdesk.gui.i18n import tr
from hfdesk.gui.live.fields import store
from hfdesk.gui.live.outside_text import tell_outside
from hfdesk.gui.pages.minutes_card import Card, FlowField, Painted, text_place
from hfdesk.gui.pages.minutes_steps import MinutesSteps
from hfdesk.gui.pages.minutes_text import write_top
from hfdesk.gui.shell import Shell
from hfdesk.gui.spelling.spelled import Spelled
from hfdesk.gui.widgets.labels import clear, label

AT_ONCE = 3
"""So many items are laid out in one go; the rest follows while nothing else is done."""


class MinutesTab(QWidget):
    """The minutes of a meeting."""

    typed = Signal()  # a letter
    moved = Signal()  # the caret is elsewhere

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._record: MeetingRecord | None = None
        self._cards: dict[str, Card] = {}
        self._savers: list[Saver] = []
        self._open: Card | None = None
        self._field = ""
        self._known: tuple[object, Facts] | None = None
        self._phrases = PhraseSource(shell, self)
        self._pasting = Pasting(self)
        self._pasting.told.connect(self._told)
        self.steps = MinutesSteps(shell)
        self.reason = label("", "ui", wrap=True)
        self.reason.setObjectName("notice")
        self.reason.setContentsMargins(*[theme.scaled(8)] * 4)
        self.reason.hide()
        self.area = QScrollArea()
        self._top: Painted | None = None
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit_some)
        self._lay_out()

    # -- what it shows -----------------------------------------------------------------------

    def show_record(self, record: MeetingRecord, item: str = "") -> None:
        """Show a meeting's minutes, at an item where one is given."""
        before, self._record = self._record, record
        shown = [each for each in record.meeting.agenda if each.kind is not Kind.NOTE]
        same = before is not None and before.meeting.id == record.meeting.id
        if same and [each.id for each in shown] == list(self._cards):
            for each in shown:
                self._cards[each.id].show_item(record, each)
            if self._top is not None:
                self._top.anew()
            self._offer()
        else:
            self._build(record, shown)
        self._say_locked()
        self.steps.show_meeting(record.meeting)
        if item:
            self.go_to(item)

    def go_to(self, item: str, field: str = "", words: str = "") -> QWidget | None:
        """Stand in a field of an item, on these words of it where they are there; the field."""
        card = self._cards.get(item)
        if card is None:
            return None
        if card.can_be_written:
            self._open_card(card)
        QTimer.singleShot(0, card, partial(self._reveal, card))
        edit = card.edits.get(field)
        if edit is None:
            return next(iter(card.edits.values()), None)
        edit.setFocus()
        for length in (len(words), 24, 12):
            found = edit.document().find(words[:length].strip()) if words else None
            if found is not None and not found.isNull():
                found.setPosition(found.selectionStart())
                edit.setTextCursor(found)
                break
        return edit

    @property
    def cards(self) -> list[Card]:
        """The items as they stand here."""
        return list(self._cards.values())

    @property
    def item(self) -> str:
        """The item where one writes; ``""`` for none."""
        return self._open.item.id if self._open is not None else ""

    def texts(self) -> dict[tuple[str | int, ...], RichText]:
        """What stands in its fields now."""
        return {(name,): edit.text() for name, edit in self._edits().items()}

    def caret(self) -> tuple[str, float]:
        """The field with the caret, and how far down in it that is, from 0 to 1."""
        edit = self._edits().get(self._field)
        if edit is None:
            return "", 0.0
        return self._field, edit.textCursor().position() / max(edit.document().characterCount(), 1)

    def refusal(self) -> str:
        """Why the texts cannot be changed now; ``""`` where they can."""
        if self._shell.desk is None or self._shell.desk.read_only:
            return tr("The archive is open for reading only.")
        status = self._record.meeting.status if self._record else None
        return tr("The minutes are approved. They are locked.") if status is Status.APPROVED else ""

    def flush(self) -> None:
        """Store what was typed and is not stored yet."""
        for saver in self._savers:
            if isValid(saver):
                saver.flush()

    def toPlainText(self) -> str:
        """All words of the minutes."""
        return "\n".join(card.plain() for card in self._cards.values())

    @property
    def reader(self) -> MinutesTab:
        """Where the words are read."""
        return self

    def areas(self) -> list[QWidget]:
        """The field where one writes."""
        edits = self._edits()
        return [edits.get(self._field) or next(iter(edits.values()), None) or self.area]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell in which field the caret is."""
        if event.type() == QEvent.Type.FocusIn:
            for name, edit in self._edits().items():
                if edit is watched:
                    self._field = name
                    self.moved.emit()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The texts find their new heights, those in sight first."""
        super().resizeEvent(event)
        self._fitting.start()

    # -- inside ------------------------------------------------------------------------------

    def _fit_some(self) -> None:
        """Lay out what is in sight, then the rest bit by bit; what is in sight stays where it is."""
        if self._top is not None and self._top.width() > 0:
            self._top.fit(self._top.width())
        bar = self.area.verticalScrollBar()
        top, bottom = bar.value(), bar.value() + self.area.viewport().height()
        left = [each for each in self._cards.values() if not each.is_fitted]
        seen = [each for each in left if each.y() < bottom and each.y() + each.height() > top]
        for card in (seen or left)[:AT_ONCE]:
            above, before = card.y() + card.height() <= top, card.sizeHint().height()
            card.fit()
            if above:
                bar.setValue(bar.value() + card.sizeHint().height() - before)
        if left:
            self._fitting.start()

    def _edits(self) -> dict[str, FlowField]:
        return self._open.edits if self._open is not None else {}

    def _build(self, record: MeetingRecord, items: list[AgendaItem]) -> None:
        self.flush()
        self._savers, self._open, self._cards = [], None, {}
        clear(self._column)
        top = QFrame()
        inner = QVBoxLayout(top)
        side = theme.size("pageMarginX")
        inner.setContentsMargins(side, theme.scaled(14), side, theme.scaled(10))
        self._top = Painted(lambda pen: write_top(pen, self._record or record), theme.scaled(80))
        inner.addWidget(self._top)
        self._column.addWidget(top)
        for item in items:
            card = Card(record, item)
            card.chosen.connect(self._choose)
            self._column.addWidget(card)
            self._cards[item.id] = card
        self._column.addStretch(1)
        first = next((each for each in self._cards.values() if each.can_be_written), None)
        self.area.verticalScrollBar().setValue(0)
        self._fitting.start()
        if first is not None:
            self._open_card(first)

    def _choose(self, item: str, field: str) -> None:
        self.go_to(item, field)

    def _open_card(self, card: Card) -> None:
        if card is self._open:
            return
        self._shut()
        self._open = card
        edits = card.open()
        self._field = "discussion"
        for name, edit in edits.items():
            self._dress(card, name, edit)
        self._savers = [self._saver(card, name, edit) for name, edit in edits.items()]
        self._phrases.show(card.record.committee.id, card.record.meeting.id, card.item)
        self.moved.emit()

    def _shut(self) -> None:
        """The item that was open is painted as it was left."""
        if self._open is None:
            return
        self.flush()
        card, texts = self._open, {str(place[0]): text for place, text in self.texts().items()}
        self._savers = []
        self._open = None
        card.item = replace(card.item, **texts)
        card.shut()

    def _dress(self, card: Card, name: str, edit: FlowField) -> None:
        record = card.record
        place = text_place(record, card.item, name)
        edit.show_text(self._shell.on_way.newest(place, getattr(card.item, name)))
        edit.setReadOnly(bool(self.refusal()))
        Spelled(edit, self._shell.spelling, record.committee.language or "nb")
        self._pasting.follow(edit)
        PhraseCompleter(edit, self._phrases, name)
        edit.spent.connect(partial(tell_outside, self._shell))
        edit.past.connect(partial(self._past, card, name))
        edit.installEventFilter(self)
        edit.cursorPositionChanged.connect(self._caret_moved)
        know = getattr(edit, "know", None)
        if know is not None:
            know(self._facts(record))
        edit.document().contentsChanged.connect(self.typed)

    def _facts(self, record: MeetingRecord) -> Facts:
        """What chips tell by; made once for the people that there are."""
        people = (record.register, record.meeting.attendance)
        if self._known is None or self._known[0] != people:
            self._known = people, Facts(followups.known_of(record, followups.Around()), ())
        return self._known[1]

    def _saver(self, card: Card, name: str, edit: FlowField) -> Saver:
        place = text_place(card.record, card.item, name)

        def write(text: RichText) -> Future[Any]:
            told = f"{place.name}: {name}"
            return self._shell.on_way.write(place, text, lambda text: store(self._desk, place, text), told)

        return Saver(edit, write)

    def _told(self, text: str, _field: object) -> None:
        self._shell.tell(text)

    def _offer(self) -> None:
        """Show what the archive has now in the open fields."""
        if self._open is None:
            return
        for (name, edit), saver in zip(self._open.edits.items(), self._savers, strict=True):
            place = text_place(self._open.record, self._open.item, name)
            saver.offer(self._shell.on_way.newest(place, getattr(self._open.item, name)))
            edit.setReadOnly(bool(self.refusal()))

    def _past(self, card: Card, name: str, by: int) -> None:
        """The caret goes on to the field before or after, in another item where there is none."""
        names = list(card.edits)
        at = names.index(name) + by
        if 0 <= at < len(names):
            self._stand(card.edits[names[at]], by)
            return
        cards = [each for each in self._cards.values() if each.can_be_written]
        at = cards.index(card) + by
        if 0 <= at < len(cards):
            self._open_card(cards[at])
            self._stand(list(cards[at].edits.values())[-1 if by < 0 else 0], by)

    def _stand(self, edit: FlowField, by: int) -> None:
        cursor = edit.textCursor()
        cursor.movePosition(cursor.MoveOperation.End if by < 0 else cursor.MoveOperation.Start)
        edit.setTextCursor(cursor)
        edit.setFocus()
        QTimer.singleShot(0, edit, self._show_caret)

    def _caret_moved(self) -> None:
        self._show_caret()
        self.moved.emit()

    def _show_caret(self) -> None:
        edit, ground = self._edits().get(self._field), self.area.widget()
        if edit is None or ground is None or not edit.hasFocus():
            return
        rect = edit.cursorRect()
        at = edit.viewport().mapTo(ground, QPoint(rect.x(), rect.center().y()))
        self.area.ensureVisible(at.x(), at.y(), 0, theme.scaled(40))

    def _reveal(self, card: Card) -> None:
        ground = self.area.widget()
        if isValid(card) and ground is not None:
            top = card.mapTo(ground, QPoint(0, 0)).y()
            view = self.area.viewport().height()
            now = self.area.verticalScrollBar().value()
            if not now <= top <= now + view - min(card.height(), view):
                self.area.verticalScrollBar().setValue(top - theme.scaled(8))
        self._show_caret()

    def _say_locked(self) -> None:
        reason = self.refusal()
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    @property
    def _desk(self) -> Desk:
        assert self._shell.desk is not None
        return self._shell.desk

    def _lay_out(self) -> None:
        ground = QWidget()
        ground.setObjectName("paperGround")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.area.setObjectName("paperColumn")
        self.area.setAccessibleName(tr("Minutes"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.steps)
        whole.addWidget(self.reason)
        whole.addWidget(self.area, 1)
