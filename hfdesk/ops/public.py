"""The copy that everybody may read, of whatever is made of a meeting."""

from __future__ import annotations

from hfdesk import documents
from hfdesk.domain.publishing import published
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Case
from hfdesk.store import Desk


def public_copy(desk: Desk, record: MeetingRecord) -> MeetingRecord:
    """A record without what is exempt and without contact data, in the committee's language."""
    say = documents.words(record.committee.language).phrase
    return published(record, say("exempt_title"), say("omitted"), _exempt_elsewhere(desk, record))


def _exempt_elsewhere(desk: Desk, record: MeetingRecord) -> frozenset[str]:
    """The numbers of exempt cases of the committee's that the meeting quotes without treating them."""
    quoted = {item.quote.number for item in record.meeting.agenda if item.quote}
    quoted |= {each.number for case in record.cases.values() for each in case.treatments}
    found = (
        case
        for number in sorted(quoted - {""})
        for case in desk.all(Case, committee=record.committee.id, number=number)
    )
    return frozenset(case.number for case in found if case.exempt is not None)
