"""The agenda beside the item: what is done, current and left, planned against real time."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hfdesk.domain import live
from hfdesk.domain.agenda import slots
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Kind
from hfdesk.gui import dates, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.entries import ENTRY
from hfdesk.gui.pages.agenda_items import number_of, title_of
from hfdesk.gui.rows import Entry, dotted, sentence
from hfdesk.gui.style import draw_ring
from hfdesk.gui.widgets import painting as p
from hfdesk.gui.widgets.views import EntryList

Index = QModelIndex | QPersistentModelIndex
LEAD = 40
"""Pixels before the words: the sign's column."""
CURRENT = "current"


class LiveAgenda(EntryList):
    """The items of the meeting; Enter or a click goes to one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Agenda"), grow=False)
        self.setObjectName("liveAgenda")
        self.setUniformItemSizes(False)
        self.setItemDelegate(_Delegate(self))
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_record(self, record: MeetingRecord, item: AgendaItem | None, moment: datetime) -> None:
        """Show a meeting's items; ``item`` is the one on the page."""
        entries = entries_of(record, moment)
        if entries != self.rows.entries:
            self.rows.show(entries)
        shown = self.rows.find(item.id) if item else QModelIndex()
        if shown.isValid() and shown != self.currentIndex():
            self.setCurrentIndex(shown)
            self.scrollTo(shown)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.rows.entries[index.row()].key)


def entries_of(record: MeetingRecord, moment: datetime) -> tuple[Entry, ...]:
    """The rows: title, and planned against real time."""
    planned = {slot.item.id: slot.start for slot in slots(record.meeting)}
    going = live.current(record.meeting)
    return tuple(
        _entry(record, item, planned.get(item.id), moment, going is not None and item.id == going.id)
        for item in live.treated(record.meeting)
    )


def _entry(
    record: MeetingRecord, item: AgendaItem, planned: datetime | None, moment: datetime, going: bool
) -> Entry:
    title = f"{number_of(record, item)}  {title_of(record, item)}".strip()
    if item.kind is Kind.BREAK:
        title = title or tr("Break")
    icon, color, state = _sign(item, going)
    second = _times(record, item, planned, moment, going)
    return Entry(
        title=title if item.kind is not Kind.BREAK else dotted(title, second),
        second="" if item.kind is Kind.BREAK else second,
        icon=icon,
        icon_color=color,
        bold=going,
        lead=CURRENT if going else "",
        right_color="muted" if item.ended or item.kind is Kind.BREAK else "text",
        sentence=sentence(title, state, second),
        key=item.id,
    )


def _sign(item: AgendaItem, going: bool) -> tuple[str, str, str]:
    """(icon, its colour, what it says) of an item."""
    if going:
        return "play", "accent", tr("now")
    if item.ended is None or item.kind is Kind.BREAK:
        return "", "muted", ""
    decided = item.decision or item.outcome or item.kind is not Kind.CASE
    return ("check", "success", tr("done")) if decided else ("ring", "muted", tr("done without a decision"))


def _times(
    record: MeetingRecord, item: AgendaItem, planned: datetime | None, moment: datetime, going: bool
) -> str:
    clock = dates.clock(planned.time()) if planned else ""
    if going and item.started:
        told = tr("plan {clock}").format(clock=clock) if clock else ""
        return dotted(told, tr("begun {clock}").format(clock=dates.clock(item.started.time())))
    length = tr("%n min", item.minutes) if item.minutes else ""
    if item.started and item.ended:
        if item.kind is Kind.BREAK:
            return dates.span(item.started.time(), item.ended.time())
        used = live.minutes_spent(record.meeting, item.id, moment)
        told = (
            tr("used {used} of {planned} min").format(used=used, planned=item.minutes)
            if item.minutes
            else tr("used %n min", used)
        )
        return dotted(dates.clock(item.started.time()), told)
    return dotted(clock, length)


class _Delegate(QStyledItemDelegate):
    """Done: check and minutes used; current: bar, tint, title on two lines; left: its planned clock."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Breaks on one line, the current item on three."""
        entry: Entry = index.data(ENTRY)
        if not entry.second:
            return QSize(120, theme.scaled(26))
        if entry.lead != CURRENT:
            return QSize(120, theme.scaled(48))
        parent = self.parent()
        wide = parent.viewport().width() if isinstance(parent, LiveAgenda) else 240
        lines = _lines(entry.title, wide - theme.scaled(LEAD + 14))
        return QSize(120, theme.scaled(34) + len(lines) * theme.scaled(18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one item."""
        entry: Entry = index.data(ENTRY)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        state = p.state_of(option)
        painter.save()
        if entry.lead == CURRENT:
            painter.fillRect(rect, theme.color("current"))
            painter.fillRect(
                QRect(rect.left(), rect.top(), theme.scaled(4), rect.height()), theme.color("currentBar")
            )
        elif state.selected or state.hovered:
            p.ground(painter, state, rect)
        inner = rect.adjusted(theme.scaled(LEAD), 0, -theme.scaled(14), 0)
        self._words(painter, inner, entry)
        if entry.icon:
            top, high = (self._top(entry), theme.scaled(18)) if entry.second else (0, inner.height())
            box = QRect(theme.scaled(14), inner.top() + top, theme.scaled(16), high)
            p.sign(painter, box, entry.icon, entry.icon_color, 14)
        if state.focused:
            draw_ring(painter, QRectF(rect).adjusted(0, 1, 0, -1))
        painter.restore()

    def _top(self, entry: Entry) -> int:
        return theme.scaled(8 if entry.lead == CURRENT else 6)

    def _words(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        high = theme.scaled(18)
        if not entry.second:
            p.words(painter, rect, entry.title, "muted", "caption")
            return
        top = rect.top() + self._top(entry)
        lines = _lines(entry.title, rect.width()) if entry.lead == CURRENT else [entry.title]
        for line in lines:
            color = "text" if entry.lead == CURRENT else entry.right_color
            p.words(painter, QRect(rect.left(), top, rect.width(), high), line, color, bold=entry.bold)
            top += high
        tone = "text" if entry.lead == CURRENT else "muted"
        p.words(painter, QRect(rect.left(), top, rect.width(), high), entry.second, tone, "caption")


def _lines(text: str, wide: int) -> list[str]:
    """A title on two lines at most; what does not fit is cut on the second."""
    layout = QTextLayout(text, theme.font("ui", bold=True))
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(wide)
    first = line.textLength()
    layout.endLayout()
    rest = text[first:].strip()
    if not rest:
        return [text]
    metrics = QFontMetrics(theme.font("ui", bold=True))
    return [text[:first].rstrip(), metrics.elidedText(rest, Qt.TextElideMode.ElideRight, wide)]


def agenda_pane(list_: LiveAgenda) -> QWidget:
    """The list as it stands at the left of the page."""
    list_.setFixedWidth(theme.size("liveAgenda"))
    list_.setProperty("pane", True)
    return list_
