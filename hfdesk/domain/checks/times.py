"""Does the agenda keep to its clock?"""

from __future__ import annotations

from collections.abc import Iterator

from hfdesk.domain.agenda import meeting_minutes, overrun, slots
from hfdesk.domain.checks.finding import Code, Context, Finding, Severity
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Kind, Meeting

SPARE = 45
"""So many minutes left at the end are not worth a word."""


def check(record: MeetingRecord, context: Context) -> Iterator[Finding]:
    """No end, a pinned item that what stands before runs over, an agenda that is far too short."""
    meeting = record.meeting
    if meeting.start is not None and meeting.end is None:
        yield Finding(Code.NO_END, Severity.DOUBT, field="end")
    for slot in slots(meeting):
        if slot.late:
            values = {"count": slot.late, "clock": slot.item.start}
            yield Finding(Code.PINNED_LATE, item=slot.item.id, field="start", values=values)
    free, room = -overrun(meeting), meeting_minutes(meeting)
    if _is_timed(meeting) and room and free > max(SPARE, room // 4):
        yield Finding(Code.SHORT, Severity.INFO, field="end", values={"count": free})


def _is_timed(meeting: Meeting) -> bool:
    """Whether every case has a length, and the day is one; else nobody knows how long the agenda is."""
    cases = [item for item in meeting.agenda if item.kind is Kind.CASE]
    return bool(cases) and not meeting.end_date and all(item.minutes or item.parent for item in cases)
