"""Referat: item by item, what was said and decided, who voted, who left, what is to be done."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Action, AgendaItem, Kind, Motion, Quote, Recusal, Votes, Who
from hfdesk.gui import dates, theme, words
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.agenda_items import number_of, people_of, title_of, type_of
from hfdesk.gui.rich import Pen
from hfdesk.gui.rows import Entry, dotted, sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.reader import Reader
from hfdesk.gui.widgets.views import EntryList


class MinutesTab(QWidget):
    """The minutes of a meeting, to be read."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.items = EntryList(tr("Items"), grow=False)
        self.items.setFixedWidth(theme.size("liveAgenda"))
        self.items.setProperty("pane", True)
        self.reader = Reader(tr("Minutes"))
        self.items.came.connect(self._jump)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.items)
        row.addWidget(self.reader, 1)

    def show_record(self, record: MeetingRecord, item: str = "") -> None:
        """Show a meeting's minutes, at an item where one is given."""
        shown = [each for each in record.meeting.agenda if each.kind is not Kind.NOTE]
        self.items.rows.show([_entry(record, each) for each in shown])
        self.reader.write(lambda pen: _write(pen, record, shown))
        if item:
            self.go_to(item)

    def go_to(self, item: str) -> None:
        """Show an item."""
        index = self.items.rows.find(item)
        if index.isValid():
            self.items.setCurrentIndex(index)
            self.reader.go_to(item)

    def areas(self) -> list[QWidget]:
        """Items, text."""
        return [self.items, self.reader]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of items leaves a narrow page."""
        super().resizeEvent(event)
        self.items.setVisible(self.width() >= theme.scaled(760))

    def _jump(self, index: QModelIndex) -> None:
        if index.row() == 0:
            self.reader.verticalScrollBar().setValue(0)
        elif index.isValid():
            self.reader.go_to(self.items.rows.entries[index.row()].key)


def _entry(record: MeetingRecord, item: AgendaItem) -> Entry:
    number, title = number_of(record, item), title_of(record, item)
    decided = bool(item.decision)
    second = dotted(
        _clocked(item) if item.kind is Kind.BREAK else "",
        words.outcome(item.outcome) or (tr("Decision") if decided else ""),
        tr("%n follow-ups", len(item.actions)) if item.actions else "",
    )
    return Entry(
        title=f"{number}  {title}".strip(),
        second=second,
        icon="check" if decided else "ring" if item.kind is Kind.CASE else "",
        icon_color="success" if decided else "muted",
        sentence=sentence(f"{number} {title}".strip(), second),
        key=item.id,
    )


def _write(pen: Pen, record: MeetingRecord, items: Iterable[AgendaItem]) -> None:
    meeting = record.meeting
    pen.line(meeting.title or record.committee.name, "heading1", level=1, after=2)
    pen.line(
        dotted(dates.full(meeting.date), dates.span(meeting.start, meeting.end), meeting.place), "ui", "muted"
    )
    for name, whos in ((tr("Chair"), meeting.chair), (tr("Minutes by"), meeting.minute_takers)):
        if whos:
            pen.line(f"{name}: {', '.join(record.register.names(whos))}", "ui", "muted")
    if meeting.introduction:
        pen.line("", "caption")
        pen.rich(meeting.introduction)
    for item in items:
        _item(pen, record, item)


def _item(pen: Pen, record: MeetingRecord, item: AgendaItem) -> None:
    number, title = number_of(record, item), title_of(record, item)
    pen.anchor(item.id)
    if item.kind is Kind.BREAK:
        pen.line(dotted(title or tr("Break"), _clocked(item)), "ui", "muted", before=20)
        return
    pen.line(f"{number}  {title}".strip(), "heading2", before=28, level=2, after=2)
    facts = dotted(type_of(record, item), people_of(record, item), _clocked(item))
    if facts:
        pen.line(facts, "ui", "muted", after=4)
    if item.quote is not None:
        _quote(pen, item.quote)
    _texts(pen, item)
    for motion in item.motions:
        _motion(pen, record, motion)
    _votes(pen, record, item.votes)
    _rest(pen, record, item)


def _clocked(item: AgendaItem) -> str:
    started = item.started.time() if item.started else None
    ended = item.ended.time() if item.ended else None
    return dates.span(started, ended)


def _texts(pen: Pen, item: AgendaItem) -> None:
    if item.discussion:
        _label(pen, tr("Discussion"))
        pen.rich(item.discussion)
    if item.decision:
        outcome = words.outcome(item.outcome)
        _label(pen, dotted(item.decision_label.rstrip(":") or tr("Decision"), outcome))
        pen.rich(item.decision, bar="accent")
    if not item.discussion and not item.decision and item.kind is Kind.CASE:
        pen.line(tr("Nothing is written here yet."), "ui", "muted")


def _quote(pen: Pen, quote: Quote) -> None:
    _label(pen, dotted(tr("Earlier case"), f"{quote.number} {quote.title}".strip()))
    pen.rich(quote.text, "muted", bar="border")
    if quote.decision:
        pen.line(quote.decision_label.rstrip(":") or tr("Decision"), "caption", "muted", True)
        pen.rich(quote.decision, "muted", bar="border")
    pen.rich(quote.after)


def _motion(pen: Pen, record: MeetingRecord, motion: Motion) -> None:
    by = ", ".join(record.register.names(motion.by))
    _label(pen, dotted(motion.label.rstrip(":") or words.motion_kind(motion.kind), by, motion.on_behalf_of))
    pen.rich(motion.text, bar="border")
    _votes(pen, record, motion.votes)
    if motion.result:
        pen.line(words.motion_result(motion.result).capitalize(), "ui", "muted")


def _votes(pen: Pen, record: MeetingRecord, votes: Votes | None) -> None:
    if votes is None:
        return
    counts = (
        (tr("for"), votes.for_, votes.for_names),
        (tr("against"), votes.against, votes.against_names),
        (tr("blank"), votes.blank, votes.blank_names),
    )
    parts = [_count(record, *each) for each in counts if each[1] is not None or each[2]]
    casting = tr("the leader's casting vote") if votes.casting else ""
    pen.line(f"{tr('Votes')}: {dotted(*parts, casting)}", "ui", before=4, after=4)


def _count(record: MeetingRecord, word: str, number: int | None, names: tuple[Who, ...]) -> str:
    count = len(names) if number is None else number
    listed = ", ".join(record.register.names(names))
    return f"{count} {word}" + (f" ({listed})" if listed else "")


def _rest(pen: Pen, record: MeetingRecord, item: AgendaItem) -> None:
    for recusal in item.recusals:
        pen.line(_recused(record, recusal), "ui", before=4)
    for statement in item.statements:
        _label(pen, dotted(tr("Statement for the minutes"), ", ".join(record.register.names(statement.by))))
        pen.rich(statement.text, bar="chipStatementText")
    if item.actions:
        _label(pen, tr("Follow-ups"))
        for action in item.actions:
            pen.line(_action(record, action), "ui", after=3)


def _recused(record: MeetingRecord, recusal: Recusal) -> str:
    name = record.register.name(recusal.who)
    deputy = record.register.name(recusal.deputy) if recusal.deputy else ""
    return dotted(
        tr("{name} left the meeting, recused").format(name=name),
        recusal.reason,
        recusal.ground,
        tr("{name} stepped in").format(name=deputy) if deputy else "",
    )


def _action(record: MeetingRecord, action: Action) -> str:
    owners = ", ".join(record.register.names(action.owners))
    due = tr("by {day}").format(day=dates.numeric(action.due)) if action.due else ""
    return dotted(
        f"{owners}: {action.text}" if owners else action.text, due, words.action_status(action.status)
    )


def _label(pen: Pen, text: str) -> None:
    pen.line(text, "heading3", before=10, level=3, after=3)
