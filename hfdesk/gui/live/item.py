"""The current item alone: its title, the time it has, the forslag and the two fields."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from hfdesk.domain import live
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import AgendaItem, Kind
from hfdesk.gui import dates, theme, words
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.i18n import tr
from hfdesk.gui.live.fields import ItemFields, Newest, Write
from hfdesk.gui.pages.agenda_items import number_of, people_of, title_of, type_of
from hfdesk.gui.rows import dotted
from hfdesk.gui.widgets.labels import Elided, Sign, label, set_tone

LINES = 5
"""Lines of the forslag that are seen at once."""


class TimeBar(QWidget):
    """How much of an item's time is spent."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(theme.size("progress"))
        self._part = 0.0

    def tell(self, part: float) -> None:
        """``part`` of the time is spent; over 1 it is more than there was."""
        if part != self._part:
            self._part = part
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar of the part that is spent; all of it, in another colour, where it is over."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("border"))
        over = self._part > 1
        done = QRect(0, 0, round(self.width() * min(self._part, 1)), self.height())
        painter.fillRect(done, theme.color("overrun" if over else "accent"))
        painter.end()


class Proposal(QWidget):
    """The forslag, to be read and scrolled, and to be used as the decision."""

    used = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = TextEdit(tr("Proposed decision"))
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.viewport().setAutoFillBackground(False)
        self.head = label(tr("Proposed decision"), "caption", "muted", bold=True)
        self.said = label("", "caption", "muted")
        self.use = QPushButton(tr("Use the proposal"))
        self.use.setProperty("link", True)
        self.use.setFont(theme.font("caption"))
        self.use.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.use.clicked.connect(self.used)
        self._shown = RichText()
        self._lay_out()

    def show_text(self, text: RichText, head: str) -> None:
        """Show a forslag; nothing where there is none."""
        self.head.setText(head)
        self.setVisible(bool(text))
        if text != self._shown:
            self._shown = text
            self.said.setText("")
            self.text.show_text(text)
        self.fit()

    def fit(self) -> None:
        """As high as the text is, up to some lines; the rest is scrolled."""
        line = self.text.fontMetrics().lineSpacing() * 1.6
        high = min(self.text.document().size().height(), line * LINES) + 2
        self.text.setFixedHeight(round(high))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.scaled(10))
        head.addWidget(self.head)
        head.addWidget(self.said)
        head.addStretch(1)
        head.addWidget(self.use)
        key = label("F9", "caption")
        key.setProperty("tone", "key")
        head.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(theme.scaled(2))
        column.addLayout(head)
        column.addWidget(self.text)
        bar = QFrame()
        bar.setObjectName("divider")
        bar.setFixedWidth(theme.scaled(3))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scaled(14))
        row.addWidget(bar)
        row.addLayout(column, 1)


class ItemView(QWidget):
    """One item of the meeting, and nothing else."""

    failed = Signal(object)
    typed = Signal(str)
    proposal_used = Signal()
    fields_made = Signal(object)  # the ItemFields of an item that is shown for the first time

    def __init__(self, write: Write, newest: Newest) -> None:
        super().__init__()
        self.setObjectName("paperGround")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._write = write
        self._newest = newest
        self._known: dict[str, ItemFields] = {}
        self.facts = Elided("", "ui", "muted")
        self.lock_sign = Sign("lock", "muted", 14)
        self.title = label("", "itemTitle", wrap=True)
        self.left = label("", "timeLeft")
        self.bar = TimeBar()
        self.notice = label("", "ui", "muted", wrap=True)
        self.proposal = Proposal()
        self.proposal.used.connect(self.proposal_used)
        self.stack = QStackedWidget()
        self.under = QVBoxLayout()
        self._lay_out()

    @property
    def fields(self) -> ItemFields | None:
        """The fields that are shown."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, ItemFields) and not self.stack.isHidden() else None

    def show_item(self, record: MeetingRecord, item: AgendaItem, moment: datetime) -> None:
        """Show an item at a moment."""
        number = number_of(record, item)
        self.facts.setText(
            dotted(
                tr("Case {number}").format(number=number) if number else words.kind(item.kind),
                type_of(record, item),
                people_of(record, item),
                _closed(item),
                words.outcome(item.outcome).capitalize(),
            )
        )
        self.lock_sign.setVisible(item.exempt is not None)
        self.title.setText(title_of(record, item) or words.kind(item.kind))
        self._show_fields(record, item)
        case = record.case_of(item)
        proposal = item.proposal or (case.proposal if case else RichText())
        head = (case.proposal_label if case else "").rstrip(":") or tr("Proposed decision")
        self.proposal.show_text(proposal if item.kind is not Kind.BREAK else RichText(), head)
        self.tell(record, item, moment)

    def tell(self, record: MeetingRecord, item: AgendaItem, moment: datetime) -> None:
        """Show the time that is left."""
        left = live.minutes_left(record.meeting, item.id, moment)
        spent = live.spent(record.meeting, item.id, moment).total_seconds() / 60
        if left is None:
            self.left.setText("")
        elif left < 0:
            self.left.setText(tr("%n min over", -left))
        else:
            self.left.setText(tr("%n min left", left))
        set_tone(self.left, "overrun" if left is not None and left < 0 else "")
        self.bar.setVisible(left is not None)
        self.bar.tell(spent / item.minutes if item.minutes else 0)
        self.notice.setText(_ended(item))
        self.notice.setVisible(bool(item.ended))

    def flush(self) -> None:
        """Store what was typed in any item and is not stored yet."""
        for each in self._known.values():
            each.flush()

    @property
    def is_safe(self) -> bool:
        """Whether all that was typed is in the archive."""
        return all(each.is_safe for each in self._known.values())

    def let_go(self) -> None:
        """Forget the fields; another meeting is shown. To be flushed before."""
        for each in self._known.values():
            self.stack.removeWidget(each)
            each.deleteLater()
        self._known = {}

    def _show_fields(self, record: MeetingRecord, item: AgendaItem) -> None:
        self.stack.setVisible(item.kind is not Kind.BREAK)
        if item.kind is Kind.BREAK:
            return
        known = self._known.get(item.id)
        if known is None:
            known = self._known[item.id] = ItemFields(record, item, self._write, self._newest)
            known.failed.connect(self.failed)
            known.changed.connect(self.typed)
            self.stack.addWidget(known)
            self.fields_made.emit(known)
        else:
            known.offer(item)
            known.name_after(record, item)
        self.stack.setCurrentWidget(known)

    def small(self, small: bool) -> None:
        """Where there is little room the title takes one line of smaller letters."""
        self.title.setFont(theme.font("itemTitleSmall" if small else "itemTitle"))
        self.facts.setVisible(not small)

    def _lay_out(self) -> None:
        facts = QHBoxLayout()
        facts.setSpacing(theme.scaled(6))
        facts.addWidget(self.lock_sign)
        facts.addWidget(self.facts, 1)
        head = QHBoxLayout()
        head.setSpacing(theme.scaled(20))
        head.addWidget(self.title, 1)
        head.addWidget(self.left, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        side = theme.scaled(28)
        column.setContentsMargins(side, theme.scaled(18), side, theme.scaled(8))
        column.setSpacing(0)
        column.addLayout(facts)
        column.addLayout(head)
        column.addSpacing(theme.scaled(10))
        column.addWidget(self.bar)
        column.addWidget(self.notice)
        column.addSpacing(theme.scaled(14))
        column.addWidget(self.proposal)
        column.addSpacing(theme.scaled(12))
        column.addWidget(self.stack, 1)
        column.addLayout(self.under)
        column.addStretch(0)


def _closed(item: AgendaItem) -> str:
    if item.exempt is None:
        return ""
    return dotted(tr("Closed"), item.exempt.paragraph)


def _ended(item: AgendaItem) -> str:
    if not item.started or not item.ended:
        return ""
    span = dates.span(item.started.time(), item.ended.time())
    return tr("Treated {span}. What you write here is a correction; no clock runs.").format(span=span)
