"""The case queue: registering a case, refining it, taking it into an agenda, sending it on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum

from hfdesk import markup
from hfdesk.domain import calendar_entry, entry, planning, quoting
from hfdesk.domain.problems import Refusal
from hfdesk.domain.queue_line import read_line
from hfdesk.domain.references import references
from hfdesk.domain.richtext import EMPTY
from hfdesk.domain.values import (
    AgendaItem,
    Case,
    Committee,
    Kind,
    Meeting,
    Portfolio,
    Wanted,
    Who,
    new_id,
)
from hfdesk.ops.agendas import take_in
from hfdesk.ops.entries import people
from hfdesk.store import Desk, Done, Op, Work

_PARTS = {"promise": 2, "action": 3}
"""How many ids stand in the key of what is not a case yet."""


class CaseField(StrEnum):
    """What is refined of a case that waits."""

    TITLE = "title"
    COMMITTEE = "committee"
    TYPE = "type"
    MEETING = "meeting"
    BY = "by"
    MINUTES = "minutes"
    ASKED_BY = "asked_by"
    OWNERS = "owners"


def register(desk: Desk, committee: str, line: str, today: date) -> Done:
    """A case of one line in a committee's queue; see :mod:`hfdesk.domain.queue_line`.

    Refuses (``queue.empty``) a line without a title. What was made is ``done.touched``.
    """
    read = read_line(markup.clean(line), today, _next_meeting(desk, committee, today))
    if not read.title:
        raise Refusal("queue.empty")
    wanted = Wanted(date=read.by, minutes=read.minutes, asked_by=people(desk, read.asked_by))
    case = Case(id=new_id(), committee=committee, title=read.title, wanted=wanted)
    return desk.write(Op.CREATE, lambda work: work.put(case), case.title)


def refine(desk: Desk, case: str, field: CaseField, typed: str, today: date) -> Done:
    """One field of a case as it was typed; refused where it cannot be read or stored.

    Days and lengths are read as everywhere, names are divided by comma, a committee and a
    meeting are ids.
    """
    old = desk.get(Case, case)
    new = _refined(desk, old, field, " ".join(markup.clean(typed).split()), today)
    return desk.write(Op.CHANGE, lambda work: work.put(new), old.title)


def delete(desk: Desk, case: str) -> Done:
    """A case that no meeting has had out of the archive; what followed it follows nothing.

    Refuses (``queue.treated``) one that stands or stood on an agenda.
    """
    old = desk.get(Case, case)
    if day := _treated(desk, case):
        raise Refusal("queue.treated", title=old.title, day=day)
    followers = [stop.id for stop in desk.case_way(case) if stop.later]

    def change(work: Work) -> None:
        _refuse_used(work, old)
        for id in followers:
            later = work.get(Case, id)
            work.put(replace(later, follows=tuple(each for each in later.follows if each != case)))
        work.delete(Case, case)

    return desk.write(Op.DELETE, change, old.title)


def take(desk: Desk, meeting: str, key: str, at: int) -> Done:
    """What a row of the queue stands for onto an agenda, before the item at ``at``.

    A case comes as it is. Of a follow-up and a promise a case is made, which follows the one
    in whose minutes it was said and quotes it. ``key`` is that of the row; ``KeyError`` where
    what it names is gone, ``queue.taken`` where the agenda has it already.
    """
    kind, _, rest = key.partition("/")
    if kind == "case":
        _refuse_twin(desk, meeting, rest)
        return take_in(desk, meeting, rest, at, _planned(desk, rest))
    parts = rest.split("/")
    if len(parts) != _PARTS.get(kind):
        raise KeyError(key)
    source, item, *position = parts
    origin = desk.meeting_record(source)
    said = origin.meeting.item(item)
    place = int(position[0]) if position else -1
    if place >= len(said.actions):
        raise KeyError(key)
    earlier = origin.cases.get(said.case)
    made = _follow_up(origin.committee, origin.meeting, said, earlier, place)
    taken = AgendaItem(
        id=new_id(),
        kind=Kind.CASE,
        case=made.id,
        title=made.title,
        minutes=said.minutes if place < 0 else None,
        responsible=made.owners,
        tags=(made.type,) if made.type else (),
    )

    def change(work: Work) -> None:
        work.put(made)
        work.put(planning.insert(work.get(Meeting, meeting), taken, at))

    return desk.write(Op.AGENDA_INSERT, change, made.title)


def send_on(desk: Desk, case: str, committee: str) -> Done:
    """A case to another committee's queue: a new one there, with the paper, that follows this.

    It gets its number from a meeting there. What the meeting here decided is told in its
    paper. Refuses (``queue.own_committee``) the case's own committee.
    """
    record = desk.case_record(case)
    old, body = record.case, record.committee
    if committee == old.committee:
        raise Refusal("queue.own_committee", title=old.title, committee=body.label)
    stop = (
        quoting.treatment(body, record.meeting, record.item, old) if record.meeting and record.item else None
    )
    sent = replace(
        old,
        id=new_id(),
        committee=committee,
        number="",
        follows=(old.id,),
        wanted=Wanted(minutes=old.wanted.minutes if old.wanted else None, asked_by=(Who(as_=body.label),)),
        treatments=(*old.treatments, *([stop] if stop else [])),
        archive_ref="",
    )
    return desk.write(Op.SEND_ON, lambda work: work.put(sent), old.title)


def _refined(desk: Desk, old: Case, field: CaseField, text: str, today: date) -> Case:
    match field:
        case CaseField.TITLE:
            if not text:
                raise Refusal("queue.empty")
            return replace(old, title=text)
        case CaseField.COMMITTEE:
            return _moved(desk, old, text)
        case CaseField.TYPE:
            return replace(old, type=text)
        case CaseField.OWNERS:
            return replace(old, owners=people(desk, text, old.owners))
        case _:
            return replace(old, wanted=_wished(desk, old.wanted or Wanted(), field, text, today))


def _moved(desk: Desk, old: Case, committee: str) -> Case:
    if committee == old.committee:
        return old
    if day := _treated(desk, old.id):
        raise Refusal("queue.settled", title=old.title, day=day)
    return replace(old, committee=committee, wanted=replace(old.wanted or Wanted(), meeting=""))


def _wished(desk: Desk, wanted: Wanted, field: CaseField, text: str, today: date) -> Wanted:
    match field:
        case CaseField.MEETING:
            return replace(wanted, meeting=_known_meeting(desk, text))
        case CaseField.BY:
            return replace(wanted, date=calendar_entry.day(text, today))
        case CaseField.MINUTES:
            return replace(wanted, minutes=entry.minutes(text, wanted.minutes))
        case _:
            return replace(wanted, asked_by=people(desk, text, wanted.asked_by))


def _known_meeting(desk: Desk, id: str) -> str:
    """The id of a meeting that is there, or none; refuses one that is gone meanwhile."""
    try:
        return desk.get(Meeting, id).id if id else ""
    except KeyError:
        raise Refusal("record.unknown", target="meetings", id=id) from None


def _follow_up(
    committee: Committee, meeting: Meeting, said: AgendaItem, earlier: Case | None, place: int
) -> Case:
    """The case that an item's follow-up (``place`` from 0) or its promise (-1) becomes."""
    action = said.actions[place] if place >= 0 else None
    title = action.text if action else said.title or (earlier.title if earlier else "")
    text = markup.read(action.text) if action else EMPTY
    return Case(
        id=new_id(),
        committee=committee.id,
        title=title,
        type=earlier.type if earlier and not action else "",
        owners=action.owners if action else (),
        follows=(earlier.id,) if earlier else (),
        treatments=(quoting.treatment(committee, meeting, said, earlier, text),),
    )


def _next_meeting(desk: Desk, committee: str, today: date) -> date | None:
    found = [row.next_date for row in desk.committee_rows(today) if row.id == committee]
    return found[0] if found else None


def _planned(desk: Desk, case: str) -> int | None:
    """The length that a case had in its latest meeting."""
    item = desk.case_record(case).item
    return item.minutes if item else None


def _refuse_twin(desk: Desk, meeting: str, case: str) -> None:
    if any(item.case == case for item in desk.get(Meeting, meeting).agenda):
        raise Refusal("queue.taken", title=desk.get(Case, case).title)


def _treated(desk: Desk, case: str) -> str:
    """The day of the latest meeting that has a case on its agenda; ``""`` where none has."""
    meeting = desk.case_record(case).meeting
    return f"{meeting.date:%d.%m.%Y}" if meeting else ""


def _refuse_used(work: Work, case: Case) -> None:
    for plan in work.all(Portfolio):
        if any(each.kind is Case and each.id == case.id for each in references(plan)):
            raise Refusal("reference.in_use", kind="case", id=case.title, by="portfolio", user=plan.title)
