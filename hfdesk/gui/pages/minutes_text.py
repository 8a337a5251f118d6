"""What the minutes say, as it is read: an item with its facts, its texts, votes and follow-ups."""

from __future__ import annotations

from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Action, AgendaItem, Kind, Motion, Quote, Recusal, Votes, Who
from hfdesk.gui import dates, words
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.agenda_items import number_of, people_of, title_of, type_of
from hfdesk.gui.rich import Pen
from hfdesk.gui.rows import dotted


def write_top(pen: Pen, record: MeetingRecord) -> None:
    """The meeting's own facts, over its items."""
    meeting = record.meeting
    pen.line(meeting.title or record.committee.name, "heading2", level=1, after=2)
    pen.line(
        dotted(dates.full(meeting.date), dates.span(meeting.start, meeting.end), meeting.place), "ui", "muted"
    )
    for name, whos in ((tr("Chair"), meeting.chair), (tr("Minutes by"), meeting.minute_takers)):
        if whos:
            pen.line(f"{name}: {', '.join(record.register.names(whos))}", "ui", "muted")
    if meeting.introduction:
        pen.line("", "caption")
        pen.rich(meeting.introduction)


def write_item(pen: Pen, record: MeetingRecord, item: AgendaItem) -> None:
    """All of an item."""
    write_head(pen, record, item)
    if item.kind is not Kind.BREAK:
        _texts(pen, item)
        write_rest(pen, record, item)


def write_head(pen: Pen, record: MeetingRecord, item: AgendaItem) -> None:
    """What stands over an item's texts."""
    number, title = number_of(record, item), title_of(record, item)
    if item.kind is Kind.BREAK:
        pen.line(dotted(title or tr("Break"), _clocked(item)), "ui", "muted")
        return
    pen.line(f"{number}  {title}".strip(), "heading3", level=2, after=2)
    facts = dotted(type_of(record, item), people_of(record, item), _clocked(item))
    if facts:
        pen.line(facts, "caption", "muted", after=4)
    if item.quote is not None:
        _quote(pen, item.quote)


def write_rest(pen: Pen, record: MeetingRecord, item: AgendaItem) -> None:
    """What stands under its texts: motions, votes, recusals, statements, follow-ups."""
    for motion in item.motions:
        _motion(pen, record, motion)
    _votes(pen, record, item.votes)
    _rest(pen, record, item)


def decision_word(item: AgendaItem) -> str:
    """What its decision is called, and what became of the case."""
    return dotted(item.decision_label.rstrip(":") or tr("Decision"), words.outcome(item.outcome))


def _clocked(item: AgendaItem) -> str:
    started = item.started.time() if item.started else None
    ended = item.ended.time() if item.ended else None
    return dates.span(started, ended)


def _texts(pen: Pen, item: AgendaItem) -> None:
    if item.discussion:
        _label(pen, tr("Discussion"))
        pen.rich(item.discussion)
    if item.decision:
        _label(pen, decision_word(item))
        pen.rich(item.decision)
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
    pen.line(text, "caption", "muted", before=6, level=3, after=2)
