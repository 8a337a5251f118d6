"""The current item alone: its title, the time it has, the forslag and the two fields."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpacerItem,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from hfdesk.domain import live
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import AgendaItem, Kind
from hfdesk.gui import dates, theme, words
from hfdesk.gui.i18n import tr
from hfdesk.gui.live.fields import FEW, ItemFields, Newest, Write, word
from hfdesk.gui.live.pausing import BreakView
from hfdesk.gui.live.proposal import Proposal
from hfdesk.gui.live.timebar import TimeBar
from hfdesk.gui.live.title import ItemTitle
from hfdesk.gui.pages.agenda_items import number_of, people_of, title_of, type_of
from hfdesk.gui.rows import dotted
from hfdesk.gui.widgets.labels import Elided, Sign, label, set_tone
from hfdesk.gui.widgets.leaving import Leaving

TEXTS = ("proposal", "discussion", "decision")
"""The texts of an item, in the order of their keys."""

ASKED = 72
"""Pixels over the fields that go to what is asked under them: three lines of the forslag."""


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
        self.closed_part = QPushButton()
        self.closed_part.setObjectName("headLink")
        self.closed_part.setProperty("link", True)
        self.closed_part.setToolTip(tr("Correct the closed part …"))
        self.title = ItemTitle()
        self.naming = QLineEdit()
        self.naming.setAccessibleName(tr("Title of the new case"))
        self.naming.setFont(theme.font("itemTitleSmall"))
        self.naming.hide()
        self._named: Callable[[str], object] | None = None
        self.naming.returnPressed.connect(self._to_text)
        Leaving(self.naming).left.connect(self._end_naming)
        escape = QShortcut(QKeySequence("Esc"), self.naming, context=Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._to_text)
        self.left = label("", "timeLeft")
        self.bar = TimeBar()
        self.notice = label("", "ui", "muted", wrap=True)
        self.notice.setContentsMargins(0, theme.scaled(6), 0, 0)
        self.proposal = Proposal()
        self.proposal.used.connect(self.proposal_used)
        self.stack = QStackedWidget()
        self.pause = BreakView()
        self.under = QVBoxLayout()
        self.tabs = QTabBar()
        self._text = "discussion"
        self._is_small = self._is_break = False
        self._gives = False  # something is asked under the fields
        self._room = 0  # pixels that a banner took above, which what stands over the fields gives
        self._lay_out()

    @property
    def fields(self) -> ItemFields | None:
        """The fields that are shown."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, ItemFields) and not self._is_break else None

    def show_item(self, record: MeetingRecord, item: AgendaItem, moment: datetime) -> None:
        """Show an item at a moment."""
        number = number_of(record, item)
        self.facts.setText(
            dotted(
                tr("Case {number}").format(number=number) if number else _kind(item),
                type_of(record, item),
                people_of(record, item),
                words.outcome(item.outcome).capitalize(),
            )
        )
        for sign in (self.lock_sign, self.closed_part):
            sign.setVisible(item.exempt is not None)
        self.closed_part.setText(_closed(item))
        self.closed_part.setAccessibleName(_closed(item))
        self.title.setText(title_of(record, item) or words.kind(item.kind))
        self._show_fields(record, item)
        case = record.case_of(item)
        proposal = item.proposal or (case.proposal if case else RichText())
        head = (case.proposal_label if case else "").rstrip(":") or tr("Proposed decision")
        self.proposal.show_text(proposal if item.kind is not Kind.BREAK else RichText(), head)
        self._arrange()
        self.tell(record, item, moment)

    def tell(self, record: MeetingRecord, item: AgendaItem, moment: datetime) -> None:
        """Show the time that is left."""
        held = live.is_coming(record.meeting)
        left = live.minutes_left(record.meeting, item.id, moment) if held else None
        spent = live.spent(record.meeting, item.id, moment).total_seconds() / 60
        if left is None:
            self.left.setText("")
        elif left < 0:
            self.left.setText(tr("%n min over", -left))
        else:
            self.left.setText(tr("%n min left", left))
        tone = "overrun" if left is not None and left < 0 else ""
        if tone != (self.left.property("tone") or ""):
            set_tone(self.left, tone)
            self.left.setFont(theme.font("ui" if self._is_small else "timeLeft", bold=True))
        self.bar.setVisible(left is not None)
        self.bar.tell(spent / item.minutes if item.minutes else 0)
        self.notice.setText(_ended(item))
        self.notice.setVisible(bool(item.ended) and live.is_coming(record.meeting))

    def name_it(self, named: Callable[[str], object]) -> None:
        """Let the item's title be written; ``named`` is handed what it is to be."""
        self._named = named
        self.naming.setText(self.title.text())
        self.title.hide()
        self.naming.show()
        self.naming.selectAll()
        self.naming.setFocus()

    def _to_text(self) -> None:
        """From the title to the discussion."""
        self._end_naming()
        if self.fields is not None:
            self.turn("discussion")
            self.fields.edits["discussion"].setFocus()

    def _end_naming(self) -> None:
        named, self._named = self._named, None
        self.naming.hide()
        self.title.show()
        if named is not None:
            named(self.naming.text())

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
        self._is_break = item.kind is Kind.BREAK
        if self._is_break:
            self.pause.tell(record, item)
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

    def turn(self, text: str) -> None:
        """Where there is room for one text alone, show that one: ``proposal``, ``discussion`` …"""
        if text != "proposal" or self.proposal.is_there:
            self._text = text
            self._arrange()

    def small(self, small: bool) -> None:
        """Where there is little room: a line of smaller letters for the title, one text at a time."""
        if small == self._is_small:
            return
        self._is_small = small
        self.title.small(small)
        self.left.setFont(theme.font("ui" if small else "timeLeft", bold=True))
        self._head.removeWidget(self.left)
        (self._facts if small else self._head).addWidget(self.left, 0, Qt.AlignmentFlag.AlignBottom)
        self.proposal.small(small)
        self._place(small)
        self._arrange()

    def _arrange(self) -> None:
        """Show what there is room for."""
        one = self._text if self._is_small else ""
        if one == "proposal" and not self.proposal.is_there:
            one = "discussion"
        self.tabs.setVisible(bool(one) and not self._is_break)
        with QSignalBlocker(self.tabs):  # a tab that goes chooses another, and that takes the caret
            self.tabs.setTabEnabled(0, self.proposal.is_there)
            self.tabs.setCurrentIndex(TEXTS.index(one) if one else 0)
        self.proposal.setVisible(self.proposal.is_there and one in ("", "proposal"))
        self.stack.setVisible(not self._is_break and one != "proposal")
        self.pause.setVisible(self._is_break)
        if self.fields is not None:
            self.fields.show_alone(one)

    def _tab(self, at: int) -> None:
        self.turn(TEXTS[at])
        edits = self.fields.edits if self.fields is not None else {}
        edits.get(TEXTS[at], self.proposal.text).setFocus()

    def give_way(self, giving: bool) -> None:
        """Let the fields and the forslag be lower while something is asked under them."""
        for each in self._known.values():  # those behind take as much room as the one in front
            each.give_way(giving, 1 if self._is_small else FEW)
        if giving != self._gives:
            self._gives = giving
            self.make_room(theme.scaled(ASKED if giving else -ASKED))

    def make_room(self, pixels: int) -> None:
        """Give so much of the height over the fields, or take it back: the forslag first, then the gaps."""
        self._room = max(0, self._room + pixels)
        self._place(self._is_small)
        self._column.activate()

    def _place(self, small: bool) -> None:
        """Margins and gaps."""
        wanted = self._room - self.proposal.give_way(self._room)
        side, above = theme.scaled(14 if small else 28), theme.scaled(8 if small else 18)
        top = max(
            above - wanted, min(above, theme.scaled(4))
        )  # more than above: the forslag gave whole lines
        wanted -= above - top
        self._column.setContentsMargins(side, top, side, theme.scaled(4 if small else 8))
        for at, (wide, narrow) in self._gaps.items():
            gap, whole = self._column.itemAt(at), theme.scaled(narrow if small else wide)
            high = max(whole - max(wanted, 0), min(whole, theme.scaled(2)))
            wanted -= whole - high
            if isinstance(gap, QSpacerItem):
                gap.changeSize(0, high)
        self._column.invalidate()

    def _lay_out(self) -> None:
        facts = self._facts = QHBoxLayout()
        facts.setSpacing(theme.scaled(6))
        facts.addWidget(self.lock_sign)
        facts.addWidget(self.closed_part)
        facts.addWidget(self.facts, 1)
        head = self._head = QHBoxLayout()
        head.setSpacing(theme.scaled(20))
        head.addWidget(self.title, 1)
        head.addWidget(self.naming, 1)
        head.addWidget(self.left, 0, Qt.AlignmentFlag.AlignBottom)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(0)
        self._gaps: dict[int, tuple[int, int]] = {}
        column.addLayout(facts)
        column.addLayout(head)
        self._gap(10, 6)
        column.addWidget(self.bar)
        column.addWidget(self.notice)
        self._gap(14, 2)
        column.addWidget(self.tabs)
        column.addWidget(self.proposal)
        self._gap(12, 6)
        column.addWidget(self.stack, 1)
        column.addWidget(self.pause, 1)
        column.addLayout(self.under)
        column.addStretch(0)
        for text in (tr("Proposal"), word("discussion"), word("decision")):
            self.tabs.addTab(text)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(tr("Texts of the item"))
        self.tabs.currentChanged.connect(self._tab)
        self._place(False)

    def _gap(self, wide: int, narrow: int) -> None:
        """A gap between what stands below one another, in pixels."""
        self._gaps[self._column.count()] = (wide, narrow)
        self._column.addSpacing(theme.scaled(wide))


def _kind(item: AgendaItem) -> str:
    """What an item without a number is; a break is called so already."""
    return "" if item.kind is Kind.BREAK else words.kind(item.kind)


def _closed(item: AgendaItem) -> str:
    if item.exempt is None:
        return ""
    return ", ".join(part for part in (tr("Closed"), item.exempt.paragraph) if part)


def _ended(item: AgendaItem) -> str:
    if not item.started or not item.ended:
        return ""
    span = dates.span(item.started.time(), item.ended.time())
    return tr("Treated {span}. What you write here is a correction; no clock runs.").format(span=span)
