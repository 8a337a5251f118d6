"""Quoting an earlier decision: a frozen copy in the paper, and a link to the case it is of."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hfdesk.domain import quoting
from hfdesk.domain.quoting import Since
from hfdesk.domain.values import Case, Committee, Meeting, Treatment
from hfdesk.store import Desk, Done, Op, Work


@dataclass(frozen=True, slots=True)
class Quotation:
    """An earlier treatment that a paper tells, and where it comes from as far as that is known.

    ``own`` is whether it is a quotation of :func:`quote`, ``since`` whether the source has
    changed since it was copied.
    """

    treatment: Treatment
    own: bool
    since: Since
    meeting: str = ""
    item: str = ""
    case: str = ""


def quote(desk: Desk, case: str, meeting: str, item: str) -> Done:
    """The decision of a meeting's item into a case's paper, which then follows up that case.

    Refuses ``quote.undecided`` and ``quote.twice``; ``KeyError`` where one of them is gone.
    """
    record = desk.meeting_record(meeting)
    said = record.meeting.item(item)
    copy = quoting.quotation(record.committee, record.meeting, said, record.case_of(said))

    def change(work: Work) -> None:
        work.put(quoting.quoted(work.get(Case, case), copy, said.case))

    return desk.write(Op.QUOTE, change, copy.text.plain)


def unquote(desk: Desk, case: str, at: int) -> Done:
    """The earlier treatment at ``at`` out of a paper; a quotation's link goes with it."""
    found = quotations(desk, case)
    if not 0 <= at < len(found):
        raise IndexError(at)
    gone = found[at]
    still = [each.case for place, each in enumerate(found) if place != at]
    label = gone.treatment.text.plain if gone.own else gone.treatment.number or gone.treatment.body

    def change(work: Work) -> None:
        work.put(quoting.unquoted(work.get(Case, case), at, gone.case, still))

    return desk.write(Op.UNQUOTE, change, label)


def quotations(desk: Desk, case: str) -> tuple[Quotation, ...]:
    """The earlier treatments that a paper tells, in their order."""
    holder = desk.get(Case, case)
    return tuple(_found(desk, holder, each) for each in holder.treatments)


def quote_in_agenda(desk: Desk, meeting: str, item: str, source: str, source_item: str) -> Done:
    """The decision of the meeting ``source`` into an item of another's agenda, as its quotation.

    What was quoted there before gives way. Refuses ``quote.undecided``.
    """
    record = desk.meeting_record(source)
    said = record.meeting.item(source_item)
    copy = quoting.quote_of(said, record.case_of(said))

    def change(work: Work) -> None:
        held = work.get(Meeting, meeting)
        work.put(held.with_item(replace(held.item(item), quote=copy)))

    return desk.write(Op.QUOTE, change, copy.title)


def unquote_in_agenda(desk: Desk, meeting: str, item: str) -> Done:
    """The quotation out of an item of the agenda."""
    old = desk.get(Meeting, meeting).item(item).quote

    def change(work: Work) -> None:
        held = work.get(Meeting, meeting)
        work.put(held.with_item(replace(held.item(item), quote=None)))

    return desk.write(Op.UNQUOTE, change, old.title if old else "")


def _found(desk: Desk, holder: Case, copy: Treatment) -> Quotation:
    own = quoting.is_quotation(copy)
    place = desk.treated_as(copy, holder.follows) if copy.date else None
    if place is None:
        return Quotation(copy, own, Since.UNKNOWN)
    meeting = desk.get(Meeting, place.meeting)
    item = meeting.item(place.item)
    source = desk.get(Case, item.case) if item.case else None
    now = quoting.treatment(desk.get(Committee, meeting.committee), meeting, item, source)
    return Quotation(copy, own, quoting.since(copy, now), meeting.id, item.id, item.case)
