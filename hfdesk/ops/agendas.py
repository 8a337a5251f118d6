"""Building a meeting's agenda: each gesture one operation, so that it can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time

from hfdesk.domain import planning
from hfdesk.domain.numbering import DEFAULT
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import RichText
from hfdesk.domain.text import clean
from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Meeting, Reset, Wanted, Who, new_id
from hfdesk.store import Desk, Done, Op, Work


def take_in(desk: Desk, meeting: str, case: str, at: int, minutes: int | None = None) -> Done:
    """A case from the queue onto the agenda, before the item at ``at``; it waits no longer.

    Who asked for it is kept; the day and the meeting that were wished for are over.

    ``minutes`` is its length where none is wanted.
    """
    matter = desk.get(Case, case)

    def change(work: Work) -> None:
        waiting = work.get(Case, case)
        wanted = waiting.wanted or Wanted()
        item = AgendaItem(
            id=new_id(),
            kind=Kind.CASE,
            case=case,
            number=waiting.number,
            title=waiting.title,
            minutes=minutes if wanted.minutes is None else wanted.minutes,
            responsible=waiting.owners,
            tags=(waiting.type,) if waiting.type else (),
        )
        work.put(planning.insert(work.get(Meeting, meeting), item, at))
        kept = Wanted(asked_by=wanted.asked_by) if wanted.asked_by else None
        work.put(replace(waiting, wanted=kept))

    return desk.write(Op.AGENDA_INSERT, change, matter.title)


def insert(desk: Desk, meeting: str, kind: Kind, title: str, at: int, minutes: int | None = None) -> Done:
    """A break, note, heading or eventuelt, or a case that has no paper."""
    item = AgendaItem(id=new_id(), kind=kind, title=clean(title), minutes=minutes)
    return _agenda(desk, meeting, Op.AGENDA_INSERT, lambda old: planning.insert(old, item, at), title)


def take_out(desk: Desk, meeting: str, item: str) -> Done:
    """An item off the agenda; its case goes back to the queue, wanted by the committee's next."""
    old = desk.get(Meeting, meeting).item(item)

    def change(work: Work) -> None:
        left = work.get(Meeting, meeting)
        work.put(planning.take_out(left, item))
        if old.case and work.has(Case, old.case):
            case = work.get(Case, old.case)
            work.put(replace(case, wanted=replace(case.wanted or Wanted(), minutes=old.minutes)))

    return desk.write(Op.AGENDA_TAKE_OUT, change, old.title)


def move(desk: Desk, meeting: str, item: str, by: int) -> Done:
    """An item so many places down, or up where negative."""
    title = desk.get(Meeting, meeting).item(item).title
    return _agenda(desk, meeting, Op.AGENDA_MOVE, lambda old: planning.move(old, item, by), title)


def set_length(desk: Desk, meeting: str, item: str, minutes: int | None) -> Done:
    """An item's planned length in minutes."""
    title = desk.get(Meeting, meeting).item(item).title
    return _agenda(
        desk, meeting, Op.AGENDA_LENGTH, lambda old: planning.with_length(old, item, minutes), title
    )


def pin(desk: Desk, meeting: str, item: str, clock: time | None) -> Done:
    """An item waiting for a clock, or (``None``) following what is before it."""
    title = desk.get(Meeting, meeting).item(item).title
    return _agenda(desk, meeting, Op.AGENDA_PIN, lambda old: planning.pinned(old, item, clock), title)


def rename(desk: Desk, meeting: str, item: str, title: str) -> Done:
    """An item's title as the list has it."""
    return _item(desk, meeting, item, lambda old: replace(old, title=clean(title).strip()))


def set_tags(desk: Desk, meeting: str, item: str, tags: tuple[str, ...]) -> Done:
    """An item's tags, as printed, in order."""
    return _item(desk, meeting, item, lambda old: replace(old, tags=tags))


def set_details(desk: Desk, meeting: str, item: str, text: RichText) -> Done:
    """The text that stands under an item's title."""
    return _item(desk, meeting, item, lambda old: replace(old, details=text))


def set_responsible(desk: Desk, meeting: str, item: str, whos: tuple[Who, ...]) -> Done:
    """Who answers for an item."""
    return _item(desk, meeting, item, lambda old: replace(old, responsible=whos))


def set_number(desk: Desk, meeting: str, item: str, number: str) -> Done:
    """An item's number set by hand; refuses one that the committee has used."""

    def change(work: Work) -> None:
        old = work.get(Meeting, meeting)
        committee = work.get(Committee, old.committee)
        taken = _taken(work, old, committee, old.item(item).case)
        work.put(planning.with_number(old, item, number, committee, taken))

    title = desk.get(Meeting, meeting).item(item).title
    return desk.write(Op.AGENDA_NUMBER, change, title)


def fix_numbers(desk: Desk, meeting: str) -> Done:
    """The next free numbers for all cases that have none; done when the invitation is made."""

    def change(work: Work) -> None:
        old = work.get(Meeting, meeting)
        committee = work.get(Committee, old.committee)
        cases = [work.get(Case, item.case) for item in old.agenda if item.case]
        numbered = _numbered(work, old, committee, {case.id: case.number for case in cases})
        work.put(numbered)
        fixed = {item.case: item.number for item in numbered.agenda if item.number}
        for case in cases:
            if not case.number and case.id in fixed:
                work.put(replace(case, number=fixed[case.id]))

    return desk.write(Op.AGENDA_NUMBER, change)


def provisional(desk: Desk, record: MeetingRecord) -> MeetingRecord:
    """The record with the numbers that its items would get if they were fixed now."""
    own = {case.id: case.number for case in record.cases.values()}
    return replace(record, meeting=_numbered(desk, record.meeting, record.committee, own))


def coming_numbers(desk: Desk, record: MeetingRecord) -> dict[str, str]:
    """The numbers that items would get if they were fixed now, by item; cheap enough for each gesture."""
    own = {case.id: case.number for case in record.cases.values()}
    taken = _taken(desk, record.meeting, record.committee, *own)
    return planning.next_numbers(record.meeting, record.committee, taken, own)


def shift_end(desk: Desk, meeting: str) -> Done:
    """The meeting ends when its agenda does."""
    return _agenda(desk, meeting, Op.AGENDA_SHIFT_END, planning.with_end_shifted)


def shift_rest(desk: Desk, meeting: str, item: str) -> Done:
    """A pinned item that is run over, and those after it, pinned at when they do start."""
    title = desk.get(Meeting, meeting).item(item).title
    return _agenda(
        desk, meeting, Op.AGENDA_SHIFT_REST, lambda old: planning.with_rest_shifted(old, item), title
    )


def fit(desk: Desk, meeting: str) -> Done:
    """The lengths fitted to the meeting, in proportion; refuses where there is no room."""
    return _agenda(desk, meeting, Op.AGENDA_FIT, lambda old: planning.with_lengths(old, planning.fitted(old)))


def _agenda(desk: Desk, meeting: str, op: Op, change: Callable[[Meeting], Meeting], label: str = "") -> Done:
    return desk.write(op, lambda work: work.put(change(work.get(Meeting, meeting))), label)


def _item(desk: Desk, meeting: str, item: str, change: Callable[[AgendaItem], AgendaItem]) -> Done:
    title = desk.get(Meeting, meeting).item(item).title

    def changed(old: Meeting) -> Meeting:
        return old.with_item(change(old.item(item)))

    return _agenda(desk, meeting, Op.AGENDA_ITEM, changed, title)


def _numbered(at: Work | Desk, meeting: Meeting, committee: Committee, own: Mapping[str, str]) -> Meeting:
    return planning.with_numbers(meeting, committee, _taken(at, meeting, committee, *own), own)


def _taken(at: Work | Desk, meeting: Meeting, committee: Committee, *own: str) -> dict[str, date | None]:
    """The committee's numbers elsewhere, each with its meeting's day; without those of the own cases."""
    yearly = (committee.numbering or DEFAULT).reset is Reset.YEAR
    rows = at.number_rows(committee.id, meeting.date.year if yearly else None)
    cases = frozenset(own)
    others = (row for row in rows if row.meeting != meeting.id and (row.meeting or row.case not in cases))
    return {row.number: row.day for row in others}
