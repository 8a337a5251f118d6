"""The minutes of the meeting before: are they on the agenda?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from hfdesk.domain.checks import kinds
from hfdesk.domain.checks.days import days_in
from hfdesk.domain.checks.finding import Code, Context, Finding, Other, Repair, Severity
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Kind, Status

_UNAPPROVED = (Status.HELD, Status.MINUTED, Status.CIRCULATED)


def check(record: MeetingRecord, context: Context) -> Iterator[Finding]:
    """The committee's last meeting, where its minutes wait for approval and no item names them."""
    before = previous(record, context)
    if before is None or before.status not in _UNAPPROVED or not record.meeting.agenda:
        return
    named = {item.id: _days(record, item.id) for item in record.meeting.agenda if _names(record, item.id)}
    if any(not days or before.date in days for days in named.values()):
        return
    values = {"day": before.date}
    own = [id for id, days in named.items() if any(other.date in days for other in context.others)]
    if own:
        yield Finding(Code.PREVIOUS_OTHER, Severity.DOUBT, item=own[0], field="title", values=values)
    elif not named:
        yield Finding(Code.PREVIOUS_MINUTES, Severity.DOUBT, repair=Repair.PREVIOUS, values=values)


def previous(record: MeetingRecord, context: Context) -> Other | None:
    """The committee's meeting before this one."""
    earlier = [other for other in context.others if other.date < record.meeting.date]
    return max(earlier, key=lambda other: other.date, default=None)


def _words(record: MeetingRecord, id: str) -> str:
    item = record.meeting.item(id)
    return f"{kinds.title_of(item, record.case_of(item))}\n{item.details.plain}"


def _names(record: MeetingRecord, id: str) -> bool:
    """Whether an item names minutes."""
    kind = record.meeting.item(id).kind
    return kind in (Kind.CASE, Kind.OTHER_BUSINESS) and bool(kinds.MINUTES.search(_words(record, id)))


def _days(record: MeetingRecord, id: str) -> set[date]:
    return set(days_in(_words(record, id), record.meeting.date))
