"""The minutes that an ended meeting approved by its own items."""

from __future__ import annotations

from dataclasses import replace

from hfdesk.domain import approval, arranging
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Approval, Meeting, Status
from hfdesk.ops import house
from hfdesk.store import Desk


def approved_by(desk: Desk, ended: MeetingRecord) -> tuple[tuple[Meeting, Meeting], ...]:
    """The meetings whose minutes the items of an ended one approve: as they are, and as they are then."""
    meeting = ended.meeting
    if not any(approval.is_approving(item) for item in meeting.agenda):
        return ()
    others = desk.outlines(ended.committee.id, meeting.date - arranging.LOOK_BACK)
    found = approval.approved_in(meeting, others, house.days(desk, ended.committee))
    named = {each.id: item.number for item, each in found}
    stored = [(desk.get(Meeting, id), number) for id, number in named.items()]
    return tuple(
        (old, replace(old, status=Status.APPROVED, approved_by=Approval(meeting=meeting.id, item=number)))
        for old, number in stored
    )
