"""What the room's screen shows, as a value: nothing that is exempt, and no names of people.

The words are the committee's, in its language; no Qt, nothing is read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from hfdesk.domain import live, normal
from hfdesk.domain.agenda import slots
from hfdesk.domain.closed import is_closed
from hfdesk.domain.marks import SCHEME, has_marks
from hfdesk.domain.marks import Kind as MarkKind
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import EMPTY, Block, Heading, Paragraph, Point, Points, RichText, Run, Table
from hfdesk.domain.values import AgendaItem, Kind
from hfdesk.gui.dates import clock

Speak = Callable[[str], str]

_LISTED = SCHEME + MarkKind.INPUT.value
"""The one mark whose line is for all to see; the others name people."""


class RoomState(Enum):
    """What the meeting is at."""

    BEFORE = "before"
    ITEM = "item"
    BREAK = "break"
    CLOSED = "closed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Texts:
    """An item's texts as they are being typed; ``at`` is the one with the caret, if any."""

    discussion: RichText = EMPTY
    decision: RichText = EMPTY
    at: str = "decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomView:
    """What is shown. ``spent`` is the share of the time spent, 0 to 1; ``None`` where no time is planned.

    ``left`` and ``left_of`` are the minutes left and what stands under them; ``over``: the time is spent.
    """

    state: RoomState
    above: str = ""
    title: str = ""
    left: str = ""
    left_of: str = ""
    spent: float | None = None
    over: bool = False
    label: str = ""
    text: RichText = EMPTY
    is_typed: bool = False
    foot: str = ""
    clock: str = ""


NOTHING = RoomView(state=RoomState.BEFORE)
"""A screen on which nothing stands yet."""


def room_view(
    record: MeetingRecord,
    item: AgendaItem | None,
    now: datetime,
    texts: Texts | None,
    tr: Speak,
    *,
    discussion: bool = False,
) -> RoomView:
    """What the room sees while an item (``None``: none) is treated.

    ``now`` is local and without a zone, as items are clocked. ``texts`` are those being typed,
    ``None`` for the stored ones; ``tr`` gives a text in the committee's language; ``discussion``:
    the minute-taker lets the discussion be shown.
    """
    meeting = record.meeting
    if not live.is_coming(meeting):
        view = _ended(record, tr)
    elif item is None or not live.is_running(meeting):
        view = _waiting(record, tr)
    elif record.exempt_of(item) is not None and (item.exempt is None or is_closed(item)):
        view = _closed(record, item, tr)
    elif item.kind is Kind.BREAK:
        view = _pause(record, item, now, tr)
    else:
        view = _treated(record, item, now, tr)
        view = with_texts(view, record, item, texts, tr, discussion=discussion)
    return replace(view, clock=clock(now))


def with_texts(
    view: RoomView,
    record: MeetingRecord,
    item: AgendaItem,
    texts: Texts | None,
    tr: Speak,
    *,
    discussion: bool = False,
) -> RoomView:
    """The view of an item with its texts as they are now; any other view as it is."""
    if view.state is not RoomState.ITEM or record.exempt_of(item) is not None:
        return view
    typed = texts or Texts(item.discussion, item.decision, "")
    talk = shown(typed.discussion) if discussion else EMPTY
    decision = shown(typed.decision)
    if talk and (typed.at == "discussion" or not decision):
        return replace(view, label=tr("Discussion"), text=talk, is_typed=typed.at == "discussion")
    if decision:
        label = item.decision_label.rstrip(" :") or tr("Decision")
        return replace(view, label=label, text=decision, is_typed=typed.at == "decision")
    case = record.case_of(item)
    proposal = shown(item.proposal or (case.proposal if case else EMPTY))
    label = (case.proposal_label.rstrip(" :") if case else "") or tr("Proposed decision")
    return replace(view, label=label if proposal else "", text=proposal, is_typed=False)


def shown(text: RichText) -> RichText:
    """A text without its typed marks: their lines go, as they name people; an input's words stay."""
    if not has_marks(text):
        return text
    return normal.normal(RichText(tuple(_blocks(text.blocks))))


# -- each state ----------------------------------------------------------------------------


def _ended(record: MeetingRecord, tr: Speak) -> RoomView:
    return RoomView(state=RoomState.ENDED, above=record.committee.name, title=tr("The meeting has ended"))


def _waiting(record: MeetingRecord, tr: Speak) -> RoomView:
    meeting = record.meeting
    begun = live.is_running(meeting)
    title = tr("The meeting starts {clock}") if meeting.start else tr("The meeting starts soon")
    first = next(_after(record, ""), None)
    return RoomView(
        state=RoomState.BEFORE,
        above=record.committee.name,
        title=tr("The next item comes soon") if begun else title.format(clock=clock(meeting.start)),
        label=(tr("Next") if begun else tr("First item")) if first else "",
        text=_line(_named(record, first, tr)) if first else EMPTY,
    )


def _closed(record: MeetingRecord, item: AgendaItem, tr: Speak) -> RoomView:
    return RoomView(
        state=RoomState.CLOSED,
        above=record.committee.name,
        title=tr("The meeting is closed"),
        label=_number(record, item, tr),
        text=_line(_title(record, item, tr)),
    )


def _pause(record: MeetingRecord, item: AgendaItem, now: datetime, tr: Speak) -> RoomView:
    view = _timed(RoomState.BREAK, record, item, now, tr)
    after = next(_after(record, item.id), None)
    until = _break_end(item, now)
    return replace(
        view,
        above=record.committee.name,
        title=tr("Break until {clock}").format(clock=clock(until)) if until else tr("Break"),
        label=tr("After the break") if after else "",
        text=_line(_named(record, after, tr)) if after else EMPTY,
        **({"left": "", "left_of": "", "spent": None, "over": False} if view.over else {}),
    )


def _treated(record: MeetingRecord, item: AgendaItem, now: datetime, tr: Speak) -> RoomView:
    view = _timed(RoomState.ITEM, record, item, now, tr)
    above = _number(record, item, tr) or record.committee.name
    return replace(view, above=above, title=_title(record, item, tr), foot=_foot(record, item, now, tr))


# -- time ----------------------------------------------------------------------------------


def _timed(state: RoomState, record: MeetingRecord, item: AgendaItem, now: datetime, tr: Speak) -> RoomView:
    left = live.minutes_left(record.meeting, item.id, now)
    if left is None or not item.minutes:
        return RoomView(state=state)
    used = live.spent(record.meeting, item.id, now) / timedelta(minutes=item.minutes)
    return RoomView(
        state=state,
        left=tr("{n} min").format(n=abs(left)),
        left_of=tr("over the time") if left < 0 else tr("left of {n}").format(n=item.minutes),
        spent=min(1.0, used),
        over=left < 0,
    )


def _break_end(item: AgendaItem, now: datetime) -> datetime | None:
    """When a break is over, where that is still to come."""
    if item.started is None or not item.minutes:
        return None
    end = item.started + timedelta(minutes=item.minutes)
    return end if end > now else None


# -- what comes next -----------------------------------------------------------------------


def _after(record: MeetingRecord, id: str) -> Iterator[AgendaItem]:
    """What is left to be treated, in the order in which one comes to it; ``""`` for from the start on."""
    items = live.treated(record.meeting)
    at = next((at for at, each in enumerate(items) if each.id == id), -1)
    around = (*items[at + 1 :], *items[: max(at, 0)])
    return (each for each in around if each.ended is None)


def _foot(record: MeetingRecord, item: AgendaItem, now: datetime, tr: Speak) -> str:
    """``Next: break 14:00, then 46/25 …``; a passed break is left out."""
    coming = list(_after(record, item.id))[:2]
    if not coming:
        return tr("Last item")
    first, then = coming[0], coming[1:]
    if first.kind is not Kind.BREAK:
        return tr("Next: {item}").format(item=_named(record, first, tr))
    starts = next((slot.start for slot in slots(record.meeting) if slot.item.id == first.id), None)
    known = starts is not None and starts > now
    pause = tr("break {clock}").format(clock=clock(starts)) if known else tr("break")
    if not then:
        return tr("Next: {item}").format(item=pause)
    return tr("Next: {item}, then {then}").format(item=pause, then=_named(record, then[0], tr))


# -- names ---------------------------------------------------------------------------------


def _number(record: MeetingRecord, item: AgendaItem, tr: Speak) -> str:
    number = _bare_number(record, item)
    return tr("Case {number}").format(number=number) if number else ""


def _bare_number(record: MeetingRecord, item: AgendaItem) -> str:
    case = record.case_of(item)
    return item.number or (case.number if case else "")


def _title(record: MeetingRecord, item: AgendaItem, tr: Speak) -> str:
    """The title that all may see: that of an exempt item is its public one, or none."""
    exempt = record.exempt_of(item)
    if exempt is not None:
        return exempt.public_title.strip()
    case = record.case_of(item)
    kinds = {Kind.BREAK: tr("Break"), Kind.OTHER_BUSINESS: tr("Other business")}
    return (item.title or (case.title if case else "")).strip() or kinds.get(item.kind, "")


def _named(record: MeetingRecord, item: AgendaItem, tr: Speak) -> str:
    """``46/25 Title``, or what of it may be told."""
    told = " ".join(part for part in (_bare_number(record, item), _title(record, item, tr)) if part)
    return told or tr("Closed item")


def _line(text: str) -> RichText:
    return RichText((Paragraph((Run(text),)),)) if text else EMPTY


# -- marks ---------------------------------------------------------------------------------


def _blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        match block:
            case Paragraph(runs=runs) | Heading(runs=runs):
                if all(not run.link.startswith(SCHEME) or run.link == _LISTED for run in runs):
                    yield replace(block, runs=_plain(runs))
            case Points():
                points = tuple(_points(block.points))
                if points:
                    yield replace(block, points=points)
            case Table(header=header, rows=rows):
                yield Table(tuple(map(_plain, header)), tuple(tuple(map(_plain, row)) for row in rows))


def _points(points: Iterable[Point]) -> Iterator[Point]:
    """The points that are left; what lost its own words lost what stood under it too."""
    for point in points:
        blocks = tuple(_blocks(point.blocks))
        if blocks or not point.blocks:
            yield Point(blocks)


def _plain(runs: Iterable[Run]) -> tuple[Run, ...]:
    return tuple(run for run in runs if not run.link.startswith(SCHEME))
